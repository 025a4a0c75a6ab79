//! The filters as chips above the list: what each is called, and what its value reads like.

use crate::{
    customers::{
        finding::filters::CHIPS,
        lists::{List, Lists},
    },
    i18n::{Language, country_name, text},
    web::{Note, list::ListState},
};

/// A filter that is set.
pub struct Chip {
    /// Its name in the URL.
    pub name: &'static str,
    /// The message key of what it is called.
    pub label: &'static str,
    /// What it is set to.
    pub value: String,
    /// The list without it.
    pub without: String,
}

/// The chips of all filters that are set.
pub fn set(list: &ListState, lists: &Lists, language: Language) -> Vec<Chip> {
    let set = CHIPS.into_iter().filter(|name| list.narrows(name));
    set.map(|name| Chip {
        name,
        label: label(name),
        value: value(name, list.filter(name), lists, language),
        without: list.without(&[name]).url(),
    })
    .collect()
}

/// Whether a chip names a row of a short list.
pub fn names_rows(list: &ListState) -> bool {
    list.narrows("group") || list.narrows("salesperson")
}

/// Those that are not set, as their names and message keys.
pub fn unset(list: &ListState) -> impl Iterator<Item = (&'static str, &'static str)> {
    let unset = CHIPS.into_iter().filter(|name| !list.narrows(name));
    unset.map(|name| (name, label(name)))
}

/// The message key of what a filter is called.
pub fn label(name: &str) -> &'static str {
    match name {
        "status" => "register-status",
        "stop" => "register-stop",
        "group" => "customer-group",
        "tag" => "register-tag",
        "country" => "customer-country",
        "city" => "register-city",
        "salesperson" => "customer-salesperson",
        "language" => "customer-language",
        _ => "register-last-change",
    }
}

/// What a value of a filter reads like.
pub fn value(name: &str, value: &str, lists: &Lists, language: Language) -> String {
    let named = |list| {
        let id = value.parse().ok();
        let name = id.and_then(|id| lists.name(list, id));
        name.unwrap_or(value).to_owned()
    };
    let key = match (name, value) {
        ("status", "active") => "status-active",
        ("status", _) => "status-inactive",
        ("stop", "warning") => "stop-level-warning",
        ("stop", "stop") => "stop-level-stop",
        ("language", "none") => "customer-language-company",
        ("salesperson", "me") => "register-me",
        (_, "none") => "register-none-set",
        ("group", _) => return named(List::Group),
        ("salesperson", _) => return named(List::Salesperson),
        ("tag", _) => return value.replace(',', ", "),
        ("country", _) => return country_name(language, value),
        ("language", code) => return text(language, &format!("language-{code}")).into_owned(),
        ("changed", days) => return changed(days).text(language),
        _ => return value.to_owned(),
    };
    text(language, key).into_owned()
}

fn changed(days: &str) -> Note {
    let number: i64 = days.parse().unwrap_or_default();
    let key = if number > 0 {
        "register-changed-within"
    } else {
        "register-changed-before"
    };
    Note::new(key).with("days", number.abs())
}
