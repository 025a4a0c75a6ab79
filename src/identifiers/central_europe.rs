//! Poland, Czechia, Slovakia, Hungary, Slovenia (`domain.md` ID-7, ID-8).

use super::digits::{born, confirm, digits, issued, value, weighted};
use super::fault::Fault;

/// Polish NIP: ten digits, weights mod 11.
pub(super) fn polish_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<10>(number, "PL8567346215")?;
    confirm(weighted(&d, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == d[9])
}

/// Czech DIČ: eight digits for a company, nine with a leading 6 for special cases, else the
/// birth number of a person.
pub(super) fn czech_vat(number: &str) -> Result<(), Fault> {
    const EXAMPLE: &str = "CZ25123891";
    match number.chars().count() {
        9 if number.starts_with('6') => {
            let d = digits::<9>(number, EXAMPLE)?;
            let rest = weighted(&d[1..], &[8, 7, 6, 5, 4, 3, 2]) % 11;
            // 8 - (10 - rest) mod 11, kept above zero.
            confirm((18 - (21 - rest) % 11) % 10 == d[8])
        }
        9 | 10 => birth_number(number, EXAMPLE),
        _ => {
            let d = digits::<8>(number, EXAMPLE)?;
            issued(d[0] != 9)?;
            let check = match (11 - weighted(&d, &[8, 7, 6, 5, 4, 3, 2]) % 11) % 11 {
                0 => 1,
                rest => rest % 10,
            };
            confirm(check == d[7])
        }
    }
}

/// Slovak IČ DPH: ten digits divisible by 11, or the birth number of a person.
pub(super) fn slovak_vat(number: &str) -> Result<(), Fault> {
    const EXAMPLE: &str = "SK2022749619";
    let d = digits::<10>(number, EXAMPLE)?;
    if birth_number(number, EXAMPLE).is_ok() {
        return Ok(());
    }
    issued(d[0] != 0 && matches!(d[2], 2..=4 | 7..=9))?;
    confirm(value(&d).is_multiple_of(11))
}

/// Czechoslovak birth number: date of birth (a woman's month is 50 higher, either may be 20
/// higher where a day ran full), serial number; since 1954 a tenth digit as check.
fn birth_number(number: &str, example: &'static str) -> Result<(), Fault> {
    let long = number.chars().count() == 10;
    let d = if long {
        digits::<10>(number, example)?.to_vec()
    } else {
        digits::<9>(number, example)?.to_vec()
    };
    let two = |place: usize| d[place] * 10 + d[place + 1];
    let year = match two(0) {
        54.. if long => 1900 + two(0),
        _ if long => 2000 + two(0),
        80.. => 1800 + two(0),
        0..=53 => 1900 + two(0),
        _ => return Err(Fault::Length { example }),
    };
    born(year, two(2) % 50 % 20, two(4))?;
    confirm(!long || value(&d[..9]) % 11 % 10 == u64::from(d[9]))
}

/// Hungarian VAT number: eight digits, a weighted sum divisible by 10.
pub(super) fn hungarian_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<8>(number, "HU12892312")?;
    confirm(weighted(&d, &[9, 7, 3, 1, 9, 7, 3, 1]).is_multiple_of(10))
}

/// Slovenian DDV: eight digits, weights 8 to 2 mod 11; 11 is never given out.
pub(super) fn slovenian_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<8>(number, "SI50223054")?;
    issued(d[0] != 0)?;
    let check = 11 - weighted(&d, &[8, 7, 6, 5, 4, 3, 2]) % 11;
    confirm(check != 11 && check % 10 == d[7])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_accepted_and_a_wrong_last_digit_is_refused() {
        assert_eq!(polish_vat("8567346215"), Ok(()));
        assert_eq!(polish_vat("8567346216"), Err(Fault::CheckDigit));
        assert_eq!(czech_vat("25123891"), Ok(()));
        assert_eq!(czech_vat("25123892"), Err(Fault::CheckDigit));
        assert_eq!(slovak_vat("2022749619"), Ok(()));
        assert_eq!(slovak_vat("2022749618"), Err(Fault::CheckDigit));
        assert_eq!(hungarian_vat("12892312"), Ok(()));
        assert_eq!(hungarian_vat("12892313"), Err(Fault::CheckDigit));
        assert_eq!(slovenian_vat("50223054"), Ok(()));
        assert_eq!(slovenian_vat("50223055"), Err(Fault::CheckDigit));
    }

    #[test]
    fn czech_persons_and_special_cases_are_accepted() {
        assert_eq!(czech_vat("7103192745"), Ok(()));
        assert_eq!(czech_vat("640903926"), Ok(()));
        assert_eq!(czech_vat("1103492745"), Err(Fault::BirthDate));
    }
}
