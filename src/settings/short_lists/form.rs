//! What was typed about an entry of a short list.

use super::model::{ENDS, LONGEST, List, MOST_DAYS, MOST_MONTHS, Terms, Value};
use crate::{
    i18n::{self, Language, text},
    identifiers::Country,
    web::{
        Check, Errors, Note,
        conflict::{Fields, Part},
        form::{Choice, choices, countries},
    },
};
use serde::{Deserialize, Serialize};

/// What its inputs are called.
pub const FIELDS: [Part; 5] = [
    Part::of("list-name", &["name"]),
    Part::of("settings-country", &["country"]),
    Part::of("terms-months", &["months"]),
    Part::of("terms-days", &["days"]),
    Part::of("terms-end-of-month", &["end_of_month"]),
];

/// An entry as it was typed; a list has some of it.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct EntryForm {
    pub name: String,
    pub country: String,
    pub months: String,
    pub days: String,
    pub end_of_month: String,
    #[serde(skip_serializing)]
    pub version: String,
    /// The fields as they were on the screen ([`crate::web::conflict`]).
    #[serde(skip_serializing)]
    pub base: String,
    #[serde(skip)]
    pub errors: Errors,
}

impl EntryForm {
    /// Of a new entry, in the country of the business.
    pub fn blank(country: &str) -> Self {
        Self {
            country: country.to_owned(),
            months: "0".to_owned(),
            days: "30".to_owned(),
            end_of_month: ENDS[0].to_owned(),
            ..Self::default()
        }
    }

    /// Of an entry that is there.
    pub fn of(list: List, value: Value, version: i32) -> Self {
        let terms = list.has_terms().then_some(value.terms);
        let number = |read: fn(&Terms) -> i32| terms.as_ref().map(read).unwrap_or_default();
        let mut form = Self {
            name: value.name,
            country: value.country,
            months: number(|terms| terms.months).to_string(),
            days: number(|terms| terms.days).to_string(),
            end_of_month: terms.map_or_else(String::new, |terms| terms.end_of_month),
            version: version.to_string(),
            ..Self::default()
        };
        if !list.has_terms() {
            (form.months, form.days) = Default::default();
        }
        form.base = Fields::of(&form).text();
        form
    }

    /// What the entry is to say, with the form it was read from; or the form as typed.
    pub fn parse(self, list: List) -> Result<(Value, Self), Self> {
        let mut check = Check::default();
        let mut value = Value {
            name: check.text("name", &self.name, LONGEST),
            ..Value::default()
        };
        if list.has_country() {
            let country = Country::parse(&self.country).ok_or("error-choice");
            let country = check.rule("country", country);
            value.country = country.map_or_else(String::new, |it| it.as_str().to_owned());
        }
        if list.has_terms() {
            value.terms = Terms {
                months: number(&mut check, "months", &self.months, MOST_MONTHS),
                days: number(&mut check, "days", &self.days, MOST_DAYS),
                end_of_month: self.end_of_month.clone(),
            };
            if !ENDS.contains(&self.end_of_month.as_str()) {
                check.wrong("end_of_month", "error-choice");
            }
        }
        match check.finish(value, |errors| errors) {
            Ok(value) => Ok((value, self)),
            Err(errors) => Err(self.wrong(errors)),
        }
    }

    /// The form as typed, with what is wrong.
    pub fn wrong(self, errors: Errors) -> Self {
        Self { errors, ..self }
    }

    /// All countries, by their names in the reader's language.
    pub fn countries(&self, language: &Language) -> Vec<Choice> {
        countries(*language, &self.country, None)
    }

    /// How the end of the month counts.
    pub fn ends(&self, language: &Language) -> Vec<Choice> {
        let named = ENDS.map(|end| (end, end_in_words(end, *language)));
        choices(named, &self.end_of_month, None)
    }
}

/// How the end of the month counts, in words.
pub fn end_in_words(end: &str, language: Language) -> String {
    let key = match end {
        "before_days" => "value-end-of-month-before-days",
        "after_days" => "value-end-of-month-after-days",
        _ => "value-end-of-month-none",
    };
    text(language, key).into_owned()
}

/// A field of two versions in words.
pub fn words(field: &'static str, fields: &Fields, language: Language) -> String {
    let value = fields.get(field);
    match field {
        "country" => i18n::country_name(language, value),
        "end_of_month" => end_in_words(value, language),
        _ => value.to_owned(),
    }
}

fn number(check: &mut Check, field: &str, typed: &str, most: i32) -> i32 {
    let typed = typed.trim();
    let plain = !typed.is_empty() && typed.bytes().all(|digit| digit.is_ascii_digit());
    let read = typed
        .parse()
        .ok()
        .filter(|number| plain && (0..=most).contains(number));
    let fault = || Note::new("terms-number-wrong").with("most", i64::from(most));
    check
        .rule(field, read.ok_or_else(fault))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(name: &str, months: &str, days: &str, end: &str) -> EntryForm {
        EntryForm {
            name: name.into(),
            months: months.into(),
            days: days.into(),
            end_of_month: end.into(),
            ..EntryForm::default()
        }
    }

    #[test]
    fn terms_are_whole_numbers_within_bounds() {
        for (months, days, end, right) in [
            ("0", "30", "none", true),
            ("24", "730", "after_days", true),
            ("25", "0", "none", false),
            ("0", "731", "none", false),
            ("-1", "0", "none", false),
            ("+1", "0", "none", false),
            ("0", "1.5", "none", false),
            ("", "30", "none", false),
            ("0", "30", "sometimes", false),
        ] {
            let read = typed("Net", months, days, end).parse(List::PaymentTerms);
            assert_eq!(read.is_ok(), right, "{months} {days} {end}");
        }
    }

    #[test]
    fn a_list_asks_only_for_what_its_entries_have() {
        let bare = typed(" Courier ", "", "", "");
        let (value, _) = bare
            .clone()
            .parse(List::Carriers)
            .expect("a name is enough");
        assert_eq!(value.name, "Courier");
        assert!(bare.clone().parse(List::LegalForms).is_err());
        assert!(typed(" ", "", "", "").parse(List::Carriers).is_err());
        assert!(
            typed(&"ă".repeat(81), "", "", "")
                .parse(List::Carriers)
                .is_err()
        );
    }
}
