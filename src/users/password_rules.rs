//! Which passwords are taken: long ones, of any characters, kept exactly as typed (trust.md §5).

use crate::web::Note;
use std::{collections::HashSet, sync::LazyLock};

/// Fewest characters, as long as there is no second factor.
pub const FEWEST: usize = 15;
/// Most characters.
pub const MOST: usize = 128;
/// How many characters must remain when the words anybody would guess are taken out.
const FEWEST_OF_ONES_OWN: usize = 8;

static COMMON: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("common_passwords.txt").lines().collect());

/// Judges a new password. `personal` are words that say who the user is: name, e-mail, company.
///
/// # Errors
/// What is wrong with it, for the field.
pub fn check_password(password: &str, personal: &[&str]) -> Result<(), Note> {
    let length = password.chars().count();
    if password.contains('\0') {
        return Err("error-characters".into());
    }
    if length < FEWEST {
        return Err(Note::new("password-too-short").with("least", FEWEST as i64));
    }
    if length > MOST {
        return Err(Note::new("password-too-long").with("most", MOST as i64));
    }
    let folded = password.to_lowercase();
    if is_common(&folded) || is_pattern(&folded) {
        return Err("password-common".into());
    }
    if without_names(&folded, personal).chars().count() < FEWEST_OF_ONES_OWN {
        return Err("password-names".into());
    }
    Ok(())
}

/// One of the 3,000 most used, also with digits, blanks and signs around it.
fn is_common(folded: &str) -> bool {
    let bare = folded.trim_matches(|c: char| !c.is_alphabetic());
    COMMON.contains(folded) || COMMON.contains(bare)
}

/// One short piece over and over ("passwordpassword"), or a run such as "123456789012345".
fn is_pattern(folded: &str) -> bool {
    let letters = folded
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect::<Vec<_>>();
    let length = letters.len();
    let repeats = |period: usize| letters.iter().skip(period).eq(&letters[..length - period]);
    let run = letters
        .windows(2)
        .all(|pair| u32::from(pair[0]).abs_diff(u32::from(pair[1])) == 1);
    run || (1..=10).any(|period| period * 3 <= length * 2 && repeats(period))
}

fn without_names(folded: &str, personal: &[&str]) -> String {
    let personal = personal.iter().map(|word| word.to_lowercase());
    let words = personal
        .flat_map(|text| {
            text.split(|c: char| !c.is_alphanumeric())
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter(|word| word.chars().count() >= 3)
        .chain(["clientela", "backoffice", "customers", "password"].map(str::to_owned));
    words.fold(folded.to_owned(), |rest, word| rest.replace(&word, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(password: &str) -> Option<&'static str> {
        check_password(
            password,
            &["Ada Conti", "ada.conti@example.com", "Cantina Morandi"],
        )
        .err()
        .map(|note| note.key)
    }

    #[test]
    fn long_passwords_of_any_characters_are_taken() {
        for password in [
            "four grey herons at noon",
            "correct horse battery staple",
            "  ăâîșț 家 password  ",
            "q9w#K2 / 77 §§ x_Lm",
            &format!(
                "{:0>128}",
                "nine lives of a cat, and what it thinks of them"
            ),
        ] {
            assert_eq!(fault(password), None, "{password}");
        }
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(fault("fourteen chars"), Some("password-too-short"));
        assert_eq!(fault("ăâîșțăâîșț1234"), Some("password-too-short"));
        let long = (0..43).map(|n| format!("{n:03}")).collect::<String>();
        assert_eq!(fault(&long), Some("password-too-long"));
        assert_eq!(fault("four grey \0 herons"), Some("error-characters"));
    }

    #[test]
    fn what_anybody_would_guess_is_refused() {
        for password in [
            "123456789012345",
            "abcdefghijklmnop",
            "aaaaaaaaaaaaaaaa",
            "passwordpassword",
            "letmein 2025!!!!!",
            "Dragon1234567890",
        ] {
            assert_eq!(fault(password), Some("password-common"), "{password}");
        }
        for password in [
            "Clientela-2026!!",
            "ada-conti-cantina",
            "Morandi Morandi 12",
        ] {
            assert!(fault(password).is_some(), "{password}");
        }
    }
}
