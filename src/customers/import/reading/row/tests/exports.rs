//! The sample exports of four programs, row by row.

use super::super::super::matching::{self, Seen};
use super::*;

fn fixture(name: &str) -> Vec<Draft> {
    let path = format!(
        "{}/tests/fixtures/import/{name}.csv",
        env!("CARGO_MANIFEST_DIR")
    );
    let table = file::read(&std::fs::read(path).unwrap()).unwrap();
    let samples: Vec<Row<'_>> = table.rows().take(30).collect();
    let mapping = columns::guess(&table.headers, &samples);
    let defaults = Defaults {
        kind: columns::usual_kind(&table.headers, &mapping),
        ..defaults()
    };
    table
        .rows()
        .map(|row| read(row, &mapping, &defaults))
        .collect()
}

#[test]
fn odoos_rows_become_drafts() {
    let drafts = fixture("odoo");
    assert!(
        drafts
            .iter()
            .all(|draft| !draft.name().is_empty() && !draft.external_id.is_empty())
    );
    assert!(
        drafts
            .iter()
            .all(|draft| draft.addresses.len() == 1 && draft.addresses[0].country.len() == 2)
    );
    assert!(
        drafts
            .iter()
            .flat_map(|draft| &draft.phones)
            .all(|phone| phone.value.starts_with('+'))
    );
    assert!(
        drafts
            .iter()
            .all(|draft| !draft.note.contains('<') && draft.contact.is_none())
    );
    let first = &drafts[0];
    assert_eq!(
        (first.kind, first.legal_name.as_str()),
        (Kind::Company, "Boulangerie de l'Étang SAS")
    );
    assert_eq!(
        (first.addresses[0].region.as_str(), first.language.as_str()),
        ("Hérault", "fr")
    );
    assert!(
        drafts
            .iter()
            .any(|draft| draft.kind == Kind::Person && !draft.parent_company.is_empty())
    );
    assert!(drafts.iter().any(|draft| draft.status == Status::Inactive));
    assert!(
        drafts
            .iter()
            .any(|draft| draft.emails.iter().any(|email| email.value.contains("@@")))
    );
}

#[test]
fn dolibarrs_rows_become_drafts() {
    let drafts = fixture("dolibarr");
    assert!(
        drafts
            .iter()
            .all(|draft| !draft.name().is_empty() && draft.external_id.starts_with("CU24"))
    );
    let french = drafts
        .iter()
        .filter(|draft| draft.kind == Kind::Company && draft.country == "FR");
    let kinds = |draft: &Draft| {
        draft
            .identifiers
            .iter()
            .map(|found| found.kind)
            .collect::<Vec<_>>()
    };
    assert!(french.into_iter().all(|draft| kinds(draft)
        == [
            IdentifierKind::Siren,
            IdentifierKind::Siret,
            IdentifierKind::Vat
        ]));
    assert!(
        drafts
            .iter()
            .any(|draft| kinds(draft) == [IdentifierKind::Nif, IdentifierKind::Vat])
    );
    assert!(drafts.iter().any(|draft| draft.kind == Kind::Person));
    assert!(
        drafts
            .iter()
            .any(|draft| draft.addresses[0].street2 == "Bâtiment C")
    );
    assert!(
        drafts
            .iter()
            .all(|draft| !draft.note.contains("\\n") && draft.iban.is_empty())
    );
    assert!(
        drafts
            .iter()
            .any(|draft| draft.emails[0].value == "pas d'adresse")
    );
}

#[test]
fn googles_rows_become_drafts() {
    let drafts = fixture("google");
    assert!(drafts.iter().all(|draft| !draft.name().is_empty()
        && !draft.addresses.is_empty()
        && !draft.phones.is_empty()));
    assert!(drafts.iter().any(|draft| draft.contact.is_some()));
    assert!(
        drafts
            .iter()
            .any(|draft| draft.kind == Kind::Company && draft.contact.is_none())
    );
    assert!(drafts.iter().any(|draft| draft.addresses.len() == 2));
    assert!(drafts.iter().any(|draft| draft.phones.len() >= 3));
    assert!(
        drafts
            .iter()
            .all(|draft| draft.tags.iter().all(|tag| !tag.contains("myContacts")))
    );
    assert!(
        drafts
            .iter()
            .flat_map(|draft| &draft.emails)
            .all(|email| !email.value.contains(":::"))
    );
}

#[test]
fn outlooks_rows_become_drafts() {
    let drafts = fixture("outlook");
    assert!(
        drafts
            .iter()
            .all(|draft| !draft.name().is_empty() && !draft.addresses.is_empty())
    );
    assert!(
        drafts
            .iter()
            .any(|draft| draft.kind == Kind::Company && draft.contact.is_some())
    );
    assert!(
        drafts
            .iter()
            .any(|draft| draft.kind == Kind::Company && draft.contact.is_none())
    );
    assert!(
        drafts
            .iter()
            .any(|draft| draft.tags == ["Cliente", "Qualità – già visto"])
    );
    let italian = drafts
        .iter()
        .flat_map(|draft| &draft.identifiers)
        .filter(|found| found.country == "IT");
    assert!(
        italian.clone().count() > 20
            && italian
                .into_iter()
                .all(|found| found.kind == IdentifierKind::Vat)
    );
    assert!(
        drafts
            .iter()
            .any(|draft| draft.addresses.len() == 2 && draft.addresses[1].label == "home")
    );
    assert!(
        drafts
            .iter()
            .any(|draft| draft.note.contains("line\nsecond"))
    );
}

#[test]
fn a_second_reading_of_an_export_finds_every_customer_again() {
    for name in ["odoo", "dolibarr", "google", "outlook"] {
        let (once, mut seen) = (fixture(name), Seen::default());
        for draft in &once {
            assert_eq!(
                seen.repeats(draft.line, matching::keys(draft)),
                None,
                "{name}, line {}",
                draft.line
            );
        }
        for draft in &once {
            let earlier = seen.repeats(draft.line + 1_000_000, matching::keys(draft));
            assert_eq!(earlier.map(|(line, _)| line), Some(draft.line), "{name}");
        }
    }
}
