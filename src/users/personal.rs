//! Asking for the own password once more: before it is changed, and before users are changed when it
//! was last given more than ten minutes ago (trust.md §5).

use super::{attempts, passwords, sign_in};
use crate::{
    db::{Actor, Db},
    error::Error,
    schema::{sessions, users},
    web::{Note, Ui},
};
use chrono::{Duration, Utc};
use diesel::prelude::*;

/// How long a password given is good for changing users.
const FRESH: Duration = Duration::minutes(10);

/// Whether this session has to give its password again.
pub fn is_stale(ui: &Ui) -> bool {
    Utc::now() - ui.user.authenticated_at > FRESH
}

/// Checks the own password, with the limits of the sign-in; a right one counts for [`FRESH`].
///
/// # Errors
/// The inner one is the message for the field.
pub async fn check(db: &Db, ui: &Ui, password: &str) -> Result<Result<(), Note>, Error> {
    if password.is_empty() {
        return Ok(Err("error-required".into()));
    }
    let (user, session) = (ui.user.id, ui.user.session);
    let (account, address) = (ui.user.email.to_lowercase(), ui.shell().address);
    let begun = db
        .transaction(Actor::SYSTEM, move |conn| -> QueryResult<_> {
            let begun = attempts::begin(conn, &account, address, Utc::now())?;
            let hash: Option<String> = users::table
                .find(user)
                .select(users::password_hash)
                .first(conn)?;
            Ok(begun.map(|attempt| (attempt, hash)))
        })
        .await?;
    let (attempt, hash) = match begun {
        Ok(begun) => begun,
        Err(pause) => return Ok(Err(sign_in::pause_in_words(pause))),
    };
    if passwords::verify(password.to_owned(), hash).await? == passwords::Verdict::Wrong {
        tracing::warn!(event = "password wrong", user = user.0);
        return Ok(Err("password-wrong".into()));
    }
    db.run(move |conn| {
        attempts::succeeded(conn, attempt)?;
        diesel::update(sessions::table.find(session.0))
            .set(sessions::authenticated_at.eq(Utc::now()))
            .execute(conn)
    })
    .await?;
    Ok(Ok(()))
}

/// The same where [`is_stale`], else nothing is asked.
pub async fn check_if_stale(db: &Db, ui: &Ui, password: &str) -> Result<Result<(), Note>, Error> {
    if is_stale(ui) {
        check(db, ui, password).await
    } else {
        Ok(Ok(()))
    }
}
