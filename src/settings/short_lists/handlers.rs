//! The short lists over HTTP.

use super::{
    actions::{self, Edited, Refusal},
    form::{EntryForm, FIELDS, words},
    model::List,
    pages::{EntryPage, ListPage},
    queries::{self, Entry},
};
use crate::{
    db::Db,
    error::{Error, Reply},
    settings::{
        conflict::{self, Changed},
        order::Pressed,
    },
    web::{Errors, Form, Ui, conflict::Conflict},
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
    let id = *id;
    let (value, typed) = match form.parse(|typed: EntryForm| typed.parse(list)) {
        Ok(both) => both,
        Err(form) => return again(&db, &ui, list, id, form).await,
    };
    let version = typed.version.clone();
    let change = move |conn: &mut PgConnection| actions::change(conn, list, id, &version, &value);
    match db.attempt(ui.by(), change).await? {
        Ok(Edited::Saved) => ui.saved("saved-list", list.path()),
        Ok(Edited::Stale(theirs)) => stale(&db, &ui, list, &typed, *theirs).await,
        Err(refusal) => ui.rejected(EntryPage::new(list, id, typed.wrong(errors(refusal)?))),
    }
}

/// The form as typed, of an entry that is still there.
async fn again(db: &Db, ui: &Ui, list: List, id: i64, form: EntryForm) -> Reply {
    db.run(move |conn| queries::find(conn, list, id)).await?;
    ui.rejected(EntryPage::new(list, id, form))
}

async fn stale(db: &Db, ui: &Ui, list: List, typed: &EntryForm, theirs: Entry) -> Reply {
    let saved = EntryForm::of(list, theirs.value(), theirs.version);
    let changed = Changed {
        section: list.section(),
        heading: theirs.name,
        action: format!("{}/{}", list.path(), theirs.id),
        row: (list.table(), theirs.id),
        version: theirs.version,
    };
    let language = ui.language();
    let say = |field, fields: &_| words(field, fields, language);
    let conflict = Conflict::between(&FIELDS, &typed.base, typed, &saved, say);
    conflict::answer(db, ui, changed, conflict).await
}

/// `POST /settings/{list}/{id}/place`.
pub async fn shift(db: Db, ui: Ui, list: List, id: Path<i64>, form: Form<Pressed>) -> Reply {
    let (id, sent) = (*id, form.sent());
    let direction = form.typed().direction()?;
    let shift = move |conn: &mut PgConnection| {
        actions::shift(conn, list, id, direction).map(|()| list.path().to_owned())
    };
    match db.once(ui.by(), sent, shift).await? {
        Ok(location) => ui.saved("saved-list-moved", location),
        Err(refusal) => Err(errors(refusal).err().unwrap_or(Error::Conflict)),
    }
}

/// What the button beside the state says.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Use {
    /// Whether the entry is to be in use.
    active: bool,
}

/// `POST /settings/{list}/{id}/use`.
pub async fn put_in_use(db: Db, ui: Ui, list: List, id: Path<i64>, form: Form<Use>) -> Reply {
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
