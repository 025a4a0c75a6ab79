//! A customer as the generator hands it over: plain values, for the real actions or for `COPY`.

use super::names::Country;
use super::stops::SeedStop;
use chrono::{DateTime, Utc};

/// Natural person or legal entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Person,
    Company,
}

/// What the customer is called.
#[derive(Clone, Debug, PartialEq)]
pub enum SeedName {
    Person {
        /// `mr`, `ms` or `dr`.
        civility: Option<&'static str>,
        given: String,
        family: String,
    },
    Company {
        /// Complete, with its legal form.
        legal_name: String,
        trade_name: Option<String>,
        legal_form: &'static str,
        /// `horeca`, `food`, `wine`, `shop`, `building`, `craft`, `services` or `wholesale`.
        sector: &'static str,
    },
}

/// A tax or register number with valid check digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SeedIdentifier {
    /// `vat`, `siren`, `siret`, `codice_fiscale`, `nif`, `cui` or `cnp`.
    pub kind: &'static str,
    /// ISO 3166-1, two letters.
    pub country: &'static str,
    /// Compact; a VAT number without its country prefix.
    pub value: String,
}

/// What a mail address is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailPurpose {
    General,
    Invoice,
}

/// A mail address under a domain that can never exist.
#[derive(Clone, Debug, PartialEq)]
pub struct SeedEmail {
    pub value: String,
    pub purpose: EmailPurpose,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq)]
pub struct SeedPhone {
    /// As stored: `+` and digits.
    pub e164: String,
    /// As somebody of the country writes it.
    pub typed: String,
    pub mobile: bool,
}

/// What an address is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressUse {
    Billing,
    Shipping,
    Both,
}

/// A place. Among the addresses of a customer there is one default for each use.
#[derive(Clone, Debug, PartialEq)]
pub struct SeedAddress {
    pub usage: AddressUse,
    pub label: &'static str,
    /// Street and number in the country's order.
    pub street: String,
    pub street2: Option<String>,
    pub postal_code: &'static str,
    pub city: &'static str,
    /// Second half of the ISO 3166-2 code, for example `BO`, `M`, `75`, `CJ`.
    pub region: &'static str,
    /// ISO 3166-1, two letters.
    pub country: &'static str,
    /// The default for what it is used for.
    pub default: bool,
}

/// Somebody to talk to at a company.
#[derive(Clone, Debug, PartialEq)]
pub struct SeedContact {
    pub given: &'static str,
    pub family: String,
    pub role: &'static str,
    pub email: Option<String>,
    pub phone: Option<SeedPhone>,
    pub tags: Vec<&'static str>,
    pub main: bool,
    pub gets_invoices: bool,
    pub gets_reminders: bool,
}

/// A customer with everything that belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct SeedCustomer {
    pub name: SeedName,
    pub country: Country,
    /// ISO 639-1.
    pub language: &'static str,
    /// ISO 4217.
    pub currency: &'static str,
    pub identifiers: Vec<SeedIdentifier>,
    pub emails: Vec<SeedEmail>,
    pub phones: Vec<SeedPhone>,
    pub websites: Vec<String>,
    pub addresses: Vec<SeedAddress>,
    /// Companies only.
    pub contacts: Vec<SeedContact>,
    /// Compact; the bank codes are made up.
    pub iban: Option<String>,
    /// A loyalty card of the house: EAN-13 that starts with 20–29.
    pub reference: Option<String>,
    /// The key in the program the customer came from.
    pub external_id: Option<String>,
    pub active: bool,
    pub tags: Vec<&'static str>,
    /// Whole units of the currency.
    pub credit_limit: Option<u32>,
    /// Index into [`PAYMENT_TERMS`](super::PAYMENT_TERMS).
    pub payment_terms: usize,
    /// Index into [`PAYMENT_METHODS`](super::PAYMENT_METHODS).
    pub payment_method: usize,
    pub delivery_instructions: Option<&'static str>,
    pub note: Option<&'static str>,
    /// In the six years before the day of the seed, never on it.
    pub created_at: DateTime<Utc>,
    /// Number of the salesperson, below [`SALESPEOPLE`](super::SALESPEOPLE).
    pub salesperson: Option<u32>,
    /// Index into [`Generator::groups`](super::Generator::groups).
    pub group: Option<usize>,
    /// Whether it is warned of or stopped.
    pub stop: Option<SeedStop>,
}

impl SeedCustomer {
    /// Person or company.
    pub fn kind(&self) -> Kind {
        match self.name {
            SeedName::Person { .. } => Kind::Person,
            SeedName::Company { .. } => Kind::Company,
        }
    }
}
