//! Telephone numbers, in E.164 and as people of the country write them.

use super::customer::SeedPhone;
use super::names::{City, Country};
use super::random::Random;

const ITALIAN_MOBILES: [u32; 18] = [
    320, 327, 328, 329, 333, 334, 335, 338, 339, 340, 342, 345, 347, 348, 349, 380, 388, 392,
];

/// A mobile number; `number` has seven digits and is the customer's own.
pub fn mobile(country: Country, number: u64, random: &mut Random) -> SeedPhone {
    let digits = match country {
        Country::Italy => format!("{}{number:07}", random.pick(&ITALIAN_MOBILES)),
        Country::Spain => format!("6{}{number:07}", random.below(10)),
        Country::France => format!("6{}{number:07}", random.pick(&[0, 1, 2, 5, 6, 7, 8])),
        Country::Romania => format!("7{}{number:07}", 2 + random.below(5)),
    };
    let groups: &[usize] = match country {
        Country::Italy => &[3, 3, 4],
        Country::Spain if random.chance(40) => &[3, 3, 3],
        Country::Spain => &[3, 2, 2, 2],
        Country::France => &[2, 2, 2, 2, 2],
        Country::Romania => &[4, 3, 3],
    };
    SeedPhone {
        e164: e164(country, &digits),
        typed: typed(country, &digits, groups, random),
        mobile: true,
    }
}

/// A landline number of the town.
pub fn landline(country: Country, city: &City, random: &mut Random) -> SeedPhone {
    let area = city.dialling;
    let first = match country {
        Country::France => 3 + random.below(3),
        _ => 2 + random.below(5),
    };
    let length = match country {
        Country::Italy => [8, 7, 6][area.len() - 2],
        _ => 9 - area.len(),
    };
    let rest = random.below(10_000_000) % 10u32.pow(length as u32 - 1);
    let digits = format!("{area}{first}{rest:0width$}", width = length - 1);
    let groups: &[usize] = match (country, area.len()) {
        (Country::Italy, area) => &[area, length],
        (Country::Spain, 2) => &[2, 3, 2, 2],
        (Country::Spain, _) => &[3, 2, 2, 2],
        (Country::France, _) => &[2, 2, 2, 2, 2],
        (Country::Romania, 2) => &[3, 3, 2, 2],
        (Country::Romania, _) => &[4, 3, 3],
    };
    SeedPhone {
        e164: e164(country, &digits),
        typed: typed(country, &digits, groups, random),
        mobile: false,
    }
}

fn e164(country: Country, digits: &str) -> String {
    format!("{}{digits}", dial(country))
}

fn dial(country: Country) -> &'static str {
    match country {
        Country::Italy => "+39",
        Country::Spain => "+34",
        Country::France => "+33",
        Country::Romania => "+40",
    }
}

/// `groups` are those of the national form, with the leading 0 where the country has one.
fn typed(country: Country, digits: &str, groups: &[usize], random: &mut Random) -> String {
    let trunk = match country {
        Country::Italy | Country::Spain => "",
        Country::France | Country::Romania => "0",
    };
    let national = format!("{trunk}{digits}");
    match (random.below(100), country) {
        (0..=59, _) => grouped(&national, groups, " "),
        (60..=79, _) => national,
        (80..=89, Country::France | Country::Romania) => grouped(&national, groups, "."),
        (80..=89, _) => grouped(&national, groups, "-"),
        _ => format!(
            "{} {}",
            dial(country),
            &grouped(&national, groups, " ")[trunk.len()..]
        ),
    }
}

fn grouped(digits: &str, groups: &[usize], separator: &str) -> String {
    let mut text = String::with_capacity(digits.len() + 5);
    let mut start = 0;
    for size in groups {
        if start > 0 {
            text.push_str(separator);
        }
        text.push_str(&digits[start..start + size]);
        start += size;
    }
    text
}
