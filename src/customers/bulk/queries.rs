//! Whom a bulk change is for, and how one stands.

use super::{
    form::BulkForm,
    model::{Bulk, Change, State},
};
use crate::{
    customers::finding::meant::{Asker, listed, ticked},
    ids::{BulkChangeId, JobId, UserId},
    schema::bulk_changes,
};
use chrono::{DateTime, Utc};
use diesel::{PgConnection, prelude::*};

/// The customers that a form is about, as they are now.
pub fn meant(conn: &mut PgConnection, form: &BulkForm, asker: &Asker) -> QueryResult<Vec<i64>> {
    if form.all {
        listed(conn, &form.query, asker)
    } else {
        ticked(conn, &form.ids)
    }
}

type Stored = (
    BulkChangeId,
    UserId,
    Vec<i64>,
    serde_json::Value,
    String,
    i32,
    Option<i32>,
    String,
    Option<JobId>,
    Option<DateTime<Utc>>,
);

/// A bulk change.
///
/// # Errors
/// `NotFound` for one that never was.
pub fn find(conn: &mut PgConnection, id: BulkChangeId) -> QueryResult<Bulk> {
    let row: Stored = bulk_changes::table
        .find(id)
        .select((
            bulk_changes::id,
            bulk_changes::user_id,
            bulk_changes::customers,
            bulk_changes::change,
            bulk_changes::state,
            bulk_changes::changed,
            bulk_changes::undone,
            bulk_changes::query,
            bulk_changes::job_id,
            bulk_changes::finished_at,
        ))
        .first(conn)?;
    let (id, user, customers, change, state, changed, undone, query, job, finished_at) = row;
    Ok(Bulk {
        id,
        user,
        customers,
        change: serde_json::from_value::<Change>(change).unwrap_or_default(),
        state: State::of_stored(&state),
        changed,
        undone,
        query,
        job,
        finished_at,
    })
}

/// A bulk change of this user.
///
/// # Errors
/// `NotFound` for one of somebody else, as for one that never was.
pub fn of_user(conn: &mut PgConnection, id: BulkChangeId, user: UserId) -> QueryResult<Bulk> {
    match find(conn, id)? {
        bulk if bulk.user == user => Ok(bulk),
        _ => Err(diesel::result::Error::NotFound),
    }
}
