//! Who a row is: a person, a company, or a company with a contact.

use super::draft::{Contact, Draft, Kind};
use super::fields::Field;
use super::row::{Cells, CompanyAndPerson, Defaults};
use super::{names, places, whose, words};

/// Kind and names: the part of the draft that says who the customer is.
pub(super) fn who(cells: &Cells<'_>, defaults: &Defaults) -> Draft {
    let company = cells.main(Field::LegalName);
    let full = whole_name(cells);
    let person = person(cells, company, defaults);
    match kind(cells, company, person.is_some(), defaults) {
        Kind::Company => {
            let names = [company, full, cells.main(Field::TradeName)];
            let named = names.into_iter().find(|name| !name.is_empty());
            // A company by its type, with nothing but a person's name in the row.
            let legal_name = named.map_or_else(|| spoken(person.as_ref()), str::to_owned);
            let contact =
                person.filter(|person| spoken(Some(person)) != legal_name && named.is_some());
            Draft {
                kind: Kind::Company,
                legal_name,
                contact,
                parent_company: cells.text(Field::ParentCompany),
                ..Draft::default()
            }
        }
        Kind::Person => {
            let person = person.unwrap_or_else(|| by_whole_name(full, cells, defaults));
            let parent = cells.main(Field::ParentCompany);
            Draft {
                kind: Kind::Person,
                civility: person.civility,
                given_name: person.given_name,
                family_name: person.family_name,
                job_title: person.job_title,
                parent_company: if parent.is_empty() { company } else { parent }.to_owned(),
                ..Draft::default()
            }
        }
    }
}

/// The person of the row, apart from a whole name that may be the company's own.
fn person(cells: &Cells<'_>, company: &str, defaults: &Defaults) -> Option<Contact> {
    let join = |parts: [Field; 2]| {
        parts
            .map(|field| cells.main(field))
            .join(" ")
            .trim()
            .to_owned()
    };
    let given_name = join([Field::GivenName, Field::MiddleName]);
    let family_name = join([Field::FamilyName, Field::NameSuffix]);
    if !given_name.is_empty() || !family_name.is_empty() {
        return Some(Contact {
            civility: cells.text(Field::Civility),
            given_name,
            family_name,
            job_title: cells.text(Field::JobTitle),
        });
    }
    let (contact, full) = (cells.main(Field::ContactName), whole_name(cells));
    let whole = if !contact.is_empty() {
        contact
    } else if company.is_empty() || full == company {
        return None;
    } else {
        full
    };
    (!whole.is_empty()).then(|| by_whole_name(whole, cells, defaults))
}

/// The whole name, whichever word of it comes first.
fn whole_name<'a>(cells: &Cells<'a>) -> &'a str {
    match cells.main(Field::FullName) {
        "" => cells.main(Field::FamilyFirst),
        name => name,
    }
}

fn by_whole_name(whole: &str, cells: &Cells<'_>, defaults: &Defaults) -> Contact {
    let country = places::country(cells, Kind::Person, defaults);
    let two_surnames = matches!(
        country.as_str(),
        "ES" | "PT" | "MX" | "AR" | "CO" | "CL" | "PE"
    );
    let (title, given_name, family_name) = if whole == cells.main(Field::FamilyFirst) {
        names::split_family_first(whole, two_surnames)
    } else {
        names::split(whole, two_surnames)
    };
    let civility = Some(cells.text(Field::Civility))
        .filter(|stated| !stated.is_empty())
        .unwrap_or(title);
    Contact {
        civility,
        given_name,
        family_name,
        job_title: cells.text(Field::JobTitle),
    }
}

fn spoken(person: Option<&Contact>) -> String {
    person
        .map(|person| {
            format!("{} {}", person.given_name, person.family_name)
                .trim()
                .to_owned()
        })
        .unwrap_or_default()
}

/// What the row states, else what its names and numbers tell, else what the person who imports says of such rows.
fn kind(cells: &Cells<'_>, company: &str, person: bool, defaults: &Defaults) -> Kind {
    let yes = words::yes_or_no(cells.main(Field::IsCompany))
        .map(|yes| if yes { Kind::Company } else { Kind::Person });
    if let Some(stated) = words::kind(cells.main(Field::Kind)).or(yes) {
        return stated;
    }
    if !company.is_empty() && person && defaults.company_and_person == CompanyAndPerson::Person {
        return Kind::Person;
    }
    if is_named_company(cells, company, person) {
        Kind::Company
    } else if person {
        Kind::Person
    } else {
        whose::certainly(cells, defaults)
            .or(defaults.unsaid)
            .or_else(|| whose::likely(cells, defaults))
            .unwrap_or(defaults.kind)
    }
}

/// Whether the names of the row are a company's.
fn is_named_company(cells: &Cells<'_>, company: &str, person: bool) -> bool {
    let full = whole_name(cells);
    let contact = !cells.main(Field::ContactName).is_empty() && !full.is_empty();
    let trade = !person && full.is_empty() && !cells.main(Field::TradeName).is_empty();
    let formed = !person && !cells.main(Field::LegalForm).is_empty();
    !company.is_empty() || contact || trade || formed || names::is_company_name(full)
}
