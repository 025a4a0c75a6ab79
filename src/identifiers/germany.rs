//! Germany and Austria.

use super::digits::{confirm, digits, issued, luhn, mod_11_10};
use super::fault::Fault;

/// USt-IdNr.: nine digits, ISO 7064 mod 11,10 (`domain.md` ID-7).
pub(super) fn german_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<9>(number, "DE136695976")?;
    issued(d[0] != 0)?;
    confirm(mod_11_10(&d))
}

/// Austrian UID: U and eight digits; the Luhn sum of the first seven and the last make 6 mod 10.
pub(super) fn austrian_vat(number: &str) -> Result<(), Fault> {
    const EXAMPLE: &str = "ATU13585627";
    let body = number
        .strip_prefix('U')
        .ok_or(Fault::Characters { example: EXAMPLE })?;
    let d = digits::<8>(body, EXAMPLE)?;
    confirm((luhn(&d[..7]) + d[7]) % 10 == 6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_numbers() {
        assert_eq!(german_vat("136695976"), Ok(()));
        assert_eq!(german_vat("136695978"), Err(Fault::CheckDigit));
        assert_eq!(german_vat("089269908"), Err(Fault::NotIssued));
    }

    #[test]
    fn austrian_numbers() {
        assert_eq!(austrian_vat("U13585627"), Ok(()));
        assert_eq!(austrian_vat("U13585626"), Err(Fault::CheckDigit));
        assert!(austrian_vat("13585627").is_err());
    }
}
