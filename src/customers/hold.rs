//! Rules that span several rows of a customer ("one default", "one main contact") are kept by letting
//! one write at a time at them.

use crate::{ids::CustomerId, schema::customers};
use diesel::{PgConnection, QueryResult, prelude::*};

/// Holds a customer until the transaction ends; whoever else writes to its lists waits.
///
/// # Errors
/// `NotFound` for an erased or unknown customer.
pub fn hold(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<()> {
    customers::table
        .filter(customers::id.eq(customer))
        .filter(customers::erased_at.is_null())
        .select(customers::id)
        .for_no_key_update()
        .first::<CustomerId>(conn)
        .map(|_| ())
}

/// Holds so many customers, in the order in which everybody holds several; whoever else writes to them waits.
///
/// # Errors
/// Those of the database.
pub fn hold_many(conn: &mut PgConnection, ids: &[i64]) -> QueryResult<()> {
    customers::table
        .filter(customers::id.eq_any(ids))
        .order(customers::id)
        .select(customers::id)
        .for_no_key_update()
        .load::<CustomerId>(conn)
        .map(drop)
}

/// Holds all merging and erasing until the transaction ends: each touches the rows of several customers, in an
/// order of its own, and two of them would wait for each other.
///
/// # Errors
/// Those of the database.
pub fn hold_merges(conn: &mut PgConnection) -> QueryResult<()> {
    diesel::sql_query("select pg_advisory_xact_lock(hashtext('customers.merged_into'))")
        .execute(conn)
        .map(drop)
}
