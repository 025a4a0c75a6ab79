//! Messages by key: plain ones cost a look-up, those with arguments are worked out each time.

use std::borrow::Cow;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

use super::catalogue::{self, Catalogue, Entry};
use super::resolve::Resolver;
use super::{Language, Value};

/// The message `key`, in English when the language lacks it. A key nobody has comes back in
/// brackets, and the log names it.
pub fn text(language: Language, key: &str) -> Cow<'static, str> {
    match find(language, key) {
        Some((_, Entry::Fixed(text))) => Cow::Borrowed(text),
        Some(_) => Cow::Owned(format(language, key, &[])),
        None => Cow::Owned(format!("[{key}]")),
    }
}

/// The message `key` with its arguments. Numbers among them are written in the language's form
/// and choose its plurals. What is given but not asked for is ignored; what is asked for but not
/// given shows as `{$name}`.
pub fn format(language: Language, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
    match find(language, key) {
        Some((_, Entry::Fixed(text))) => (*text).to_owned(),
        Some((catalogue, Entry::Open(pattern))) => {
            Resolver::new(catalogue, arguments).write(pattern)
        }
        None => format!("[{key}]"),
    }
}

fn find(language: Language, key: &str) -> Option<(&'static Catalogue, &'static Entry)> {
    let own = catalogue::of(language);
    if let Some(entry) = own.patterns.get(key) {
        return Some((own, entry));
    }
    tracing::warn!(key, %language, "message missing");
    let english = catalogue::of(Language::En);
    english.patterns.get(key).map(|entry| (english, entry))
}

/// A message on its way to the page: key and arguments, worked out when it is displayed.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    language: Language,
    key: String,
    arguments: Vec<(String, Value<'static>)>,
}

impl Message {
    /// The message `key` in `language`, without arguments so far.
    pub fn new(language: Language, key: impl Into<String>) -> Self {
        Self {
            language,
            key: key.into(),
            arguments: Vec::new(),
        }
    }

    /// The same message with one more argument.
    pub fn with(mut self, name: impl Into<String>, value: Value<'_>) -> Self {
        self.arguments.push((name.into(), value.into_owned()));
        self
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arguments: Vec<(&str, Value<'_>)> = self
            .arguments
            .iter()
            .map(|(name, value)| (name.as_str(), value.borrowed()))
            .collect();
        f.write_str(&format(self.language, &self.key, &arguments))
    }
}

static PSEUDO: AtomicBool = AtomicBool::new(false);

/// Makes English 40 % longer and accented, to prove layouts. To be called before the first
/// message is read, by tests only.
#[doc(hidden)]
pub fn speak_pseudo_english() {
    PSEUDO.store(true, Ordering::Relaxed);
}

/// The text as it is spoken: itself, or its pseudo-English form when a test asked for that.
pub(super) fn spoken(language: Language, text: &'static str) -> Cow<'static, str> {
    if language == Language::En && PSEUDO.load(Ordering::Relaxed) {
        return Cow::Owned(pseudo(text));
    }
    Cow::Borrowed(text)
}

/// "Customers" → "Ĉûstömérs ~~~": readable, and at least 40 % longer.
fn pseudo(text: &str) -> String {
    let mut longer: String = text
        .chars()
        .map(|letter| match letter {
            'a' => 'à',
            'e' => 'é',
            'i' => 'î',
            'o' => 'ö',
            'u' => 'û',
            'C' => 'Ĉ',
            _ => letter,
        })
        .collect();
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters > 0 {
        let gap = if text.ends_with(' ') { "" } else { " " };
        let padding = "~".repeat((letters * 2).div_ceil(5));
        longer = format!("{longer}{gap}{padding}");
        if text.ends_with(' ') {
            longer.push(' ');
        }
    }
    longer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_message_is_borrowed() {
        assert!(matches!(
            text(Language::It, "ago-now"),
            Cow::Borrowed("adesso")
        ));
    }

    #[test]
    fn a_key_nobody_has_comes_back_in_brackets() {
        assert_eq!(text(Language::Ro, "no-such-key"), "[no-such-key]");
        assert_eq!(format(Language::Ro, "no-such-key", &[]), "[no-such-key]");
    }

    #[test]
    fn counts_choose_the_plural_and_are_grouped() {
        let days = |language, n: i64| format(language, "ago-days", &[("count", n.into())]);
        assert_eq!(days(Language::Ro, 3), "acum 3 zile");
        assert_eq!(days(Language::Ro, 20), "acum 20 de zile");
        assert_eq!(days(Language::Ro, 101), "acum 101 zile");
        assert_eq!(
            days(Language::Fr, 1_000_000),
            "il y a 1\u{202f}000\u{202f}000 de jours"
        );
        assert_eq!(days(Language::En, 1234), "1,234 days ago");
    }

    #[test]
    fn a_message_keeps_what_users_typed_as_it_is() {
        let message = Message::new(Language::En, "ago-days").with("count", "<b>".into());
        assert_eq!(message.to_string(), "<b> days ago");
    }

    #[test]
    fn pseudo_english_is_two_fifths_longer() {
        let long = pseudo("Customers");
        assert_eq!(long, "Ĉûstömérs ~~~~");
        assert!(long.chars().count() * 10 >= "Customers".len() * 14);
        assert_eq!(pseudo(", "), ", ");
    }
}
