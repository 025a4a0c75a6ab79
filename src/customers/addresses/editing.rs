//! How addresses are edited in place.

use super::{
    actions,
    form::AddressForm,
    model::{Address, Place, region_name},
    tab::AddressesTab,
};
use crate::{
    customers::{
        in_place::{Edited, InPlace, InPlaceForm, Open, Words},
        sheet::Tab,
    },
    i18n::{Language, Value, country_name, format, text},
    ids::{AddressId, CustomerId},
    web::{
        Ui,
        conflict::{Fields, Part},
    },
};
use diesel::{PgConnection, QueryResult};

impl InPlace for Address {
    type Id = AddressId;
    type Value = Place;
    type Form = AddressForm;
    type Page = AddressesTab;

    const TAB: Tab = Tab::Addresses;
    const TABLES: &'static [&'static str] = &["addresses"];
    const WORDS: Words = Words {
        new: "address-new",
        added: "saved-address-added",
        changed: "saved-address",
        deleted: "saved-address-deleted",
    };

    fn id(&self) -> AddressId {
        self.id
    }

    fn version(&self) -> i32 {
        self.version
    }

    fn value(&self) -> &Place {
        &self.place
    }

    fn heading(&self, language: Language) -> String {
        let name = Value::Text(self.place.title().into());
        format(language, "address-edit", &[("name", name)])
    }

    fn page(
        conn: &mut PgConnection,
        ui: &Ui,
        customer: CustomerId,
        open: Option<Open<Self>>,
    ) -> QueryResult<AddressesTab> {
        AddressesTab::load(conn, ui, customer, open)
    }

    fn read(
        _: &mut PgConnection,
        _: CustomerId,
        typed: AddressForm,
    ) -> QueryResult<Result<Place, AddressForm>> {
        Ok(typed.parse())
    }

    fn add(conn: &mut PgConnection, customer: CustomerId, place: &Place) -> QueryResult<()> {
        actions::add(conn, customer, place).map(drop)
    }

    fn change(
        conn: &mut PgConnection,
        customer: CustomerId,
        address: AddressId,
        version: i32,
        place: &Place,
    ) -> QueryResult<Edited<Self>> {
        actions::change(conn, customer, address, version, place)
    }

    fn delete(
        conn: &mut PgConnection,
        customer: CustomerId,
        address: AddressId,
    ) -> QueryResult<()> {
        actions::delete(conn, customer, address)
    }
}

impl InPlaceForm for AddressForm {
    type Value = Place;

    const PARTS: &'static [Part] = &[
        Part::of("address-label", &["label"]),
        Part::of("address-country", &["country"]),
        Part::of("address-recipient", &["recipient"]),
        Part::of("address-street", &["street"]),
        Part::of("address-street2", &["street2"]),
        Part::of("address-postal-code", &["postal_code"]),
        Part::of("address-city", &["city"]),
        Part::of("address-region", &["region"]),
        Part::of("address-billing", &["billing"]),
        Part::of("address-shipping", &["shipping"]),
    ];

    fn of(place: &Place, version: i32) -> Self {
        Self::of(place, version)
    }

    fn is_redrawn(&self) -> bool {
        self.redraw
    }

    fn version(&self) -> &str {
        &self.version
    }

    fn base(&self) -> &str {
        &self.base
    }

    fn in_words(language: Language, field: &str, fields: &Fields) -> String {
        let value = fields.get(field);
        match field {
            "country" => country_name(language, value),
            "region" => region_name(fields.get("country"), value).to_owned(),
            "billing" | "shipping" if value == "true" => {
                text(language, "address-used").into_owned()
            }
            "billing" | "shipping" => text(language, "address-not-used").into_owned(),
            _ => value.to_owned(),
        }
    }
}
