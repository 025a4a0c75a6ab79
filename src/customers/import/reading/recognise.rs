//! What one header names by itself, whatever stands beside it.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::fields::{Field, Place, Target};
use super::headers;
use crate::accents::fold;

/// The key of a header, and the target that it names by itself.
pub(super) fn recognise(header: &str) -> (String, Option<Target>) {
    if let Some(name) = technical(header)
        && let Some(field) = known(&key(name))
    {
        return (key(name), Some(Target::main(field)));
    }
    let key = key(header);
    let target = known(&key)
        .map(Target::main)
        .or_else(|| numbered(&key))
        .or_else(|| placed(&key))
        .or_else(|| {
            known(&without_numbers(&key))
                .filter(|field| field.is_repeated())
                .map(Target::main)
        });
    (key, target)
}

/// The technical name that Dolibarr's import examples put behind the label: `Name* (s.nom)`.
pub(super) fn technical(header: &str) -> Option<&str> {
    let (_, rest) = header.rsplit_once('(')?;
    rest.strip_suffix(')')
        .filter(|name| name.contains('.') && !name.contains(' ') && !name.ends_with('.'))
}

/// Google's groups: `Phone 2 - Value`, `Address 1 - Postal Code`.
fn numbered(key: &str) -> Option<Target> {
    let mut words = key.splitn(3, ' ');
    let (thing, number, part) = (words.next()?, words.next()?.parse().ok()?, words.next()?);
    let place = Place::Nth(number);
    let target = |field| Some(Target { field, place });
    match (thing, part) {
        ("email", "value") => Some(Target::main(Field::Email)),
        ("website", "value") => Some(Target::main(Field::Website)),
        ("phone", "value") => target(Field::Phone),
        ("phone", "label" | "type") => target(Field::PhoneLabel),
        ("address", "label" | "type") => target(Field::AddressLabel),
        ("address", "formatted") => target(Field::FormattedAddress),
        ("address", part) => known(part)
            .filter(|field| field.is_address())
            .and_then(target),
        _ => None,
    }
}

/// A header with a word for its place: `Business Street 2`, `CAP (uff.)`, `Shipping city`, `Tél. domicile`.
fn placed(header: &str) -> Option<Target> {
    let place_of = |word: &str| {
        let knows = |(_, words): &&(Place, &str)| words.split('|').any(|known| known == word);
        headers::PLACE_WORDS
            .iter()
            .find(knows)
            .map(|(place, _)| *place)
    };
    let (named, rest): (Vec<&str>, Vec<&str>) =
        header.split(' ').partition(|word| place_of(word).is_some());
    let places: Vec<Place> = named.into_iter().filter_map(place_of).collect();
    let purpose = |place: &&Place| matches!(place, Place::Billing | Place::Shipping);
    let place = *places.iter().find(purpose).or(places.first())?;
    let base = rest.join(" ");
    let state = headers::STATE_OR_COUNTRY
        .split('|')
        .any(|word| key(word) == base);
    let field = known(&base)
        .or_else(|| known(&without_numbers(&base)))
        .or(state.then_some(Field::Region))?;
    match (field, place) {
        (Field::Email, Place::Billing) => Some(Target { field, place }),
        (Field::Email | Field::Website | Field::Mobile | Field::Fax, _) => {
            Some(Target::main(field))
        }
        (Field::Phone, Place::Work) => Some(Target::main(Field::WorkPhone)),
        (Field::Phone, Place::Home) => Some(Target::main(Field::HomePhone)),
        (Field::Phone, Place::Other) => Some(Target::main(Field::OtherPhone)),
        (Field::Phone, _) => Some(Target::main(Field::Phone)),
        (field, place) if field.is_address() => Some(Target { field, place }),
        _ => None,
    }
}

fn without_numbers(key: &str) -> String {
    let words: Vec<&str> = key
        .split(' ')
        .filter(|word| word.parse::<u32>().is_err())
        .collect();
    words.join(" ")
}

fn known(name: &str) -> Option<Field> {
    static KNOWN: OnceLock<HashMap<String, Field>> = OnceLock::new();
    let all = || {
        headers::VOCABULARY
            .iter()
            .flat_map(|(field, words)| words.split('|').map(move |word| (key(word), *field)))
    };
    KNOWN.get_or_init(|| all().collect()).get(name).copied()
}

/// Words that make no difference between two headers.
const ARTICLES: &[&str] = &[
    "de", "del", "di", "della", "dell", "du", "des", "la", "le", "el", "the", "of", "da",
];

/// What a header is compared by: its words, `camelCase` and `street2` taken apart.
pub(super) fn key(header: &str) -> String {
    let mut spaced = String::with_capacity(header.len() + 4);
    let mut last = ' ';
    for character in without_elisions(header).chars() {
        let camel = last.is_lowercase() && character.is_uppercase();
        let digit = (last.is_alphabetic() && character.is_ascii_digit())
            || (last.is_ascii_digit() && character.is_alphabetic());
        if camel || digit {
            spaced.push(' ');
        }
        spaced.push(character);
        last = character;
    }
    let folded = fold(&spaced);
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !ARTICLES.contains(word))
        .collect();
    words.join(" ").replace("e mail", "email")
}

/// Without the French and Italian `d'` and `l'`.
fn without_elisions(header: &str) -> String {
    ["d'", "l'", "D'", "L'"]
        .iter()
        .fold(header.replace('’', "'"), |header, elided| {
            header.replace(elided, " ")
        })
}
