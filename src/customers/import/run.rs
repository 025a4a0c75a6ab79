//! The run: all customers of a file, new and changed, in one transaction, with the state of the import beside them, so
//! that it happens once or not at all, whoever dies meanwhile.

use super::{
    model::{Failure, Import, Progress, State},
    queries,
    walk::{Counts, Verdict, open, walk},
};
use crate::{
    customers::actions::{Refusal, amend_many, create_many},
    db::transaction,
    ids::{CustomerId, ImportId},
    schema::imports,
};
use chrono::Utc;
use diesel::{connection::SimpleConnection, prelude::*, sql_types};

/// Imports what the check found new; one that is not to be run stays as it is.
///
/// # Errors
/// See [`Failure`]; nothing is imported then.
pub fn run(
    conn: &mut PgConnection,
    id: ImportId,
    progress: &mut dyn Progress,
) -> Result<(), Failure> {
    let import = queries::find(conn, id)?;
    if import.state() != State::Running {
        return Ok(());
    }
    let table = open(conn, &import)?;
    transaction(conn, &import.by(), |conn| {
        // The search texts are written chunk by chunk, and one statement may take long.
        conn.batch_execute(
            "set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; \
             set local clientela.search_later = 'on'",
        )?;
        // Somebody who took the job up twice waits here, and finds it done.
        if locked(conn, id)? != "running" {
            return Ok(());
        }
        let counts = walk(conn, &import, &table, true, progress, |conn, rows| {
            let (mut new, mut changed) = (Vec::new(), Vec::new());
            for row in rows {
                match row.verdict {
                    Verdict::New(arrival) => new.push(*arrival),
                    Verdict::Changed(amended) => changed.push(*amended),
                    _ => {}
                }
            }
            let mut ids = create_many(conn, &new)?;
            ids.extend(amend_many(conn, &changed)?);
            search(conn, &ids)
        })?;
        keep(conn, &import, counts)?;
        Ok(())
    })
}

fn locked(conn: &mut PgConnection, id: ImportId) -> QueryResult<String> {
    imports::table
        .find(id)
        .select(imports::state)
        .for_update()
        .first(conn)
}

fn search(conn: &mut PgConnection, ids: &[CustomerId]) -> Result<(), Failure> {
    diesel::sql_query("select refresh_search($1)")
        .bind::<sql_types::Array<sql_types::BigInt>, _>(ids)
        .execute(conn)?;
    Ok(())
}

fn keep(conn: &mut PgConnection, import: &Import, counts: Counts) -> QueryResult<()> {
    diesel::update(imports::table.find(import.id))
        .set((
            imports::state.eq("done"),
            imports::new_rows.eq(counts.new),
            imports::changed_rows.eq(counts.changed),
            imports::same_rows.eq(counts.same),
            imports::known_rows.eq(counts.known),
            imports::faulty_rows.eq(counts.faulty),
            imports::finished_at.eq(Utc::now()),
        ))
        .execute(conn)
        .map(drop)
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Taken(_) | Refusal::TakenJustNow => Self::Refused("job-failure-meanwhile"),
            Refusal::NoSuchChoice(_) => Self::Refused("job-failure-choice-gone"),
            Refusal::Broken(error) => error.into(),
        }
    }
}
