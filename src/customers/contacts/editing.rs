//! How contacts are edited in place.

use super::{
    actions,
    form::ContactForm,
    model::{Card, Contact},
    queries,
    tab::ContactsTab,
};
use crate::{
    customers::{
        in_place::{Edited, InPlace, InPlaceForm, Open, Words},
        model::Purpose,
        sheet::Tab,
    },
    i18n::{Language, Value, format, text},
    ids::{ContactId, CustomerId},
    web::{
        Ui,
        conflict::{Fields, Part},
    },
};
use diesel::{PgConnection, QueryResult};

impl InPlace for Contact {
    type Id = ContactId;
    type Value = Card;
    type Form = ContactForm;
    type Page = ContactsTab;

    const TAB: Tab = Tab::Contacts;
    const TABLES: &'static [&'static str] = &["contacts", "contact_points"];
    const WORDS: Words = Words {
        new: "contact-new",
        added: "saved-contact-added",
        changed: "saved-contact",
        deleted: "saved-contact-deleted",
    };

    fn id(&self) -> ContactId {
        self.id
    }

    fn version(&self) -> i32 {
        self.version
    }

    fn value(&self) -> &Card {
        &self.card
    }

    fn heading(&self, language: Language) -> String {
        let name = Value::from(self.card.who.name());
        format(language, "contact-edit", &[("name", name)])
    }

    fn page(
        conn: &mut PgConnection,
        ui: &Ui,
        customer: CustomerId,
        open: Option<Open<Self>>,
    ) -> QueryResult<ContactsTab> {
        ContactsTab::load(conn, ui, customer, open)
    }

    fn read(
        conn: &mut PgConnection,
        customer: CustomerId,
        typed: ContactForm,
    ) -> QueryResult<Result<Card, ContactForm>> {
        let country = queries::country_of(conn, customer)?;
        Ok(typed.parse(country))
    }

    fn add(conn: &mut PgConnection, customer: CustomerId, card: &Card) -> QueryResult<()> {
        actions::add(conn, customer, card).map(drop)
    }

    fn change(
        conn: &mut PgConnection,
        customer: CustomerId,
        contact: ContactId,
        version: i32,
        card: &Card,
    ) -> QueryResult<Edited<Self>> {
        actions::change(conn, customer, contact, version, card)
    }

    fn delete(
        conn: &mut PgConnection,
        customer: CustomerId,
        contact: ContactId,
    ) -> QueryResult<()> {
        actions::delete(conn, customer, contact)
    }
}

impl InPlaceForm for ContactForm {
    type Value = Card;

    const PARTS: &'static [Part] = &[
        Part::of("contact-given-name", &["given_name"]),
        Part::of("contact-family-name", &["family_name"]),
        Part::of("contact-role", &["role"]),
        Part::of("contact-emails", &["email", "email_purpose"]),
        Part::of("contact-phones", &["phone", "phone_purpose"]),
        Part::of("contact-language", &["language"]),
        Part::of("contact-tags", &["tags"]),
        Part::of("contact-gets-invoices", &["gets_invoices"]),
        Part::of("contact-gets-reminders", &["gets_reminders"]),
        Part::of("contact-note", &["note"]),
    ];

    fn of(card: &Card, version: i32) -> Self {
        Self::of(card, version)
    }

    fn is_redrawn(&self) -> bool {
        !self.more.is_empty()
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
            "email" => ways(language, fields, "email", "email_purpose"),
            "phone" => ways(language, fields, "phone", "phone_purpose"),
            "language" if !value.is_empty() => {
                text(language, &format!("language-{value}")).into_owned()
            }
            "gets_invoices" | "gets_reminders" if value == "true" => {
                text(language, "contact-yes").into_owned()
            }
            "gets_invoices" | "gets_reminders" => text(language, "contact-no").into_owned(),
            _ => value.to_owned(),
        }
    }
}

fn ways(language: Language, fields: &Fields, values: &str, purposes: &str) -> String {
    let pairs = fields.all(values).zip(fields.all(purposes));
    let words = pairs.map(|(value, purpose)| match Purpose::parse(purpose) {
        None | Some(Purpose::General) => value.to_owned(),
        Some(purpose) => format!("{value} ({})", text(language, purpose.label())),
    });
    words.collect::<Vec<_>>().join(", ")
}
