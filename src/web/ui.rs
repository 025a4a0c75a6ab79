//! What a handler answers with: a page, a form sent back, a redirect after a change. The shell around
//! every page (who is signed in, language, token, toasts) travels to the templates as a runtime value,
//! so that no page carries it.

use super::{
    form::random_key,
    session::{Business, SignedIn},
};
use crate::{
    dates::Zone,
    db::Actor,
    error::{Error, Reply},
    i18n::Language,
};
use actix_web::{
    FromRequest, HttpMessage, HttpRequest, HttpResponse,
    cookie::{Cookie, SameSite},
    dev::Payload,
    http::{StatusCode, header},
};
use askama::Template;
use chrono::{NaiveDate, Utc};
use std::{
    any::Any,
    future::{Ready, ready},
    net::IpAddr,
    sync::Arc,
};

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

/// How a handler of a signed-in user answers.
#[derive(Clone)]
pub struct Ui {
    /// Who asks.
    pub user: SignedIn,
    /// The business.
    pub business: Business,
    shell: Arc<Shell>,
}

impl Ui {
    /// In whose name this request writes.
    pub fn by(&self) -> Actor {
        Actor {
            user: Some(self.user.id),
            address: self.shell.address,
            request: Some(self.shell.request_id.clone()),
        }
    }

    /// The reader's language.
    pub fn language(&self) -> Language {
        self.shell.language
    }

    /// The day in the company's zone.
    pub fn today(&self) -> NaiveDate {
        self.business.zone.today(Utc::now())
    }

    /// The shell itself.
    pub fn shell(&self) -> &Shell {
        &self.shell
    }

    /// The reader's role allows it.
    pub fn may(&self, capability: super::policy::Capability) -> bool {
        self.user.role.may(capability)
    }

    /// A page.
    pub fn page(&self, page: impl Template) -> Reply {
        self.answer(StatusCode::OK, page)
    }

    /// A form that is not right, as typed, with what is wrong.
    pub fn rejected(&self, page: impl Template) -> Reply {
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// A form that was edited by somebody else meanwhile, with both versions.
    pub fn conflict(&self, page: impl Template) -> Reply {
        self.answer(StatusCode::CONFLICT, page)
    }

    /// A page with another status.
    pub fn answer(&self, status: StatusCode, page: impl Template) -> Reply {
        Ok(html(status, self.shell.render(&page)?))
    }

    /// After a change: on to `location`, where a toast says `key` (`saved-…`).
    pub fn saved(&self, key: &'static str, location: impl AsRef<str>) -> Reply {
        self.moved_on(key.to_owned(), location.as_ref())
    }

    /// The same, with a way to take the change back: `undo` is the customer's history.
    pub fn saved_undoable(
        &self,
        key: &'static str,
        location: impl AsRef<str>,
        undo: impl AsRef<str>,
    ) -> Reply {
        self.moved_on(
            format!("{key}|{}|{}", undo.as_ref(), self.shell.request_id),
            location.as_ref(),
        )
    }

    /// On to another page without a word.
    pub fn redirect(&self, location: impl AsRef<str>) -> Reply {
        Ok(see_other(location.as_ref()))
    }

    fn moved_on(&self, toast: String, location: &str) -> Reply {
        let mut reply = see_other(location);
        let cookie = Cookie::build("toast", toast)
            .path("/")
            .http_only(true)
            .secure(self.shell.secure)
            .same_site(SameSite::Lax)
            .max_age(actix_web::cookie::time::Duration::minutes(1))
            .finish();
        reply
            .add_cookie(&cookie)
            .map_err(|error| anyhow::Error::msg(error.to_string()))?;
        Ok(reply)
    }
}

/// An HTML answer.
pub fn html(status: StatusCode, body: String) -> HttpResponse {
    HttpResponse::build(status)
        .content_type(mime_html())
        .body(body)
}

fn mime_html() -> header::ContentType {
    header::ContentType::html()
}

/// 303: the browser fetches the next page with GET.
pub fn see_other(location: &str) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, location))
        .finish()
}

impl FromRequest for Ui {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let shell = request.extensions().get::<Arc<Shell>>().cloned();
        ready(match shell {
            Some(shell) => match (shell.user.clone(), shell.business.clone()) {
                (Some(user), Some(business)) => Ok(Ui {
                    user,
                    business,
                    shell,
                }),
                _ => Err(Error::SignIn),
            },
            None => Err(Error::from(anyhow::anyhow!("the gate was not passed"))),
        })
    }
}

/// How a handler answers somebody who is not, or need not be, signed in.
#[derive(Clone)]
pub struct Visitor {
    /// The shell: language, token, and the user where there is one.
    pub shell: Arc<Shell>,
}

impl Visitor {
    /// A page with a status.
    pub fn answer(&self, status: StatusCode, page: impl Template) -> Reply {
        Ok(html(status, self.shell.render(&page)?))
    }

    /// In whose name a visitor writes: the program's, from this address.
    pub fn by(&self) -> Actor {
        Actor {
            user: self.shell.user.as_ref().map(|user| user.id),
            address: self.shell.address,
            request: Some(self.shell.request_id.clone()),
        }
    }
}

impl FromRequest for Visitor {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let shell = request.extensions().get::<Arc<Shell>>().cloned();
        ready(
            shell
                .map(|shell| Visitor { shell })
                .ok_or_else(|| Error::from(anyhow::anyhow!("the gate was not passed"))),
        )
    }
}

/// A path of our own to go on to, whatever was asked for (trust.md C8).
pub fn own_path(next: &str) -> &str {
    let own = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains('\\')
        && !next.to_ascii_lowercase().contains("%2f")
        && !next.to_ascii_lowercase().contains("%5c")
        && !next.chars().any(|c| c.is_control() || c.is_whitespace());
    if own { next } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_our_own_are_followed() {
        for foreign in [
            "//evil",
            "/\\evil",
            "https:evil",
            "%2f%2fevil",
            "/%2fevil",
            "javascript:x",
            "",
            "/a\r\nb",
        ] {
            assert_eq!(own_path(foreign), "/", "{foreign}");
        }
        assert_eq!(own_path("/customers?q=a%20b"), "/customers?q=a%20b");
    }

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
