//! Bank accounts: IBAN (`domain.md` ID-10).

use super::country::Country;
use super::digits::{digits, value, weighted};
use super::fault::{Fault, Warning};
use super::text::compact_line;
use ::iban::{IbanLike, ParseIbanError};

/// An IBAN whose length, form and check digits are those of its country.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Iban(String);

/// Checks an IBAN typed in any case and grouping; a leading "IBAN" is dropped.
///
/// # Errors
/// [`Fault::CheckDigit`] for a typing error, [`Fault::Iban`] for anything that is no IBAN.
pub fn check(typed: &str) -> Result<Iban, Fault> {
    let compact = compact_line(typed)?;
    let number = compact.strip_prefix("IBAN").unwrap_or(&compact);
    match number.parse::<::iban::Iban>() {
        Ok(iban) => Ok(Iban(iban.electronic_str().to_owned())),
        Err(ParseIbanError::InvalidBaseIban {
            source: ::iban::ParseBaseIbanError::InvalidChecksum,
        }) => Err(Fault::CheckDigit),
        Err(_) => Err(Fault::Iban),
    }
}

impl Iban {
    /// Compact, as stored and sent to a bank.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of four, as printed.
    pub fn grouped(&self) -> String {
        let groups: Vec<&str> = (0..self.0.len())
            .step_by(4)
            .map(|start| &self.0[start..self.0.len().min(start + 4)])
            .collect();
        groups.join(" ")
    }

    /// The country of the account; `None` for Kosovo, which is not in ISO 3166.
    pub fn country(&self) -> Option<Country> {
        Country::parse(&self.0[..2])
    }

    /// Spain and Belgium check the account number within the IBAN once more: a number that
    /// passes the one and fails the other is probably wrong, but the bank decides.
    pub fn warnings(&self) -> &'static [Warning] {
        let account = &self.0[4..];
        let fits = match &self.0[..2] {
            "ES" => digits::<20>(account, "").is_ok_and(|d| spanish_check(&d) == d[8..10]),
            "BE" => digits::<12>(account, "").is_ok_and(|d| belgian_check(&d) == value(&d[10..])),
            _ => true,
        };
        if fits { &[] } else { &[Warning::IbanNational] }
    }
}

/// The two check digits of a Spanish account: one for bank and branch, one for the number.
pub(super) fn spanish_check(account: &[u32; 20]) -> [u32; 2] {
    const WEIGHTS: [u32; 10] = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
    let check = |sum: u32| match 11 - sum % 11 {
        11 => 0,
        10 => 1,
        digit => digit,
    };
    [
        check(weighted(&account[..8], &WEIGHTS[2..])),
        check(weighted(&account[10..], &WEIGHTS)),
    ]
}

fn belgian_check(account: &[u32; 12]) -> u64 {
    match value(&account[..10]) % 97 {
        0 => 97,
        rest => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ibans_are_accepted_in_any_case_and_grouping() {
        for right in [
            "IT60X0542811101000000123456",
            "ES9121000418450200051332",
            "FR1420041010050500013M02606",
            "RO49AAAA1B31007593840000",
            "DE89370400440532013000",
        ] {
            let iban = check(right).expect(right);
            assert_eq!(check(&iban.grouped().to_lowercase()), Ok(iban.clone()));
            assert!(iban.warnings().is_empty(), "{right}");
        }
        let iban = check("IBAN: it60 x054-2811101000000123456").expect("normalised");
        assert_eq!(iban.grouped(), "IT60 X054 2811 1010 0000 0123 456");
        assert_eq!(iban.country(), Some(Country::IT));
    }

    #[test]
    fn wrong_ibans_are_refused() {
        assert_eq!(check("IT60X0542811101000000123457"), Err(Fault::CheckDigit));
        assert_eq!(
            check("FR1420041010050500013M0260").map_err(Fault::key),
            Err("fault-check-digit")
        );
        for wrong in ["XX00", "XX0012345678901234", "DE", "é", "00"] {
            assert!(check(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_failed_national_check_only_warns() {
        for odd in ["ES2921000418460200051332", "BE41539007547035"] {
            assert_eq!(
                check(odd).expect(odd).warnings(),
                [Warning::IbanNational],
                "{odd}"
            );
        }
        assert!(
            check("BE68539007547034")
                .expect("a right one")
                .warnings()
                .is_empty()
        );
    }
}
