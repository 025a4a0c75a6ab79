//! Every key this module names has its words in every language.

use super::{Country, Fault, Kind, Warning};

const EXAMPLE: &str = "";
const FAULTS: [Fault; 20] = [
    Fault::Empty,
    Fault::Hidden,
    Fault::TooLong { max: 64 },
    Fault::Length { example: EXAMPLE },
    Fault::Characters { example: EXAMPLE },
    Fault::CheckDigit,
    Fault::NotIssued,
    Fault::BirthDate,
    Fault::OtherCountry,
    Fault::KindElsewhere,
    Fault::SirenPart,
    Fault::PersonCode,
    Fault::CompanyCode,
    Fault::Iban,
    Fault::Bic,
    Fault::Email,
    Fault::Phone,
    Fault::Postcode { example: EXAMPLE },
    Fault::Subdivision,
    Fault::Website,
];

/// Language, identifiers.ftl, countries.ftl.
const LOCALES: [(&str, &str, &str); 5] = [
    (
        "en",
        include_str!("../../locales/en/identifiers.ftl"),
        include_str!("../../locales/en/countries.ftl"),
    ),
    (
        "it",
        include_str!("../../locales/it/identifiers.ftl"),
        include_str!("../../locales/it/countries.ftl"),
    ),
    (
        "es",
        include_str!("../../locales/es/identifiers.ftl"),
        include_str!("../../locales/es/countries.ftl"),
    ),
    (
        "fr",
        include_str!("../../locales/fr/identifiers.ftl"),
        include_str!("../../locales/fr/countries.ftl"),
    ),
    (
        "ro",
        include_str!("../../locales/ro/identifiers.ftl"),
        include_str!("../../locales/ro/countries.ftl"),
    ),
];

fn message<'a>(file: &'a str, key: &str) -> Option<&'a str> {
    file.lines()
        .find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "))
}

#[test]
fn every_fault_and_warning_has_words_and_quotes_its_argument() {
    for (language, identifiers, _) in LOCALES {
        for fault in FAULTS {
            let words = message(identifiers, fault.key());
            let words = words.unwrap_or_else(|| panic!("{language}: {}", fault.key()));
            match fault.argument() {
                Some((name, _)) => assert!(words.contains(&format!("{{ ${name} }}")), "{words}"),
                None => assert!(!words.contains('{'), "{words}"),
            }
        }
        for warning in [Warning::IbanNational, Warning::Gs1] {
            assert!(message(identifiers, warning.key()).is_some(), "{language}");
        }
    }
}

#[test]
fn every_country_has_a_name_and_every_kind_a_label() {
    for (language, identifiers, countries) in LOCALES {
        for &country in Country::all() {
            assert!(
                message(countries, &country.name_key()).is_some(),
                "{language} {country}"
            );
            for kind in Kind::ALL {
                let key = kind.label_key(country);
                assert!(message(identifiers, key).is_some(), "{language} {key}");
            }
        }
    }
}

#[test]
fn no_message_is_left_over() {
    for (language, identifiers, _) in LOCALES {
        let faults = identifiers
            .lines()
            .filter(|line| line.starts_with("fault-"));
        assert_eq!(faults.count(), FAULTS.len(), "{language}");
    }
}
