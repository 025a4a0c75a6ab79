//! The pages of groups over HTTP.

use super::{
    actions::{self, Edited},
    conflict::ConflictPage,
    deletion::{self, Kept},
    form::{DeleteForm, GroupForm, Reader},
    pages::{DeletePage, GroupPage, GroupsPage, NewPage, Open},
    queries::{self, At},
};
use crate::{
    db::Db,
    error::{Error, Reply},
    ids::{CustomerId, GroupId},
    web::{Errors, Form, Ui},
};
use actix_web::web::{Path, Query};
use diesel::PgConnection;
use serde::Deserialize;

/// `GET /groups`.
pub async fn index(db: Db, ui: Ui) -> Reply {
    let today = ui.today();
    let groups = db.run(move |conn| queries::all(conn, today)).await?;
    ui.page(GroupsPage { groups })
}

/// `GET /groups/new`.
pub async fn new(ui: Ui) -> Reply {
    let form = GroupForm::blank(Reader::of(&ui));
    ui.page(NewPage { form })
}

/// `POST /groups`.
pub async fn create(db: Db, ui: Ui, form: Form<GroupForm>) -> Reply {
    let (sent, reader) = (form.sent(), Reader::of(&ui));
    let read = |typed: GroupForm| match typed.new_group(reader) {
        Ok(new) => Ok((new, typed)),
        Err(errors) => Err(typed.wrong(errors)),
    };
    let (new, typed) = match form.parse(read) {
        Ok(both) => both,
        Err(form) => return ui.rejected(NewPage { form }),
    };
    let make = move |conn: &mut PgConnection| -> Result<String, actions::Refusal> {
        Ok(format!("/groups/{}", actions::create(conn, &new)?))
    };
    match db.once(ui.by(), sent, make).await? {
        Ok(location) => ui.saved("saved-group-new", location),
        Err(refusal) => {
            let form = typed.wrong(refusal.errors()?);
            ui.rejected(NewPage { form })
        }
    }
}

/// Where the page of members begins or ends. What cannot be read is not said.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AtQuery {
    after: String,
    before: String,
}

impl AtQuery {
    fn read(&self) -> At {
        let id = |typed: &str| typed.parse().ok().filter(|id: &CustomerId| id.0 > 0);
        At {
            after: id(&self.after),
            before: id(&self.before),
        }
    }
}

/// `GET /groups/{id}`.
pub async fn show(db: Db, ui: Ui, id: Path<GroupId>, at: Query<AtQuery>) -> Reply {
    ui.page(page(&db, &ui, *id, at.read()).await?)
}

/// `GET /groups/{id}/name`: the page with the name as a form.
pub async fn name(db: Db, ui: Ui, id: Path<GroupId>) -> Reply {
    let page = page(&db, &ui, *id, At::default()).await?;
    ui.page(page.naming())
}

/// `GET /groups/{id}/discount`: the page with the discount as a form.
pub async fn discount(db: Db, ui: Ui, id: Path<GroupId>) -> Reply {
    let page = page(&db, &ui, *id, At::default()).await?;
    ui.page(page.discounting(Reader::of(&ui)))
}

async fn page(db: &Db, ui: &Ui, id: GroupId, at: At) -> Result<GroupPage, Error> {
    let today = ui.today();
    db.run(move |conn| GroupPage::load(conn, id, today, at))
        .await
}

async fn again(db: &Db, ui: &Ui, id: GroupId, open: Open) -> Reply {
    let page = page(db, ui, id, At::default()).await?;
    ui.rejected(page.opening(open))
}

/// `POST /groups/{id}/name`.
pub async fn rename(db: Db, ui: Ui, id: Path<GroupId>, form: Form<GroupForm>) -> Reply {
    let (id, reader) = (*id, Reader::of(&ui));
    let typed = match form.parse(Ok) {
        Ok(typed) => typed,
        Err(typed) => return again(&db, &ui, id, Open::Name(typed)).await,
    };
    let kept = typed.clone();
    let change = move |conn: &mut PgConnection| actions::rename(conn, id, typed);
    match db.attempt(ui.by(), change).await? {
        Ok(Edited::Saved) => ui.saved("saved-group", format!("/groups/{id}")),
        Ok(Edited::Wrong(form)) => again(&db, &ui, id, Open::Name(form)).await,
        Ok(Edited::Stale(form)) => {
            let both = move |conn: &mut _| ConflictPage::of_name(conn, id, &form, reader);
            ui.conflict(db.run(both).await?)
        }
        Err(refusal) => {
            let form = kept.wrong(refusal.errors()?);
            again(&db, &ui, id, Open::Name(form)).await
        }
    }
}

/// `POST /groups/{id}/discount`.
pub async fn change_discount(db: Db, ui: Ui, id: Path<GroupId>, form: Form<GroupForm>) -> Reply {
    let (id, reader) = (*id, Reader::of(&ui));
    let typed = match form.parse(Ok) {
        Ok(typed) => typed,
        Err(typed) => return again(&db, &ui, id, Open::Discount(typed)).await,
    };
    let change = move |conn: &mut PgConnection| actions::change_discount(conn, id, typed, reader);
    match db.transaction(ui.by(), change).await? {
        Edited::Saved => ui.saved("saved-group-discount", format!("/groups/{id}")),
        Edited::Wrong(form) => again(&db, &ui, id, Open::Discount(form)).await,
        Edited::Stale(form) => {
            let both = move |conn: &mut _| ConflictPage::of_discount(conn, id, &form, reader);
            ui.conflict(db.run(both).await?)
        }
    }
}

/// `GET /groups/{id}/delete`: says what stays, and asks where the members go.
pub async fn ask(db: Db, ui: Ui, id: Path<GroupId>) -> Reply {
    ui.page(question(&db, &ui, *id, String::new()).await?)
}

/// `POST /groups/{id}/delete`.
pub async fn delete(db: Db, ui: Ui, id: Path<GroupId>, form: Form<DeleteForm>) -> Reply {
    let id = *id;
    let Ok(typed) = form.parse(Ok) else {
        // It came back after a new sign-in, so it asks again.
        return ui.redirect(format!("/groups/{id}/delete"));
    };
    let target = match typed.target() {
        Ok(target) => target,
        Err(errors) => {
            let page = question(&db, &ui, id, typed.to).await?;
            return ui.rejected(page.wrong(errors));
        }
    };
    let delete = move |conn: &mut PgConnection| deletion::delete(conn, id, target);
    match db.attempt(ui.by(), delete).await? {
        Ok(()) => ui.saved("saved-group-deleted", "/groups"),
        Err(Kept::Broken(error)) => Err(error),
        Err(Kept::HasMembers) => {
            let page = question(&db, &ui, id, String::new()).await?;
            ui.conflict(page.wrong(Errors::one("to", "group-has-members")))
        }
        Err(Kept::NoTarget) => {
            let page = question(&db, &ui, id, String::new()).await?;
            ui.rejected(page.wrong(Errors::one("to", "error-choice")))
        }
    }
}

async fn question(db: &Db, ui: &Ui, id: GroupId, chosen: String) -> Result<DeletePage, Error> {
    let today = ui.today();
    db.run(move |conn| DeletePage::load(conn, id, today, chosen))
        .await
}
