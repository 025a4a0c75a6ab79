//! A change must come from a page of ours: the browser says so in a header, and the form carries a
//! token that only this session's pages have (design.md §8, 12).

use crate::{config::WebSettings, error::Error};
use actix_web::dev::ServiceRequest;
use sha2::{Digest, Sha256};

/// Judges the headers: `Sec-Fetch-Site`, and where it is absent `Origin`.
pub fn check(request: &ServiceRequest, settings: &WebSettings) -> Result<(), Error> {
    let header = |name: &str| {
        request
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap_or("unreadable"))
    };
    match header("sec-fetch-site") {
        Some("same-origin") => return Ok(()),
        Some(_) => return Err(refused("Sec-Fetch-Site", request)),
        None => {}
    }
    let Some(origin) = header("origin") else {
        return Ok(());
    };
    let expected = match &settings.base_url {
        Some(base) => base.origin().ascii_serialization(),
        None => format!("http://{}", request.connection_info().host()),
    };
    if origin == expected {
        Ok(())
    } else {
        Err(refused("Origin", request))
    }
}

fn refused(header: &'static str, request: &ServiceRequest) -> Error {
    tracing::warn!(event = "forged", header, path = request.match_pattern());
    Error::Forged(header)
}

/// Judges the token in the body of a form.
pub fn check_token(body: &[u8], expected: &str) -> Result<(), Error> {
    let given = url::form_urlencoded::parse(body).find(|(name, _)| name == "token");
    check_given(given.as_ref().map_or("", |(_, given)| given), expected)
}

/// Judges a token that was read from a form of another kind.
pub fn check_given(given: &str, expected: &str) -> Result<(), Error> {
    if same(given, expected) {
        Ok(())
    } else {
        Err(Error::Forged("token"))
    }
}

/// Compares hashes, so that the time says nothing about the token.
pub fn same(given: &str, expected: &str) -> bool {
    !expected.is_empty() && Sha256::digest(given) == Sha256::digest(expected)
}
