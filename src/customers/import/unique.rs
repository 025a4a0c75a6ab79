//! What only one customer may have, asked for many rows at a time: references and identifiers that the
//! register or an earlier line has.

use super::labels;
use crate::{customers::model::Identity, i18n::Language, web::Note};
use diesel::{
    PgConnection, QueryResult, RunQueryDsl,
    sql_types::{Array, Text},
};
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

/// A value that is taken: where it stands, how it was typed, and by whom it is taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The words for the field.
    pub field: String,
    /// As it is stored.
    pub typed: String,
    /// Who has it.
    pub note: Note,
}

/// What a line would take: of a customer that changes only what it has not had before.
pub struct Claim {
    line: u64,
    values: Vec<Value>,
}

impl Claim {
    /// Of a customer that would read so, and reads as `before`.
    pub fn of(line: u64, identity: &Identity, before: Option<&Identity>) -> Self {
        let had = before.map(values).unwrap_or_default();
        let mut values = values(identity);
        values.retain(|value| !had.contains(value));
        Self { line, values }
    }
}

/// What must be unique: `reference`, `external_id`, or an identifier's kind, country and value.
type Value = (String, String, String);

/// The values of the lines read so far, as fingerprints of 64 bits, and the lines.
#[derive(Default)]
pub struct Unique {
    lines: HashMap<u64, u64>,
}

#[derive(diesel::QueryableByName)]
struct Owner {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    country: String,
    #[diesel(sql_type = Text)]
    value: String,
    #[diesel(sql_type = Text)]
    number: String,
    #[diesel(sql_type = Text)]
    name: String,
}

impl Unique {
    /// For each line what of it is taken; what is free it takes. One statement.
    ///
    /// # Errors
    /// Those of the database.
    pub fn take(
        &mut self,
        conn: &mut PgConnection,
        claims: &[Claim],
        language: Language,
    ) -> QueryResult<Vec<Vec<Taken>>> {
        let owners = owners(conn, claims)?;
        let taken = claims.iter().map(|Claim { line, values }| {
            let taken = values.iter().filter_map(|value| {
                let note = match (owners.get(value), self.lines.get(&fingerprint(value))) {
                    (Some((number, name)), _) => Note::new("import-error-taken")
                        .with("number", number.clone())
                        .with("name", name.clone()),
                    (None, Some(earlier)) => {
                        Note::new("import-error-same-line").with("line", *earlier as i64)
                    }
                    (None, None) => return None,
                };
                Some(Taken {
                    field: labels::unique(&value.0, language),
                    typed: value.2.clone(),
                    note,
                })
            });
            let taken = taken.collect::<Vec<_>>();
            if taken.is_empty() {
                let mine = values.iter().map(|value| (fingerprint(value), *line));
                self.lines.extend(mine);
            }
            taken
        });
        Ok(taken.collect())
    }
}

fn fingerprint(value: &Value) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn values(identity: &Identity) -> Vec<Value> {
    let reference = identity
        .reference
        .iter()
        .map(|reference| ("reference".to_owned(), String::new(), reference.clone()));
    let numbers = identity.identifiers.iter().map(|held| {
        let identifier = &held.identifier;
        (
            identifier.kind.as_str().to_owned(),
            identifier.country.as_str().to_owned(),
            identifier.value.clone(),
        )
    });
    let key = identity
        .external_id
        .iter()
        .map(|key| ("external_id".to_owned(), String::new(), key.clone()));
    reference.chain(key).chain(numbers).collect()
}

fn owners(
    conn: &mut PgConnection,
    claims: &[Claim],
) -> QueryResult<HashMap<Value, (String, String)>> {
    let (mut kinds, mut countries, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
    for (kind, country, value) in claims.iter().flat_map(|claim| claim.values.iter().cloned()) {
        kinds.push(kind);
        countries.push(country);
        numbers.push(value);
    }
    let found: Vec<Owner> = diesel::sql_query(include_str!("unique.sql"))
        .bind::<Array<Text>, _>(kinds)
        .bind::<Array<Text>, _>(countries)
        .bind::<Array<Text>, _>(numbers)
        .load(conn)?;
    let pairs = found.into_iter().map(|owner| {
        (
            (owner.kind, owner.country, owner.value),
            (owner.number, owner.name),
        )
    });
    Ok(pairs.collect())
}
