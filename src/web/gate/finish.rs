//! How a request ends: headers, a page where there is only an error, cookies, one line in the log.

use super::{Gate, wants_fragment};
use crate::{
    error::Error,
    web::{error_page, headers, metrics, routes::RouteRow, shell::Shell},
};
use actix_web::{
    HttpMessage,
    body::{BodySize, BoxBody, MessageBody},
    cookie::Cookie,
    dev::{ServiceRequest, ServiceResponse},
    error::InternalError,
    http::{Method, StatusCode},
};
use std::time::Instant;

/// The cookie of a session that begins with this answer.
pub struct FreshCookie(pub Cookie<'static>);

/// What must be known of a request after it is gone.
pub struct Ending {
    started: Instant,
    method: Method,
    pattern: &'static str,
    fragment: bool,
}

impl Ending {
    /// Of a request that has just come in.
    pub fn of(request: &ServiceRequest, row: Option<&RouteRow>) -> Self {
        Self {
            started: Instant::now(),
            method: request.method().clone(),
            pattern: row.map_or("-", |row| row.path),
            fragment: wants_fragment(request),
        }
    }

    /// The answer as it leaves.
    pub fn finish(
        &self,
        gate: &Gate,
        shell: &Shell,
        answered: Result<ServiceResponse<BoxBody>, actix_web::Error>,
    ) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
        let mut response = match answered {
            Ok(response) => self.with_page(shell, response),
            Err(error) => {
                let mut page = error_page::render(shell, &plain(&error), self.fragment);
                headers::add(page.headers_mut(), &gate.settings);
                self.log(shell, page.status());
                return Err(InternalError::from_response(error, page).into());
            }
        };
        headers::add(response.headers_mut(), &gate.settings);
        if shell.toast.is_some() && response.status().is_success() {
            let mut gone = Cookie::build("toast", "").path("/").finish();
            gone.make_removal();
            let _ = response.response_mut().add_cookie(&gone);
        }
        self.log(shell, response.status());
        Ok(response)
    }

    /// Puts a page where there is only an error.
    fn with_page(
        &self,
        shell: &Shell,
        mut response: ServiceResponse<BoxBody>,
    ) -> ServiceResponse<BoxBody> {
        if let Some(error) = plain_error(&response) {
            let page = error_page::render(shell, &error, self.fragment);
            return response.into_response(page);
        }
        let fresh = response.request().extensions_mut().remove::<FreshCookie>();
        if let Some(FreshCookie(cookie)) = fresh {
            let _ = response.response_mut().add_cookie(&cookie);
        }
        response
    }

    /// One line for each request: the pattern, never the address itself, since links can be secrets.
    fn log(&self, shell: &Shell, status: StatusCode) {
        let micros = self.started.elapsed().as_micros() as u64;
        metrics::count(status.as_u16(), micros);
        tracing::info!(
            target: "access",
            request = shell.request_id,
            method = %self.method,
            path = self.pattern,
            status = status.as_u16(),
            micros,
            user = shell.user.as_ref().map(|user| user.id.0),
            address = shell.address.map(|address| address.to_string()),
        );
    }
}

/// What a handler that panicked leaves behind.
pub fn panicked() -> actix_web::Error {
    Error::from(anyhow::anyhow!("a handler panicked")).into()
}

/// The error of a response, ours or one of the framework's own.
fn plain_error(response: &ServiceResponse<BoxBody>) -> Option<Error> {
    match (response.response().error(), response.status()) {
        (Some(error), _) => Some(plain(error)),
        (None, StatusCode::NOT_FOUND) if is_empty(response) => Some(Error::NotFound),
        (None, _) => None,
    }
}

fn plain(error: &actix_web::Error) -> Error {
    match (
        error.as_error::<Error>(),
        error.as_response_error().status_code(),
    ) {
        (Some(ours), _) => ours.clone(),
        (None, StatusCode::NOT_FOUND) => Error::NotFound,
        (None, StatusCode::PAYLOAD_TOO_LARGE) => Error::TooLarge,
        (None, status) if status.is_server_error() => Error::from(anyhow::anyhow!("{error}")),
        (None, _) => Error::BadRequest(error.to_string()),
    }
}

fn is_empty(response: &ServiceResponse<BoxBody>) -> bool {
    matches!(
        response.response().body().size(),
        BodySize::None | BodySize::Sized(0)
    )
}
