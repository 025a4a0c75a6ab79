//! The addresses of a row, put together from their parts.

use super::draft::{Address, AddressUse, Kind};
use super::fields::{Field, Place};
use super::row::{Cells, Defaults};
use super::several::{self, MOST};
use super::words;
use crate::identifiers::{Country, subdivisions};

/// The addresses of a row, the most telling first; it serves for everything unless the file says otherwise,
/// and the ones after it for shipping. An address of nothing but a country is none.
pub(super) fn addresses(cells: &Cells<'_>, kind: Kind, defaults: &Defaults) -> Vec<Address> {
    let mut addresses: Vec<Address> = Vec::new();
    for place in order(cells, kind) {
        let pieces = Pieces::of(cells, place);
        for index in 0..pieces.count() {
            if addresses.len() == MOST {
                return addresses;
            }
            let (stated, mut address) = address(&pieces, place, index, defaults);
            let parts = [
                &address.street,
                &address.street2,
                &address.postal_code,
                &address.city,
                &address.region,
            ];
            if parts.iter().all(|part| part.is_empty()) {
                continue;
            }
            let follows = if addresses.is_empty() {
                AddressUse::Both
            } else {
                AddressUse::Shipping
            };
            address.used_for = stated.unwrap_or(follows);
            add(&mut addresses, address);
        }
    }
    addresses
}

/// Adds an address, or widens the use of an equal one.
fn add(addresses: &mut Vec<Address>, address: Address) {
    let equal = |known: &&mut Address| {
        Address {
            label: known.label.clone(),
            used_for: known.used_for,
            ..address.clone()
        } == **known
    };
    match addresses.iter_mut().find(equal) {
        Some(known) if known.used_for != address.used_for => known.used_for = AddressUse::Both,
        Some(_) => {}
        None => addresses.push(address),
    }
}

/// The country that a row names: of its first address that has one, else empty.
pub(super) fn country(cells: &Cells<'_>, kind: Kind, defaults: &Defaults) -> String {
    let stated = |place| address(&Pieces::of(cells, place), place, 0, defaults).1;
    let countries = order(cells, kind)
        .into_iter()
        .map(stated)
        .map(|address| address.country);
    countries
        .into_iter()
        .find(|country| !country.is_empty())
        .unwrap_or_default()
}

/// The places in use. Work comes before home for a company, after it for a person.
fn order(cells: &Cells<'_>, kind: Kind) -> Vec<Place> {
    let rank = |place: &Place| match (place, kind) {
        (Place::Main, _) => 0,
        (Place::Billing, _) => 1,
        (Place::Work, Kind::Company) | (Place::Home, Kind::Person) => 2,
        (Place::Nth(number), _) => 3 + u32::from(*number),
        (Place::Work | Place::Home, _) => 300,
        (Place::Shipping, _) => 301,
        (Place::Other, _) => 302,
    };
    let mut places: Vec<Place> = cells
        .of(|target| target.field.is_address())
        .map(|(target, _)| target.place)
        .collect();
    places.sort_by_key(rank);
    places.dedup();
    places
}

/// The cells of a place, cut once into the addresses that Google wrote into them.
struct Pieces<'a>(Vec<(Field, Vec<&'a str>)>);

impl<'a> Pieces<'a> {
    fn of(cells: &Cells<'a>, place: Place) -> Self {
        let own = cells.of(|target| target.field.is_address() && target.place == place);
        let cut =
            own.map(|(target, cell)| (target.field, several::pieces(cell).take(MOST).collect()));
        Self(cut.collect())
    }

    /// How many addresses there are.
    fn count(&self) -> usize {
        let counts = self.0.iter().map(|(_, pieces)| pieces.len());
        counts.max().unwrap_or(0)
    }

    /// What the columns of a field say of an address. One value beside several belongs to all of them,
    /// as Google's label does.
    fn all(&self, field: Field, index: usize) -> impl Iterator<Item = &'a str> {
        let own = self.0.iter().filter(move |(known, _)| *known == field);
        own.map(move |(_, pieces)| match pieces.as_slice() {
            [alone] => alone,
            several => several.get(index).copied().unwrap_or_default(),
        })
    }

    /// What the first of them says.
    fn one(&self, field: Field, index: usize) -> &'a str {
        self.all(field, index).next().unwrap_or_default()
    }
}

/// One address, and the use that the file states for it. Its country is the default one where it has none.
fn address(
    pieces: &Pieces<'_>,
    place: Place,
    index: usize,
    defaults: &Defaults,
) -> (Option<AddressUse>, Address) {
    let part = |field| pieces.one(field, index);
    let mut lines = lines(part(Field::Street));
    for line in pieces.all(Field::Street2, index) {
        lines.extend(self::lines(line));
    }
    lines.extend(box_number(part(Field::PoBox)));
    let (mut region, mut country) = (
        part(Field::Region).to_owned(),
        part(Field::Country).to_owned(),
    );
    if lines.is_empty() && part(Field::City).is_empty() {
        lines = self::lines(part(Field::FormattedAddress));
    }
    if let Some((name, code)) = name_and_code(&region) {
        let own = Country::parse(&defaults.country_code(&country));
        // Italians write `Bari (BA)` for a province, and Odoo `Milano (IT)` with the country.
        region = if own.is_some_and(|own| is_province(own, name, code)) {
            code.to_owned()
        } else {
            if country.is_empty() {
                country = code.to_owned();
            }
            name.to_owned()
        };
    }
    let street = if lines.is_empty() {
        String::new()
    } else {
        lines.remove(0)
    };
    let stated = match place {
        Place::Billing => Some(AddressUse::Billing),
        Place::Shipping => Some(AddressUse::Shipping),
        _ => words::address_use(part(Field::AddressUse))
            .or_else(|| words::address_use(part(Field::AddressLabel))),
    };
    let address = Address {
        label: label(part(Field::AddressLabel), place),
        used_for: AddressUse::Both,
        street,
        street2: lines.join(", "),
        postal_code: part(Field::PostalCode).to_owned(),
        city: part(Field::City).to_owned(),
        region,
        country: defaults.country_code(&country),
    };
    (stated, address)
}

/// The lines of a cell; Dolibarr writes a line break as `\n` in two characters.
fn lines(cell: &str) -> Vec<String> {
    let cell = cell.replace("\\n", "\n");
    cell.lines()
        .map(|line| line.trim().trim_end_matches(',').to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

fn box_number(cell: &str) -> Option<String> {
    match cell {
        "" => None,
        digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            Some(format!("PO Box {digits}"))
        }
        words => Some(words.to_owned()),
    }
}

/// Whether the code is a province of the country. `RO` is Rovigo and Romania: behind the name of a
/// Romanian county it is the country.
fn is_province(country: Country, name: &str, code: &str) -> bool {
    let mut all = subdivisions::of(country).iter();
    let abroad = Country::parse(code).map(|abroad| subdivisions::check(abroad, name));
    all.any(|known| known.short() == code) && !matches!(abroad, Some(Ok(Some(_))))
}

/// `Bari` and `BA` of `Bari (BA)`.
fn name_and_code(region: &str) -> Option<(&str, &str)> {
    let (name, code) = region.strip_suffix(')')?.rsplit_once(" (")?;
    (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()))
        .then_some((name.trim(), code))
}

fn label(typed: &str, place: Place) -> String {
    match place {
        Place::Work | Place::Home | Place::Other => place.code(),
        _ => typed.trim_start_matches(['*', ' ']).to_owned(),
    }
}
