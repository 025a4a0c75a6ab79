//! Every request passes here: who asks (`ask`), may they, and does the form come from us (`admit`); and
//! every answer leaves here (`finish`): with its headers, and with a page where something went wrong.

mod admit;
mod ask;
mod finish;

use super::{
    headers, limits,
    routes::RouteTable,
    session::{Secret, Token},
    shell::Shell,
};
use crate::{config::WebSettings, error::Reply, ids::UserId};
use actix_web::{
    HttpMessage,
    body::{BoxBody, MessageBody},
    cookie::{Cookie, SameSite},
    dev::{ServiceRequest, ServiceResponse},
    middleware::Next,
    web::{self, Bytes},
};
use ask::Visit;
use finish::Ending;
use futures_util::FutureExt;
use std::{panic::AssertUnwindSafe, sync::Arc};

/// The largest body of a form that is not an upload.
pub const MOST_FORM: usize = 256 * 1024;

/// A form that arrived after its session had ended. The sign-in page carries it along.
#[derive(Clone, Debug)]
pub struct LateForm {
    /// Whose session it was.
    pub user: UserId,
    /// Where it was sent to.
    pub path: String,
    /// What was typed, as it was sent.
    pub body: Bytes,
}

/// The page that asks for a sign-in and carries the form along; a slice above the kernel gives it.
#[derive(Clone, Copy)]
pub struct LateFormPage(pub fn(&Shell, &Secret, LateForm) -> Reply);

/// Everything the gate needs, made once.
pub struct Gate {
    /// Every route and what it asks for.
    pub table: RouteTable,
    /// See [`Secret`].
    pub secret: Secret,
    /// How the process is reached.
    pub settings: WebSettings,
    /// Requests of a session per second.
    pub limiter: limits::PerSession,
    /// See [`LateFormPage`].
    pub late_form: LateFormPage,
}

/// The middleware around the whole application.
pub async fn gate(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let gate = request
        .app_data::<web::Data<Gate>>()
        .cloned()
        .expect("app.rs puts the gate into the application")
        .into_inner();
    if request.path().starts_with("/assets/") || matches!(request.path(), "/healthz" | "/readyz") {
        let mut response = next.call(request).await?.map_into_boxed_body();
        headers::add(response.headers_mut(), &gate.settings);
        return Ok(response);
    }
    let row = request
        .match_pattern()
        .and_then(|pattern| gate.table.row(request.method(), &pattern));
    let ending = Ending::of(&request, row);
    let mut visit = Visit::begin(&gate, &request);
    let admitted = match visit.identify(&gate, &request).await {
        Ok(()) => admit::admit(&gate, &mut request, row, &mut visit).await,
        Err(error) => Err(error),
    };
    let shell = Arc::new(visit.shell);
    request.extensions_mut().insert(shell.clone());
    let answered = match admitted {
        Ok(None) => match AssertUnwindSafe(next.call(request)).catch_unwind().await {
            Ok(Ok(response)) => Ok(response.map_into_boxed_body()),
            Ok(Err(error)) => Err(error),
            // The request went down with the handler, so the page goes out as an error.
            Err(_) => Err(finish::panicked()),
        },
        Ok(Some(reply)) => Ok(request.into_response(reply)),
        Err(error) => Ok(request.error_response(error)),
    };
    ending.finish(&gate, &shell, answered)
}

/// A session cookie for this browser (trust.md §5).
pub fn session_cookie(gate: &Gate, token: &Token) -> Cookie<'static> {
    Cookie::build(gate.settings.session_cookie(), token.as_str().to_owned())
        .path("/")
        .http_only(true)
        .secure(gate.settings.secure())
        .same_site(SameSite::Lax)
        .finish()
}

/// Whether htmx asks, and not the browser itself.
pub fn wants_fragment(request: &ServiceRequest) -> bool {
    request.headers().contains_key("HX-Request")
}
