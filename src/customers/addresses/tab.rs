//! The page of the tab Addresses.

use super::{
    form::AddressForm,
    model::{Address, Map, Place},
    queries,
};
use crate::{
    customers::sheet::{Sheet, Tab},
    i18n::{Language, Value, format, text},
    ids::{AddressId, CustomerId},
    web::{Ui, filters},
};
use askama::Template;
use diesel::{PgConnection, QueryResult};

/// The cards, with a form among them when one is open.
#[derive(Template)]
#[template(path = "customers/addresses/index.html")]
pub struct AddressesTab {
    /// The head.
    pub sheet: Sheet,
    tab: Tab,
    /// All of them.
    pub addresses: Vec<Address>,
    map: Map,
    editor: Option<Editor>,
}

/// The form that is open: for a new address, or in the place of one.
struct Editor {
    address: Option<AddressId>,
    form: AddressForm,
}

impl AddressesTab {
    /// Reads the cards.
    pub fn load(conn: &mut PgConnection, ui: &Ui, customer: CustomerId) -> QueryResult<Self> {
        Ok(Self {
            sheet: Sheet::load(conn, customer)?,
            tab: Tab::Addresses,
            addresses: queries::of_customer(conn, customer)?,
            map: Map::of(&ui.business.map_provider),
            editor: None,
        })
    }

    /// With a form for a new address.
    pub fn adding(self, form: AddressForm) -> Self {
        let address = None;
        let editor = Some(Editor { address, form });
        Self { editor, ..self }
    }

    /// With a form in place of an address, as it is saved or as it was typed.
    pub fn editing(self, address: AddressId, typed: Option<AddressForm>) -> QueryResult<Self> {
        let saved = self.addresses.iter().find(|it| it.id == address);
        let saved = saved.ok_or(diesel::NotFound)?;
        let form = typed.unwrap_or_else(|| AddressForm::of(&saved.place, saved.version));
        let address = Some(address);
        let editor = Some(Editor { address, form });
        Ok(Self { editor, ..self })
    }

    fn is_edited(&self, address: &AddressId) -> bool {
        self.editor
            .as_ref()
            .is_some_and(|editor| editor.address == Some(*address))
    }

    fn new_path(&self) -> String {
        format!("{}/new", tab_path(self.sheet.id))
    }

    fn edit_path(&self, address: &AddressId) -> String {
        format!("{}/{address}/edit", tab_path(self.sheet.id))
    }

    fn is_adding(&self) -> bool {
        matches!(&self.editor, Some(editor) if editor.address.is_none())
    }

    /// Where the form goes.
    fn action(&self, editor: &Editor) -> String {
        match editor.address {
            Some(address) => format!("{}/{address}", tab_path(self.sheet.id)),
            None => tab_path(self.sheet.id),
        }
    }

    fn title(&self, editor: &Editor, language: &Language) -> String {
        let saved = |it: &&Address| Some(it.id) == editor.address;
        match self.addresses.iter().find(saved) {
            Some(saved) => edit_title(*language, &saved.place),
            None => text(*language, "address-new").into_owned(),
        }
    }
}

/// The heading of an edit.
pub fn edit_title(language: Language, place: &Place) -> String {
    let name = Value::Text(place.title().into());
    format(language, "address-edit", &[("name", name)])
}

/// The address of the tab.
pub fn tab_path(customer: CustomerId) -> String {
    format!("/customers/{customer}/addresses")
}
