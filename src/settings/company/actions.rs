//! Changing the company, within a transaction that says who acts.

use crate::{
    schema::company,
    settings::{
        model::Company,
        queries::{self, Stored},
    },
};
use diesel::{PgConnection, prelude::*};

/// What became of a change.
pub enum Changed {
    /// It is saved, or there was nothing to change.
    Saved,
    /// Somebody else changed the company since the form was opened.
    Stale(Box<Stored>),
}

/// Changes the company, unless somebody else did since `version`.
///
/// # Errors
/// `NotFound` before the first set-up.
pub fn change(conn: &mut PgConnection, version: &str, wanted: &Company) -> QueryResult<Changed> {
    company::table
        .select(company::id)
        .for_no_key_update()
        .first::<i64>(conn)?;
    let stored = queries::company(conn)?.ok_or(diesel::result::Error::NotFound)?;
    if stored.company == *wanted {
        return Ok(Changed::Saved);
    }
    if version.parse() != Ok(stored.version) {
        return Ok(Changed::Stale(Box::new(stored)));
    }
    let languages: Vec<&str> = wanted.languages.iter().map(|it| it.code()).collect();
    diesel::update(company::table)
        .set((
            company::name.eq(&wanted.name),
            company::country.eq(wanted.country.as_str()),
            company::time_zone.eq(wanted.zone.name()),
            company::currency.eq(wanted.currency.code()),
            company::language.eq(wanted.language.code()),
            company::map_provider.eq(wanted.map.as_str()),
            company::customer_languages.eq(languages),
            &wanted.identity,
        ))
        .execute(conn)?;
    Ok(Changed::Saved)
}
