//! Writing down what is taken out, and the job that makes a workbook.

use super::{
    form::ExportForm,
    queries::{self, lines},
    workbook,
};
use crate::{
    customers::{
        finding::meant::Asker,
        progress::{Failure, Progress},
    },
    db::{Actor, transaction},
    error::Error,
    i18n::{Language, text},
    ids::{ExportId, JobId, UserId},
    schema::{export_files, exports, jobs, users},
};
use chrono::{Duration, Utc};
use diesel::{PgConnection, prelude::*};

/// The job that makes a workbook.
pub const EXPORT_JOB: &str = "export";
/// So many customers are read at a time.
pub const CHUNK: usize = 1_000;

/// So many files a user takes out in an hour (trust.md §5).
const FILES_PER_HOUR: i64 = 10;
/// So many address books a user prints in an hour.
const PRINTS_PER_HOUR: i64 = 30;

/// Who takes what out.
pub struct Taken<'a> {
    user: UserId,
    form: &'a ExportForm,
    /// The customers.
    pub customers: Vec<i64>,
    /// Of the headings.
    language: Language,
}

/// Whom the form is about, for somebody who may take them out now.
///
/// # Errors
/// `TooMany` for whoever did so often enough in the last hour.
pub fn take<'a>(
    conn: &mut PgConnection,
    form: &'a ExportForm,
    asker: &Asker,
    language: Language,
) -> Result<Taken<'a>, Error> {
    allow(conn, asker.user, &form.format)?;
    Ok(Taken {
        user: asker.user,
        form,
        customers: queries::meant(conn, form, asker)?,
        language,
    })
}

/// Refuses whoever took out enough in the last hour. Those of one user come one after the other, so that many at
/// once do not pass for one.
fn allow(conn: &mut PgConnection, user: UserId, format: &str) -> Result<(), Error> {
    let (formats, most) = match format {
        "print" => (&["print"][..], PRINTS_PER_HOUR),
        _ => (&["csv", "xlsx"][..], FILES_PER_HOUR),
    };
    users::table
        .find(user)
        .select(users::id)
        .for_no_key_update()
        .first::<UserId>(conn)?;
    if queries::since(conn, user, formats, Utc::now() - Duration::hours(1))? < most {
        Ok(())
    } else {
        Err(Error::TooMany { retry_after: 600 })
    }
}

/// Writes down that somebody takes customers out.
pub fn note(conn: &mut PgConnection, taken: &Taken<'_>) -> QueryResult<ExportId> {
    diesel::insert_into(exports::table)
        .values((
            exports::user_id.eq(taken.user),
            exports::format.eq(&taken.form.format),
            exports::query.eq(taken.form.list().noted()),
            exports::everything.eq(taken.form.everything()),
            exports::language.eq(taken.language.code()),
            exports::rows.eq(i32::try_from(taken.customers.len()).unwrap_or(i32::MAX)),
        ))
        .returning(exports::id)
        .get_result(conn)
}

/// Asks for a workbook.
pub fn ask_for(conn: &mut PgConnection, taken: &Taken<'_>) -> QueryResult<ExportId> {
    let id = note(conn, taken)?;
    diesel::insert_into(export_files::table)
        .values((
            export_files::export_id.eq(id),
            export_files::customers.eq(&taken.customers),
        ))
        .execute(conn)?;
    let job: JobId = diesel::insert_into(jobs::table)
        .values((
            jobs::kind.eq(EXPORT_JOB),
            jobs::subject_id.eq(id.0),
            jobs::user_id.eq(taken.user),
        ))
        .returning(jobs::id)
        .get_result(conn)?;
    diesel::update(exports::table.find(id))
        .set(exports::job_id.eq(job))
        .execute(conn)?;
    Ok(id)
}

/// The job: makes the workbook.
///
/// # Errors
/// See [`Failure`]; there is no file then.
pub fn run(
    conn: &mut PgConnection,
    id: ExportId,
    progress: &mut dyn Progress,
) -> Result<(), Failure> {
    let export = queries::find(conn, id, None)?;
    let customers: Vec<i64> = export_files::table
        .find(id)
        .select(export_files::customers)
        .first(conn)
        .optional()?
        .ok_or(Failure::Refused("export-erased"))?;
    let mut chunks = customers.chunks(CHUNK).enumerate();
    let title = text(Language::En, "menu-customers");
    let content = workbook::written(&title, &export.layout, || {
        let Some((chunk, ids)) = chunks.next() else {
            return Ok(None);
        };
        progress.at(chunk * CHUNK, customers.len())?;
        Ok(Some(lines(conn, ids, &export.layout)?))
    })?;
    let by = Actor {
        user: Some(export.user),
        ..Actor::SYSTEM
    };
    transaction(conn, &by, |conn| {
        let kept = diesel::update(export_files::table.find(id))
            .set(export_files::content.eq(content))
            .execute(conn)?;
        if kept == 0 {
            return Err(Failure::Refused("export-erased"));
        }
        diesel::update(exports::table.find(id))
            .set(exports::finished_at.eq(Utc::now()))
            .execute(conn)?;
        Ok(())
    })
}

/// A workbook that could not be made leaves nothing behind.
pub fn gave_up(conn: &mut PgConnection, id: ExportId) -> QueryResult<()> {
    diesel::delete(export_files::table.find(id))
        .execute(conn)
        .map(drop)
}
