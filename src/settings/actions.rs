//! Founding the company.

use super::model::{
    Company, USUAL_CARRIERS, USUAL_CIVILITIES, USUAL_LEGAL_FORMS, USUAL_PAYMENT_METHODS,
    USUAL_PAYMENT_TERMS,
};
use crate::{
    i18n,
    schema::{carriers, civilities, company, legal_forms, payment_methods, payment_terms},
};
use diesel::{PgConnection, prelude::*};

/// Makes the company, with the usual rows of every short list in its language.
pub fn found(conn: &mut PgConnection, founded: &Company, demo: bool) -> QueryResult<()> {
    diesel::insert_into(company::table)
        .values((
            company::name.eq(&founded.name),
            company::country.eq(founded.country.as_str()),
            company::time_zone.eq(founded.zone.name()),
            company::currency.eq(founded.currency.code()),
            company::language.eq(founded.language.code()),
            company::map_provider.eq(founded.map.as_str()),
            company::demo.eq(demo),
        ))
        .execute(conn)?;
    diesel::update(company::table)
        .set(&founded.identity)
        .execute(conn)?;
    fill_short_lists(conn, founded)
}

fn fill_short_lists(conn: &mut PgConnection, founded: &Company) -> QueryResult<()> {
    let named = |key: &str| i18n::text(founded.language, key).into_owned();
    for (position, key) in (1..).zip(USUAL_PAYMENT_METHODS) {
        diesel::insert_into(payment_methods::table)
            .values((
                payment_methods::name.eq(named(key)),
                payment_methods::position.eq(position),
            ))
            .execute(conn)?;
    }
    for (position, (key, days, end_of_month)) in (1..).zip(USUAL_PAYMENT_TERMS) {
        diesel::insert_into(payment_terms::table)
            .values((
                payment_terms::name.eq(named(key)),
                payment_terms::days.eq(days),
                payment_terms::end_of_month.eq(end_of_month),
                payment_terms::position.eq(position),
            ))
            .execute(conn)?;
    }
    for (position, key) in (1..).zip(USUAL_CARRIERS) {
        diesel::insert_into(carriers::table)
            .values((
                carriers::name.eq(named(key)),
                carriers::position.eq(position),
            ))
            .execute(conn)?;
    }
    for (position, key) in (1..).zip(USUAL_CIVILITIES) {
        diesel::insert_into(civilities::table)
            .values((
                civilities::name.eq(named(key)),
                civilities::position.eq(position),
            ))
            .execute(conn)?;
    }
    for (country, forms) in USUAL_LEGAL_FORMS {
        for (position, form) in (1..).zip(forms) {
            diesel::insert_into(legal_forms::table)
                .values((
                    legal_forms::country.eq(country),
                    legal_forms::name.eq(*form),
                    legal_forms::position.eq(position),
                ))
                .execute(conn)?;
        }
    }
    Ok(())
}

/// Remembers the secret key's fingerprint, once.
pub fn remember_secret(conn: &mut PgConnection, fingerprint: &str) -> QueryResult<usize> {
    diesel::update(company::table.filter(company::secret_fingerprint.is_null()))
        .set(company::secret_fingerprint.eq(fingerprint))
        .execute(conn)
}
