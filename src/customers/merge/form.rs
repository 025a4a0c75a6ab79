//! What was chosen.

use super::model::Pick;
use crate::ids::CustomerId;
use serde::Deserialize;
use std::collections::HashMap;

/// The form of a merge, as it was sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct MergeForm {
    other: String,
    version: String,
    other_version: String,
    #[serde(flatten)]
    choices: HashMap<String, String>,
}

/// Whom to merge, as both were on the screen, and what was chosen.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Who goes.
    pub loser: CustomerId,
    /// The version of the one that stays, and of the one that goes.
    pub versions: [i32; 2],
    choices: HashMap<String, String>,
}

impl MergeForm {
    /// Reads it; `None` without the other one.
    pub fn read(self) -> Option<Wanted> {
        Some(Wanted {
            loser: self.other.parse().ok()?,
            versions: [
                self.version.parse().unwrap_or_default(),
                self.other_version.parse().unwrap_or_default(),
            ],
            choices: self.choices,
        })
    }
}

impl Wanted {
    /// What was chosen of these columns.
    pub fn chosen(&self, part: &str) -> Option<Pick> {
        Pick::parse(self.choices.get(part)?)
    }
}
