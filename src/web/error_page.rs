//! An error as a page that says what to do next, in the reader's language.

use super::{shell::Shell, ui::html};
use crate::{error::Error, web::filters};
use actix_web::{HttpResponse, http::header};
use askama::Template;

#[derive(Template)]
#[template(path = "ui/error.html")]
struct ErrorPage<'a> {
    title: String,
    text: String,
    status: u16,
    link: Option<(&'a str, &'static str)>,
}

#[derive(Template)]
#[template(path = "ui/_error.html")]
struct ErrorFragment {
    title: String,
    text: String,
}

/// The answer to a request that failed. htmx gets a short message for the place it asks about.
pub fn render(shell: &Shell, error: &Error, fragment: bool) -> HttpResponse {
    let status = error.status();
    if status.is_server_error() {
        tracing::error!(request = shell.request_id, "{error:#}");
    }
    let mut response = match error {
        Error::SignIn => sign_in(shell, fragment),
        _ => page(shell, error, fragment),
    };
    if let Error::TooMany { retry_after } = error {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, header::HeaderValue::from(*retry_after));
    }
    if let Error::Unavailable(_) = error {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, header::HeaderValue::from_static("3"));
    }
    response
}

fn page(shell: &Shell, error: &Error, fragment: bool) -> HttpResponse {
    let text = |suffix: &str| {
        crate::i18n::text(shell.language, &format!("{}{suffix}", error.key())).into_owned()
    };
    let link = match error {
        Error::AlreadySent { location } => Some((location.as_str(), "error-already-sent-link")),
        Error::Merged { location } => Some((location.as_str(), "error-merged-link")),
        _ => None,
    };
    let (title, words, status) = (text("title"), text("text"), error.status());
    let body = if fragment {
        shell.render(&ErrorFragment { title, text: words })
    } else {
        shell.render(&ErrorPage {
            title,
            text: words,
            status: status.as_u16(),
            link,
        })
    };
    html(
        status,
        body.unwrap_or_else(|error| {
            tracing::error!("the error page failed: {error:#}");
            "Something went wrong. Please try again.".to_owned()
        }),
    )
}

/// To the sign-in page and back to where one was.
fn sign_in(shell: &Shell, fragment: bool) -> HttpResponse {
    let back = url::form_urlencoded::byte_serialize(shell.here.as_bytes()).collect::<String>();
    let location = format!("/sign-in?next={back}");
    if fragment {
        HttpResponse::Unauthorized()
            .insert_header(("HX-Redirect", location))
            .finish()
    } else {
        super::ui::see_other(&location)
    }
}
