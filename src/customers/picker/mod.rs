//! Choosing a customer: one search field for every place where one is needed. Regular customers come first;
//! an inactive one is shown, but not offered; a stop or a warning is said beside the name.
//!
//! [`For`] says what a customer is chosen for, and with it where the choice is sent. Rows come while one types
//! from `/customers/pick`; without JavaScript the form asks the page it stands on ([`For::page`]).

pub mod handlers;
mod queries;
pub mod uses;
mod view;

pub use uses::Uses;
pub use view::{Picker, Rows};

use super::kinds::Kind;
use crate::ids::CustomerId;
use serde::Deserialize;
use std::{fmt, str::FromStr};

/// What was typed into the search field of the page.
#[derive(Deserialize)]
pub struct Search {
    /// Nothing, before the form was sent.
    #[serde(default)]
    pub q: String,
}

/// What a customer is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// A person, to belong to this company.
    MemberOf(CustomerId),
    /// A company, to stand above this one; instead of another one that was on the screen.
    ParentOf(CustomerId, Option<CustomerId>),
    /// A customer of this kind, to become part of this one.
    MergeInto(CustomerId, Kind),
}

impl For {
    /// Whom it may be.
    pub fn kind(self) -> Kind {
        match self {
            Self::MemberOf(_) => Kind::Person,
            Self::ParentOf(..) => Kind::Company,
            Self::MergeInto(_, kind) => kind,
        }
    }

    /// The page on which one chooses.
    pub fn page(self) -> String {
        match self {
            Self::MemberOf(company) => format!("/customers/{company}/persons/link"),
            Self::ParentOf(company, _) => format!("/customers/{company}/parent"),
            Self::MergeInto(customer, _) => format!("/customers/{customer}/merge"),
        }
    }

    /// Where the choice leads, where nothing is done yet by choosing.
    pub fn link(self, chosen: &CustomerId) -> Option<String> {
        match self {
            Self::MergeInto(..) => Some(format!("{}?with={chosen}", self.page())),
            _ => None,
        }
    }

    /// Where the choice is sent to, as the field `customer`.
    pub fn action(self) -> String {
        match self {
            Self::MemberOf(company) => format!("/customers/{company}/persons"),
            Self::ParentOf(..) | Self::MergeInto(..) => self.page(),
        }
    }

    /// The choice that was on the screen, where a place holds one.
    pub fn was(self) -> Option<CustomerId> {
        match self {
            Self::MemberOf(_) | Self::MergeInto(..) => None,
            Self::ParentOf(_, was) => was,
        }
    }

    /// The message key of the button.
    pub fn verb(self) -> &'static str {
        match self {
            Self::MemberOf(_) => "member-link",
            Self::ParentOf(..) => "parent-choose",
            Self::MergeInto(..) => "merge-compare",
        }
    }

    /// The message key of the search field's name.
    pub fn label(self) -> &'static str {
        match self.kind() {
            Kind::Person => "picker-person",
            Kind::Company => "picker-company",
        }
    }
}

impl fmt::Display for For {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MemberOf(company) => write!(f, "member-of-{company}"),
            Self::ParentOf(company, None) => write!(f, "parent-of-{company}"),
            Self::ParentOf(company, Some(was)) => write!(f, "parent-of-{company}-{was}"),
            Self::MergeInto(customer, kind) => write!(f, "merge-into-{customer}-{}", kind.as_str()),
        }
    }
}

impl FromStr for For {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let id = |text: &str| text.parse::<CustomerId>().map_err(drop);
        match text.split('-').collect::<Vec<_>>()[..] {
            ["member", "of", company] => Ok(Self::MemberOf(id(company)?)),
            ["parent", "of", company] => Ok(Self::ParentOf(id(company)?, None)),
            ["parent", "of", company, was] => Ok(Self::ParentOf(id(company)?, Some(id(was)?))),
            ["merge", "into", customer, kind] => {
                Ok(Self::MergeInto(id(customer)?, Kind::parse(kind).ok_or(())?))
            }
            _ => Err(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_purpose_is_read_as_it_was_written() {
        for purpose in [
            For::MemberOf(CustomerId(412)),
            For::ParentOf(CustomerId(7), None),
            For::ParentOf(CustomerId(7), Some(CustomerId(12))),
            For::MergeInto(CustomerId(7), Kind::Person),
        ] {
            assert_eq!(purpose.to_string().parse(), Ok(purpose));
        }
        for junk in ["", "member-of-", "member-of-x", "owner-of-7", "7"] {
            assert_eq!(junk.parse::<For>(), Err(()), "{junk}");
        }
    }
}
