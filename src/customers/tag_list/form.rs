//! What was typed about a tag.

use crate::{
    customers::tags::LONGEST,
    ids::TagId,
    web::{Check, Errors, conflict::Part},
};
use serde::{Deserialize, Serialize};

/// What its inputs are called.
pub const FIELDS: [Part; 2] = [
    Part::of("tag-name", &["name"]),
    Part::of("tag-into", &["into"]),
];

/// A tag as it was typed; a form has some of it.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct TagForm {
    /// Its new name.
    pub name: String,
    /// Its name when the form was opened.
    #[serde(skip_serializing)]
    pub was: String,
    /// The tag it is joined into.
    #[serde(skip_serializing)]
    pub into: String,
    /// How many were said to bear it.
    #[serde(skip_serializing)]
    pub count: String,
    /// The fields as they were on the screen ([`crate::web::conflict`]).
    #[serde(skip_serializing)]
    pub base: String,
    #[serde(skip)]
    pub errors: Errors,
}

impl TagForm {
    /// Of a tag of this name.
    pub fn of(name: &str) -> Self {
        let form = Self {
            name: name.to_owned(),
            was: name.to_owned(),
            ..Self::default()
        };
        let base = crate::web::conflict::Fields::of(&form).text();
        Self { base, ..form }
    }

    /// The new name, with the form it was read from; or the form as typed. A comma would part it in two.
    pub fn parse(self) -> Result<(String, Self), Self> {
        let mut check = Check::default();
        let name = check.text("name", &self.name, LONGEST);
        if name.contains(',') {
            check.wrong("name", "tag-no-comma");
        }
        match check.finish(name, |errors| errors) {
            Ok(name) => Ok((name, self)),
            Err(errors) => Err(self.wrong(errors)),
        }
    }

    /// The tag to join, with the form it was read from; or the form as typed.
    pub fn target(self) -> Result<(TagId, Self), Self> {
        match self.into.parse() {
            Ok(into) => Ok((into, self)),
            Err(_) => Err(self.wrong(Errors::one("into", "error-choice"))),
        }
    }

    /// The forms of joining and deleting say nothing of the name: it is the one the tag has.
    pub fn beside(self, name: &str) -> Self {
        if self.was.is_empty() {
            let Self { into, errors, .. } = self;
            Self {
                into,
                errors,
                ..Self::of(name)
            }
        } else {
            self
        }
    }

    /// The input that says what the tag is to be.
    pub fn asked(&self) -> &'static str {
        if self.into.is_empty() { "name" } else { "into" }
    }

    /// The form as typed, with what is wrong.
    pub fn wrong(self, errors: Errors) -> Self {
        Self { errors, ..self }
    }
}
