//! The section "Identity and tax".

use super::{CustomerForm, Reader};
use crate::{
    customers::model::{Identity, Kind, Name, TaxTreatment},
    identifiers::{Country, email, reference},
    web::{Check, Note},
};

impl CustomerForm {
    pub(super) fn identity(&self, check: &mut Check, kind: Kind, reader: Reader) -> Identity {
        let name = match kind {
            Kind::Person => self.person(check),
            Kind::Company => self.company(check),
        };
        let country = self.checked_country(check, reader.country);
        Identity {
            name,
            country,
            reference: self.checked_reference(check),
            external_id: some(check.optional("external_id", &self.external_id, 64)),
            identifiers: self.numbers(check, country, kind.party()),
            einvoice_address: self.checked_einvoice(check, country),
            pec: self.checked_pec(check),
            tax_treatment: self.checked_treatment(check),
        }
    }

    fn person(&self, check: &mut Check) -> Name {
        let given = check.optional("given_name", &self.given_name, 80);
        let family = check.optional("family_name", &self.family_name, 80);
        if given.is_empty() && family.is_empty() {
            check.wrong("given_name", "customer-person-name-required");
        }
        Name::Person {
            civility: choice(check, "civility", &self.civility),
            given,
            family,
        }
    }

    fn company(&self, check: &mut Check) -> Name {
        Name::Company {
            legal: check.text("legal_name", &self.legal_name, 160),
            legal_form: choice(check, "legal_form", &self.legal_form),
            trade: check.optional("trade_name", &self.trade_name, 160),
        }
    }

    fn checked_country(&self, check: &mut Check, otherwise: Country) -> Country {
        if self.country.is_empty() {
            return otherwise;
        }
        Country::parse(&self.country).unwrap_or_else(|| {
            check.wrong("country", "error-choice");
            otherwise
        })
    }

    fn checked_reference(&self, check: &mut Check) -> Option<String> {
        if self.reference.trim().is_empty() {
            return None;
        }
        let read = check.rule("reference", reference::check(&self.reference));
        read.map(|reference| reference.value)
    }

    fn checked_einvoice(&self, check: &mut Check, country: Country) -> String {
        let typed = check.optional("einvoice_address", &self.einvoice_address, 64);
        match einvoice_address(country, &typed) {
            Ok(address) => address,
            Err(note) => {
                check.wrong("einvoice_address", note);
                typed
            }
        }
    }

    fn checked_pec(&self, check: &mut Check) -> String {
        if self.pec.trim().is_empty() {
            return String::new();
        }
        let read = check.rule("pec", email::check(&self.pec));
        read.unwrap_or_default()
    }

    fn checked_treatment(&self, check: &mut Check) -> TaxTreatment {
        if self.tax_treatment.is_empty() {
            return TaxTreatment::Domestic;
        }
        let read = TaxTreatment::parse(&self.tax_treatment).ok_or("error-choice");
        let read = check.rule("tax_treatment", read);
        read.unwrap_or(TaxTreatment::Domestic)
    }
}

/// Where electronic invoices go: in Italy a code of the exchange system (7 characters, 6 for public
/// offices), anywhere a Peppol participant, `scheme:number`.
fn einvoice_address(country: Country, typed: &str) -> Result<String, Note> {
    if typed.is_empty() {
        return Ok(String::new());
    }
    if let Some((scheme, number)) = typed.split_once(':') {
        let is_number = |c: char| c.is_ascii_alphanumeric() || "-._~:".contains(c);
        let fits = scheme.len() == 4
            && scheme.bytes().all(|digit| digit.is_ascii_digit())
            && (1..=50).contains(&number.len())
            && number.chars().all(is_number);
        return fits
            .then(|| typed.to_owned())
            .ok_or(Note::new("customer-einvoice-wrong"));
    }
    let code = typed.to_ascii_uppercase();
    let fits = matches!(code.len(), 6 | 7) && code.bytes().all(|c| c.is_ascii_alphanumeric());
    (fits && country.tax_territory() == Country::IT)
        .then_some(code)
        .ok_or(Note::new("customer-einvoice-wrong"))
}

/// The id of a row of a short list; empty is none of them.
pub(super) fn choice<T: std::str::FromStr>(
    check: &mut Check,
    field: &str,
    typed: &str,
) -> Option<T> {
    if typed.is_empty() {
        return None;
    }
    check.rule(field, typed.parse().map_err(|_| "error-choice"))
}

/// Empty is nothing.
pub(super) fn some(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_italian_code_has_six_or_seven_characters() {
        let read = |country, typed| einvoice_address(country, typed).ok();
        assert_eq!(read(Country::IT, "m5uxcr1").as_deref(), Some("M5UXCR1"));
        assert_eq!(read(Country::IT, "UFABCD").as_deref(), Some("UFABCD"));
        assert_eq!(read(Country::IT, "M5UXCR12"), None);
        assert_eq!(read(Country::IT, "M5UX-R1"), None);
        assert_eq!(read(Country::FR, "M5UXCR1"), None);
    }

    #[test]
    fn a_peppol_participant_has_a_scheme_of_four_digits() {
        let read = |typed| einvoice_address(Country::FR, typed).ok();
        assert_eq!(
            read("9930:DE136695976").as_deref(),
            Some("9930:DE136695976")
        );
        assert_eq!(read("99:1"), None);
        assert_eq!(read("9930:"), None);
        assert_eq!(read(""), Some(String::new()));
    }
}
