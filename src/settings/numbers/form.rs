//! What was typed as the next number.

use crate::web::{Check, Errors, Note, conflict::Part};
use serde::Deserialize;

/// The highest number that the series may be raised to: so many are left that it cannot run out.
pub const HIGHEST: i64 = 999_999_999;

/// What its inputs are called.
pub const FIELDS: [Part; 1] = [Part::of("numbers-next", &["number"])];

/// The next number as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct NumbersForm {
    pub number: String,
    #[serde(skip)]
    pub errors: Errors,
}

impl NumbersForm {
    /// With this number.
    pub fn of(next: i64) -> Self {
        Self {
            number: written(next),
            ..Self::default()
        }
    }

    /// The number, with the form it was read from; or the form as typed. `C-00412` and `412` are the same.
    pub fn parse(self) -> Result<(i64, Self), Self> {
        let mut check = Check::default();
        let typed = self.number.trim();
        let digits = typed
            .strip_prefix(['C', 'c'])
            .map_or(typed, |rest| rest.trim_start_matches('-'));
        let plain = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
        let number = digits
            .parse()
            .ok()
            .filter(|number: &i64| plain && *number > 0);
        let number = check.rule("number", number.ok_or("numbers-not-a-number"));
        if number.is_some_and(|number| number > HIGHEST) {
            check.wrong("number", too_high());
        }
        match check.finish(number, |errors| errors) {
            Ok(Some(number)) => Ok((number, self)),
            Ok(None) => Err(self),
            Err(errors) => Err(self.wrong(errors)),
        }
    }

    /// The form as typed, with what is wrong.
    pub fn wrong(self, errors: Errors) -> Self {
        Self { errors, ..self }
    }
}

fn too_high() -> Note {
    Note::new("numbers-too-high").with("most", written(HIGHEST))
}

/// As customers bear it.
pub fn written(number: i64) -> String {
    format!("C-{number:05}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_with_and_without_its_letter() {
        let read = |typed: &str| {
            let form = NumbersForm {
                number: typed.into(),
                ..NumbersForm::default()
            };
            form.parse().ok().map(|(number, _)| number)
        };
        for typed in ["C-00412", "c412", "412", " 00412 "] {
            assert_eq!(read(typed), Some(412), "{typed}");
        }
        assert_eq!(read("999999999"), Some(HIGHEST));
        for typed in [
            "",
            "0",
            "-5",
            "+5",
            "4.5",
            "C",
            "1000000000",
            "99999999999999999999",
        ] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
