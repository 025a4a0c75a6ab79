//! What was typed about a contact.

use super::model::{Card, Who};
use crate::{
    customers::{
        form::{read_language, read_points, read_tags},
        model::PointKind,
    },
    i18n::{Language, text},
    identifiers::Country,
    web::{
        Check, Errors,
        conflict::Fields,
        form::{Choice, choices},
    },
};
use serde::{Deserialize, Serialize};

/// What was typed, as it was typed, and what is wrong beside each field.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct ContactForm {
    pub given_name: String,
    pub family_name: String,
    pub role: String,
    pub email: Vec<String>,
    pub email_purpose: Vec<String>,
    pub phone: Vec<String>,
    pub phone_purpose: Vec<String>,
    pub language: String,
    /// Separated by commas.
    pub tags: String,
    pub gets_invoices: bool,
    pub gets_reminders: bool,
    pub note: String,
    /// The version that was on the screen.
    #[serde(skip_serializing)]
    pub version: String,
    /// The fields as they were on the screen.
    #[serde(skip_serializing)]
    pub base: String,
    /// Not to be saved, only drawn again with one more row: `email` or `phone`.
    #[serde(skip_serializing)]
    pub more: String,
    #[serde(skip)]
    pub errors: Errors,
}

/// A row of the e-mails or phones.
pub struct Row {
    /// As typed.
    pub value: String,
    /// What it is for.
    pub purposes: Vec<Choice>,
}

impl ContactForm {
    /// The form to change a contact that is in this version.
    pub fn of(card: &Card, version: i32) -> Self {
        let Card { who, .. } = card;
        let typed = |kind| card.of_kind(kind).map(|it| it.typed.clone()).collect();
        let purposes = |kind| {
            let all = card.of_kind(kind).map(|it| it.purpose.as_str().to_owned());
            all.collect()
        };
        let form = Self {
            given_name: who.given_name.clone(),
            family_name: who.family_name.clone(),
            role: who.role.clone(),
            email: typed(PointKind::Email),
            email_purpose: purposes(PointKind::Email),
            phone: typed(PointKind::Phone),
            phone_purpose: purposes(PointKind::Phone),
            language: who.language.clone().unwrap_or_default(),
            tags: who.tags.join(", "),
            gets_invoices: who.gets_invoices,
            gets_reminders: who.gets_reminders,
            note: who.note.clone(),
            version: version.to_string(),
            ..Self::default()
        };
        let base = Fields::of(&form).text();
        Self { base, ..form }
    }

    /// Reads the contact; phones are read as dialled in the customer's country.
    ///
    /// # Errors
    /// The form with what is wrong.
    pub fn parse(self, country: Country) -> Result<Card, Self> {
        let mut check = Check::default();
        let given_name = check.optional("given_name", &self.given_name, 80);
        let family_name = check.optional("family_name", &self.family_name, 80);
        if given_name.is_empty() && family_name.is_empty() {
            check.wrong("given_name", "contact-name-required");
        }
        let role = check.optional("role", &self.role, 80);
        let mut points = Vec::new();
        for (kind, values, purposes) in [
            (PointKind::Email, &self.email, &self.email_purpose),
            (PointKind::Phone, &self.phone, &self.phone_purpose),
        ] {
            points.extend(read_points(&mut check, kind, values, purposes, country));
        }
        let who = Who {
            given_name,
            family_name,
            role,
            language: read_language(&mut check, &self.language).map(|it| it.code().to_owned()),
            tags: read_tags(&mut check, "tags", &self.tags),
            gets_invoices: self.gets_invoices,
            gets_reminders: self.gets_reminders,
            note: check.lines("note", &self.note, 2000),
        };
        if self.email.iter().all(|typed| typed.trim().is_empty()) {
            for (field, ticked) in [
                ("gets_invoices", who.gets_invoices),
                ("gets_reminders", who.gets_reminders),
            ] {
                if ticked {
                    check.wrong(field, "contact-email-required");
                }
            }
        }
        check.finish(Card { who, points }, |errors| Self { errors, ..self })
    }

    /// The rows of e-mails, the last one free.
    pub fn emails(&self, language: &Language) -> Vec<Row> {
        self.rows(
            PointKind::Email,
            &self.email,
            &self.email_purpose,
            *language,
        )
    }

    /// The rows of phones, the last one free.
    pub fn phones(&self, language: &Language) -> Vec<Row> {
        self.rows(
            PointKind::Phone,
            &self.phone,
            &self.phone_purpose,
            *language,
        )
    }

    fn rows(
        &self,
        kind: PointKind,
        values: &[String],
        purposes: &[String],
        language: Language,
    ) -> Vec<Row> {
        let is_full = values.last().is_none_or(|last| !last.trim().is_empty());
        let free = usize::from(is_full || self.more == kind.as_str());
        let offered = |chosen: &str| {
            let all = kind.purposes().iter();
            let named = all.map(|it| (it.as_str(), text(language, it.label())));
            choices(named, chosen, None)
        };
        (0..values.len() + free)
            .map(|at| Row {
                value: values.get(at).cloned().unwrap_or_default(),
                purposes: offered(purposes.get(at).map_or("", String::as_str)),
            })
            .collect()
    }

    /// The languages to choose from: those offered, and the one that is chosen.
    pub fn languages(&self, language: &Language, offered: &[Language]) -> Vec<Choice> {
        let named = |it: Language| {
            let key = format!("language-{}", it.code());
            (it.code(), text(*language, &key))
        };
        let none = text(*language, "contact-language-none").into_owned();
        let shown = |it: &Language| offered.contains(it) || it.code() == self.language;
        let all = Language::ALL.into_iter().filter(shown);
        choices(all.map(named), &self.language, Some(none))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Note;

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| text.to_string()).collect()
    }

    #[test]
    fn a_contact_has_one_of_its_names() {
        let form = ContactForm {
            role: "Chef".into(),
            ..ContactForm::default()
        };
        let form = form.parse(Country::IT).expect_err("nameless");
        assert!(form.errors.of("given_name").is_some() && form.role == "Chef");
        let form = ContactForm {
            family_name: "Venturi".into(),
            ..ContactForm::default()
        };
        assert!(form.parse(Country::IT).is_ok());
    }

    #[test]
    fn who_gets_mail_has_an_address_for_it() {
        let mut form = ContactForm {
            given_name: "Paolo".into(),
            email: texts(&[" "]),
            gets_reminders: true,
            ..ContactForm::default()
        };
        let refused = form.clone().parse(Country::IT).expect_err("no address");
        let note = Note::new("contact-email-required");
        assert_eq!(refused.errors.of("gets_reminders"), Some(&note));
        assert_eq!(refused.errors.of("gets_invoices"), None);
        form.email = texts(&["paolo@example.it"]);
        assert!(form.parse(Country::IT).is_ok());
    }

    #[test]
    fn a_form_reads_as_the_contact_it_was_filled_from() {
        let form = ContactForm {
            given_name: "Paolo".into(),
            email: texts(&["p@EXAMPLE.it", "", "conti@example.it"]),
            email_purpose: texts(&["general", "general", "invoices"]),
            phone: texts(&["051 555 0142"]),
            phone_purpose: texts(&["work"]),
            tags: "Kitchen, kitchen, Wine".into(),
            language: "it".into(),
            ..ContactForm::default()
        };
        let card = form.parse(Country::IT).expect("a contact");
        assert_eq!(card.points.len(), 3);
        assert_eq!(card.points[2].value, "+390515550142");
        assert_eq!(card.who.tags, ["Kitchen", "Wine"]);
        assert_eq!(
            ContactForm::of(&card, 1).parse(Country::IT).ok(),
            Some(card)
        );
    }

    #[test]
    fn there_is_always_a_free_row_and_one_more_when_asked() {
        let mut form = ContactForm {
            email: texts(&["p@example.it"]),
            ..ContactForm::default()
        };
        assert_eq!(form.emails(&Language::En).len(), 2);
        form.email.push(String::new());
        assert_eq!(form.emails(&Language::En).len(), 2);
        form.more = "email".into();
        assert_eq!(form.emails(&Language::En).len(), 3);
        assert_eq!(form.phones(&Language::En).len(), 1);
    }
}
