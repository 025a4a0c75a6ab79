//! The pages of the tab Details.

use super::{
    change::{Edited, apply},
    pages::{ALIKE, DetailsTab, Editing, KindPage, NewPage},
    parts::{parts, words},
};
use crate::{
    customers::{
        actions::{self, Refusal},
        alike::{self, Clues},
        conflict::ConflictTab,
        form::{CustomerForm, Reader, Section},
        lists::Lists,
        model::{Kind, NewCustomer, Status},
        picker::Uses,
        queries,
        sheet::{Sheet, Tab},
        unique::taken,
    },
    db::Db,
    error::{Error, Reply},
    i18n::text,
    ids::CustomerId,
    web::{
        Capability, Form, Ui,
        conflict::{Change, Conflict},
    },
};
use actix_web::web::{Data, Path, Query};
use diesel::prelude::*;
use serde::Deserialize;

/// Which kind of customer a new one is.
#[derive(Deserialize)]
pub struct NewQuery {
    kind: Option<String>,
}

/// The empty form, once it is known what for.
pub async fn new(db: Db, ui: Ui, query: Query<NewQuery>) -> Reply {
    let Some(kind) = query.kind.as_deref().and_then(Kind::parse) else {
        return ui.page(KindPage);
    };
    let form = CustomerForm {
        kind: kind.as_str().to_owned(),
        ..CustomerForm::default()
    };
    let reader = Reader::of(&ui);
    let page = move |conn: &mut _| NewPage::load(conn, form, reader);
    ui.page(db.run(page).await?)
}

/// Makes a customer.
pub async fn create(db: Db, ui: Ui, form: Form<CustomerForm>) -> Reply {
    let (sent, reader) = (form.sent(), Reader::of(&ui));
    let redraw = !form.as_typed().redraw.is_empty();
    let read = |typed: CustomerForm| {
        let typed = typed.tidy();
        if redraw {
            return Err(typed);
        }
        match typed.customer(reader) {
            Ok(customer) => Ok((customer, typed)),
            Err(errors) => Err(typed.wrong(errors)),
        }
    };
    let form = match form.parse(read) {
        Ok((customer, typed)) => {
            let seen = Seen::of(&typed, reader);
            let make = move |conn: &mut _| make(conn, &customer, &seen);
            match db.once(ui.by(), sent, make).await? {
                Ok(location) => return ui.saved("saved-customer-new", location),
                Err(NotMade::Refused(refusal)) => typed.refused(refusal)?,
                // The page shows them.
                Err(NotMade::Alike) => CustomerForm {
                    redraw: ALIKE.to_owned(),
                    ..typed
                },
            }
        }
        Err(form) => form,
    };
    let page = move |conn: &mut _| NewPage::load(conn, form, reader);
    let page = db.run(page).await?;
    if redraw {
        ui.page(page)
    } else {
        ui.rejected(page)
    }
}

/// Why a customer is not made.
enum NotMade {
    /// It cannot be.
    Refused(Refusal),
    /// Others may be the same, which the user has not seen.
    Alike,
}

impl From<diesel::result::Error> for NotMade {
    fn from(error: diesel::result::Error) -> Self {
        Self::Refused(error.into())
    }
}

/// What is asked before a customer is made.
struct Seen {
    clues: Clues,
    anyway: String,
    next: bool,
}

impl Seen {
    fn of(typed: &CustomerForm, reader: Reader) -> Self {
        Self {
            clues: Clues::typed(typed, reader.country),
            anyway: typed.anyway.clone(),
            next: typed.then == "new",
        }
    }
}

fn make(conn: &mut PgConnection, new: &NewCustomer, seen: &Seen) -> Result<String, NotMade> {
    let taken = taken(conn, &new.identity, None)?;
    if !taken.is_empty() {
        return Err(NotMade::Refused(Refusal::Taken(taken)));
    }
    if !alike::all_seen(&alike::find(conn, &seen.clues)?, &seen.anyway) {
        return Err(NotMade::Alike);
    }
    let id = actions::create(conn, new).map_err(NotMade::Refused)?;
    Ok(if seen.next {
        format!("/customers/new?kind={}", new.identity.name.kind().as_str())
    } else {
        format!("/customers/{id}")
    })
}

/// The tab; to open it counts as a use of the customer.
pub async fn show(db: Db, ui: Ui, id: Path<CustomerId>, uses: Data<Uses>) -> Reply {
    let (id, reader) = (*id, ui.clone());
    let tab = move |conn: &mut _| DetailsTab::load(conn, &reader, id);
    let tab = db.run(tab).await?;
    uses.open(ui.user.id, id);
    ui.page(tab)
}

/// Which section is edited; none is the whole form.
#[derive(Clone, Copy, Deserialize)]
pub struct EditQuery {
    section: Option<Section>,
}

/// Not everybody who may edit a customer may stop it.
fn admitted(ui: &Ui, section: Option<Section>) -> Result<(), Error> {
    if section == Some(Section::Stop) && !ui.may(Capability::StopCustomers) {
        return Err(Error::Forbidden);
    }
    Ok(())
}

/// The tab with one section as a form, or the whole form.
pub async fn edit(db: Db, ui: Ui, id: Path<CustomerId>, query: Query<EditQuery>) -> Reply {
    admitted(&ui, query.section)?;
    let reader = ui.clone();
    let tab = move |conn: &mut _| DetailsTab::load(conn, &reader, *id);
    match db.run(tab).await?.editing(query.section, None, &ui) {
        Editing::Section(tab) => ui.page(*tab),
        Editing::Whole(page) => ui.page(*page),
    }
}

/// Changes one section, or all.
pub async fn update(
    db: Db,
    ui: Ui,
    id: Path<CustomerId>,
    query: Query<EditQuery>,
    form: Form<CustomerForm>,
) -> Reply {
    let (id, section, reader) = (*id, query.section, Reader::of(&ui));
    admitted(&ui, section)?;
    let sections = section.map_or(Section::ALL.to_vec(), |section| vec![section]);
    let redraw = !form.as_typed().redraw.is_empty();
    let read = |typed: CustomerForm| {
        let typed = typed.tidy();
        if redraw { Err(typed) } else { Ok(typed) }
    };
    let edited = match form.parse(read) {
        Ok(typed) => {
            let change = move |conn: &mut _| apply(conn, id, &sections, typed, reader);
            db.transaction(ui.by(), change).await?
        }
        Err(typed) => Edited::Wrong(Box::new(typed)),
    };
    match edited {
        Edited::Saved => ui.saved_undoable("saved-customer", back(id, section), undo(id)),
        Edited::Wrong(form) => again(db, ui, id, section, *form, redraw).await,
        Edited::Stale { typed, saved } => stale(db, ui, id, section, *typed, *saved).await,
    }
}

fn back(id: CustomerId, section: Option<Section>) -> String {
    match section {
        Some(section) => format!("/customers/{id}#sec-{}", section.as_str()),
        None => format!("/customers/{id}"),
    }
}

fn undo(id: CustomerId) -> String {
    format!("/customers/{id}/history/undo")
}

/// The form again; one that was only drawn again is no failure.
async fn again(
    db: Db,
    ui: Ui,
    id: CustomerId,
    section: Option<Section>,
    form: CustomerForm,
    redraw: bool,
) -> Reply {
    let reader = ui.clone();
    let tab = move |conn: &mut _| DetailsTab::load(conn, &reader, id);
    match (db.run(tab).await?.editing(section, Some(form), &ui), redraw) {
        (Editing::Section(tab), true) => ui.page(*tab),
        (Editing::Section(tab), false) => ui.rejected(*tab),
        (Editing::Whole(page), true) => ui.page(*page),
        (Editing::Whole(page), false) => ui.rejected(*page),
    }
}

/// Both versions of what two people edited.
async fn stale(
    db: Db,
    ui: Ui,
    id: CustomerId,
    section: Option<Section>,
    typed: CustomerForm,
    saved: CustomerForm,
) -> Reply {
    const TABLES: [&str; 3] = ["customers", "identifiers", "contact_points"];
    let read = move |conn: &mut _| {
        let change = Change::last(conn, id, &TABLES)?;
        Ok::<_, Error>((Sheet::load(conn, id)?, Lists::load(conn)?, change))
    };
    let (sheet, lists, change) = db.run(read).await?;
    let language = ui.language();
    let sections = section.map_or(Section::ALL.to_vec(), |section| vec![section]);
    let action = match section {
        Some(section) => format!("/customers/{id}/edit?section={}", section.as_str()),
        None => format!("/customers/{id}/edit"),
    };
    let heading = section.map_or("edit", Section::label);
    let version = saved.version.parse().unwrap_or_default();
    let say = |field, fields: &_| words(language, &lists, field, fields);
    let conflict = Conflict::between(&parts(&sections), &typed.base, &typed, &saved, say)
        .at(action, back(id, section))
        .made_by(version, change);
    ui.conflict(ConflictTab {
        sheet,
        tab: Tab::Details,
        heading: text(language, heading).into_owned(),
        conflict,
    })
}

/// Active or inactive.
#[derive(Deserialize)]
pub struct StatusForm {
    status: String,
}

/// Sets a customer active or inactive.
pub async fn set_status(db: Db, ui: Ui, id: Path<CustomerId>, form: Form<StatusForm>) -> Reply {
    let status = Status::parse(&form.typed().status);
    let status = status.ok_or_else(|| Error::BadRequest("no such status".to_owned()))?;
    let id = *id;
    let change = move |conn: &mut _| actions::set_status(conn, id, status);
    db.transaction(ui.by(), change).await?;
    let key = match status {
        Status::Active => "saved-customer-active",
        Status::Inactive => "saved-customer-inactive",
    };
    ui.saved_undoable(key, format!("/customers/{id}"), undo(id))
}

/// A new customer's form, filled from this one.
pub async fn duplicate(db: Db, ui: Ui, id: Path<CustomerId>) -> Reply {
    let reader = Reader::of(&ui);
    let page = move |conn: &mut _| {
        let original = queries::find(conn, *id)?;
        let reader = reader.about(&original.data);
        let form = CustomerForm::copy_of(original.id, &original.data, reader);
        NewPage::load(conn, form, reader)
    };
    ui.page(db.run(page).await?)
}
