//! The box as it is drawn: as a part of a form or a sheet, or alone.

use super::{Alike, Clues, find};
use crate::{ids::CustomerId, web::filters};
use askama::{Template, filters::HtmlSafe};
use diesel::{PgConnection, QueryResult};

/// Who may be the same; nothing where there is nobody.
#[derive(Template)]
#[template(path = "customers/alike/box.html")]
pub struct AlikeBox {
    rows: Vec<Alike>,
    /// The form is a new customer's, which may be created anyway.
    new: bool,
    /// One of them can be taken instead of making a new one.
    choice: Option<Choice>,
    /// It is all that keeps the form from being saved: it gets the focus.
    asks: bool,
}

/// How a company takes a person who is there instead of a new one.
pub struct Choice {
    /// The address that takes the `customer`.
    pub path: String,
    /// Who belongs to the company already.
    pub members: Vec<CustomerId>,
}

impl Choice {
    /// Why one of them cannot be taken, as a message key; empty for a company, where nobody would expect it.
    fn refuses(&self, row: &Alike) -> Option<&'static str> {
        if row.is_company() {
            Some("")
        } else if self.members.contains(&row.id) {
            Some("alike-member")
        } else if !row.is_active() {
            Some("member-inactive")
        } else {
            None
        }
    }
}

impl HtmlSafe for AlikeBox {}

impl AlikeBox {
    /// In the form of a new customer, or of one that exists.
    pub fn of_form(rows: Vec<Alike>, new: bool) -> Self {
        Self {
            rows,
            new,
            choice: None,
            asks: false,
        }
    }

    /// In a form that could not be saved for no other reason, and may as well take one of them.
    pub fn to_choose(rows: Vec<Alike>, choice: Choice) -> Self {
        Self {
            choice: Some(choice),
            ..Self::of_form(rows, true).asking()
        }
    }

    /// The same in a form that could not be saved for no other reason.
    pub fn asking(self) -> Self {
        Self { asks: true, ..self }
    }

    /// Whether it keeps the form from being saved.
    pub fn asks(&self) -> bool {
        self.asks && !self.rows.is_empty()
    }

    /// A tab has headings of its own above it.
    fn heading(&self) -> &'static str {
        match self.choice {
            Some(_) => "h4",
            None => "h2",
        }
    }

    /// The ids of all, as the button to create anyway tells them.
    fn seen(&self) -> String {
        let ids = self.rows.iter().map(|row| row.id.to_string());
        ids.collect::<Vec<_>>().join(",")
    }
}

/// Who may be the same as a customer of the register, as a section of its sheet.
#[derive(Template)]
#[template(path = "customers/alike/section.html")]
pub struct AlikeSection {
    rows: Vec<Alike>,
    own: CustomerId,
    kind: String,
}

impl HtmlSafe for AlikeSection {}

impl AlikeSection {
    /// Reads it; by what is found quickly, since it stands on each sheet.
    ///
    /// # Errors
    /// `NotFound` for an erased, merged or unknown customer.
    pub fn load(conn: &mut PgConnection, own: CustomerId) -> QueryResult<Self> {
        let clues = Clues {
            quick: true,
            ..Clues::of_saved(conn, own)?
        };
        Ok(Self {
            rows: find(conn, &clues)?,
            own,
            kind: clues.kind,
        })
    }
}

/// Whether all of them are told by the button that was pressed.
pub fn all_seen(rows: &[Alike], seen: &str) -> bool {
    let seen: Vec<&str> = seen.split(',').collect();
    rows.iter()
        .all(|row| seen.contains(&row.id.to_string().as_str()))
}
