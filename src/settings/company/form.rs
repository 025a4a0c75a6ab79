//! The form of the page Company.

use crate::{
    dates::Zone,
    i18n::Language,
    identifiers::{self, Country, Kind, Party, email, phone, postcode, subdivisions, website},
    money::Currency,
    settings::model::{CURRENCIES, Company, Identity, MapProvider},
    web::{
        Check, Errors,
        conflict::{Fields, Part},
    },
};
use serde::{Deserialize, Serialize};

/// What its inputs are called.
pub const FIELDS: [Part; 28] = [
    Part::of("settings-name", &["name"]),
    Part::of("settings-legal-name", &["legal_name"]),
    Part::of("settings-legal-form", &["legal_form"]),
    Part::of("settings-country", &["country"]),
    Part::of("identifier-vat", &["vat_number"]),
    Part::of("identifier-siren", &["siren"]),
    Part::of("identifier-siret", &["siret"]),
    Part::of("identifier-codice-fiscale", &["codice_fiscale"]),
    Part::of("identifier-nif", &["nif"]),
    Part::of("identifier-cui", &["cui"]),
    Part::of("settings-registration", &["registration"]),
    Part::of("settings-share-capital", &["share_capital"]),
    Part::of("address-street", &["street"]),
    Part::of("address-street2", &["street2"]),
    Part::of("address-postal-code", &["postal_code"]),
    Part::of("address-city", &["city"]),
    Part::of("address-region", &["region"]),
    Part::of("settings-email", &["email"]),
    Part::of("customer-pec", &["pec"]),
    Part::of("settings-sdi", &["einvoice_address"]),
    Part::of("settings-phone", &["phone"]),
    Part::of("settings-website", &["website"]),
    Part::of("settings-time-zone", &["time_zone"]),
    Part::of("settings-currency", &["currency"]),
    Part::of("settings-language", &["language"]),
    Part::of("settings-customer-languages", &["languages"]),
    Part::of("settings-map", &["map"]),
    Part::of("settings-document-note", &["document_note"]),
];

/// What was typed, and what is wrong beside each field.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct CompanyForm {
    pub name: String,
    pub legal_name: String,
    pub legal_form: String,
    pub country: String,
    pub vat_number: String,
    pub siren: String,
    pub siret: String,
    pub codice_fiscale: String,
    pub nif: String,
    pub cui: String,
    pub registration: String,
    pub share_capital: String,
    pub street: String,
    pub street2: String,
    pub postal_code: String,
    pub city: String,
    pub region: String,
    pub email: String,
    pub pec: String,
    pub einvoice_address: String,
    pub phone: String,
    pub website: String,
    pub time_zone: String,
    pub currency: String,
    pub language: String,
    pub languages: Vec<String>,
    pub map: String,
    pub document_note: String,
    #[serde(skip_serializing)]
    pub version: String,
    /// The fields as they were on the screen ([`crate::web::conflict`]).
    #[serde(skip_serializing)]
    pub base: String,
    /// Drawn again for another country, nothing is saved.
    #[serde(skip_serializing)]
    pub redraw: String,
    #[serde(skip)]
    pub errors: Errors,
}

impl CompanyForm {
    /// The form as the settings fill it.
    pub fn of(company: &Company, version: i32) -> Self {
        let it = company.identity.clone();
        let mut form = Self {
            name: company.name.clone(),
            legal_name: it.legal_name,
            legal_form: it.legal_form,
            country: company.country.as_str().into(),
            vat_number: it.vat_number,
            siren: it.siren,
            siret: it.siret,
            codice_fiscale: it.codice_fiscale,
            nif: it.nif,
            cui: it.cui,
            registration: it.registration,
            share_capital: it.share_capital,
            street: it.street,
            street2: it.street2,
            postal_code: it.postal_code,
            city: it.city,
            region: it.region,
            email: it.email,
            pec: it.pec,
            einvoice_address: it.einvoice_address,
            phone: it.phone,
            website: it.website,
            time_zone: company.zone.name().into(),
            currency: company.currency.code().into(),
            language: company.language.code().into(),
            languages: company
                .languages
                .iter()
                .map(|it| it.code().into())
                .collect(),
            map: company.map.as_str().into(),
            document_note: it.document_note,
            version: version.to_string(),
            ..Self::default()
        };
        form.base = Fields::of(&form).text();
        form
    }

    /// The settings, with the form they were read from; or the form as typed.
    pub fn parse(self) -> Result<(Company, Self), Self> {
        let mut check = Check::default();
        let company = self.company(&mut check);
        match check.finish(company, |errors| errors) {
            Ok(Some(company)) => Ok((company, self)),
            Ok(None) => Err(self),
            Err(errors) => Err(Self { errors, ..self }),
        }
    }

    fn company(&self, check: &mut Check) -> Option<Company> {
        let name = check.text("name", &self.name, 120);
        let country = Country::parse(&self.country).ok_or("error-choice");
        let country = check.rule("country", country);
        let identity = country.map(|country| self.identity(check, country));
        let zone = Zone::parse(&self.time_zone).ok_or("error-choice");
        let zone = check.rule("time_zone", zone);
        let known = CURRENCIES.contains(&self.currency.as_str());
        let currency = Currency::parse(&self.currency).filter(|_| known);
        let currency = check.rule("currency", currency.ok_or("error-choice"));
        let language = Language::parse(&self.language).ok_or("error-choice");
        let language = check.rule("language", language);
        let map = check.rule("map", MapProvider::parse(&self.map).ok_or("error-choice"));
        let mut codes = self.languages.clone();
        codes.extend(language.map(|own| own.code().to_owned()));
        Some(Company {
            name,
            country: country?,
            zone: zone?,
            currency: currency?,
            language: language?,
            map: map?,
            languages: Language::among(&codes),
            identity: identity?,
        })
    }

    fn identity(&self, check: &mut Check, country: Country) -> Identity {
        let italian = country.tax_territory() == Country::IT;
        let mut identity = Identity {
            legal_name: check.optional("legal_name", &self.legal_name, 160),
            legal_form: check.optional("legal_form", &self.legal_form, 80),
            registration: check.optional("registration", &self.registration, 200),
            share_capital: check.optional("share_capital", &self.share_capital, 80),
            street: check.optional("street", &self.street, 160),
            street2: check.optional("street2", &self.street2, 160),
            postal_code: given(check, "postal_code", &self.postal_code, |typed| {
                postcode::check(country, typed)
            }),
            city: check.optional("city", &self.city, 100),
            region: self.checked_region(check, country),
            email: given(check, "email", &self.email, email::check),
            phone: given(check, "phone", &self.phone, |typed| {
                phone::check(country, typed).map(|_| typed.trim().to_owned())
            }),
            website: given(check, "website", &self.website, website::check),
            document_note: check.lines("document_note", &self.document_note, 1000),
            ..Identity::default()
        };
        if italian {
            identity.pec = given(check, "pec", &self.pec, email::check);
            identity.einvoice_address = self.checked_sdi(check);
        }
        for (kind, field, typed) in self.numbers_of(country) {
            let number = given(check, field, typed, |typed| {
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

    /// Of an address that is given, where the country has a list.
    fn checked_region(&self, check: &mut Check, country: Country) -> String {
        let typed = check.optional("region", &self.region, 80);
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

/// A field that may be empty, and is checked where it is not.
fn given<F: Into<crate::web::Note>>(
    check: &mut Check,
    field: &str,
    typed: &str,
    rule: impl FnOnce(&str) -> Result<String, F>,
) -> String {
    if typed.trim().is_empty() {
        return String::new();
    }
    check.rule(field, rule(typed)).unwrap_or_default()
}

/// A sole trader's number is a person's.
fn company_number(kind: Kind, country: Country, typed: &str) -> Result<String, identifiers::Fault> {
    let read = |party| identifiers::check(kind, country, party, typed).map(|number| number.value);
    read(Party::Company).or_else(|fault| read(Party::Person).map_err(|_| fault))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(country: &str) -> CompanyForm {
        let country = Country::parse(country).expect("a country");
        CompanyForm::of(&Company::proposed("Ada Works".into(), country), 1)
    }

    fn wrong(form: CompanyForm) -> Vec<String> {
        let errors = form.parse().err().map(|form| form.errors);
        let errors = errors.unwrap_or_default();
        errors.iter().map(|(field, _)| field.clone()).collect()
    }

    #[test]
    fn what_is_not_on_a_list_is_pointed_out_and_the_rest_stays() {
        let typed = CompanyForm {
            currency: "XXX".into(),
            ..typed("IT")
        };
        let back = typed.parse().expect_err("a currency nobody has");
        assert!(back.errors.of("currency").is_some());
        assert_eq!(back.name, "Ada Works");
    }

    #[test]
    fn what_is_proposed_reads_back_as_it_is() {
        for country in Country::all() {
            let company = Company::proposed("Ada Works".into(), *country);
            let read = CompanyForm::of(&company, 1).parse().ok();
            assert_eq!(read.map(|(read, _)| read), Some(company), "{country:?}");
        }
    }

    #[test]
    fn the_numbers_are_those_of_the_country() {
        let italian = CompanyForm {
            vat_number: "IT 00743110158".into(),
            codice_fiscale: "RSSMRA85T10A562S".into(),
            einvoice_address: "m5uxcr1".into(),
            siren: "not asked in Italy".into(),
            ..typed("IT")
        };
        assert_eq!(wrong(italian.clone()), ["vat_number"]);
        let right = CompanyForm {
            vat_number: "IT 00743110157".into(),
            ..italian
        };
        let (company, _) = right.parse().expect("an Italian sole trader");
        assert_eq!(company.identity.vat_number, "IT00743110157");
        assert_eq!(company.identity.codice_fiscale, "RSSMRA85T10A562S");
        assert_eq!(company.identity.einvoice_address, "M5UXCR1");
        assert_eq!(company.identity.siren, "");
    }

    #[test]
    fn an_address_has_the_province_of_its_country() {
        let address = CompanyForm {
            street: "Via Farini 9".into(),
            city: "Bologna".into(),
            postal_code: "40124".into(),
            ..typed("IT")
        };
        assert_eq!(wrong(address.clone()), ["region"]);
        let whole = CompanyForm {
            region: "bo".into(),
            ..address
        };
        let (company, _) = whole.parse().expect("an address");
        assert_eq!(company.identity.region, "IT-BO");
        assert_eq!(wrong(typed("IT")), Vec::<String>::new());
    }

    #[test]
    fn the_companys_own_language_is_always_offered() {
        let none = CompanyForm {
            languages: vec!["fr".into(), "xx".into()],
            language: "ro".into(),
            ..typed("RO")
        };
        let (company, _) = none.parse().expect("a form");
        assert_eq!(company.languages, [Language::Fr, Language::Ro]);
    }
}
