//! Which rows are in the register already (design.md §8, 22), asked for many rows at a time: one
//! statement finds whoever might be meant, [`matching::is_same`] decides.

use super::reading::{
    draft::{Address, Draft, Email, Identifier, IdentifierKind, Kind, Phone, PhonePurpose},
    matching::{self, Key},
};
use diesel::{
    PgConnection, QueryResult, RunQueryDsl,
    sql_types::{Array, Nullable, Text},
};
use std::collections::{HashMap, HashSet};

/// What is asked about a row: who it is, in what the register compares by.
#[derive(Debug, Default)]
pub struct Question {
    /// The row's keys, the surest first.
    pub keys: Vec<Key>,
    /// Its names as the register would sort them.
    pub names: Vec<String>,
}

impl Question {
    /// About a draft.
    pub fn about(draft: &Draft) -> Self {
        let names = match draft.kind {
            Kind::Company => vec![draft.legal_name.clone()],
            // "Rossi Mario" may be cut either way.
            Kind::Person => vec![
                format!("{} {}", draft.family_name, draft.given_name),
                format!("{} {}", draft.given_name, draft.family_name),
            ],
        };
        Self {
            keys: matching::keys(draft),
            names,
        }
    }
}

/// Whether each row is in the register. One statement, whatever the number of rows.
///
/// # Errors
/// Those of the database.
pub fn known(conn: &mut PgConnection, questions: &[Question]) -> QueryResult<Vec<bool>> {
    let customers = candidates(conn, questions)?;
    let theirs = customers.iter().map(matching::keys).collect::<Vec<_>>();
    let mut by_key: HashMap<&Key, Vec<usize>> = HashMap::new();
    for (place, keys) in theirs.iter().enumerate() {
        for key in keys {
            by_key.entry(key).or_default().push(place);
        }
    }
    let is_known = |question: &Question| {
        question.keys.iter().any(|key| {
            let same = |place: &usize| matching::is_same(key, &question.keys, &theirs[*place]);
            by_key
                .get(key)
                .is_some_and(|places| places.iter().any(same))
        })
    };
    Ok(questions.iter().map(is_known).collect())
}

#[derive(diesel::QueryableByName)]
struct Found {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    given_name: String,
    #[diesel(sql_type = Text)]
    family_name: String,
    #[diesel(sql_type = Text)]
    legal_name: String,
    #[diesel(sql_type = Nullable<Text>)]
    external_id: Option<String>,
    #[diesel(sql_type = Array<Text>)]
    identifiers: Vec<String>,
    #[diesel(sql_type = Array<Text>)]
    emails: Vec<String>,
    #[diesel(sql_type = Array<Text>)]
    phones: Vec<String>,
    #[diesel(sql_type = Array<Text>)]
    cities: Vec<String>,
}

fn candidates(conn: &mut PgConnection, questions: &[Question]) -> QueryResult<Vec<Draft>> {
    let [mut external, mut numbers, mut emails, mut phones]: [HashSet<String>; 4] =
        Default::default();
    let mut names = HashSet::new();
    for question in questions {
        for key in &question.keys {
            match key {
                Key::ExternalId(id) => drop(external.insert(id.clone())),
                Key::TaxId { country, value, .. } => numbers.extend(stored(country, value)),
                Key::Email(email) => drop(emails.insert(email.clone())),
                Key::NameAndPhone(_, digits) => drop(phones.insert(digits.clone())),
                Key::NameAndCity(..) => names.extend(question.names.iter().cloned()),
            }
        }
    }
    let list = |set: HashSet<String>| set.into_iter().collect::<Vec<_>>();
    let found: Vec<Found> = diesel::sql_query(include_str!("known.sql"))
        .bind::<Array<Text>, _>(list(external))
        .bind::<Array<Text>, _>(list(numbers))
        .bind::<Array<Text>, _>(list(emails))
        .bind::<Array<Text>, _>(list(phones))
        .bind::<Array<Text>, _>(list(names))
        .load(conn)?;
    Ok(found.into_iter().map(Draft::from).collect())
}

/// How the register may have written a number down: a VAT number begins with its prefix.
fn stored(country: &str, value: &str) -> Vec<String> {
    let prefix = if country == "GR" { "EL" } else { country };
    vec![value.to_owned(), format!("{prefix}{value}")]
}

/// A customer as a row would say it, so that both sides get their keys by the same rules.
impl From<Found> for Draft {
    fn from(found: Found) -> Self {
        let kind = match found.kind.as_str() {
            "company" => Kind::Company,
            _ => Kind::Person,
        };
        let emails = found.emails.into_iter().map(|value| Email {
            value,
            for_invoices: false,
        });
        let phones = found.phones.into_iter().map(|value| Phone {
            value,
            purpose: PhonePurpose::Main,
        });
        let addresses = found.cities.into_iter().map(|city| Address {
            city,
            ..Address::default()
        });
        Self {
            kind,
            given_name: found.given_name,
            family_name: found.family_name,
            legal_name: found.legal_name,
            external_id: found.external_id.unwrap_or_default(),
            identifiers: found
                .identifiers
                .iter()
                .filter_map(|text| identifier(text))
                .collect(),
            emails: emails.collect(),
            phones: phones.collect(),
            addresses: addresses.collect(),
            ..Self::default()
        }
    }
}

/// Reads `vat IT IT00743110157`.
fn identifier(text: &str) -> Option<Identifier> {
    let mut parts = text.splitn(3, ' ');
    let (kind, country, value) = (parts.next()?, parts.next()?, parts.next()?);
    use IdentifierKind::*;
    let kinds = [Vat, Siren, Siret, CodiceFiscale, Nif, Cui, Cnp, Other];
    Some(Identifier {
        kind: kinds.into_iter().find(|known| known.code() == kind)?,
        country: country.to_owned(),
        value: value.to_owned(),
    })
}
