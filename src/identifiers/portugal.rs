//! Portugal: NIF, the VAT number as well (`domain.md` ID-7).

use super::digits::{confirm, digits, issued, weighted};
use super::fault::Fault;

/// NIF/NIPC: nine digits, weights 9 to 2 mod 11.
pub(super) fn nif(number: &str) -> Result<(), Fault> {
    let d = digits::<9>(number, "PT501964843")?;
    issued(d[0] != 0)?;
    let sum = weighted(&d, &[9, 8, 7, 6, 5, 4, 3, 2]);
    confirm((11 - sum % 11) % 11 % 10 == d[8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_accepted_and_refused() {
        assert_eq!(nif("501964843"), Ok(()));
        assert_eq!(nif("501964842"), Err(Fault::CheckDigit));
        assert_eq!(nif("011781114"), Err(Fault::NotIssued));
    }
}
