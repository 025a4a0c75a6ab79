//! Reading imports: everybody sees their own and nobody else's.

use super::model::{Column, Failure, Import};
use crate::{
    i18n::Language,
    ids::{ImportId, JobId, UserId},
    schema::{company, import_files, imports, jobs, users},
    web::Role,
};
use diesel::prelude::*;

/// What is said when the file of an import was taken away.
pub const FILE_GONE: &str = "job-failure-file-gone";

/// How many earlier imports are listed.
const LISTED: i64 = 20;

/// The user's own imports, the latest first.
pub fn of_user(conn: &mut PgConnection, user: UserId) -> QueryResult<Vec<Import>> {
    imports::table
        .filter(imports::user_id.eq(user))
        .order(imports::id.desc())
        .limit(LISTED)
        .select(Import::as_select())
        .load(conn)
}

/// One of the user's own.
///
/// # Errors
/// `NotFound` for one of somebody else, as for one that never was.
pub fn own(conn: &mut PgConnection, id: ImportId, user: UserId) -> QueryResult<Import> {
    imports::table
        .find(id)
        .filter(imports::user_id.eq(user))
        .select(Import::as_select())
        .first(conn)
}

/// How one of the user's own stands, which nobody else changes before the transaction ends, and its latest job.
/// A second click waits here for the first.
///
/// # Errors
/// `NotFound`.
pub fn hold(
    conn: &mut PgConnection,
    id: ImportId,
    user: UserId,
) -> QueryResult<(String, Option<JobId>)> {
    imports::table
        .find(id)
        .filter(imports::user_id.eq(user))
        .select((imports::state, imports::job_id))
        .for_update()
        .first(conn)
}

/// Any import, for jobs and commands.
///
/// # Errors
/// `NotFound`.
pub fn find(conn: &mut PgConnection, id: ImportId) -> QueryResult<Import> {
    imports::table
        .find(id)
        .select(Import::as_select())
        .first(conn)
}

/// Its file; nothing when it was taken away after thirty days.
pub fn kept(conn: &mut PgConnection, id: ImportId) -> QueryResult<Option<Vec<u8>>> {
    import_files::table
        .find(id)
        .select(import_files::content)
        .first(conn)
        .optional()
}

/// Its file.
///
/// # Errors
/// A [`Failure`] with words when the file was taken away after thirty days.
pub fn content(conn: &mut PgConnection, id: ImportId) -> Result<Vec<u8>, Failure> {
    kept(conn, id)?.ok_or(Failure::Refused(FILE_GONE))
}

/// The file of errors that the latest check wrote.
///
/// # Errors
/// `NotFound` when there is none.
pub fn report(conn: &mut PgConnection, id: ImportId) -> QueryResult<Vec<u8>> {
    import_files::table
        .find(id)
        .filter(import_files::report.is_not_null())
        .select(import_files::report.assume_not_null())
        .first(conn)
}

/// The file of rows that look like customers, which the latest check wrote.
///
/// # Errors
/// `NotFound` when there is none.
pub fn likely(conn: &mut PgConnection, id: ImportId) -> QueryResult<Vec<u8>> {
    import_files::table
        .find(id)
        .filter(import_files::likely.is_not_null())
        .select(import_files::likely.assume_not_null())
        .first(conn)
}

/// How the latest file with the same columns was matched: the codes of the targets in their order.
pub fn remembered(
    conn: &mut PgConnection,
    columns_hash: &[u8],
) -> QueryResult<Option<serde_json::Value>> {
    imports::table
        .filter(imports::columns_hash.eq(columns_hash))
        .filter(imports::state.eq("done"))
        .order(imports::id.desc())
        .select(imports::matching)
        .first(conn)
        .optional()
}

/// Why a job failed: a message key.
pub fn failure(conn: &mut PgConnection, job: JobId) -> QueryResult<Option<String>> {
    jobs::table.find(job).select(jobs::failure).first(conn)
}

/// In which language a user reads: their own, else the company's.
pub fn language_of(conn: &mut PgConnection, user: UserId) -> QueryResult<Language> {
    let own: Option<String> = users::table
        .find(user)
        .select(users::language)
        .first(conn)?;
    let code = match own {
        Some(code) => Some(code),
        None => company::table
            .select(company::language)
            .first(conn)
            .optional()?,
    };
    Ok(code
        .as_deref()
        .and_then(Language::parse)
        .unwrap_or_default())
}

/// What a user may do, as it is now.
pub fn role_of(conn: &mut PgConnection, user: UserId) -> QueryResult<Option<Role>> {
    let role: String = users::table.find(user).select(users::role).first(conn)?;
    Ok(Role::parse(&role))
}

/// The columns of an import that are left out because its user may not set what they hold.
///
/// # Errors
/// Those of the database.
pub fn reserved(conn: &mut PgConnection, import: &Import) -> QueryResult<Vec<Column>> {
    let role = role_of(conn, import.user_id)?;
    let mut columns = import.columns();
    columns.retain(|column| role.is_none_or(|role| column.is_reserved(role)));
    Ok(columns)
}

/// The currency of the business.
pub fn currency(conn: &mut PgConnection) -> QueryResult<String> {
    let found = company::table
        .select(company::currency)
        .first(conn)
        .optional()?;
    Ok(found.unwrap_or_default())
}
