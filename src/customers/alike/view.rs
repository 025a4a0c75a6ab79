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
    /// Where one of them is chosen instead of making a new one.
    choose: Option<String>,
}

impl HtmlSafe for AlikeBox {}

impl AlikeBox {
    /// In the form of a new customer, or of one that exists.
    pub fn of_form(rows: Vec<Alike>, new: bool) -> Self {
        Self {
            rows,
            new,
            choose: None,
        }
    }

    /// In a form that may as well take one of them: its address takes the `customer`.
    pub fn to_choose(rows: Vec<Alike>, choose: String) -> Self {
        Self {
            rows,
            new: true,
            choose: Some(choose),
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
