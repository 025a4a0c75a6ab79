use super::super::draft::{Address, Email, Phone};
use super::*;

fn person(given: &str, family: &str) -> Draft {
    Draft {
        given_name: given.into(),
        family_name: family.into(),
        ..Draft::default()
    }
}

fn with_email(mut draft: Draft, value: &str) -> Draft {
    draft.emails.push(Email {
        value: value.into(),
        for_invoices: false,
    });
    draft
}

fn with_phone(mut draft: Draft, value: &str) -> Draft {
    draft.phones.push(Phone {
        value: value.into(),
        purpose: PhonePurpose::Main,
    });
    draft
}

fn with_city(mut draft: Draft, city: &str) -> Draft {
    draft.addresses.push(Address {
        city: city.into(),
        ..Address::default()
    });
    draft
}

fn with_number(mut draft: Draft, kind: IdentifierKind, country: &str, value: &str) -> Draft {
    draft.identifiers.push(Identifier {
        kind,
        country: country.into(),
        value: value.into(),
    });
    draft
}

fn with_key(draft: Draft, key: &str) -> Draft {
    Draft {
        external_id: key.into(),
        ..draft
    }
}

#[test]
fn keys_come_the_surest_first() {
    let draft = with_city(
        with_phone(
            with_email(person("Anna", "Nèri"), "A@Example.com"),
            "+39 02 5530 6010",
        ),
        "Forlì",
    );
    let draft = with_key(
        with_number(draft, IdentifierKind::Vat, "IT", "IT 007.431-101/57"),
        "C1",
    );
    let vat = Key::TaxId {
        kind: IdentifierKind::Vat,
        country: "IT".into(),
        value: "00743110157".into(),
    };
    let expected = vec![
        Key::ExternalId("C1".into()),
        vat,
        Key::Email("a@example.com".into()),
        Key::NameAndPhone("anna neri".into(), "55306010".into()),
        Key::NameAndCity("anna neri".into(), "forli".into()),
    ];
    assert_eq!(keys(&draft), expected);
    assert_eq!(keys(&Draft::default()), []);
    assert_eq!(keys(&person("Anna", "Neri")), []);
}

#[test]
fn spellings_of_one_thing_have_one_key() {
    assert_eq!(
        name(&person("Anna Maria", "D'Èri")),
        name(&person("d'eri", "MARIA anna"))
    );
    let company = |name: &str| Draft {
        kind: Kind::Company,
        legal_name: name.into(),
        ..Draft::default()
    };
    assert_eq!(name(&company("Rossi S.r.l.")), name(&company("ROSSI SRL")));
    assert_eq!(
        phone_digits("02 5530-6010"),
        phone_digits("0039025530 6010")
    );
    assert_eq!(
        phone_digits("+33 6 39 98 77 12"),
        phone_digits("06.39.98.77.12")
    );
    assert_eq!(phone_digits("112"), "");
    let number = |country: &str, value: &str| {
        tax_id(&Identifier {
            kind: IdentifierKind::Vat,
            country: country.into(),
            value: value.into(),
        })
    };
    assert_eq!(number("GR", "EL 094259216"), number("GR", "094259216"));
    assert_ne!(number("IT", "00743110157"), number("FR", "00743110157"));
}

/// The line that each of these drafts repeats.
fn repeated(drafts: &[Draft]) -> Vec<Option<u64>> {
    let mut seen = Seen::default();
    let lines = drafts
        .iter()
        .zip(2..)
        .map(|(draft, line)| seen.repeats(line, keys(draft)).map(|(earlier, _)| earlier));
    lines.collect()
}

#[test]
fn a_row_that_repeats_an_earlier_one_names_its_line() {
    let anna = || person("Anna", "Neri");
    assert_eq!(
        repeated(&[
            with_email(anna(), "a@example.com"),
            person("B", "C"),
            with_email(person("A", "N"), "A@example.com")
        ]),
        [None, None, Some(2)]
    );
    assert_eq!(
        repeated(&[
            with_phone(anna(), "02 5530 6010"),
            with_phone(person("Neri", "Anna"), "+390255306010")
        ]),
        [None, Some(2)]
    );
    assert_eq!(
        repeated(&[
            with_city(anna(), "Forlì"),
            with_city(anna(), "FORLI"),
            with_city(anna(), "Bari")
        ]),
        [None, Some(2), None]
    );
    assert_eq!(repeated(&[anna(), anna()]), [None, None]);
    assert_eq!(
        repeated(&[with_key(anna(), "1"), with_key(person("B", "C"), "1")]),
        [None, Some(2)]
    );
}

#[test]
fn a_surer_key_that_differs_tells_two_customers_apart() {
    let anna = || with_email(person("Anna", "Neri"), "info@example.com");
    assert_eq!(
        repeated(&[with_key(anna(), "1"), with_key(anna(), "2")]),
        [None, None]
    );
    let number = |value| with_number(anna(), IdentifierKind::Vat, "IT", value);
    assert_eq!(
        repeated(&[number("00743110157"), number("12345670017")]),
        [None, None]
    );
    assert_eq!(repeated(&[number("00743110157"), anna()]), [None, Some(2)]);
    assert_eq!(
        repeated(&[
            with_key(number("00743110157"), "1"),
            with_key(number("00743110157"), "2")
        ]),
        [None, None]
    );
}

#[test]
fn namesakes_in_one_city_are_told_apart_by_their_emails() {
    let anna = |email| with_city(with_email(person("Anna", "Neri"), email), "Bari");
    assert_eq!(
        repeated(&[anna("a@example.com"), anna("b@example.com")]),
        [None, None]
    );
    let phone = |email| with_phone(anna(email), "02 5530 6010");
    assert_eq!(
        repeated(&[phone("a@example.com"), phone("b@example.com")]),
        [None, Some(2)]
    );
    let without = with_city(person("Anna", "Neri"), "Bari");
    assert_eq!(repeated(&[anna("a@example.com"), without]), [None, Some(2)]);
}

#[test]
fn the_register_is_compared_by_the_same_rule() {
    let key = Key::Email("a@example.com".into());
    let with = |id: &str| vec![Key::ExternalId(id.into()), key.clone()];
    assert!(is_same(&key, &with("1"), &with("1")));
    assert!(!is_same(&key, &with("1"), &with("2")));
    assert!(is_same(&key, &with("1"), std::slice::from_ref(&key)));
    let city = Key::NameAndCity("anna neri".into(), "bari".into());
    assert!(!is_same(
        &city,
        &[key.clone(), city.clone()],
        &[Key::Email("b@example.com".into()), city.clone()]
    ));
}

#[test]
fn a_phone_is_compared_as_it_is_called() {
    let called = |typed: &str| {
        let draft = Draft {
            family_name: "Rossi".into(),
            country: "IT".into(),
            phones: vec![Phone {
                value: typed.into(),
                purpose: PhonePurpose::Main,
            }],
            ..Draft::default()
        };
        keys(&draft)
    };
    for (typed, stored) in [
        ("02 5530-6010 int. 12", "+390255306010"),
        ("06 6982", "+39066982"),
        ("02 5530 6010", "+390255306010"),
    ] {
        assert_eq!(called(typed).len(), 1, "{typed}");
        assert_eq!(called(typed), called(stored), "{typed}");
    }
    assert_ne!(called("02 5530 6010"), called("02 5530 6011"));
}
