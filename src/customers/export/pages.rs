//! The pages of exports.

use super::{
    form::ExportForm,
    queries::{Entry, Export},
};
use crate::{
    customers::finding::filters::SHAPE,
    web::{filters, list::ListState},
};
use askama::Template;

/// How customers are to be taken out.
#[derive(Template)]
#[template(path = "customers/export/new.html")]
pub struct NewPage {
    /// As it came.
    pub form: ExportForm,
    /// How many customers it is about.
    pub count: usize,
}

impl NewPage {
    fn list_url(&self) -> String {
        self.form.list().url()
    }
}

/// A workbook to fetch.
#[derive(Template)]
#[template(path = "customers/export/show.html")]
pub struct ShowPage {
    /// The export.
    pub export: Export,
    /// The workbook is still kept.
    pub kept: bool,
}

/// So many entries are printed at most.
pub const MOST_PRINTED: usize = 5_000;

/// The address book of a list.
#[derive(Template)]
#[template(path = "customers/export/address_book.html")]
pub struct AddressBook {
    /// The entries.
    pub entries: Vec<Entry>,
    /// There are more than are printed.
    pub more: bool,
    /// The list.
    pub list: ListState,
}

impl AddressBook {
    fn export_url(&self) -> String {
        let query = self.list.query();
        let query: String = url::form_urlencoded::byte_serialize(query.as_bytes()).collect();
        format!("{}/export?query={query}", SHAPE.path)
    }
}
