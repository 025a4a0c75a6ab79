//! Whose number it is: a person's or a company's, as its shape says. Whether it is right is another question
//! (`domain.md` ID-2, ID-3, ID-5, ID-6).

use super::{Country, Kind, Party, compact, italy, romania, spain};

/// Whether this is the number of a person or of a company; nothing where persons and companies have the like.
pub fn party(kind: Kind, country: Country, typed: &str) -> Option<Party> {
    let number = compact(typed);
    let bare = |prefix| number.strip_prefix(prefix).unwrap_or(&number);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    match (kind, country.tax_territory().as_str()) {
        (Kind::CodiceFiscale, "IT") => italy::party(&number),
        (Kind::Nif | Kind::Vat, "ES") => spain::party(bare("ES")),
        (Kind::Cui | Kind::Cnp | Kind::Vat, "RO") => romania::party(bare("RO")),
        (Kind::Siren, "FR") if number.len() == 9 && digits(&number) => Some(Party::Company),
        (Kind::Siret, "FR") if number.len() == 14 && digits(&number) => Some(Party::Company),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Party::{Company, Person};

    #[test]
    fn the_shape_of_a_number_says_whose_it_is() {
        let (it, es, fr, ro) = (Country::IT, Country::ES, Country::FR, Country::RO);
        let pt = Country::parse("PT").expect("a country");
        let cases = [
            (Kind::CodiceFiscale, it, "00743110157", Some(Company)),
            (Kind::CodiceFiscale, it, "rss mra 85t10 a562s", Some(Person)),
            (Kind::CodiceFiscale, it, "0074311015", None),
            (Kind::Vat, it, "00743110157", None),
            (Kind::Cui, ro, "18547290", Some(Company)),
            (Kind::Cui, ro, "RO 159", Some(Company)),
            (Kind::Vat, ro, "RO18547290", Some(Company)),
            (Kind::Cui, ro, "1", None),
            (Kind::Cui, ro, "18547290123", None),
            (Kind::Cnp, ro, "1630615123457", Some(Person)),
            (Kind::Nif, es, "B64717838", Some(Company)),
            (Kind::Vat, es, "ES-B64717838", Some(Company)),
            (Kind::Nif, es, "W0184081H", Some(Company)),
            (Kind::Nif, es, "54362315-K", Some(Person)),
            (Kind::Nif, es, "X2482300W", Some(Person)),
            (Kind::Nif, es, "K1234567L", Some(Person)),
            (Kind::Nif, es, "I1234567L", None),
            (Kind::Nif, es, "B6471783", None),
            (Kind::Nif, pt, "501964843", None),
            (Kind::Siren, fr, "732 829 320", Some(Company)),
            (Kind::Siret, fr, "732 829 320 00074", Some(Company)),
            (Kind::Siren, fr, "n/a", None),
            (Kind::Vat, fr, "FR83404833048", None),
            (Kind::Other, fr, "732829320", None),
        ];
        for (kind, country, typed, expected) in cases {
            assert_eq!(party(kind, country, typed), expected, "{kind:?} {typed}");
        }
    }
}
