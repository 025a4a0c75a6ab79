//! The page of the tab Addresses.

use super::{
    form::AddressForm,
    model::{Address, Map},
    queries,
};
use crate::{
    customers::{
        in_place::{Editor, Open},
        sheet::{Sheet, Tab},
    },
    ids::{AddressId, CustomerId},
    web::{Ui, filters},
};
use askama::{Template, filters::HtmlSafe};
use diesel::{PgConnection, QueryResult};

/// The cards, with a form among them when one is open.
#[derive(Template)]
#[template(path = "customers/addresses/index.html")]
pub struct AddressesTab {
    sheet: Sheet,
    tab: Tab,
    addresses: Vec<Address>,
    map: Map,
    editor: Option<Editor<Address>>,
}

/// The form in a card.
#[derive(Template)]
#[template(path = "customers/addresses/_form.html")]
struct CardForm<'a> {
    editor: &'a Editor<Address>,
    cancel: String,
}

impl HtmlSafe for CardForm<'_> {}

impl AddressesTab {
    /// Reads the cards.
    ///
    /// # Errors
    /// `NotFound` where the form would stand in the place of another customer's address.
    pub fn load(
        conn: &mut PgConnection,
        ui: &Ui,
        customer: CustomerId,
        open: Option<Open<Address>>,
    ) -> QueryResult<Self> {
        let sheet = Sheet::load(conn, customer)?;
        let addresses = queries::of_customer(conn, customer)?;
        let blank = || AddressForm::empty(&sheet.country, addresses.is_empty());
        let editor = open.map(|open| open.among(&addresses, customer, ui.language(), blank));
        Ok(Self {
            editor: editor.transpose()?,
            sheet,
            tab: Tab::Addresses,
            addresses,
            map: Map::of(&ui.business.map_provider),
        })
    }

    /// The form that stands in the place of an address.
    fn form_of(&self, address: &Address) -> Option<CardForm<'_>> {
        let editor = self.editor.as_ref()?;
        editor.replaces(address).then(|| self.form(editor))
    }

    /// The form for a new address.
    fn new_form(&self) -> Option<CardForm<'_>> {
        let editor = self.editor.as_ref()?;
        editor.is_new().then(|| self.form(editor))
    }

    fn form<'a>(&self, editor: &'a Editor<Address>) -> CardForm<'a> {
        let cancel = self.sheet.tab_path(&self.tab);
        CardForm { editor, cancel }
    }

    fn new_path(&self) -> String {
        format!("{}/new", self.sheet.tab_path(&self.tab))
    }

    fn edit_path(&self, address: &AddressId) -> String {
        format!("{}/{address}/edit", self.sheet.tab_path(&self.tab))
    }
}
