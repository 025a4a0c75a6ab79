//! Which customers the palette shows.

use crate::{
    customers::finding::{
        query::Wanted,
        rows::{self, Row},
        search::search,
        task::LIMITS,
        words::too_short,
    },
    ids::UserId,
    schema::recent_customers,
};
use diesel::{PgConnection, prelude::*};

const RECENT: i64 = 10;
const FOUND: usize = 8;

/// The sheets that this user opened last, but for the one that is open.
pub fn recent(conn: &mut PgConnection, user: UserId, open: Option<i64>) -> QueryResult<Vec<Row>> {
    let ids: Vec<i64> = recent_customers::table
        .filter(recent_customers::user_id.eq(user))
        .filter(recent_customers::customer_id.ne(open.unwrap_or_default()))
        .order((
            recent_customers::opened_at.desc(),
            recent_customers::customer_id,
        ))
        .select(recent_customers::customer_id)
        .limit(RECENT)
        .load(conn)?;
    rows::load(conn, &ids)
}

/// Whoever fits what was typed, whole numbers first.
pub fn found(conn: &mut PgConnection, typed: &str, home: &str) -> QueryResult<Vec<Row>> {
    if too_short(typed) {
        return Ok(Vec::new());
    }
    let wanted = Wanted::by_name(None);
    let found = search(conn, typed, home, &wanted, LIMITS)?;
    Ok(found
        .first
        .into_iter()
        .chain(found.rows)
        .take(FOUND)
        .collect())
}
