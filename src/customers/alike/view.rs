//! The box as it is drawn: as a part of a form or a sheet, or alone.

use super::Alike;
use crate::web::filters;
use askama::{Template, filters::HtmlSafe};

/// Who may be the same; nothing where there is nobody.
#[derive(Template)]
#[template(path = "customers/alike/box.html")]
pub struct AlikeBox {
    rows: Vec<Alike>,
    /// The form is a new customer's, which may be created anyway.
    new: bool,
}

impl HtmlSafe for AlikeBox {}

impl AlikeBox {
    /// In the form of a new customer, or of one that exists.
    pub fn of_form(rows: Vec<Alike>, new: bool) -> Self {
        Self { rows, new }
    }

    /// The ids of all, as the button to create anyway tells them.
    fn seen(&self) -> String {
        let ids = self.rows.iter().map(|row| row.id.to_string());
        ids.collect::<Vec<_>>().join(",")
    }
}

/// Whether all of them are told by the button that was pressed.
pub fn all_seen(rows: &[Alike], seen: &str) -> bool {
    let seen: Vec<&str> = seen.split(',').collect();
    rows.iter()
        .all(|row| seen.contains(&row.id.to_string().as_str()))
}
