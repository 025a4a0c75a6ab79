//! The pages of the tab Contacts that are not those of every tab edited in place.

use super::{actions, model::Contact};
use crate::{
    customers::{in_place::InPlace, sheet::Tab},
    db::Db,
    error::Reply,
    ids::{ContactId, CustomerId},
    web::Ui,
};
use actix_web::web::{Path, Query};
use serde::Deserialize;

/// The tag by which the rows are filtered.
#[derive(Deserialize)]
pub struct Filter {
    #[serde(default)]
    tag: String,
}

/// The rows.
pub async fn index(db: Db, ui: Ui, customer: Path<CustomerId>, filter: Query<Filter>) -> Reply {
    let reader = ui.clone();
    let tab = move |conn: &mut _| Contact::page(conn, &reader, *customer, None);
    ui.page(db.run(tab).await?.with_tag(&filter.tag))
}

/// Makes a contact the main one.
pub async fn make_main(db: Db, ui: Ui, path: Path<(CustomerId, ContactId)>) -> Reply {
    let (customer, contact) = path.into_inner();
    let change = move |conn: &mut _| actions::make_main(conn, customer, contact);
    db.transaction(ui.by(), change).await?;
    ui.saved("saved-contact-main", Tab::Contacts.of(customer))
}
