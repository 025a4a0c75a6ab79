//! What was typed about an address, checked by its country.

use super::model::{Place, subdivision};
use crate::{
    i18n::{Language, text},
    identifiers::{Country, postcode, subdivisions},
    web::{
        Check, Errors,
        conflict::Fields,
        form::{Choice, choices, countries},
    },
};
use serde::{Deserialize, Serialize};

/// What was typed, as it was typed, and what is wrong beside each field.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct AddressForm {
    pub label: String,
    pub recipient: String,
    pub street: String,
    pub street2: String,
    pub postal_code: String,
    pub city: String,
    pub region: String,
    pub country: String,
    pub billing: bool,
    pub shipping: bool,
    /// The version that was on the screen.
    #[serde(skip_serializing)]
    pub version: String,
    /// The fields as they were on the screen.
    #[serde(skip_serializing)]
    pub base: String,
    /// Only the country was changed: the form is to be drawn again.
    #[serde(skip_serializing)]
    pub redraw: bool,
    #[serde(skip)]
    pub errors: Errors,
}

impl AddressForm {
    /// The empty form for a customer of this country; the first address serves for everything.
    pub fn empty(country: &str, first: bool) -> Self {
        Self {
            country: country.to_owned(),
            billing: first,
            shipping: true,
            ..Self::default()
        }
    }

    /// The form to change a place that is in this version.
    pub fn of(place: &Place, version: i32) -> Self {
        let form = Self {
            label: place.label.clone(),
            recipient: place.recipient.clone(),
            street: place.street.clone(),
            street2: place.street2.clone(),
            postal_code: place.postal_code.clone(),
            city: place.city.clone(),
            region: known_region(&place.country, &place.region),
            country: place.country.clone(),
            billing: place.billing,
            shipping: place.shipping,
            version: version.to_string(),
            ..Self::default()
        };
        let base = Fields::of(&form).text();
        Self { base, ..form }
    }

    /// Reads the place.
    ///
    /// # Errors
    /// The form with what is wrong.
    pub fn parse(self) -> Result<Place, Self> {
        let mut check = Check::default();
        let label = check.optional("label", &self.label, 80);
        let country = Country::parse(&self.country);
        if country.is_none() {
            check.wrong("country", "error-choice");
        }
        let place = Place {
            label,
            recipient: check.optional("recipient", &self.recipient, 120),
            street: check.optional("street", &self.street, 160),
            street2: check.optional("street2", &self.street2, 160),
            postal_code: self.checked_postal_code(&mut check, country),
            city: check.text("city", &self.city, 100),
            region: self.checked_region(&mut check, country),
            country: country.map_or("", Country::as_str).to_owned(),
            billing: self.billing,
            shipping: self.shipping,
        };
        if !(place.billing || place.shipping) {
            check.wrong("use", "address-use-required");
        }
        check.finish(place, |errors| Self { errors, ..self })
    }

    fn checked_postal_code(&self, check: &mut Check, country: Option<Country>) -> String {
        let typed = check.optional("postal_code", &self.postal_code, 16);
        match country {
            Some(country) if !typed.is_empty() => check
                .rule("postal_code", postcode::check(country, &typed))
                .unwrap_or_default(),
            _ => typed,
        }
    }

    fn checked_region(&self, check: &mut Check, country: Option<Country>) -> String {
        let typed = check.optional("region", &self.region, 80);
        match country {
            Some(country) if subdivisions::required(country) => check
                .rule("region", subdivisions::check(country, &typed))
                .flatten()
                .map(|known| known.code.to_owned())
                .unwrap_or_default(),
            _ => typed,
        }
    }

    /// The countries to choose from.
    pub fn countries(&self, language: &Language) -> Vec<Choice> {
        countries(*language, &self.country, None)
    }

    /// The provinces or counties to choose from; empty where the country has no list.
    pub fn regions(&self, language: &Language) -> Vec<Choice> {
        let known = Country::parse(&self.country).map_or(&[][..], subdivisions::of);
        if known.is_empty() {
            return Vec::new();
        }
        let none = text(*language, "address-choose").into_owned();
        let region = known_region(&self.country, &self.region);
        choices(
            known.iter().map(|it| (it.code, it.name)),
            &region,
            Some(none),
        )
    }

    /// The message key of what the country calls its regions.
    pub fn region_label(&self) -> &'static str {
        subdivisions::label_key(&self.country)
    }

    /// A postcode of the country, as a hint.
    pub fn postal_code_example(&self) -> Option<&'static str> {
        postcode::example(Country::parse(&self.country)?)
    }
}

/// The code of a province or county that may be written by name.
fn known_region(country: &str, region: &str) -> String {
    subdivision(country, region)
        .map_or(region, |known| known.code)
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Note;

    fn typed(country: &str, postal_code: &str, region: &str) -> AddressForm {
        AddressForm {
            street: "Mill Lane 1".into(),
            city: "Anywhere".into(),
            postal_code: postal_code.into(),
            region: region.into(),
            ..AddressForm::empty(country, true)
        }
    }

    #[test]
    fn a_postcode_is_checked_and_written_by_its_country() {
        let place = typed("NL", "1234ab", "").parse().expect("a Dutch address");
        assert_eq!(place.postal_code, "1234 AB");
        for (country, wrong, region, example) in [
            ("IT", "4012", "BO", "00144"),
            ("RO", "06027", "CJ", "060274"),
            ("FR", "ABCDE", "", "75001"),
            ("GB", "12345", "", "EC1Y 8SY"),
        ] {
            let form = typed(country, wrong, region)
                .parse()
                .expect_err("not a postcode");
            let note = Note::new("fault-postcode").with("example", example.to_owned());
            assert_eq!(form.errors.of("postal_code"), Some(&note), "{country}");
            assert_eq!(form.postal_code, wrong);
        }
    }

    #[test]
    fn a_country_without_known_postcodes_or_regions_never_blocks() {
        let place = typed("GH", "ga-184-2", "Ashanti").parse().expect("Ghana");
        assert_eq!(
            (&*place.postal_code, &*place.region),
            ("GA-184-2", "Ashanti")
        );
        assert!(typed("GH", "", "").parse().is_ok());
    }

    #[test]
    fn a_province_is_stored_by_its_code_and_must_be_one_of_the_country() {
        let place = typed("IT", "40126", "Bologna").parse().expect("Bologna");
        assert_eq!(place.region, "IT-BO");
        for wrong in ["", "ES-M", "Atlantis"] {
            let form = typed("IT", "40126", wrong)
                .parse()
                .expect_err("no province");
            assert!(form.errors.of("region").is_some(), "{wrong}");
        }
    }

    #[test]
    fn an_address_is_used_for_something_and_lies_somewhere() {
        let mut form = typed("FR", "", "");
        (form.billing, form.shipping, form.city) = (false, false, " ".into());
        let form = form.parse().expect_err("useless");
        assert!(form.errors.of("use").is_some() && form.errors.of("city").is_some());
    }
}
