//! Signing out: the session ends for good, whoever kept its cookie.

use crate::{
    db::Db,
    error::Reply,
    schema::sessions,
    web::{Ui, gate::Gate},
};
use actix_web::{HttpResponse, cookie::Cookie, http::header, web::Data};
use diesel::prelude::*;

/// `POST /sign-out`. Language and theme stay; what the browser kept of the pages goes.
pub async fn create(db: Db, gate: Data<Gate>, ui: Ui) -> Reply {
    let session = ui.user.session;
    db.run(move |conn| diesel::delete(sessions::table.find(session.0)).execute(conn))
        .await?;
    tracing::info!(
        event = "signed out",
        user = ui.user.id.0,
        request = ui.shell().request_id
    );
    let mut cookie = Cookie::build(gate.settings.session_cookie(), "")
        .path("/")
        .secure(gate.settings.secure())
        .finish();
    cookie.make_removal();
    Ok(HttpResponse::SeeOther()
        .insert_header((header::LOCATION, "/sign-in"))
        .insert_header(("Clear-Site-Data", "\"cache\", \"storage\""))
        .cookie(cookie)
        .finish())
}
