//! Makes identifiers with valid check digits, by the public rules of `domain.md` §1.
//!
//! These build numbers; whether a number somebody typed is valid is judged elsewhere, by other code,
//! so that the two can prove each other.

pub mod bank;

use crate::accents::slug;
use chrono::{Datelike, NaiveDate};

/// Values of the characters 0–9 (and A–J) at odd places, then K–Z: fiscal code and Italian IBAN.
const ODD_VALUES: [u32; 26] = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];
const MONTH_LETTERS: &[u8; 12] = b"ABCDEHLMPRST";
const DNI_LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";

/// Partita IVA (ID-1): the taxpayer's seven digits, the office (001–100) and the Luhn digit.
pub fn italian_vat(taxpayer: u32, office: u32) -> String {
    with_luhn(format!("{taxpayer:07}{office:03}"))
}

/// Codice fiscale (ID-2) of a person; `place` is the cadastral code of the birthplace.
pub fn fiscal_code(
    family: &str,
    given: &str,
    birth: NaiveDate,
    woman: bool,
    place: &str,
) -> String {
    let mut code = String::with_capacity(16);
    code.push_str(&three_letters(family, false));
    code.push_str(&three_letters(given, true));
    let day = birth.day() + if woman { 40 } else { 0 };
    let month = char::from(MONTH_LETTERS[birth.month0() as usize]);
    code.push_str(&format!(
        "{:02}{month}{day:02}{place}",
        birth.year().rem_euclid(100)
    ));
    let check = italian_letter(&code);
    code.push(check);
    code
}

fn three_letters(name: &str, given: bool) -> String {
    let name = slug(name, "").to_ascii_uppercase();
    let is_vowel = |letter: &char| "AEIOU".contains(*letter);
    let mut consonants: Vec<char> = name.chars().filter(|letter| !is_vowel(letter)).collect();
    if given && consonants.len() > 3 {
        consonants.remove(1);
    }
    consonants.extend(name.chars().filter(is_vowel));
    consonants.extend("XXX".chars());
    consonants.into_iter().take(3).collect()
}

/// The letter of codice fiscale and Italian IBAN: odd places by table, even ones by value, mod 26.
pub(super) fn italian_letter(code: &str) -> char {
    let sum: u32 = code
        .bytes()
        .enumerate()
        .map(|(index, byte)| {
            let value = if byte.is_ascii_digit() {
                byte - b'0'
            } else {
                byte - b'A'
            };
            if index % 2 == 0 {
                ODD_VALUES[usize::from(value)]
            } else {
                u32::from(value)
            }
        })
        .sum();
    char::from(b'A' + (sum % 26) as u8)
}

/// SIREN (ID-3): eight digits and the Luhn digit.
pub fn siren(body: u32) -> String {
    with_luhn(format!("{body:08}"))
}

/// SIRET (ID-3): the SIREN, the four digits of the establishment, and a Luhn digit over all.
pub fn siret(siren: &str, establishment: u32) -> String {
    with_luhn(format!("{siren}{establishment:04}"))
}

/// French VAT number (ID-4) without the country: key and SIREN.
pub fn french_vat(siren: &str) -> String {
    let key = (12 + 3 * remainder(siren, 97)) % 97;
    format!("{key:02}{siren}")
}

/// DNI of a Spanish person (ID-5): eight digits and a letter.
pub fn dni(number: u32) -> String {
    let letter = char::from(DNI_LETTERS[(number % 23) as usize]);
    format!("{number:08}{letter}")
}

/// NIE of a foreigner in Spain (ID-5). `first` 0, 1, 2 is written X, Y, Z; then seven digits and a letter.
pub fn nie(first: u32, number: u32) -> String {
    let full = dni(first * 10_000_000 + number);
    let letter = ["X", "Y", "Z"][first as usize];
    format!("{letter}{}", &full[1..])
}

/// NIF of a Spanish legal entity (ID-5) whose letter takes a digit as control: A, B, E, F, H, J …
pub fn cif(letter: char, number: u32) -> String {
    let digits = with_luhn(format!("{number:07}"));
    format!("{letter}{digits}")
}

/// CUI of a Romanian business (ID-6): up to nine digits and the control digit.
pub fn cui(body: u32) -> String {
    let sum = weighted_sum(&format!("{body:09}"), "753217532");
    format!("{body}{}", 10 * sum % 11 % 10)
}

/// CNP of a Romanian person (ID-6), born 1900–2099; `county` as in the CNP, `serial` 1–999.
pub fn cnp(birth: NaiveDate, woman: bool, county: &str, serial: u32) -> String {
    let century = if birth.year() < 2000 { 1 } else { 5 };
    let first = century + u32::from(woman);
    let body = format!("{first}{}{county}{serial:03}", birth.format("%y%m%d"));
    let check = match weighted_sum(&body, "279146358279") % 11 {
        10 => 1,
        digit => digit,
    };
    format!("{body}{check}")
}

/// EAN-13 (ID-14): twelve digits and the GS1 check digit.
pub fn ean13(body: u64) -> String {
    with_gs1(format!("{body:012}"))
}

fn with_gs1(mut digits: String) -> String {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(index, byte)| u32::from(byte - b'0') * if index % 2 == 0 { 3 } else { 1 })
        .sum();
    digits.push(char::from(b'0' + ((10 - sum % 10) % 10) as u8));
    digits
}

fn with_luhn(mut digits: String) -> String {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(index, byte)| {
            let digit = u32::from(byte - b'0');
            if index % 2 == 0 {
                digit * 2 / 10 + digit * 2 % 10
            } else {
                digit
            }
        })
        .sum();
    digits.push(char::from(b'0' + ((10 - sum % 10) % 10) as u8));
    digits
}

fn weighted_sum(digits: &str, weights: &str) -> u32 {
    let pairs = digits.bytes().zip(weights.bytes());
    pairs
        .map(|(digit, weight)| u32::from(digit - b'0') * u32::from(weight - b'0'))
        .sum()
}

/// The remainder of a long number; letters count 10–35, as in an IBAN.
pub(super) fn remainder(text: &str, modulus: u64) -> u64 {
    text.chars().fold(0, |rest, character| {
        let value = u64::from(character.to_digit(36).unwrap_or(0));
        (rest * if value < 10 { 10 } else { 100 } + value) % modulus
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn italian_numbers_match_the_vectors() {
        assert_eq!(italian_vat(74_311, 15), "00743110157");
        assert_eq!(italian_vat(1_234_567, 1), "12345670017");
        assert_eq!(
            fiscal_code("Rossi", "Mario", day(1985, 12, 10), false, "A562"),
            "RSSMRA85T10A562S"
        );
        assert_eq!(
            fiscal_code("Ricci", "Manuel", day(1983, 11, 18), false, "D969"),
            "RCCMNL83S18D969H"
        );
    }

    #[test]
    fn a_fiscal_code_knows_short_names_women_and_four_consonants() {
        let code = fiscal_code("Fo", "Gianfranca", day(2001, 1, 2), true, "H501");
        assert_eq!(&code[..15], "FOXGFR01A42H501");
    }

    #[test]
    fn french_numbers_match_the_vectors() {
        assert_eq!(siren(73_282_932), "732829320");
        assert_eq!(siren(40_483_304), "404833048");
        assert_eq!(siret("732829320", 7), "73282932000074");
        assert_eq!(french_vat("404833048"), "83404833048");
        assert_eq!(french_vat("303265045"), "40303265045");
    }

    #[test]
    fn spanish_numbers_match_the_vectors() {
        assert_eq!(dni(54_362_315), "54362315K");
        assert_eq!(nie(0, 2_482_300), "X2482300W");
        assert_eq!(cif('B', 6_471_783), "B64717838");
        assert_eq!(cif('J', 9_921_658), "J99216582");
    }

    #[test]
    fn romanian_numbers_match_the_vectors() {
        assert_eq!(cui(1_854_729), "18547290");
        assert_eq!(cui(15), "159");
        assert_eq!(cnp(day(1963, 6, 15), false, "12", 345), "1630615123457");
    }

    #[test]
    fn barcodes_match_the_vectors() {
        assert_eq!(ean13(400_638_133_393), "4006381333931");
        assert_eq!(ean13(200_000_000_001), "2000000000015");
        assert_eq!(with_gs1("9638507".to_owned()), "96385074");
    }
}
