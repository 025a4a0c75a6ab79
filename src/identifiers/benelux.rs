//! Belgium, the Netherlands, Luxembourg (`domain.md` ID-7, ID-8).

use super::digits::{confirm, digits, issued, mod_97, value, weighted};
use super::fault::Fault;

/// Belgian enterprise number: ten digits, the last two 97 minus the first eight mod 97. The form
/// with nine digits, used until 2008, is padded before it comes here.
pub(super) fn belgian_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<10>(number, "BE0403019261")?;
    issued(d[0] <= 1 && value(&d) > 0)?;
    confirm((value(&d[..8]) + value(&d[8..])).is_multiple_of(97))
}

/// Dutch btw-id: nine digits, B, two digits. Sole traders got random ones in 2020, checked by
/// ISO 7064 mod 97-10 over the whole with "NL"; the older ones by the check of the nine digits.
pub(super) fn dutch_vat(number: &str) -> Result<(), Fault> {
    const EXAMPLE: &str = "NL004495445B01";
    if number.chars().count() != 12 {
        return Err(Fault::Length { example: EXAMPLE });
    }
    let (body, suffix) = number
        .split_once('B')
        .ok_or(Fault::Characters { example: EXAMPLE })?;
    let body = digits::<9>(body, EXAMPLE)?;
    let suffix = digits::<2>(suffix, EXAMPLE)?;
    issued(value(&body) > 0 && value(&suffix) > 0)?;
    let old = weighted(&body, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == body[8];
    confirm(old || mod_97(&format!("NL{number}")) == Some(1))
}

/// Luxembourg: eight digits, the last two the first six mod 89.
pub(super) fn luxembourg_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<8>(number, "LU15027442")?;
    confirm(value(&d[..6]) % 89 == value(&d[6..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn belgian_numbers() {
        for right in ["0403019261", "0428759497", "0115817899"] {
            assert_eq!(belgian_vat(right), Ok(()), "{right}");
        }
        assert_eq!(belgian_vat("0403019262"), Err(Fault::CheckDigit));
        assert_eq!(belgian_vat("2403019261"), Err(Fault::NotIssued));
    }

    #[test]
    fn dutch_numbers_old_and_new() {
        assert_eq!(dutch_vat("004495445B01"), Ok(()));
        assert_eq!(dutch_vat("123456782B90"), Ok(()));
        assert_eq!(dutch_vat("123456782B00"), Err(Fault::NotIssued));
        assert_eq!(dutch_vat("004495446B01"), Err(Fault::CheckDigit));
    }

    #[test]
    fn luxembourg_numbers() {
        assert_eq!(luxembourg_vat("15027442"), Ok(()));
        assert_eq!(luxembourg_vat("15027443"), Err(Fault::CheckDigit));
    }
}
