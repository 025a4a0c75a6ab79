//! From what was typed to what is checked.

use super::fault::Fault;

/// The compact form under which a number is checked, stored and searched: trimmed, upper case,
/// without spaces, dots, dashes, slashes and colons.
///
/// ```
/// assert_eq!(clientela::identifiers::compact(" it 007.431-101/57 "), "IT00743110157");
/// ```
pub fn compact(typed: &str) -> String {
    typed
        .chars()
        .filter(|&c| !is_separator(c))
        .flat_map(char::to_uppercase)
        .collect()
}

/// [`compact`], refusing what is empty, hidden or beyond any real number.
pub(super) fn compact_line(typed: &str) -> Result<String, Fault> {
    let number = compact(line(typed, 64)?);
    if number.is_empty() {
        Err(Fault::Empty)
    } else {
        Ok(number)
    }
}

/// The trimmed text when it is one line of at most `max` characters without hidden ones.
/// Line breaks at the ends go: scanners and the clipboard add them.
pub(super) fn line(typed: &str, max: usize) -> Result<&str, Fault> {
    let text = typed.trim();
    if text.is_empty() {
        Err(Fault::Empty)
    } else if text.chars().any(is_hidden) {
        Err(Fault::Hidden)
    } else if text.chars().count() > max {
        Err(Fault::TooLong { max })
    } else {
        Ok(text)
    }
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | '-' | '/' | ':' | '\u{2010}'..='\u{2015}')
}

/// Control characters, line separators, and those that show nothing or turn the direction of text.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_and_case_do_not_matter() {
        assert_eq!(
            compact_line("  fr 40.303-265/045:\u{a0}").as_deref(),
            Ok("FR40303265045")
        );
    }

    #[test]
    fn nothing_but_separators_is_empty() {
        assert_eq!(compact_line(" - / "), Err(Fault::Empty));
    }

    #[test]
    fn hidden_characters_inside_are_refused_and_line_breaks_at_the_end_dropped() {
        assert_eq!(line("12\n34", 64), Err(Fault::Hidden));
        assert_eq!(line("12\x0034", 64), Err(Fault::Hidden));
        assert_eq!(line("12\u{202e}34", 64), Err(Fault::Hidden));
        assert_eq!(line("1234\r\n", 64), Ok("1234"));
    }

    #[test]
    fn the_longest_text_is_counted_in_characters() {
        assert_eq!(line("ăăă", 3), Ok("ăăă"));
        assert_eq!(line("ăăăă", 3), Err(Fault::TooLong { max: 3 }));
    }
}
