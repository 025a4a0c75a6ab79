//! Merges two customers, and takes it back. The database moves the rows, in one function each, so that they move
//! all together or not at all.

use super::{
    form::Wanted,
    model::{may_undo, taken},
    queries::{Pair, sides},
    record::Record,
};
use crate::{
    customers::hold::hold_merges,
    dates::Zone,
    error::{Error, violated_constraint},
    ids::{CustomerId, MergeId},
};
use chrono::NaiveDate;
use diesel::{
    PgConnection, QueryResult, RunQueryDsl,
    sql_types::{Array, BigInt, Text},
};

/// Why two customers are not merged, or a merge is not undone.
#[derive(Debug)]
pub enum Refusal {
    /// One of the two was changed since it was on the screen.
    Stale,
    /// There is a reason in words: a message key.
    Because(&'static str),
    /// Anything else.
    Error(Error),
}

impl From<diesel::result::Error> for Refusal {
    fn from(error: diesel::result::Error) -> Self {
        match violated_constraint(&error) {
            // Somebody took what only one may have, in this very moment.
            Some(name) if name != "customers_not_erased" => Self::Error(Error::Conflict),
            _ => Self::Error(error.into()),
        }
    }
}

/// Both customers, if they may be merged.
///
/// # Errors
/// `NotFound` where there is none to stay, and a reason where there is none to go.
pub fn pair(
    conn: &mut PgConnection,
    survivor: CustomerId,
    loser: CustomerId,
) -> Result<Pair, Refusal> {
    let [Some(stays), goes] = sides(conn, survivor, loser)? else {
        return Err(Refusal::Error(Error::NotFound));
    };
    match goes {
        _ if survivor == loser => Err(Refusal::Because("merge-itself")),
        None => Err(Refusal::Because("merge-gone")),
        Some(goes) if goes.kind != stays.kind => Err(Refusal::Because("merge-kinds")),
        Some(goes) => Ok(Pair {
            survivor: stays,
            loser: goes,
        }),
    }
}

/// Merges a customer into this one.
///
/// # Errors
/// [`Refusal`]; whoever was merged or erased meanwhile is told of, and nothing is changed.
pub fn merge(
    conn: &mut PgConnection,
    survivor: CustomerId,
    wanted: &Wanted,
) -> Result<MergeId, Refusal> {
    hold_merges(conn)?;
    lock(conn, [survivor, wanted.loser])?;
    let pair = pair(conn, survivor, wanted.loser)?;
    if [pair.survivor.version, pair.loser.version] != wanted.versions {
        return Err(Refusal::Stale);
    }
    let (stays, goes) = (pair.survivor.values(), pair.loser.values());
    let columns = taken(&stays, &goes, pair.related(), |part| wanted.chosen(part));
    let row: Merged = diesel::sql_query("select merge_customers($1, $2, $3) as id")
        .bind::<BigInt, _>(wanted.loser)
        .bind::<BigInt, _>(survivor)
        .bind::<Array<Text>, _>(columns)
        .get_result(conn)?;
    Ok(row.id)
}

#[derive(diesel::QueryableByName)]
struct Merged {
    #[diesel(sql_type = BigInt)]
    id: MergeId,
}

/// Takes a merge back; one that was taken back already stays so.
///
/// # Errors
/// `NotFound` for another customer's, a reason where it is too late.
pub fn undo(
    conn: &mut PgConnection,
    survivor: CustomerId,
    merge: MergeId,
    zone: Zone,
    today: NaiveDate,
) -> Result<CustomerId, Refusal> {
    hold_merges(conn)?;
    let record = Record::load(conn, survivor, merge)?;
    if record.undone_at.is_some() {
        return Ok(record.loser);
    }
    if !may_undo(zone.today(record.at), today) {
        return Err(Refusal::Because("merge-undo-late"));
    }
    if record.survivor != survivor {
        return Err(Refusal::Because("merge-undo-later"));
    }
    lock(conn, [record.survivor, record.loser])?;
    diesel::sql_query("select undo_merge($1)")
        .bind::<BigInt, _>(merge)
        .execute(conn)?;
    Ok(record.loser)
}

/// Both rows, in the order of ids, so that whoever adds something to one of them comes before or after.
fn lock(conn: &mut PgConnection, pair: [CustomerId; 2]) -> QueryResult<()> {
    diesel::sql_query("select id from customers where id = any ($1) order by id for update")
        .bind::<Array<BigInt>, _>(pair.to_vec())
        .execute(conn)
        .map(drop)
}
