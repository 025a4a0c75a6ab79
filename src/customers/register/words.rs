//! What was typed, as patterns.

/// So many different words count; the others are not looked at.
const MOST_WORDS: usize = 8;

/// The words of a search, folded like the search text of customers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    words: Vec<String>,
    /// All of them as they stand: names that begin so come first.
    pub phrase: String,
}

impl Words {
    /// Takes the folded text apart. A phone number is one word, however it was spaced.
    pub fn of(folded: &str) -> Self {
        let mut words: Vec<String> = Vec::new();
        match phone_digits(folded) {
            Some(digits) => words.push(digits),
            None => {
                for word in folded.split_whitespace() {
                    if words.len() < MOST_WORDS && words.iter().all(|known| known != word) {
                        words.push(word.to_owned());
                    }
                }
            }
        }
        let phrase = words.join(" ");
        Self { words, phrase }
    }

    /// Patterns of the search text: each word begins a word.
    pub fn beginnings(&self) -> Vec<String> {
        self.words
            .iter()
            .map(|word| format!("% {}%", literally(word)))
            .collect()
    }

    /// Patterns of the search text: each word of three letters or more stands anywhere, a shorter one
    /// begins a word. None where that would be the same as [`Words::beginnings`].
    pub fn fragments(&self) -> Option<Vec<String>> {
        let long = |word: &String| word.chars().count() >= 3;
        self.words.iter().any(long).then(|| {
            let pattern = |word| {
                let begin = if long(word) { "" } else { " " };
                format!("%{begin}{}%", literally(word))
            };
            self.words.iter().map(pattern).collect()
        })
    }

    /// Whether there is enough of it to look like a name.
    pub fn spelled(&self) -> bool {
        let letters = |word: &String| word.chars().filter(|c| c.is_alphabetic()).count();
        self.words.iter().any(|word| letters(word) >= 4)
    }

    /// Whether the trigram index helps: a pattern needs three signs in a row, a leading space counted.
    pub fn indexed(&self) -> bool {
        let helps = |word: &String| {
            word.split(|c: char| !c.is_alphanumeric())
                .any(|part| part.chars().count() >= 2)
        };
        self.words.iter().any(helps)
    }
}

/// What is too short to be searched for.
pub fn too_short(typed: &str) -> bool {
    typed.chars().filter(|c| !c.is_whitespace()).count() < 2
}

/// The digits of what looks like a phone number of six digits or more, without `+` or `00`.
pub fn phone_digits(text: &str) -> Option<String> {
    let fits = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+()-./".contains(c);
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if !text.chars().all(fits) || digits.len() < 6 {
        return None;
    }
    Some(digits.strip_prefix("00").unwrap_or(&digits).to_owned())
}

fn literally(word: &str) -> String {
    let mut pattern = String::with_capacity(word.len());
    for c in word.chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards_stand_for_themselves() {
        assert_eq!(
            Words::of(r"a_b 50% c\d").beginnings(),
            [r"% a\_b%", r"% 50\%%", r"% c\\d%"]
        );
    }

    #[test]
    fn short_words_are_beginnings_and_long_ones_fragments() {
        let words = Words::of("ma rossi");
        assert_eq!(
            words.fragments(),
            Some(vec!["% ma%".into(), "%rossi%".into()])
        );
        assert_eq!(Words::of("ma ro").fragments(), None);
    }

    #[test]
    fn a_thousand_words_are_eight() {
        let many: String = (0..300).map(|n| format!("%{n}a ")).collect();
        assert_eq!(Words::of(&many).beginnings().len(), 8);
        assert_eq!(Words::of("%a %a %a").beginnings().len(), 1);
    }

    #[test]
    fn a_phone_number_is_one_word() {
        assert_eq!(
            phone_digits("+39 051 555-0142").as_deref(),
            Some("390515550142")
        );
        assert_eq!(phone_digits("0039 (051) 555").as_deref(), Some("39051555"));
        assert_eq!(phone_digits("12 345"), None);
        assert_eq!(phone_digits("via 123456"), None);
        assert_eq!(Words::of("051 555 0142").beginnings(), ["% 0515550142%"]);
    }

    #[test]
    fn one_sign_is_too_short() {
        assert!(too_short(" a "));
        assert!(!too_short("a b"));
    }

    #[test]
    fn a_few_letters_are_like_too_many_names() {
        assert!(!Words::of("%a bo 12345").spelled());
        assert!(Words::of("a maro").spelled());
    }

    #[test]
    fn single_letters_cannot_use_the_index() {
        assert!(!Words::of("a b").indexed());
        assert!(!Words::of("a. %b").indexed());
        assert!(Words::of("a bo").indexed());
    }
}
