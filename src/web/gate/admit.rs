//! May they, and does the form come from us.

use super::{
    Gate, LateForm, MOST_FORM, ask::Visit, finish::FreshCookie, session_cookie, wants_fragment,
};
use crate::{
    error::Error,
    web::{
        form::{Posted, Resumed},
        policy::Access,
        routes::RouteRow,
        same_origin,
        shell::Toast,
    },
};
use actix_web::{
    HttpMessage, HttpResponse,
    dev::ServiceRequest,
    http::{Method, StatusCode},
    web::Bytes,
};
use std::time::Duration;

/// Whether the request may go on; `Ok(Some(_))` is an answer already.
pub async fn admit(
    gate: &Gate,
    request: &mut ServiceRequest,
    row: Option<&RouteRow>,
    visit: &mut Visit,
) -> Result<Option<HttpResponse>, Error> {
    let row = row.ok_or(Error::NotFound)?;
    if !visit.fresh
        && let Some(seconds) = gate.limiter.refused(&visit.token)
    {
        return Err(Error::TooMany {
            retry_after: seconds,
        });
    }
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    if changes
        && row.method == *request.method()
        && let Some(reply) = take_form(gate, request, row, visit).await?
    {
        return Ok(Some(reply));
    }
    let role = visit.shell.user.as_ref().map(|user| user.role);
    match (row.access.admits(role), &visit.shell.user) {
        (true, _) => {
            if visit.fresh && !changes && row.access == Access::Open {
                let cookie = FreshCookie(session_cookie(gate, &visit.token));
                request.extensions_mut().insert(cookie);
            }
            Ok(None)
        }
        (false, None) => Err(Error::SignIn),
        (false, Some(user)) => {
            tracing::warn!(
                event = "refused",
                user = user.id.0,
                path = row.path,
                request = visit.shell.request_id
            );
            Err(Error::Forbidden)
        }
    }
}

/// Reads a form that comes from a page of ours; one whose session has ended is carried along to the
/// sign-in, which is the answer then.
async fn take_form(
    gate: &Gate,
    request: &mut ServiceRequest,
    row: &RouteRow,
    visit: &mut Visit,
) -> Result<Option<HttpResponse>, Error> {
    let outside = visit.shell.user.is_none() && row.access != Access::Open;
    // Without a session there is nothing to forge: whoever it is signs in, and nothing is done.
    if outside && visit.expired.is_none() {
        return Err(Error::SignIn);
    }
    same_origin::check(request, &gate.settings)?;
    if visit.fresh {
        return Err(Error::Forged("no cookie"));
    }
    if row.upload {
        return Ok(None);
    }
    let body = posted(request).await?;
    same_origin::check_token(&body, &visit.shell.token)?;
    if outside
        && !wants_fragment(request)
        && let Some(user) = visit.expired
    {
        let path = request.path().to_owned();
        let late = LateForm { user, path, body };
        return (gate.late_form.0)(&visit.shell, &gate.secret, late).map(Some);
    }
    if url::form_urlencoded::parse(&body).any(|(name, value)| name == "resume" && value == "1") {
        request.extensions_mut().insert(Resumed);
        visit.shell.toast = Some(Toast {
            key: "saved-nothing-yet".into(),
            undo: None,
        });
    }
    request.extensions_mut().insert(Posted(body));
    Ok(None)
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
