//! What opens between the tools and the list: its filters, its columns. Each is a page of its own where
//! there are no scripts.

use super::chips;
use crate::{
    customers::{
        finding::{
            columns::{self, Column},
            filters::{CHANGED, CHIPS, SHAPE},
        },
        lists::{Entry, List, Lists},
    },
    i18n::{self, Language, text},
    web::{
        filters,
        form::{Choice, choices},
        list::ListState,
    },
};
use askama::Template;

/// The filters of the list, as a form.
#[derive(Template)]
#[template(path = "customers/register/filters.html")]
pub struct FiltersPage {
    list: ListState,
    lists: Lists,
    language: Language,
    /// The filter the cursor stands in.
    focus: &'static str,
}

/// A filter that is chosen from a list.
struct Select {
    name: &'static str,
    options: Vec<Choice>,
}

impl FiltersPage {
    /// Puts the page together.
    pub fn new(list: ListState, lists: Lists, language: Language, focus: &str) -> Self {
        let focus = CHIPS.into_iter().find(|name| *name == focus);
        Self {
            list,
            lists,
            language,
            focus: focus.unwrap_or(CHIPS[0]),
        }
    }

    fn selects(&self) -> Vec<Select> {
        let one_of =
            |name, values: &[&str]| self.select(name, values.iter().map(|v| v.to_string()));
        let ids = |name, words: &[&str], list| {
            let words = words.iter().map(|word| word.to_string());
            let chosen = self.list.filter(name);
            // Whoever left still has customers, who are handed over; and what is asked for stays asked for.
            let offered = |entry: &&Entry| {
                entry.active || list == List::Salesperson || entry.id.to_string() == chosen
            };
            let ids = self.lists.of(list).filter(offered);
            self.select(name, words.chain(ids.map(|entry| entry.id.to_string())))
        };
        let countries = i18n::countries(self.language).iter();
        let languages = Language::ALL.map(|language| language.code().to_owned());
        vec![
            one_of("status", &["active", "inactive"]),
            one_of("stop", &["stop", "warning", "none"]),
            ids("group", &["none"], List::Group),
            self.select(
                "country",
                countries.map(|(country, _)| country.as_str().to_owned()),
            ),
            ids("salesperson", &["me", "none"], List::Salesperson),
            self.select("language", languages.into_iter().chain(["none".to_owned()])),
            one_of("changed", &CHANGED),
        ]
    }

    fn select(&self, name: &'static str, values: impl Iterator<Item = String>) -> Select {
        let any = text(self.language, "register-any").into_owned();
        let named = values.map(|value| {
            let label = chips::value(name, &value, &self.lists, self.language);
            (value, label)
        });
        let all = std::iter::once((String::new(), any)).chain(named);
        Select {
            name,
            options: choices(all, self.list.filter(name), None),
        }
    }

    /// Each tag of the business, and whether it is asked for.
    fn tags(&self) -> Vec<(&str, bool)> {
        let asked = self.list.filter("tag").split(',');
        let asked: Vec<&str> = asked.filter(|tag| !tag.is_empty()).collect();
        let tags = self.lists.of(List::Tag).map(|tag| tag.name.as_str());
        let offered: Vec<&str> = tags.collect();
        let beyond = asked.iter().copied().filter(|tag| !offered.contains(tag));
        let all = beyond.chain(offered.iter().copied());
        all.map(|tag| (tag, asked.contains(&tag))).collect()
    }

    fn kept(&self) -> Vec<(&'static str, String)> {
        self.list.kept(&CHIPS)
    }

    fn begins_at(&self, name: &str) -> bool {
        self.focus == name
    }

    fn label(&self, name: &str) -> &'static str {
        chips::label(name)
    }

    fn cleared(&self) -> String {
        self.list.without(&CHIPS).url()
    }

    fn path(&self) -> &'static str {
        SHAPE.path
    }
}

/// The columns of the list, as a form.
#[derive(Template)]
#[template(path = "customers/register/columns.html")]
pub struct ColumnsPage {
    /// The list.
    pub list: ListState,
}

impl ColumnsPage {
    fn columns(&self) -> [(Column, bool); Column::ALL.len()] {
        let shown = columns::shown(self.list.filter("columns"));
        Column::ALL.map(|column| (column, shown.contains(&column)))
    }

    fn kept(&self) -> Vec<(&'static str, String)> {
        self.list.kept(&["columns"])
    }

    fn usual(&self) -> String {
        self.list.without(&["columns"]).url()
    }

    fn path(&self) -> &'static str {
        SHAPE.path
    }
}
