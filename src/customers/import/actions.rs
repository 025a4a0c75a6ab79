//! Writing imports: receiving a file, matching its columns, asking for a job.

use super::{
    guessed::guessed,
    mode::{MatchBy, Mode, Unsaid},
    model::{CHECK_JOB, Column, RUN_JOB, Refused, State, columns_hash},
    queries,
    reading::{
        encoding::Encoding,
        file::{self, Table},
    },
};
use crate::{
    error::Error,
    ids::{ImportId, JobId, UserId},
    schema::{import_files, imports, jobs},
};
use diesel::prelude::*;
use std::sync::{Mutex, PoisonError};

/// A file as it comes in.
pub struct Received {
    /// Its name, without folders.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// As the person says it is written; `None` finds out.
    pub encoding: Option<Encoding>,
    /// ISO code: where a row says no country.
    pub country: String,
}

impl Received {
    /// Reads it, which may take a while: one file at a time, since a workbook may unpack to a good deal more than
    /// was sent. To be done before a connection is taken.
    ///
    /// # Errors
    /// [`Refused`] says what is wrong with the file.
    pub fn read(self) -> Result<Readable, Refused> {
        static ONE: Mutex<()> = Mutex::new(());
        if self.name.is_empty() && self.bytes.is_empty() {
            return Err(Refused::NoFile);
        }
        let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let table = file::read_as(&self.bytes, self.encoding).map_err(Refused::File)?;
        Ok(Readable {
            received: self,
            table,
        })
    }
}

/// A file that can be read.
pub struct Readable {
    received: Received,
    table: Table,
}

impl Readable {
    /// What it says.
    pub fn table(&self) -> &Table {
        &self.table
    }
}

/// Stores a file with its columns guessed, or matched as the latest file with the same columns was.
///
/// # Errors
/// Those of the database.
pub fn receive(
    conn: &mut PgConnection,
    user: UserId,
    Readable { received, table }: &Readable,
) -> Result<ImportId, Refused> {
    let hash = columns_hash(&table.headers);
    let mut columns = guessed(table);
    if let Some(matching) = queries::remembered(conn, &hash)? {
        remember(&mut columns, matching);
    }
    let id: ImportId = diesel::insert_into(imports::table)
        .values((
            imports::user_id.eq(user),
            imports::file_name.eq(&received.name),
            imports::encoding.eq(table.encoding.name()),
            imports::separator.eq(table.separator.to_string()),
            imports::sheet.eq(&table.sheet),
            imports::columns_hash.eq(hash),
            imports::matching.eq(json(&columns)),
            imports::country.eq(&received.country),
            imports::rows.eq(i32::try_from(table.len()).unwrap_or(i32::MAX)),
        ))
        .returning(imports::id)
        .get_result(conn)?;
    let kept = table.sheet.as_ref().map(|_| table.kept());
    diesel::insert_into(import_files::table)
        .values((
            import_files::import_id.eq(id),
            import_files::content.eq(kept.as_ref().unwrap_or(&received.bytes)),
        ))
        .execute(conn)?;
    Ok(id)
}

fn remember(columns: &mut [Column], matching: serde_json::Value) {
    let earlier: Vec<Column> = serde_json::from_value(matching).unwrap_or_default();
    if earlier.len() == columns.len() {
        for (column, earlier) in columns.iter_mut().zip(earlier) {
            column.target = earlier.target;
        }
    }
}

/// How a person matched the columns of a file.
pub struct Matched {
    /// All columns.
    pub columns: Vec<Column>,
    /// See [`super::Import::country`].
    pub country: String,
    /// See [`super::Import::language`].
    pub language: Option<String>,
    /// See [`super::Import::people_as`].
    pub people_as: &'static str,
    /// See [`super::Import::unsaid`].
    pub unsaid: Unsaid,
    /// See [`super::Import::mode`].
    pub mode: Mode,
    /// See [`super::Import::match_by`].
    pub match_by: MatchBy,
}

/// Keeps how the columns are matched, and asks for the job that checks the rows. However often it is asked, there is
/// one.
///
/// # Errors
/// `Conflict` when the import runs or is done.
pub fn match_columns(
    conn: &mut PgConnection,
    id: ImportId,
    user: UserId,
    matched: &Matched,
) -> Result<JobId, Error> {
    let (state, job) = queries::hold(conn, id, user)?;
    if let ("checking", Some(job)) = (state.as_str(), job) {
        return Ok(job);
    }
    diesel::update(imports::table.find(id))
        .set((
            imports::matching.eq(json(&matched.columns)),
            imports::country.eq(&matched.country),
            imports::language.eq(&matched.language),
            imports::people_as.eq(matched.people_as),
            imports::unsaid_as.eq(matched.unsaid.as_str()),
            imports::mode.eq(matched.mode.as_str()),
            imports::match_by.eq(matched.match_by.as_str()),
        ))
        .execute(conn)?;
    ask_for_check(conn, id, user)
}

/// Asks for the job that checks the rows, all of them.
///
/// # Errors
/// `Conflict` when the import is under way or done.
pub fn ask_for_check(conn: &mut PgConnection, id: ImportId, user: UserId) -> Result<JobId, Error> {
    diesel::update(imports::table.find(id))
        .set(imports::without_likely.eq(false))
        .execute(conn)?;
    ask(conn, id, user, CHECK_JOB)
}

/// Asks for the job that writes the customers, with or without those that look like customers of the register.
/// However often it is asked, there is one.
///
/// # Errors
/// `Conflict` when the rows are not checked.
pub fn ask_for_run(
    conn: &mut PgConnection,
    id: ImportId,
    user: UserId,
    without_likely: bool,
) -> Result<JobId, Error> {
    let (state, job) = queries::hold(conn, id, user)?;
    match (state.as_str(), job) {
        ("running" | "done", Some(job)) => Ok(job),
        _ => {
            diesel::update(imports::table.find(id))
                .set(imports::without_likely.eq(without_likely))
                .execute(conn)?;
            ask(conn, id, user, RUN_JOB)
        }
    }
}

fn ask(conn: &mut PgConnection, id: ImportId, user: UserId, kind: &str) -> Result<JobId, Error> {
    let (before, after): (&[&str], _) = match kind {
        RUN_JOB => (&["checked"], "running"),
        _ => (&["uploaded", "checked", "failed"], "checking"),
    };
    let job: JobId = diesel::insert_into(jobs::table)
        .values((
            jobs::kind.eq(kind),
            jobs::subject_id.eq(id.0),
            jobs::user_id.eq(user),
        ))
        .returning(jobs::id)
        .get_result(conn)?;
    let changed = diesel::update(imports::table.find(id))
        .filter(imports::state.eq_any(before))
        .set((imports::state.eq(after), imports::job_id.eq(job)))
        .execute(conn)?;
    // The transaction takes the job back with it.
    if changed == 1 {
        Ok(job)
    } else {
        Err(Error::Conflict)
    }
}

/// Writes down that an import's job failed. What is done stays done.
///
/// # Errors
/// Those of the database.
pub fn gave_up(conn: &mut PgConnection, id: ImportId) -> Result<(), Error> {
    crate::db::transaction(conn, &crate::db::Actor::SYSTEM, |conn| {
        for (during, after) in [
            ("checking", "failed"),
            ("running", "failed"),
            ("undoing", "done"),
        ] {
            diesel::update(imports::table.find(id))
                .filter(imports::state.eq(during))
                .set(imports::state.eq(after))
                .execute(conn)?;
        }
        Ok(())
    })
    .map_err(|error: diesel::result::Error| error.into())
}

fn json(columns: &[Column]) -> serde_json::Value {
    serde_json::to_value(columns).unwrap_or_default()
}

/// Whether a person may still change how an import is matched.
pub fn may_match(state: State) -> bool {
    matches!(state, State::Uploaded | State::Checked | State::Failed)
}
