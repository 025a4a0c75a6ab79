//! Writes the bank accounts, within a transaction that says who acts. All of them hold the company while
//! they write, so that two at once never make two main accounts, or none.

use super::{
    model::{Account, Stored},
    queries,
};
use crate::{
    error::{Error, violated_constraint},
    ids::BankAccountId,
    schema::{bank_accounts, company},
    settings::order::{Direction, moved},
};
use diesel::{PgConnection, dsl::max, prelude::*, result::Error as DieselError};

/// Why nothing is written; the transaction is rolled back.
pub enum Refusal {
    /// Another account has this IBAN in this currency.
    Twice,
    /// Anything else.
    Broken(Error),
}

impl From<DieselError> for Refusal {
    fn from(error: DieselError) -> Self {
        match violated_constraint(&error) {
            Some("bank_accounts_iban") => Self::Twice,
            _ => Self::Broken(error.into()),
        }
    }
}

fn hold(conn: &mut PgConnection) -> QueryResult<()> {
    company::table
        .select(company::id)
        .for_no_key_update()
        .first::<i64>(conn)
        .map(drop)
}

/// Adds an account at the end; the first one is the main one.
///
/// # Errors
/// [`Refusal`].
pub fn add(conn: &mut PgConnection, account: &Account) -> Result<BankAccountId, Refusal> {
    hold(conn)?;
    let last: Option<i32> = bank_accounts::table
        .select(max(bank_accounts::position))
        .first(conn)?;
    let id = diesel::insert_into(bank_accounts::table)
        .values((
            account,
            bank_accounts::main.eq(last.is_none()),
            bank_accounts::position.eq(last.unwrap_or(0) + 1),
        ))
        .returning(bank_accounts::id)
        .get_result(conn)?;
    Ok(id)
}

/// The first account of a business that is being founded.
///
/// # Errors
/// Those of the database.
pub fn found(conn: &mut PgConnection, account: &Account) -> QueryResult<()> {
    let values = (
        account,
        bank_accounts::main.eq(true),
        bank_accounts::position.eq(1),
    );
    diesel::insert_into(bank_accounts::table)
        .values(values)
        .execute(conn)
        .map(drop)
}

/// What became of an edit.
pub enum Edited {
    /// It is saved, or there was nothing to change.
    Saved,
    /// Somebody else changed the account since the form was opened.
    Stale(Box<Stored>),
}

/// Changes an account, unless somebody else did since `version`.
///
/// # Errors
/// [`Refusal`].
pub fn change(
    conn: &mut PgConnection,
    id: BankAccountId,
    version: &str,
    wanted: &Account,
) -> Result<Edited, Refusal> {
    hold(conn)?;
    let stored = queries::find(conn, id)?;
    if stored.account == *wanted {
        return Ok(Edited::Saved);
    }
    if version.parse() != Ok(stored.version) {
        return Ok(Edited::Stale(Box::new(stored)));
    }
    diesel::update(bank_accounts::table.find(id))
        .set(wanted)
        .execute(conn)?;
    Ok(Edited::Saved)
}

/// Makes an account the main one; twice is once.
///
/// # Errors
/// `NotFound` for one that is gone.
pub fn make_main(conn: &mut PgConnection, id: BankAccountId) -> Result<(), Refusal> {
    hold(conn)?;
    queries::find(conn, id)?;
    let others = bank_accounts::main.and(bank_accounts::id.ne(id));
    diesel::update(bank_accounts::table.filter(others))
        .set(bank_accounts::main.eq(false))
        .execute(conn)?;
    let not_yet = bank_accounts::id.eq(id).and(bank_accounts::main.eq(false));
    diesel::update(bank_accounts::table.filter(not_yet))
        .set(bank_accounts::main.eq(true))
        .execute(conn)?;
    Ok(())
}

/// Moves an account past its neighbour.
///
/// # Errors
/// `NotFound` for one that is gone.
pub fn shift(
    conn: &mut PgConnection,
    id: BankAccountId,
    direction: Direction,
) -> Result<(), Refusal> {
    hold(conn)?;
    queries::find(conn, id)?;
    let before: Vec<BankAccountId> = queries::all(conn)?.iter().map(|it| it.id).collect();
    for (place, id) in (1..).zip(moved(before, &id, direction)) {
        let elsewhere = bank_accounts::id
            .eq(id)
            .and(bank_accounts::position.ne(place));
        diesel::update(bank_accounts::table.filter(elsewhere))
            .set(bank_accounts::position.eq(place))
            .execute(conn)?;
    }
    Ok(())
}

/// Removes an account. Where it was the main one, the first of the others is.
///
/// # Errors
/// `NotFound` for one that is gone.
pub fn delete(conn: &mut PgConnection, id: BankAccountId) -> Result<(), Refusal> {
    hold(conn)?;
    let gone = queries::find(conn, id)?;
    diesel::delete(bank_accounts::table.find(id)).execute(conn)?;
    let first = queries::all(conn)?.first().map(|first| first.id);
    match first.filter(|_| gone.main) {
        Some(first) => make_main(conn, first),
        None => Ok(()),
    }
}
