//! The fields of the page Company that say who the business is.

use super::form::CompanyForm;
use crate::{
    identifiers::{self, Country, Kind, Party, email, phone, postcode, subdivisions, website},
    settings::model::Identity,
    web::Check,
};

impl CompanyForm {
    /// Who the business is, in that country.
    pub(super) fn identity(&self, check: &mut Check, country: Country) -> Identity {
        let italian = country.tax_territory() == Country::IT;
        let mut identity = Identity {
            legal_name: check.optional("legal_name", &self.legal_name, 160),
            legal_form: check.optional("legal_form", &self.legal_form, 80),
            registration: check.optional("registration", &self.registration, 200),
            share_capital: check.optional("share_capital", &self.share_capital, 80),
            street: check.optional("street", &self.street, 160),
            street2: check.optional("street2", &self.street2, 160),
            postal_code: given(check, "postal_code", &self.postal_code, 16, |typed| {
                postcode::check(country, typed)
            }),
            city: check.optional("city", &self.city, 100),
            region: self.checked_region(check, country),
            email: given(check, "email", &self.email, 254, email::check),
            phone: given(check, "phone", &self.phone, 40, |typed| {
                phone::check(country, typed).map(|_| typed.trim().to_owned())
            }),
            website: given(check, "website", &self.website, 255, website::check),
            document_note: check.lines("document_note", &self.document_note, 1000),
            ..Identity::default()
        };
        if italian {
            identity.pec = given(check, "pec", &self.pec, 254, email::check);
            identity.einvoice_address = self.checked_sdi(check);
        }
        for (kind, field, typed) in self.numbers_of(country) {
            let number = given(check, field, typed, 32, |typed| {
                company_number(kind, country, typed)
            });
            if let Some(place) = identity.number(kind) {
                *place = number;
            }
        }
        identity
    }

    /// The numbers of a company of that country: kind, input, what was typed.
    pub fn numbers_of(&self, country: Country) -> Vec<(Kind, &'static str, &str)> {
        let kinds = Kind::offered(country, Party::Company).iter();
        kinds
            .filter_map(|kind| {
                let (field, typed) = match kind {
                    Kind::Vat => ("vat_number", &self.vat_number),
                    Kind::Siren => ("siren", &self.siren),
                    Kind::Siret => ("siret", &self.siret),
                    Kind::CodiceFiscale => ("codice_fiscale", &self.codice_fiscale),
                    Kind::Nif => ("nif", &self.nif),
                    Kind::Cui => ("cui", &self.cui),
                    Kind::Cnp | Kind::Other => return None,
                };
                Some((*kind, field, typed.as_str()))
            })
            .collect()
    }

    /// Of an address that is given, where the country has a list; elsewhere as typed, but for what was chosen
    /// from the list of another country.
    fn checked_region(&self, check: &mut Check, country: Country) -> String {
        let typed = check.optional("region", &self.region, 80);
        if !subdivisions::required(country) && subdivisions::is_code(&typed) {
            return String::new();
        }
        let address = [&self.street, &self.city, &self.postal_code, &self.region];
        if !subdivisions::required(country) || address.iter().all(|it| it.trim().is_empty()) {
            return typed;
        }
        let read = check.rule("region", subdivisions::check(country, &typed));
        read.flatten()
            .map_or_else(String::new, |known| known.code.to_owned())
    }

    /// Seven letters and digits; it is the business itself that receives, so no public office's six.
    fn checked_sdi(&self, check: &mut Check) -> String {
        let code = self.einvoice_address.trim().to_ascii_uppercase();
        let fits = code.len() == 7 && code.bytes().all(|c| c.is_ascii_alphanumeric());
        if !code.is_empty() && !fits {
            check.wrong("einvoice_address", "settings-sdi-wrong");
        }
        code
    }
}

/// A field that may be empty, and is checked where it is not. What the rule makes of it, which may be longer
/// than what was typed, has `most` characters at most.
fn given<F: Into<crate::web::Note>>(
    check: &mut Check,
    field: &str,
    typed: &str,
    most: usize,
    rule: impl FnOnce(&str) -> Result<String, F>,
) -> String {
    if typed.trim().is_empty() {
        return String::new();
    }
    let read = check.rule(field, rule(typed)).unwrap_or_default();
    check.optional(field, &read, most)
}

/// A sole trader's number is a person's.
fn company_number(kind: Kind, country: Country, typed: &str) -> Result<String, identifiers::Fault> {
    let read = |party| identifiers::check(kind, country, party, typed).map(|number| number.value);
    read(Party::Company).or_else(|fault| read(Party::Person).map_err(|_| fault))
}
