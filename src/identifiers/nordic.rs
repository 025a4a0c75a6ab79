//! Denmark, Finland, Sweden (`domain.md` ID-8).

use super::digits::{confirm, digits, issued, luhn, weighted};
use super::fault::Fault;

/// Danish CVR: eight digits, a weighted sum divisible by 11.
pub(super) fn danish_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<8>(number, "DK13585628")?;
    issued(d[0] != 0)?;
    confirm(weighted(&d, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11))
}

/// Finnish ALV: the eight digits of the Y-tunnus, a weighted sum divisible by 11.
pub(super) fn finnish_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<8>(number, "FI20774740")?;
    confirm(weighted(&d, &[7, 9, 10, 5, 8, 4, 2, 1]).is_multiple_of(11))
}

/// Swedish momsnummer: the organisation number (Luhn) and 01.
pub(super) fn swedish_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<12>(number, "SE556188840401")?;
    issued(d[10..] == [0, 1])?;
    confirm(luhn(&d[..10]) == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_accepted_and_a_wrong_last_digit_is_refused() {
        assert_eq!(danish_vat("13585628"), Ok(()));
        assert_eq!(danish_vat("13585629"), Err(Fault::CheckDigit));
        assert_eq!(finnish_vat("20774740"), Ok(()));
        assert_eq!(finnish_vat("20774741"), Err(Fault::CheckDigit));
        assert_eq!(swedish_vat("556188840401"), Ok(()));
        assert_eq!(swedish_vat("556188840402"), Err(Fault::NotIssued));
        assert_eq!(swedish_vat("556188840501"), Err(Fault::CheckDigit));
    }
}
