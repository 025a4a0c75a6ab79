//! The pages of users.

use super::{
    actions,
    form::{Access, AccessForm, PARTS, UserForm, words},
    queries::{self, User},
};
use crate::{
    db::Db,
    error::{Error, Reply, violated_constraint},
    ids::UserId,
    users::{
        links::{self, NewLink},
        personal,
    },
    web::{
        Errors, Form, Ui,
        conflict::{Change, Conflict},
        filters,
        gate::Gate,
        session,
    },
};
use actix_web::web::{Data, Path};
use askama::Template;
use diesel::{PgConnection, QueryResult, result::Error as DieselError};
use std::sync::{Arc, OnceLock};

#[derive(Template)]
#[template(path = "users/staff/index.html")]
struct UsersPage {
    users: Vec<User>,
}

/// `user` is `None` while they are added.
#[derive(Template)]
#[template(path = "users/staff/edit.html")]
struct UserPage {
    user: Option<User>,
    form: UserForm,
    /// What is wrong with the buttons below the form.
    access: Errors,
    ask_password: bool,
}

impl UserPage {
    fn is_demo(&self) -> bool {
        self.user.as_ref().is_some_and(User::is_demo)
    }
}

#[derive(Template)]
#[template(path = "users/staff/link.html")]
struct LinkPage {
    id: UserId,
    name: String,
    link: NewLink,
    address: String,
}

#[derive(Template)]
#[template(path = "users/staff/conflict.html")]
struct ConflictPage {
    user: User,
    heading: String,
    conflict: Conflict,
}

/// `GET /users`.
pub async fn index(db: Db, ui: Ui) -> Reply {
    let users = db.run(queries::all).await?;
    ui.page(UsersPage { users })
}

/// `GET /users/new`.
pub async fn new(ui: Ui) -> Reply {
    ui.page(page(&ui, None, UserForm::blank()))
}

/// `POST /users`: the answer itself shows the link, which is nowhere else. Sent again, the form leads
/// to the user, where a new link can be made.
pub async fn create(db: Db, gate: Data<Gate>, ui: Ui, form: Form<UserForm>) -> Reply {
    let sent = form.sent();
    let (change, form) = match form.parse(UserForm::parse) {
        Ok(both) => both,
        Err(form) => return ui.rejected(page(&ui, None, form)),
    };
    if let Err(note) = personal::check_if_stale(&db, &ui, &form.your_password).await? {
        let form = form.with(Errors::one("your_password", note));
        return ui.rejected(page(&ui, None, form));
    }
    let made = Arc::new(OnceLock::new());
    let (keep, name) = (made.clone(), change.user.name.clone());
    let work = move |conn: &mut PgConnection| -> QueryResult<String> {
        let id = actions::add(conn, &change.user)?;
        let _ = keep.set((id, links::make(conn, id, links::FIRST)?));
        Ok(format!("/users/{id}"))
    };
    let location = match db.once(ui.by(), sent, work).await? {
        Ok(location) => location,
        Err(error) => return ui.rejected(page(&ui, None, form.with(wrong(error)?))),
    };
    match Arc::into_inner(made).and_then(OnceLock::into_inner) {
        Some((id, link)) => show_link(&gate, &ui, id, name, link),
        None => ui.redirect(location),
    }
}

/// `GET /users/{id}`.
pub async fn edit(db: Db, ui: Ui, id: Path<UserId>) -> Reply {
    let user = find(&db, *id).await?;
    let form = UserForm::of(&user);
    ui.page(page(&ui, Some(user), form))
}

/// `POST /users/{id}`.
pub async fn update(db: Db, ui: Ui, id: Path<UserId>, form: Form<UserForm>) -> Reply {
    let id = id.into_inner();
    let (change, form) = match form.parse(UserForm::parse) {
        Ok(both) => both,
        Err(form) => return again(&db, &ui, id, form).await,
    };
    if let Err(note) = personal::check_if_stale(&db, &ui, &form.your_password).await? {
        let form = form.with(Errors::one("your_password", note));
        return again(&db, &ui, id, form).await;
    }
    let work = move |conn: &mut PgConnection| actions::change(conn, id, &change);
    match db.attempt(ui.by(), work).await? {
        Ok(true) => ui.saved("saved-user", "/users"),
        Ok(false) => conflict(&db, &ui, id, form).await,
        Err(error) => again(&db, &ui, id, form.with(wrong(error)?)).await,
    }
}

/// `POST /users/{id}/access`: a link, the end of the sessions, no access any more, or access again.
pub async fn access(
    db: Db,
    gate: Data<Gate>,
    ui: Ui,
    id: Path<UserId>,
    form: Form<AccessForm>,
) -> Reply {
    let user = find(&db, *id).await?;
    let form = form.typed();
    if user.is_demo() && form.access != Access::SignOut {
        return refuse_access(&ui, user, Errors::one("access", "user-demo-stays"));
    }
    if let Err(note) = personal::check_if_stale(&db, &ui, &form.your_password).await? {
        return refuse_access(&ui, user, Errors::one("your_password", note));
    }
    let id = user.id;
    let work = move |conn: &mut PgConnection| -> QueryResult<Option<NewLink>> {
        match form.access {
            Access::Link => links::make(conn, id, links::AGAIN).map(Some),
            Access::SignOut => session::end_all(conn, id, None).map(|_| None),
            Access::Disable => actions::disable(conn, id).map(|()| None),
            Access::Enable => actions::enable(conn, id).map(|()| None),
        }
    };
    match db.attempt(ui.by(), work).await? {
        Ok(None) => ui.saved("saved-user", "/users"),
        Ok(Some(link)) => show_link(&gate, &ui, id, user.name, link),
        Err(error) => {
            let errors = Errors::one("access", fault(error)?.1);
            refuse_access(&ui, user, errors)
        }
    }
}

async fn find(db: &Db, id: UserId) -> Result<User, Error> {
    db.run(move |conn| queries::find(conn, id)).await
}

fn page(ui: &Ui, user: Option<User>, form: UserForm) -> UserPage {
    UserPage {
        user,
        form,
        access: Errors::default(),
        ask_password: personal::is_stale(ui),
    }
}

async fn again(db: &Db, ui: &Ui, id: UserId, form: UserForm) -> Reply {
    let user = find(db, id).await?;
    ui.rejected(page(ui, Some(user), form))
}

fn refuse_access(ui: &Ui, user: User, access: Errors) -> Reply {
    let form = UserForm::of(&user);
    let page = page(ui, Some(user), form);
    ui.rejected(UserPage { access, ..page })
}

fn show_link(gate: &Gate, ui: &Ui, id: UserId, name: String, link: NewLink) -> Reply {
    let listen = gate.settings.listen.filter(|at| !at.ip().is_unspecified());
    let address = gate.settings.absolute(&link.path, listen);
    ui.page(LinkPage {
        id,
        name,
        link,
        address,
    })
}

async fn conflict(db: &Db, ui: &Ui, id: UserId, form: UserForm) -> Reply {
    let (user, change) = db
        .run(move |conn| -> QueryResult<_> {
            let change = Change::of_row(conn, "users", id.0)?;
            Ok((queries::find(conn, id)?, change))
        })
        .await?;
    let (theirs, reader) = (UserForm::of(&user), ui.language());
    let conflict = Conflict::between(&PARTS, &form.base, &form, &theirs, |field, fields| {
        words(field, fields, reader)
    });
    ui.conflict(ConflictPage {
        heading: user.name.clone(),
        conflict: conflict
            .at(format!("/users/{id}"), "/users")
            .made_by(user.version, change),
        user,
    })
}

/// What the database refused, in words for a field.
fn fault(error: DieselError) -> Result<(&'static str, &'static str), Error> {
    match violated_constraint(&error) {
        Some("users_email") => Ok(("email", "user-email-taken")),
        Some("users_demo_stays") => Ok(("email", "user-demo-stays")),
        Some("users_last_administrator") => Ok(("role", "user-last-administrator")),
        _ => Err(error.into()),
    }
}

fn wrong(error: DieselError) -> Result<Errors, Error> {
    let (field, note) = fault(error)?;
    Ok(Errors::one(field, note))
}
