//! One-time links with which a user sets a password: the administrator hands them over. Only the hash
//! of the token is kept, and a new link ends the ones before (trust.md A8).

use crate::{
    ids::UserId,
    schema::{one_time_links, users},
    web::session::Token,
};
use chrono::{DateTime, Duration, Utc};
use diesel::{PgConnection, prelude::*};

/// How long the first link of a new user is good.
pub const FIRST: Duration = Duration::hours(72);
/// How long a link for a forgotten password is good.
pub const AGAIN: Duration = Duration::minutes(30);

/// A link just made; this value is the only place where its token is.
pub struct NewLink {
    /// The path below the program's address.
    pub path: String,
    /// Until when it is good.
    pub until: DateTime<Utc>,
}

/// Whose password a link sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bearer {
    /// The user.
    pub id: UserId,
    /// The name shown.
    pub name: String,
    /// What they sign in with.
    pub email: String,
}

/// Makes a link; those made before for the same user end, also one that is being made at the same moment.
pub fn make(conn: &mut PgConnection, user: UserId, life: Duration) -> QueryResult<NewLink> {
    let (token, until) = (Token::random(), Utc::now() + life);
    let held = users::table.find(user).select(users::id).for_update();
    held.first::<UserId>(conn)?;
    end(conn, user)?;
    diesel::insert_into(one_time_links::table)
        .values((
            one_time_links::token_hash.eq(token.hash()),
            one_time_links::purpose.eq("password"),
            one_time_links::user_id.eq(user),
            one_time_links::expires_at.eq(until),
        ))
        .execute(conn)?;
    let path = format!("/password/{}", token.as_str());
    Ok(NewLink { path, until })
}

/// Ends the links of a user that were not used yet.
pub fn end(conn: &mut PgConnection, user: UserId) -> QueryResult<usize> {
    diesel::delete(
        one_time_links::table
            .filter(one_time_links::user_id.eq(user))
            .filter(one_time_links::used_at.is_null()),
    )
    .execute(conn)
}

/// Whose link this is, if it is good now and its user may sign in.
pub fn bearer(conn: &mut PgConnection, token: &Token, demo: bool) -> QueryResult<Option<Bearer>> {
    let found: Option<(UserId, String, String)> = one_time_links::table
        .inner_join(users::table)
        .filter(one_time_links::token_hash.eq(token.hash()))
        .filter(one_time_links::purpose.eq("password"))
        .filter(one_time_links::used_at.is_null())
        .filter(one_time_links::expires_at.gt(Utc::now()))
        .filter(users::disabled_at.is_null())
        .filter(
            users::demo
                .eq(false)
                .or(demo.into_sql::<diesel::sql_types::Bool>()),
        )
        .select((users::id, users::name, users::email))
        .first(conn)
        .optional()?;
    Ok(found.map(|(id, name, email)| Bearer { id, name, email }))
}

/// Uses the link up; of two that try at once one gets it.
pub fn take(conn: &mut PgConnection, token: &Token) -> QueryResult<bool> {
    let taken = diesel::update(one_time_links::table)
        .filter(one_time_links::token_hash.eq(token.hash()))
        .filter(one_time_links::purpose.eq("password"))
        .filter(one_time_links::used_at.is_null())
        .filter(one_time_links::expires_at.gt(Utc::now()))
        .set(one_time_links::used_at.eq(Utc::now()))
        .execute(conn)?;
    Ok(taken == 1)
}
