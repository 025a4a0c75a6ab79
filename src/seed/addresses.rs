//! Where customers live, sell, and take delivery.

use super::customer::{AddressUse, Kind, SeedAddress};
use super::generator::Subject;
use super::names::{City, Country};
use super::random::{Random, Topic};

/// The addresses of a customer who is at home in the town; some persons have told none.
pub fn addresses(subject: &Subject, home: &City) -> Vec<SeedAddress> {
    let mut random = subject.random(Topic::Addresses);
    match subject.kind {
        Kind::Person => of_person(subject, home, &mut random),
        Kind::Company => of_company(subject, home, &mut random),
    }
}

fn of_person(subject: &Subject, home: &City, random: &mut Random) -> Vec<SeedAddress> {
    let labels = &subject.lexicon.labels;
    if random.chance(5) {
        return Vec::new();
    }
    let mut addresses = vec![address(subject, home, labels[0], AddressUse::Both, random)];
    if random.chance(18) {
        let office = address(subject, home, labels[1], AddressUse::Shipping, random);
        addresses.push(SeedAddress {
            default: false,
            ..office
        });
    }
    addresses
}

fn of_company(subject: &Subject, home: &City, random: &mut Random) -> Vec<SeedAddress> {
    let labels = &subject.lexicon.labels;
    if random.chance(50) {
        return vec![address(subject, home, labels[2], AddressUse::Both, random)];
    }
    let mut addresses = vec![
        address(subject, home, labels[2], AddressUse::Billing, random),
        address(subject, home, labels[3], AddressUse::Shipping, random),
    ];
    for _ in 0..random.weighted([70, 20, 10].into_iter()) {
        let town = if random.chance(60) {
            home
        } else {
            subject.lexicon.cities.pick(random)
        };
        let shop = address(subject, town, labels[4], AddressUse::Shipping, random);
        addresses.push(SeedAddress {
            default: false,
            ..shop
        });
    }
    addresses
}

fn address(
    subject: &Subject,
    city: &City,
    label: &'static str,
    usage: AddressUse,
    random: &mut Random,
) -> SeedAddress {
    let country = subject.lexicon.country;
    let street = street(country, subject.lexicon.streets.pick(random), random);
    let flats = if subject.kind == Kind::Person { 35 } else { 8 };
    SeedAddress {
        usage,
        label,
        street,
        street2: random.chance(flats).then(|| flat(country, random)),
        postal_code: random.pick(&city.postal_codes),
        city: city.name,
        region: city.region,
        country: country.code(),
        default: true,
    }
}

fn street(country: Country, name: &str, random: &mut Random) -> String {
    let number = 1 + random.below(150).min(random.below(150));
    match country {
        Country::Italy if random.chance(10) => format!("{name} {number}/{}", letter(random)),
        Country::Italy => format!("{name} {number}"),
        Country::Spain => format!("{name}, {number}"),
        Country::France if random.chance(6) => format!("{number} bis {name}"),
        Country::France => format!("{number} {name}"),
        Country::Romania => format!("{name} nr. {number}"),
    }
}

fn flat(country: Country, random: &mut Random) -> String {
    let stairs = letter(random);
    let floor = 1 + random.below(8);
    let door = 1 + random.below(60);
    match country {
        Country::Italy => format!("Scala {stairs}, interno {door}"),
        Country::Spain => format!("{floor}º {stairs}"),
        Country::France => format!("Bâtiment {stairs}, appartement {door}"),
        Country::Romania => format!(
            "Bl. {door}, sc. {stairs}, et. {floor}, ap. {}",
            door + floor
        ),
    }
}

fn letter(random: &mut Random) -> char {
    random.pick(&['A', 'B', 'C', 'D'])
}
