//! The languages of the program, and how a browser asks for one.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language the program speaks. English is the one the others fall back to.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English, British in dates and spelling.
    #[default]
    En,
    /// Italian.
    It,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Romanian.
    Ro,
}

impl Language {
    /// All languages, English first.
    pub const ALL: [Self; 5] = [Self::En, Self::It, Self::Es, Self::Fr, Self::Ro];

    /// The ISO 639-1 code, as in `lang="it"`, in the database and in `locales/it/`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::It => "it",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Ro => "ro",
        }
    }

    /// What the language calls itself, for the language menu.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::It => "Italiano",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::Ro => "Română",
        }
    }

    /// Reads a code with or without a region in any case: `it`, `IT`, `fr-CA`, `ro_RO`.
    pub fn parse(code: &str) -> Option<Self> {
        let primary = code.trim().split(['-', '_']).next()?;
        Self::ALL
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.code()))
    }

    /// Those of these codes, in the order of [`Language::ALL`].
    pub fn among(codes: &[String]) -> Vec<Self> {
        let chosen = |language: &Self| codes.iter().any(|code| code == language.code());
        Self::ALL.into_iter().filter(chosen).collect()
    }

    /// The best of our languages for an `Accept-Language` header (RFC 9110 §12.5.4): highest
    /// weight first, earlier first among equals, weight 0 excluded. `None` when none fits.
    pub fn from_accept_language(header: &str) -> Option<Self> {
        let mut best: Option<(u16, Self)> = None;
        for range in header.split(',') {
            let (tag, parameters) = range.split_once(';').unwrap_or((range, ""));
            let (Some(language), Some(weight)) = (Self::parse(tag), weight(parameters)) else {
                continue;
            };
            if weight > best.map_or(0, |(highest, _)| highest) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }
}

/// The weight in thousandths; absent means 1, malformed is `None`.
fn weight(parameters: &str) -> Option<u16> {
    let parameters = parameters.trim();
    if parameters.is_empty() {
        return Some(1000);
    }
    let value: f32 = parameters.strip_prefix("q=")?.trim().parse().ok()?;
    (0.0..=1.0)
        .contains(&value)
        .then(|| (value * 1000.0).round() as u16)
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::str::FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::parse(code).ok_or(UnknownLanguage)
    }
}

/// The code is of none of our languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language of this program")]
pub struct UnknownLanguage;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_with_any_region_and_case() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.code()), Some(language));
        }
        assert_eq!(Language::parse("fr-CA"), Some(Language::Fr));
        assert_eq!(Language::parse("RO_ro"), Some(Language::Ro));
        assert_eq!(Language::parse("italian"), None);
        assert_eq!(Language::parse(""), None);
    }

    #[test]
    fn the_heaviest_language_we_speak_wins() {
        let best = Language::from_accept_language;
        assert_eq!(best("de-DE,de;q=0.9,it;q=0.7,fr;q=0.8"), Some(Language::Fr));
        assert_eq!(best("es, ro"), Some(Language::Es));
        assert_eq!(best("it;q=0, ro;q=0.1"), Some(Language::Ro));
        assert_eq!(best("de, *;q=0.5"), None);
        assert_eq!(best("it;q=NaN, ;;;, en;q=0.2"), Some(Language::En));
    }
}
