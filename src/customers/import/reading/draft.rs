//! A row shaped like a customer, with every value as it was typed; the form rules judge it later.

/// Person or company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    #[default]
    Person,
    Company,
}

/// One customer of the file. Empty text means that the file says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// The line of the file, from 1.
    pub line: u64,
    pub kind: Kind,
    pub civility: String,
    pub given_name: String,
    pub family_name: String,
    pub legal_name: String,
    pub trade_name: String,
    pub legal_form: String,
    /// A person's occupation; a company's contact has its own.
    pub job_title: String,
    /// The company a person belongs to, by name.
    pub parent_company: String,
    /// Our own number, by which the row is known again.
    pub number: String,
    pub external_id: String,
    pub reference: String,
    pub account_number: String,
    pub identifiers: Vec<Identifier>,
    pub sdi_code: String,
    pub pec: String,
    pub emails: Vec<Email>,
    pub phones: Vec<Phone>,
    pub websites: Vec<String>,
    pub addresses: Vec<Address>,
    /// The ISO code of the customer's country, or the word that stands for none.
    pub country: String,
    /// A two-letter code, or what was typed.
    pub language: String,
    pub currency: String,
    pub iban: String,
    pub payment_terms: String,
    pub payment_method: String,
    pub credit_limit: String,
    pub price_list: String,
    pub salesperson: String,
    pub tags: Vec<String>,
    pub note: String,
    pub status: Status,
    /// The person of a company's row (`design.md` §8, 22).
    pub contact: Option<Contact>,
}

/// Whether the customer is active, as far as the file says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Status {
    /// The file has no such column or the cell is empty.
    #[default]
    Unsaid,
    Active,
    Inactive,
    /// A word that means neither.
    Unknown(String),
}

/// A company's contact.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    pub civility: String,
    pub given_name: String,
    pub family_name: String,
    pub job_title: String,
}

/// The kinds of identifier, as the register stores them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IdentifierKind {
    Vat,
    Siren,
    Siret,
    CodiceFiscale,
    Nif,
    Cui,
    Cnp,
    Other,
}

impl IdentifierKind {
    /// The value of the column `kind`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Vat => "vat",
            Self::Siren => "siren",
            Self::Siret => "siret",
            Self::CodiceFiscale => "codice_fiscale",
            Self::Nif => "nif",
            Self::Cui => "cui",
            Self::Cnp => "cnp",
            Self::Other => "other",
        }
    }
}

/// A tax or company number as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identifier {
    pub kind: IdentifierKind,
    /// ISO code; empty where neither the number nor the row tells.
    pub country: String,
    pub value: String,
}

/// An e-mail address as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    pub value: String,
    /// Whether invoices go there.
    pub for_invoices: bool,
}

/// What a phone number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PhonePurpose {
    Main,
    Work,
    Mobile,
    Home,
    Fax,
    Other,
}

/// A phone number as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    pub value: String,
    pub purpose: PhonePurpose,
}

/// What an address is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AddressUse {
    Billing,
    Shipping,
    #[default]
    Both,
}

/// An address as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// `work`, `home`, `other`, what the file calls it, or nothing.
    pub label: String,
    pub used_for: AddressUse,
    pub street: String,
    pub street2: String,
    pub postal_code: String,
    pub city: String,
    pub region: String,
    /// ISO code, or what was typed where it names no country.
    pub country: String,
}

impl Draft {
    /// The name it goes by in messages: the company's, or given and family name.
    pub fn name(&self) -> String {
        match self.kind {
            Kind::Company => self.legal_name.clone(),
            Kind::Person => format!("{} {}", self.given_name, self.family_name)
                .trim()
                .to_owned(),
        }
    }

    /// Whether the row says nothing about a customer, as the second line of an error file does.
    pub fn is_empty(&self) -> bool {
        let silent = Self {
            line: self.line,
            kind: self.kind,
            country: self.country.clone(),
            language: self.language.clone(),
            ..Self::default()
        };
        *self == silent
    }
}
