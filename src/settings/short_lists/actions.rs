//! Writes the short lists, within a transaction that says who acts.

use super::{
    model::{List, Value},
    queries::{self, Entry},
};
use crate::{
    error::{Error, violated_constraint},
    settings::order::{Direction, moved},
};
use diesel::{
    PgConnection,
    prelude::*,
    result::Error as DieselError,
    sql_types::{Array, BigInt, Bool, Integer, Text},
};

/// The same statement for the table of each list.
macro_rules! of {
    ($list:expr, $before:literal, $after:literal) => {
        match $list {
            List::PaymentMethods => concat!($before, "payment_methods", $after),
            List::PaymentTerms => concat!($before, "payment_terms", $after),
            List::Carriers => concat!($before, "carriers", $after),
            List::Titles => concat!($before, "civilities", $after),
            List::LegalForms => concat!($before, "legal_forms", $after),
        }
    };
}

/// Why nothing is written; the transaction is rolled back.
pub enum Refusal {
    /// Another entry is called so.
    NameTaken,
    /// Customers have it.
    Used,
    /// Anything else.
    Broken(Error),
}

impl From<DieselError> for Refusal {
    fn from(error: DieselError) -> Self {
        match violated_constraint(&error) {
            Some(name) if name.ends_with("_unique_name") => Self::NameTaken,
            Some(name) if name.ends_with("_fkey") => Self::Used,
            _ => Self::Broken(error.into()),
        }
    }
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Text)]
    country: String,
}

#[derive(QueryableByName)]
struct Added {
    #[diesel(sql_type = BigInt)]
    id: i64,
}

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = Integer)]
    place: i32,
}

/// Adds an entry at the end.
///
/// # Errors
/// [`Refusal`].
pub fn add(conn: &mut PgConnection, list: List, value: &Value) -> Result<i64, Refusal> {
    let added: Added = match list {
        List::PaymentTerms => diesel::sql_query(
            "insert into payment_terms (name, months, days, end_of_month, position) \
             select $1, $2, $3, $4, coalesce(max(position), 0) + 1 from payment_terms returning id",
        )
        .bind::<Text, _>(&value.name)
        .bind::<Integer, _>(value.terms.months)
        .bind::<Integer, _>(value.terms.days)
        .bind::<Text, _>(&value.terms.end_of_month)
        .get_result(conn)?,
        List::LegalForms => diesel::sql_query(
            "insert into legal_forms (country, name, position) \
             select $1, $2, coalesce(max(position), 0) + 1 from legal_forms where country = $1 \
             returning id",
        )
        .bind::<Text, _>(&value.country)
        .bind::<Text, _>(&value.name)
        .get_result(conn)?,
        List::PaymentMethods | List::Carriers | List::Titles => {
            let place: Place = diesel::sql_query(of!(
                list,
                "select coalesce(max(position), 0) + 1 as place from ",
                ""
            ))
            .get_result(conn)?;
            diesel::sql_query(of!(
                list,
                "insert into ",
                " (name, position) values ($1, $2) returning id"
            ))
            .bind::<Text, _>(&value.name)
            .bind::<Integer, _>(place.place)
            .get_result(conn)?
        }
    };
    Ok(added.id)
}

/// What became of an edit.
pub enum Edited {
    /// It is saved, or there was nothing to change.
    Saved,
    /// Somebody else changed the entry since the form was opened.
    Stale(Box<Entry>),
}

/// Changes what an entry says, unless somebody else did since `version`.
///
/// # Errors
/// [`Refusal`].
pub fn change(
    conn: &mut PgConnection,
    list: List,
    id: i64,
    version: &str,
    wanted: &Value,
) -> Result<Edited, Refusal> {
    hold(conn, list, id)?;
    let entry = queries::find(conn, list, id)?;
    if entry.value() == *wanted {
        return Ok(Edited::Saved);
    }
    if version.parse() != Ok(entry.version) {
        return Ok(Edited::Stale(Box::new(entry)));
    }
    match list {
        List::PaymentTerms => diesel::sql_query(
            "update payment_terms set name = $2, months = $3, days = $4, end_of_month = $5 where id = $1",
        )
        .bind::<BigInt, _>(id)
        .bind::<Text, _>(&wanted.name)
        .bind::<Integer, _>(wanted.terms.months)
        .bind::<Integer, _>(wanted.terms.days)
        .bind::<Text, _>(&wanted.terms.end_of_month)
        .execute(conn)?,
        List::LegalForms => {
            diesel::sql_query("update legal_forms set name = $2, country = $3 where id = $1")
                .bind::<BigInt, _>(id)
                .bind::<Text, _>(&wanted.name)
                .bind::<Text, _>(&wanted.country)
                .execute(conn)?
        }
        List::PaymentMethods | List::Carriers | List::Titles => {
            diesel::sql_query(of!(list, "update ", " set name = $2 where id = $1"))
                .bind::<BigInt, _>(id)
                .bind::<Text, _>(&wanted.name)
                .execute(conn)?
        }
    };
    Ok(Edited::Saved)
}

/// Holds an entry until the transaction ends; whoever else writes to it waits.
fn hold(conn: &mut PgConnection, list: List, id: i64) -> QueryResult<()> {
    diesel::sql_query(of!(
        list,
        "select id, '' as country from ",
        " where id = $1 for no key update"
    ))
    .bind::<BigInt, _>(id)
    .get_result::<Row>(conn)
    .map(drop)
}

/// Holds all entries. Their order is read only then: a statement that waits would have sorted before.
fn hold_all(conn: &mut PgConnection, list: List) -> QueryResult<usize> {
    diesel::sql_query(of!(list, "select from ", " order by id for no key update")).execute(conn)
}

/// Moves an entry past its neighbour; a legal form past one of its country.
///
/// # Errors
/// `NotFound` for an entry that is gone.
pub fn shift(
    conn: &mut PgConnection,
    list: List,
    id: i64,
    direction: Direction,
) -> Result<(), Refusal> {
    hold_all(conn, list)?;
    let sql = match list {
        List::LegalForms => "select id, country from legal_forms order by position, id",
        _ => of!(
            list,
            "select id, '' as country from ",
            " order by position, id"
        ),
    };
    let rows: Vec<Row> = diesel::sql_query(sql).load(conn)?;
    let own = rows.iter().find(|row| row.id == id);
    let country = own.ok_or(DieselError::NotFound)?.country.clone();
    let beside = rows.into_iter().filter(|row| row.country == country);
    let order = moved(beside.map(|row| row.id).collect(), &id, direction);
    diesel::sql_query(of!(
        list,
        "update ",
        " l set position = fresh.place from unnest($1) with ordinality as fresh (id, place) \
          where l.id = fresh.id and l.position <> fresh.place"
    ))
    .bind::<Array<BigInt>, _>(order)
    .execute(conn)?;
    Ok(())
}

/// Puts an entry out of use, or back.
///
/// # Errors
/// `NotFound` for an entry that is gone.
pub fn put_in_use(
    conn: &mut PgConnection,
    list: List,
    id: i64,
    active: bool,
) -> Result<(), Refusal> {
    hold(conn, list, id)?;
    diesel::sql_query(of!(
        list,
        "update ",
        " set active = $2 where id = $1 and active <> $2"
    ))
    .bind::<BigInt, _>(id)
    .bind::<Bool, _>(active)
    .execute(conn)?;
    Ok(())
}

/// Deletes an entry that no customer has.
///
/// # Errors
/// [`Refusal::Used`]; `NotFound` for an entry that is gone.
pub fn delete(conn: &mut PgConnection, list: List, id: i64) -> Result<(), Refusal> {
    let rows = diesel::sql_query(of!(list, "delete from ", " where id = $1"))
        .bind::<BigInt, _>(id)
        .execute(conn)?;
    if rows == 1 {
        Ok(())
    } else {
        Err(DieselError::NotFound.into())
    }
}
