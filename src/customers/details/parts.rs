//! The fields that two people may have changed at once, and how each reads in words.

use crate::{
    customers::{
        form::Section,
        lists::{List, Lists},
        model::{PointKind, Purpose, StopLevel, TaxTreatment},
    },
    i18n::{Language, country_name, text},
    identifiers::Kind,
    web::conflict::{Fields, Part},
};

const IDENTITY: &[Part] = &[
    Part::of("customer-civility", &["civility"]),
    Part::of("customer-given-name", &["given_name"]),
    Part::of("customer-family-name", &["family_name"]),
    Part::of("customer-legal-form", &["legal_form"]),
    Part::of("customer-legal-name", &["legal_name"]),
    Part::of("customer-trade-name", &["trade_name"]),
    Part::of("customer-country", &["country"]),
    Part::of("customer-reference", &["reference"]),
    Part::of("customer-external-id", &["external_id"]),
    Part::of(
        "customer-numbers",
        &["id_value", "id_kind", "id_country", "id_shared"],
    ),
    Part::of("customer-einvoice", &["einvoice_address"]),
    Part::of("customer-pec", &["pec"]),
    Part::of("customer-tax-treatment", &["tax_treatment"]),
];

const CONTACT: &[Part] = &[
    Part::of("customer-emails", &["email", "email_purpose"]),
    Part::of("customer-phones", &["phone", "phone_purpose"]),
    Part::of("customer-websites", &["website"]),
];

const TERMS: &[Part] = &[
    Part::of("customer-currency", &["currency"]),
    Part::of("customer-payment-method", &["payment_method"]),
    Part::of("customer-payment-terms", &["payment_terms"]),
    Part::of("customer-credit-limit", &["credit_limit"]),
    Part::of("customer-account-number", &["account_number"]),
    Part::of("customer-iban", &["iban"]),
    Part::of("customer-bic", &["bic"]),
    Part::of("customer-tags", &["tags"]),
    Part::of("customer-language", &["language"]),
    Part::of("customer-salesperson", &["salesperson"]),
    Part::of("customer-group", &["group"]),
];

const DELIVERY: &[Part] = &[
    Part::of("customer-delivery-instructions", &["delivery_instructions"]),
    Part::of("customer-delivery-days", &["delivery_days"]),
    Part::of("customer-delivery-from", &["delivery_from"]),
    Part::of("customer-delivery-until", &["delivery_until"]),
    Part::of("customer-carrier", &["carrier"]),
    Part::of("customer-minimum-order", &["minimum_order"]),
];

const NOTE: &[Part] = &[Part::of("customer-note", &["note"])];

const STOP: &[Part] = &[
    Part::of("stop-level", &["stop_level"]),
    Part::of("stop-note", &["stop_note"]),
];

/// The fields of the first address, which only a new customer's form has.
pub const ADDRESS: [Part; 5] = [
    Part::of("address-street", &["street"]),
    Part::of("address-street2", &["street2"]),
    Part::of("address-postal-code", &["postal_code"]),
    Part::of("address-city", &["city"]),
    Part::of("address-region", &["region"]),
];

/// The fields of these sections.
pub fn parts(sections: &[Section]) -> Vec<Part> {
    let of = |section: &Section| match section {
        Section::Identity => IDENTITY,
        Section::Contact => CONTACT,
        Section::Terms => TERMS,
        Section::Delivery => DELIVERY,
        Section::Note => NOTE,
        Section::Stop => STOP,
    };
    sections.iter().flat_map(of).copied().collect()
}

/// A field in the reader's words.
pub fn words(language: Language, lists: &Lists, field: &'static str, fields: &Fields) -> String {
    let typed = fields.get(field);
    let say = |key: &str| text(language, key).into_owned();
    let named = |list| match typed.parse() {
        Ok(id) => lists.name(list, id).unwrap_or_default().to_owned(),
        Err(_) => String::new(),
    };
    match field {
        "civility" => named(List::Civility),
        "legal_form" => named(List::LegalForm),
        "payment_method" => named(List::PaymentMethod),
        "payment_terms" => named(List::PaymentTerms),
        "carrier" => named(List::Carrier),
        "salesperson" => named(List::Salesperson),
        "group" => named(List::Group),
        "country" => country_name(language, typed),
        "tax_treatment" => {
            TaxTreatment::parse(typed).map_or_else(String::new, |it| say(it.label()))
        }
        "stop_level" => StopLevel::parse(typed).map_or_else(String::new, |it| say(it.label())),
        "language" => match Language::parse(typed) {
            Some(chosen) => chosen.own_name().to_owned(),
            None => say("customer-language-company"),
        },
        "delivery_days" => joined(fields.all(field).map(|day| say(&format!("weekday-{day}")))),
        "id_value" => numbers(language, fields),
        "email" => points(language, PointKind::Email, fields),
        "phone" => points(language, PointKind::Phone, fields),
        _ => joined(fields.all(field).map(str::to_owned)),
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

fn numbers(language: Language, fields: &Fields) -> String {
    let kinds = fields.all("id_kind").collect::<Vec<_>>();
    let shared = fields.all("id_shared").collect::<Vec<_>>();
    let number = |(row, value): (usize, &str)| {
        let kind = kinds.get(row).and_then(|kind| Kind::parse(kind));
        let key = match kind {
            Some(Kind::Vat) | None => "identifier-vat",
            Some(kind) => kind.label_key(crate::identifiers::Country::IT),
        };
        let mark = if shared.contains(&row.to_string().as_str()) {
            format!(" ({})", text(language, "customer-number-shared-mark"))
        } else {
            String::new()
        };
        format!("{} {value}{mark}", text(language, key))
    };
    joined(fields.all("id_value").enumerate().map(number))
}

fn points(language: Language, kind: PointKind, fields: &Fields) -> String {
    let (value, purpose) = match kind {
        PointKind::Phone => ("phone", "phone_purpose"),
        PointKind::Email | PointKind::Website => ("email", "email_purpose"),
    };
    let purposes = fields.all(purpose).collect::<Vec<_>>();
    let point =
        |(row, value): (usize, &str)| match purposes.get(row).and_then(|it| Purpose::parse(it)) {
            None | Some(Purpose::General) => value.to_owned(),
            Some(purpose) => format!("{value} ({})", text(language, purpose.label())),
        };
    joined(fields.all(value).enumerate().map(point))
}
