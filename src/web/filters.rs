//! The filters that templates may use: those of the languages, and a few for assets and people.

pub use crate::i18n::filters::*;

use super::form::Note;
use askama::Values;

/// `{{ "app.css"|asset }}`: the fingerprinted address of a static file.
#[askama::filter_fn]
pub fn asset(name: &str, _: &dyn Values) -> askama::Result<&'static str> {
    let url = super::assets::url(name);
    Ok(url)
}

/// `{{ note|words }}`: a note in the reader's language.
#[askama::filter_fn]
pub fn words(note: &Note, values: &dyn Values) -> askama::Result<String> {
    let language = language(values);
    Ok(note.text(language))
}

/// `{{ "Osteria del Ponte"|initials }}`: OP.
#[askama::filter_fn]
pub fn initials(name: impl AsRef<str>, _: &dyn Values) -> askama::Result<String> {
    let initials = initials_of(name.as_ref());
    Ok(initials)
}

/// `{{ customer.id.0|hue }}`: one of the eight colours of an avatar, always the same for one id.
#[askama::filter_fn]
pub fn hue(id: &i64, _: &dyn Values) -> askama::Result<i64> {
    let hue = id.rem_euclid(8);
    Ok(hue)
}

fn initials_of(name: &str) -> String {
    let mut words = name
        .split(|c: char| c.is_whitespace() || c == '-')
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()))
        .collect::<Vec<_>>();
    // The first two words that carry meaning: "Osteria del Ponte" is OP.
    if words.len() > 2 && words.iter().filter(|c| c.is_uppercase()).count() >= 2 {
        words.retain(|c| c.is_uppercase());
    }
    words
        .into_iter()
        .take(2)
        .flat_map(char::to_uppercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::initials_of;

    #[test]
    fn initials_are_those_of_the_words_that_carry_meaning() {
        assert_eq!(initials_of("Osteria del Ponte"), "OP");
        assert_eq!(initials_of("ștefan popescu"), "ȘP");
        assert_eq!(initials_of("Jean-Luc"), "JL");
        assert_eq!(initials_of("«Ada»"), "A");
        assert_eq!(initials_of(" "), "");
    }
}
