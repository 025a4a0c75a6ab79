//! Language and theme of this browser, kept in cookies: they hold before anybody has signed in.

use crate::{
    error::Reply,
    i18n::Language,
    web::{
        Form, Visitor,
        ui::{own_path, see_other},
    },
};
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use serde::Deserialize;

/// A language, and the page to come back to.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct LanguageForm {
    language: String,
    next: String,
}

/// A theme, and the page to come back to.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ThemeForm {
    theme: String,
    next: String,
}

/// `POST /language`.
pub async fn language(visitor: Visitor, form: Form<LanguageForm>) -> Reply {
    let form = form.typed();
    let chosen = Language::parse(&form.language).map(Language::code);
    remember(&visitor, "language", chosen, &form.next)
}

/// `POST /account/theme`.
pub async fn theme(visitor: Visitor, form: Form<ThemeForm>) -> Reply {
    let form = form.typed();
    let chosen = ["light", "dark"]
        .into_iter()
        .find(|theme| *theme == form.theme);
    remember(&visitor, "theme", chosen, &form.next)
}

/// Without a value the cookie goes, and the browser decides again.
fn remember(
    visitor: &Visitor,
    name: &'static str,
    value: Option<&'static str>,
    next: &str,
) -> Reply {
    let mut cookie = Cookie::build(name, value.unwrap_or_default())
        .path("/")
        // The page's own script sets the theme, too, without asking.
        .http_only(name != "theme")
        .secure(visitor.shell.secure)
        .same_site(SameSite::Lax)
        .max_age(Duration::days(365))
        .finish();
    if value.is_none() {
        cookie.make_removal();
    }
    let mut reply = see_other(own_path(next));
    reply
        .add_cookie(&cookie)
        .map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(reply)
}
