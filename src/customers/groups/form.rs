//! What was typed about a group: a new one, another name, another discount, where its members go.

use super::model::{Change, Course, Discount, LONGEST_NAME, LONGEST_REASON, Move, NewGroup};
use crate::{
    i18n::{Language, NumberFault, parse_date, parse_decimal},
    web::{
        Check, Errors, Note, Ui,
        conflict::{Fields, Part},
    },
};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What its inputs are called.
pub const FIELDS: [Part; 5] = [
    Part::of("group-name", &["name"]),
    Part::of("group-percent", &["percent"]),
    Part::of("group-valid-from", &["valid_from"]),
    Part::of("group-reason", &["reason"]),
    Part::of("group-move-to", &["to"]),
];

/// Everything that can be typed about a group, as it was typed; a form has some of it.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct GroupForm {
    pub name: String,
    /// `yes`, or it gives none.
    pub discount: String,
    pub percent: String,
    /// As browsers send dates.
    pub valid_from: String,
    pub reason: String,
    /// Of a name: the group's version. Of a discount: how many changes there were.
    #[serde(skip_serializing)]
    pub version: String,
    /// The fields as they were on the screen ([`crate::web::conflict`]).
    #[serde(skip_serializing)]
    pub base: String,
    #[serde(skip)]
    pub errors: Errors,
}

/// In whose marks numbers are typed, and which day it is.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// The reader's.
    pub language: Language,
    /// In the company's zone.
    pub today: NaiveDate,
}

impl Reader {
    /// Somebody at a screen.
    pub fn of(ui: &Ui) -> Self {
        Self {
            language: ui.language(),
            today: ui.today(),
        }
    }
}

impl GroupForm {
    /// The empty form of a new group.
    pub fn blank(reader: Reader) -> Self {
        Self {
            discount: "no".to_owned(),
            valid_from: reader.today.to_string(),
            ..Self::default()
        }
    }

    /// The form that renames a group.
    pub fn of_name(name: &str, version: i32) -> Self {
        let form = Self {
            name: name.to_owned(),
            version: version.to_string(),
            ..Self::default()
        };
        form.opened()
    }

    /// The form that changes the discount, filled with the one that holds.
    pub fn of_discount(course: &Course, reader: Reader) -> Self {
        let form = Self {
            discount: "yes".to_owned(),
            percent: typed(course.on(reader.today), reader.language),
            valid_from: reader.today.to_string(),
            version: course.version().to_string(),
            ..Self::default()
        };
        form.opened()
    }

    /// A change that is entered, as the form would have it.
    pub fn of_change(change: &Change, reader: Reader) -> Self {
        let discount = &change.discount;
        Self {
            discount: if discount.percent.is_zero() {
                "no"
            } else {
                "yes"
            }
            .to_owned(),
            percent: typed(discount.percent, reader.language),
            valid_from: discount.from.to_string(),
            reason: discount.reason.clone(),
            ..Self::default()
        }
    }

    fn opened(mut self) -> Self {
        self.base = Fields::of(&self).text();
        self
    }

    /// Reads a new group.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn new_group(&self, reader: Reader) -> Result<NewGroup, Errors> {
        let mut check = Check::default();
        let name = check.text("name", &self.name, LONGEST_NAME);
        let discount = self.gives().then(|| self.discount(&mut check, reader));
        check.finish(NewGroup { name, discount }, |errors| errors)
    }

    /// Reads another name.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn new_name(&self) -> Result<String, Errors> {
        let mut check = Check::default();
        let name = check.text("name", &self.name, LONGEST_NAME);
        check.finish(name, |errors| errors)
    }

    /// Reads another discount; "no" is one of nothing.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn new_discount(&self, reader: Reader) -> Result<Discount, Errors> {
        let mut check = Check::default();
        let discount = self.discount(&mut check, reader);
        check.finish(discount, |errors| errors)
    }

    /// Whether a discount is given.
    pub fn gives(&self) -> bool {
        self.discount == "yes"
    }

    fn discount(&self, check: &mut Check, reader: Reader) -> Discount {
        Discount {
            percent: match self.gives() {
                true => self.checked_percent(check, reader.language),
                false => Decimal::ZERO,
            },
            from: self.checked_day(check, reader.today),
            reason: check.text("reason", &self.reason, LONGEST_REASON),
        }
    }

    fn checked_percent(&self, check: &mut Check, language: Language) -> Decimal {
        let read = read_percent(&self.percent, language);
        let read = read.map_err(|fault| Note::of_number(fault, language));
        let percent = check.rule("percent", read).unwrap_or_default();
        if percent > Decimal::ONE_HUNDRED {
            check.wrong("percent", "group-percent-too-high");
        }
        percent
    }

    /// What was ordered before has its discount already, so none begins in the past.
    fn checked_day(&self, check: &mut Check, today: NaiveDate) -> NaiveDate {
        let read = parse_date(&self.valid_from).map_err(|fault| fault.key());
        let day = check.rule("valid_from", read).unwrap_or(today);
        if day < today {
            check.wrong("valid_from", "group-from-past");
        }
        day
    }

    /// The form as typed, with what is wrong.
    pub fn wrong(self, errors: Errors) -> Self {
        Self { errors, ..self }
    }
}

/// A percentage in the reader's marks, with or without its sign.
pub fn read_percent(typed: &str, language: Language) -> Result<Decimal, NumberFault> {
    parse_decimal(language, typed.trim().trim_end_matches('%'), 2)
}

/// A percentage as the reader would type it.
fn typed(percent: Decimal, language: Language) -> String {
    let written = percent.normalize().to_string();
    written.replace('.', &language.decimal_mark().to_string())
}

/// Where the members of a group go, as it was chosen; empty is not chosen yet.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct DeleteForm {
    /// A group's id, or `none`.
    pub to: String,
}

impl DeleteForm {
    /// Reads it; `None` moves nobody.
    ///
    /// # Errors
    /// When it is no choice of ours.
    pub fn target(&self) -> Result<Option<Move>, Errors> {
        match self.to.as_str() {
            "" => Ok(None),
            "none" => Ok(Some(Move::Out)),
            id => match id.parse() {
                Ok(id) => Ok(Some(Move::To(id))),
                Err(_) => Err(Errors::one("to", "error-choice")),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(language: Language) -> Reader {
        Reader {
            language,
            today: "2026-11-27".parse().expect("a day"),
        }
    }

    fn form(percent: &str, valid_from: &str, reason: &str) -> GroupForm {
        GroupForm {
            name: "Restaurants".to_owned(),
            discount: "yes".to_owned(),
            percent: percent.to_owned(),
            valid_from: valid_from.to_owned(),
            reason: reason.to_owned(),
            ..GroupForm::default()
        }
    }

    fn wrong(form: &GroupForm) -> Vec<(String, &'static str)> {
        let errors = form
            .new_group(reader(Language::En))
            .err()
            .unwrap_or_default();
        let key = |(field, note): &(String, Note)| (field.clone(), note.key);
        errors.iter().map(key).collect()
    }

    #[test]
    fn a_percentage_is_typed_in_the_readers_marks() {
        for (language, typed, expected) in [
            (Language::En, "12.5", Some("12.5")),
            (Language::It, "12,5", Some("12.5")),
            (Language::Fr, "12,5 %", Some("12.5")),
            (Language::Ro, "0", Some("0")),
            (Language::Es, "100", Some("100")),
            (Language::En, "99.99%", Some("99.99")),
            (Language::En, "12,5", None),
            (Language::En, "100.01", None),
            (Language::En, "-1", None),
            (Language::En, "10.125", None),
            (Language::En, "ten", None),
            (Language::En, "", None),
        ] {
            let read = form(typed, "2026-11-27", "agreed").new_discount(reader(language));
            let read = read.ok().map(|discount| discount.percent);
            let expected = expected.map(|number| number.parse().expect("a number"));
            assert_eq!(read, expected, "{language} {typed}");
        }
    }

    #[test]
    fn a_discount_has_a_reason_and_does_not_begin_in_the_past() {
        assert_eq!(wrong(&form("10", "2026-11-27", "agreed")), []);
        assert_eq!(wrong(&form("10", "2027-01-01", "agreed")), []);
        let past = [("valid_from".to_owned(), "group-from-past")];
        assert_eq!(wrong(&form("10", "2026-11-26", "agreed")), past);
        let day = [("valid_from".to_owned(), "date-not-a-date")];
        assert_eq!(wrong(&form("10", "27/11/2026", "agreed")), day);
        let reason = [("reason".to_owned(), "error-required")];
        assert_eq!(wrong(&form("10", "2026-11-27", " ")), reason);
        let high = [("percent".to_owned(), "group-percent-too-high")];
        assert_eq!(wrong(&form("101", "2026-11-27", "agreed")), high);
    }

    #[test]
    fn a_group_without_a_discount_needs_only_a_name() {
        let bare = GroupForm {
            name: " Press ".to_owned(),
            percent: "not asked".to_owned(),
            ..GroupForm::default()
        };
        let read = bare.new_group(reader(Language::En));
        let expected = NewGroup {
            name: "Press".to_owned(),
            discount: None,
        };
        assert_eq!(read, Ok(expected));
        let long = GroupForm {
            name: "ă".repeat(81),
            ..GroupForm::default()
        };
        assert_eq!(wrong(&long), [("name".to_owned(), "error-too-long")]);
    }

    #[test]
    fn a_form_holds_a_percentage_as_it_is_read_back() {
        for language in Language::ALL {
            for number in ["0", "12.5", "100", "7.25"] {
                let number: Decimal = number.parse().expect("a number");
                let typed = typed(number, language);
                assert_eq!(parse_decimal(language, &typed, 2), Ok(number), "{typed}");
            }
        }
        assert_eq!(
            typed("10.00".parse().expect("a number"), Language::It),
            "10"
        );
    }

    #[test]
    fn members_go_to_a_group_to_none_or_stay() {
        let target = |to: &str| DeleteForm { to: to.to_owned() }.target().ok();
        assert_eq!(target(""), Some(None));
        assert_eq!(target("none"), Some(Some(Move::Out)));
        assert_eq!(target("7"), Some(Some(Move::To(crate::ids::GroupId(7)))));
        assert_eq!(target("7 or 1=1"), None);
    }
}
