//! Which kinds of number there are, and which a form offers.

use super::country::Country;

/// A person or a company, as the rules for tax numbers tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Party {
    Person,
    Company,
}

/// A kind of identifier, as stored in the column `kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// VAT number, of any country.
    Vat,
    /// French company, 9 digits.
    Siren,
    /// Place of business of a French company, 14 digits.
    Siret,
    /// Italian tax code: 16 characters for a person, 11 digits for a company.
    CodiceFiscale,
    /// Spanish or Portuguese tax number.
    Nif,
    /// Romanian company; "RO" before it marks a VAT payer.
    Cui,
    /// Romanian person.
    Cnp,
    /// Anything else, for example a register of companies; only its length is checked.
    Other,
}

impl Kind {
    pub const ALL: [Kind; 8] = [
        Kind::Vat,
        Kind::Siren,
        Kind::Siret,
        Kind::CodiceFiscale,
        Kind::Nif,
        Kind::Cui,
        Kind::Cnp,
        Kind::Other,
    ];

    /// The name under which the kind is stored and sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Vat => "vat",
            Kind::Siren => "siren",
            Kind::Siret => "siret",
            Kind::CodiceFiscale => "codice_fiscale",
            Kind::Nif => "nif",
            Kind::Cui => "cui",
            Kind::Cnp => "cnp",
            Kind::Other => "other",
        }
    }

    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// The kinds a form shows for a customer of this country: always VAT first and Other last.
    pub fn offered(country: Country, party: Party) -> &'static [Kind] {
        use Kind::*;
        match (country.tax_territory().as_str(), party) {
            ("IT", _) => &[Vat, CodiceFiscale, Other],
            ("FR", _) => &[Vat, Siren, Siret, Other],
            ("ES" | "PT", _) => &[Vat, Nif, Other],
            ("RO", Party::Company) => &[Vat, Cui, Other],
            // A sole trader (PFA) has both: the CNP as a person, the CUI for the business.
            ("RO", Party::Person) => &[Vat, Cnp, Cui, Other],
            _ => &[Vat, Other],
        }
    }

    /// The Fluent key of the label: some countries have their own word for the VAT number.
    pub fn label_key(self, country: Country) -> &'static str {
        match self {
            Kind::Vat => vat_label(country),
            Kind::Siren => "identifier-siren",
            Kind::Siret => "identifier-siret",
            Kind::CodiceFiscale => "identifier-codice-fiscale",
            Kind::Nif => "identifier-nif",
            Kind::Cui => "identifier-cui",
            Kind::Cnp => "identifier-cnp",
            Kind::Other => "identifier-other",
        }
    }
}

fn vat_label(country: Country) -> &'static str {
    match country.tax_territory().as_str() {
        "AT" => "identifier-vat-AT",
        "BE" => "identifier-vat-BE",
        "CH" => "identifier-vat-CH",
        "DE" => "identifier-vat-DE",
        "ES" => "identifier-vat-ES",
        "FR" => "identifier-vat-FR",
        "IT" => "identifier-vat-IT",
        "NL" => "identifier-vat-NL",
        "PL" => "identifier-vat-PL",
        "PT" => "identifier-vat-PT",
        "RO" => "identifier-vat-RO",
        _ => "identifier-vat",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_again_by_its_name() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(Kind::parse("VAT"), None);
    }

    #[test]
    fn a_form_offers_vat_first_and_other_last() {
        for &country in Country::all() {
            for party in [Party::Person, Party::Company] {
                let offered = Kind::offered(country, party);
                assert_eq!(offered.first(), Some(&Kind::Vat));
                assert_eq!(offered.last(), Some(&Kind::Other));
            }
        }
    }

    #[test]
    fn only_romanian_persons_are_asked_for_a_cnp() {
        assert!(Kind::offered(Country::RO, Party::Person).contains(&Kind::Cnp));
        assert!(!Kind::offered(Country::RO, Party::Company).contains(&Kind::Cnp));
    }
}
