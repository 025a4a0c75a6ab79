//! Tags over HTTP.

use super::{
    actions::{self, Refusal},
    form::{FIELDS, TagForm},
    model::Tag,
    pages::{DeletePage, TagPage, TagsPage},
};
use crate::{
    db::Db,
    error::{Error, Reply},
    ids::TagId,
    settings::{
        conflict::{self, Changed, as_typed},
        sections::Section,
    },
    web::{Errors, Form, Ui, conflict::Conflict},
};
use actix_web::web::Path;
use diesel::PgConnection;

/// `GET /settings/tags`.
pub async fn index(db: Db, ui: Ui) -> Reply {
    ui.page(db.run(TagsPage::load).await?)
}

/// `GET /settings/tags/{id}`.
pub async fn edit(db: Db, ui: Ui, id: Path<TagId>) -> Reply {
    ui.page(page(&db, *id, TagForm::default()).await?)
}

async fn page(db: &Db, id: TagId, form: TagForm) -> Result<TagPage, Error> {
    db.run(move |conn| TagPage::load(conn, id, form)).await
}

/// `POST /settings/tags/{id}`.
pub async fn rename(db: Db, ui: Ui, id: Path<TagId>, form: Form<TagForm>) -> Reply {
    let (id, sent, user) = (*id, form.sent(), ui.user.id);
    let (name, typed) = match form.parse(TagForm::parse) {
        Ok(both) => both,
        Err(form) => return ui.rejected(page(&db, id, form).await?),
    };
    let was = typed.was.clone();
    let rename = move |conn: &mut PgConnection| actions::rename(conn, user, id, &was, &name);
    match db.once(ui.by(), sent, rename).await? {
        Ok(location) => went_on(&ui, "saved-tag", location),
        Err(refusal) => refused(&db, &ui, id, typed, refusal).await,
    }
}

/// To the list with a word, or to the job.
fn went_on(ui: &Ui, key: &'static str, location: String) -> Reply {
    if location == actions::LIST {
        ui.saved(key, location)
    } else {
        ui.redirect(location)
    }
}

async fn stale(db: &Db, ui: &Ui, typed: &TagForm, theirs: Tag) -> Reply {
    let saved = TagForm::of(&theirs.name);
    let mut conflict = Conflict::between(&FIELDS, &typed.base, typed, &saved, as_typed);
    conflict.same.push(("was".to_owned(), theirs.name.clone()));
    let changed = Changed {
        section: Section::Tags,
        heading: theirs.name,
        action: format!("{}/{}", actions::LIST, theirs.id),
        row: ("tags", theirs.id.0),
        version: 0,
    };
    conflict::answer(db, ui, changed, conflict).await
}

async fn refused(db: &Db, ui: &Ui, id: TagId, typed: TagForm, refusal: Refusal) -> Reply {
    let asked = typed.asked();
    let again = async |errors| page(db, id, typed.clone().wrong(errors)).await;
    match refusal {
        Refusal::NameTaken => {
            let form = typed.wrong(Errors::one("name", "tag-name-taken"));
            let load = move |conn: &mut _| TagPage::offering(conn, id, form);
            ui.rejected(db.run(load).await?)
        }
        Refusal::LongView => ui.rejected(again(Errors::one(asked, "tag-long-view")).await?),
        Refusal::Changing => ui.conflict(again(Errors::one(asked, "tag-changing")).await?),
        Refusal::Stale(theirs) => stale(db, ui, &typed, *theirs).await,
        Refusal::Broken(error) => Err(error),
        Refusal::Count => Err(Error::Conflict),
    }
}

/// `POST /settings/tags/{id}/join`.
pub async fn join(db: Db, ui: Ui, id: Path<TagId>, form: Form<TagForm>) -> Reply {
    let (id, sent, user) = (*id, form.sent(), ui.user.id);
    let (into, typed) = match form.parse(TagForm::target) {
        Ok(both) => both,
        Err(form) => return ui.rejected(page(&db, id, form).await?),
    };
    let join = move |conn: &mut PgConnection| actions::join(conn, user, id, into);
    match db.once(ui.by(), sent, join).await? {
        Ok(location) => went_on(&ui, "saved-tag-joined", location),
        Err(refusal) => refused(&db, &ui, id, typed, refusal).await,
    }
}

/// `GET /settings/tags/{id}/delete`: says whom it is taken from.
pub async fn ask(db: Db, ui: Ui, id: Path<TagId>) -> Reply {
    let id = *id;
    let load = move |conn: &mut _| DeletePage::load(conn, id, false);
    ui.page(db.run(load).await?)
}

/// `POST /settings/tags/{id}/delete`.
pub async fn delete(db: Db, ui: Ui, id: Path<TagId>, form: Form<TagForm>) -> Reply {
    let (id, sent, user) = (*id, form.sent(), ui.user.id);
    let typed = form.typed();
    let count = typed.count.parse().unwrap_or(-1);
    let delete = move |conn: &mut PgConnection| actions::delete(conn, user, id, count);
    match db.once(ui.by(), sent, delete).await? {
        Ok(location) => went_on(&ui, "saved-tag-deleted", location),
        Err(Refusal::Count) => {
            let load = move |conn: &mut _| DeletePage::load(conn, id, true);
            ui.rejected(db.run(load).await?)
        }
        Err(refusal) => refused(&db, &ui, id, typed, refusal).await,
    }
}
