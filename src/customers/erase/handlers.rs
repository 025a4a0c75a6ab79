//! The page that asks first, and the deed.

use super::actions;
use crate::{
    customers::sheet::Sheet,
    db::Db,
    error::Reply,
    ids::CustomerId,
    web::{Capability, Form, Ui, filters},
};
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "customers/erase/show.html")]
struct ErasePage {
    sheet: Sheet,
}

/// `GET /customers/{id}/erase`: says what goes and what stays.
pub async fn show(db: Db, ui: Ui, customer: Path<CustomerId>) -> Reply {
    let sheet = db.run(move |conn| Sheet::load(conn, *customer)).await?;
    ui.page(ErasePage { sheet })
}

/// The form has no fields: the address says whom, the button says that it is meant.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct EraseForm {}

/// `POST /customers/{id}/erase`.
pub async fn create(db: Db, ui: Ui, customer: Path<CustomerId>, form: Form<EraseForm>) -> Reply {
    let customer = *customer;
    if form.parse(Ok).is_err() {
        // It came back after a new sign-in, so it asks again.
        return ui.redirect(format!("/customers/{customer}/erase"));
    }
    db.transaction(ui.by(), move |conn| actions::erase(conn, customer))
        .await?;
    ui.saved("saved-erased", "/customers")
}
