//! Reading the company.

use super::model::{Company, Identity, MapProvider};
use crate::{dates::Zone, i18n::Language, identifiers::Country, money::Currency, schema::company};
use diesel::{PgConnection, prelude::*};

/// The company as it stands, with its version.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// Its settings.
    pub company: Company,
    /// Counts its changes.
    pub version: i32,
    /// Made up by `--demo`.
    pub demo: bool,
    /// Of the secret key it was founded with.
    pub secret_fingerprint: Option<String>,
}

/// The company; none before the first set-up.
pub fn company(conn: &mut PgConnection) -> QueryResult<Option<Stored>> {
    type Row = (
        String,
        String,
        String,
        String,
        String,
        String,
        i32,
        bool,
        Option<String>,
        Vec<String>,
        Identity,
    );
    let row: Option<Row> = company::table
        .select((
            company::name,
            company::country,
            company::time_zone,
            company::currency,
            company::language,
            company::map_provider,
            company::version,
            company::demo,
            company::secret_fingerprint,
            company::customer_languages,
            Identity::as_select(),
        ))
        .first(conn)
        .optional()?;
    Ok(row.map(|row| {
        let (
            name,
            country,
            zone,
            currency,
            language,
            map,
            version,
            demo,
            secret,
            languages,
            identity,
        ) = row;
        Stored {
            company: Company {
                name,
                country: Country::parse(&country).unwrap_or(Country::IT),
                zone: Zone::parse(&zone).unwrap_or_default(),
                currency: Currency::parse(&currency).unwrap_or(Currency::EUR),
                language: Language::parse(&language).unwrap_or_default(),
                map: MapProvider::parse(&map).unwrap_or(MapProvider::Google),
                languages: Language::among(&languages),
                identity,
            },
            version,
            demo,
            secret_fingerprint: secret,
        }
    }))
}
