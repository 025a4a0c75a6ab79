//! The one-time link of the first start: made anew at each start until somebody has used it.

use crate::{
    schema::{one_time_links, users},
    web::session::Token,
};
use chrono::{Duration, Utc};
use diesel::{PgConnection, dsl::exists, prelude::*};

/// How long a set-up link lives if the program keeps running.
const LIFE: Duration = Duration::days(7);

/// Whether the program still waits for its first administrator. Users of a demonstration do not count.
pub fn is_needed(conn: &mut PgConnection) -> QueryResult<bool> {
    let administrators =
        users::table.filter(users::role.eq("administrator").and(users::demo.eq(false)));
    diesel::select(exists(administrators))
        .get_result(conn)
        .map(|found: bool| !found)
}

/// A new link; the ones of earlier starts end. Only the hash of its token is kept.
pub fn renew(conn: &mut PgConnection) -> QueryResult<Token> {
    let token = Token::random();
    diesel::delete(
        one_time_links::table.filter(
            one_time_links::purpose
                .eq("setup")
                .and(one_time_links::used_at.is_null()),
        ),
    )
    .execute(conn)?;
    diesel::insert_into(one_time_links::table)
        .values((
            one_time_links::token_hash.eq(token.hash()),
            one_time_links::purpose.eq("setup"),
            one_time_links::expires_at.eq(Utc::now() + LIFE),
        ))
        .execute(conn)?;
    Ok(token)
}

/// Whether the link may still be used.
pub fn is_open(conn: &mut PgConnection, token: &Token) -> QueryResult<bool> {
    let open = one_time_links::table.filter(
        one_time_links::purpose
            .eq("setup")
            .and(one_time_links::token_hash.eq(token.hash()))
            .and(one_time_links::used_at.is_null())
            .and(one_time_links::expires_at.gt(Utc::now())),
    );
    Ok(diesel::select(exists(open)).get_result(conn)? && is_needed(conn)?)
}

/// Uses the link up; of two that try at once one gets it.
pub fn take(conn: &mut PgConnection, token: &Token) -> QueryResult<bool> {
    let taken = diesel::update(one_time_links::table)
        .filter(
            one_time_links::purpose
                .eq("setup")
                .and(one_time_links::token_hash.eq(token.hash()))
                .and(one_time_links::used_at.is_null())
                .and(one_time_links::expires_at.gt(Utc::now())),
        )
        .set(one_time_links::used_at.eq(Utc::now()))
        .execute(conn)?;
    Ok(taken == 1 && is_needed(conn)?)
}
