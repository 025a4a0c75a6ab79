//! The names of the countries in the order a reader looks for them.

use super::{Language, text};
use crate::{accents::list_key, identifiers::Country};
use std::sync::OnceLock;

/// All countries with their names in a language, sorted by name without regard to accents and case.
pub fn countries(language: Language) -> &'static [(Country, String)] {
    static SORTED: [OnceLock<Vec<(Country, String)>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let at = Language::ALL.iter().position(|it| *it == language);
    SORTED[at.unwrap_or_default()].get_or_init(|| {
        let named = |country: &Country| (*country, text(language, &country.name_key()).into());
        let mut all: Vec<(Country, String)> = Country::all().iter().map(named).collect();
        all.sort_by_cached_key(|(_, name)| list_key(name));
        all
    })
}

/// The name of a country in a language; a code nobody knows stands for itself.
pub fn country_name(language: Language, code: &str) -> String {
    match Country::parse(code) {
        Some(country) => text(language, &country.name_key()).into_owned(),
        None => code.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_sorted_as_the_reader_spells_them() {
        let at = |language, code: &str| {
            let all = countries(language);
            assert_eq!(all.len(), Country::all().len());
            all.iter().position(|(it, _)| it.as_str() == code)
        };
        // Égypte stands before Espagne, the Åland Islands before Albania.
        assert!(at(Language::Fr, "EG") < at(Language::Fr, "ES"));
        assert!(at(Language::En, "AX") < at(Language::En, "AL"));
        assert!(at(Language::It, "DE") < at(Language::It, "US"));
    }

    #[test]
    fn a_name_is_found_for_every_code() {
        assert_eq!(country_name(Language::It, "DE"), "Germania");
        assert_eq!(country_name(Language::It, "XX"), "XX");
    }
}
