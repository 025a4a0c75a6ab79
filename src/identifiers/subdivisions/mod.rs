//! Provinces and counties where an address needs one: Italy, Spain, Romania (`domain.md` ID-13).

mod italy;
mod romania;
mod spain;

use super::country::Country;
use super::fault::Fault;
use crate::accents::without_accents;
use std::{collections::HashMap, sync::LazyLock};

/// A province or county, by its code of ISO 3166-2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subdivision {
    /// With the country: `IT-RM`, `RO-CJ`.
    pub code: &'static str,
    /// In the language of the country, as on an envelope.
    pub name: &'static str,
}

const fn known(code: &'static str, name: &'static str) -> Subdivision {
    Subdivision { code, name }
}

impl Subdivision {
    /// The part after the country, as Italians write it behind the town: `RM`.
    pub fn short(&self) -> &'static str {
        &self.code[3..]
    }
}

/// The provinces or counties of a country, by name; empty where an address needs none.
pub fn of(country: Country) -> &'static [Subdivision] {
    match country.as_str() {
        "IT" => &italy::ALL,
        "ES" => &spain::ALL,
        "RO" => &romania::ALL,
        _ => &[],
    }
}

/// Whether an address in that country needs a province or county.
pub fn required(country: Country) -> bool {
    !of(country).is_empty()
}

/// Finds a province or county by its code (`RO-CJ`, `CJ`) or name, in any case, with or without
/// accents, as forms and imported files have it.
///
/// # Errors
/// [`Fault::Subdivision`]; also when nothing is typed where one is required. Where none is
/// required the answer is `None`.
pub fn check(country: Country, typed: &str) -> Result<Option<&'static Subdivision>, Fault> {
    if !required(country) {
        return Ok(None);
    }
    let found = BY_WORD.get(&(country, plain(typed)));
    found.map(|found| Some(*found)).ok_or(Fault::Subdivision)
}

/// By code, code without the country, and name. An imported file asks a hundred thousand times.
static BY_WORD: LazyLock<HashMap<(Country, String), &Subdivision>> = LazyLock::new(|| {
    let mut words = HashMap::new();
    for country in [Country::IT, Country::ES, Country::RO] {
        for subdivision in of(country) {
            for word in [subdivision.code, subdivision.short(), subdivision.name] {
                words.entry((country, plain(word))).or_insert(subdivision);
            }
        }
    }
    words
});

/// Whether this is the code of a province or county of some country, as [`Subdivision::code`] has it.
pub fn is_code(text: &str) -> bool {
    let country = text.split('-').next().and_then(Country::parse);
    country.is_some_and(|country| of(country).iter().any(|known| known.code == text))
}

/// The message key of what a country calls its regions.
pub fn label_key(country: &str) -> &'static str {
    match country {
        "IT" | "ES" | "BE" | "NL" | "CA" => "address-province",
        "RO" | "GB" | "IE" | "HR" | "HU" | "NO" | "SE" => "address-county",
        "US" | "AU" | "BR" | "MX" | "IN" => "address-state",
        _ => "address-region",
    }
}

/// The sector of Bucharest (`SECTOR1` … `SECTOR6`) in the name of a city such as "Sector 3" or
/// "București, sectorul 3": electronic invoices want it as the city of `RO-B` (BR-RO-100).
pub fn bucharest_sector(city: &str) -> Option<&'static str> {
    let city = plain(city);
    let (_, after) = city.split_once("sector")?;
    match after.trim_start_matches("ul").trim() {
        "1" => Some("SECTOR1"),
        "2" => Some("SECTOR2"),
        "3" => Some("SECTOR3"),
        "4" => Some("SECTOR4"),
        "5" => Some("SECTOR5"),
        "6" => Some("SECTOR6"),
        _ => None,
    }
}

/// Lower case without accents.
fn plain(text: &str) -> String {
    without_accents(&text.trim().replace('’', "'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_begin_with_their_country() {
        for (country, count) in [(Country::IT, 107), (Country::ES, 52), (Country::RO, 42)] {
            let all = of(country);
            assert_eq!(all.len(), count);
            for subdivision in all {
                assert_eq!(&subdivision.code[..3], format!("{country}-"));
                let same = all.iter().filter(|other| other.code == subdivision.code);
                assert_eq!(same.count(), 1, "{}", subdivision.code);
            }
        }
    }

    #[test]
    fn a_county_is_found_by_code_or_name() {
        for typed in ["RO-CJ", "cj", "Cluj", " cluj "] {
            let found = check(Country::RO, typed).expect("Cluj");
            assert_eq!(found.map(|county| county.code), Some("RO-CJ"), "{typed}");
        }
        let iasi = check(Country::RO, "Iaşi").expect("with the old cedilla");
        assert_eq!(iasi.map(|county| county.name), Some("Iași"));
    }

    #[test]
    fn italy_spain_and_romania_require_one_and_others_do_not() {
        assert_eq!(check(Country::IT, ""), Err(Fault::Subdivision));
        assert_eq!(check(Country::ES, "Roma"), Err(Fault::Subdivision));
        assert_eq!(check(Country::FR, ""), Ok(None));
    }

    #[test]
    fn only_a_whole_code_is_one() {
        assert!(is_code("IT-BO") && is_code("RO-CJ"));
        for other in ["BO", "Bologna", "it-bo", "FR-75", "IT-", ""] {
            assert!(!is_code(other), "{other}");
        }
    }

    #[test]
    fn sectors_of_bucharest_are_recognised() {
        assert_eq!(bucharest_sector("București, Sectorul 3"), Some("SECTOR3"));
        assert_eq!(bucharest_sector("SECTOR1"), Some("SECTOR1"));
        assert_eq!(bucharest_sector("Sector 7"), None);
        assert_eq!(bucharest_sector("București"), None);
    }
}
