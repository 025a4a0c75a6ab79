//! The form of the page Company.

use crate::{
    dates::Zone,
    i18n::Language,
    identifiers::Country,
    money::Currency,
    settings::model::{CURRENCIES, Company, MapProvider},
    web::{
        Check, Errors,
        conflict::{Fields, Part},
    },
};
use serde::{Deserialize, Serialize};

/// What its inputs are called; [`CompanyForm::fields`] has the word of the country for its regions.
pub(super) const FIELDS: [Part; 28] = [
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
