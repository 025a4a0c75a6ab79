//! Reads the bank accounts.

use super::model::Stored;
use crate::{ids::BankAccountId, schema::bank_accounts};
use diesel::{PgConnection, prelude::*};

/// All of them in their order.
pub fn all(conn: &mut PgConnection) -> QueryResult<Vec<Stored>> {
    bank_accounts::table
        .order((bank_accounts::position, bank_accounts::id))
        .select(Stored::as_select())
        .load(conn)
}

/// One of them.
///
/// # Errors
/// `NotFound` for one that is gone or never was.
pub fn find(conn: &mut PgConnection, id: BankAccountId) -> QueryResult<Stored> {
    bank_accounts::table
        .find(id)
        .select(Stored::as_select())
        .first(conn)
}
