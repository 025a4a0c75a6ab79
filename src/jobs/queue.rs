//! The queue: who takes a job, who still has it, how it ended. Two copies of the program never have the
//! same one: the number of the attempt tells them apart.

use crate::{
    i18n::{Language, text},
    ids::{JobId, UserId},
};
use diesel::{
    PgConnection,
    prelude::*,
    sql_types::{BigInt, Integer, Nullable, Text},
};

/// How often a job is taken up before it is given up: it may be what kills the program.
pub const MOST_ATTEMPTS: i32 = 3;

/// A job somebody has taken, or looks at.
#[derive(Clone, Debug, QueryableByName)]
pub struct Job {
    /// The row.
    #[diesel(sql_type = BigInt)]
    pub id: JobId,
    /// What is to be done.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// With what: the import.
    #[diesel(sql_type = BigInt)]
    pub subject_id: i64,
    /// `queued`, `running`, `done` or `failed`.
    #[diesel(sql_type = Text)]
    pub state: String,
    /// How far it is, of `total`.
    #[diesel(sql_type = Integer)]
    pub done: i32,
    /// 0 as long as nobody knows.
    #[diesel(sql_type = Integer)]
    pub total: i32,
    /// The message key of why it failed.
    #[diesel(sql_type = Nullable<Text>)]
    pub failure: Option<String>,
    /// How often it was taken up.
    #[diesel(sql_type = Integer)]
    pub attempts: i32,
}

/// Takes the oldest job that waits, or whose holder has given no sign of life for 30 seconds.
pub fn claim(conn: &mut PgConnection) -> QueryResult<Option<Job>> {
    diesel::sql_query(
        "update jobs set state = 'running', attempts = attempts + 1, done = 0, \
                started_at = coalesce(started_at, now()), heartbeat_at = now() \
          where id = (select id from jobs \
                       where state = 'queued' \
                          or state = 'running' and heartbeat_at < now() - interval '30 seconds' \
                       order by id limit 1 for update skip locked) \
         returning *",
    )
    .get_result(conn)
    .optional()
}

/// Tells how far a job is; a sign of life, too. `false`: somebody else has the job now.
pub fn beat(conn: &mut PgConnection, job: &Job, done: usize, total: usize) -> QueryResult<bool> {
    let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    let rows = diesel::sql_query(
        "update jobs set done = $3, total = $4, heartbeat_at = now() \
          where id = $1 and attempts = $2 and state = 'running'",
    )
    .bind::<BigInt, _>(job.id)
    .bind::<Integer, _>(job.attempts)
    .bind::<Integer, _>(number(done))
    .bind::<Integer, _>(number(total))
    .execute(conn)?;
    Ok(rows == 1)
}

/// Writes down that a job is done, or why it failed.
pub fn finish(conn: &mut PgConnection, job: &Job, failure: Option<&str>) -> QueryResult<()> {
    diesel::sql_query(
        "update jobs set state = case when $3 is null then 'done' else 'failed' end, failure = $3, \
                done = case when $3 is null then total else done end, finished_at = now() \
          where id = $1 and attempts = $2",
    )
    .bind::<BigInt, _>(job.id)
    .bind::<Integer, _>(job.attempts)
    .bind::<Nullable<Text>, _>(failure)
    .execute(conn)
    .map(drop)
}

/// Puts a job back for somebody else; `again` when that was no fault of its own.
pub fn put_back(conn: &mut PgConnection, job: &Job, again: bool) -> QueryResult<()> {
    diesel::sql_query(
        "update jobs set state = 'queued', attempts = attempts - $3 where id = $1 and attempts = $2",
    )
    .bind::<BigInt, _>(job.id)
    .bind::<Integer, _>(job.attempts)
    .bind::<Integer, _>(i32::from(again))
    .execute(conn)
    .map(drop)
}

/// A job of this user.
///
/// # Errors
/// `NotFound` for one of somebody else, as for one that never was.
pub fn of_user(conn: &mut PgConnection, id: JobId, user: UserId) -> QueryResult<Job> {
    diesel::sql_query("select * from jobs where id = $1 and user_id = $2")
        .bind::<BigInt, _>(id)
        .bind::<BigInt, _>(user)
        .get_result(conn)
}

/// How a job ended, in English where it failed; nothing as long as it goes on.
///
/// # Errors
/// Those of the database.
pub fn outcome(conn: &mut PgConnection, id: JobId) -> QueryResult<Option<Result<(), String>>> {
    let job: Job = diesel::sql_query("select * from jobs where id = $1")
        .bind::<BigInt, _>(id)
        .get_result(conn)?;
    Ok(match (job.state.as_str(), job.failure) {
        ("done", _) => Some(Ok(())),
        ("failed", failure) => {
            let key = failure.unwrap_or_default();
            Some(Err(text(Language::En, &key).into_owned()))
        }
        _ => None,
    })
}
