//! The customer's reference, for example the barcode of a loyalty card (`domain.md` ID-14).

use super::digits::{digits, weighted};
use super::fault::{Fault, Warning};
use super::text::line;

/// A reference as stored and scanned.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    /// Free text of at most 64 characters; leading zeros are kept.
    pub value: String,
    /// The length of a GS1 barcode (8, 12 or 13 digits), but a wrong check digit.
    pub gs1_warning: bool,
}

/// Checks a reference; line breaks that a scanner adds at the end are dropped.
///
/// # Errors
/// [`Fault::Empty`], [`Fault::Hidden`] or [`Fault::TooLong`]: the text itself is free.
pub fn check(typed: &str) -> Result<Reference, Fault> {
    let value = line(typed, 64)?.to_owned();
    let gs1_warning = !gs1_fits(&value);
    Ok(Reference { value, gs1_warning })
}

impl Reference {
    /// The notes to show beside the field.
    pub fn warnings(&self) -> &'static [Warning] {
        if self.gs1_warning {
            &[Warning::Gs1]
        } else {
            &[]
        }
    }
}

/// Whether the text is no EAN-8, UPC-A or EAN-13, or one with the right check digit.
fn gs1_fits(value: &str) -> bool {
    if !matches!(value.len(), 8 | 12 | 13) {
        return true;
    }
    let Ok(d) = digits::<13>(&format!("{value:0>13}"), "") else {
        return true;
    };
    weighted(&d, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn warns(typed: &str) -> bool {
        check(typed).expect("a reference").gs1_warning
    }

    #[test]
    fn a_barcode_with_a_wrong_check_digit_warns() {
        for right in ["4006381333931", "2000000000015", "96385074", "036000291452"] {
            assert!(!warns(right), "{right}");
        }
        assert!(warns("4006381333932"));
        assert!(warns("96385075"));
    }

    #[test]
    fn other_texts_never_warn() {
        for text in ["1234567", "CARD-01", "ABCDEFGH", "ă1234567"] {
            assert!(!warns(text), "{text}");
        }
    }

    #[test]
    fn leading_zeros_stay_and_line_breaks_of_scanners_go() {
        assert_eq!(
            check("000123\r\n")
                .map(|reference| reference.value)
                .as_deref(),
            Ok("000123")
        );
        assert_eq!(check("12\r34"), Err(Fault::Hidden));
        assert_eq!(check(&"1".repeat(65)), Err(Fault::TooLong { max: 64 }));
    }
}
