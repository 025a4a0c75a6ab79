//! The names of the countries in the order a reader looks for them.

use super::{Language, text};
use crate::identifiers::Country;
use std::sync::OnceLock;

/// All countries with their names in a language, sorted by name without regard to accents and case.
pub fn countries(language: Language) -> &'static [(Country, String)] {
    static SORTED: [OnceLock<Vec<(Country, String)>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let at = Language::ALL.iter().position(|it| *it == language);
    SORTED[at.unwrap_or_default()].get_or_init(|| {
        let named = |country: &Country| (*country, text(language, &country.name_key()).into());
        let mut all: Vec<(Country, String)> = Country::all().iter().map(named).collect();
        all.sort_by_cached_key(|(_, name)| without_accents(name));
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

/// What short lists are sorted by: lower case, letters without their accents, no signs.
pub fn without_accents(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'à'..='å' | 'ă' => key.push('a'),
            'ç' => key.push('c'),
            'è'..='ë' => key.push('e'),
            'ì'..='ï' => key.push('i'),
            'ñ' => key.push('n'),
            'ò'..='ö' | 'ø' => key.push('o'),
            'ș' | 'ş' => key.push('s'),
            'ț' | 'ţ' => key.push('t'),
            'ù'..='ü' => key.push('u'),
            'ý' | 'ÿ' => key.push('y'),
            'æ' => key.push_str("ae"),
            'œ' => key.push_str("oe"),
            'ß' => key.push_str("ss"),
            _ if letter.is_alphanumeric() || letter == ' ' => key.push(letter),
            // Combining marks and quotes weigh nothing; a dash parts words.
            '-' => key.push(' '),
            _ => {}
        }
    }
    key
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

    #[test]
    fn accents_and_signs_weigh_nothing() {
        assert_eq!(without_accents("Côte d’Ivoire"), "cote divoire");
        assert_eq!(without_accents("Guinea-Bissáu"), "guinea bissau");
    }
}
