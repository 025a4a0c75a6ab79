//! E-mails, phones, websites and tags: several columns, and several values in one cell.

use super::draft::{Email, Phone, PhonePurpose};
use super::fields::{Field, Place, Target};
use super::row::Cells;
use super::several::{MOST, values};
use super::words;
use std::collections::HashSet;

/// The e-mail addresses, each once; `Mario Rossi <m@example.com>` is the address within.
pub(super) fn emails(cells: &Cells<'_>) -> Vec<Email> {
    let cells = cells.of(|target| target.field == Field::Email);
    let emails = cells.flat_map(|(target, cell)| {
        values(target.field, cell).map(move |value| Email {
            value: bare(value).to_owned(),
            for_invoices: target.place == Place::Billing,
        })
    });
    let mut seen = HashSet::new();
    emails
        .filter(|email| seen.insert(email.value.to_ascii_lowercase()))
        .take(MOST)
        .collect()
}

fn bare(email: &str) -> &str {
    let inner = email
        .strip_suffix('>')
        .and_then(|email| email.rsplit_once('<'));
    inner.map_or(email, |(_, address)| address).trim()
}

/// The phone numbers, each once, in the order of the columns.
pub(super) fn phones(cells: &Cells<'_>) -> Vec<Phone> {
    let phones = cells
        .of(|target| target.field.is_phone())
        .flat_map(|(target, cell)| {
            let purpose = purpose(target, cells);
            values(target.field, cell).map(move |value| (value, purpose))
        });
    let mut seen = HashSet::new();
    phones
        .filter(|(value, _)| seen.insert(*value))
        .take(MOST)
        .map(|(value, purpose)| Phone {
            value: value.to_owned(),
            purpose,
        })
        .collect()
}

fn purpose(target: Target, cells: &Cells<'_>) -> PhonePurpose {
    let label = Target {
        field: Field::PhoneLabel,
        place: target.place,
    };
    match target.field {
        Field::WorkPhone => PhonePurpose::Work,
        Field::Mobile => PhonePurpose::Mobile,
        Field::HomePhone => PhonePurpose::Home,
        Field::OtherPhone => PhonePurpose::Other,
        Field::Fax => PhonePurpose::Fax,
        _ if target.place == Place::Main => PhonePurpose::Main,
        _ => words::phone_purpose(cells.one(label)),
    }
}

/// The websites, each once.
pub(super) fn websites(cells: &Cells<'_>) -> Vec<String> {
    distinct(
        cells
            .of(|target| target.field == Field::Website)
            .flat_map(|(target, cell)| values(target.field, cell)),
    )
}

/// The tags, each once; Google's own groups (`* myContacts`) are none.
pub(super) fn tags(cells: &Cells<'_>) -> Vec<String> {
    let tags = cells
        .of(|target| target.field == Field::Tags)
        .flat_map(|(target, cell)| values(target.field, cell));
    distinct(tags.filter(|tag| !tag.starts_with('*')))
}

fn distinct<'a>(values: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen = HashSet::new();
    values
        .filter(|value| seen.insert(*value))
        .take(MOST)
        .map(str::to_owned)
        .collect()
}
