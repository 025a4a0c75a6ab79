//! The pages of one's own account.

use super::{
    actions,
    form::{AccountForm, PasswordForm},
    queries::{self, Session},
};
use crate::{
    db::Db,
    error::{Error, Reply},
    ids::SessionId,
    schema::sessions,
    users::{demo, passwords, personal},
    web::{Errors, Form, Ui, filters, session},
};
use actix_web::web::Path;
use askama::Template;
use chrono::Utc;
use diesel::prelude::*;

#[derive(Template)]
#[template(path = "users/account/index.html")]
struct AccountPage {
    email: String,
    form: AccountForm,
    password: PasswordForm,
    sessions: Vec<Session>,
}

impl AccountPage {
    /// Whether the sign-in page of the demonstration counts on the password.
    fn is_demo(&self) -> bool {
        demo::is_one(&self.email)
    }

    async fn load(
        db: &Db,
        ui: &Ui,
        form: AccountForm,
        password: PasswordForm,
    ) -> Result<Self, Error> {
        let (user, own) = (ui.user.id, ui.user.session);
        let sessions = db
            .run(move |conn| queries::sessions(conn, user, own, Utc::now()))
            .await?;
        Ok(Self {
            email: ui.user.email.clone(),
            form,
            password,
            sessions,
        })
    }
}

/// `GET /account`.
pub async fn show(db: Db, ui: Ui) -> Reply {
    let form = AccountForm::of(&ui);
    ui.page(AccountPage::load(&db, &ui, form, PasswordForm::default()).await?)
}

/// `POST /account`: name, language and shortcuts, which nobody else edits at the same time.
pub async fn update(db: Db, ui: Ui, form: Form<AccountForm>) -> Reply {
    let account = match form.parse(AccountForm::parse) {
        Ok(account) => account,
        Err(form) => {
            let page = AccountPage::load(&db, &ui, form, PasswordForm::default()).await?;
            return ui.rejected(page);
        }
    };
    let user = ui.user.id;
    db.transaction(ui.by(), move |conn| actions::update(conn, user, &account))
        .await?;
    ui.saved("saved-account", "/account")
}

/// `POST /account/password`: all other sessions end.
pub async fn change_password(db: Db, ui: Ui, form: Form<PasswordForm>) -> Reply {
    if demo::is_one(&ui.user.email) {
        let errors = Errors::one("current_password", "user-demo-stays");
        return refuse(&db, &ui, errors).await;
    }
    let personal = [
        ui.user.name.clone(),
        ui.user.email.clone(),
        ui.business.name.clone(),
    ];
    let personal = personal.each_ref().map(String::as_str);
    let parsed = form.parse(|typed| typed.parse(&personal));
    let (current, fresh) = match parsed {
        Ok(both) => both,
        Err(form) => return refuse(&db, &ui, form.errors).await,
    };
    let (user, own) = (ui.user.id, ui.user.session);
    let before = db
        .run(move |conn| queries::password(conn, user))
        .await?
        .changed;
    if let Err(note) = personal::check(&db, &ui, &current).await? {
        return refuse(&db, &ui, Errors::one("current_password", note)).await;
    }
    let hash = passwords::hash(fresh.clone()).await?;
    let change = move |conn: &mut _| actions::change_password(conn, user, own, before, &hash);
    if !db.transaction(ui.by(), change).await? {
        let stored = db
            .run(move |conn| queries::password(conn, user))
            .await?
            .hash;
        if passwords::verify(fresh, stored).await? == passwords::Verdict::Wrong {
            return refuse(&db, &ui, Errors::one("current_password", "password-wrong")).await;
        }
    }
    tracing::info!(event = "password changed", user = ui.user.id.0);
    ui.saved("saved-password", "/account")
}

async fn refuse(db: &Db, ui: &Ui, errors: Errors) -> Reply {
    let form = AccountForm::of(ui);
    ui.rejected(AccountPage::load(db, ui, form, PasswordForm::wrong(errors)).await?)
}

/// `POST /account/sessions/{id}/end`: one of one's own; anybody else's is not there.
pub async fn end(db: Db, ui: Ui, session: Path<SessionId>) -> Reply {
    let (user, session) = (ui.user.id, session.into_inner());
    let ended = db
        .transaction(ui.by(), move |conn| {
            let own = sessions::table.find(session.0);
            diesel::delete(own.filter(sessions::user_id.eq(user))).execute(conn)
        })
        .await?;
    if ended == 0 {
        return Err(Error::NotFound);
    }
    ui.saved("saved-sessions", "/account")
}

/// `POST /account/sessions/end`: all but this one.
pub async fn end_others(db: Db, ui: Ui) -> Reply {
    let (user, own) = (ui.user.id, ui.user.session);
    db.transaction(ui.by(), move |conn| session::end_all(conn, user, Some(own)))
        .await?;
    ui.saved("saved-sessions", "/account")
}
