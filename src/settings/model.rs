//! The company, and what a country proposes for it.

use crate::{
    dates::Zone,
    i18n::Language,
    identifiers::{Country, Kind},
    money::Currency,
    schema::company,
};
use diesel::prelude::*;

/// The business that uses the program.
#[derive(Clone, Debug, PartialEq)]
pub struct Company {
    /// As it calls itself.
    pub name: String,
    /// Where it is taxed; new customers start with it.
    pub country: Country,
    /// Decides "today", due dates and every time shown.
    pub zone: Zone,
    /// The currency of its books.
    pub currency: Currency,
    /// The language of its documents where a customer has none.
    pub language: Language,
    /// Where the Map button leads.
    pub map: MapProvider,
    /// In which languages customers may get documents; its own is always one.
    pub languages: Vec<Language>,
    /// How its documents name it.
    pub identity: Identity,
}

/// Who the business is, as its documents say it. What is not known is empty.
#[derive(Clone, Debug, Default, PartialEq, Queryable, Selectable, AsChangeset)]
#[diesel(table_name = company)]
pub struct Identity {
    /// The name in the register of companies.
    pub legal_name: String,
    /// `S.r.l.`
    pub legal_form: String,
    /// Compact, as [`crate::identifiers::Identifier::value`]; so are those that follow.
    pub vat_number: String,
    /// Of France.
    pub siren: String,
    /// Of France.
    pub siret: String,
    /// Of Italy.
    pub codice_fiscale: String,
    /// Of Spain and Portugal.
    pub nif: String,
    /// Of Romania.
    pub cui: String,
    /// Number and place of the register of companies.
    pub registration: String,
    /// As the law wants it on paper.
    pub share_capital: String,
    /// With the number of the house.
    pub street: String,
    /// Floor, building.
    pub street2: String,
    /// As the country writes it.
    pub postal_code: String,
    /// Without the postal code.
    pub city: String,
    /// Code of the province or county where the country has a list, else as typed.
    pub region: String,
    /// For customers.
    pub email: String,
    /// Certified e-mail, in Italy.
    pub pec: String,
    /// Code of the Italian exchange system.
    pub einvoice_address: String,
    /// As it is printed.
    pub phone: String,
    /// With its scheme.
    pub website: String,
    /// At the foot of every document.
    pub document_note: String,
}

impl Identity {
    /// The number of that kind; none of the company's for kinds that are not its country's.
    pub fn number(&mut self, kind: Kind) -> Option<&mut String> {
        match kind {
            Kind::Vat => Some(&mut self.vat_number),
            Kind::Siren => Some(&mut self.siren),
            Kind::Siret => Some(&mut self.siret),
            Kind::CodiceFiscale => Some(&mut self.codice_fiscale),
            Kind::Nif => Some(&mut self.nif),
            Kind::Cui => Some(&mut self.cui),
            Kind::Cnp | Kind::Other => None,
        }
    }
}

impl Company {
    /// A company as its country proposes it: time zone, currency and language follow.
    pub fn proposed(name: String, country: Country) -> Self {
        let (zone, currency, language) = proposal(country.as_str());
        Self {
            name,
            country,
            zone: Zone::parse(zone).unwrap_or_default(),
            currency: Currency::parse(currency).unwrap_or(Currency::EUR),
            language,
            map: MapProvider::Google,
            languages: Language::ALL.to_vec(),
            identity: Identity::default(),
        }
    }
}

/// Whose map shows an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapProvider {
    /// Google Maps.
    Google,
    /// OpenStreetMap.
    OpenStreetMap,
}

impl MapProvider {
    /// Both, in the order of the form.
    pub const ALL: [Self; 2] = [Self::Google, Self::OpenStreetMap];

    /// The name in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Google => "google",
            Self::OpenStreetMap => "openstreetmap",
        }
    }

    /// The name a reader knows, the same in all languages.
    pub fn label(self) -> &'static str {
        match self {
            Self::Google => "Google Maps",
            Self::OpenStreetMap => "OpenStreetMap",
        }
    }

    /// Reads what [`MapProvider::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|provider| provider.as_str() == text)
    }
}

/// The currencies a business here may keep its books in.
pub const CURRENCIES: [&str; 22] = [
    "EUR", "RON", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "BGN", "RSD",
    "MDL", "UAH", "TRY", "ALL", "BAM", "MKD", "ISK", "CAD", "JPY",
];

/// Time zone, currency and language of the capital of a country; elsewhere those of most readers.
fn proposal(country: &str) -> (&'static str, &'static str, Language) {
    match country {
        "IT" | "SM" | "VA" => ("Europe/Rome", "EUR", Language::It),
        "ES" => ("Europe/Madrid", "EUR", Language::Es),
        "FR" => ("Europe/Paris", "EUR", Language::Fr),
        "MC" => ("Europe/Monaco", "EUR", Language::Fr),
        "RO" => ("Europe/Bucharest", "RON", Language::Ro),
        "MD" => ("Europe/Chisinau", "MDL", Language::Ro),
        "BE" => ("Europe/Brussels", "EUR", Language::Fr),
        "LU" => ("Europe/Luxembourg", "EUR", Language::Fr),
        "CH" => ("Europe/Zurich", "CHF", Language::Fr),
        "DE" => ("Europe/Berlin", "EUR", Language::En),
        "AT" => ("Europe/Vienna", "EUR", Language::En),
        "NL" => ("Europe/Amsterdam", "EUR", Language::En),
        "PT" => ("Europe/Lisbon", "EUR", Language::En),
        "IE" => ("Europe/Dublin", "EUR", Language::En),
        "GB" => ("Europe/London", "GBP", Language::En),
        "PL" => ("Europe/Warsaw", "PLN", Language::En),
        "CZ" => ("Europe/Prague", "CZK", Language::En),
        "HU" => ("Europe/Budapest", "HUF", Language::En),
        "BG" => ("Europe/Sofia", "EUR", Language::En),
        "GR" => ("Europe/Athens", "EUR", Language::En),
        "SE" => ("Europe/Stockholm", "SEK", Language::En),
        "DK" => ("Europe/Copenhagen", "DKK", Language::En),
        "NO" => ("Europe/Oslo", "NOK", Language::En),
        "FI" => ("Europe/Helsinki", "EUR", Language::En),
        "US" => ("America/New_York", "USD", Language::En),
        "MX" => ("America/Mexico_City", "USD", Language::Es),
        "AR" => ("America/Argentina/Buenos_Aires", "USD", Language::Es),
        _ => ("UTC", "EUR", Language::En),
    }
}

/// How a customer pays: the message key of the usual rows, worded once in the company's language.
pub const USUAL_PAYMENT_METHODS: [&str; 4] = [
    "usual-bank-transfer",
    "usual-direct-debit",
    "usual-card",
    "usual-cash",
];

/// The usual terms: message key, days, how the end of the month counts (domain.md INV-11).
pub const USUAL_PAYMENT_TERMS: [(&str, i32, &str); 5] = [
    ("usual-on-receipt", 0, "none"),
    ("usual-15-days", 15, "none"),
    ("usual-30-days", 30, "none"),
    ("usual-30-days-end-of-month", 30, "after_days"),
    ("usual-60-days", 60, "none"),
];

/// The usual ways to deliver.
pub const USUAL_CARRIERS: [&str; 3] = ["usual-own-delivery", "usual-courier", "usual-collection"];

/// The usual civil titles.
pub const USUAL_CIVILITIES: [&str; 3] = ["usual-mr", "usual-ms", "usual-dr"];

/// The usual legal forms by country; they are names and are not translated.
pub const USUAL_LEGAL_FORMS: [(&str, &[&str]); 8] = [
    (
        "IT",
        &[
            "S.r.l.",
            "S.p.A.",
            "S.r.l.s.",
            "S.n.c.",
            "S.a.s.",
            "Società cooperativa",
            "Ditta individuale",
        ],
    ),
    (
        "ES",
        &["S.L.", "S.A.", "S.L.U.", "S. Coop.", "C.B.", "Autónomo"],
    ),
    (
        "FR",
        &["SARL", "SAS", "SASU", "EURL", "SA", "SNC", "SCI", "EI"],
    ),
    ("RO", &["SRL", "SA", "SRL-D", "SNC", "PFA", "II"]),
    ("DE", &["GmbH", "UG", "AG", "KG", "OHG", "GbR", "e.K."]),
    ("BE", &["SRL", "SA", "SNC"]),
    ("PT", &["Lda.", "S.A.", "Unipessoal Lda."]),
    ("GB", &["Ltd", "PLC", "LLP"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_proposes_its_zone_currency_and_language() {
        let company = Company::proposed("Băcănia".into(), Country::RO);
        assert_eq!(company.zone.name(), "Europe/Bucharest");
        assert_eq!(company.currency.code(), "RON");
        assert_eq!(company.language, Language::Ro);
    }

    #[test]
    fn every_proposal_and_every_currency_exists() {
        for country in Country::all() {
            let (zone, currency, _) = proposal(country.as_str());
            assert!(Zone::parse(zone).is_some(), "{zone}");
            assert!(CURRENCIES.contains(&currency), "{currency}");
        }
        assert!(
            CURRENCIES
                .iter()
                .all(|code| Currency::parse(code).is_some())
        );
    }
}
