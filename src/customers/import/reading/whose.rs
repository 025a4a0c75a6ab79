//! Whose the numbers of a row are: some only a person or only a company has, others are a company's as a rule.

use super::draft::{Identifier, IdentifierKind, Kind};
use super::fields::Field;
use super::row::{Cells, Defaults};
use super::{identifiers, places};
use crate::identifiers::{Country, Kind as NumberKind, Party, party};

/// By numbers that only the one or only the other can have. A person's own is told before that of the business.
pub(super) fn certainly(cells: &Cells<'_>, defaults: &Defaults) -> Option<Kind> {
    let numbers = numbers(cells, defaults);
    let has = |party, exclusive: fn(&Identifier) -> bool| {
        let like = |number: &Identifier| exclusive(number) && whose(number) == Some(party);
        numbers.iter().any(like)
    };
    if has(Party::Person, |_| true) {
        Some(Kind::Person)
    } else if has(Party::Company, is_exclusive) {
        Some(Kind::Company)
    } else {
        None
    }
}

/// By numbers that companies have, and now and then somebody who works alone.
pub(super) fn likely(cells: &Cells<'_>, defaults: &Defaults) -> Option<Kind> {
    let columns = [
        Field::Siren,
        Field::Siret,
        Field::ProfId1,
        Field::ProfId2,
        Field::SdiCode,
    ];
    let filled = columns
        .into_iter()
        .any(|field| !cells.main(field).is_empty());
    let company = |number: &Identifier| whose(number) == Some(Party::Company);
    (filled || numbers(cells, defaults).iter().any(company)).then_some(Kind::Company)
}

fn numbers(cells: &Cells<'_>, defaults: &Defaults) -> Vec<Identifier> {
    let stated = places::country(cells, Kind::Person, defaults);
    let country = if stated.is_empty() {
        &defaults.country
    } else {
        &stated
    };
    let of = |(target, cell): (super::fields::Target, _)| {
        identifiers::of_column(target.field, cell, country)
    };
    cells
        .of(|target| target.field.is_tax_number())
        .filter_map(of)
        .collect()
}

fn whose(number: &Identifier) -> Option<Party> {
    let kind = NumberKind::parse(number.kind.code())?;
    party(kind, Country::parse(&number.country)?, &number.value)
}

/// Whether persons have another number in its place: where they may have the same, it is no proof.
fn is_exclusive(number: &Identifier) -> bool {
    match number.kind {
        IdentifierKind::CodiceFiscale | IdentifierKind::Nif => true,
        IdentifierKind::Vat => number.country == "ES",
        _ => false,
    }
}
