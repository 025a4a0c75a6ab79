//! The run: all customers of a file, new and changed, in one transaction, with the state of the import beside them, so
//! that it happens once or not at all, whoever dies meanwhile.

use super::{
    model::{Failure, Import, Progress, State},
    queries,
    undo::UNDO,
    verdict::{Counts, Verdict},
    walk::{open, walk},
};
use crate::{
    customers::{
        actions::{Refusal, amend_many, create_many},
        progress::unhurried,
    },
    db::transaction,
    ids::{CustomerId, ImportId},
    schema::{import_customers, imports},
};
use chrono::{DateTime, Utc};
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
    let began = Utc::now();
    transaction(conn, &import.by(), |conn| {
        unhurried(conn)?;
        // The search texts of those that change are written chunk by chunk.
        conn.batch_execute("set local clientela.search_later = 'on'")?;
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
            let created = create_many(conn, &new)?;
            remember(conn, id, &created, true)?;
            let amended = amend_many(conn, &changed)?;
            remember(conn, id, &amended, false)?;
            search(conn, &amended)
        })?;
        keep(conn, &import, counts, began)?;
        Ok(())
    })
}

/// The state of an import that nobody else changes before the transaction ends.
pub fn locked(conn: &mut PgConnection, id: ImportId) -> QueryResult<String> {
    imports::table
        .find(id)
        .select(imports::state)
        .for_update()
        .first(conn)
}

/// Whom the import made or changed: an undo goes by it.
fn remember(
    conn: &mut PgConnection,
    id: ImportId,
    ids: &[CustomerId],
    created: bool,
) -> QueryResult<()> {
    let rows = ids.iter().map(|customer| {
        (
            import_customers::import_id.eq(id),
            import_customers::customer_id.eq(*customer),
            import_customers::created.eq(created),
        )
    });
    diesel::insert_into(import_customers::table)
        .values(rows.collect::<Vec<_>>())
        .execute(conn)
        .map(drop)
}

fn search(conn: &mut PgConnection, ids: &[CustomerId]) -> Result<(), Failure> {
    diesel::sql_query("select refresh_search($1)")
        .bind::<sql_types::Array<sql_types::BigInt>, _>(ids)
        .execute(conn)?;
    Ok(())
}

fn keep(
    conn: &mut PgConnection,
    import: &Import,
    counts: Counts,
    began: DateTime<Utc>,
) -> QueryResult<()> {
    let written = counts.new + counts.changed > 0;
    diesel::update(imports::table.find(import.id))
        .set((
            imports::state.eq("done"),
            imports::new_rows.eq(counts.new),
            imports::changed_rows.eq(counts.changed),
            imports::same_rows.eq(counts.same),
            imports::known_rows.eq(counts.known),
            imports::left_out_rows.eq(counts.left_out),
            imports::faulty_rows.eq(counts.faulty),
            imports::finished_at.eq(Utc::now()),
            imports::undo_until.eq(written.then(|| began + UNDO)),
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
