//! Taking back what one save did (design.md §8, 17). The database does it, in one function, so that the
//! rows and the trail it reads cannot move meanwhile.

use crate::{
    error::{Error, violated_constraint},
    ids::CustomerId,
};
use diesel::{
    PgConnection, RunQueryDsl,
    sql_types::{Array, BigInt, Text},
};

/// Why a change stays.
#[derive(Debug)]
pub enum Refused {
    /// There is a reason in words: a message key.
    Because(&'static str),
    /// Anything else.
    Error(Error),
}

impl From<diesel::result::Error> for Refused {
    fn from(error: diesel::result::Error) -> Self {
        match violated_constraint(&error) {
            // Something to bring back is gone, or was taken by another row.
            Some(name) if name != "customers_not_erased" => Self::Because("history-undo-taken"),
            _ => Self::Error(error.into()),
        }
    }
}

/// Writes the old values of everything `request` changed on a customer back, or nothing.
/// `forbidden` are the customer's fields that the user may not edit.
///
/// # Errors
/// `NotFound` without such a request or customer, `Forbidden` when it touched one of those fields, a
/// reason when it is too old, was a new customer, or something newer changed the same rows.
pub fn undo(
    conn: &mut PgConnection,
    customer: CustomerId,
    request: &str,
    forbidden: &[&'static str],
) -> Result<(), Refused> {
    #[derive(diesel::QueryableByName)]
    struct Row {
        #[diesel(sql_type = Text)]
        outcome: String,
    }
    let row: Row = diesel::sql_query("select undo_request($1, $2, $3) as outcome")
        .bind::<BigInt, _>(customer)
        .bind::<Text, _>(request)
        .bind::<Array<Text>, _>(forbidden)
        .get_result(conn)?;
    match row.outcome.as_str() {
        "undone" => Ok(()),
        "missing" => Err(Refused::Error(Error::NotFound)),
        "forbidden" => Err(Refused::Error(Error::Forbidden)),
        "late" => Err(Refused::Because("history-undo-late")),
        "final" => Err(Refused::Because("history-undo-final")),
        _ => Err(Refused::Because("history-undo-changed")),
    }
}
