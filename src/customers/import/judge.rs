//! A draft under the rules of the screen: the row is typed into the same form, and what the form would
//! say beside a field is said about the row.

use super::{
    labels,
    lists::Lists,
    model::{Failure, Import},
    queries,
    reading::{
        countries,
        draft::{Address, AddressUse, Contact, Draft, Status as DraftStatus},
        fields::Field,
        report::Problem,
    },
    typing,
};
use crate::{
    accents::fold,
    customers::{
        actions::{Arrival, Person, Placed},
        form::{CustomerForm, Reader},
        model::Status,
    },
    i18n::{self, Language},
    identifiers::Country,
    money::Currency,
    web::{Capability, Check, Errors, Note},
};
use diesel::PgConnection;
use std::{collections::HashMap, sync::OnceLock};

/// Judges the rows of one import.
pub struct Judge {
    lists: Lists,
    reader: Reader,
}

impl Judge {
    /// As the user who imports would type.
    ///
    /// # Errors
    /// Those of the database.
    pub fn load(conn: &mut PgConnection, import: &Import) -> Result<Self, Failure> {
        let role = queries::role_of(conn, import.user_id)?;
        let currency = queries::currency(conn)?;
        let may = |capability| role.is_some_and(|role| role.may(capability));
        Ok(Self {
            lists: Lists::load(conn)?,
            reader: Reader {
                language: queries::language_of(conn, import.user_id)?,
                country: Country::parse(&import.country).unwrap_or(Country::IT),
                currency: Currency::parse(&currency).unwrap_or(Currency::EUR),
                accounting: may(Capability::EditAccounting),
                credit_limit: may(Capability::SetCreditLimit),
                group: may(Capability::ManageGroups),
                stop: false,
            },
        })
    }

    /// In which words it says what is wrong.
    pub fn language(&self) -> Language {
        self.reader.language
    }

    /// How its forms are read.
    pub fn reader(&self) -> Reader {
        self.reader
    }

    /// What a person would type to enter a draft.
    pub fn typed(&self, draft: &Draft) -> CustomerForm {
        typing::typed(draft, &self.lists, self.reader.language)
    }

    /// The customer a draft describes.
    ///
    /// # Errors
    /// What is wrong with it, field by field.
    pub fn judge(&self, draft: Draft) -> Result<Arrival, Vec<Problem>> {
        let form = self.typed(&draft);
        let mut problems = Vec::new();
        let customer = match form.customer(self.reader) {
            Ok(customer) => Some(customer),
            Err(errors) => {
                self.say(&mut problems, &form, &errors);
                None
            }
        };
        let addresses = draft.addresses.iter();
        let addresses = addresses.filter_map(|address| self.place(&mut problems, address));
        let addresses = addresses.collect();
        let contact = draft
            .contact
            .as_ref()
            .and_then(|contact| self.contact(&mut problems, contact));
        let status = self.status(&mut problems, &draft.status);
        match customer {
            Some(mut customer) if problems.is_empty() => {
                customer.status = status;
                Ok(Arrival {
                    customer,
                    addresses,
                    contact,
                })
            }
            _ => Err(problems),
        }
    }

    /// What the form says is wrong is what is wrong with the row.
    pub fn say(&self, problems: &mut Vec<Problem>, form: &CustomerForm, errors: &Errors) {
        for (field, note) in errors.iter() {
            let (label, typed) = labels::form_field(form, field, self.reader.language);
            problems.push(Problem {
                field: label,
                typed,
                wrong: note.text(self.reader.language),
            });
        }
    }

    /// An address by the rules for the one a new customer brings, in its own country.
    pub fn place(&self, problems: &mut Vec<Problem>, address: &Address) -> Option<Placed> {
        let form = typing::address(address);
        match form.customer(self.reader) {
            Ok(customer) => Some(Placed {
                address: customer.address?,
                label: self.address_label(&address.label),
                billing: address.used_for != AddressUse::Shipping,
                shipping: address.used_for != AddressUse::Billing,
            }),
            Err(errors) => {
                self.say(problems, &form, &errors);
                None
            }
        }
    }

    /// Work, home and other in the reader's words; a name of its own as it is.
    fn address_label(&self, label: &str) -> String {
        match label {
            "work" | "home" | "other" => {
                let key = format!("import-place-{label}");
                i18n::text(self.reader.language, &key).into_owned()
            }
            label => label.chars().filter(|c| !c.is_control()).take(80).collect(),
        }
    }

    /// Somebody to talk to.
    pub fn contact(&self, problems: &mut Vec<Problem>, contact: &Contact) -> Option<Person> {
        let mut check = Check::default();
        let person = Person {
            given_name: check.optional("given_name", &contact.given_name, 80),
            family_name: check.optional("family_name", &contact.family_name, 80),
            role: check.optional("job_title", &contact.job_title, 80),
        };
        let form = CustomerForm {
            given_name: contact.given_name.clone(),
            family_name: contact.family_name.clone(),
            ..CustomerForm::default()
        };
        match check.finish(person, |errors| errors) {
            Ok(person) => Some(person),
            Err(errors) => {
                self.say(problems, &form, &errors);
                None
            }
        }
    }

    /// Active or not.
    pub fn status(&self, problems: &mut Vec<Problem>, status: &DraftStatus) -> Status {
        match status {
            DraftStatus::Unsaid | DraftStatus::Active => Status::Active,
            DraftStatus::Inactive => Status::Inactive,
            DraftStatus::Unknown(typed) => {
                problems.push(Problem {
                    field: labels::field(Field::Status, self.reader.language),
                    typed: typed.clone(),
                    wrong: Note::new("import-error-status").text(self.reader.language),
                });
                Status::Active
            }
        }
    }
}

/// The code of a country by its code or its name in any of our languages.
pub fn country_of(typed: &str) -> Option<String> {
    static NAMES: OnceLock<HashMap<String, Country>> = OnceLock::new();
    if let Some(code) = countries::code(typed) {
        return Some(code.to_owned());
    }
    let names = NAMES.get_or_init(|| {
        let all = Language::ALL.into_iter().flat_map(i18n::countries);
        all.map(|(country, name)| (fold(name), *country)).collect()
    });
    Country::parse(typed)
        .or_else(|| names.get(&fold(typed)).copied())
        .map(|country| country.as_str().to_owned())
}
