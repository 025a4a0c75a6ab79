//! The pages of the tab Addresses.

use super::{
    actions::{self, Edited},
    form::{AddressForm, PARTS},
    model::{Address, Place, Use, region_name},
    tab::{AddressesTab, edit_title, tab_path},
};
use crate::{
    customers::{
        conflict::ConflictTab,
        sheet::{Sheet, Tab},
    },
    db::Db,
    error::{Error, Reply},
    i18n::{Language, country_name, text},
    ids::{AddressId, CustomerId},
    web::{
        Form, Ui,
        conflict::{Change, Conflict, Fields},
    },
};
use actix_web::web::Path;
use serde::Deserialize;

/// The cards.
pub async fn index(db: Db, ui: Ui, customer: Path<CustomerId>) -> Reply {
    let reader = ui.clone();
    let tab = move |conn: &mut _| AddressesTab::load(conn, &reader, *customer);
    ui.page(db.run(tab).await?)
}

/// The cards with an empty form.
pub async fn new(db: Db, ui: Ui, customer: Path<CustomerId>) -> Reply {
    let reader = ui.clone();
    let tab = move |conn: &mut _| {
        let tab = AddressesTab::load(conn, &reader, *customer)?;
        let form = AddressForm::empty(&tab.sheet.country, tab.addresses.is_empty());
        Ok::<_, Error>(tab.adding(form))
    };
    ui.page(db.run(tab).await?)
}

/// Adds an address.
pub async fn create(db: Db, ui: Ui, customer: Path<CustomerId>, form: Form<AddressForm>) -> Reply {
    let (customer, sent) = (*customer, form.sent());
    let redraw = form.as_typed().redraw;
    match form.parse(|typed| if redraw { Err(typed) } else { typed.parse() }) {
        Ok(place) => {
            let add = move |conn: &mut _| {
                actions::add(conn, customer, &place)?;
                Ok::<_, Error>(tab_path(customer))
            };
            let location = db.once(ui.by(), sent, add).await??;
            ui.saved("saved-address-added", location)
        }
        Err(form) => {
            let reader = ui.clone();
            let tab = move |conn: &mut _| {
                Ok::<_, Error>(AddressesTab::load(conn, &reader, customer)?.adding(form))
            };
            answer(&ui, redraw, db.run(tab).await?)
        }
    }
}

/// The cards with one of them as a form.
pub async fn edit(db: Db, ui: Ui, path: Path<(CustomerId, AddressId)>) -> Reply {
    let (customer, address) = path.into_inner();
    let reader = ui.clone();
    let tab =
        move |conn: &mut _| AddressesTab::load(conn, &reader, customer)?.editing(address, None);
    ui.page(db.run(tab).await?)
}

/// Changes an address.
pub async fn update(
    db: Db,
    ui: Ui,
    path: Path<(CustomerId, AddressId)>,
    form: Form<AddressForm>,
) -> Reply {
    let (customer, address) = path.into_inner();
    let typed = form.as_typed().clone();
    let (redraw, version) = (typed.redraw, typed.version.parse().unwrap_or_default());
    match form.parse(|typed| if redraw { Err(typed) } else { typed.parse() }) {
        Ok(place) => {
            let yours = place.clone();
            let change =
                move |conn: &mut _| actions::change(conn, customer, address, version, &place);
            match db.transaction(ui.by(), change).await? {
                Edited::Saved => ui.saved("saved-address", tab_path(customer)),
                Edited::Stale(saved) => stale(db, ui, customer, &typed.base, yours, *saved).await,
            }
        }
        Err(form) => {
            let reader = ui.clone();
            let tab = move |conn: &mut _| {
                AddressesTab::load(conn, &reader, customer)?.editing(address, Some(form))
            };
            answer(&ui, redraw, db.run(tab).await?)
        }
    }
}

/// A form that was only drawn again is no failure.
fn answer(ui: &Ui, redraw: bool, tab: AddressesTab) -> Reply {
    if redraw {
        ui.page(tab)
    } else {
        ui.rejected(tab)
    }
}

/// Both versions of an address that two people edited.
async fn stale(
    db: Db,
    ui: Ui,
    customer: CustomerId,
    base: &str,
    yours: Place,
    saved: Address,
) -> Reply {
    let language = ui.language();
    let forms = (
        AddressForm::of(&yours, 0),
        AddressForm::of(&saved.place, saved.version),
    );
    let words = |field: &str, fields: &Fields| in_words(language, field, fields);
    let conflict = Conflict::between(&PARTS, base, &forms.0, &forms.1, words).at(
        format!("{}/{}", tab_path(customer), saved.id),
        tab_path(customer),
    );
    let page = move |conn: &mut _| {
        let change = Change::last(conn, customer, &["addresses"])?;
        Ok::<_, Error>(ConflictTab {
            sheet: Sheet::load(conn, customer)?,
            tab: Tab::Addresses,
            heading: edit_title(language, &saved.place),
            conflict: conflict.made_by(saved.version, change),
        })
    };
    ui.conflict(db.run(page).await?)
}

fn in_words(language: Language, field: &str, fields: &Fields) -> String {
    let value = fields.get(field);
    match field {
        "country" => country_name(language, value),
        "region" => region_name(fields.get("country"), value).to_owned(),
        "billing" | "shipping" if value == "true" => text(language, "address-used").into_owned(),
        "billing" | "shipping" => text(language, "address-not-used").into_owned(),
        _ => value.to_owned(),
    }
}

/// Deletes an address; a toast offers to undo it.
pub async fn delete(db: Db, ui: Ui, path: Path<(CustomerId, AddressId)>) -> Reply {
    let (customer, address) = path.into_inner();
    let delete = move |conn: &mut _| actions::delete(conn, customer, address);
    db.transaction(ui.by(), delete).await?;
    let undo = format!("/customers/{customer}/history/undo");
    ui.saved_undoable("saved-address-deleted", tab_path(customer), undo)
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
    ui.saved("saved-address-default", tab_path(customer))
}
