//! The filters of the tab, as they stand in its address.

use crate::{
    dates::Zone,
    history::{
        Action, Field, Filter,
        fields::{self, CUSTOMER_TABLES, FIELDS},
    },
    i18n::parse_date,
    ids::{EventId, UserId},
    web::{Capability, Ui},
};
use chrono::NaiveDate;
use serde::Deserialize;

/// The query of the address as it came. What cannot be read filters nothing.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A user's id, or `system`.
    pub user: String,
    /// See [`Action`].
    pub action: String,
    /// See [`Field::path`].
    pub field: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// The event that the page before ended with.
    pub after: String,
}

impl Asked {
    /// Whether only some of the events are wanted.
    pub fn is_filtered(&self) -> bool {
        [&self.user, &self.action, &self.field, &self.from, &self.to]
            .iter()
            .any(|value| !value.is_empty())
    }

    /// The same without what cannot be read, and without fields that the reader may not see.
    pub fn understood(mut self, ui: &Ui) -> Self {
        let field = field_of(&self.field, ui.may(Capability::ReadAccounting));
        keep(&mut self.field, field.is_some());
        let user = user_of(&self.user);
        keep(&mut self.user, user.is_some());
        let action = Action::parse(&self.action);
        keep(&mut self.action, action.is_some());
        let days = [parse_date(&self.from).ok(), parse_date(&self.to).ok()];
        keep(&mut self.from, days[0].is_some());
        keep(&mut self.to, days[1].is_some());
        self
    }

    /// What to read, for this reader.
    pub fn filter(&self, ui: &Ui) -> Filter {
        let accounting = ui.may(Capability::ReadAccounting);
        let zone = ui.business.zone;
        Filter {
            user: user_of(&self.user),
            action: Action::parse(&self.action),
            field: field_of(&self.field, accounting),
            from: self.first_day().map(|day| zone.start_of(day)),
            until: self.last_day().and_then(|day| end_of(day, zone)),
            after: self.after.parse().ok().map(EventId),
            accounting,
            forbidden: forbidden(ui),
        }
    }

    /// The first day of the period.
    pub fn first_day(&self) -> Option<NaiveDate> {
        parse_date(&self.from).ok()
    }

    /// The last day of the period.
    pub fn last_day(&self) -> Option<NaiveDate> {
        parse_date(&self.to).ok()
    }

    /// What a form that sets the period carries along.
    pub fn kept(&self) -> Vec<(&'static str, &str)> {
        let own = [
            ("user", self.user.as_str()),
            ("action", &self.action),
            ("field", &self.field),
        ];
        let given = own.into_iter().filter(|(_, value)| !value.is_empty());
        given.collect()
    }

    /// The query for all days.
    pub fn without_period(&self) -> String {
        self.with(&[("from", ""), ("to", "")])
    }

    /// The query for the newest changes.
    pub fn first_page(&self) -> String {
        self.with(&[])
    }

    /// The query with some parts replaced; the first page of it.
    pub fn with(&self, parts: &[(&str, &str)]) -> String {
        let days = [("from", self.from.as_str()), ("to", self.to.as_str())];
        let own = [
            ("user", self.user.as_str()),
            ("action", &self.action),
            ("field", &self.field),
        ];
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in own.into_iter().chain(days) {
            let replaced = parts.iter().find(|(part, _)| *part == name);
            let value = replaced.map_or(value, |(_, value)| value);
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        if let Some((name, value)) = parts.iter().find(|(part, _)| *part == "after") {
            query.append_pair(name, value);
        }
        format!("?{}", query.finish())
    }
}

fn keep(value: &mut String, understood: bool) {
    if !understood {
        value.clear();
    }
}

fn user_of(text: &str) -> Option<Option<UserId>> {
    match text {
        "system" => Some(None),
        _ => text.parse().ok().map(Some),
    }
}

fn field_of(path: &str, accounting: bool) -> Option<&'static Field> {
    fields::find_path(path)
        .filter(|field| CUSTOMER_TABLES.contains(&field.table) && field.is_visible(accounting))
}

fn end_of(day: NaiveDate, zone: Zone) -> Option<chrono::DateTime<chrono::Utc>> {
    Some(zone.start_of(day.succ_opt()?))
}

/// The fields of a customer that the reader may not edit, so may not take back either.
pub fn forbidden(ui: &Ui) -> Vec<&'static str> {
    let accounting = fields::accounting().filter(|_| !ui.may(Capability::EditAccounting));
    let limit = (!ui.may(Capability::SetCreditLimit)).then_some("credit_limit");
    let group = (!ui.may(Capability::ManageGroups)).then_some("group_id");
    let stop = (!ui.may(Capability::StopCustomers)).then_some(["stop_level", "stop_note"]);
    accounting
        .chain(limit)
        .chain(group)
        .chain(stop.into_iter().flatten())
        .collect()
}

/// The fields a reader may filter by, in groups of one table each.
pub fn offered(accounting: bool) -> Vec<(&'static str, Vec<&'static Field>)> {
    let of = |table: &'static str| {
        FIELDS
            .iter()
            .filter(|field| field.table == table && field.is_visible(accounting))
            .collect()
    };
    CUSTOMER_TABLES.map(|table| (table, of(table))).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_keeps_the_other_filters_and_starts_at_the_first_page() {
        let asked = Asked {
            user: "3".into(),
            from: "2026-10-01".into(),
            after: "99".into(),
            ..Asked::default()
        };
        assert_eq!(asked.with(&[("user", "")]), "?from=2026-10-01");
        assert_eq!(
            asked.with(&[("action", "created"), ("after", "7")]),
            "?user=3&action=created&from=2026-10-01&after=7"
        );
    }

    #[test]
    fn a_field_the_reader_may_not_see_cannot_be_asked_for() {
        assert_eq!(field_of("customers.iban", false), None);
        assert!(field_of("customers.iban", true).is_some());
        assert_eq!(field_of("users.email", true), None);
        let offered = offered(false);
        assert!(
            offered
                .iter()
                .all(|(_, fields)| fields.iter().all(|it| it.name != "iban"))
        );
    }

    #[test]
    fn the_program_itself_is_somebody_to_ask_for() {
        assert_eq!(user_of("system"), Some(None));
        assert_eq!(user_of("7"), Some(Some(UserId(7))));
        assert_eq!(user_of("x"), None);
    }
}
