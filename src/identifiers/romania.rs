//! Romania: CUI/CIF of companies, CNP of persons (`domain.md` ID-6).

use super::digits::{born, confirm, digits, issued, value, weighted};
use super::fault::Fault;
use super::kind::Party;

const CUI_EXAMPLE: &str = "RO18547290";
const CNP_EXAMPLE: &str = "1630615123457";
const CUI_WEIGHTS: [u32; 9] = [7, 5, 3, 2, 1, 7, 5, 3, 2];
const CNP_WEIGHTS: [u32; 12] = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

/// Whose number it is: up to ten digits are a company's CUI, thirteen a person's CNP.
pub(super) fn party(number: &str) -> Option<Party> {
    match number.len() {
        _ if !number.bytes().all(|byte| byte.is_ascii_digit()) => None,
        2..=10 => Some(Party::Company),
        13 => Some(Party::Person),
        _ => None,
    }
}

/// CUI without "RO": two to ten digits, counted from the right.
pub(super) fn cui(number: &str) -> Result<(), Fault> {
    if !number.chars().all(|c| c.is_ascii_digit()) {
        return Err(Fault::Characters {
            example: CUI_EXAMPLE,
        });
    }
    if !(2..=10).contains(&number.len()) {
        return Err(Fault::Length {
            example: CUI_EXAMPLE,
        });
    }
    issued(!number.starts_with('0'))?;
    let d = digits::<10>(&format!("{number:0>10}"), CUI_EXAMPLE)?;
    confirm(cui_digit(&d[..9]) == d[9])
}

/// The last digit of a CUI for the nine before it, padded with zeros on the left.
pub(super) fn cui_digit(body: &[u32]) -> u32 {
    10 * weighted(body, &CUI_WEIGHTS) % 11 % 10
}

/// CNP: sex and century, date of birth, county, serial number, check digit.
pub(super) fn cnp(number: &str) -> Result<(), Fault> {
    let d = digits::<13>(number, CNP_EXAMPLE)?;
    let century = match d[0] {
        1 | 2 => 1900,
        3 | 4 => 1800,
        5 | 6 => 2000,
        // Residents (7, 8) and foreigners (9) do not say their century. 2000 lets every day pass
        // that exists in either; the two differ in 29 February of the year 00 alone.
        7..=9 => 2000,
        _ => return Err(Fault::NotIssued),
    };
    let two = |place: usize| d[place] * 10 + d[place + 1];
    born(century + two(1), two(3), two(5))?;
    issued(is_county(two(7)))?;
    confirm(cnp_digit(&d[..12]) == d[12])
}

/// The thirteenth digit of a CNP.
pub(super) fn cnp_digit(body: &[u32]) -> u32 {
    match weighted(body, &CNP_WEIGHTS) % 11 {
        10 => 1,
        rest => rest,
    }
}

/// Counties 01–40, sectors of Bucharest, Călărași and Giurgiu, which came later, and the codes
/// for numbers given without regard to a county.
fn is_county(code: u32) -> bool {
    matches!(code, 1..=48 | 51 | 52 | 70 | 80..=83)
}

/// The traditional form of a number in the trade register, `J40/8302/1997`, for its compact one;
/// since 2024 numbers are longer and have no strokes.
pub(super) fn register_number(compact: &str) -> Option<String> {
    let body = compact.strip_prefix(['J', 'F', 'C'])?;
    if !(7..=12).contains(&body.len()) || !body.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let (county, rest) = body.split_at(2);
    let (serial, year) = rest.split_at(rest.len() - 4);
    let year_value = value(&digits::<4>(year, CUI_EXAMPLE).ok()?);
    (1990..=2024)
        .contains(&year_value)
        .then(|| format!("{}{county}/{serial}/{year}", &compact[..1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn company_numbers_of_any_length_are_accepted() {
        assert_eq!(cui("18547290"), Ok(()));
        assert_eq!(cui("159"), Ok(()));
    }

    #[test]
    fn wrong_company_numbers_are_refused() {
        assert_eq!(cui("18547291"), Err(Fault::CheckDigit));
        assert_eq!(cui("12"), Err(Fault::CheckDigit));
        assert_eq!(cui("018547290"), Err(Fault::NotIssued));
        assert_eq!(
            cui("1"),
            Err(Fault::Length {
                example: CUI_EXAMPLE
            })
        );
    }

    #[test]
    fn a_cnp_is_checked_for_digit_date_and_county() {
        assert_eq!(cnp("1630615123457"), Ok(()));
        assert_eq!(cnp("1630615123458"), Err(Fault::CheckDigit));
        assert_eq!(cnp("1630631123457"), Err(Fault::BirthDate));
        assert_eq!(cnp("1630615493457"), Err(Fault::NotIssued));
        assert_eq!(cnp("0630615123457"), Err(Fault::NotIssued));
    }

    #[test]
    fn a_register_number_gets_its_strokes_back() {
        assert_eq!(
            register_number("J4083021997").as_deref(),
            Some("J40/8302/1997")
        );
        assert_eq!(register_number("J2024000123123"), None);
        assert_eq!(register_number("12345"), None);
    }
}
