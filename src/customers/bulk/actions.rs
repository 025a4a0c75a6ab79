//! Making a bulk change, and taking it back.

use super::{
    model::{AT_ONCE, Bulk, Change, RUN_JOB, State, UNDO_JOB, request},
    queries,
};
use crate::{
    customers::{
        hold::hold_many,
        progress::{Failure, Progress, unhurried},
        tags,
    },
    db::{Actor, Statement, transaction},
    error::{Error, violated_constraint},
    ids::{BulkChangeId, JobId, UserId},
    schema::{bulk_changes, jobs},
};
use chrono::Utc;
use diesel::{
    PgConnection,
    prelude::*,
    sql_types::{Array, BigInt, Integer, Text},
};

/// So many customers are written by one statement.
const CHUNK: usize = 1_000;

/// Why nothing is changed.
#[derive(Debug)]
pub enum Refusal {
    /// Somebody took a group or another choice away meanwhile.
    ChoiceGone,
    /// So many customers would bear more tags than one may.
    Tags(i64),
    /// It cannot be taken back any more, or is being taken back already.
    Late,
    /// Anything else.
    Broken(Error),
}

impl From<diesel::result::Error> for Refusal {
    fn from(error: diesel::result::Error) -> Self {
        match violated_constraint(&error) {
            Some(_) => Self::ChoiceGone,
            None => Self::Broken(error.into()),
        }
    }
}

/// Makes a change of these customers at once, or asks for the job that makes it.
pub fn begin(
    conn: &mut PgConnection,
    user: UserId,
    customers: &[i64],
    change: &Change,
    query: &str,
) -> Result<BulkChangeId, Refusal> {
    let change = spelled(conn, change)?;
    match overtagged(conn, customers, &change)? {
        0 => {}
        count => return Err(Refusal::Tags(count)),
    }
    let mut customers = customers.to_vec();
    // A job holds them a thousand at a time, in the order in which everybody holds several.
    customers.sort_unstable();
    let document = serde_json::to_value(&change).unwrap_or_default();
    let id: BulkChangeId = diesel::insert_into(bulk_changes::table)
        .values((
            bulk_changes::user_id.eq(user),
            bulk_changes::customers.eq(&customers),
            bulk_changes::change.eq(document),
            bulk_changes::query.eq(query),
        ))
        .returning(bulk_changes::id)
        .get_result(conn)?;
    if customers.len() > AT_ONCE {
        ask_for(conn, RUN_JOB, id, user)?;
        return Ok(id);
    }
    named(conn, id)?;
    let changed = write(conn, &customers, &change)?;
    finish(conn, id, changed)?;
    Ok(id)
}

/// Tags as the business spells them; of those that are added, new ones come to its list.
fn spelled(conn: &mut PgConnection, change: &Change) -> QueryResult<Change> {
    Ok(Change {
        add_tags: tags::settle(conn, &change.add_tags)?,
        remove_tags: tags::known(conn, &change.remove_tags)?,
        ..change.clone()
    })
}

/// How many of them would bear more tags than one customer may.
fn overtagged(conn: &mut PgConnection, customers: &[i64], change: &Change) -> QueryResult<i64> {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = BigInt)]
        count: i64,
    }
    if change.add_tags.is_empty() {
        return Ok(0);
    }
    let row: Row = diesel::sql_query(
        "select count(*) from customers c \
          where id = any ($1) and cardinality(tags) + cardinality($2) > $4 \
            and (select count(*) from (select unnest(tags || $2) except select unnest($3)) borne) > $4",
    )
    .bind::<Array<BigInt>, _>(customers)
    .bind::<Array<Text>, _>(&change.add_tags)
    .bind::<Array<Text>, _>(&change.remove_tags)
    .bind::<Integer, _>(tags::MOST as i32)
    .get_result(conn)?;
    Ok(row.count)
}

/// The history knows all of it by one name, whichever request or job writes it.
fn named(conn: &mut PgConnection, id: BulkChangeId) -> QueryResult<()> {
    diesel::sql_query("select set_config('clientela.request_id', $1, true)")
        .bind::<Text, _>(request(id))
        .execute(conn)
        .map(drop)
}

fn ask_for(
    conn: &mut PgConnection,
    kind: &str,
    id: BulkChangeId,
    user: UserId,
) -> QueryResult<JobId> {
    let job: JobId = diesel::insert_into(jobs::table)
        .values((
            jobs::kind.eq(kind),
            jobs::subject_id.eq(id.0),
            jobs::user_id.eq(user),
        ))
        .returning(jobs::id)
        .get_result(conn)?;
    diesel::update(bulk_changes::table.find(id))
        .set(bulk_changes::job_id.eq(job))
        .execute(conn)?;
    Ok(job)
}

fn write(conn: &mut PgConnection, customers: &[i64], change: &Change) -> QueryResult<usize> {
    // Held before they are read: what somebody else is just saving of them would be written over.
    hold_many(conn, customers)?;
    let parts = |(said, value): (bool, Option<i64>)| (said, value.unwrap_or_default());
    let mut statement = Statement::numbered(include_str!("run.sql"))
        .ints(customers.to_vec())
        .text(change.status.clone().unwrap_or_default());
    for set in [
        &change.group,
        &change.salesperson,
        &change.payment_method,
        &change.payment_terms,
    ] {
        let (said, value) = parts(set.parts());
        statement = statement.bool(said).int(value);
    }
    statement
        .texts(change.add_tags.clone())
        .texts(change.remove_tags.clone())
        .execute(conn)
}

fn finish(conn: &mut PgConnection, id: BulkChangeId, changed: usize) -> QueryResult<()> {
    diesel::update(bulk_changes::table.find(id))
        .set((
            bulk_changes::state.eq("done"),
            bulk_changes::changed.eq(i32::try_from(changed).unwrap_or(i32::MAX)),
            bulk_changes::finished_at.eq(Utc::now()),
        ))
        .execute(conn)
        .map(drop)
}

/// The job: all of the change or nothing of it.
///
/// # Errors
/// See [`Failure`]; nothing is changed then.
pub fn run(
    conn: &mut PgConnection,
    id: BulkChangeId,
    progress: &mut dyn Progress,
) -> Result<(), Failure> {
    in_chunks(conn, id, State::Waiting, progress, |conn, bulk, chunk| {
        write(conn, chunk, &bulk.change)
    })
    .map(drop)
}

/// The job that takes a change back.
///
/// # Errors
/// See [`Failure`]; nothing is taken back then.
pub fn undo(
    conn: &mut PgConnection,
    id: BulkChangeId,
    progress: &mut dyn Progress,
) -> Result<(), Failure> {
    in_chunks(conn, id, State::Undoing, progress, |conn, bulk, chunk| {
        write_back(conn, bulk, chunk)
    })
    .map(drop)
}

fn in_chunks(
    conn: &mut PgConnection,
    id: BulkChangeId,
    state: State,
    progress: &mut dyn Progress,
    write: impl Fn(&mut PgConnection, &Bulk, &[i64]) -> QueryResult<usize>,
) -> Result<(), Failure> {
    let bulk = queries::find(conn, id)?;
    let by = Actor {
        user: Some(bulk.user),
        address: None,
        request: Some(match state {
            State::Undoing => format!("{}/undo", request(id)),
            _ => request(id),
        }),
    };
    transaction(conn, &by, |conn| {
        progress.at(0, bulk.customers.len())?;
        unhurried(conn)?;
        lock(conn, id)?;
        let bulk = queries::find(conn, id)?;
        // Somebody who took the job up twice waits above, and finds it done.
        if bulk.state != state {
            return Ok(());
        }
        let mut written = 0;
        for (chunk, rows) in bulk.customers.chunks(CHUNK).enumerate() {
            progress.at(chunk * CHUNK, bulk.customers.len())?;
            written += write(conn, &bulk, rows).map_err(told)?;
        }
        if state == State::Undoing {
            taken_back(conn, id, written)?;
        } else {
            finish(conn, id, written)?;
        }
        Ok(())
    })
}

/// What was chosen may be gone by the time it is the job's turn.
fn told(error: diesel::result::Error) -> Failure {
    match violated_constraint(&error) {
        Some(_) => Failure::Refused("bulk-choice-gone"),
        None => error.into(),
    }
}

fn lock(conn: &mut PgConnection, id: BulkChangeId) -> QueryResult<BulkChangeId> {
    bulk_changes::table
        .find(id)
        .select(bulk_changes::id)
        .for_update()
        .first(conn)
}

fn write_back(conn: &mut PgConnection, bulk: &Bulk, customers: &[i64]) -> QueryResult<usize> {
    hold_many(conn, customers)?;
    Statement::numbered(include_str!("undo.sql"))
        .ints(customers.to_vec())
        .text(bulk.request())
        .execute(conn)
}

fn taken_back(conn: &mut PgConnection, id: BulkChangeId, undone: usize) -> QueryResult<()> {
    diesel::update(bulk_changes::table.find(id))
        .set((
            bulk_changes::state.eq("undone"),
            bulk_changes::undone.eq(i32::try_from(undone).unwrap_or(i32::MAX)),
        ))
        .execute(conn)
        .map(drop)
}

/// Takes a change back at once, or asks for the job that does. Twice is once.
pub fn take_back(conn: &mut PgConnection, id: BulkChangeId, user: UserId) -> Result<(), Refusal> {
    lock(conn, id)?;
    let bulk = queries::of_user(conn, id, user)?;
    if matches!(bulk.state, State::Undoing | State::Undone) {
        return Ok(());
    }
    if !bulk.is_undoable(Utc::now()) {
        return Err(Refusal::Late);
    }
    diesel::update(bulk_changes::table.find(id))
        .set(bulk_changes::state.eq("undoing"))
        .execute(conn)?;
    if bulk.customers.len() > AT_ONCE {
        ask_for(conn, UNDO_JOB, id, user)?;
        return Ok(());
    }
    let undone = write_back(conn, &bulk, &bulk.customers)?;
    taken_back(conn, id, undone)?;
    Ok(())
}

/// A job that is given up leaves the change as it was before.
pub fn gave_up(conn: &mut PgConnection, id: BulkChangeId) -> QueryResult<()> {
    diesel::sql_query(
        "update bulk_changes set state = case state when 'waiting' then 'failed' when 'undoing' then 'done' \
                                                    else state end where id = $1",
    )
    .bind::<BigInt, _>(id)
    .execute(conn)
    .map(drop)
}
