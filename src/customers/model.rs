//! A customer as the rules see it: checked values, section by section as the sheet edits them. The
//! screens, the import and the seed all make customers from [`NewCustomer`].

pub use super::kinds::{Kind, PointKind, Purpose, Status, StopLevel, TaxTreatment};

use crate::{
    i18n::Language,
    identifiers::{self, Country, Fault, Identifier},
    ids::{CarrierId, CivilityId, GroupId, LegalFormId, PaymentMethodId, PaymentTermsId, UserId},
    money::Currency,
};
use chrono::{DateTime, NaiveTime, Utc};
use rust_decimal::Decimal;

/// Everything a new customer can have; only its name is required.
#[derive(Clone, Debug, PartialEq)]
pub struct NewCustomer {
    /// Name, keys, numbers.
    pub identity: Identity,
    /// E-mails, phones, websites.
    pub reach: Reach,
    /// Tags, language, salesperson.
    pub commercial: Commercial,
    /// Currency, payment, account.
    pub accounting: Accounting,
    /// The most the customer may owe, in its currency; `None` is no limit.
    pub credit_limit: Option<Decimal>,
    /// Whose discount it gets.
    pub group: Option<GroupId>,
    /// Days, hours, carrier.
    pub delivery: Delivery,
    /// The note pinned to the sheet, at most 4,000 characters.
    pub note: String,
    /// Whether it may be chosen for new business.
    pub status: Status,
    /// Whether one may sell to it.
    pub stop: Stop,
    /// Where it is billed and delivered to; further addresses have a form of their own.
    pub address: Option<FirstAddress>,
    /// When it became a customer; `None` is now.
    pub created_at: Option<DateTime<Utc>>,
}

impl NewCustomer {
    /// A customer with nothing but a name, a country and a currency.
    pub fn named(name: Name, country: Country, currency: Currency) -> Self {
        Self {
            identity: Identity::named(name, country),
            reach: Reach::default(),
            commercial: Commercial::default(),
            accounting: Accounting::in_currency(currency),
            credit_limit: None,
            group: None,
            delivery: Delivery::default(),
            note: String::new(),
            status: Status::Active,
            stop: Stop::default(),
            address: None,
            created_at: None,
        }
    }
}

/// What a customer is called.
#[derive(Clone, Debug, PartialEq)]
pub enum Name {
    /// Given or family name is not empty; each has at most 80 characters.
    Person {
        civility: Option<CivilityId>,
        given: String,
        family: String,
    },
    /// The legal name is not empty; each has at most 160 characters.
    Company {
        legal_form: Option<LegalFormId>,
        legal: String,
        trade: String,
    },
}

impl Name {
    /// Person or company.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Person { .. } => Kind::Person,
            Self::Company { .. } => Kind::Company,
        }
    }
}

/// The section "Identity and tax".
#[derive(Clone, Debug, PartialEq)]
pub struct Identity {
    /// What it is called.
    pub name: Name,
    /// The country whose tax rules hold.
    pub country: Country,
    /// The barcode of its card, unique among customers.
    pub reference: Option<String>,
    /// Its key in another program, unique among customers, at most 64 characters.
    pub external_id: Option<String>,
    /// Tax and register numbers.
    pub identifiers: Vec<HeldIdentifier>,
    /// Italian SDI code or Peppol participant, else empty.
    pub einvoice_address: String,
    /// Certified e-mail address (Italy), else empty.
    pub pec: String,
    /// Which tax its invoices bear.
    pub tax_treatment: TaxTreatment,
}

impl Identity {
    /// Its own words among those by which a customer with this number is found, as search_text_of() takes them.
    pub fn words(&self, number: &str) -> String {
        let names: [&str; 2] = match &self.name {
            Name::Person { given, family, .. } => [given, family],
            Name::Company { legal, trade, .. } => [legal, trade],
        };
        let keys = [self.reference.as_deref(), self.external_id.as_deref()];
        let words = names.into_iter().chain([number]);
        words
            .chain(keys.into_iter().flatten())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Nothing but a name and a country.
    pub fn named(name: Name, country: Country) -> Self {
        Self {
            name,
            country,
            reference: None,
            external_id: None,
            identifiers: Vec::new(),
            einvoice_address: String::new(),
            pec: String::new(),
            tax_treatment: TaxTreatment::Domestic,
        }
    }
}

/// An identifier and how it is held.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldIdentifier {
    /// The number, as [`identifiers::check`] stores it.
    pub identifier: Identifier,
    /// "Belongs to several of our customers": companies of one group (design.md §8, 21).
    pub shared: bool,
}

/// The section "Contact": the customer's own e-mails, phones and websites, in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reach {
    /// All of them.
    pub points: Vec<ContactPoint>,
}

/// One way to reach somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactPoint {
    /// E-mail, phone or website.
    pub kind: PointKind,
    /// In its plain form; a phone as E.164.
    pub value: String,
    /// As it was typed.
    pub typed: String,
    /// What it is for.
    pub purpose: Purpose,
}

impl ContactPoint {
    /// Checks a contact point by the rule of its kind; phones are read as dialled in `country`.
    ///
    /// # Errors
    /// What [`identifiers::email`], [`identifiers::phone`] or [`identifiers::website`] find.
    pub fn check(
        kind: PointKind,
        country: Country,
        typed: &str,
        purpose: Purpose,
    ) -> Result<Self, Fault> {
        let value = match kind {
            PointKind::Email => identifiers::email::check(typed)?,
            PointKind::Phone => identifiers::phone::check(country, typed)?.e164,
            PointKind::Website => identifiers::website::check(typed)?,
        };
        let typed = typed.trim();
        // A website may grow by its scheme; what is stored has room for 254 characters.
        if value.chars().count().max(typed.chars().count()) > 254 {
            return Err(Fault::TooLong { max: 254 });
        }
        Ok(Self {
            kind,
            value,
            typed: typed.to_owned(),
            purpose,
        })
    }
}

/// What the sales side knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Commercial {
    /// Words of the business's own, each at most 40 characters.
    pub tags: Vec<String>,
    /// Of documents and mail; `None` is the company's.
    pub language: Option<Language>,
    /// Who looks after the customer.
    pub salesperson: Option<UserId>,
}

/// The section "Accounting", which support does not see.
#[derive(Clone, Debug, PartialEq)]
pub struct Accounting {
    /// What the customer is invoiced in.
    pub currency: Currency,
    /// In the books; empty means "miscellaneous customers". At most 32 characters.
    pub account_number: String,
    /// How it pays.
    pub payment_method: Option<PaymentMethodId>,
    /// When it has to pay.
    pub payment_terms: Option<PaymentTermsId>,
    /// Compact.
    pub iban: Option<String>,
    /// Compact.
    pub bic: Option<String>,
}

impl Accounting {
    /// Nothing but a currency.
    pub fn in_currency(currency: Currency) -> Self {
        Self {
            currency,
            account_number: String::new(),
            payment_method: None,
            payment_terms: None,
            iban: None,
            bic: None,
        }
    }
}

/// The section "Delivery".
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delivery {
    /// At most 1,000 characters.
    pub instructions: String,
    /// ISO weekdays in their order, Monday is 1.
    pub days: Vec<i16>,
    /// Not before.
    pub from: Option<NaiveTime>,
    /// Not after; later than `from`.
    pub until: Option<NaiveTime>,
    /// Who delivers.
    pub carrier: Option<CarrierId>,
    /// The least an order should come to, in the customer's currency.
    pub minimum_order: Option<Decimal>,
}

/// A stop or a warning, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// See [`StopLevel`].
    pub level: StopLevel,
    /// At most 500 characters; empty without a stop or warning.
    pub note: String,
}

impl Default for Stop {
    fn default() -> Self {
        Self {
            level: StopLevel::None,
            note: String::new(),
        }
    }
}

/// An address given together with a new customer: the default for billing and for shipping.
#[derive(Clone, Debug, PartialEq)]
pub struct FirstAddress {
    /// Street and number, at most 160 characters.
    pub street: String,
    /// Floor, building; at most 160 characters.
    pub street2: String,
    /// As its country writes it.
    pub postal_code: String,
    /// At most 100 characters.
    pub city: String,
    /// Code of the province or county where the country has a list, else as typed.
    pub region: String,
    /// Where it is.
    pub country: Country,
}

/// The sections of a customer that a change replaces; what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    /// See [`NewCustomer::identity`].
    pub identity: Option<Identity>,
    /// See [`NewCustomer::reach`].
    pub reach: Option<Reach>,
    /// See [`NewCustomer::commercial`].
    pub commercial: Option<Commercial>,
    /// See [`NewCustomer::accounting`].
    pub accounting: Option<Accounting>,
    /// See [`NewCustomer::credit_limit`].
    pub credit_limit: Option<Option<Decimal>>,
    /// See [`NewCustomer::group`].
    pub group: Option<Option<GroupId>>,
    /// See [`NewCustomer::delivery`].
    pub delivery: Option<Delivery>,
    /// See [`NewCustomer::note`].
    pub note: Option<String>,
    /// See [`NewCustomer::status`].
    pub status: Option<Status>,
    /// See [`NewCustomer::stop`].
    pub stop: Option<Stop>,
}

impl Change {
    /// The same without the sections that would stay as they are.
    pub fn without_what_stays(self, before: &NewCustomer) -> Self {
        fn new<T: PartialEq>(after: Option<T>, before: &T) -> Option<T> {
            after.filter(|after| after != before)
        }
        Self {
            identity: new(self.identity, &before.identity),
            reach: new(self.reach, &before.reach),
            commercial: new(self.commercial, &before.commercial),
            accounting: new(self.accounting, &before.accounting),
            credit_limit: new(self.credit_limit, &before.credit_limit),
            group: new(self.group, &before.group),
            delivery: new(self.delivery, &before.delivery),
            note: new(self.note, &before.note),
            status: new(self.status, &before.status),
            stop: new(self.stop, &before.stop),
        }
    }
}
