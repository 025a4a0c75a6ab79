//! What must hold for every customer the generator makes.

use super::check_digits::{self as check, bank};
use super::names::Lexicon;
use super::*;
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

fn generator() -> Generator {
    Generator::new(1, NaiveDate::from_ymd_opt(2026, 11, 20).unwrap())
}

fn customers(count: u64) -> impl Iterator<Item = SeedCustomer> {
    let generator = generator();
    (0..count).map(move |n| generator.customer(n))
}

/// Every number as its maker would have made it from its other digits.
fn recomputed(identifier: &SeedIdentifier) -> String {
    let value = identifier.value.as_str();
    let number = |text: &str| text.parse::<u32>().unwrap();
    match (identifier.kind, identifier.country) {
        ("codice_fiscale", _) if value.len() == 16 => {
            format!("{}{}", &value[..15], check::italian_letter(&value[..15]))
        }
        ("vat" | "codice_fiscale", "IT") => {
            check::italian_vat(number(&value[..7]), number(&value[7..10]))
        }
        ("siren", _) => check::siren(number(&value[..8])),
        ("siret", _) => check::siret(&check::siren(number(&value[..8])), number(&value[9..13])),
        ("vat", "FR") => check::french_vat(&check::siren(number(&value[2..10]))),
        ("nif" | "vat", "ES") => match value.as_bytes()[0] {
            first @ b'X'..=b'Z' => check::nie(u32::from(first - b'X'), number(&value[1..8])),
            b'0'..=b'9' => check::dni(number(&value[..8])),
            letter => check::cif(char::from(letter), number(&value[1..8])),
        },
        ("cui" | "vat", "RO") => check::cui(number(&value[..value.len() - 1])),
        ("cnp", _) => {
            let century = if value.as_bytes()[0] < b'5' {
                1900
            } else {
                2000
            };
            let year = century + value[1..3].parse::<i32>().unwrap();
            let birth =
                NaiveDate::from_ymd_opt(year, number(&value[3..5]), number(&value[5..7])).unwrap();
            let woman = value.as_bytes()[0].is_multiple_of(2);
            check::cnp(birth, woman, &value[7..9], number(&value[9..12]))
        }
        other => panic!("unknown kind {other:?}"),
    }
}

#[test]
fn the_same_seed_makes_the_same_three_customers_for_ever() {
    let made: Vec<_> = [0, 2, 8]
        .into_iter()
        .map(|n| generator().customer(n))
        .collect();
    assert_eq!(format!("{made:#?}\n"), include_str!("golden.txt"));
}

#[test]
fn another_seed_makes_others_and_another_day_only_moves_dates() {
    let day = NaiveDate::from_ymd_opt(2025, 6, 3).unwrap();
    let mut moved = Generator::new(1, day).customer(5);
    let first = generator().customer(5);
    assert_ne!(Generator::new(2, day).customer(5).name, first.name);
    moved.created_at = first.created_at;
    assert_eq!(moved, first);
}

#[test]
fn numbers_references_keys_and_mail_addresses_exist_once() {
    let count = if cfg!(debug_assertions) {
        200_000
    } else {
        1_000_000
    };
    let mut seen = HashSet::new();
    for customer in customers(count) {
        for SeedIdentifier {
            kind,
            country,
            value,
        } in customer.identifiers
        {
            assert!(
                seen.insert(format!("{kind} {country} {value}")),
                "{kind} {value}"
            );
        }
        let emails = customer.emails.into_iter().map(|email| email.value);
        let contacts = customer
            .contacts
            .into_iter()
            .filter_map(|contact| contact.email);
        for value in emails
            .chain(contacts)
            .chain(customer.reference)
            .chain(customer.external_id)
        {
            assert!(seen.insert(value.clone()), "{value}");
        }
    }
}

#[test]
fn every_number_has_the_right_check_digit() {
    for customer in customers(30_000) {
        for identifier in &customer.identifiers {
            assert_eq!(identifier.value, recomputed(identifier), "{identifier:?}");
        }
        if let Some(iban) = &customer.iban {
            assert_eq!(*iban, bank::iban(&iban[..2], &iban[4..]));
        }
        if let Some(reference) = &customer.reference {
            assert!(reference.starts_with('2'));
            assert_eq!(*reference, check::ean13(reference[..12].parse().unwrap()));
        }
    }
}

#[test]
fn a_changed_digit_is_noticed() {
    for (kind, country, value) in [
        ("vat", "IT", "00743110158"),
        ("codice_fiscale", "IT", "RSSMRA85T10A562T"),
        ("siren", "FR", "732829321"),
        ("siret", "FR", "47210354477044"),
        ("vat", "FR", "84404833048"),
        ("nif", "ES", "54362315Z"),
        ("nif", "ES", "B64717839"),
        ("cui", "RO", "18547291"),
        ("cnp", "RO", "1630615123458"),
    ] {
        let wrong = SeedIdentifier {
            kind,
            country,
            value: value.to_owned(),
        };
        assert_ne!(recomputed(&wrong), value, "{kind}");
    }
}

#[test]
fn mail_and_web_never_leave_the_reserved_names() {
    let reserved = |domain: &str| {
        domain.ends_with(".example")
            || ["example.com", "example.org", "example.net"].contains(&domain)
    };
    for customer in customers(5_000) {
        for email in &customer.emails {
            let (local, domain) = email.value.split_once('@').unwrap();
            assert!(
                reserved(domain) && email.value.is_ascii(),
                "{}",
                email.value
            );
            assert!(
                !local.starts_with('.') && email.value.len() <= 100,
                "{}",
                email.value
            );
        }
        for site in &customer.websites {
            let host = site.strip_prefix("https://www.").unwrap();
            assert!(
                reserved(host) && host.split('.').all(|label| label.len() <= 63),
                "{site}"
            );
        }
    }
}

#[test]
fn each_use_has_at_most_one_default_address() {
    for customer in customers(5_000) {
        for usage in [AddressUse::Billing, AddressUse::Shipping] {
            let fits = |address: &&SeedAddress| [usage, AddressUse::Both].contains(&address.usage);
            let defaults = customer
                .addresses
                .iter()
                .filter(fits)
                .filter(|address| address.default);
            assert_eq!(
                defaults.count(),
                usize::from(!customer.addresses.is_empty())
            );
        }
    }
}

#[test]
fn a_company_has_one_main_contact_and_somebody_for_invoices() {
    for customer in customers(5_000) {
        let some = usize::from(!customer.contacts.is_empty());
        let count = |duty: fn(&&SeedContact) -> bool| customer.contacts.iter().filter(duty).count();
        assert_eq!(count(|contact| contact.main), some);
        assert_eq!(count(|contact| contact.gets_invoices), some);
        assert!(some == 0 || customer.kind() == Kind::Company);
    }
}

#[test]
fn the_shares_are_those_of_a_business() {
    let all: Vec<_> = customers(20_000).collect();
    let percent = |what: fn(&SeedCustomer) -> bool| {
        all.iter().filter(|customer| what(customer)).count() / 200
    };
    assert!((63..=67).contains(&percent(|customer| customer.kind() == Kind::Person)));
    assert!((3..=5).contains(&percent(|customer| !customer.active)));
    assert!((38..=42).contains(&percent(|customer| customer.country == Country::Italy)));
    assert!((13..=18).contains(&percent(|customer| customer.currency == "RON")));
    assert!((48..=56).contains(&percent(|customer| customer.reference.is_some())));

    let mut surnames: HashMap<_, u32> = HashMap::new();
    for customer in all
        .iter()
        .filter(|customer| customer.country == Country::Italy)
    {
        if let SeedName::Person { family, .. } = &customer.name {
            *surnames.entry(family.as_str()).or_default() += 1;
        }
    }
    let persons: u32 = surnames.values().sum();
    let most = surnames.values().max().copied().unwrap_or(0) * 1_000 / persons;
    assert!(
        (8..=30).contains(&most),
        "the first surname has {most} of 1,000"
    );
    assert!(surnames.len() > 250);
}

#[test]
fn customers_came_within_six_years_and_before_today() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let first = NaiveDate::from_ymd_opt(2020, 11, 20).unwrap();
    let days: Vec<_> = customers(20_000)
        .map(|customer| customer.created_at.date_naive())
        .collect();
    assert!(days.iter().all(|day| (first..today).contains(day)));
    assert!(
        days.iter()
            .any(|day| *day < NaiveDate::from_ymd_opt(2021, 1, 1).unwrap())
    );
}

#[test]
fn every_country_has_enough_names_and_no_name_twice() {
    for country in Country::ALL {
        let lexicon = Lexicon::of(country);
        let given = [lexicon.men.all(), lexicon.women.all()].concat();
        for (names, least) in [
            (lexicon.surnames.all(), 250),
            (&given, 120),
            (lexicon.streets.all(), 120),
            (&lexicon.brands, 30),
        ] {
            let distinct: HashSet<_> = names.iter().collect();
            assert_eq!(distinct.len(), names.len(), "{country:?}");
            assert!(
                names.len() >= least,
                "{country:?} has {} of {least}",
                names.len()
            );
        }
        let cities = lexicon.cities.all();
        assert!(cities.len() >= 60);
        let shares: u32 = lexicon.legal_forms.iter().map(|form| form.weight).sum();
        assert_eq!(shares, 100, "{country:?}");
    }
}

#[test]
fn postal_codes_have_the_form_of_their_country() {
    for country in Country::ALL {
        let digits = if country == Country::Romania { 6 } else { 5 };
        for city in Lexicon::of(country).cities.all() {
            for code in &city.postal_codes {
                assert!(
                    code.len() == digits && code.bytes().all(|byte| byte.is_ascii_digit()),
                    "{city:?}"
                );
                let department = city.region.replace(['A', 'B'], "0");
                assert!(
                    country != Country::France || code.starts_with(&department),
                    "{city:?}"
                );
            }
        }
    }
}

#[test]
fn romanian_is_written_with_commas_below() {
    let letters = include_str!("names/romania.txt");
    assert!(letters.contains('ș') && letters.contains('ț'));
    assert!(!letters.contains(['ş', 'ţ', 'Ş', 'Ţ']));
}
