//! Whether a page was useful, as it was sent.

use crate::web::{Check, Errors, conflict::Part};
use serde::Deserialize;

/// The most characters of what was missing.
pub const LONGEST: usize = 1000;

/// The fields, for the summary of what is wrong.
pub const FIELDS: &[Part] = &[
    Part::of("help-useful", &["useful"]),
    Part::of("help-missing", &["missing"]),
];

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Yes or no.
    pub useful: bool,
    /// What was missing; `None` leaves what was written before.
    pub missing: Option<String>,
}

/// What was sent, and what is wrong beside each field.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct VoteForm {
    /// `yes` or `no`.
    pub useful: String,
    /// What was missing; the two buttons do not send it.
    pub missing: Option<String>,
    /// What is wrong.
    #[serde(skip)]
    pub errors: Errors,
}

impl VoteForm {
    /// An answer that was given before, to be changed.
    pub fn of(vote: Option<&Vote>) -> Self {
        let useful = vote.map_or("", |vote| if vote.useful { "yes" } else { "no" });
        Self {
            useful: useful.to_owned(),
            missing: vote.and_then(|vote| vote.missing.clone()),
            errors: Errors::default(),
        }
    }

    /// The answer, or the form again.
    ///
    /// # Errors
    /// The form with what is wrong.
    pub fn parse(self) -> Result<Vote, Self> {
        let mut check = Check::default();
        if !matches!(self.useful.as_str(), "yes" | "no") {
            check.wrong("useful", "error-choice");
        }
        let typed = self.missing.as_deref();
        let missing = typed.map(|typed| check.lines("missing", typed, LONGEST));
        let useful = self.useful == "yes";
        let vote = Vote { useful, missing };
        check.finish(vote, |errors| Self { errors, ..self })
    }

    /// Whether this was answered.
    pub fn is(&self, answer: &str) -> bool {
        self.useful == answer
    }

    /// What stands in the field.
    pub fn missing(&self) -> &str {
        self.missing.as_deref().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(useful: &str, missing: Option<&str>) -> Result<Vote, VoteForm> {
        let form = VoteForm {
            useful: useful.into(),
            missing: missing.map(str::to_owned),
            ..VoteForm::default()
        };
        form.parse()
    }

    #[test]
    fn yes_and_no_are_answers_and_nothing_else_is() {
        assert!(sent("yes", None).expect("an answer").useful);
        assert!(!sent("no", None).expect("an answer").useful);
        for junk in ["", "maybe", "YES", "1"] {
            let form = sent(junk, None).expect_err("no answer");
            assert!(form.errors.of("useful").is_some(), "{junk}");
        }
    }

    #[test]
    fn what_was_missing_has_a_thousand_characters_at_most() {
        let long = "ă".repeat(LONGEST);
        let vote = sent("no", Some(&long)).expect("an answer");
        assert_eq!(vote.missing, Some(long.clone()));
        let form = sent("no", Some(&format!("{long}!"))).expect_err("too long");
        assert!(form.errors.of("missing").is_some());
        assert!(sent("no", Some("nul\0")).is_err());
        let vote = sent("no", Some("  one\r\ntwo ")).expect("an answer");
        assert_eq!(vote.missing.as_deref(), Some("one\ntwo"));
    }
}
