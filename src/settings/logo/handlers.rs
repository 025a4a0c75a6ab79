//! The logo over HTTP.

use super::{
    actions,
    model::{Fault, Logo},
    queries,
};
use crate::{
    db::Db,
    error::{Error, Reply},
    settings::sections::Section,
    web::{Errors, Form, Ui, Upload, conflict::Part, filters},
};
use actix_web::{
    HttpResponse,
    web::{self, Path},
};
use askama::Template;
use serde::Deserialize;

/// Somewhat more than a logo may have, so that the answer can say so.
const MOST_SENT: usize = 4 * 1024 * 1024;
/// What its input is called.
const FIELDS: [Part; 1] = [Part::of("logo-file", &["file"])];

#[derive(Template)]
#[template(path = "settings/logo/index.html")]
struct LogoPage {
    section: Section,
    errors: Errors,
}

fn page(errors: Errors) -> LogoPage {
    let section = Section::Logo;
    LogoPage { section, errors }
}

/// `GET /settings/logo`.
pub async fn index(ui: Ui) -> Reply {
    ui.page(page(Errors::default()))
}

/// `POST /settings/logo`.
pub async fn upload(db: Db, ui: Ui, upload: Upload<MOST_SENT>) -> Reply {
    let bytes = upload.bytes;
    let read = web::block(move || Logo::read(bytes)).await;
    let read: Result<Logo, Fault> =
        read.map_err(|_| Error::from(anyhow::anyhow!("reading the logo panicked")))?;
    match read {
        Ok(logo) => {
            let replace = move |conn: &mut _| actions::replace(conn, &logo);
            db.transaction(ui.by(), replace).await?;
            ui.saved("saved-logo", Section::Logo.path())
        }
        Err(fault) => ui.rejected(page(Errors::one("file", fault.message()))),
    }
}

/// A form with a button alone.
#[derive(Deserialize)]
pub struct Nothing {}

/// `POST /settings/logo/delete`.
pub async fn delete(db: Db, ui: Ui, _: Form<Nothing>) -> Reply {
    db.transaction(ui.by(), actions::remove).await?;
    ui.saved("saved-logo-gone", Section::Logo.path())
}

/// `GET /logo/{hash}`: the picture itself; another one has another address.
pub async fn show(db: Db, hash: Path<String>) -> Reply {
    let (media_type, content) = db.run(move |conn| queries::content(conn, &hash)).await?;
    let media_type = match media_type.as_str() {
        "image/png" => "image/png",
        _ => "image/jpeg",
    };
    Ok(HttpResponse::Ok()
        .content_type(media_type)
        .insert_header(("Cache-Control", "private, max-age=31536000, immutable"))
        .insert_header(("Content-Security-Policy", "sandbox; default-src 'none'"))
        .body(content))
}
