//! France and Monaco: SIREN, SIRET, TVA (`domain.md` ID-3, ID-4).

use super::digits::{confirm, digits, issued, luhn, value};
use super::fault::Fault;

const SIREN_EXAMPLE: &str = "732829320";
const SIRET_EXAMPLE: &str = "73282932000074";
const TVA_EXAMPLE: &str = "FR83404833048";
/// SIREN of La Poste, whose many places of business outgrew the Luhn digit.
const LA_POSTE: &str = "356000000";
const LA_POSTE_HEAD_OFFICE: &str = "35600000000048";
/// Characters of a TVA key: no I and no O.
const KEY: &str = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// SIREN: nine digits, Luhn.
pub(super) fn siren(number: &str) -> Result<(), Fault> {
    let d = digits::<9>(number, SIREN_EXAMPLE)?;
    issued(value(&d) > 0)?;
    confirm(luhn(&d) == 0)
}

/// SIRET: fourteen digits, Luhn over all of them and over the SIREN they begin with.
pub(super) fn siret(number: &str) -> Result<(), Fault> {
    let d = digits::<14>(number, SIRET_EXAMPLE)?;
    siren(&number[..9]).map_err(|_| Fault::SirenPart)?;
    if number.starts_with(LA_POSTE) && number != LA_POSTE_HEAD_OFFICE {
        confirm(d.iter().sum::<u32>() % 5 == 0)
    } else {
        confirm(luhn(&d) == 0)
    }
}

/// TVA without its "FR": a key of two characters and the SIREN; those of Monaco begin with 000
/// after the key and are no SIREN.
pub(super) fn tva(number: &str) -> Result<(), Fault> {
    let characters = Fault::Characters {
        example: TVA_EXAMPLE,
    };
    let (Some(key), Some(body)) = (number.get(..2), number.get(2..)) else {
        return Err(Fault::Length {
            example: TVA_EXAMPLE,
        });
    };
    let [first, second] = [0, 1].map(|place| key.get(place..=place).and_then(|c| KEY.find(c)));
    let (Some(first), Some(second)) = (first, second) else {
        return Err(characters);
    };
    let company = value(&digits::<9>(body, TVA_EXAMPLE)?);
    issued(company > 0)?;
    if !body.starts_with("000") {
        siren(body)?;
    }
    confirm(key_fits(first as u64, second as u64, company))
}

/// The old keys are two digits; those with a letter were added when the old ones ran short.
fn key_fits(first: u64, second: u64, company: u64) -> bool {
    if first < 10 && second < 10 {
        return first * 10 + second == key(company);
    }
    // A letter in second place counts from 10 on, so neither difference goes below zero.
    let code = if first < 10 {
        first * 24 + second - 10
    } else {
        first * 34 + second - 100
    };
    (company + 1 + code / 11) % 11 == code % 11
}

/// The two-digit key of a SIREN.
pub(super) fn key(siren: u64) -> u64 {
    (12 + 3 * (siren % 97)) % 97
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sirens_are_accepted_and_a_wrong_digit_is_refused() {
        assert_eq!(siren("732829320"), Ok(()));
        assert_eq!(siren("404833048"), Ok(()));
        assert_eq!(siren("732829321"), Err(Fault::CheckDigit));
        assert_eq!(siren("000000000"), Err(Fault::NotIssued));
    }

    #[test]
    fn a_siret_needs_both_checks() {
        assert_eq!(siret("73282932000074"), Ok(()));
        assert_eq!(siret("73282932000075"), Err(Fault::CheckDigit));
        assert_eq!(siret("47210354477044"), Err(Fault::SirenPart));
    }

    #[test]
    fn la_poste_has_its_own_rule() {
        assert_eq!(siret("35600000049837"), Ok(()));
        assert_eq!(siret("35600000049838"), Err(Fault::CheckDigit));
        assert_eq!(siret("35600000000048"), Ok(()));
    }

    #[test]
    fn tva_keys_are_checked_with_digits_and_letters() {
        for right in ["83404833048", "40303265045", "K7399859412", "4Z123456782"] {
            assert_eq!(tva(right), Ok(()), "{right}");
        }
        assert_eq!(tva("84404833048"), Err(Fault::CheckDigit));
        assert_eq!(
            tva("IO404833048"),
            Err(Fault::Characters {
                example: TVA_EXAMPLE
            })
        );
    }

    #[test]
    fn monaco_has_no_siren() {
        assert_eq!(tva("53000004605"), Ok(()));
    }

    #[test]
    fn broken_input_is_refused_without_a_panic() {
        for wrong in ["", "8", "é3404833048", "8é404833048", "8340483304é"] {
            assert!(tva(wrong).is_err(), "{wrong}");
        }
    }
}
