//! A code leads to whoever holds it, a photo to its code.

use super::photo::{self, Fault};
use crate::{
    customers::finding::{exact, filters::SHAPE},
    db::Db,
    error::{Error, Reply},
    web::{Errors, Ui, Upload, conflict::Part, filters, list::ListState},
};
use actix_web::web::{self, Query};
use askama::Template;
use serde::Deserialize;
use tokio::sync::Semaphore;

/// The most that a photo may hold, in bytes.
const MOST: usize = 10 * 1024 * 1024;

/// What its inputs are called.
const FIELDS: [Part; 1] = [Part::of("scan-photo", &["photo"])];

/// One photo after the other is unpacked, which takes memory; a few may wait.
static AT_ONCE: Semaphore = Semaphore::const_new(1);
static WAITING: Semaphore = Semaphore::const_new(8);

/// What was scanned.
#[derive(Deserialize)]
pub struct Scanned {
    #[serde(default)]
    code: String,
}

#[derive(Template)]
#[template(path = "customers/scan/show.html")]
struct ScanPage {
    errors: Errors,
}

/// `GET /scan?code=8051234567892`: the customer who holds it; any other code is searched. Without one, the
/// page that takes a photo.
pub async fn show(db: Db, ui: Ui, scanned: Query<Scanned>) -> Reply {
    let list = ListState::read(&SHAPE, "kind=all").searching(&scanned.code);
    let code = list.q.clone();
    if code.is_empty() {
        let errors = Errors::default();
        return ui.page(ScanPage { errors });
    }
    let holders = db.run(move |conn| exact::holders_of(conn, &code)).await?;
    match holders[..] {
        [customer] => ui.redirect(format!("/customers/{customer}")),
        _ => ui.redirect(list.url()),
    }
}

/// `POST /scan`: reads the code on a photo, and keeps nothing of it.
pub async fn create(ui: Ui, upload: Upload<MOST>) -> Reply {
    let fault = match read(upload.bytes).await? {
        Ok(code) => {
            let code: String = url::form_urlencoded::byte_serialize(code.as_bytes()).collect();
            return ui.redirect(format!("/scan?code={code}"));
        }
        Err(fault) => fault,
    };
    let errors = Errors::one("photo", fault.message());
    ui.rejected(ScanPage { errors })
}

async fn read(photo: Vec<u8>) -> Result<Result<String, Fault>, Error> {
    if photo.is_empty() {
        return Ok(Err(Fault::Nothing));
    }
    let _place = WAITING
        .try_acquire()
        .map_err(|_| Error::TooMany { retry_after: 5 })?;
    let _turn = AT_ONCE.acquire().await.map_err(anyhow::Error::new)?;
    let read = web::block(move || photo::read(&photo)).await;
    Ok(read.unwrap_or_else(|_| {
        tracing::warn!(event = "a photo broke its reader");
        Err(Fault::NoCode)
    }))
}
