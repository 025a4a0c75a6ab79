//! The check of an identifier of any kind, and the checked identifier.

use super::country::Country;
use super::fault::Fault;
use super::kind::{Kind, Party};
use super::text::compact_line;
use super::{france, italy, portugal, romania, spain, vat};

/// An identifier in the form in which it is stored and compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Identifier {
    pub kind: Kind,
    pub country: Country,
    /// Compact: capital letters and digits. A VAT number begins with the prefix of its country
    /// (EL for Greece, XI for Northern Ireland); a CUI is stored without "RO".
    pub value: String,
    /// Of a Romanian CUI: whether it was typed with "RO", the mark of a VAT payer.
    pub vat_payer: Option<bool>,
}

/// Checks what was typed as an identifier of that kind and country.
///
/// # Errors
/// The [`Fault`] says what is wrong; [`Fault::KindElsewhere`] when the country has no such kind.
/// Kinds of which nothing is known ([`Kind::Other`], VAT outside the EU and the UK) are taken as
/// they are, up to 64 characters.
pub fn check(kind: Kind, country: Country, party: Party, typed: &str) -> Result<Identifier, Fault> {
    let number = compact_line(typed)?;
    let bare = |prefix| number.strip_prefix(prefix).unwrap_or(&number).to_owned();
    let mut vat_payer = None;
    let value = match (kind, country.tax_territory().as_str()) {
        (Kind::Vat, _) => vat::check(country, &number)?,
        (Kind::Other, _) => number,
        (Kind::Siren, "FR") => checked(number, france::siren)?,
        (Kind::Siret, "FR") => checked(number, france::siret)?,
        (Kind::CodiceFiscale, "IT") => {
            checked(number, |number| italy::codice_fiscale(number, party))?
        }
        (Kind::Nif, "ES") => checked(bare("ES"), spain::nif)?,
        (Kind::Nif, "PT") => checked(bare("PT"), portugal::nif)?,
        (Kind::Cui, "RO") => {
            vat_payer = Some(number.starts_with("RO"));
            checked(bare("RO"), romania::cui)?
        }
        (Kind::Cnp, "RO") => checked(number, romania::cnp)?,
        _ => return Err(Fault::KindElsewhere),
    };
    Ok(Identifier {
        kind,
        country,
        value,
        vat_payer,
    })
}

fn checked(number: String, rule: impl FnOnce(&str) -> Result<(), Fault>) -> Result<String, Fault> {
    rule(&number).map(|()| number)
}

impl Identifier {
    /// The form people write: `732 829 320`, `FR 83 404 833 048`, `J40/8302/1997`.
    pub fn grouped(&self) -> String {
        let value = self.value.as_str();
        match self.kind {
            Kind::Siren => split(value, &[3, 3, 3], " "),
            Kind::Siret => split(value, &[3, 3, 3, 5], " "),
            Kind::CodiceFiscale if value.len() == 16 => split(value, &[3, 3, 5, 5], " "),
            Kind::Cui if self.vat_payer == Some(true) => format!("RO {value}"),
            Kind::Vat => self.grouped_vat(),
            Kind::Other if self.country == Country::RO => {
                romania::register_number(value).unwrap_or_else(|| value.to_owned())
            }
            _ => value.to_owned(),
        }
    }

    fn grouped_vat(&self) -> String {
        if vat::prefix(self.country).is_none() {
            return self.value.clone();
        }
        let (prefix, number) = self.value.split_at(2);
        let number = match (prefix, number.len()) {
            ("AT", _) => return self.value.clone(),
            ("FR", 11) => split(number, &[2, 3, 3, 3], " "),
            ("DE", 9) => split(number, &[3, 3, 3], " "),
            ("BE", 10) => split(number, &[4, 3, 3], "."),
            ("PL", 10) => split(number, &[3, 3, 2, 2], "-"),
            ("GB" | "XI", 9) => split(number, &[3, 4, 2], " "),
            _ => number.to_owned(),
        };
        format!("{prefix} {number}")
    }
}

/// The text cut into pieces of these lengths. Checked numbers are ASCII.
fn split(value: &str, lengths: &[usize], separator: &str) -> String {
    let mut rest = value;
    let mut groups = Vec::new();
    for &length in lengths {
        let (group, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        groups.push(group);
        rest = after;
    }
    groups.join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ok(kind: Kind, country: Country, typed: &str) -> Identifier {
        check(kind, country, Party::Company, typed).expect(typed)
    }

    #[test]
    fn numbers_are_stored_compact_and_shown_grouped() {
        let siret = ok(Kind::Siret, Country::FR, " 732 829 320 00074 ");
        assert_eq!(siret.value, "73282932000074");
        assert_eq!(siret.grouped(), "732 829 320 00074");
        let vat = ok(Kind::Vat, Country::FR, "fr83404833048");
        assert_eq!(vat.grouped(), "FR 83 404 833 048");
        assert_eq!(
            ok(Kind::Vat, Country::IT, "00743110157").grouped(),
            "IT 00743110157"
        );
    }

    #[test]
    fn a_cui_keeps_the_mark_of_a_vat_payer_as_a_flag() {
        let payer = ok(Kind::Cui, Country::RO, "RO 18547290");
        assert_eq!(
            (payer.value.as_str(), payer.vat_payer),
            ("18547290", Some(true))
        );
        assert_eq!(payer.grouped(), "RO 18547290");
        let other = ok(Kind::Cui, Country::RO, "18547290");
        assert_eq!(
            (other.value.as_str(), other.vat_payer),
            ("18547290", Some(false))
        );
        let short = check(Kind::Vat, Country::RO, Party::Company, "RO12");
        assert_eq!(short, Err(Fault::CheckDigit));
    }

    #[test]
    fn a_kind_the_country_does_not_have_is_refused() {
        let siren_of_italy = check(Kind::Siren, Country::IT, Party::Company, "732829320");
        assert_eq!(siren_of_italy, Err(Fault::KindElsewhere));
    }

    #[test]
    fn other_numbers_are_taken_up_to_64_characters() {
        let register = ok(Kind::Other, Country::RO, "J40/8302/1997");
        assert_eq!(register.value, "J4083021997");
        assert_eq!(register.grouped(), "J40/8302/1997");
        let long = check(Kind::Other, Country::IT, Party::Company, &"9".repeat(65));
        assert_eq!(long, Err(Fault::TooLong { max: 64 }));
    }

    #[test]
    fn nothing_and_line_breaks_are_refused_for_every_kind() {
        for kind in Kind::ALL {
            assert_eq!(
                check(kind, Country::IT, Party::Person, " "),
                Err(Fault::Empty)
            );
            assert_eq!(
                check(kind, Country::IT, Party::Person, "1\r\n2"),
                Err(Fault::Hidden)
            );
        }
    }

    #[test]
    fn no_input_makes_a_rule_panic() {
        let odd = [
            "É",
            "éé",
            "ß",
            "0",
            "İİİİİİİİİ",
            "١٢٣٤٥٦٧٨٩",
            "12345678é",
            "é12345678",
            "1234567é9",
        ];
        for &country in Country::all() {
            for kind in Kind::ALL {
                for text in odd {
                    let with_prefix = format!("{country}{text}");
                    for typed in [text, &with_prefix] {
                        if let Ok(identifier) = check(kind, country, Party::Person, typed) {
                            identifier.grouped();
                        }
                    }
                }
            }
        }
    }
}
