//! What the select boxes of the page Company offer, and its fields in words.

use super::form::{CompanyForm, FIELDS};
use crate::{
    dates::Zone,
    i18n::{self, Language, country_name},
    identifiers::{Country, postcode, subdivisions},
    settings::model::{CURRENCIES, MapProvider},
    web::{
        conflict::{Fields, Part},
        form::{Choice, choices, countries},
    },
};

/// Where the law wants the share capital on paper.
const SHARE_CAPITAL: [&str; 4] = ["ES", "FR", "IT", "RO"];

impl CompanyForm {
    /// The country chosen; the fields follow it.
    fn at(&self) -> Country {
        Country::parse(&self.country).unwrap_or(Country::IT)
    }

    /// All countries, by their names in the reader's language.
    pub fn countries(&self, language: &Language) -> Vec<Choice> {
        countries(*language, &self.country, None)
    }

    /// The numbers of the country: input, label, what was typed.
    pub fn numbers(&self) -> Vec<(&'static str, &'static str, String)> {
        let country = self.at();
        self.numbers_of(country)
            .into_iter()
            .map(|(kind, field, typed)| (field, kind.label_key(country), typed.to_owned()))
            .collect()
    }

    /// What was typed for another country and is not asked in this one: it stays with the form, should the
    /// reader come back to that country, and is not saved.
    pub fn carried(&self) -> Vec<(&'static str, &str)> {
        let asked: Vec<&str> = self.numbers().into_iter().map(|(name, ..)| name).collect();
        let elsewhere = [
            ("vat_number", &self.vat_number),
            ("siren", &self.siren),
            ("siret", &self.siret),
            ("codice_fiscale", &self.codice_fiscale),
            ("nif", &self.nif),
            ("cui", &self.cui),
        ];
        let italian = [
            ("pec", &self.pec),
            ("einvoice_address", &self.einvoice_address),
        ];
        let numbers = elsewhere
            .into_iter()
            .filter(|(name, _)| !asked.contains(name));
        let addresses = italian.into_iter().filter(|_| !self.is_italian());
        let all = numbers
            .chain(addresses)
            .filter(|(_, value)| !value.is_empty());
        all.map(|(name, value)| (name, value.as_str())).collect()
    }

    /// As drawn for the country just chosen: a province of another one is none of its regions, and the one
    /// that was saved is back with its country.
    pub fn redrawn(self) -> Self {
        let base = Fields::read(&self.base);
        let kept = subdivisions::required(self.at()) || !subdivisions::is_code(&self.region);
        let region = match self.region.as_str() {
            "" if base.get("country") == self.country => base.get("region"),
            region if kept => region,
            _ => "",
        };
        Self {
            region: region.to_owned(),
            ..self
        }
    }

    /// What its inputs are called, in the words of the country.
    pub fn fields(&self) -> [Part; 28] {
        FIELDS.map(|part| match part.label {
            "address-region" => Part::of(self.region_label(), part.inputs),
            _ => part,
        })
    }

    /// What the country calls its regions.
    pub fn region_label(&self) -> &'static str {
        subdivisions::label_key(self.at().as_str())
    }

    /// Certified e-mail and the exchange system.
    pub fn is_italian(&self) -> bool {
        self.at().tax_territory() == Country::IT
    }

    /// Whether the capital is asked for.
    pub fn has_capital(&self) -> bool {
        SHARE_CAPITAL.contains(&self.at().tax_territory().as_str())
            || !self.share_capital.is_empty()
    }

    /// A postcode of the country.
    pub fn postal_code_example(&self) -> Option<&'static str> {
        postcode::example(self.at())
    }

    /// The provinces or counties of the country; empty where it has no list.
    pub fn regions(&self, language: &Language) -> Vec<Choice> {
        let known = subdivisions::of(self.at());
        if known.is_empty() {
            return Vec::new();
        }
        let chosen = subdivisions::check(self.at(), &self.region);
        let chosen = chosen.ok().flatten().map_or("", |known| known.code);
        let none = i18n::text(*language, "customer-choose").into_owned();
        let pairs = known.iter().map(|known| (known.code, known.name));
        choices(pairs, chosen, Some(none))
    }

    /// All time zones by their IANA names.
    pub fn zones(&self) -> Vec<Choice> {
        let names = Zone::names().map(|name| (name, name));
        choices(names, &self.time_zone, None)
    }

    /// The currencies of [`CURRENCIES`].
    pub fn currencies(&self) -> Vec<Choice> {
        choices(CURRENCIES.map(|code| (code, code)), &self.currency, None)
    }

    /// The languages, each by its own name.
    pub fn own_languages(&self) -> Vec<Choice> {
        let names = Language::ALL.map(|language| (language.code(), language.own_name()));
        choices(names, &self.language, None)
    }

    /// The same as ticks, for customers.
    pub fn offered_languages(&self) -> Vec<Choice> {
        let tick = |language: Language| Choice {
            value: language.code().to_owned(),
            label: language.own_name().to_owned(),
            chosen: self.languages.iter().any(|code| code == language.code()),
        };
        Language::ALL.map(tick).into()
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

/// A field of two versions in words.
pub fn words(field: &'static str, fields: &Fields, language: Language) -> String {
    let value = fields.get(field);
    let own_name = |code| Language::parse(code).map_or("", Language::own_name);
    match field {
        "country" => country_name(language, value),
        "region" => {
            let country = Country::parse(fields.get("country")).unwrap_or(Country::IT);
            let known = subdivisions::check(country, value).ok().flatten();
            known.map_or(value, |known| known.name).to_owned()
        }
        "language" => own_name(value).to_owned(),
        "languages" => {
            let names: Vec<&str> = fields.all(field).map(own_name).collect();
            names.join(", ")
        }
        "map" => MapProvider::parse(value)
            .map_or("", MapProvider::label)
            .to_owned(),
        _ => value.to_owned(),
    }
}
