//! The page of a tab on which somebody else was quicker.

use super::sheet::{Sheet, Tab};
use crate::web::{conflict::Conflict, filters};
use askama::Template;

/// A tab with both versions of what two people edited; the answer is 409.
#[derive(Template)]
#[template(path = "customers/conflict.html")]
pub struct ConflictTab {
    /// The head.
    pub sheet: Sheet,
    /// The tab it happened on.
    pub tab: Tab,
    /// What was edited, in the reader's words.
    pub heading: String,
    /// Both versions.
    pub conflict: Conflict,
}
