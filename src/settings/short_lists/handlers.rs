//! The short lists over HTTP.

use super::{
    actions::{self, Edited, Refusal},
    form::{EntryForm, FIELDS, end_in_words},
    model::{Direction, List},
    pages::{EntryPage, ListPage},
    queries,
};
use crate::{
    db::Db,
    error::{Error, Reply},
    i18n::country_name,
    settings::conflict::ConflictPage,
    web::{
        Errors, Form, Ui,
        conflict::{Change, Conflict},
    },
};
use actix_web::web::Path;
use diesel::PgConnection;
use serde::Deserialize;

/// `GET /settings/{list}`.
pub async fn index(db: Db, ui: Ui, list: List) -> Reply {
    let form = EntryForm::blank(&ui.business.country);
    ui.page(page(&db, &ui, list, form).await?)
}

async fn page(db: &Db, ui: &Ui, list: List, form: EntryForm) -> Result<ListPage, Error> {
    let asked = ui.clone();
    db.run(move |conn| ListPage::load(conn, &asked, list, form))
        .await
}

/// `POST /settings/{list}`.
pub async fn create(db: Db, ui: Ui, list: List, form: Form<EntryForm>) -> Reply {
    let sent = form.sent();
    let (value, typed) = match form.parse(|typed: EntryForm| typed.parse(list)) {
        Ok(both) => both,
        Err(form) => return ui.rejected(page(&db, &ui, list, form).await?),
    };
    let add = move |conn: &mut PgConnection| {
        actions::add(conn, list, &value).map(|_| list.path().to_owned())
    };
    match db.once(ui.by(), sent, add).await? {
        Ok(location) => ui.saved("saved-list-added", location),
        Err(refusal) => {
            let form = typed.wrong(errors(refusal)?);
            ui.rejected(page(&db, &ui, list, form).await?)
        }
    }
}

fn errors(refusal: Refusal) -> Result<Errors, Error> {
    match refusal {
        Refusal::NameTaken => Ok(Errors::one("name", "list-name-taken")),
        Refusal::Used => Err(Error::Conflict),
        Refusal::Broken(error) => Err(error),
    }
}

/// `GET /settings/{list}/{id}`.
pub async fn edit(db: Db, ui: Ui, list: List, id: Path<i64>) -> Reply {
    let id = *id;
    let entry = db.run(move |conn| queries::find(conn, list, id)).await?;
    let form = EntryForm::of(list, entry.value(), entry.version);
    ui.page(EntryPage::new(list, id, form))
}

/// `POST /settings/{list}/{id}`.
pub async fn update(db: Db, ui: Ui, list: List, id: Path<i64>, form: Form<EntryForm>) -> Reply {
    let (id, language) = (*id, ui.language());
    let (value, typed) = match form.parse(|typed: EntryForm| typed.parse(list)) {
        Ok(both) => both,
        Err(form) => {
            db.run(move |conn| queries::find(conn, list, id)).await?;
            return ui.rejected(EntryPage::new(list, id, form));
        }
    };
    let version = typed.version.clone();
    let change = move |conn: &mut PgConnection| actions::change(conn, list, id, &version, &value);
    let theirs = match db.attempt(ui.by(), change).await? {
        Ok(Edited::Saved) => return ui.saved("saved-list", list.path()),
        Ok(Edited::Stale(theirs)) => theirs,
        Err(refusal) => {
            let form = typed.wrong(errors(refusal)?);
            return ui.rejected(EntryPage::new(list, id, form));
        }
    };
    let last = move |conn: &mut _| Change::of_row(conn, list.table(), id);
    let change = db.run(last).await?;
    let saved = EntryForm::of(list, theirs.value(), theirs.version);
    let conflict = Conflict::between(&FIELDS, &typed.base, &typed, &saved, |field, fields| {
        let value = fields.get(field);
        match field {
            "country" => country_name(language, value),
            "end_of_month" => end_in_words(value, language),
            _ => value.to_owned(),
        }
    });
    ui.conflict(ConflictPage {
        section: list.section(),
        heading: theirs.name,
        conflict: conflict
            .at(format!("{}/{id}", list.path()), list.path())
            .made_by(theirs.version, change),
    })
}

/// What a button of a row says.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Pressed {
    /// `up` or `down`.
    to: String,
    /// Whether it is to be in use.
    active: bool,
}

/// `POST /settings/{list}/{id}/place`.
pub async fn shift(db: Db, ui: Ui, list: List, id: Path<i64>, form: Form<Pressed>) -> Reply {
    let (id, sent) = (*id, form.sent());
    let direction = Direction::parse(&form.typed().to)
        .ok_or_else(|| Error::BadRequest("neither up nor down".into()))?;
    let shift = move |conn: &mut PgConnection| {
        actions::shift(conn, list, id, direction).map(|()| list.path().to_owned())
    };
    match db.once(ui.by(), sent, shift).await? {
        Ok(location) => ui.saved("saved-list-moved", location),
        Err(refusal) => Err(errors(refusal).err().unwrap_or(Error::Conflict)),
    }
}

/// `POST /settings/{list}/{id}/use`.
pub async fn put_in_use(db: Db, ui: Ui, list: List, id: Path<i64>, form: Form<Pressed>) -> Reply {
    let (id, active) = (*id, form.typed().active);
    let put = move |conn: &mut PgConnection| actions::put_in_use(conn, list, id, active);
    match db.attempt(ui.by(), put).await? {
        Ok(()) if active => ui.saved("saved-list-used", list.path()),
        Ok(()) => ui.saved("saved-list-unused", list.path()),
        Err(refusal) => Err(errors(refusal).err().unwrap_or(Error::Conflict)),
    }
}

/// `POST /settings/{list}/{id}/delete`.
pub async fn delete(db: Db, ui: Ui, list: List, id: Path<i64>, form: Form<Pressed>) -> Reply {
    let (id, sent) = (*id, form.sent());
    let delete = move |conn: &mut PgConnection| {
        actions::delete(conn, list, id).map(|()| list.path().to_owned())
    };
    match db.once(ui.by(), sent, delete).await? {
        Ok(location) => ui.saved("saved-list-deleted", location),
        Err(Refusal::Used) => {
            let form = EntryForm::blank(&ui.business.country);
            ui.conflict(page(&db, &ui, list, form).await?.keeping(id))
        }
        Err(refusal) => Err(errors(refusal).err().unwrap_or(Error::Conflict)),
    }
}
