//! From what the generator says to what the actions take.

use super::lists::Lists;
use crate::{
    customers::{
        addresses::model::Place,
        contacts::model::{Card, Who},
        model::{
            Accounting, Commercial, ContactPoint, Delivery, HeldIdentifier, Identity, Name,
            NewCustomer, PointKind, Purpose, Reach, Status, Stop, StopLevel, TaxTreatment,
        },
    },
    i18n::Language,
    identifiers::{self, Identifier, subdivisions},
    money::Currency,
    seed::{
        AddressUse, EmailPurpose, Generator, Kind, SeedAddress, SeedContact, SeedCustomer,
        SeedIdentifier, SeedName, SeedPhone,
    },
};
use rust_decimal::Decimal;

/// A customer with what has actions of its own.
pub struct Made {
    /// The customer itself.
    pub customer: NewCustomer,
    /// Its addresses; the first of each use becomes the default.
    pub places: Vec<Place>,
    /// Its contacts; the first becomes the main one.
    pub contacts: Vec<Card>,
}

impl Made {
    /// The customer number `n` of the generator.
    pub fn new(generator: &Generator, n: u64, lists: &Lists) -> Self {
        let made = generator.customer(n);
        Self {
            customer: customer(&made, lists),
            places: made.addresses.iter().map(place).collect(),
            contacts: made.contacts.iter().map(|it| card(it, lists)).collect(),
        }
    }
}

fn customer(made: &SeedCustomer, lists: &Lists) -> NewCustomer {
    let currency = Currency::parse(made.currency).expect("the generator knows its currencies");
    NewCustomer {
        identity: identity(made, lists),
        reach: Reach {
            points: points(made),
        },
        commercial: Commercial {
            tags: made.tags.iter().map(|tag| lists.tag(tag)).collect(),
            language: Language::parse(made.language),
            salesperson: made.salesperson.and_then(|it| lists.salesperson(it)),
        },
        accounting: Accounting {
            payment_method: lists.payment_method(made.payment_method),
            payment_terms: lists.payment_terms(made.payment_terms),
            iban: made.iban.clone(),
            ..Accounting::in_currency(currency)
        },
        credit_limit: made.credit_limit.map(Decimal::from),
        group: made.group.and_then(|place| lists.group(place)),
        delivery: Delivery {
            instructions: made.delivery_instructions.unwrap_or_default().to_owned(),
            ..Delivery::default()
        },
        note: made.note.unwrap_or_default().to_owned(),
        status: if made.active {
            Status::Active
        } else {
            Status::Inactive
        },
        stop: made.stop.map_or_else(Stop::default, |stop| Stop {
            level: if stop.stopped {
                StopLevel::Stop
            } else {
                StopLevel::Warning
            },
            note: stop.note.to_owned(),
        }),
        address: None,
        created_at: Some(made.created_at),
    }
}

fn identity(made: &SeedCustomer, lists: &Lists) -> Identity {
    let pays_vat = pays_vat(made);
    let held = made.identifiers.iter().map(|it| held(it, pays_vat));
    Identity {
        reference: made.reference.clone(),
        external_id: made.external_id.clone(),
        tax_treatment: tax_treatment(made, lists),
        identifiers: held.collect(),
        ..Identity::named(name(made, lists), country(made.country.code()))
    }
}

fn name(made: &SeedCustomer, lists: &Lists) -> Name {
    match &made.name {
        SeedName::Person {
            civility,
            given,
            family,
        } => Name::Person {
            civility: civility.and_then(|name| lists.civility(name)),
            given: given.clone(),
            family: family.clone(),
        },
        SeedName::Company {
            legal_name,
            trade_name,
            legal_form,
            ..
        } => Name::Company {
            legal_form: lists.legal_form(made.country.code(), legal_form),
            legal: legal_name.clone(),
            trade: trade_name.clone().unwrap_or_default(),
        },
    }
}

/// A business of another member state that has a VAT number pays the tax at home.
fn tax_treatment(made: &SeedCustomer, lists: &Lists) -> TaxTreatment {
    if pays_vat(made) && made.country.code() != lists.country {
        TaxTreatment::IntraEu
    } else {
        TaxTreatment::Domestic
    }
}

fn pays_vat(made: &SeedCustomer) -> bool {
    made.identifiers.iter().any(|held| held.kind == "vat")
}

/// As [`identifiers::check`] stores it: VAT numbers begin with their country, and a CUI has a mark.
fn held(made: &SeedIdentifier, pays_vat: bool) -> HeldIdentifier {
    let kind = identifiers::Kind::parse(made.kind).expect("the generator knows its kinds");
    let value = match kind {
        identifiers::Kind::Vat => format!("{}{}", made.country, made.value),
        _ => made.value.clone(),
    };
    HeldIdentifier {
        identifier: Identifier {
            kind,
            country: country(made.country),
            value,
            vat_payer: (kind == identifiers::Kind::Cui).then_some(pays_vat),
        },
        shared: false,
    }
}

fn points(made: &SeedCustomer) -> Vec<ContactPoint> {
    let emails = made.emails.iter().map(|mail| match mail.purpose {
        EmailPurpose::General => email(&mail.value, Purpose::General),
        EmailPurpose::Invoice => email(&mail.value, Purpose::Invoices),
    });
    let at_home = match made.kind() {
        Kind::Person => Purpose::Home,
        Kind::Company => Purpose::Work,
    };
    let phones = made.phones.iter().map(|it| phone(it, at_home));
    let sites = made.websites.iter().map(|site| ContactPoint {
        kind: PointKind::Website,
        value: site.clone(),
        typed: site.clone(),
        purpose: Purpose::General,
    });
    emails.chain(phones).chain(sites).collect()
}

fn card(made: &SeedContact, lists: &Lists) -> Card {
    let mail = made.email.iter().map(|mail| email(mail, Purpose::General));
    let call = made.phone.iter().map(|call| phone(call, Purpose::Work));
    Card {
        who: Who {
            given_name: made.given.to_owned(),
            family_name: made.family.clone(),
            role: made.role.to_owned(),
            language: None,
            tags: made.tags.iter().map(|tag| lists.tag(tag)).collect(),
            gets_invoices: made.gets_invoices,
            gets_reminders: made.gets_reminders,
            note: String::new(),
        },
        points: mail.chain(call).collect(),
    }
}

fn email(address: &str, purpose: Purpose) -> ContactPoint {
    ContactPoint {
        kind: PointKind::Email,
        value: address.to_owned(),
        typed: address.to_owned(),
        purpose,
    }
}

fn phone(made: &SeedPhone, elsewhere: Purpose) -> ContactPoint {
    ContactPoint {
        kind: PointKind::Phone,
        value: made.e164.clone(),
        typed: made.typed.clone(),
        purpose: if made.mobile {
            Purpose::Mobile
        } else {
            elsewhere
        },
    }
}

fn place(made: &SeedAddress) -> Place {
    let region = subdivisions::check(country(made.country), made.region);
    Place {
        label: made.label.to_owned(),
        recipient: String::new(),
        street: made.street.clone(),
        street2: made.street2.clone().unwrap_or_default(),
        postal_code: made.postal_code.to_owned(),
        city: made.city.to_owned(),
        region: region
            .ok()
            .flatten()
            .map_or_else(String::new, |known| known.code.to_owned()),
        country: made.country.to_owned(),
        billing: made.usage != AddressUse::Shipping,
        shipping: made.usage != AddressUse::Billing,
    }
}

fn country(code: &str) -> identifiers::Country {
    identifiers::Country::parse(code).expect("the generator knows its countries")
}
