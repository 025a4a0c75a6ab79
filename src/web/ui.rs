//! What a handler answers with: a page, a form sent back, a redirect after a change.

use super::{
    session::{Business, SignedIn},
    shell::Shell,
};
use crate::{
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
    future::{Ready, ready},
    sync::Arc,
};

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
        self.saved_undoable_by(&self.shell.request_id, key, location, undo)
    }

    /// The same for a change that `request` made: this one, or the one it repeats.
    pub fn saved_undoable_by(
        &self,
        request: &str,
        key: &'static str,
        location: impl AsRef<str>,
        undo: impl AsRef<str>,
    ) -> Reply {
        let toast = format!("{key}|{}|{request}", undo.as_ref());
        self.moved_on(toast, location.as_ref())
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
}
