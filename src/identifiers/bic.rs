//! Banks: BIC, also called SWIFT code (`domain.md` ID-10, ISO 9362).

use super::country::Country;
use super::fault::Fault;
use super::text::compact_line;

/// Checks a BIC and returns its compact form: four letters, an ISO country, two characters, and
/// optionally three for the branch. Kosovo's XK is used here although ISO 3166 lacks it.
///
/// # Errors
/// [`Fault::Bic`].
pub fn check(typed: &str) -> Result<String, Fault> {
    let bic = compact_line(typed)?;
    let ascii = bic.chars().all(|c| c.is_ascii_alphanumeric());
    if !ascii || !matches!(bic.len(), 8 | 11) {
        return Err(Fault::Bic);
    }
    let bank = bic[..4].chars().all(|c| c.is_ascii_uppercase());
    let country = &bic[4..6];
    if bank && (Country::parse(country).is_some() || country == "XK") {
        Ok(bic)
    } else {
        Err(Fault::Bic)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bics_with_and_without_branch_are_accepted() {
        assert_eq!(check("uncritmm").as_deref(), Ok("UNCRITMM"));
        assert_eq!(check("BNPAFRPPXXX").as_deref(), Ok("BNPAFRPPXXX"));
    }

    #[test]
    fn a_wrong_length_or_country_is_refused() {
        for wrong in ["BNPAFRPPX", "BNPAXXPP", "BNP1FRPP", "BNPAFRPÉ"] {
            assert_eq!(check(wrong), Err(Fault::Bic), "{wrong}");
        }
    }
}
