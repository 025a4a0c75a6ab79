//! The form of the page Company.

use super::model::{CURRENCIES, Company, MapProvider};
use crate::{
    dates::Zone,
    i18n::{self, Language},
    identifiers::Country,
    money::Currency,
    web::{
        Check, Errors,
        conflict::Part,
        form::{Choice, choices},
    },
};
use serde::Deserialize;

/// What its inputs are called.
pub const FIELDS: [Part; 6] = [
    Part::of("settings-name", &["name"]),
    Part::of("settings-country", &["country"]),
    Part::of("settings-time-zone", &["time_zone"]),
    Part::of("settings-currency", &["currency"]),
    Part::of("settings-language", &["language"]),
    Part::of("settings-map", &["map"]),
];

/// What was typed, and what is wrong beside each field.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct CompanyForm {
    pub name: String,
    pub country: String,
    pub time_zone: String,
    pub currency: String,
    pub language: String,
    pub map: String,
    pub version: i32,
    #[serde(skip)]
    pub errors: Errors,
}

impl CompanyForm {
    /// The form as the settings fill it.
    pub fn of(company: &Company, version: i32) -> Self {
        Self {
            name: company.name.clone(),
            country: company.country.as_str().into(),
            time_zone: company.zone.name().into(),
            currency: company.currency.code().into(),
            language: company.language.code().into(),
            map: company.map.as_str().into(),
            version,
            errors: Errors::default(),
        }
    }

    /// The settings and the version they were read at, or the form as typed.
    pub fn parse(self) -> Result<(Company, i32), Self> {
        let mut check = Check::default();
        let name = check.text("name", &self.name, 120);
        let country = check.rule(
            "country",
            Country::parse(&self.country).ok_or("error-choice"),
        );
        let zone = check.rule(
            "time_zone",
            Zone::parse(&self.time_zone).ok_or("error-choice"),
        );
        let known = CURRENCIES.contains(&self.currency.as_str());
        let currency = Currency::parse(&self.currency)
            .filter(|_| known)
            .ok_or("error-choice");
        let currency = check.rule("currency", currency);
        let language = check.rule(
            "language",
            Language::parse(&self.language).ok_or("error-choice"),
        );
        let map = check.rule("map", MapProvider::parse(&self.map).ok_or("error-choice"));
        let again = |errors| Self {
            errors,
            ..self.clone()
        };
        match (country, zone, currency, language, map) {
            (Some(country), Some(zone), Some(currency), Some(language), Some(map)) => {
                let version = self.version;
                check.finish(
                    (
                        Company {
                            name,
                            country,
                            zone,
                            currency,
                            language,
                            map,
                        },
                        version,
                    ),
                    again,
                )
            }
            _ => check.finish((), again).and(Err(self)),
        }
    }

    /// All countries, by their names in the reader's language.
    pub fn countries(&self, language: &Language) -> Vec<Choice> {
        let names = i18n::countries(*language)
            .iter()
            .map(|(country, name)| (country.as_str(), name.as_str()));
        choices(names, &self.country, None)
    }

    /// All time zones by their IANA names.
    pub fn zones(&self) -> Vec<Choice> {
        choices(
            Zone::names().map(|name| (name, name)),
            &self.time_zone,
            None,
        )
    }

    /// The currencies of [`CURRENCIES`].
    pub fn currencies(&self) -> Vec<Choice> {
        choices(CURRENCIES.map(|code| (code, code)), &self.currency, None)
    }

    /// The languages, each by its own name.
    pub fn languages(&self) -> Vec<Choice> {
        choices(
            Language::ALL.map(|language| (language.code(), language.own_name())),
            &self.language,
            None,
        )
    }

    /// The map providers.
    pub fn maps(&self) -> Vec<Choice> {
        choices(
            MapProvider::ALL.map(|map| (map.as_str(), map.label())),
            &self.map,
            None,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_on_a_list_is_pointed_out_and_the_rest_stays() {
        let typed = CompanyForm {
            name: "Ada Works".into(),
            currency: "XXX".into(),
            ..CompanyForm::default()
        };
        let back = typed.parse().expect_err("a currency nobody has");
        assert!(back.errors.of("currency").is_some());
        assert_eq!(back.name, "Ada Works");
    }
}
