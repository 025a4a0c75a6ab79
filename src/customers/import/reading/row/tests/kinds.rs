//! Rows that do not say whether they are a person or a company.

use super::*;
use Kind::{Company, Person};

/// The kind of a row, in a file of this country, as its header and the person who imports have it.
fn kind_in(country: &str, unsaid: Option<Kind>, cells: &[(&str, &str)]) -> Kind {
    let headers: Vec<String> = cells
        .iter()
        .map(|(header, _)| (*header).to_owned())
        .collect();
    let targets = columns::guess(&headers, &[]);
    let defaults = Defaults {
        country: country.into(),
        kind: columns::usual_kind(&headers, &targets),
        unsaid,
        ..defaults()
    };
    let found = draft_with(cells, &defaults);
    assert!(!found.name().is_empty(), "{cells:?}");
    found.kind
}

#[test]
fn numbers_tell_what_a_name_without_a_legal_form_is() {
    let cases = [
        ("IT", "Nome", "Codice fiscale", "00743110157", Company),
        ("IT", "Nome", "Codice fiscale", "RSSMRA85T10A562S", Person),
        (
            "IT",
            "Denominazione",
            "Codice fiscale",
            "RSSMRA85T10A562S",
            Person,
        ),
        ("IT", "Nome", "Partita IVA", "00743110157", Person),
        ("IT", "Nome", "Codice SDI", "M5UXCR1", Company),
        ("RO", "Nume", "CUI", "18547290", Company),
        ("RO", "Nume", "Cod fiscal", "RO18547290", Company),
        ("RO", "Nume", "Cod fiscal", "1630615123457", Person),
        ("RO", "Denumire", "CNP", "1630615123457", Person),
        (
            "RO",
            "Nume",
            "Cod de identificare fiscală",
            "18547290",
            Company,
        ),
        ("ES", "Nombre", "NIF", "B64717838", Company),
        ("ES", "Nombre", "NIF", "W0184081H", Company),
        ("ES", "Nombre", "NIF", "54362315K", Person),
        ("ES", "Nombre", "NIF", "X2482300W", Person),
        ("ES", "Denominación", "NIF", "X2482300W", Person),
        ("ES", "Nombre", "NIF-IVA", "ESB64717838", Company),
        ("FR", "Nom", "SIREN", "732829320", Company),
        ("FR", "Nom", "Identifiant fiscal", "73282932000074", Company),
        ("FR", "Nom", "E-mail", "a@example.com", Person),
    ];
    for (country, name, number, value, expected) in cases {
        let cells = [(name, "Aurora Verdi"), (number, value)];
        assert_eq!(
            kind_in(country, None, &cells),
            expected,
            "{name} {number} {value}"
        );
    }
}

#[test]
fn the_header_of_the_names_tells_it_where_the_row_does_not() {
    for header in [
        "Denominazione",
        "Ragione sociale",
        "Denominazione/Ragione sociale",
        "Denumire",
        "DENUMIRE CLIENT",
        "Raison sociale",
        "Dénomination",
        "Dénomination sociale",
        "Razón social",
        "Denominación social",
        "Company",
    ] {
        assert_eq!(
            kind_in("IT", None, &[(header, "Aurora Verdi")]),
            Company,
            "{header}"
        );
    }
    for header in [
        "Nome",
        "Nominativo",
        "Cliente",
        "Nom",
        "Nombre",
        "Nume",
        "Name",
    ] {
        assert_eq!(
            kind_in("IT", None, &[(header, "Aurora Verdi")]),
            Person,
            "{header}"
        );
    }
}

#[test]
fn what_the_person_who_imports_says_is_of_rows_that_do_not_say_it() {
    let plain: &[(&str, &str)] = &[("Nome", "Aurora Verdi"), ("Partita IVA", "00743110157")];
    let header: &[(&str, &str)] = &[("Denominazione", "Aurora Verdi")];
    let alone: &[(&str, &str)] = &[("Nom", "Aurora Verdi"), ("SIREN", "732829320")];
    for cells in [plain, header, alone] {
        assert_eq!(kind_in("FR", Some(Company), cells), Company, "{cells:?}");
        assert_eq!(kind_in("FR", Some(Person), cells), Person, "{cells:?}");
    }
    let said: [(&[(&str, &str)], Kind); 7] = [
        (&[("Nome", "Aurora Verdi"), ("Tipo", "Persona")], Person),
        (&[("Nome", "Aurora Verdi"), ("Tipo", "Azienda")], Company),
        (&[("Nome", "Aurora S.r.l.")], Company),
        (&[("Ragione sociale", "Aurora")], Company),
        (&[("Nome", "Aurora"), ("Cognome", "Verdi")], Person),
        (
            &[
                ("Nome", "Aurora Verdi"),
                ("Codice fiscale", "RSSMRA85T10A562S"),
            ],
            Person,
        ),
        (
            &[("Nome", "Aurora Verdi"), ("Codice fiscale", "00743110157")],
            Company,
        ),
    ];
    for (cells, kind) in said {
        for unsaid in [None, Some(Person), Some(Company)] {
            assert_eq!(kind_in("IT", unsaid, cells), kind, "{cells:?} {unsaid:?}");
        }
    }
}

#[test]
fn a_sole_trader_with_the_numbers_of_both_is_a_person() {
    let cells = [
        ("Nume", "Aurora Verdi"),
        ("CUI", "18547290"),
        ("CNP", "1630615123457"),
    ];
    assert_eq!(kind_in("RO", None, &cells), Person);
    let cells = [
        ("Prénom", "Aurora"),
        ("Nom", "Verdi"),
        ("SIREN", "732829320"),
    ];
    assert_eq!(kind_in("FR", None, &cells), Person);
}
