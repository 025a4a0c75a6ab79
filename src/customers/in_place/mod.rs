//! What belongs to a customer and is edited in place, on a tab of its sheet: one form among the rows, and
//! both versions when two people were at it. A slice says what its rows are ([`InPlace`]), and has the
//! handlers.

mod editor;
pub mod handlers;

pub use editor::{Editor, Open};

use crate::{
    customers::sheet::Tab,
    i18n::Language,
    ids::CustomerId,
    web::{
        Ui,
        conflict::{Fields, Part},
    },
};
use askama::Template;
use diesel::{PgConnection, QueryResult};
use serde::{Serialize, de::DeserializeOwned};
use std::fmt::Display;

/// A row of a tab.
pub trait InPlace: Sized + Send + 'static {
    /// Its id.
    type Id: Copy + PartialEq + Display + DeserializeOwned + Send + 'static;
    /// What a user says of it.
    type Value;
    /// What is typed.
    type Form: InPlaceForm<Value = Self::Value>;
    /// The tab with all rows.
    type Page: Template + Send + 'static;

    /// The tab.
    const TAB: Tab;
    /// The tables in which a change of a row is seen.
    const TABLES: &'static [&'static str];
    /// What is said about it.
    const WORDS: Words;

    /// Its id.
    fn id(&self) -> Self::Id;
    /// Counts its changes.
    fn version(&self) -> i32;
    /// What a user says of it.
    fn value(&self) -> &Self::Value;
    /// The heading of its form.
    fn heading(&self, language: Language) -> String;

    /// Reads the tab, with a form where one is open.
    ///
    /// # Errors
    /// `NotFound` for the row of another customer.
    fn page(
        conn: &mut PgConnection,
        ui: &Ui,
        customer: CustomerId,
        open: Option<Open<Self>>,
    ) -> QueryResult<Self::Page>;

    /// Reads what was typed, by what is known of the customer; the inner error is the form with what is
    /// wrong.
    fn read(
        conn: &mut PgConnection,
        customer: CustomerId,
        typed: Self::Form,
    ) -> QueryResult<Result<Self::Value, Self::Form>>;

    /// Adds a row.
    fn add(conn: &mut PgConnection, customer: CustomerId, value: &Self::Value) -> QueryResult<()>;

    /// Changes a row that was on the screen in this version.
    fn change(
        conn: &mut PgConnection,
        customer: CustomerId,
        id: Self::Id,
        version: i32,
        value: &Self::Value,
    ) -> QueryResult<Edited<Self>>;

    /// Deletes a row; the history can bring it back.
    fn delete(conn: &mut PgConnection, customer: CustomerId, id: Self::Id) -> QueryResult<()>;
}

/// The form of a row.
pub trait InPlaceForm: Serialize + DeserializeOwned + Send + 'static {
    /// What it reads as.
    type Value;

    /// The fields that the page of two versions compares.
    const PARTS: &'static [Part];

    /// The form to change what is saved in this version.
    fn of(value: &Self::Value, version: i32) -> Self;
    /// Whether it is only to be drawn again, not to be saved.
    fn is_redrawn(&self) -> bool;
    /// The version that was on the screen, as the form carries it.
    fn version(&self) -> &str;
    /// The fields as they were on the screen.
    fn base(&self) -> &str;
    /// A field in the reader's words.
    fn in_words(language: Language, field: &str, fields: &Fields) -> String;
}

/// What is said about rows: message keys.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The heading of the form for a new one.
    pub new: &'static str,
    /// One was added.
    pub added: &'static str,
    /// One was changed.
    pub changed: &'static str,
    /// One was deleted.
    pub deleted: &'static str,
}

/// What became of an edit.
#[derive(Debug)]
pub enum Edited<R> {
    /// It is saved, or there was nothing to change.
    Saved,
    /// Somebody else was quicker; this is what is saved.
    Stale(Box<R>),
}

/// The address of the tab.
fn path<R: InPlace>(customer: CustomerId) -> String {
    R::TAB.of(customer)
}
