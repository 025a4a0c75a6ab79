//! What was typed about a customer: the forms of the sheet, and the rows of an import, are read here
//! and nowhere else.

mod accounting;
mod address;
mod commercial;
mod delivery;
mod filled;
mod identity;
mod numbers;
mod reach;
mod rows;
mod section;

pub use commercial::{read_language, read_tags};
pub use filled::grouped;
pub use reach::read_points;
pub use section::Section;

use super::{
    actions::Refusal,
    model::{Change, Kind, NewCustomer, Status, Stop, StopLevel},
    unique::{Key, Taken},
};
use crate::{
    i18n::Language,
    identifiers::Country,
    money::Currency,
    web::{Capability, Check, Errors, Note, Ui},
};
use serde::{Deserialize, Serialize};

/// Everything that can be typed about a customer, as it was typed. A form has the inputs of some
/// sections only; the others stay empty and are not read.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct CustomerForm {
    /// `person` or `company`; only a new customer has a choice.
    pub kind: String,
    pub civility: String,
    pub given_name: String,
    pub family_name: String,
    pub legal_form: String,
    pub legal_name: String,
    pub trade_name: String,
    pub country: String,
    pub reference: String,
    pub external_id: String,
    /// One for each row of numbers.
    pub id_kind: Vec<String>,
    /// Empty: the country of the customer.
    pub id_country: Vec<String>,
    pub id_value: Vec<String>,
    /// The places of the rows that are ticked as shared.
    pub id_shared: Vec<String>,
    pub einvoice_address: String,
    pub pec: String,
    pub tax_treatment: String,
    pub email: Vec<String>,
    pub email_purpose: Vec<String>,
    pub phone: Vec<String>,
    pub phone_purpose: Vec<String>,
    pub website: Vec<String>,
    /// Separated by commas.
    pub tags: String,
    pub language: String,
    pub salesperson: String,
    pub group: String,
    pub currency: String,
    // Of the accounting, what is empty is not written into a page: not even the names are everybody's.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account_number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payment_method: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payment_terms: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub iban: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bic: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub credit_limit: String,
    pub delivery_instructions: String,
    /// `1` is Monday.
    pub delivery_days: Vec<String>,
    pub delivery_from: String,
    pub delivery_until: String,
    pub carrier: String,
    pub minimum_order: String,
    pub note: String,
    pub stop_level: String,
    pub stop_note: String,
    /// The first address, of a new customer only.
    pub street: String,
    pub street2: String,
    pub postal_code: String,
    pub city: String,
    pub region: String,
    /// The version that was on the screen.
    #[serde(skip_serializing)]
    pub version: String,
    /// The fields as they were on the screen ([`crate::web::conflict`]).
    #[serde(skip_serializing)]
    pub base: String,
    /// `new`: then the next customer.
    #[serde(skip_serializing)]
    pub then: String,
    /// Create it although these may be the same: the ids of those that were on the screen, with commas.
    #[serde(skip_serializing)]
    pub anyway: String,
    /// The customer that a new one is a copy of.
    #[serde(skip_serializing)]
    pub copy_of: String,
    /// Not to be saved, only drawn again: `kind`, `country`, or `alike` for others that may be the same.
    #[serde(skip_serializing)]
    pub redraw: String,
    /// What is wrong.
    #[serde(skip)]
    pub errors: Errors,
    /// The other customers that have what must be unique.
    #[serde(skip)]
    pub taken: Vec<Taken>,
}

/// What a form does not say itself: how its numbers are written, whose customer it is about, and what
/// the one who sends it may change.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// In whose marks numbers are typed.
    pub language: Language,
    /// Where the form does not name it: of the customer, or of the company.
    pub country: Country,
    /// Where the form does not name it: of the customer, or of the company.
    pub currency: Currency,
    /// The role may change the section Accounting.
    pub accounting: bool,
    /// The role may change the credit limit.
    pub credit_limit: bool,
    /// The role may put customers into groups.
    pub group: bool,
    /// The role may stop customers.
    pub stop: bool,
}

impl Reader {
    /// Somebody who enters a customer on the screen.
    pub fn of(ui: &Ui) -> Self {
        Self {
            language: ui.language(),
            country: Country::parse(&ui.business.country).unwrap_or(Country::IT),
            currency: Currency::parse(&ui.business.currency).unwrap_or(Currency::EUR),
            accounting: ui.may(Capability::EditAccounting),
            credit_limit: ui.may(Capability::SetCreditLimit),
            group: ui.may(Capability::ManageGroups),
            stop: ui.may(Capability::StopCustomers),
        }
    }

    /// The same about a customer that exists.
    pub fn about(self, saved: &NewCustomer) -> Self {
        Self {
            country: saved.identity.country,
            currency: saved.accounting.currency,
            ..self
        }
    }
}

impl CustomerForm {
    /// Reads a new customer.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn customer(&self, reader: Reader) -> Result<NewCustomer, Errors> {
        let mut check = Check::default();
        let kind = Kind::parse(&self.kind).unwrap_or(Kind::Person);
        let identity = self.identity(&mut check, kind, reader);
        let reader = Reader {
            country: identity.country,
            ..reader
        };
        let accounting = self.accounting(&mut check, reader);
        let reader = Reader {
            currency: accounting.currency,
            ..reader
        };
        let customer = NewCustomer {
            reach: self.reach(&mut check, reader.country),
            commercial: self.commercial(&mut check),
            credit_limit: self.limit(&mut check, reader),
            group: self.chosen_group(&mut check, reader),
            delivery: self.delivery(&mut check, reader),
            note: check.lines("note", &self.note, 4000),
            address: self.first_address(&mut check, reader.country),
            status: Status::Active,
            stop: Stop::default(),
            created_at: None,
            identity,
            accounting,
        };
        check.finish(customer, |errors| errors)
    }

    /// Reads the sections that the form has, of a customer that reads as `saved`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn change(
        &self,
        sections: &[Section],
        saved: &NewCustomer,
        reader: Reader,
    ) -> Result<Change, Errors> {
        let mut check = Check::default();
        let mut reader = reader.about(saved);
        let mut change = Change::default();
        let has = |section| sections.contains(&section);
        if has(Section::Identity) {
            let identity = self.identity(&mut check, saved.identity.name.kind(), reader);
            reader.country = identity.country;
            change.identity = Some(identity);
        }
        if has(Section::Contact) {
            change.reach = Some(self.reach(&mut check, reader.country));
        }
        if has(Section::Terms) {
            change.commercial = Some(self.commercial(&mut check));
            if reader.accounting {
                let accounting = self.accounting(&mut check, reader);
                reader.currency = accounting.currency;
                change.accounting = Some(accounting);
            }
            if reader.credit_limit {
                change.credit_limit = Some(self.limit(&mut check, reader));
            }
            if reader.group {
                change.group = Some(self.chosen_group(&mut check, reader));
            }
        }
        if has(Section::Delivery) {
            change.delivery = Some(self.delivery(&mut check, reader));
        }
        if has(Section::Note) {
            change.note = Some(check.lines("note", &self.note, 4000));
        }
        if has(Section::Stop) && reader.stop {
            change.stop = Some(self.stop(&mut check));
        }
        check.finish(change, |errors| errors)
    }

    /// Without a stop or a warning there is nothing to say why.
    fn stop(&self, check: &mut Check) -> Stop {
        let level = StopLevel::parse(&self.stop_level).ok_or("error-choice");
        match check.rule("stop_level", level) {
            None | Some(StopLevel::None) => Stop::default(),
            Some(level) => Stop {
                level,
                note: check.lines("stop_note", &self.stop_note, 500),
            },
        }
    }

    /// The form as typed, with what is wrong.
    pub fn wrong(self, errors: Errors) -> Self {
        Self { errors, ..self }
    }

    /// The form as typed, with what the database found, unless that is not about the form.
    ///
    /// # Errors
    /// A fault of the program or of the database.
    pub fn refused(self, refusal: Refusal) -> Result<Self, crate::error::Error> {
        match refusal {
            Refusal::Broken(error) => Err(error.into()),
            Refusal::TakenJustNow => Err(crate::error::Error::Conflict),
            Refusal::NoSuchChoice(column) => {
                let field = column.strip_suffix("_id").unwrap_or(column);
                Ok(self.wrong(Errors::one(field, "error-choice")))
            }
            Refusal::Taken(taken) => {
                let mut errors = Errors::default();
                for each in &taken {
                    let field = match each.key {
                        Key::Reference => "reference".to_owned(),
                        Key::ExternalId => "external_id".to_owned(),
                        Key::Identifier(place) => format!("id_value_{}", self.row_of(place)),
                    };
                    let note = Note::new("customer-taken")
                        .with("number", each.owner.number.clone())
                        .with("name", each.owner.name.clone());
                    errors.add(field, note);
                }
                Ok(Self {
                    taken,
                    ..self.wrong(errors)
                })
            }
        }
    }
}
