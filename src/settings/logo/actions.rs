//! Writes the logo, within a transaction that says who acts. Twice is once.

use super::model::Logo;
use crate::schema::{company, company_logos};
use diesel::{PgConnection, prelude::*};

/// Puts the logo in the place of the one there was.
pub fn replace(conn: &mut PgConnection, logo: &Logo) -> QueryResult<()> {
    // The company first: two at once write one after the other.
    diesel::update(company::table)
        .set(company::logo.eq(&logo.hash))
        .execute(conn)?;
    let values = || {
        (
            company_logos::content.eq(&logo.content),
            company_logos::media_type.eq(logo.media_type),
            company_logos::width.eq(i32::try_from(logo.width).unwrap_or(i32::MAX)),
            company_logos::height.eq(i32::try_from(logo.height).unwrap_or(i32::MAX)),
            company_logos::hash.eq(&logo.hash),
        )
    };
    diesel::insert_into(company_logos::table)
        .values(values())
        .on_conflict(company_logos::id)
        .do_update()
        .set(values())
        .execute(conn)
        .map(drop)
}

/// Takes the logo away.
pub fn remove(conn: &mut PgConnection) -> QueryResult<()> {
    diesel::update(company::table)
        .set(company::logo.eq(None::<String>))
        .execute(conn)?;
    diesel::delete(company_logos::table).execute(conn).map(drop)
}
