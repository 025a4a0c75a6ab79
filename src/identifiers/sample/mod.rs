//! Well-formed numbers for invented customers: the seeded business, tests and examples use them.
//! Each is made from the parts given, the same every time; that one was really issued to somebody
//! is chance.

mod bank;

pub use bank::{iban_es, iban_fr, iban_it, iban_ro};

use super::digits::{luhn_digit, value};
use super::{france, italy, romania, spain};
use crate::accents::without_accents;
use chrono::{Datelike, NaiveDate};

/// What the numbers of persons say about their sex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    Woman,
    Man,
}

/// Italian partita IVA, different for each `number` below ten million.
pub fn partita_iva(number: u64) -> String {
    let body = format!(
        "{:07}{:03}",
        spread(number, 9_999_991) + 1,
        number % 100 + 1
    );
    with_luhn(body)
}

/// Codice fiscale of a person; `municipality` is the code of the place of birth, as `H501` for
/// Roma, or of the foreign country, as `Z129` for Romania.
pub fn codice_fiscale(
    surname: &str,
    given: &str,
    born: NaiveDate,
    sex: Sex,
    municipality: &str,
) -> String {
    const MONTHS: [char; 12] = ['A', 'B', 'C', 'D', 'E', 'H', 'L', 'M', 'P', 'R', 'S', 'T'];
    let day = born.day() + if sex == Sex::Woman { 40 } else { 0 };
    let mut code = format!(
        "{}{}{:02}{}{day:02}{}",
        name_code(surname, false),
        name_code(given, true),
        born.year().rem_euclid(100),
        MONTHS[born.month0() as usize],
        municipality.to_ascii_uppercase(),
    );
    code.push(italy::check_letter(&code));
    code
}

/// Three letters of a name: consonants, then vowels, then X. A given name with four consonants or
/// more leaves out the second.
fn name_code(name: &str, given: bool) -> String {
    let plain = without_accents(name);
    let letters = plain
        .chars()
        .filter(char::is_ascii_lowercase)
        .map(|c| c.to_ascii_uppercase());
    let (vowels, mut consonants): (Vec<char>, Vec<char>) =
        letters.partition(|&c| "AEIOU".contains(c));
    if given && consonants.len() > 3 {
        consonants.remove(1);
    }
    consonants
        .into_iter()
        .chain(vowels)
        .chain(['X'; 3])
        .take(3)
        .collect()
}

/// French SIREN, different for each `number` below ninety million.
pub fn siren(number: u64) -> String {
    with_luhn(format!("{:08}", 10_000_000 + spread(number, 89_999_999)))
}

/// SIRET of the place of business with that number, 1 for the first.
pub fn siret(siren: &str, office: u64) -> String {
    with_luhn(format!("{siren}{:04}", office % 10_000))
}

/// French VAT number with "FR" for a SIREN.
pub fn french_vat(siren: &str) -> String {
    format!("FR{:02}{siren}", france::key(value(&spelled(siren))))
}

/// Spanish DNI, different for each `number` below a hundred million.
pub fn dni(number: u64) -> String {
    let body = spread(number, 99_999_989);
    format!("{body:08}{}", spain::person_letter(body))
}

/// NIE of a foreigner in Spain.
pub fn nie(number: u64) -> String {
    let initial = number % 3;
    let body = spread(number, 9_999_991);
    let letter = spain::person_letter(initial * 10_000_000 + body);
    format!("{}{body:07}{letter}", ["X", "Y", "Z"][initial as usize])
}

/// NIF of a Spanish company: `A` is a sociedad anónima, `B` a sociedad limitada; both end in a
/// digit. The province is the first two digits of its postcode.
pub fn cif(form: char, province: u64, number: u64) -> String {
    let body = format!("{:02}{:05}", province % 100, spread(number, 99_991));
    format!("{form}{}", with_luhn(body))
}

/// Romanian CUI without "RO", different for each `number` below fifty million.
pub fn cui(number: u64) -> String {
    let body = 100 + spread(number, 49_999_991);
    let check = romania::cui_digit(&spelled(&format!("{body:09}")));
    format!("{body}{check}")
}

/// Romanian CNP of somebody born since 1900; `county` 1–40 as in the number (12 is Cluj, 40
/// București), `serial` 1–999.
pub fn cnp(sex: Sex, born: NaiveDate, county: u32, serial: u32) -> String {
    let first = match (born.year() < 2000, sex) {
        (true, Sex::Man) => 1,
        (true, Sex::Woman) => 2,
        (false, Sex::Man) => 5,
        (false, Sex::Woman) => 6,
    };
    let body = format!("{first}{}{county:02}{serial:03}", born.format("%y%m%d"));
    let check = romania::cnp_digit(&spelled(&body));
    format!("{body}{check}")
}

fn with_luhn(body: String) -> String {
    let check = luhn_digit(&spelled(&body));
    format!("{body}{check}")
}

fn spelled(number: &str) -> Vec<u32> {
    number.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// Neighbouring numbers far apart below `limit`, without meeting: the factor is a prime.
fn spread(number: u64, limit: u64) -> u64 {
    (number % limit) * 2_654_435_761 % limit
}

#[cfg(test)]
mod tests {
    use super::super::{Country, Kind, Party, check};
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
    }

    #[test]
    fn every_number_passes_its_own_check() {
        for n in 0..2000 {
            let siren = siren(n);
            for (kind, country, number) in [
                (Kind::CodiceFiscale, Country::IT, partita_iva(n)),
                (Kind::Siren, Country::FR, siren.clone()),
                (Kind::Siret, Country::FR, siret(&siren, n + 1)),
                (Kind::Vat, Country::FR, french_vat(&siren)),
                (Kind::Nif, Country::ES, dni(n)),
                (Kind::Nif, Country::ES, nie(n)),
                (Kind::Nif, Country::ES, cif('B', 28, n)),
                (Kind::Cui, Country::RO, cui(n)),
            ] {
                let outcome = check(kind, country, Party::Company, &number);
                assert_eq!(outcome.map(|id| id.value), Ok(number));
            }
        }
    }

    #[test]
    fn numbers_do_not_repeat() {
        let mut made: Vec<String> = (0..5000).map(partita_iva).collect();
        made.sort();
        made.dedup();
        assert_eq!(made.len(), 5000);
    }

    #[test]
    fn a_codice_fiscale_is_made_from_the_person() {
        let rossi = codice_fiscale("Rossi", "Mario", day(1985, 12, 10), Sex::Man, "A562");
        assert_eq!(rossi, "RSSMRA85T10A562S");
        let short = codice_fiscale("Fo", "Niccolò", day(2001, 1, 5), Sex::Woman, "H501");
        assert_eq!(&short[..11], "FOXNCL01A45");
        let given = codice_fiscale("D'Angelo", "Gianfranco", day(1970, 6, 1), Sex::Man, "F205");
        assert_eq!(&given[..6], "DNGGFR");
        for code in [short, given] {
            assert!(check(Kind::CodiceFiscale, Country::IT, Party::Person, &code).is_ok());
        }
    }

    #[test]
    fn a_cnp_is_made_from_the_person() {
        assert_eq!(cnp(Sex::Man, day(1963, 6, 15), 12, 345), "1630615123457");
        for (sex, year) in [(Sex::Woman, 1999), (Sex::Man, 2004), (Sex::Woman, 2004)] {
            let number = cnp(sex, day(year, 2, 28), 40, 7);
            assert!(
                check(Kind::Cnp, Country::RO, Party::Person, &number).is_ok(),
                "{number}"
            );
        }
    }
}
