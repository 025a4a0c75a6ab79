//! Which pages there are, in which order, and which of them tells of which screen.

use serde::{Deserialize, Deserializer, de::Error};
use std::fmt;

/// Pages that belong together: the message key of their heading, and their names.
pub type Chapter = (&'static str, &'static [&'static str]);

/// All pages.
pub const CHAPTERS: [Chapter; 4] = [
    (
        "help-chapter-start",
        &["getting-started", "account", "shortcuts"],
    ),
    (
        "help-chapter-customers",
        &[
            "register",
            "customer",
            "new-customer",
            "addresses",
            "contacts",
            "persons",
            "groups",
            "history",
            "delete",
        ],
    ),
    (
        "help-chapter-many",
        &["bulk", "import", "export", "duplicates", "jobs"],
    ),
    ("help-chapter-business", &["settings", "users"]),
];

/// What a page is about, by the name it has in addresses; one that exists has a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic(&'static str);

impl<'de> Deserialize<'de> for Topic {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = String::deserialize(from)?;
        Self::parse(&name).ok_or_else(|| D::Error::custom("no such page"))
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Topic {
    /// All of them in the order in which they are read.
    pub fn all() -> impl Iterator<Item = Self> {
        let names = CHAPTERS.into_iter().flat_map(|(_, names)| names);
        names.map(|name| Self(name))
    }

    /// The one of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::all().find(|topic| topic.0 == name)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.0
    }

    /// The one before it.
    pub fn previous(self) -> Option<Self> {
        Self::all().take_while(|topic| *topic != self).last()
    }

    /// The one after it.
    pub fn next(self) -> Option<Self> {
        Self::all().skip_while(|topic| *topic != self).nth(1)
    }

    /// The one that tells of the screen at this path; the help itself needs none.
    pub fn of_path(path: &str) -> Option<Self> {
        let mut parts = path.strip_prefix('/')?.split('/');
        let (first, second, third) = (parts.next()?, parts.next(), parts.next());
        let name = match first {
            "" if second.is_none() => "getting-started",
            "customers" => of_customers(second, third),
            "palette" | "scan" => "shortcuts",
            "imports" => "import",
            "exports" => "export",
            "account" | "groups" | "jobs" | "settings" | "users" => first,
            _ => return None,
        };
        Self::parse(name)
    }
}

/// The list and what is done with all of it, or what is done with one customer.
fn of_customers(second: Option<&str>, third: Option<&str>) -> &'static str {
    match (second, third) {
        (None | Some("columns" | "filters" | "views"), _) => "register",
        (Some("new" | "alike" | "pick"), _) | (_, Some("duplicate")) => "new-customer",
        (Some("bulk"), _) => "bulk",
        (Some("export" | "address-book"), _) => "export",
        (_, Some("addresses")) => "addresses",
        (_, Some("contacts")) => "contacts",
        (_, Some("persons" | "parent")) => "persons",
        (_, Some("history")) => "history",
        (_, Some("merge" | "merges")) => "duplicates",
        (_, Some("erase")) => "delete",
        _ => "customer",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_screen_has_the_page_that_tells_of_it() {
        for (path, name) in [
            ("/", "getting-started"),
            ("/customers", "register"),
            ("/customers/views/new", "register"),
            ("/customers/new", "new-customer"),
            ("/customers/412", "customer"),
            ("/customers/C-00412", "customer"),
            ("/customers/412/edit", "customer"),
            ("/customers/412/duplicate", "new-customer"),
            ("/customers/412/addresses/7/edit", "addresses"),
            ("/customers/412/persons/link", "persons"),
            ("/customers/412/parent", "persons"),
            ("/customers/412/merges/3", "duplicates"),
            ("/customers/412/erase", "delete"),
            ("/customers/bulk/3", "bulk"),
            ("/customers/address-book", "export"),
            ("/groups/1/discount", "groups"),
            ("/imports/5/check", "import"),
            ("/users/roles", "users"),
            ("/settings/company", "settings"),
        ] {
            assert_eq!(Topic::of_path(path).map(Topic::name), Some(name), "{path}");
        }
        for none in ["", "/help", "/help/register", "/elsewhere", "//evil"] {
            assert_eq!(Topic::of_path(none), None, "{none}");
        }
    }

    #[test]
    fn every_page_is_read_after_another() {
        let all: Vec<Topic> = Topic::all().collect();
        assert_eq!(all[0].previous(), None);
        assert_eq!(all[all.len() - 1].next(), None);
        for pair in all.windows(2) {
            assert_eq!(pair[0].next(), Some(pair[1]));
            assert_eq!(pair[1].previous(), Some(pair[0]));
        }
    }

    #[test]
    fn no_name_stands_twice_and_none_is_invented() {
        let names: std::collections::BTreeSet<&str> = Topic::all().map(Topic::name).collect();
        assert_eq!(names.len(), Topic::all().count());
        for invented in ["", "Register", "../en/register", "register.md", "wallet"] {
            assert_eq!(Topic::parse(invented), None, "{invented}");
        }
    }
}
