//! Reads the logo.

use crate::schema::company_logos;
use diesel::{PgConnection, prelude::*};

/// Its media type and contents; none under another hash than its own.
pub fn content(conn: &mut PgConnection, hash: &str) -> QueryResult<(String, Vec<u8>)> {
    company_logos::table
        .filter(company_logos::hash.eq(hash))
        .select((company_logos::media_type, company_logos::content))
        .first(conn)
}
