//! What an event says, in the reader's language: values by their meaning, rows by their names.

use super::{
    entries::Page,
    fields::{Field, Shape},
    model::{Action, Event},
};
use crate::{
    dates::Zone,
    i18n::{self, Language},
    money::Currency,
};
use chrono::DateTime;
use rust_decimal::Decimal;
use std::collections::{HashMap, HashSet};

/// The names of the rows that events point to.
#[derive(Clone, Debug, Default)]
pub struct Names(HashMap<(String, i64), String>);

impl Names {
    /// Those that the events themselves tell: of rows made or removed.
    pub fn of_events(page: &Page) -> Self {
        let mut names = Self::default();
        for event in events(page) {
            // The newest event comes first, and has the last name.
            if let Some(name) = own_name(event) {
                let row = (event.table_name.clone(), event.row_id);
                names.0.entry(row).or_insert(name);
            }
        }
        names
    }

    /// The rows whose names are still to be found.
    pub fn wanted<'a>(&self, page: &'a Page) -> HashSet<(&'a str, i64)> {
        let mut wanted = HashSet::new();
        for event in events(page) {
            wanted.insert((event.table_name.as_str(), event.row_id));
            for (field, old, new) in event.changes() {
                if let Shape::Row(list) = field.shape {
                    let ids = [old, new].into_iter().flatten();
                    wanted.extend(ids.filter_map(|id| Some((list, id.parse().ok()?))));
                }
            }
        }
        wanted.retain(|(list, id)| self.of(list, *id).is_none());
        wanted
    }

    /// Adds the name of a row.
    pub fn add(&mut self, list: &str, id: i64, name: String) {
        self.0.insert((list.to_owned(), id), name);
    }

    /// The name of a row, where it is known.
    pub fn of(&self, list: &str, id: i64) -> Option<&str> {
        self.0.get(&(list.to_owned(), id)).map(String::as_str)
    }
}

fn events(page: &Page) -> impl Iterator<Item = &Event> {
    page.entries.iter().flat_map(|entry| &entry.events)
}

/// The name a row gives itself in an event that holds all of it.
fn own_name(event: &Event) -> Option<String> {
    let parts = match event.table_name.as_str() {
        "customers" => ["legal_name", "given_name", "family_name"].as_slice(),
        "contacts" => &["given_name", "family_name"],
        "addresses" => &["street", "city"],
        "contact_points" => &["typed"],
        "identifiers" => &["value"],
        _ => return None,
    };
    let between = match event.table_name.as_str() {
        "customers" | "contacts" => " ",
        _ => ", ",
    };
    let values: Vec<&str> = parts.iter().filter_map(|part| event.value(part)).collect();
    let whole = event.action() != Action::Changed || values.len() == parts.len();
    (whole && !values.is_empty()).then(|| values.join(between))
}

/// One field of an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The field's name.
    pub field: String,
    /// Before, empty for nothing.
    pub old: String,
    /// After, empty for nothing.
    pub new: String,
}

/// How to word events for one reader and one customer.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The reader's language.
    pub language: Language,
    /// The company's zone.
    pub zone: Zone,
    /// The customer's currency.
    pub currency: Currency,
    /// The rows that values point to.
    pub names: &'a Names,
}

impl Words<'_> {
    /// What kind of thing was changed: "Address".
    pub fn subject(&self, event: &Event) -> String {
        let kind = event.value("kind").or_else(|| {
            let typed = self.names.of("contact_points", event.row_id)?;
            Some(point_kind(typed))
        });
        match (event.table_name.as_str(), kind) {
            ("contact_points", Some(kind)) => self.text(&format!("value-point-{kind}")),
            (table, _) => self.text(&format!("table-{table}")),
        }
    }

    /// Which one: "12 Mill Lane, Bath". Empty for a customer that was there before.
    pub fn name(&self, event: &Event) -> String {
        if event.table_name == "customers" && event.action() == Action::Changed {
            return String::new();
        }
        let name = self.names.of(&event.table_name, event.row_id);
        name.or_else(|| self.other(event))
            .unwrap_or_default()
            .to_owned()
    }

    /// Of a member that is gone, the one whose history it is not.
    fn other(&self, event: &Event) -> Option<&str> {
        let id = ["company_id", "person_id"]
            .into_iter()
            .filter(|_| event.table_name == "members")
            .find_map(|field| event.value(field))?;
        self.names.of("customers", id.parse().ok()?)
    }

    /// Field by field, old and new.
    pub fn lines(&self, event: &Event) -> Vec<Line> {
        let line = |(field, old, new): (&Field, Option<&str>, Option<&str>)| Line {
            field: self.text(&field.label()),
            old: self.value(field, old),
            new: self.value(field, new),
        };
        event.changes().into_iter().map(line).collect()
    }

    /// A value in words; nothing stays nothing.
    pub fn value(&self, field: &Field, raw: Option<&str>) -> String {
        let Some(raw) = raw.filter(|raw| !raw.is_empty()) else {
            return String::new();
        };
        let worded = match field.shape {
            Shape::Text => None,
            Shape::Texts => list(raw).map(|texts: Vec<String>| texts.join(", ")),
            Shape::Flag => Some(self.text(if raw == "true" {
                "value-yes"
            } else {
                "value-no"
            })),
            Shape::Amount => decimal(raw).map(|it| i18n::money(it, self.currency, self.language)),
            Shape::Number => decimal(raw).map(|it| i18n::number(it, self.language)),
            Shape::Clock => raw.get(..5).map(str::to_owned),
            Shape::Moment => DateTime::parse_from_rfc3339(raw)
                .ok()
                .map(|at| i18n::date_time(at.to_utc(), self.zone, self.language)),
            Shape::Day => raw.parse().ok().map(|day| i18n::date(day, self.language)),
            Shape::Country => Some(self.text(&format!("country-{raw}"))),
            Shape::Language => Language::parse(raw).map(|it| it.own_name().to_owned()),
            Shape::Weekdays => list(raw).map(|days: Vec<u8>| self.weekdays(&days)),
            Shape::Code(stem) => Some(self.text(&format!("{stem}{}", raw.replace('_', "-")))),
            Shape::Row(list) => Some(self.row(list, raw)),
        };
        worded.unwrap_or_else(|| raw.to_owned())
    }

    fn weekdays(&self, days: &[u8]) -> String {
        let names = days
            .iter()
            .map(|day| self.text(&format!("weekday-short-{day}")));
        names.collect::<Vec<_>>().join(", ")
    }

    fn row(&self, list: &str, id: &str) -> String {
        let name = id.parse().ok().and_then(|id| self.names.of(list, id));
        name.map_or_else(|| self.text("value-gone"), str::to_owned)
    }

    fn text(&self, key: &str) -> String {
        i18n::text(self.language, key).into_owned()
    }
}

/// What a contact point is, by its looks: a changed one does not say.
fn point_kind(typed: &str) -> &'static str {
    if typed.contains('@') {
        "email"
    } else if typed.contains(|letter: char| letter.is_ascii_alphabetic()) {
        "website"
    } else {
        "phone"
    }
}

fn decimal(raw: &str) -> Option<Decimal> {
    raw.parse().ok()
}

fn list<T: serde::de::DeserializeOwned>(raw: &str) -> Option<Vec<T>> {
    serde_json::from_str(raw).ok()
}

#[cfg(test)]
mod tests {
    use super::super::fields::find_path;
    use super::*;

    fn worded(language: Language, path: &str, raw: &str) -> String {
        let mut names = Names::default();
        names.add("payment_terms", 3, "30 days".into());
        let words = Words {
            language,
            zone: Zone::parse("Europe/Rome").unwrap(),
            currency: Currency::EUR,
            names: &names,
        };
        words.value(find_path(path).unwrap(), Some(raw))
    }

    #[test]
    fn values_are_told_by_their_meaning() {
        let table = [
            ("customers.credit_limit", "6000.0000", "€6,000.00"),
            ("customers.country", "IT", "Italy"),
            ("customers.status", "inactive", "Inactive"),
            ("customers.tags", r#"["vip", "bar"]"#, "vip, bar"),
            ("customers.delivery_days", "[1, 5]", "Mon, Fri"),
            ("customers.delivery_from", "08:30:00", "08:30"),
            ("customers.payment_terms_id", "3", "30 days"),
            ("customers.payment_terms_id", "9", "no longer there"),
            ("customers.language", "ro", "Română"),
            ("identifiers.kind", "codice_fiscale", "Codice fiscale"),
            ("addresses.billing", "false", "No"),
            (
                "users.disabled_at",
                "2026-11-22T08:30:00+00:00",
                "22 Nov 2026, 09:30",
            ),
            ("customers.note", "<b>", "<b>"),
            ("customers.note", "", ""),
        ];
        for (path, raw, expected) in table {
            assert_eq!(worded(Language::En, path, raw), expected, "{path}");
        }
        assert_eq!(worded(Language::Ro, "customers.country", "IT"), "Italia");
    }

    #[test]
    fn a_value_of_an_unknown_form_is_shown_as_it_is() {
        assert_eq!(worded(Language::En, "customers.credit_limit", "x"), "x");
        assert_eq!(worded(Language::En, "customers.delivery_days", "x"), "x");
    }

    #[test]
    fn a_contact_point_is_known_by_its_looks() {
        assert_eq!(point_kind("a@example.com"), "email");
        assert_eq!(point_kind("www.example.com"), "website");
        assert_eq!(point_kind("+39 051 555 (0)142"), "phone");
    }
}
