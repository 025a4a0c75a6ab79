//! Two people changed the same setting: both versions, to choose from.

use super::sections::Section;
use crate::web::{conflict::Conflict, filters};
use askama::Template;

/// Both versions; the answer is 409.
#[derive(Template)]
#[template(path = "settings/conflict.html")]
pub struct ConflictPage {
    /// Where it happened.
    pub section: Section,
    /// What was changed, in words.
    pub heading: String,
    /// The versions.
    pub conflict: Conflict,
}
