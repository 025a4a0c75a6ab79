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
