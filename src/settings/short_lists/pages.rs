//! The pages of a short list.

use super::{
    form::{EntryForm, end_in_words},
    model::List,
    queries::{self, Entry},
};
use crate::{
    i18n::{Language, Value, country_name, date, format},
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
    entries: Vec<Entry>,
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

    fn kept(&self) -> Option<&Entry> {
        let id = self.kept?;
        self.entries.iter().find(|entry| entry.id == id)
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
    let text = |words: String| Value::Text(words.into());
    let example = date(terms.rule().due_date(today), language);
    let end = end_in_words(&terms.end_of_month, language);
    let arguments = [
        ("months", Value::Number(terms.months.into())),
        ("days", Value::Number(terms.days.into())),
        ("end", text(end)),
        ("today", text(date(today, language))),
        ("due", text(example)),
    ];
    format(language, "terms-example", &arguments)
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
