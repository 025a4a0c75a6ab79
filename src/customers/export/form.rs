//! What is to be taken out, and how.

use crate::{
    customers::finding::filters::SHAPE,
    web::{Errors, conflict::Part, list::ListState},
};
use serde::Deserialize;

/// What its inputs are called.
pub const FIELDS: [Part; 1] = [Part::of("export-format", &["format"])];

/// The form, as it came.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ExportForm {
    /// Ticked rows; none: everybody whom the list shows.
    pub ids: Vec<i64>,
    /// The query of the list.
    pub query: String,
    /// `csv` or `xlsx`.
    pub format: String,
    /// `list`: its columns; else everything.
    pub columns: String,
    #[serde(skip)]
    pub errors: Errors,
}

impl ExportForm {
    /// The list it is about.
    pub fn list(&self) -> ListState {
        ListState::read(&SHAPE, &self.query)
    }

    /// All that there is of each customer.
    pub fn everything(&self) -> bool {
        self.columns != "list"
    }
}
