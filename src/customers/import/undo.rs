//! Undoing an import as a whole, for a day: whom it made goes again, whom it changed is put back, and whoever
//! somebody went on with stays. One transaction, so that it happens once or not at all.

use super::{
    model::{Failure, Import, Progress, State, UNDO_JOB},
    queries,
};
use crate::{
    customers::progress::unhurried,
    db::{Actor, transaction},
    error::Error,
    ids::{CustomerId, ImportId, JobId, UserId},
    schema::{imports, jobs},
    web::{Capability, Role},
};
use chrono::{DateTime, TimeDelta, Utc};
use diesel::{
    connection::SimpleConnection,
    prelude::*,
    sql_types::{Array, BigInt, Bool, Integer, Text},
};

/// How long after its run an import can be undone.
pub const UNDO: TimeDelta = TimeDelta::hours(24);
/// Customers that go together.
const CHUNK: usize = 1_000;
/// How many of those that stay a page shows.
const SHOWN: usize = 50;

/// Whether an import that may be undone until then may be undone now.
pub fn may_undo(until: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    until.is_some_and(|until| now < until)
}

/// What an undo would do.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// New customers that go.
    pub removed: Vec<CustomerId>,
    /// Changed customers that are put back.
    pub restored: Vec<CustomerId>,
    /// Those that stay as they are.
    pub stay: i32,
    /// The first of them.
    pub shown: Vec<Stays>,
}

/// A customer that stays.
#[derive(Clone, Debug, QueryableByName)]
pub struct Stays {
    #[diesel(sql_type = BigInt)]
    pub id: CustomerId,
    #[diesel(sql_type = Text)]
    pub number: String,
    #[diesel(sql_type = Text)]
    pub name: String,
}

#[derive(QueryableByName)]
struct Planned {
    #[diesel(sql_type = BigInt)]
    customer_id: CustomerId,
    #[diesel(sql_type = Bool)]
    created: bool,
    #[diesel(sql_type = Bool)]
    stays: bool,
}

/// Plans it.
///
/// # Errors
/// Those of the database.
pub fn plan(conn: &mut PgConnection, import: ImportId) -> QueryResult<Plan> {
    let all: Vec<Planned> =
        diesel::sql_query("select * from import_undo_plan($1) order by customer_id")
            .bind::<BigInt, _>(import)
            .load(conn)?;
    let mut plan = Plan::default();
    let mut stay = Vec::new();
    for each in all {
        match (each.stays, each.created) {
            (true, _) => stay.push(each.customer_id),
            (false, true) => plan.removed.push(each.customer_id),
            (false, false) => plan.restored.push(each.customer_id),
        }
    }
    plan.stay = count(stay.len());
    stay.truncate(SHOWN);
    plan.shown = diesel::sql_query(
        "select id, number, name from customers where id = any ($1) order by name_key, id",
    )
    .bind::<Array<BigInt>, _>(stay)
    .load(conn)?;
    Ok(plan)
}

fn count(length: usize) -> i32 {
    i32::try_from(length).unwrap_or(i32::MAX)
}

/// Asks for the job that undoes it. However often it is asked, there is one; none when it is too late.
///
/// # Errors
/// `Conflict` when it was not run.
pub fn ask(
    conn: &mut PgConnection,
    id: ImportId,
    user: UserId,
    now: DateTime<Utc>,
) -> Result<Option<JobId>, Error> {
    // A second click waits here for the first.
    let import: Import = imports::table
        .find(id)
        .filter(imports::user_id.eq(user))
        .select(Import::as_select())
        .for_update()
        .first(conn)?;
    match (import.state(), import.job_id) {
        (State::Undoing | State::Undone, Some(job)) => return Ok(Some(job)),
        (State::Done, _) if may_undo(import.undo_until, now) => {}
        (State::Done, _) => return Ok(None),
        _ => return Err(Error::Conflict),
    }
    let job: JobId = diesel::insert_into(jobs::table)
        .values((
            jobs::kind.eq(UNDO_JOB),
            jobs::subject_id.eq(id.0),
            jobs::user_id.eq(user),
        ))
        .returning(jobs::id)
        .get_result(conn)?;
    diesel::update(imports::table.find(id))
        .set((imports::state.eq("undoing"), imports::job_id.eq(job)))
        .execute(conn)?;
    Ok(Some(job))
}

/// Undoes an import that is to be undone; one that is not stays as it is.
///
/// # Errors
/// See [`Failure`]; nothing is undone then.
pub fn undo(
    conn: &mut PgConnection,
    id: ImportId,
    progress: &mut dyn Progress,
) -> Result<(), Failure> {
    let import = queries::find(conn, id)?;
    let by = Actor {
        request: Some(format!("import/{id}/undo")),
        ..import.by()
    };
    transaction(conn, &by, |conn| {
        unhurried(conn)?;
        conn.batch_execute("set local clientela.search_later = 'on'")?;
        // Somebody who took the job up twice waits here, and finds it done.
        if super::run::locked(conn, id)? != "undoing" {
            return Ok(());
        }
        // Whoever is changing one of them has written so by the time the locks are given.
        diesel::sql_query(
            "select from customers where id in (select customer_id from import_customers where import_id = $1) \
             order by id for update",
        )
        .bind::<BigInt, _>(id)
        .execute(conn)?;
        let plan = plan(conn, id)?;
        let total = plan.restored.len() + plan.removed.len();
        let forbidden = forbidden(queries::role_of(conn, import.user_id)?);
        let (mut at, mut restored) = (0, 0);
        progress.at(at, total)?;
        for ids in plan.restored.chunks(CHUNK) {
            restored += put_back(conn, id, ids, &forbidden)?;
            at += ids.len();
            progress.at(at, total)?;
        }
        for ids in plan.removed.chunks(CHUNK) {
            diesel::sql_query("select remove_imported($1, $2)")
                .bind::<BigInt, _>(id)
                .bind::<Array<BigInt>, _>(ids)
                .execute(conn)?;
            at += ids.len();
            progress.at(at, total)?;
        }
        keep(conn, id, &plan, restored)
    })
}

fn put_back(
    conn: &mut PgConnection,
    id: ImportId,
    ids: &[CustomerId],
    forbidden: &[&str],
) -> QueryResult<i32> {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = Integer)]
        done: i32,
    }
    let row: Row = diesel::sql_query("select put_back_import($1, $2, $3) as done")
        .bind::<BigInt, _>(id)
        .bind::<Array<BigInt>, _>(ids)
        .bind::<Array<Text>, _>(forbidden)
        .get_result(conn)?;
    Ok(row.done)
}

/// What the user may not set any more, as far as an import sets it.
fn forbidden(role: Option<Role>) -> Vec<&'static str> {
    let may = role.is_some_and(|role| role.may(Capability::SetCreditLimit));
    if may {
        Vec::new()
    } else {
        vec!["credit_limit"]
    }
}

fn keep(conn: &mut PgConnection, id: ImportId, plan: &Plan, restored: i32) -> Result<(), Failure> {
    let stay = plan.stay + count(plan.restored.len()) - restored;
    diesel::update(imports::table.find(id))
        .set((
            imports::state.eq("undone"),
            imports::new_rows.eq(count(plan.removed.len())),
            imports::changed_rows.eq(restored),
            imports::kept_customers.eq(stay),
            imports::undone_at.eq(Utc::now()),
        ))
        .execute(conn)?;
    diesel::sql_query("delete from import_customers where import_id = $1")
        .bind::<BigInt, _>(id)
        .execute(conn)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_can_be_undone_for_a_day() {
        let run: DateTime<Utc> = "2026-11-27T10:00:00Z".parse().unwrap();
        let until = Some(run + UNDO);
        assert!(may_undo(until, run));
        assert!(may_undo(until, run + UNDO - TimeDelta::seconds(1)));
        assert!(!may_undo(until, run + UNDO));
        assert!(!may_undo(None, run), "nothing was written");
    }
}
