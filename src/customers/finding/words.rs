//! What was typed, as patterns.

/// So many different words count; the others are not looked at.
const MOST_WORDS: usize = 8;

/// The longest beginning of a word that is indexed: `word_beginnings()` in the database.
const LONGEST_KEY: usize = 6;

/// The words of a search, folded like the search text of customers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    words: Vec<String>,
    /// All of them as they stand: names that begin so come first.
    pub phrase: String,
}

/// What one stage of a search looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// Patterns of the search text; all must fit.
    pub patterns: Vec<String>,
    /// The same for the index of beginnings: the first six letters of each word of two or more. Empty where
    /// fragments are looked for, or all words are shorter.
    pub keys: Vec<String>,
    /// Of beginnings, what the keys leave open; each must stand in the search text.
    pub beyond_keys: Vec<String>,
}

impl Sought {
    /// Whether an index helps: a key, or three signs in a row for that of trigrams.
    pub fn indexed(&self) -> bool {
        let three_in_a_row = |pattern: &String| {
            let mut parts = pattern.split(|c: char| !(c.is_alphanumeric() || c == ' '));
            parts.any(|part| part.chars().count() >= 3)
        };
        !self.keys.is_empty() || self.patterns.iter().any(three_in_a_row)
    }
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

    /// What is looked for, one after the other until something is found: first customers all of whose words
    /// begin as typed, then fragments of words. Without a word that is everybody.
    pub fn stages(&self) -> impl Iterator<Item = Sought> {
        let stages = [Some(self.beginnings()), self.fragments()];
        stages.into_iter().flatten()
    }

    /// Each word begins a word.
    fn beginnings(&self) -> Sought {
        let length = |word: &String| word.chars().count();
        let words = self.words.iter();
        let said = |word: &&String| (2..=LONGEST_KEY).contains(&length(word));
        Sought {
            patterns: words
                .clone()
                .map(|word| format!("% {}%", literally(word)))
                .collect(),
            keys: words
                .clone()
                .filter(|word| length(word) >= 2)
                .map(|word| word.chars().take(LONGEST_KEY).collect())
                .collect(),
            beyond_keys: words
                .filter(|word| !said(word))
                .map(|word| format!(" {word}"))
                .collect(),
        }
    }

    /// Each word of three letters or more stands anywhere, a shorter one begins a word. None where that
    /// would be the same as the beginnings.
    fn fragments(&self) -> Option<Sought> {
        let long = |word: &String| word.chars().count() >= 3;
        let pattern = |word| {
            let begin = if long(word) { "" } else { " " };
            format!("%{begin}{}%", literally(word))
        };
        self.words.iter().any(long).then(|| Sought {
            patterns: self.words.iter().map(pattern).collect(),
            keys: Vec::new(),
            beyond_keys: Vec::new(),
        })
    }

    /// Whether there is enough of it to look like a name.
    pub fn spelled(&self) -> bool {
        let letters = |word: &String| word.chars().filter(|c| c.is_alphabetic()).count();
        self.words.iter().any(|word| letters(word) >= 4)
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
            Words::of(r"a_b 50% c\d").beginnings().patterns,
            [r"% a\_b%", r"% 50\%%", r"% c\\d%"]
        );
    }

    #[test]
    fn short_words_are_beginnings_and_long_ones_fragments() {
        let fragments = Words::of("ma rossi").fragments().expect("a long word");
        assert_eq!(fragments.patterns, ["% ma%", "%rossi%"]);
        assert_eq!(Words::of("ma ro").fragments(), None);
    }

    #[test]
    fn a_key_says_all_of_a_word_of_two_to_six_letters() {
        let sought = Words::of("rossi a bonetti").beginnings();
        assert_eq!(sought.keys, ["rossi", "bonett"]);
        assert_eq!(sought.beyond_keys, [" a", " bonetti"]);
        let none = Words::of("ma rossin").beginnings().beyond_keys;
        assert_eq!(none, [""; 0]);
    }

    #[test]
    fn a_thousand_words_are_eight() {
        let many: String = (0..300).map(|n| format!("%{n}a ")).collect();
        assert_eq!(Words::of(&many).beginnings().patterns.len(), 8);
        let one = Words::of("%a %a %a").beginnings();
        assert_eq!(one.patterns.len(), 1);
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
        let digits = Words::of("051 555 0142").beginnings();
        assert_eq!(digits.patterns, ["% 0515550142%"]);
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
    fn single_letters_cannot_use_an_index() {
        let indexed = |typed| {
            let words = Words::of(typed);
            let stages = words.stages().map(|sought| sought.indexed());
            stages.collect::<Vec<_>>()
        };
        assert_eq!(indexed("a b"), [false]);
        assert_eq!(indexed("a bo"), [true]);
        assert_eq!(indexed("bo%ar"), [true, false]);
    }
}
