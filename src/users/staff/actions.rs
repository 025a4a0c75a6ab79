//! Writes users. Whatever takes something from a user ends their sessions at once (trust.md A4); that
//! an administrator stays is a trigger of the database.

use super::{
    form::{Change, NewUser},
    queries,
};
use crate::{
    i18n::Language,
    ids::UserId,
    schema::users,
    users::links,
    web::{Role, session},
};
use diesel::{PgConnection, dsl::now, prelude::*};

/// Adds a user, who has no password yet.
pub fn add(conn: &mut PgConnection, user: &NewUser) -> QueryResult<UserId> {
    diesel::insert_into(users::table)
        .values((
            users::name.eq(&user.name),
            users::email.eq(&user.email),
            users::role.eq(user.role.as_str()),
            users::language.eq(user.language.map(Language::code)),
        ))
        .returning(users::id)
        .get_result(conn)
}

/// Changes a user; `false` when somebody else did since `version`. A change that would change nothing
/// succeeds at any version.
pub fn change(conn: &mut PgConnection, user: UserId, change: &Change) -> QueryResult<bool> {
    let before = queries::find(conn, user)?;
    let wanted = &change.user;
    let language = wanted.language.map(Language::code);
    let same = before.name == wanted.name
        && before.email == wanted.email
        && before.role() == wanted.role
        && before.language.as_deref() == language;
    if same {
        return Ok(true);
    }
    let of_version = users::table
        .find(user)
        .filter(users::version.eq(change.version));
    let changed = diesel::update(of_version)
        .set((
            users::name.eq(&wanted.name),
            users::email.eq(&wanted.email),
            users::role.eq(wanted.role.as_str()),
            users::language.eq(language),
        ))
        .execute(conn)?;
    if changed == 1 && before.role() != wanted.role {
        tracing::info!(
            event = "role changed",
            user = user.0,
            role = wanted.role.as_str()
        );
        session::end_all(conn, user, None)?;
    }
    Ok(changed == 1)
}

/// From now on the user cannot sign in, and is signed in nowhere.
pub fn disable(conn: &mut PgConnection, user: UserId) -> QueryResult<()> {
    let enabled = users::table.find(user).filter(users::disabled_at.is_null());
    diesel::update(enabled)
        .set(users::disabled_at.eq(now))
        .execute(conn)?;
    links::end(conn, user)?;
    session::end_all(conn, user, None)?;
    Ok(())
}

/// The user may sign in again.
pub fn enable(conn: &mut PgConnection, user: UserId) -> QueryResult<()> {
    let disabled = users::table
        .find(user)
        .filter(users::disabled_at.is_not_null());
    diesel::update(disabled)
        .set(users::disabled_at.eq(None::<chrono::DateTime<chrono::Utc>>))
        .execute(conn)?;
    Ok(())
}

/// Adds a user from the command line, with the hash of a password or without.
pub fn add_by_command(
    conn: &mut PgConnection,
    (name, email, role): (&str, &str, Role),
    hash: Option<&str>,
) -> QueryResult<UserId> {
    let user = NewUser {
        name: name.into(),
        email: email.into(),
        role,
        language: None,
    };
    let id = add(conn, &user)?;
    if let Some(hash) = hash {
        diesel::update(users::table.find(id))
            .set((
                users::password_hash.eq(hash),
                users::password_changed_at.eq(now),
            ))
            .execute(conn)?;
    }
    Ok(id)
}
