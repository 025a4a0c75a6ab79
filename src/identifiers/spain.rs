//! Spain: NIF, that is DNI, NIE or the number of a company (`domain.md` ID-5).

use super::digits::{confirm, digits, luhn_digit, value};
use super::fault::Fault;
use super::kind::Party;

const EXAMPLE: &str = "B64717838";
const PERSON_LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";
/// First letters of companies, and of persons: residents abroad, minors and foreigners without a NIE.
const COMPANIES: &str = "ABCDEFGHJNPQRSUVW";
const PERSONS: &str = "KLMXYZ";
const COMPANY_LETTERS: &[u8; 10] = b"JABCDEFGHI";

/// NIF of a person (`54362315K`, `X2482300W`) or of a company (`B64717838`).
pub(super) fn nif(number: &str) -> Result<(), Fault> {
    if !number.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Err(Fault::Characters { example: EXAMPLE });
    }
    if number.len() != 9 {
        return Err(Fault::Length { example: EXAMPLE });
    }
    let (body, check) = number.split_at(8);
    match &body[..1] {
        "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" => person(body, check),
        "X" => person(&format!("0{}", &body[1..]), check),
        "Y" => person(&format!("1{}", &body[1..]), check),
        "Z" => person(&format!("2{}", &body[1..]), check),
        "K" | "L" | "M" => person(&format!("0{}", &body[1..]), check),
        first if COMPANIES.contains(first) => company(&body[1..], check),
        _ => Err(Fault::Characters { example: EXAMPLE }),
    }
}

/// Whose NIF it is, as its first letter says.
pub(super) fn party(number: &str) -> Option<Party> {
    let first = number.chars().next().filter(|_| number.len() == 9)?;
    match first {
        '0'..='9' => Some(Party::Person),
        first if PERSONS.contains(first) => Some(Party::Person),
        first if COMPANIES.contains(first) => Some(Party::Company),
        _ => None,
    }
}

fn person(body: &str, check: &str) -> Result<(), Fault> {
    let d = digits::<8>(body, EXAMPLE)?;
    confirm(check.chars().eq([person_letter(value(&d))]))
}

/// The letter behind a DNI, or behind a NIE whose X, Y, Z was read as 0, 1, 2.
pub(super) fn person_letter(number: u64) -> char {
    char::from(PERSON_LETTERS[(number % 23) as usize])
}

/// A Luhn digit, which some kinds of company write as a letter.
fn company(body: &str, check: &str) -> Result<(), Fault> {
    let digit = luhn_digit(&digits::<7>(body, EXAMPLE)?);
    let letter = char::from(COMPANY_LETTERS[digit as usize]);
    confirm(check == digit.to_string() || check.chars().eq([letter]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons_foreigners_and_companies_are_accepted() {
        for right in [
            "54362315K",
            "X2482300W",
            "B64717838",
            "J99216582",
            "J9921658B",
        ] {
            assert_eq!(nif(right), Ok(()), "{right}");
        }
    }

    #[test]
    fn a_wrong_letter_or_digit_is_refused() {
        for wrong in ["54362315Z", "B64717839", "X2482300A"] {
            assert_eq!(nif(wrong), Err(Fault::CheckDigit), "{wrong}");
        }
        assert_eq!(nif("5436231K"), Err(Fault::Length { example: EXAMPLE }));
        assert_eq!(
            nif("I64717838"),
            Err(Fault::Characters { example: EXAMPLE })
        );
        assert_eq!(
            nif("543é2315K"),
            Err(Fault::Characters { example: EXAMPLE })
        );
    }
}
