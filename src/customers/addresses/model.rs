//! An address, how each country writes it on an envelope, and where a map shows it.

use crate::{
    i18n::{Language, country_name},
    identifiers::{
        Country,
        subdivisions::{self, Subdivision},
    },
    ids::AddressId,
    schema::addresses,
};
use diesel::prelude::*;
use url::form_urlencoded::byte_serialize;

/// An address of a customer.
#[derive(Clone, Debug, PartialEq, HasQuery)]
#[diesel(table_name = addresses)]
pub struct Address {
    /// The row.
    pub id: AddressId,
    /// What a user typed of it.
    #[diesel(embed)]
    pub place: Place,
    /// The one that stands on invoices.
    pub default_billing: bool,
    /// The one that goods go to when nothing else is said.
    pub default_shipping: bool,
    /// Counts the changes.
    pub version: i32,
}

/// A place and what it is used for.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = addresses)]
pub struct Place {
    /// What the business calls it: "Warehouse".
    pub label: String,
    /// Whom it is addressed to, when not to the customer.
    pub recipient: String,
    /// Street and number.
    pub street: String,
    /// Floor, building.
    pub street2: String,
    /// As the country writes it.
    pub postal_code: String,
    /// Town or village.
    pub city: String,
    /// Province or county: its code (`IT-BO`) where the country has a list, else as typed.
    pub region: String,
    /// ISO 3166-1 code.
    pub country: String,
    /// Invoices go there.
    pub billing: bool,
    /// Goods go there.
    pub shipping: bool,
}

/// What an address is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Use {
    /// Invoices.
    Billing,
    /// Goods.
    Shipping,
}

/// The map that the business chose in its settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Map {
    /// Google Maps.
    Google,
    /// OpenStreetMap.
    OpenStreetMap,
}

impl Map {
    /// Reads `company.map_provider`.
    pub fn of(provider: &str) -> Self {
        match provider {
            "openstreetmap" => Self::OpenStreetMap,
            _ => Self::Google,
        }
    }

    /// The page that shows a place; nothing is asked of it before the reader follows the link.
    pub fn url(self, place: &Place, language: &Language) -> String {
        let start = match self {
            Self::Google => "https://www.google.com/maps/search/?api=1&query=",
            Self::OpenStreetMap => "https://www.openstreetmap.org/search?query=",
        };
        let sought = place.on_the_map(*language);
        let query: String = byte_serialize(sought.as_bytes()).collect();
        format!("{start}{query}")
    }
}

impl Place {
    /// What to call it where it stands among others.
    pub fn title(&self) -> &str {
        [&self.label, &self.street, &self.city]
            .into_iter()
            .find(|text| !text.is_empty())
            .map_or("", String::as_str)
    }

    /// The lines of the envelope, the country last in the reader's language.
    pub fn lines(&self, language: &Language) -> Vec<String> {
        let mut lines = vec![
            self.recipient.clone(),
            self.street.clone(),
            self.street2.clone(),
        ];
        lines.extend(self.locality());
        lines.push(country_name(*language, &self.country));
        lines.retain(|line| !line.is_empty());
        lines
    }

    /// The lines as one text, for the clipboard.
    pub fn text(&self, language: &Language) -> String {
        self.lines(language).join("\n")
    }

    fn on_the_map(&self, language: Language) -> String {
        let parts = [
            self.street.clone(),
            spaced(&[&self.postal_code, &self.city]),
            self.region_name().to_owned(),
            country_name(language, &self.country),
        ];
        listed(&parts.each_ref().map(String::as_str))
    }

    /// Postcode, city and region in the country's order.
    fn locality(&self) -> Vec<String> {
        let (code, city, region) = (&*self.postal_code, &*self.city, self.region_name());
        match self.country.as_str() {
            "IT" => vec![spaced(&[code, city, self.subdivision_short()])],
            // A capital that bears the name of its province does not repeat it.
            "ES" if !region.is_empty() && region != city => {
                vec![format!("{} ({region})", spaced(&[code, city]))]
            }
            "RO" if self.is_bucharest() => vec![spaced(&[code, &bucharest(city)])],
            "RO" if !region.is_empty() => {
                vec![listed(&[&spaced(&[code, city]), &format!("jud. {region}")])]
            }
            "ES" | "RO" => vec![spaced(&[code, city])],
            "GB" | "IE" | "GG" | "JE" | "IM" => {
                vec![city.to_owned(), region.to_owned(), code.to_owned()]
            }
            "US" => vec![listed(&[city, &spaced(&[region, code])])],
            "CA" | "AU" => vec![spaced(&[city, region, code])],
            "LV" => vec![listed(&[city, code])],
            "IN" | "KR" | "NZ" | "SG" | "TH" | "ZA" => {
                vec![spaced(&[city, code]), region.to_owned()]
            }
            _ => vec![spaced(&[code, city]), region.to_owned()],
        }
    }

    /// The province or county in words.
    pub fn region_name(&self) -> &str {
        region_name(&self.country, &self.region)
    }

    fn subdivision_short(&self) -> &str {
        self.subdivision()
            .map_or(&self.region, |known| known.short())
    }

    fn subdivision(&self) -> Option<&'static Subdivision> {
        subdivision(&self.country, &self.region)
    }

    fn is_bucharest(&self) -> bool {
        self.subdivision().is_some_and(|it| it.code == "RO-B")
    }
}

/// A region as it is stored, in words.
pub fn region_name<'a>(country: &str, region: &'a str) -> &'a str {
    subdivision(country, region).map_or(region, |known| known.name)
}

/// The province or county behind a stored region: code, name, or what an import left.
pub fn subdivision(country: &str, region: &str) -> Option<&'static Subdivision> {
    let country = Country::parse(country)?;
    subdivisions::check(country, region).ok().flatten()
}

/// The capital has sectors in place of a county.
fn bucharest(city: &str) -> String {
    if city.starts_with("Bucure") {
        city.to_owned()
    } else {
        listed(&["București", city])
    }
}

fn spaced(parts: &[&str]) -> String {
    joined(parts, " ")
}

fn listed(parts: &[&str]) -> String {
    joined(parts, ", ")
}

fn joined(parts: &[&str], between: &str) -> String {
    let kept = parts.iter().copied().filter(|part| !part.is_empty());
    kept.collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(country: &str, code: &str, city: &str, region: &str) -> Place {
        Place {
            label: String::new(),
            recipient: String::new(),
            street: "Mill Lane 1".into(),
            street2: String::new(),
            postal_code: code.into(),
            city: city.into(),
            region: region.into(),
            country: country.into(),
            billing: true,
            shipping: false,
        }
    }

    #[test]
    fn every_country_has_its_own_order() {
        for (country, code, city, region, written) in [
            ("IT", "40126", "Bologna", "IT-BO", "40126 Bologna BO"),
            ("IT", "40126", "Bologna", "BO", "40126 Bologna BO"),
            (
                "ES",
                "28760",
                "Tres Cantos",
                "ES-M",
                "28760 Tres Cantos (Madrid)",
            ),
            ("ES", "28013", "Madrid", "ES-M", "28013 Madrid"),
            (
                "RO",
                "400001",
                "Cluj-Napoca",
                "RO-CJ",
                "400001 Cluj-Napoca, jud. Cluj",
            ),
            (
                "RO",
                "030016",
                "Sector 3",
                "RO-B",
                "030016 București, Sector 3",
            ),
            (
                "RO",
                "030016",
                "București Sector 3",
                "B",
                "030016 București Sector 3",
            ),
            ("FR", "75001", "Paris", "", "75001 Paris"),
            ("DE", "26133", "Oldenburg", "", "26133 Oldenburg"),
            ("GB", "EC1Y 8SY", "London", "", "London\nEC1Y 8SY"),
            ("IE", "A65 F4E2", "Kells", "Meath", "Kells\nMeath\nA65 F4E2"),
            ("US", "95014", "Cupertino", "CA", "Cupertino, CA 95014"),
            ("LV", "LV-1073", "Rīga", "", "Rīga, LV-1073"),
            ("CH", "8001", "Zürich", "", "8001 Zürich"),
        ] {
            let locality = place(country, code, city, region).locality();
            let lines: Vec<_> = locality.iter().filter(|line| !line.is_empty()).collect();
            let lines: Vec<&str> = lines.into_iter().map(String::as_str).collect();
            assert_eq!(lines.join("\n"), written);
        }
    }

    #[test]
    fn the_country_stands_last_in_the_readers_language_and_empty_lines_go() {
        let place = place("DE", "", "Oldenburg", "");
        assert_eq!(
            place.lines(&Language::It),
            ["Mill Lane 1", "Oldenburg", "Germania"]
        );
    }

    #[test]
    fn the_map_is_the_one_of_the_business_and_the_query_is_encoded() {
        let place = place("IT", "40126", "Bologna & \"Co\"", "IT-BO");
        assert_eq!(
            Map::of("google").url(&place, &Language::En),
            "https://www.google.com/maps/search/?api=1&query=\
             Mill+Lane+1%2C+40126+Bologna+%26+%22Co%22%2C+Bologna%2C+Italy"
        );
        let map = Map::of("openstreetmap").url(&place, &Language::En);
        assert!(map.starts_with("https://www.openstreetmap.org/search?query=Mill+Lane"));
    }

    #[test]
    fn a_place_without_a_name_is_called_by_its_street() {
        let mut place = place("IT", "40126", "Bologna", "IT-BO");
        assert_eq!(place.title(), "Mill Lane 1");
        place.label = "Warehouse".into();
        assert_eq!(place.title(), "Warehouse");
    }
}
