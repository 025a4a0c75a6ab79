//! What was typed about a member, and about a person who becomes one.

use super::model::{Home, Term};
use crate::{
    customers::alike::Clues,
    customers::form::CustomerForm,
    customers::kinds::Kind,
    customers::model::{ContactPoint, Name, NewCustomer, PointKind, Purpose, Reach},
    i18n::{self, Language, parse_date},
    ids::CustomerId,
    web::{
        Check, Errors,
        conflict::{Fields, Part},
    },
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the inputs of both forms are called.
pub const FIELDS: [Part; 7] = [
    Part::of("member-role", &["role"]),
    Part::of("member-from", &["from_date"]),
    Part::of("member-until", &["until_date"]),
    Part::of("customer-given-name", &["given_name"]),
    Part::of("customer-family-name", &["family_name"]),
    Part::of("user-email", &["email"]),
    Part::of("customer-phones", &["phone"]),
];

/// Role and time, as typed, and what is wrong beside each field.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct TermForm {
    pub role: String,
    pub from_date: String,
    pub until_date: String,
    /// The version that was on the screen.
    #[serde(skip_serializing)]
    pub version: String,
    /// The fields as they were on the screen.
    #[serde(skip_serializing)]
    pub base: String,
    #[serde(skip)]
    pub errors: Errors,
}

/// The fields that the page of two versions compares.
pub const PARTS: [Part; 3] = [
    Part::of("member-role", &["role"]),
    Part::of("member-from", &["from_date"]),
    Part::of("member-until", &["until_date"]),
];

impl TermForm {
    /// The form to change what is in this version.
    pub fn of(term: &Term, version: i32) -> Self {
        let typed = |day: Option<NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
        let form = Self {
            role: term.role.clone(),
            from_date: typed(term.from_date),
            until_date: typed(term.until_date),
            version: version.to_string(),
            ..Self::default()
        };
        let base = Fields::of(&form).text();
        Self { base, ..form }
    }

    /// Reads it.
    ///
    /// # Errors
    /// The form with what is wrong.
    pub fn parse(self) -> Result<Term, Self> {
        let mut check = Check::default();
        let term = Term {
            role: check.optional("role", &self.role, 80),
            from_date: read_day(&mut check, "from_date", &self.from_date),
            until_date: read_day(&mut check, "until_date", &self.until_date),
        };
        if let (Some(first), Some(last)) = (term.from_date, term.until_date)
            && last < first
        {
            check.wrong("until_date", "member-ends-early");
        }
        check.finish(term, |errors| Self { errors, ..self })
    }

    /// The form as typed, which the database refused.
    pub fn refused(self, key: &'static str) -> Self {
        Self {
            errors: Errors::one("from_date", key),
            ..self
        }
    }
}

fn read_day(check: &mut Check, field: &str, typed: &str) -> Option<NaiveDate> {
    if typed.trim().is_empty() {
        return None;
    }
    check.rule(field, parse_date(typed).map_err(|fault| fault.key()))
}

/// A field in the reader's words, for the page of two versions.
pub fn in_words(language: Language, field: &str, fields: &Fields) -> String {
    let value = fields.get(field);
    match parse_date(value) {
        Ok(day) if field != "role" => i18n::date(day, language),
        _ => value.to_owned(),
    }
}

/// A new person who belongs to the company from the beginning.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct PersonForm {
    pub given_name: String,
    pub family_name: String,
    pub role: String,
    pub email: String,
    pub phone: String,
    /// Those alike that were shown, when it is somebody else.
    #[serde(skip_serializing)]
    pub anyway: String,
    #[serde(skip)]
    pub errors: Errors,
}

impl PersonForm {
    /// By what the person would be known; that the company has the same number says nothing.
    pub fn clues(&self, home: &Home) -> Clues {
        let typed = CustomerForm {
            kind: Kind::Person.as_str().into(),
            given_name: self.given_name.clone(),
            family_name: self.family_name.clone(),
            city: home.city.clone(),
            email: vec![self.email.clone()],
            phone: vec![self.phone.clone()],
            ..CustomerForm::default()
        };
        Clues {
            own: Some(home.company),
            ..Clues::typed(&typed, home.country)
        }
    }

    /// Whether nothing was typed.
    pub fn is_blank(&self) -> bool {
        let all = [
            &self.given_name,
            &self.family_name,
            &self.role,
            &self.email,
            &self.phone,
        ];
        all.into_iter().all(|typed| typed.trim().is_empty())
    }

    /// The form as typed, where the one chosen instead is refused.
    pub fn refused(self, key: &'static str) -> Self {
        Self {
            errors: Errors::one("given_name", key),
            ..self
        }
    }

    /// Reads the person and its role; country and currency are those of the company.
    ///
    /// # Errors
    /// The form with what is wrong.
    pub fn parse(self, home: &Home) -> Result<(NewCustomer, String), Self> {
        let mut check = Check::default();
        let given = check.optional("given_name", &self.given_name, 80);
        let family = check.optional("family_name", &self.family_name, 80);
        if given.is_empty() && family.is_empty() {
            check.wrong("given_name", "customer-person-name-required");
        }
        let role = check.optional("role", &self.role, 80);
        let ways = [
            (PointKind::Email, &self.email),
            (PointKind::Phone, &self.phone),
        ];
        let typed = ways
            .into_iter()
            .filter(|(_, typed)| !typed.trim().is_empty());
        let points = typed.filter_map(|(kind, typed)| {
            let point = ContactPoint::check(kind, home.country, typed, Purpose::General);
            check.rule(kind.as_str(), point)
        });
        let points = points.collect();
        let name = Name::Person {
            civility: None,
            given,
            family,
        };
        let person = NewCustomer {
            reach: Reach { points },
            ..NewCustomer::named(name, home.country, home.currency)
        };
        check.finish((person, role), |errors| Self { errors, ..self })
    }
}

/// Somebody of the register who is chosen: alone, or instead of the new person that was being typed.
#[derive(Clone, Debug, Deserialize)]
pub struct Choice {
    customer: CustomerId,
    /// What was typed.
    #[serde(flatten)]
    pub typed: PersonForm,
}

impl Choice {
    /// Reads who it is and the role.
    ///
    /// # Errors
    /// The form with what is wrong.
    pub fn parse(self) -> Result<(CustomerId, String), Self> {
        let mut check = Check::default();
        let role = check.optional("role", &self.typed.role, 80);
        check.finish((self.customer, role), |errors| Self {
            typed: PersonForm {
                errors,
                ..self.typed
            },
            ..self
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Note;

    #[test]
    fn a_term_is_read_as_it_was_filled_in() {
        let form = TermForm {
            role: " Chef ".into(),
            from_date: "2026-03-01".into(),
            ..TermForm::default()
        };
        let term = form.parse().expect("a term");
        assert_eq!((term.role.as_str(), term.until_date), ("Chef", None));
        assert_eq!(TermForm::of(&term, 3).parse().ok(), Some(term));
    }

    #[test]
    fn nobody_leaves_before_coming() {
        let form = TermForm {
            from_date: "2026-03-02".into(),
            until_date: "2026-03-01".into(),
            ..TermForm::default()
        };
        let form = form.parse().expect_err("the wrong way round");
        let note = Note::new("member-ends-early");
        assert_eq!(form.errors.of("until_date"), Some(&note));
        let form = TermForm {
            from_date: "1.3.2026".into(),
            ..TermForm::default()
        };
        let form = form.parse().expect_err("no date");
        assert!(form.errors.of("from_date").is_some() && form.from_date == "1.3.2026");
    }

    #[test]
    fn a_person_has_a_name_and_what_is_wrong_stands_at_its_field() {
        let form = PersonForm {
            email: "nobody".into(),
            phone: "12".into(),
            ..PersonForm::default()
        };
        let home = Home::of(CustomerId(1), "IT", "EUR", None);
        let form = form.parse(&home).expect_err("nothing is right");
        for field in ["given_name", "email", "phone"] {
            assert!(form.errors.of(field).is_some(), "{field}");
        }
        let form = PersonForm {
            family_name: "Venturi".into(),
            role: "Chef".into(),
            phone: "051 555 0142".into(),
            ..PersonForm::default()
        };
        let (person, role) = form.parse(&home).expect("a person");
        assert_eq!(role, "Chef");
        assert_eq!(person.reach.points[0].value, "+390515550142");
    }
}
