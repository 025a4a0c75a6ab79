//! The pages of the tab Addresses that are not those of every tab edited in place.

use super::{
    actions,
    model::{Address, Use},
};
use crate::{
    customers::{in_place::InPlace, sheet::Tab},
    db::Db,
    error::Reply,
    ids::{AddressId, CustomerId},
    web::{Form, Ui},
};
use actix_web::web::Path;
use serde::Deserialize;

/// The cards.
pub async fn index(db: Db, ui: Ui, customer: Path<CustomerId>) -> Reply {
    let reader = ui.clone();
    let tab = move |conn: &mut _| Address::page(conn, &reader, *customer, None);
    ui.page(db.run(tab).await?)
}

/// For which use an address is to be the default.
#[derive(Deserialize)]
pub struct DefaultForm {
    #[serde(rename = "use")]
    usage: Use,
}

/// Makes an address the default of a use.
pub async fn make_default(
    db: Db,
    ui: Ui,
    path: Path<(CustomerId, AddressId)>,
    form: Form<DefaultForm>,
) -> Reply {
    let (customer, address) = path.into_inner();
    let usage = form.typed().usage;
    let change = move |conn: &mut _| actions::make_default(conn, customer, address, usage);
    db.transaction(ui.by(), change).await?;
    ui.saved("saved-address-default", Tab::Addresses.of(customer))
}
