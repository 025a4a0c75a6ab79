//! Raises the series, within a transaction that says who acts.

use super::queries;
use crate::{error::Error, schema::number_series};
use diesel::{
    PgConnection,
    connection::SimpleConnection,
    prelude::*,
    sql_types::{BigInt, Bool},
};

/// The row of the customers' numbers.
const CUSTOMERS: i64 = 1;

#[derive(QueryableByName)]
struct Raised {
    #[diesel(sql_type = Bool)]
    raised: bool,
}

/// Why the series stays; the transaction is rolled back.
pub enum Refusal {
    /// That number, or a later one, is given already.
    Given,
    /// Somebody makes customers right now, such as an import.
    Busy,
    /// Anything else.
    Broken(Error),
}

impl From<diesel::result::Error> for Refusal {
    fn from(error: diesel::result::Error) -> Self {
        match error.into() {
            Error::Unavailable(why) if why.contains("lock timeout") => Self::Busy,
            error => Self::Broken(error),
        }
    }
}

/// Lets the numbers go on from `wanted`. The number that is next anyway changes nothing.
///
/// # Errors
/// [`Refusal`].
pub fn raise(conn: &mut PgConnection, wanted: i64) -> Result<(), Refusal> {
    // Whoever waits for the series makes everybody wait who takes a number.
    conn.batch_execute("set local lock_timeout = '500ms'")?;
    let before = queries::next(conn)?;
    let raised: Raised = diesel::sql_query("select raise_customer_numbers($1) as raised")
        .bind::<BigInt, _>(wanted)
        .get_result(conn)?;
    if !raised.raised {
        return Err(Refusal::Given);
    }
    if wanted > before {
        diesel::update(number_series::table.find(CUSTOMERS))
            .set(number_series::starts_at.eq(wanted))
            .execute(conn)?;
    }
    Ok(())
}
