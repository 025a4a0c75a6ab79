//! Whom an export is about, and what it says of them.

use super::{cells::Layout, form::ExportForm};
use crate::{
    customers::finding::{
        columns,
        meant::{Asker, listed, ticked},
    },
    db::Statement,
    i18n::Language,
    ids::{CustomerId, ExportId, JobId, UserId},
    schema::{export_files, exports},
};
use chrono::{DateTime, Utc};
use diesel::{PgConnection, prelude::*, sql_types};

/// The customers a form is about, in the order of the list.
pub fn meant(conn: &mut PgConnection, form: &ExportForm, asker: &Asker) -> QueryResult<Vec<i64>> {
    if form.ids.is_empty() {
        listed(conn, &form.query, asker)
    } else {
        ticked(conn, &form.ids)
    }
}

/// The lines of these customers, in their order; who was erased meanwhile is left out.
pub fn lines(
    conn: &mut PgConnection,
    customers: &[i64],
    layout: &Layout,
) -> QueryResult<Vec<Vec<String>>> {
    #[derive(QueryableByName)]
    struct Line {
        #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
        cells: Vec<String>,
    }
    let lines: Vec<Line> = Statement::numbered(include_str!("cells.sql"))
        .ints(customers.to_vec())
        .load(conn)?;
    Ok(lines
        .into_iter()
        .map(|line| layout.row(line.cells))
        .collect())
}

/// How often this user took out something of these formats since then.
pub fn since(
    conn: &mut PgConnection,
    user: UserId,
    formats: &[&str],
    then: DateTime<Utc>,
) -> QueryResult<i64> {
    exports::table
        .filter(exports::user_id.eq(user).and(exports::created_at.gt(then)))
        .filter(exports::format.eq_any(formats))
        .count()
        .get_result(conn)
}

/// An export.
#[derive(Clone, Debug)]
pub struct Export {
    /// The row.
    pub id: ExportId,
    /// Who asked for it.
    pub user: UserId,
    /// How many customers are in it.
    pub rows: i32,
    /// Its job.
    pub job: Option<JobId>,
    /// The file is there.
    pub finished_at: Option<DateTime<Utc>>,
    /// What it says of each customer.
    pub layout: Layout,
}

/// An export of this user.
///
/// # Errors
/// `NotFound` for one of somebody else, as for one that never was.
pub fn find(conn: &mut PgConnection, id: ExportId, user: Option<UserId>) -> QueryResult<Export> {
    type Stored = (
        UserId,
        String,
        bool,
        String,
        i32,
        Option<JobId>,
        Option<DateTime<Utc>>,
    );
    let (owner, query, everything, language, rows, job, finished_at): Stored = exports::table
        .find(id)
        .select((
            exports::user_id,
            exports::query,
            exports::everything,
            exports::language,
            exports::rows,
            exports::job_id,
            exports::finished_at,
        ))
        .first(conn)?;
    if user.is_some_and(|user| user != owner) {
        return Err(diesel::result::Error::NotFound);
    }
    let language = Language::parse(&language).unwrap_or_default();
    let list = ExportForm {
        query,
        ..ExportForm::default()
    }
    .list();
    Ok(Export {
        id,
        user: owner,
        rows,
        job,
        finished_at,
        layout: if everything {
            Layout::everything(language)
        } else {
            Layout::of_list(&columns::shown(list.filter("columns")), language)
        },
    })
}

/// The workbook of an export, as long as it is kept.
pub fn workbook(conn: &mut PgConnection, id: ExportId) -> QueryResult<Vec<u8>> {
    export_files::table
        .find(id)
        .filter(export_files::content.is_not_null())
        .select(export_files::content.assume_not_null())
        .first(conn)
}

/// A line of the address book.
#[derive(Clone, Debug, QueryableByName)]
pub struct Entry {
    /// The customer.
    #[diesel(sql_type = sql_types::BigInt)]
    pub id: CustomerId,
    /// `C-00412`.
    #[diesel(sql_type = sql_types::Text)]
    pub number: String,
    /// As the list is sorted.
    #[diesel(sql_type = sql_types::Text)]
    pub name: String,
    /// Street, postal code and city of the default billing address, or of any.
    #[diesel(sql_type = sql_types::Text)]
    pub address: String,
    /// Its country.
    #[diesel(sql_type = sql_types::Text)]
    pub country: String,
    /// The first phone, as typed.
    #[diesel(sql_type = sql_types::Text)]
    pub phone: String,
    /// The first e-mail address.
    #[diesel(sql_type = sql_types::Text)]
    pub email: String,
}

/// The address book of these customers, in their order.
pub fn address_book(conn: &mut PgConnection, customers: &[i64]) -> QueryResult<Vec<Entry>> {
    Statement::numbered(include_str!("address_book.sql"))
        .ints(customers.to_vec())
        .load(conn)
}
