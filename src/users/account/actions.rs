//! Writes one's own account, within a transaction that says who acts.

use super::form::Account;
use crate::{
    i18n::Language,
    ids::{SessionId, UserId},
    schema::users,
    web::session,
};
use chrono::{DateTime, Utc};
use diesel::{dsl::now, prelude::*};

/// Changes name, language and shortcuts.
pub fn update(conn: &mut PgConnection, user: UserId, account: &Account) -> QueryResult<usize> {
    diesel::update(users::table.find(user))
        .set((
            users::name.eq(&account.name),
            users::language.eq(account.language.map(Language::code)),
            users::shortcuts.eq(account.shortcuts),
        ))
        .execute(conn)
}

/// Stores the new password and ends all sessions but this one; false where it was changed since `before`: by
/// the first of two clicks.
pub fn change_password(
    conn: &mut PgConnection,
    user: UserId,
    own: SessionId,
    before: Option<DateTime<Utc>>,
    hash: &str,
) -> QueryResult<bool> {
    let unchanged = users::password_changed_at.is_not_distinct_from(before);
    let changed = diesel::update(users::table.find(user).filter(unchanged))
        .set((
            users::password_hash.eq(hash),
            users::password_changed_at.eq(now),
        ))
        .execute(conn)?;
    if changed == 1 {
        session::end_all(conn, user, Some(own))?;
    }
    Ok(changed == 1)
}
