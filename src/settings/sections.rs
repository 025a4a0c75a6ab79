//! The sections of Settings, each with an address of its own.

use crate::web::filters;
use askama::{Template, filters::HtmlSafe};

/// A section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Who the business is.
    Company,
}

impl Section {
    /// All of them, in their order.
    pub const ALL: [Self; 1] = [Self::Company];

    /// Where it is.
    pub fn path(self) -> &'static str {
        match self {
            Self::Company => "/settings/company",
        }
    }

    /// The message key of its name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Company => "settings-company",
        }
    }

    /// The links to all of them.
    pub fn nav(&self) -> Nav {
        Nav { section: *self }
    }
}

/// The links to all sections, and to the users.
#[derive(Template)]
#[template(path = "settings/_nav.html")]
pub struct Nav {
    section: Section,
}

impl HtmlSafe for Nav {}

impl Nav {
    /// Path, label, whether it is this one.
    fn links(&self) -> Vec<(&'static str, &'static str, bool)> {
        let own = Section::ALL.map(|each| (each.path(), each.label(), each == self.section));
        own.into_iter()
            .chain([("/users", "menu-users", false)])
            .collect()
    }
}
