//! Which kind of number a tax number is, told by its column, its shape and the row's country (domain.md ID-1 to ID-7).

use super::draft::{Identifier, IdentifierKind};
use super::fields::Field;

/// The identifier that a cell of this column is, with its value as typed; nothing for other columns.
/// `country` is the row's ISO code or empty.
pub fn of_column(field: Field, value: &str, country: &str) -> Option<Identifier> {
    let (kind, own) = match field {
        Field::Vat => return Some(vat(value, country)),
        Field::TaxId => return Some(by_shape(value, country)),
        Field::ProfId1 => first_professional(country),
        Field::ProfId2 if matches!(country, "FR" | "") => (IdentifierKind::Siret, "FR"),
        Field::ProfId2 => (IdentifierKind::Other, country),
        Field::Siren => (IdentifierKind::Siren, "FR"),
        Field::Siret => (IdentifierKind::Siret, "FR"),
        Field::CodiceFiscale => (IdentifierKind::CodiceFiscale, "IT"),
        Field::Nif => (
            IdentifierKind::Nif,
            if country == "PT" { "PT" } else { "ES" },
        ),
        // A list of both has the CNP of persons in the same column.
        Field::Cui if compact(value).len() == 13 => (IdentifierKind::Cnp, "RO"),
        Field::Cui => (IdentifierKind::Cui, "RO"),
        Field::Cnp => (IdentifierKind::Cnp, "RO"),
        _ => return None,
    };
    Some(identifier(kind, own, value))
}

/// A VAT number: its own prefix tells the country, else the row.
fn vat(value: &str, country: &str) -> Identifier {
    identifier(IdentifierKind::Vat, prefix(value).unwrap_or(country), value)
}

/// Dolibarr's first professional number is the SIREN in France and what stands in its place elsewhere.
fn first_professional(country: &str) -> (IdentifierKind, &str) {
    match country {
        "FR" | "" => (IdentifierKind::Siren, "FR"),
        "ES" | "PT" => (IdentifierKind::Nif, country),
        "RO" => (IdentifierKind::Cui, country),
        _ => (IdentifierKind::Other, country),
    }
}

/// A number of no stated kind: with a country prefix a VAT number, else what its length means in the country.
fn by_shape(value: &str, country: &str) -> Identifier {
    if let Some(country) = prefix(value) {
        return identifier(IdentifierKind::Vat, country, value);
    }
    let number = compact(value);
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    let kind = match (country, number.len()) {
        ("IT", 16) => IdentifierKind::CodiceFiscale,
        ("FR", 9) if digits => IdentifierKind::Siren,
        ("FR", 14) if digits => IdentifierKind::Siret,
        ("ES" | "PT", 9) => IdentifierKind::Nif,
        ("RO", 13) if digits => IdentifierKind::Cnp,
        ("RO", _) if digits => IdentifierKind::Cui,
        _ => IdentifierKind::Vat,
    };
    identifier(kind, country, value)
}

/// The country before a VAT number; `EL` is Greece. A Spanish NIF or an Italian fiscal code has no prefix.
fn prefix(value: &str) -> Option<&'static str> {
    const PREFIXES: &[&str] = &[
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "GB", "GR", "HR",
        "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI",
    ];
    let number = compact(value);
    let digits = number.bytes().skip(2).filter(u8::is_ascii_digit).count();
    let fiscal_code = number.len() == 16
        && number
            .bytes()
            .take(6)
            .all(|byte| byte.is_ascii_alphabetic());
    let known = PREFIXES
        .iter()
        .find(|prefix| number.starts_with(**prefix))?;
    (digits * 2 > number.len() - 2 && !fiscal_code).then_some(if *known == "EL" {
        "GR"
    } else {
        known
    })
}

/// The letters and digits alone, in upper case: what an identifier is compared by.
pub fn compact(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

fn identifier(kind: IdentifierKind, country: &str, value: &str) -> Identifier {
    Identifier {
        kind,
        country: country.to_owned(),
        value: value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use IdentifierKind::*;

    #[test]
    fn an_identifier_is_compared_by_its_letters_and_digits() {
        assert_eq!(compact("it 007.431-101/57"), "IT00743110157");
    }

    #[test]
    fn a_number_of_no_stated_kind_is_told_by_prefix_shape_and_country() {
        let cases = [
            ("IT 00743110157", "", Vat, "IT"),
            ("00743110157", "IT", Vat, "IT"),
            ("RSSMRA85T10A562S", "IT", CodiceFiscale, "IT"),
            ("ESPMRA85T10A562S", "IT", CodiceFiscale, "IT"),
            ("732 829 320", "FR", Siren, "FR"),
            ("73282932000074", "FR", Siret, "FR"),
            ("FR83404833048", "IT", Vat, "FR"),
            ("B64717838", "ES", Nif, "ES"),
            ("18547290", "RO", Cui, "RO"),
            ("RO18547290", "RO", Vat, "RO"),
            ("1630615123457", "RO", Cnp, "RO"),
            ("EL094259216", "", Vat, "GR"),
            ("136695976", "", Vat, ""),
        ];
        for (value, country, kind, found) in cases {
            let identifier = of_column(Field::TaxId, value, country).expect("a tax number");
            assert_eq!(
                (identifier.kind, identifier.country.as_str()),
                (kind, found),
                "{value}"
            );
            assert_eq!(identifier.value, value);
        }
    }

    #[test]
    fn a_professional_number_means_what_its_country_says() {
        let kind = |country| {
            of_column(Field::ProfId1, "1", country).map(|found| (found.kind, found.country))
        };
        assert_eq!(kind("FR"), Some((Siren, "FR".into())));
        assert_eq!(kind("ES"), Some((Nif, "ES".into())));
        assert_eq!(kind("CH"), Some((Other, "CH".into())));
        assert_eq!(of_column(Field::City, "Roma", "IT"), None);
        let cui = |value| of_column(Field::Cui, value, "RO").map(|found| found.kind);
        assert_eq!(
            [cui("18547290"), cui("1630615123457")],
            [Some(Cui), Some(Cnp)]
        );
    }
}
