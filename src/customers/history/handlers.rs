//! The tab over HTTP.

use super::{
    actions::{self, Refused},
    asked::{Asked, forbidden},
    page::{self, HistoryPage},
};
use crate::{
    db::Db,
    error::Reply,
    ids::CustomerId,
    web::{Form, Ui},
};
use actix_web::{
    http::StatusCode,
    web::{Path, Query},
};
use serde::Deserialize;

/// `GET /customers/{id}/history`.
pub async fn index(db: Db, ui: Ui, customer: Path<CustomerId>, asked: Query<Asked>) -> Reply {
    let asked = asked.into_inner().understood(&ui);
    show(db, ui, *customer, asked, None).await
}

/// The form of an undo.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct UndoForm {
    request: String,
}

/// `POST /customers/{id}/history/undo`.
pub async fn undo(db: Db, ui: Ui, customer: Path<CustomerId>, form: Form<UndoForm>) -> Reply {
    let (customer, sent) = (*customer, form.sent());
    let history = format!("/customers/{customer}/history");
    let parsed = form.parse(|typed| Ok(typed.request));
    let Ok(request) = parsed else {
        // It came back after a new sign-in: the history says what there is to undo.
        return ui.redirect(history);
    };
    let (forbidden, by) = (forbidden(&ui), ui.by());
    // A second click gets the first one's answer, and with it the request that did it.
    let done = format!("{history}#{}", by.request.as_deref().unwrap_or_default());
    let undo = move |conn: &mut _| {
        actions::undo(conn, customer, &request, &forbidden)?;
        Ok(done)
    };
    match db.once(by, sent, undo).await? {
        Ok(done) => {
            let (_, request) = done.split_once('#').unwrap_or_default();
            ui.saved_undoable_by(request, "saved-undone", &history, format!("{history}/undo"))
        }
        Err(Refused::Because(why)) => show(db, ui, customer, Asked::default(), Some(why)).await,
        Err(Refused::Error(error)) => Err(error),
    }
}

async fn show(
    db: Db,
    ui: Ui,
    customer: CustomerId,
    asked: Asked,
    refused: Option<&'static str>,
) -> Reply {
    let filter = asked.filter(&ui);
    let read = db
        .run(move |conn| page::read(conn, customer, &filter))
        .await?;
    let status = refused.map_or(StatusCode::OK, |_| StatusCode::CONFLICT);
    let page = HistoryPage::new(&ui, read, asked, refused);
    ui.answer(status, page)
}
