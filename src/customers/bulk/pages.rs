//! The pages of bulk changes.

use super::{
    form::BulkForm,
    model::{Bulk, Set, State},
};
use crate::{
    customers::{
        finding::filters::SHAPE,
        lists::{List, Lists},
    },
    i18n::{Language, text},
    web::{
        Note, filters,
        form::{Choice, choices},
        list::ListState,
    },
};
use askama::Template;

/// What is to be changed, and of how many.
#[derive(Template)]
#[template(path = "customers/bulk/new.html")]
pub struct NewPage {
    /// As it came.
    pub form: BulkForm,
    /// How many customers it is about.
    pub count: usize,
    /// What there is to choose from.
    pub lists: Lists,
    /// The reader's.
    pub language: Language,
}

impl NewPage {
    fn list_url(&self) -> String {
        self.form.list().url()
    }

    fn choices(&self, list: List, chosen: &str) -> Vec<Choice> {
        let word = |key| text(self.language, key).into_owned();
        let entries = self.lists.of(list).filter(|entry| entry.active);
        let named = entries.map(|entry| (entry.id.to_string(), entry.name.clone()));
        let first = [
            (String::new(), word("bulk-keep")),
            ("none".to_owned(), word("register-none-set")),
        ];
        choices(first.into_iter().chain(named), chosen, None)
    }

    fn groups(&self) -> Vec<Choice> {
        self.choices(List::Group, &self.form.group)
    }

    fn salespeople(&self) -> Vec<Choice> {
        self.choices(List::Salesperson, &self.form.salesperson)
    }

    fn methods(&self) -> Vec<Choice> {
        self.choices(List::PaymentMethod, &self.form.payment_method)
    }

    fn terms(&self) -> Vec<Choice> {
        self.choices(List::PaymentTerms, &self.form.payment_terms)
    }

    fn statuses(&self) -> Vec<Choice> {
        let word = |key| text(self.language, key).into_owned();
        let all = [
            ("", word("bulk-keep")),
            ("active", word("status-active")),
            ("inactive", word("status-inactive")),
        ];
        choices(all, &self.form.status, None)
    }
}

/// How a bulk change went.
#[derive(Template)]
#[template(path = "customers/bulk/show.html")]
pub struct ShowPage {
    /// It.
    pub bulk: Bulk,
    /// What its choices are called by.
    pub lists: Lists,
    /// The reader's.
    pub language: Language,
    /// It can be taken back.
    pub undoable: bool,
    /// Why something was not done: a message key.
    pub refused: Option<&'static str>,
}

impl ShowPage {
    /// Its job has not ended.
    pub fn goes_on(&self) -> bool {
        matches!(self.bulk.state, State::Waiting | State::Undoing)
    }

    fn list_url(&self) -> String {
        ListState::read(&SHAPE, &self.bulk.query).url()
    }

    /// What was set, as message key and words.
    fn set(&self) -> Vec<(&'static str, String)> {
        let change = &self.bulk.change;
        let word = |key| text(self.language, key).into_owned();
        let mut all = Vec::new();
        if let Some(status) = &change.status {
            let key = match status.as_str() {
                "inactive" => "status-inactive",
                _ => "status-active",
            };
            all.push(("register-status", word(key)));
        }
        for (label, list, set) in [
            ("customer-group", List::Group, &change.group),
            (
                "customer-salesperson",
                List::Salesperson,
                &change.salesperson,
            ),
            (
                "customer-payment-method",
                List::PaymentMethod,
                &change.payment_method,
            ),
            (
                "customer-payment-terms",
                List::PaymentTerms,
                &change.payment_terms,
            ),
        ] {
            match set {
                Set::Keep => {}
                Set::Clear => all.push((label, word("register-none-set"))),
                Set::To(id) => {
                    let name = self.lists.name(list, *id).unwrap_or_default();
                    all.push((label, name.to_owned()));
                }
            }
        }
        for (label, tags) in [
            ("bulk-add-tags", &change.add_tags),
            ("bulk-remove-tags", &change.remove_tags),
        ] {
            if !tags.is_empty() {
                all.push((label, tags.join(", ")));
            }
        }
        all
    }

    /// How it stands, in words.
    fn sentence(&self) -> Note {
        let (meant, changed) = (
            self.bulk.customers.len() as i64,
            i64::from(self.bulk.changed),
        );
        match self.bulk.state {
            State::Waiting => Note::new("bulk-waiting"),
            State::Undoing => Note::new("bulk-undoing"),
            State::Failed => Note::new("bulk-failed"),
            State::Done if meant == changed => Note::new("bulk-done").with("count", changed),
            State::Done => Note::new("bulk-done-some")
                .with("count", changed)
                .with("same", meant - changed),
            State::Undone => {
                let undone = i64::from(self.bulk.undone.unwrap_or_default());
                let key = if undone == changed {
                    "bulk-undone"
                } else {
                    "bulk-undone-some"
                };
                Note::new(key)
                    .with("count", undone)
                    .with("kept", changed - undone)
            }
        }
    }
}
