//! The pages of a short list.

use super::{
    form::{EntryForm, end_in_words},
    model::{ENDS, List},
    queries::{self, Entry, Listed},
};
use crate::{
    i18n::{Language, country_name, date, format},
    settings::sections::Section,
    web::{Ui, filters},
};
use askama::Template;
use chrono::NaiveDate;
use diesel::{PgConnection, QueryResult};

/// All entries, and the form of a new one.
#[derive(Template)]
#[template(path = "settings/short_lists/index.html")]
pub struct ListPage {
    section: Section,
    list: List,
    entries: Vec<Listed>,
    form: EntryForm,
    today: NaiveDate,
    language: Language,
    /// The entry that was not deleted, because customers have it.
    kept: Option<i64>,
}

impl ListPage {
    /// Reads it.
    pub fn load(
        conn: &mut PgConnection,
        ui: &Ui,
        list: List,
        form: EntryForm,
    ) -> QueryResult<Self> {
        Ok(Self {
            section: list.section(),
            list,
            entries: queries::all(conn, list)?,
            form,
            today: ui.today(),
            language: ui.language(),
            kept: None,
        })
    }

    /// With the reason why an entry stays.
    pub fn keeping(self, id: i64) -> Self {
        let kept = Some(id);
        Self { kept, ..self }
    }

    fn kept(&self) -> Option<&Listed> {
        let id = self.kept?;
        self.entries.iter().find(|listed| listed.entry.id == id)
    }

    /// Whether nothing stands before an entry that it could pass, and nothing after it: legal forms move among
    /// those of their country.
    fn ends(&self, at: &usize) -> [bool; 2] {
        let country = |at: usize| self.entries.get(at).map(|listed| &listed.entry.country);
        let beside = [at.checked_sub(1), at.checked_add(1)];
        beside.map(|other| other.and_then(country) != country(*at))
    }

    /// What an entry says beside its name.
    fn note(&self, entry: &Entry) -> String {
        match self.list {
            List::LegalForms => country_name(self.language, &entry.country),
            List::PaymentTerms => due(entry, self.today, self.language),
            _ => String::new(),
        }
    }
}

/// The rule of payment terms with today's example.
fn due(entry: &Entry, today: NaiveDate, language: Language) -> String {
    let terms = entry.terms();
    let count = |key, number: i32| format(language, key, &[("count", i64::from(number).into())]);
    let mut rule = Vec::new();
    if terms.months > 0 {
        rule.push(count("terms-months-count", terms.months));
    }
    if terms.days > 0 || terms.months == 0 {
        rule.push(count("terms-days-count", terms.days));
    }
    if terms.end_of_month != ENDS[0] {
        rule.push(end_in_words(&terms.end_of_month, language));
    }
    let example = [
        ("today", date(today, language).into()),
        ("due", date(terms.rule().due_date(today), language).into()),
    ];
    rule.push(format(language, "terms-example", &example));
    rule.join(" · ")
}

/// The form of an entry.
#[derive(Template)]
#[template(path = "settings/short_lists/edit.html")]
pub struct EntryPage {
    pub section: Section,
    pub list: List,
    pub id: i64,
    pub form: EntryForm,
}

impl EntryPage {
    /// Of this entry, as typed.
    pub fn new(list: List, id: i64, form: EntryForm) -> Self {
        let section = list.section();
        Self {
            section,
            list,
            id,
            form,
        }
    }
}
