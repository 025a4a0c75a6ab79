//! The form that is open on a tab.

use super::{InPlace, InPlaceForm, path};
use crate::{
    i18n::{Language, text},
    ids::CustomerId,
    web::conflict::Part,
};
use diesel::QueryResult;

/// Which form is to be open, and what was typed into it.
pub struct Open<R: InPlace> {
    row: Option<R::Id>,
    typed: Option<R::Form>,
}

impl<R: InPlace> Open<R> {
    /// One for a new row.
    pub fn new(typed: Option<R::Form>) -> Self {
        Self { row: None, typed }
    }

    /// One in the place of a row.
    pub fn edit(row: R::Id, typed: Option<R::Form>) -> Self {
        let row = Some(row);
        Self { row, typed }
    }

    /// The form among these rows: as typed, else as saved, or `blank` for a new one.
    ///
    /// # Errors
    /// `NotFound` for a row that is not among them.
    pub fn among(
        self,
        rows: &[R],
        customer: CustomerId,
        language: Language,
        blank: impl FnOnce() -> R::Form,
    ) -> QueryResult<Editor<R>> {
        let tab = path::<R>(customer);
        let Some(id) = self.row else {
            return Ok(Editor {
                row: None,
                form: self.typed.unwrap_or_else(blank),
                heading: text(language, R::WORDS.new).into_owned(),
                action: tab,
            });
        };
        let saved = rows.iter().find(|row| row.id() == id);
        let saved = saved.ok_or(diesel::NotFound)?;
        let stored = || R::Form::of(saved.value(), saved.version());
        Ok(Editor {
            row: Some(id),
            form: self.typed.unwrap_or_else(stored),
            heading: saved.heading(language),
            action: format!("{tab}/{id}"),
        })
    }

    /// Whether what was typed is only to be drawn again, which is no failure.
    pub(super) fn is_redrawn(&self) -> bool {
        self.typed.as_ref().is_some_and(R::Form::is_redrawn)
    }
}

/// A form among the rows.
pub struct Editor<R: InPlace> {
    row: Option<R::Id>,
    /// What stands in it.
    pub form: R::Form,
    /// Its heading.
    pub heading: String,
    /// Where it goes.
    pub action: String,
}

impl<R: InPlace> Editor<R> {
    /// What its inputs are called.
    pub fn parts(&self) -> &'static [Part] {
        R::Form::PARTS
    }

    /// Whether it is for a new row.
    pub fn is_new(&self) -> bool {
        self.row.is_none()
    }

    /// Whether it stands in the place of this row.
    pub fn replaces(&self, row: &R) -> bool {
        self.row == Some(row.id())
    }
}
