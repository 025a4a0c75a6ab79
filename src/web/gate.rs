//! Every request passes here: who asks, may they, does the form come from us; and every answer leaves
//! here: with its headers, and with a page where something went wrong.

use super::{
    error_page,
    form::{Posted, Resumed},
    headers, metrics,
    policy::Access,
    routes::RouteRow,
    same_origin,
    session::{self, Business, Found, Secret, SignedIn, Token},
    ui::{Shell, Toast},
};
use crate::{
    config::WebSettings,
    db::Db,
    error::{Error, Reply},
    i18n::Language,
    ids::UserId,
};
use actix_web::{
    HttpMessage, HttpResponse,
    body::{BoxBody, MessageBody},
    cookie::{Cookie, SameSite},
    dev::{ServiceRequest, ServiceResponse},
    error::InternalError,
    http::{Method, StatusCode, header},
    middleware::Next,
    web::{self, Bytes},
};
use futures_util::FutureExt;
use std::{
    net::IpAddr,
    panic::AssertUnwindSafe,
    sync::Arc,
    time::{Duration, Instant},
};

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
    pub table: Vec<RouteRow>,
    /// See [`Secret`].
    pub secret: Secret,
    /// How the process is reached.
    pub settings: WebSettings,
    /// Requests of a session per second.
    pub limiter: super::limits::PerSession,
    /// See [`LateFormPage`].
    pub late_form: LateFormPage,
}

/// The middleware around the whole application.
pub async fn gate(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let started = Instant::now();
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
    let request_id = format!("{:016x}", rand::random::<u64>());
    let address = gate.settings.client_address(&request);
    let row = row_of(&gate, &request);
    let entered = enter(
        &gate,
        &mut request,
        row.as_ref(),
        request_id.clone(),
        address,
    )
    .await;
    let (shell, admitted) = match entered {
        Ok((shell, admitted)) => (shell, admitted),
        Err(error) => (
            Arc::new(bare_shell(&gate, &request, request_id.clone(), address)),
            Err(error),
        ),
    };
    request.extensions_mut().insert(shell.clone());
    let asked = Asked::of(&request, row.as_ref());
    let answered = match admitted {
        Ok(None) => match AssertUnwindSafe(next.call(request)).catch_unwind().await {
            Ok(Ok(response)) => Ok(response.map_into_boxed_body()),
            Ok(Err(error)) => Err(error),
            // The request went down with the handler, so the page goes out as an error.
            Err(_) => Err(panicked()),
        },
        Ok(Some(reply)) => Ok(request.into_response(reply)),
        Err(error) => Ok(request.error_response(error)),
    };
    let mut response = match answered {
        Ok(response) => finish(&shell, &asked, response),
        Err(error) => {
            let mut page = error_page::render(&shell, &plain(&error), asked.fragment);
            headers::add(page.headers_mut(), &gate.settings);
            asked.log(&shell, page.status(), started);
            return Err(InternalError::from_response(error, page).into());
        }
    };
    headers::add(response.headers_mut(), &gate.settings);
    if shell.toast.is_some() && response.status().is_success() {
        let mut gone = Cookie::build("toast", "").path("/").finish();
        gone.make_removal();
        let _ = response.response_mut().add_cookie(&gone);
    }
    asked.log(&shell, response.status(), started);
    Ok(response)
}

fn row_of(gate: &Gate, request: &ServiceRequest) -> Option<RouteRow> {
    let pattern = request.match_pattern()?;
    let of_path = || gate.table.iter().filter(|row| row.path == pattern);
    let method = if request.method() == Method::HEAD {
        &Method::GET
    } else {
        request.method()
    };
    of_path()
        .find(|row| row.method == *method)
        .or_else(|| of_path().next())
        .cloned()
}

type Admitted = Result<Option<HttpResponse>, Error>;

/// Finds out who asks and whether the request may go on. `Ok(Some(_))` is an answer already.
async fn enter(
    gate: &Gate,
    request: &mut ServiceRequest,
    row: Option<&RouteRow>,
    request_id: String,
    address: Option<IpAddr>,
) -> Result<(Arc<Shell>, Admitted), Error> {
    let mut cookie = request
        .cookie(gate.settings.session_cookie())
        .and_then(|cookie| Token::parse(cookie.value()));
    let db = request
        .app_data::<web::Data<Db>>()
        .cloned()
        .ok_or_else(|| anyhow::anyhow!("the application has no database"))?;
    let found = match cookie.clone() {
        Some(token) => {
            let (now, demo) = (chrono::Utc::now(), gate.settings.demo);
            db.run(move |conn| session::find(conn, &token, now, demo))
                .await?
        }
        None => Found::Nobody,
    };
    let (signed_in, expired) = match found {
        Found::Live(both) => (Some(*both), None),
        Found::Expired(user) => (None, Some(user)),
        Found::Nobody => (None, None),
    };
    let fresh = cookie.is_none();
    let token = cookie.get_or_insert_with(Token::random).clone();
    let mut shell = bare_shell(gate, request, request_id, address);
    shell.token = gate.secret.sign("form", &[token.as_str()]);
    let user_language = signed_in.as_ref().and_then(|(user, _)| user.language);
    shell.language = user_language.unwrap_or(shell.language);
    if let Some((user, business)) = signed_in {
        shell.user = Some(user);
        shell.business = Some(business);
    }
    shell.toast = request
        .cookie("toast")
        .and_then(|cookie| Toast::parse(cookie.value()));
    let admitted = admit(gate, request, row, &mut shell, &token, fresh, expired).await;
    Ok((Arc::new(shell), admitted))
}

async fn admit(
    gate: &Gate,
    request: &mut ServiceRequest,
    row: Option<&RouteRow>,
    shell: &mut Shell,
    token: &Token,
    fresh: bool,
    expired: Option<UserId>,
) -> Admitted {
    let Some(row) = row else {
        return Err(Error::NotFound);
    };
    if !fresh && let Some(seconds) = gate.limiter.refused(token) {
        return Err(Error::TooMany {
            retry_after: seconds,
        });
    }
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    if changes && row.method == *request.method() {
        // Without a session there is nothing to forge: whoever it is signs in, and nothing is done.
        if shell.user.is_none() && row.access != Access::Open && expired.is_none() {
            return Err(Error::SignIn);
        }
        same_origin::check(request, &gate.settings)?;
        if fresh {
            return Err(Error::Forged("no cookie"));
        }
        if !row.upload {
            let body = posted(request).await?;
            same_origin::check_token(&body, &shell.token)?;
            let late =
                shell.user.is_none() && row.access != Access::Open && !wants_fragment(request);
            if late && let Some(user) = expired {
                let path = request.path().to_owned();
                return (gate.late_form.0)(shell, &gate.secret, LateForm { user, path, body })
                    .map(Some);
            }
            if url::form_urlencoded::parse(&body)
                .any(|(name, value)| name == "resume" && value == "1")
            {
                request.extensions_mut().insert(Resumed);
                shell.toast = Some(Toast {
                    key: "saved-nothing-yet".into(),
                    undo: None,
                });
            }
            request.extensions_mut().insert(Posted(body));
        }
    }
    match (
        row.access.admits(shell.user.as_ref().map(|user| user.role)),
        &shell.user,
    ) {
        (true, _) if fresh && !changes && row.access == Access::Open => {
            request
                .extensions_mut()
                .insert(FreshCookie(session_cookie(gate, token)));
            Ok(None)
        }
        (true, _) => Ok(None),
        (false, None) => Err(Error::SignIn),
        (false, Some(user)) => {
            tracing::warn!(
                event = "refused",
                user = user.id.0,
                path = row.path,
                request = shell.request_id
            );
            Err(Error::Forbidden)
        }
    }
}

struct FreshCookie(Cookie<'static>);

/// A session cookie for this browser (trust.md §5).
pub fn session_cookie(gate: &Gate, token: &Token) -> Cookie<'static> {
    Cookie::build(gate.settings.session_cookie(), token.as_str().to_owned())
        .path("/")
        .http_only(true)
        .secure(gate.settings.secure())
        .same_site(SameSite::Lax)
        .finish()
}

async fn posted(request: &mut ServiceRequest) -> Result<Bytes, Error> {
    if request.content_type() != "application/x-www-form-urlencoded" {
        return Err(Error::Forged("not a form of ours"));
    }
    let body = tokio::time::timeout(Duration::from_secs(30), request.extract::<Bytes>()).await;
    match body {
        Ok(Ok(body)) if body.len() <= MOST_FORM => Ok(body),
        Ok(Ok(_)) => Err(Error::TooLarge),
        Ok(Err(error))
            if error.as_response_error().status_code() == StatusCode::PAYLOAD_TOO_LARGE =>
        {
            Err(Error::TooLarge)
        }
        Ok(Err(error)) => Err(Error::BadRequest(error.to_string())),
        Err(_) => Err(Error::BadRequest("the body took too long".into())),
    }
}

fn bare_shell(
    gate: &Gate,
    request: &ServiceRequest,
    request_id: String,
    address: Option<IpAddr>,
) -> Shell {
    let cookie = |name: &str| request.cookie(name).map(|cookie| cookie.value().to_owned());
    let accepted = request
        .headers()
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .and_then(Language::from_accept_language);
    Shell {
        language: cookie("language")
            .as_deref()
            .and_then(Language::parse)
            .or(accepted)
            .unwrap_or_default(),
        user: None::<SignedIn>,
        business: None::<Business>,
        token: String::new(),
        theme: match cookie("theme").as_deref() {
            Some("light") => "light",
            Some("dark") => "dark",
            _ => "",
        },
        path: request.path().to_owned(),
        here: request
            .uri()
            .path_and_query()
            .map_or_else(String::new, ToString::to_string),
        toast: None,
        demo: gate.settings.demo,
        request_id,
        address,
        secure: gate.settings.secure(),
    }
}

/// Puts a page where there is only an error.
fn finish(
    shell: &Shell,
    asked: &Asked,
    mut response: ServiceResponse<BoxBody>,
) -> ServiceResponse<BoxBody> {
    if let Some(error) = plain_error(&response) {
        let page = error_page::render(shell, &error, asked.fragment);
        return response.into_response(page);
    }
    let fresh = response.request().extensions_mut().remove::<FreshCookie>();
    if let Some(FreshCookie(cookie)) = fresh {
        let _ = response.response_mut().add_cookie(&cookie);
    }
    response
}

fn panicked() -> actix_web::Error {
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
        actix_web::body::BodySize::None | actix_web::body::BodySize::Sized(0)
    )
}

/// Whether htmx asks, and not the browser itself.
pub fn wants_fragment(request: &ServiceRequest) -> bool {
    request.headers().contains_key("HX-Request")
}

/// What must be known of a request after it is gone.
struct Asked {
    method: Method,
    pattern: &'static str,
    fragment: bool,
}

impl Asked {
    fn of(request: &ServiceRequest, row: Option<&RouteRow>) -> Self {
        let pattern = row.map_or("-", |row| row.path);
        Self {
            method: request.method().clone(),
            pattern,
            fragment: wants_fragment(request),
        }
    }

    /// One line for each request: the pattern, never the address itself, since links can be secrets.
    fn log(&self, shell: &Shell, status: StatusCode, started: Instant) {
        let micros = started.elapsed().as_micros() as u64;
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
