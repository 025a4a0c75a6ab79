mod exports;
mod kinds;
mod places;
mod several;

use super::super::columns;
use super::super::countries;
use super::super::draft::{AddressUse, Contact, IdentifierKind, PhonePurpose};
use super::super::encoding::Encoding;
use super::super::file::{self, Table};
use super::*;

fn defaults() -> Defaults {
    Defaults {
        country: "IT".into(),
        language: "it".into(),
        kind: Kind::Person,
        unsaid: None,
        company_and_person: CompanyAndPerson::CompanyWithContact,
        country_of: |typed| countries::code(typed).map(str::to_owned),
    }
}

/// The draft of `header = cell` pairs.
fn draft_with(cells: &[(&str, &str)], defaults: &Defaults) -> Draft {
    let headers = cells
        .iter()
        .map(|(header, _)| (*header).to_owned())
        .collect();
    let mut table = Table::new(headers, Encoding::Utf8, ',');
    table.push(7, cells.iter().map(|(_, cell)| *cell));
    let row = table.row(0).unwrap();
    read(row, &columns::guess(&table.headers, &[row]), defaults)
}

fn draft(cells: &[(&str, &str)]) -> Draft {
    draft_with(cells, &defaults())
}

fn contact(given: &str, family: &str) -> Option<Contact> {
    Some(Contact {
        given_name: given.into(),
        family_name: family.into(),
        ..Contact::default()
    })
}

#[test]
fn a_company_and_a_person_in_one_row_are_a_company_with_a_contact() {
    let cells = [
        ("Company", "Acme Srl"),
        ("First name", "Anna"),
        ("Last name", "Neri"),
        ("Job title", "CFO"),
        ("Title", "Dott.ssa"),
    ];
    let found = draft(&cells);
    assert_eq!(
        (found.kind, found.legal_name.as_str(), found.line),
        (Kind::Company, "Acme Srl", 7)
    );
    let expected = Contact {
        civility: "Dott.ssa".into(),
        given_name: "Anna".into(),
        family_name: "Neri".into(),
        job_title: "CFO".into(),
    };
    assert_eq!(found.contact, Some(expected));
    let person = Defaults {
        company_and_person: CompanyAndPerson::Person,
        ..defaults()
    };
    let found = draft_with(&cells, &person);
    assert_eq!(
        (found.kind, found.name(), found.parent_company),
        (Kind::Person, "Anna Neri".into(), "Acme Srl".into())
    );
    assert_eq!((found.contact, found.job_title.as_str()), (None, "CFO"));
}

#[test]
fn who_a_row_is_follows_from_what_it_states() {
    let named = |cells: &[(&str, &str)]| {
        let found = draft(cells);
        (found.kind, found.name(), found.contact)
    };
    use Kind::*;
    assert_eq!(
        named(&[("Name", "Mario Rossi")]),
        (Person, "Mario Rossi".into(), None)
    );
    assert_eq!(
        named(&[("Name", "Rossi S.r.l.")]),
        (Company, "Rossi S.r.l.".into(), None)
    );
    assert_eq!(
        named(&[("Name", "Da Gino"), ("SIRET", "73282932000074")]),
        (Company, "Da Gino".into(), None)
    );
    assert_eq!(
        named(&[("Name", "Acme"), ("Is a company", "True")]),
        (Company, "Acme".into(), None)
    );
    assert_eq!(
        named(&[("Name", "Acme Srl"), ("Is a company", "False")]),
        (Person, "Acme Srl".into(), None)
    );
    assert_eq!(
        named(&[("Name", "Acme"), ("Tipo", "Persona giuridica")]),
        (Company, "Acme".into(), None)
    );
    assert_eq!(
        named(&[("Name", "Acme"), ("Contact", "Anna Neri")]),
        (Company, "Acme".into(), contact("Anna", "Neri"))
    );
    assert_eq!(
        named(&[("Company", "Acme"), ("Name", "Acme")]),
        (Company, "Acme".into(), None)
    );
    assert_eq!(
        named(&[("Company", "Acme"), ("Name", "Anna Neri")]),
        (Company, "Acme".into(), contact("Anna", "Neri"))
    );
    assert_eq!(
        named(&[("Name", "Anna Neri"), ("Alias", "Da Anna")]),
        (Person, "Anna Neri".into(), None)
    );
    assert_eq!(
        named(&[("First name", ""), ("Alias", "Da Anna")]),
        (Company, "Da Anna".into(), None)
    );
    assert_eq!(
        named(&[
            ("Kind", "company"),
            ("First name", "Anna"),
            ("Last name", "Neri")
        ]),
        (Company, "Anna Neri".into(), None)
    );
    let company = Defaults {
        kind: Company,
        ..defaults()
    };
    assert_eq!(
        draft_with(&[("Name", "Da Gino")], &company).legal_name,
        "Da Gino"
    );
    assert_eq!(
        named(&[("Name", "José García López"), ("Country", "España")]).1,
        "José García López"
    );
    assert_eq!(
        draft(&[("Name", "José García López"), ("Country", "España")]).family_name,
        "García López"
    );
}

#[test]
fn small_values_are_shaped_and_unknown_ones_kept() {
    let found = draft(&[
        ("Name", "Anna"),
        ("Language", "French / Français"),
        ("Country", "Atlantis"),
        ("Address", "1 Main Street\\nHut 2"),
        ("Status", "0"),
        ("Tags", "VIP; Retail ::: * myContacts, VIP"),
        ("Note", "<p>one &amp; two</p><p>three</p>"),
        ("Note (public)", "a\\nb"),
        ("Credit limit", "2000.00000000"),
        ("Website", "https://a.example b.example"),
        ("Birthday", "1980-01-01"),
    ]);
    assert_eq!(
        (found.language.as_str(), found.country.as_str()),
        ("fr", "Atlantis")
    );
    assert_eq!(
        (
            found.addresses[0].street.as_str(),
            found.addresses[0].street2.as_str()
        ),
        ("1 Main Street", "Hut 2")
    );
    assert_eq!(
        (found.status, found.tags),
        (
            Status::Inactive,
            vec!["VIP".to_owned(), "Retail".to_owned()]
        )
    );
    assert_eq!(found.note, "one & two\nthree\n\na\nb");
    assert_eq!(
        (found.credit_limit.as_str(), found.websites.len()),
        ("2000.00", 2)
    );
    assert_eq!(credit_limit("1.234,56"), "1.234,56");
    assert_eq!(credit_limit("0.0"), "");
    let found = draft(&[
        ("Name", "Anna"),
        ("Language", "Klingon"),
        ("Status", "lost"),
    ]);
    assert_eq!(
        (found.language.as_str(), found.status),
        ("Klingon", Status::Unknown("lost".into()))
    );
}

#[test]
fn a_row_without_any_mapped_cell_is_empty() {
    assert!(draft(&[("Name", ""), ("Shoe size", "42")]).is_empty());
    assert!(!draft(&[("Name", ""), ("City", "Bari")]).is_empty());
}

#[test]
fn the_header_of_a_whole_name_says_which_word_is_the_familys() {
    for header in [
        "Cognome e nome",
        "Cognome Nome",
        "Apellidos y nombre",
        "Apellidos, nombre",
        "Nom et prénom",
        "NOM Prénom",
        "Nume și prenume",
        "Nume prenume",
    ] {
        let found = draft(&[(header, "Rossi Mario"), ("City", "Roma")]);
        let name = (found.given_name.as_str(), found.family_name.as_str());
        assert_eq!(name, ("Mario", "Rossi"), "{header}");
        let company = draft(&[(header, "Rossi Mario S.r.l.")]);
        assert_eq!(company.legal_name, "Rossi Mario S.r.l.", "{header}");
    }
    for header in ["Nome e cognome", "Nombre y apellidos", "Prénom nom", "Nome"] {
        let found = draft(&[(header, "Mario Rossi"), ("City", "Roma")]);
        assert_eq!(found.family_name, "Rossi", "{header}");
    }
    let two = draft(&[
        ("Cognome e nome", "Rossi Mario"),
        ("Cliente", "Mario Rossi"),
    ]);
    assert_eq!(two.given_name, "Mario", "a row has one whole name");
}
