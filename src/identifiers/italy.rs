//! Italy: partita IVA and codice fiscale (`domain.md` ID-1, ID-2).

use super::digits::{born, confirm, digits, issued, luhn, value};
use super::fault::Fault;
use super::kind::Party;

const EXAMPLE: &str = "00743110157";
const PERSON_EXAMPLE: &str = "RSSMRA85T10A562S";
/// Letters that replace 0–9 where two persons would otherwise share a code (omocodia).
const OMOCODIA: &str = "LMNPQRSTUV";
const MONTHS: &str = "ABCDEHLMPRST";
/// Digits of the code where a letter of [`OMOCODIA`] may stand.
const DIGIT_PLACES: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];
/// What a digit, or the letter of the same rank, counts in the 1st, 3rd, … place.
const ODD: [u32; 26] = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/// Whose tax code it is: 11 digits are a company's, 16 characters a person's.
pub(super) fn party(number: &str) -> Option<Party> {
    match number.len() {
        11 if number.bytes().all(|byte| byte.is_ascii_digit()) => Some(Party::Company),
        16 if number.bytes().all(|byte| byte.is_ascii_alphanumeric()) => Some(Party::Person),
        _ => None,
    }
}

/// Partita IVA: seven digits, the tax office, a Luhn digit.
pub(super) fn partita_iva(number: &str) -> Result<(), Fault> {
    let d = digits::<11>(number, EXAMPLE)?;
    issued(value(&d[..7]) > 0)?;
    issued(matches!(value(&d[7..10]), 1..=100 | 120 | 121 | 888 | 999))?;
    confirm(luhn(&d) == 0)
}

/// Codice fiscale: 16 characters for a person; for a company 11 digits as a partita IVA.
pub(super) fn codice_fiscale(number: &str, party: Party) -> Result<(), Fault> {
    let all_digits = number.chars().all(|c| c.is_ascii_digit());
    match party {
        Party::Person if all_digits && number.len() == 11 => Err(Fault::PersonCode),
        Party::Person => personal_code(number),
        Party::Company if personal_code(number).is_ok() => Err(Fault::CompanyCode),
        Party::Company => partita_iva(number),
    }
}

fn personal_code(code: &str) -> Result<(), Fault> {
    if !code.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Err(Fault::Characters {
            example: PERSON_EXAMPLE,
        });
    }
    if code.len() != 16 {
        return Err(Fault::Length {
            example: PERSON_EXAMPLE,
        });
    }
    let birth = birth_part(code).ok_or(Fault::Characters {
        example: PERSON_EXAMPLE,
    })?;
    confirm(code.ends_with(check_letter(&code[..15])))?;
    let (year, month, day) = birth;
    born(year, month, if day > 40 { day - 40 } else { day })
}

/// Year, month and day (a woman's is 40 higher), when letters and digits stand in their places.
/// The code has two digits of the year: 20–99 are read as 19xx, the only year it matters for
/// being 2000, a leap year.
fn birth_part(code: &str) -> Option<(u32, u32, u32)> {
    let mut year = 0;
    let mut day = 0;
    let mut month = 0;
    for (place, c) in code.chars().enumerate() {
        if DIGIT_PLACES.contains(&place) {
            let digit = c.to_digit(10).or(rank(OMOCODIA, c))?;
            match place {
                6 | 7 => year = year * 10 + digit,
                9 | 10 => day = day * 10 + digit,
                _ => {}
            }
        } else if place == 8 {
            month = rank(MONTHS, c)? + 1;
        } else if !c.is_ascii_uppercase() {
            return None;
        }
    }
    Some((
        if year < 20 { 2000 + year } else { 1900 + year },
        month,
        day,
    ))
}

fn rank(letters: &str, c: char) -> Option<u32> {
    letters
        .chars()
        .zip(0..)
        .find(|&(letter, _)| letter == c)
        .map(|(_, rank)| rank)
}

/// The sixteenth character for the first fifteen, which must be digits and capital letters.
pub(super) fn check_letter(code: &str) -> char {
    let sum: u32 = code
        .bytes()
        .enumerate()
        .map(|(place, c)| {
            let rank = u32::from(if c.is_ascii_digit() {
                c - b'0'
            } else {
                c.wrapping_sub(b'A')
            });
            if place % 2 == 0 {
                ODD[rank as usize % 26]
            } else {
                rank
            }
        })
        .sum();
    char::from(b'A' + (sum % 26) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partite_iva_of_real_firms_are_accepted() {
        assert_eq!(partita_iva("00743110157"), Ok(()));
        assert_eq!(partita_iva("12345670017"), Ok(()));
    }

    #[test]
    fn a_partita_iva_is_refused_for_what_is_wrong_with_it() {
        assert_eq!(partita_iva("00743110158"), Err(Fault::CheckDigit));
        assert_eq!(partita_iva("12345671017"), Err(Fault::NotIssued));
        assert_eq!(partita_iva("00000000000"), Err(Fault::NotIssued));
        assert_eq!(
            partita_iva("0074311015"),
            Err(Fault::Length { example: EXAMPLE })
        );
    }

    #[test]
    fn personal_codes_are_accepted_also_with_replaced_digits() {
        for code in ["RSSMRA85T10A562S", "RCCMNL83S18D969H", "RCCMNL83S18D96VF"] {
            let mut right = code[..15].to_owned();
            right.push(check_letter(&right.clone()));
            assert_eq!(codice_fiscale(&right, Party::Person), Ok(()), "{right}");
        }
        assert_eq!(codice_fiscale("RSSMRA85T10A562S", Party::Person), Ok(()));
        assert_eq!(codice_fiscale("RCCMNL83S18D969H", Party::Person), Ok(()));
    }

    #[test]
    fn a_personal_code_with_a_wrong_letter_or_date_is_refused() {
        let person = |code| codice_fiscale(code, Party::Person);
        assert_eq!(person("RSSMRA85T10A562T"), Err(Fault::CheckDigit));
        let misplaced = Err(Fault::Characters {
            example: PERSON_EXAMPLE,
        });
        assert_eq!(person("RSSMRA85F10A562S"), misplaced);
        let february_30 = format!("RSSMRA85B30A562{}", check_letter("RSSMRA85B30A562"));
        assert_eq!(person(&february_30), Err(Fault::BirthDate));
    }

    #[test]
    fn a_woman_is_born_forty_days_later() {
        let code = format!("RSSMRA85T50A562{}", check_letter("RSSMRA85T50A562"));
        assert_eq!(codice_fiscale(&code, Party::Person), Ok(()));
        let day_72 = format!("RSSMRA85T72A562{}", check_letter("RSSMRA85T72A562"));
        assert_eq!(
            codice_fiscale(&day_72, Party::Person),
            Err(Fault::BirthDate)
        );
    }

    #[test]
    fn a_person_has_16_characters_and_a_company_11() {
        assert_eq!(
            codice_fiscale("00743110157", Party::Person),
            Err(Fault::PersonCode)
        );
        assert_eq!(codice_fiscale("00743110157", Party::Company), Ok(()));
        assert_eq!(
            codice_fiscale("RSSMRA85T10A562S", Party::Company),
            Err(Fault::CompanyCode)
        );
    }
}
