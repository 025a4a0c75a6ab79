//! Countries by their ISO 3166-1 code. Their names are translated in `locales/*/countries.ftl`.

use std::fmt;
use std::str::FromStr;

/// A country or territory of ISO 3166-1, by its two letters; one that exists is on the list.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country(&'static str);

impl Country {
    pub const IT: Country = Country("IT");
    pub const ES: Country = Country("ES");
    pub const FR: Country = Country("FR");
    pub const RO: Country = Country("RO");
    pub const GB: Country = Country("GB");

    /// The country of that code, in any case: `it` and `IT` are Italy.
    pub fn parse(code: &str) -> Option<Country> {
        let code = code.trim().to_ascii_uppercase();
        let found = ALL.binary_search_by(|country| country.0.cmp(&code)).ok()?;
        Some(ALL[found])
    }

    /// All countries, in the order of their codes.
    pub fn all() -> &'static [Country] {
        &ALL
    }

    /// The two letters of ISO 3166-1: Greece is `GR`.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// The Fluent key of the name, `country-IT`.
    pub fn name_key(self) -> String {
        format!("country-{}", self.0)
    }

    /// Whether it is a member state of the European Union.
    pub fn is_eu(self) -> bool {
        EU.contains(&self.0)
    }

    /// The country whose tax numbers are used here: Monaco and the French overseas departments
    /// have those of France, the Isle of Man those of the United Kingdom.
    pub fn tax_territory(self) -> Country {
        match self.0 {
            "MC" | "GF" | "GP" | "MQ" | "RE" | "YT" => Country::FR,
            "IM" => Country::GB,
            _ => self,
        }
    }
}

impl FromStr for Country {
    type Err = UnknownCountry;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Country::parse(code).ok_or(UnknownCountry)
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// A code that is not in ISO 3166-1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCountry;

impl fmt::Display for UnknownCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a country code of ISO 3166-1")
    }
}

impl std::error::Error for UnknownCountry {}

/// The 27 member states.
const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

static ALL: [Country; 249] = countries();

const fn countries() -> [Country; 249] {
    let mut all = [Country(""); 249];
    let mut i = 0;
    while i < all.len() {
        all[i] = Country(CODES[i]);
        i += 1;
    }
    all
}

/// ISO 3166-1 alpha-2, sorted.
#[rustfmt::skip]
const CODES: [&str; 249] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
    "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS",
    "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN",
    "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE",
    "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF",
    "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM",
    "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM",
    "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC",
    "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
    "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA",
    "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG",
    "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW",
    "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS",
    "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO",
    "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI",
    "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_each_is_found() {
        assert!(CODES.is_sorted());
        for &country in Country::all() {
            assert_eq!(Country::parse(country.as_str()), Some(country));
        }
    }

    #[test]
    fn codes_are_read_in_any_case_and_others_refused() {
        assert_eq!("it".parse(), Ok(Country::IT));
        for wrong in ["", "XX", "EL", "UK", "ITA", "I"] {
            assert_eq!(Country::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_union_has_27_members_and_monaco_uses_french_numbers() {
        assert_eq!(
            Country::all()
                .iter()
                .filter(|country| country.is_eu())
                .count(),
            27
        );
        let monaco = Country::parse("MC").expect("Monaco is on the list");
        assert!(!monaco.is_eu() && !Country::GB.is_eu());
        assert_eq!(monaco.tax_territory(), Country::FR);
    }
}
