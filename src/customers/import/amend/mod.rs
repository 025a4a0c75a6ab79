//! What a row changes of a customer that is in the register: only what its filled cells say.

mod overlay;
mod places;
mod points;

use super::{
    judge::Judge,
    labels,
    reading::{
        draft::{Draft, Kind as DraftKind},
        fields::{Field, Target},
        file::Row,
        report::Problem,
        row::{self, CompanyAndPerson, Defaults},
    },
};
use crate::{
    accents::list_key,
    customers::{
        actions::{Amendment, Saved, Spoken},
        model::{Change, Kind, NewCustomer},
    },
    web::Note,
};

/// How the rows of one import are read when they are about somebody known.
pub struct Amender<'a> {
    pub judge: &'a Judge,
    pub mapping: &'a [Option<Target>],
    pub defaults: &'a Defaults,
}

impl Amender<'_> {
    /// What a row changes; nothing where it says what is so already.
    ///
    /// # Errors
    /// What is wrong with the row, field by field.
    pub fn amend(&self, row: Row<'_>, saved: &Saved) -> Result<Option<Amendment>, Vec<Problem>> {
        let mut draft = row::read(row, self.mapping, &self.defaults_of(saved));
        if !row::says(row, self.mapping, Field::Country) {
            // That of a delivery is not the customer's.
            draft.country = saved.customer.data.identity.country.as_str().to_owned();
        }
        let kind = saved.customer.data.identity.name.kind();
        if names_somebody(&draft) && kind != kind_of(&draft) {
            return Err(vec![self.other_kind(&draft, saved)]);
        }
        let mut problems = Vec::new();
        let after = overlay::customer(self.judge, &draft, &saved.customer.data, &mut problems);
        let abroad = row::says_anywhere(row, self.mapping, Field::Country);
        let places = places::amended(self.judge, &draft, abroad, saved, &mut problems);
        let contact = draft
            .contact
            .as_ref()
            .filter(|_| kind == Kind::Company)
            .and_then(|contact| self.judge.contact(&mut problems, contact))
            .and_then(|person| spoken(person, saved));
        let Some(after) = after.filter(|_| problems.is_empty()) else {
            return Err(problems);
        };
        let change = changed(after, &saved.customer.data);
        let amendment = Amendment {
            id: saved.customer.id,
            change,
            places,
            contact,
        };
        Ok(Some(amendment).filter(|amendment| !amendment.is_empty()))
    }

    /// What a row does not say is as it is: the customer's own country and kind, and no language.
    fn defaults_of(&self, saved: &Saved) -> Defaults {
        let identity = &saved.customer.data.identity;
        let is_person = identity.name.kind() == Kind::Person;
        let kind = if is_person {
            DraftKind::Person
        } else {
            DraftKind::Company
        };
        Defaults {
            country: identity.country.as_str().to_owned(),
            language: String::new(),
            kind,
            unsaid: Some(kind),
            company_and_person: if is_person {
                CompanyAndPerson::Person
            } else {
                CompanyAndPerson::CompanyWithContact
            },
            country_of: self.defaults.country_of,
        }
    }

    fn other_kind(&self, draft: &Draft, saved: &Saved) -> Problem {
        let language = self.judge.language();
        let key = match saved.customer.data.identity.name.kind() {
            Kind::Person => "import-error-is-person",
            Kind::Company => "import-error-is-company",
        };
        Problem {
            field: labels::field(Field::Kind, language),
            typed: draft.name(),
            wrong: Note::new(key)
                .with("number", saved.customer.number.clone())
                .text(language),
        }
    }
}

fn names_somebody(draft: &Draft) -> bool {
    !draft.name().is_empty()
}

fn kind_of(draft: &Draft) -> Kind {
    match draft.kind {
        DraftKind::Person => Kind::Person,
        DraftKind::Company => Kind::Company,
    }
}

fn changed(mut after: NewCustomer, before: &NewCustomer) -> Change {
    let keys = |tags: &[String]| tags.iter().map(|tag| list_key(tag)).collect::<Vec<_>>();
    if keys(&after.commercial.tags) == keys(&before.commercial.tags) {
        after.commercial.tags.clone_from(&before.commercial.tags);
    }
    let all = Change {
        identity: Some(after.identity),
        reach: Some(after.reach),
        commercial: Some(after.commercial),
        accounting: Some(after.accounting),
        credit_limit: Some(after.credit_limit),
        note: Some(after.note),
        status: Some(after.status),
        ..Change::default()
    };
    all.without_what_stays(before)
}

/// The person of a company's row: somebody new, or another role of somebody who is known there.
fn spoken(person: crate::customers::actions::Person, saved: &Saved) -> Option<Spoken> {
    let name = |given: &str, family: &str| list_key(format!("{given} {family}").trim());
    let own = name(&person.given_name, &person.family_name);
    let known = saved
        .contacts
        .iter()
        .find(|contact| name(&contact.person.given_name, &contact.person.family_name) == own);
    match known {
        None => Some(Spoken {
            id: None,
            main: saved.contacts.is_empty(),
            person,
        }),
        Some(known) if person.role.is_empty() || person.role == known.person.role => None,
        Some(known) => Some(Spoken {
            id: Some(known.id),
            main: false,
            person,
        }),
    }
}
