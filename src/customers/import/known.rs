//! Who of the register a row is about (design.md §8, 22), asked for many rows at a time: one
//! statement finds whoever might be meant, [`matching::is_same`] decides.

use super::mode::MatchBy;
use super::reading::{
    draft::{Address, Draft, Email, Identifier, IdentifierKind, Kind, Phone, PhonePurpose},
    matching::{self, Key},
};
use crate::ids::CustomerId;
use diesel::{
    PgConnection, QueryResult, RunQueryDsl,
    sql_types::{Array, BigInt, Nullable, Text},
};
use std::collections::{HashMap, HashSet};

/// What is asked about a row: who it is, in what the register compares by.
#[derive(Debug, Default)]
pub struct Question {
    /// The keys are of the chosen sort, so that they may say whom to change.
    pub by_choice: bool,
    /// The row's keys, the surest first.
    pub keys: Vec<Key>,
    /// Its names as the register would sort them.
    pub names: Vec<String>,
}

impl Question {
    /// About a draft, by the chosen key; a row without that one is compared by all it has.
    pub fn about(draft: &Draft, by: MatchBy) -> Self {
        let names = match draft.kind {
            Kind::Company => vec![draft.legal_name.clone()],
            // "Rossi Mario" may be cut either way.
            Kind::Person => vec![
                format!("{} {}", draft.family_name, draft.given_name),
                format!("{} {}", draft.given_name, draft.family_name),
            ],
        };
        let chosen = chosen(draft, by);
        Self {
            by_choice: by == MatchBy::Surest || !chosen.is_empty(),
            keys: if chosen.is_empty() {
                matching::keys(draft)
            } else {
                chosen
            },
            names,
        }
    }
}

/// The keys of a draft that are of the chosen sort.
fn chosen(draft: &Draft, by: MatchBy) -> Vec<Key> {
    let mut keys = matching::keys(draft);
    match by {
        MatchBy::Surest => keys.clear(),
        MatchBy::Number => keys.retain(|key| matches!(key, Key::Number(_))),
        MatchBy::ExternalId => keys.retain(|key| matches!(key, Key::ExternalId(_))),
        MatchBy::TaxId => keys.retain(|key| matches!(key, Key::TaxId { .. })),
        MatchBy::Email => keys.retain(|key| matches!(key, Key::Email(_))),
        MatchBy::Reference => {
            let card = Some(&draft.reference).filter(|card| !card.is_empty());
            keys = card.cloned().map(Key::Reference).into_iter().collect();
        }
    }
    keys
}

/// A customer whom a row is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    pub id: CustomerId,
    pub number: String,
    /// By what it is known.
    pub key: Key,
}

/// Whom each row is about: nobody, somebody, or several whom its surest key does not tell apart. One
/// statement, whatever the number of rows.
///
/// # Errors
/// Those of the database.
pub fn known(conn: &mut PgConnection, questions: &[Question]) -> QueryResult<Vec<Vec<Hit>>> {
    let customers = candidates(conn, questions)?;
    let theirs = customers.iter().map(Candidate::keys);
    let theirs = theirs.collect::<Vec<_>>();
    let mut by_key: HashMap<&Key, Vec<usize>> = HashMap::new();
    for (place, keys) in theirs.iter().enumerate() {
        for key in keys {
            by_key.entry(key).or_default().push(place);
        }
    }
    let hits = |question: &Question| {
        let mut hits: Vec<Hit> = Vec::new();
        let mut rank = None;
        for key in &question.keys {
            // What a weaker key says does not count beside a surer one.
            if rank.is_some_and(|rank| rank != key.rank()) {
                break;
            }
            for place in by_key.get(key).into_iter().flatten() {
                let Candidate { id, draft, .. } = &customers[*place];
                if matching::is_same(key, &question.keys, &theirs[*place])
                    && hits.iter().all(|hit| hit.id != *id)
                {
                    rank = Some(key.rank());
                    hits.push(Hit {
                        id: *id,
                        number: draft.number.clone(),
                        key: key.clone(),
                    });
                }
            }
        }
        hits
    };
    Ok(questions.iter().map(hits).collect())
}

/// A customer of the register who may be meant.
struct Candidate {
    id: CustomerId,
    draft: Draft,
    /// By what those were known who were merged into it: number, key in another program and card of each.
    former: Vec<String>,
}

impl Candidate {
    /// All its keys, its card among them.
    fn keys(&self) -> Vec<Key> {
        let card = Key::Reference(self.draft.reference.clone());
        let former = self.former.chunks_exact(3).flat_map(|former| {
            [
                Key::Number(former[0].clone()),
                Key::ExternalId(former[1].trim().to_owned()),
                Key::Reference(former[2].clone()),
            ]
        });
        let other = std::iter::once(card).chain(former);
        let said = other.filter(|key| match key {
            Key::Number(value) | Key::ExternalId(value) | Key::Reference(value) => {
                !value.is_empty()
            }
            _ => true,
        });
        matching::keys(&self.draft)
            .into_iter()
            .chain(said)
            .collect()
    }
}

#[derive(diesel::QueryableByName)]
struct Found {
    #[diesel(sql_type = BigInt)]
    id: CustomerId,
    #[diesel(sql_type = Text)]
    number: String,
    #[diesel(sql_type = Nullable<Text>)]
    reference: Option<String>,
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
    #[diesel(sql_type = Array<Text>)]
    former: Vec<String>,
}

fn candidates(conn: &mut PgConnection, questions: &[Question]) -> QueryResult<Vec<Candidate>> {
    let [
        mut external,
        mut numbers,
        mut emails,
        mut phones,
        mut own,
        mut cards,
    ]: [HashSet<String>; 6] = Default::default();
    let mut names = HashSet::new();
    for question in questions {
        for key in &question.keys {
            match key {
                Key::Number(number) => drop(own.insert(number.clone())),
                Key::Reference(card) => drop(cards.insert(card.clone())),
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
        .bind::<Array<Text>, _>(list(own))
        .bind::<Array<Text>, _>(list(cards))
        .load(conn)?;
    let candidates = found.into_iter().map(|mut found| Candidate {
        id: found.id,
        former: std::mem::take(&mut found.former),
        draft: Draft::from(found),
    });
    Ok(candidates.collect())
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
            number: found.number,
            reference: found.reference.unwrap_or_default(),
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
