//! The arithmetic the check-digit schemes of the countries share.

use super::fault::Fault;
use chrono::NaiveDate;

/// The digits of a number that must have exactly `N` of them; the example goes into the fault.
pub(super) fn digits<const N: usize>(
    number: &str,
    example: &'static str,
) -> Result<[u32; N], Fault> {
    let all: Option<Vec<u32>> = number.chars().map(|c| c.to_digit(10)).collect();
    all.ok_or(Fault::Characters { example })?
        .try_into()
        .map_err(|_| Fault::Length { example })
}

/// Sum of each digit times its weight.
pub(super) fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum()
}

/// The number the digits spell.
pub(super) fn value(digits: &[u32]) -> u64 {
    digits
        .iter()
        .fold(0, |sum, &digit| sum * 10 + u64::from(digit))
}

/// Luhn sum mod 10 (ISO/IEC 7812) of digits that include their check digit: 0 when it fits.
pub(super) fn luhn(digits: &[u32]) -> u32 {
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let from_right = digits.iter().rev().enumerate();
    from_right
        .map(|(i, &digit)| if i % 2 == 1 { doubled(digit) } else { digit })
        .sum::<u32>()
        % 10
}

/// The Luhn digit to put behind these digits.
pub(super) fn luhn_digit(body: &[u32]) -> u32 {
    let with_zero = [body, &[0]].concat();
    (10 - luhn(&with_zero)) % 10
}

/// Whether the last digit fits ISO 7064 mod 11,10 (Germany, Croatia).
pub(super) fn mod_11_10(digits: &[u32]) -> bool {
    let Some((&check, body)) = digits.split_last() else {
        return false;
    };
    let product = body.iter().fold(10, |product, &digit| {
        let sum = (product + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - product) % 10 == check
}

/// Remainder by 97 of a text of digits and letters (A = 10 … Z = 35), as IBAN and the Dutch VAT
/// number count; `None` for any other character.
pub(super) fn mod_97(text: &str) -> Option<u32> {
    text.chars().try_fold(0, |rest, c| {
        let value = c.to_digit(36)?;
        Some((rest * if value > 9 { 100 } else { 10 } + value) % 97)
    })
}

/// The check digits must fit.
pub(super) fn confirm(fits: bool) -> Result<(), Fault> {
    if fits { Ok(()) } else { Err(Fault::CheckDigit) }
}

/// The number must lie in a range that is given out.
pub(super) fn issued(in_range: bool) -> Result<(), Fault> {
    if in_range {
        Ok(())
    } else {
        Err(Fault::NotIssued)
    }
}

/// The date of birth must exist.
pub(super) fn born(year: u32, month: u32, day: u32) -> Result<(), Fault> {
    let year = i32::try_from(year).map_err(|_| Fault::BirthDate)?;
    NaiveDate::from_ymd_opt(year, month, day)
        .map(|_| ())
        .ok_or(Fault::BirthDate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_and_a_wrong_length_are_told_apart() {
        let example = "123";
        assert_eq!(
            digits::<3>("12A", example),
            Err(Fault::Characters { example })
        );
        assert_eq!(digits::<3>("1234", example), Err(Fault::Length { example }));
        assert_eq!(
            digits::<3>("١٢٣", example),
            Err(Fault::Characters { example })
        );
        assert_eq!(digits::<3>("123", example), Ok([1, 2, 3]));
    }

    #[test]
    fn remainders_agree_with_the_published_examples() {
        assert_eq!(luhn(&[7, 9, 9, 2, 7, 3, 9, 8, 7, 1, 3]), 0);
        assert!(mod_11_10(&[0, 7, 9, 4, 5]));
        assert_eq!(mod_97("123456789"), Some(39));
        assert_eq!(mod_97("IT!"), None);
    }
}
