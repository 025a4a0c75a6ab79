//! E-mails, phones, websites and tags: several columns, and several values in one cell.

use super::draft::{Email, Phone, PhonePurpose};
use super::fields::{Field, Place, Target};
use super::row::Cells;
use super::words;

/// Google's separator of several values in one cell.
const SEVERAL: &str = ":::";

/// The values of one cell, by Google's separator or by these characters.
pub(super) fn several<'a>(cell: &'a str, separators: &'a [char]) -> impl Iterator<Item = &'a str> {
    let parts = cell
        .split(SEVERAL)
        .flat_map(move |part| part.split(separators));
    parts.map(str::trim).filter(|value| !value.is_empty())
}

/// The e-mail addresses, each once; `Mario Rossi <m@example.com>` is the address within.
pub(super) fn emails(cells: &Cells<'_>) -> Vec<Email> {
    let mut emails: Vec<Email> = Vec::new();
    for (target, cell) in cells.of(|target| target.field == Field::Email) {
        for value in several(cell, &[',', ';', '\n']) {
            let inner = value
                .strip_suffix('>')
                .and_then(|value| value.rsplit_once('<'));
            let value = inner
                .map_or(value, |(_, address)| address)
                .trim()
                .to_owned();
            if emails
                .iter()
                .all(|known| !known.value.eq_ignore_ascii_case(&value))
            {
                emails.push(Email {
                    value,
                    for_invoices: target.place == Place::Billing,
                });
            }
        }
    }
    emails
}

/// The phone numbers, each once, in the order of the columns.
pub(super) fn phones(cells: &Cells<'_>) -> Vec<Phone> {
    let mut phones: Vec<Phone> = Vec::new();
    for (target, cell) in cells.of(|target| target.field.is_phone()) {
        let purpose = purpose(target, cells);
        for value in several(cell, &[';', '\n']) {
            if phones.iter().all(|known| known.value != value) {
                phones.push(Phone {
                    value: value.to_owned(),
                    purpose,
                });
            }
        }
    }
    phones
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
            .flat_map(|(_, cell)| several(cell, &['\n', ' '])),
    )
}

/// The tags, each once; Google's own groups (`* myContacts`) are none.
pub(super) fn tags(cells: &Cells<'_>) -> Vec<String> {
    let tags = cells
        .of(|target| target.field == Field::Tags)
        .flat_map(|(_, cell)| several(cell, &[',', ';', '\n']));
    distinct(tags.filter(|tag| !tag.starts_with('*')))
}

fn distinct<'a>(values: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for value in values {
        if distinct.iter().all(|known| known != value) {
            distinct.push(value.to_owned());
        }
    }
    distinct
}
