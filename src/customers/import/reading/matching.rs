//! By what a row is known again, in the register and within its file (`design.md` §8, 22; acceptance G4).

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::draft::{Draft, Identifier, IdentifierKind, Kind, PhonePurpose};
use super::identifiers::compact;
use crate::accents::fold;
use crate::identifiers::{Country, phone};

/// One way to know a customer again; every value is normalised.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// Our own number.
    Number(String),
    /// The barcode of the card; only where it is chosen as the key.
    Reference(String),
    /// The key in the program it came from.
    ExternalId(String),
    /// Kind, ISO country and compact number without a VAT number's prefix.
    TaxId {
        kind: IdentifierKind,
        country: String,
        value: String,
    },
    Email(String),
    /// The name's words in order, and the last eight digits of a phone.
    NameAndPhone(String, String),
    /// The name's words in order, and the city.
    NameAndCity(String, String),
}

impl Key {
    /// How sure a hit is, 0 the surest: an equal key counts only where no surer one differs.
    pub fn rank(&self) -> u8 {
        match self {
            Self::Number(_) => 0,
            Self::ExternalId(_) | Self::Reference(_) => 1,
            Self::TaxId { .. } => 2,
            Self::Email(_) => 3,
            Self::NameAndPhone(..) => 4,
            Self::NameAndCity(..) => 5,
        }
    }

    /// Of which sort a key is that tells two customers apart.
    fn sort(&self) -> Option<u64> {
        match self {
            Self::ExternalId(_) => Some(0),
            Self::Email(_) => Some(1),
            Self::Number(_) => Some(2),
            Self::Reference(_) => Some(3),
            Self::TaxId { kind, country, .. } => Some(hash(&(kind, country))),
            Self::NameAndPhone(..) | Self::NameAndCity(..) => None,
        }
    }

    /// Whether this key, where it differs, outweighs an equal `other`. An e-mail outweighs a common name in
    /// one city, but not a common phone.
    fn outweighs(&self, other: &Self) -> bool {
        match self {
            Self::Email(_) => matches!(other, Self::NameAndCity(..)),
            _ => self.rank() < other.rank(),
        }
    }
}

/// Whether an equal `key` makes one customer of two with these keys: not where a surer one differs.
pub fn is_same(key: &Key, ours: &[Key], theirs: &[Key]) -> bool {
    ours.iter().filter(|our| our.outweighs(key)).all(|our| {
        let mut same_sort = theirs
            .iter()
            .filter(|their| their.sort() == our.sort())
            .peekable();
        our.sort().is_none() || same_sort.peek().is_none() || same_sort.any(|their| their == our)
    })
}

/// The keys of a draft, the surest first.
pub fn keys(draft: &Draft) -> Vec<Key> {
    let mut keys = Vec::new();
    if !draft.number.is_empty() {
        keys.push(Key::Number(draft.number.clone()));
    }
    if !draft.external_id.is_empty() {
        keys.push(Key::ExternalId(draft.external_id.trim().to_owned()));
    }
    keys.extend(
        draft
            .identifiers
            .iter()
            .map(tax_id)
            .filter(|key| !matches!(key, Key::TaxId { value, .. } if value.is_empty())),
    );
    // What is no address (`none`, `n/a`) may stand in many rows.
    let emails = draft
        .emails
        .iter()
        .filter(|email| email.value.contains('@'));
    keys.extend(emails.map(|email| Key::Email(email.value.to_lowercase())));
    let name = name(draft);
    if name.is_empty() {
        return keys;
    }
    // A fax is one per office and tells nobody apart.
    let phones = draft
        .phones
        .iter()
        .filter(|phone| phone.purpose != PhonePurpose::Fax);
    let country = Country::parse(&draft.country);
    let phones = phones
        .map(|phone| called_digits(country, &phone.value))
        .filter(|digits| !digits.is_empty());
    keys.extend(phones.map(|digits| Key::NameAndPhone(name.clone(), digits)));
    let cities = draft
        .addresses
        .iter()
        .map(|address| fold(&address.city))
        .filter(|city| !city.is_empty());
    keys.extend(cities.map(|city| Key::NameAndCity(name.clone(), city)));
    keys
}

/// The key of an identifier: the register's side normalises with the same function.
pub fn tax_id(identifier: &Identifier) -> Key {
    let (compact, country) = (compact(&identifier.value), identifier.country.as_str());
    let prefixes: &[&str] = if country == "GR" {
        &["EL", "GR"]
    } else {
        &[country]
    };
    let prefixed = matches!(
        identifier.kind,
        IdentifierKind::Vat | IdentifierKind::Cui | IdentifierKind::Nif
    ) && !country.is_empty();
    let bare = prefixes
        .iter()
        .find_map(|prefix| compact.strip_prefix(prefix))
        .filter(|_| prefixed);
    Key::TaxId {
        kind: identifier.kind,
        country: country.to_owned(),
        value: bare.unwrap_or(&compact).to_owned(),
    }
}

/// The name that keys compare: words without accents in alphabetical order, so that their order does not matter.
pub fn name(draft: &Draft) -> String {
    let name = match draft.kind {
        Kind::Company => draft.legal_name.replace('.', ""),
        Kind::Person => draft.name(),
    };
    let folded = fold(&name);
    let mut words: Vec<&str> = folded.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

/// The last eight digits, which national and international spelling share; nothing of fewer than six.
pub fn phone_digits(typed: &str) -> String {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    if digits.len() < 6 {
        String::new()
    } else {
        digits[digits.len().saturating_sub(8)..].to_owned()
    }
}

/// The same of the number as it is called from anywhere, where it can be read: of a typed one the last digits
/// may be an extension, and a short one shares fewer than eight with its international spelling.
fn called_digits(country: Option<Country>, typed: &str) -> String {
    let digits = typed.bytes().filter(u8::is_ascii_digit).count();
    // Most numbers end alike however they are written, and reading one by its plan takes its time.
    if digits >= 10 && !typed.contains(|sign: char| sign.is_alphabetic() || sign == '#') {
        return phone_digits(typed);
    }
    let called = country.and_then(|country| phone::check(country, typed).ok());
    called.map_or_else(|| phone_digits(typed), |called| phone_digits(&called.e164))
}

/// A phone as two spellings of it are compared.
#[derive(Debug, Clone)]
pub struct Dialled {
    e164: Option<String>,
    digits: String,
}

impl Dialled {
    /// As it is dialled in a country.
    pub fn new(country: Option<Country>, typed: &str) -> Self {
        let called = country.and_then(|country| phone::check(country, typed).ok());
        Self {
            e164: called.map(|called| called.e164),
            digits: phone_digits(typed),
        }
    }

    /// Whether both call the same phone: by their plans, or else by their last digits.
    pub fn is(&self, other: &Self) -> bool {
        match (&self.e164, &other.e164) {
            (Some(own), Some(others)) => own == others,
            _ => self.digits == other.digits,
        }
    }
}

/// Finds the rows of one file that stand there twice. It is fed row after row, in the order of the file, and
/// keeps 64-bit fingerprints instead of keys: in 100,000 rows two of them are equal by chance once in 10^8 files.
#[derive(Debug, Default)]
pub struct Seen {
    lines: HashMap<u64, u32>,
    /// What the rows have by line and sort of key, to tell apart those that only share a weaker one.
    sure: HashMap<(u32, u64), u64>,
}

impl Seen {
    /// The line of the earlier row that this one repeats, with the key that tells; otherwise it is remembered.
    /// Rows that a surer key tells apart are two customers, as [`is_same`] has it.
    pub fn repeats(&mut self, line: u64, keys: Vec<Key>) -> Option<(u64, Key)> {
        let hit = keys.iter().find_map(|key| {
            let earlier = *self.lines.get(&hash(key))?;
            let surer = keys.iter().filter(|surer| surer.outweighs(key));
            let known =
                surer.filter_map(|surer| Some((surer, self.sure.get(&(earlier, surer.sort()?))?)));
            let same = known
                .into_iter()
                .all(|(surer, known)| hash(surer) == *known);
            same.then(|| (u64::from(earlier), key.clone()))
        });
        if hit.is_none() {
            let line = u32::try_from(line).unwrap_or(u32::MAX);
            for key in keys {
                if let Some(sort) = key.sort() {
                    self.sure.entry((line, sort)).or_insert(hash(&key));
                }
                self.lines.entry(hash(&key)).or_insert(line);
            }
        }
        hit
    }
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests;
