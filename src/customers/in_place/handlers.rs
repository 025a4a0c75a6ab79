//! The handlers of every tab whose rows are edited in place. Each makes one trip to the database, on which
//! the form is read, the change made, and whatever has to be shown instead is read as well.

use super::{Edited, InPlace, InPlaceForm, Open, path};
use crate::{
    customers::{conflict::ConflictTab, sheet::Sheet},
    db::Db,
    error::{Error, Reply},
    ids::CustomerId,
    web::{
        Form, Ui,
        conflict::{Change, Conflict, Fields},
    },
};
use actix_web::web::Path;
use diesel::{PgConnection, QueryResult};

/// The tab with an empty form.
pub async fn new<R: InPlace>(db: Db, ui: Ui, customer: Path<CustomerId>) -> Reply {
    let page = page::<R>(&db, &ui, *customer, Open::new(None)).await?;
    ui.page(page)
}

/// The tab with one of the rows as a form.
pub async fn edit<R: InPlace>(db: Db, ui: Ui, path: Path<(CustomerId, R::Id)>) -> Reply {
    let (customer, id) = path.into_inner();
    let page = page::<R>(&db, &ui, customer, Open::edit(id, None)).await?;
    ui.page(page)
}

/// Adds a row.
pub async fn create<R: InPlace>(
    db: Db,
    ui: Ui,
    customer: Path<CustomerId>,
    form: Form<R::Form>,
) -> Reply {
    let (customer, sent, reader) = (*customer, form.sent(), ui.clone());
    let typed = match form.parse(to_save) {
        Ok(typed) => typed,
        Err(typed) => return again::<R>(&db, &ui, customer, Open::new(Some(typed))).await,
    };
    let add = move |conn: &mut _| add::<R>(conn, &reader, customer, typed);
    match db.once(ui.by(), sent, add).await? {
        Ok(location) => ui.saved(R::WORDS.added, location),
        Err(NotAdded::Wrong(page)) => ui.rejected(*page),
        Err(NotAdded::Broken(error)) => Err(error),
    }
}

/// Changes a row.
pub async fn update<R: InPlace>(
    db: Db,
    ui: Ui,
    path: Path<(CustomerId, R::Id)>,
    form: Form<R::Form>,
) -> Reply {
    let ((customer, id), reader) = (path.into_inner(), ui.clone());
    let typed = match form.parse(to_save) {
        Ok(typed) => typed,
        Err(typed) => return again::<R>(&db, &ui, customer, Open::edit(id, Some(typed))).await,
    };
    let change = move |conn: &mut _| change::<R>(conn, &reader, customer, id, typed);
    match db.transaction(ui.by(), change).await? {
        Changed::Saved => ui.saved(R::WORDS.changed, super::path::<R>(customer)),
        Changed::Wrong(page) => ui.rejected(*page),
        Changed::Stale(page) => ui.conflict(*page),
    }
}

/// Deletes a row; a toast offers to undo it.
pub async fn delete<R: InPlace>(db: Db, ui: Ui, path: Path<(CustomerId, R::Id)>) -> Reply {
    let (customer, id) = path.into_inner();
    let delete = move |conn: &mut _| R::delete(conn, customer, id);
    db.transaction(ui.by(), delete).await?;
    let undo = format!("/customers/{customer}/history/undo");
    ui.saved_undoable(R::WORDS.deleted, super::path::<R>(customer), undo)
}

/// What became of a form that adds a row.
enum NotAdded<P> {
    /// It comes back.
    Wrong(Box<P>),
    Broken(Error),
}

impl<P> From<diesel::result::Error> for NotAdded<P> {
    fn from(error: diesel::result::Error) -> Self {
        Self::Broken(error.into())
    }
}

fn add<R: InPlace>(
    conn: &mut PgConnection,
    ui: &Ui,
    customer: CustomerId,
    typed: R::Form,
) -> Result<String, NotAdded<R::Page>> {
    match R::read(conn, customer, typed)? {
        Ok(value) => {
            R::add(conn, customer, &value)?;
            Ok(path::<R>(customer))
        }
        Err(typed) => {
            let page = R::page(conn, ui, customer, Some(Open::new(Some(typed))))?;
            Err(NotAdded::Wrong(Box::new(page)))
        }
    }
}

/// What became of a form that changes a row.
enum Changed<P> {
    Saved,
    /// It comes back.
    Wrong(Box<P>),
    /// Both versions.
    Stale(Box<ConflictTab>),
}

fn change<R: InPlace>(
    conn: &mut PgConnection,
    ui: &Ui,
    customer: CustomerId,
    id: R::Id,
    typed: R::Form,
) -> QueryResult<Changed<R::Page>> {
    let version = typed.version().parse().unwrap_or_default();
    let base = typed.base().to_owned();
    let yours = match R::read(conn, customer, typed)? {
        Ok(value) => value,
        Err(typed) => {
            let page = R::page(conn, ui, customer, Some(Open::edit(id, Some(typed))))?;
            return Ok(Changed::Wrong(Box::new(page)));
        }
    };
    match R::change(conn, customer, id, version, &yours)? {
        Edited::Saved => Ok(Changed::Saved),
        Edited::Stale(saved) => {
            let page = both(conn, ui, customer, &base, &yours, &*saved)?;
            Ok(Changed::Stale(Box::new(page)))
        }
    }
}

/// Both versions of a row that two people edited.
fn both<R: InPlace>(
    conn: &mut PgConnection,
    ui: &Ui,
    customer: CustomerId,
    base: &str,
    yours: &R::Value,
    saved: &R,
) -> QueryResult<ConflictTab> {
    let (language, back) = (ui.language(), path::<R>(customer));
    let yours = R::Form::of(yours, 0);
    let theirs = R::Form::of(saved.value(), saved.version());
    let words = |field: &str, fields: &Fields| R::Form::in_words(language, field, fields);
    let conflict = Conflict::between(R::Form::PARTS, base, &yours, &theirs, words);
    let change = Change::last(conn, customer, R::TABLES)?;
    Ok(ConflictTab {
        sheet: Sheet::load(conn, customer)?,
        tab: R::TAB,
        heading: saved.heading(language),
        conflict: conflict
            .at(format!("{back}/{}", saved.id()), back)
            .made_by(saved.version(), change),
    })
}

fn to_save<F: InPlaceForm>(typed: F) -> Result<F, F> {
    if typed.is_redrawn() {
        Err(typed)
    } else {
        Ok(typed)
    }
}

async fn again<R: InPlace>(db: &Db, ui: &Ui, customer: CustomerId, open: Open<R>) -> Reply {
    let redrawn = open.is_redrawn();
    let page = page::<R>(db, ui, customer, open).await?;
    if redrawn {
        ui.page(page)
    } else {
        ui.rejected(page)
    }
}

async fn page<R: InPlace>(
    db: &Db,
    ui: &Ui,
    customer: CustomerId,
    open: Open<R>,
) -> Result<R::Page, Error> {
    let reader = ui.clone();
    db.run(move |conn| R::page(conn, &reader, customer, Some(open)))
        .await
}
