//! The shell around every page (who is signed in, language, token, toasts) travels to the templates as a
//! runtime value, so that no page carries it.

use super::{
    form::random_key,
    session::{Business, SignedIn},
};
use crate::{dates::Zone, error::Error, i18n::Language};
use askama::Template;
use std::{any::Any, net::IpAddr};

/// What every page needs to know about the request. Templates reach it by `"shell"|value::<Shell>`.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The reader's language: profile, cookie, browser.
    pub language: Language,
    /// Who is signed in.
    pub user: Option<SignedIn>,
    /// The business; absent before sign-in.
    pub business: Option<Business>,
    /// The hidden token of every form.
    pub token: String,
    /// `light`, `dark` or nothing: as the device.
    pub theme: &'static str,
    /// The path of the page, for the menu.
    pub path: String,
    /// Path and query, for links that come back.
    pub here: String,
    /// What was just done.
    pub toast: Option<Toast>,
    /// The program runs as a demo, and every page says so.
    pub demo: bool,
    /// The id of the request in the log.
    pub request_id: String,
    /// Where it came from.
    pub address: Option<IpAddr>,
    /// Whether cookies are for https alone.
    pub secure: bool,
}

impl Shell {
    /// Whether the reader may do this; pages hide what they may not.
    pub fn may(&self, capability: super::policy::Capability) -> bool {
        self.user
            .as_ref()
            .is_some_and(|user| user.role.may(capability))
    }

    /// Whether the page belongs to the part of the menu that starts here.
    pub fn within(&self, prefix: &str) -> bool {
        self.path == prefix
            || self
                .path
                .strip_prefix(prefix)
                .is_some_and(|rest| rest.starts_with('/'))
    }

    /// A key for a form that creates something.
    pub fn new_key(&self) -> String {
        random_key()
    }

    /// The languages a customer may be given.
    pub fn languages(&self) -> &[Language] {
        let business = self.business.as_ref();
        business.map_or(&[], |business| &business.languages)
    }

    /// The hash of the logo of the business.
    pub fn logo(&self) -> Option<&str> {
        self.business.as_ref()?.logo.as_deref()
    }

    /// The time zone in which times are shown.
    pub fn zone(&self) -> Zone {
        self.business
            .as_ref()
            .map(|business| business.zone)
            .unwrap_or_default()
    }

    /// Renders a page with this shell around it.
    pub fn render(&self, page: &impl Template) -> Result<String, Error> {
        Ok(page.render_with_values(self)?)
    }
}

impl askama::Values for Shell {
    fn get_value<'a>(&'a self, key: &str) -> Option<&'a dyn Any> {
        match key {
            "lang" => Some(&self.language),
            "zone" => self
                .business
                .as_ref()
                .map(|business| &business.zone as &dyn Any),
            "shell" => Some(self),
            _ => None,
        }
    }
}

/// One line that says what was done, with the way to undo it.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// The message key.
    pub key: String,
    /// Where to undo it, and the id of the request that did it.
    pub undo: Option<(String, String)>,
}

impl Toast {
    /// Reads the cookie that [`Ui::saved`] set. Its parts are checked: it comes from the browser.
    pub fn parse(cookie: &str) -> Option<Self> {
        let plain = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let mut parts = cookie.split('|');
        let key = parts
            .next()
            .filter(|key| key.starts_with("saved-") && plain(key))?
            .to_owned();
        let undo = match (parts.next(), parts.next()) {
            (Some(path), Some(request))
                if path.starts_with("/customers/")
                    && path.ends_with("/history/undo")
                    && path.chars().all(|c| c.is_ascii_alphanumeric() || c == '/')
                    && plain(request) =>
            {
                Some((path.to_owned(), request.to_owned()))
            }
            _ => None,
        };
        Some(Self { key, undo })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_toast_from_the_browser_is_checked() {
        assert_eq!(
            Toast::parse("saved-address|/customers/5/history/undo|ab-1"),
            Some(Toast {
                key: "saved-address".into(),
                undo: Some(("/customers/5/history/undo".into(), "ab-1".into())),
            })
        );
        assert_eq!(Toast::parse("<b>"), None);
        assert_eq!(
            Toast::parse("saved-x|//evil/history/undo|1").and_then(|toast| toast.undo),
            None
        );
    }
}
