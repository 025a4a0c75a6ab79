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
    of: Of,
    /// Nothing else is said about the form, so the box takes the focus.
    focused: bool,
}

/// Whose form the box is a part of.
enum Of {
    /// A new customer's, which may be created anyway.
    New,
    /// One's that exists.
    Saved,
    /// A new person's of a company, which may as well take one of them.
    Member(Choosing),
}

/// How one of them is chosen instead of making a new one.
pub struct Choosing {
    /// Takes the `customer`.
    pub action: String,
    /// Who is chosen already.
    pub chosen: Vec<CustomerId>,
}

/// What can be done with one of them.
enum Offer<'a> {
    /// It is chosen, at this address.
    Choose(&'a str),
    /// It is set active.
    Revive,
    /// Nothing, for the reason of this message key.
    Refused(&'static str),
    /// Nothing but to look at it.
    Look,
}

impl HtmlSafe for AlikeBox {}

impl AlikeBox {
    /// In the form of a new customer, or of one that exists.
    pub fn of_form(rows: Vec<Alike>, new: bool) -> Self {
        Self {
            rows,
            of: if new { Of::New } else { Of::Saved },
            focused: false,
        }
    }

    /// In a form that may as well take one of them.
    pub fn to_choose(rows: Vec<Alike>, choosing: Choosing) -> Self {
        Self {
            rows,
            of: Of::Member(choosing),
            focused: false,
        }
    }

    /// The same with the focus, or without.
    pub fn focused(self, focused: bool) -> Self {
        Self { focused, ..self }
    }

    /// Whether there is nobody to show.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn is_new(&self) -> bool {
        !matches!(self.of, Of::Saved)
    }

    /// The heading, one below the one above it.
    fn heading(&self) -> &'static str {
        match self.of {
            Of::New | Of::Saved => "h2",
            Of::Member(_) => "h4",
        }
    }

    fn offer(&self, row: &Alike) -> Offer<'_> {
        match &self.of {
            Of::New | Of::Saved if row.is_active() => Offer::Look,
            Of::New | Of::Saved => Offer::Revive,
            Of::Member(_) if row.is_company() => Offer::Look,
            Of::Member(to) if to.chosen.contains(&row.id) => Offer::Refused("picker-linked"),
            Of::Member(_) if !row.is_active() => Offer::Refused("member-inactive"),
            Of::Member(to) => Offer::Choose(&to.action),
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
