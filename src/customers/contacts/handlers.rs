//! The pages of the tab Contacts.

use super::{
    actions::{self, Edited},
    form::{ContactForm, PARTS, in_words},
    model::{Card, Contact},
    queries,
    tab::{ContactsTab, edit_title, tab_path},
};
use crate::{
    customers::{
        conflict::ConflictTab,
        sheet::{Sheet, Tab},
    },
    db::Db,
    error::{Error, Reply},
    ids::{ContactId, CustomerId},
    web::{
        Form, Ui,
        conflict::{Change, Conflict, Fields},
    },
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
    let tab = move |conn: &mut _| ContactsTab::load(conn, *customer);
    ui.page(db.run(tab).await?.with_tag(&filter.tag))
}

/// The rows with an empty form.
pub async fn new(db: Db, ui: Ui, customer: Path<CustomerId>) -> Reply {
    let tab = move |conn: &mut _| {
        ContactsTab::load(conn, *customer)?.adding(conn, ContactForm::default())
    };
    ui.page(db.run(tab).await?)
}

/// Adds a contact.
pub async fn create(db: Db, ui: Ui, customer: Path<CustomerId>, form: Form<ContactForm>) -> Reply {
    let (customer, sent) = (*customer, form.sent());
    let redraw = form.as_typed().is_redrawn();
    let country = db
        .run(move |conn| queries::country_of(conn, customer))
        .await?;
    match form.parse(|typed| {
        if redraw {
            Err(typed)
        } else {
            typed.parse(country)
        }
    }) {
        Ok(card) => {
            let add = move |conn: &mut _| {
                actions::add(conn, customer, card)?;
                Ok::<_, Error>(tab_path(customer))
            };
            let location = db.once(ui.by(), sent, add).await??;
            ui.saved("saved-contact-added", location)
        }
        Err(form) => {
            let tab = move |conn: &mut _| ContactsTab::load(conn, customer)?.adding(conn, form);
            answer(&ui, redraw, db.run(tab).await?)
        }
    }
}

/// The rows with one of them as a form.
pub async fn edit(db: Db, ui: Ui, path: Path<(CustomerId, ContactId)>) -> Reply {
    let (customer, contact) = path.into_inner();
    let tab = move |conn: &mut _| ContactsTab::load(conn, customer)?.editing(conn, contact, None);
    ui.page(db.run(tab).await?)
}

/// Changes a contact.
pub async fn update(
    db: Db,
    ui: Ui,
    path: Path<(CustomerId, ContactId)>,
    form: Form<ContactForm>,
) -> Reply {
    let (customer, contact) = path.into_inner();
    let typed = form.as_typed();
    let (redraw, base) = (typed.is_redrawn(), typed.base.clone());
    let version = typed.version.parse().unwrap_or_default();
    let country = db
        .run(move |conn| queries::country_of(conn, customer))
        .await?;
    match form.parse(|typed| {
        if redraw {
            Err(typed)
        } else {
            typed.parse(country)
        }
    }) {
        Ok(card) => {
            let yours = card.clone();
            let change =
                move |conn: &mut _| actions::change(conn, customer, contact, version, card);
            match db.transaction(ui.by(), change).await? {
                Edited::Saved => ui.saved("saved-contact", tab_path(customer)),
                Edited::Stale(saved) => stale(db, ui, customer, &base, yours, *saved).await,
            }
        }
        Err(form) => {
            let tab = move |conn: &mut _| {
                ContactsTab::load(conn, customer)?.editing(conn, contact, Some(form))
            };
            answer(&ui, redraw, db.run(tab).await?)
        }
    }
}

/// A form that was only drawn again is no failure.
fn answer(ui: &Ui, redraw: bool, tab: ContactsTab) -> Reply {
    if redraw {
        ui.page(tab)
    } else {
        ui.rejected(tab)
    }
}

/// Both versions of a contact that two people edited.
async fn stale(
    db: Db,
    ui: Ui,
    customer: CustomerId,
    base: &str,
    yours: Card,
    saved: Contact,
) -> Reply {
    let language = ui.language();
    let forms = (
        ContactForm::of(&yours, 0),
        ContactForm::of(&saved.card, saved.version),
    );
    let words = |field: &str, fields: &Fields| in_words(language, field, fields);
    let conflict = Conflict::between(&PARTS, base, &forms.0, &forms.1, words).at(
        format!("{}/{}", tab_path(customer), saved.id),
        tab_path(customer),
    );
    let page = move |conn: &mut _| {
        let change = Change::last(conn, customer, &["contacts", "contact_points"])?;
        Ok::<_, Error>(ConflictTab {
            sheet: Sheet::load(conn, customer)?,
            tab: Tab::Contacts,
            heading: edit_title(language, &saved.card.who),
            conflict: conflict.made_by(saved.version, change),
        })
    };
    ui.conflict(db.run(page).await?)
}

/// Deletes a contact; a toast offers to undo it.
pub async fn delete(db: Db, ui: Ui, path: Path<(CustomerId, ContactId)>) -> Reply {
    let (customer, contact) = path.into_inner();
    let delete = move |conn: &mut _| actions::delete(conn, customer, contact);
    db.transaction(ui.by(), delete).await?;
    let undo = format!("/customers/{customer}/history/undo");
    ui.saved_undoable("saved-contact-deleted", tab_path(customer), undo)
}

/// Makes a contact the main one.
pub async fn make_main(db: Db, ui: Ui, path: Path<(CustomerId, ContactId)>) -> Reply {
    let (customer, contact) = path.into_inner();
    let change = move |conn: &mut _| actions::make_main(conn, customer, contact);
    db.transaction(ui.by(), change).await?;
    ui.saved("saved-contact-main", tab_path(customer))
}
