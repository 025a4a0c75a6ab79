//! Cells that a spreadsheet would run as a formula (acceptance G5): made harmless going out, restored coming in.

use std::borrow::Cow;

/// The cell as it may be written: an apostrophe before text that begins, after blanks, control characters
/// and apostrophes, with `=`, `+`, `-` or `@`. Numbers stay as they are.
pub fn neutralise(cell: &str) -> Cow<'_, str> {
    if is_dangerous(cell) && !is_number(cell) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// The cell before [`neutralise`]; also undoes what other programs' exports do to `+39 …`.
pub fn restore(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_dangerous(rest) => rest,
        _ => cell,
    }
}

fn is_dangerous(cell: &str) -> bool {
    let skipped = |c: char| c.is_whitespace() || c.is_control() || "'\u{feff}\u{200b}".contains(c);
    cell.trim_start_matches(skipped)
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Digits, a minus before and one decimal mark within: what a spreadsheet keeps exactly.
fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let (whole, decimals) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let all_digits =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    all_digits(whole) && all_digits(decimals) && digits.len() <= 16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_gets_an_apostrophe_even_behind_blanks_and_control_characters() {
        for cell in [
            "=1+1",
            "+39 02",
            "-cmd",
            "@SUM(A1)",
            "  =x",
            "\t=x",
            "\r\n=x",
            "\u{feff}=x",
            "\u{1}@x",
            "＝x",
        ] {
            assert_eq!(neutralise(cell), format!("'{cell}"), "{cell:?}");
        }
    }

    #[test]
    fn numbers_and_plain_text_stay_as_they_are() {
        for cell in [
            "-12.50",
            "-1",
            "12,5",
            "0",
            "",
            "a=b",
            "Rossi-Bianchi",
            "'quoted'",
        ] {
            assert_eq!(neutralise(cell), cell);
        }
        assert_eq!(neutralise("-1-1"), "'-1-1");
        assert_eq!(neutralise("-12.5.1"), "'-12.5.1");
        assert_eq!(neutralise("+390212345678"), "'+390212345678");
    }

    #[test]
    fn reading_gives_back_what_was_written() {
        for cell in [
            "=1",
            "'=1",
            "''=1",
            "-5",
            "'-5",
            " +x",
            "'",
            "''",
            "'Ndrangheta",
            "d'=x",
            "\u{feff}'=x",
            "",
        ] {
            assert_eq!(restore(&neutralise(cell)), cell, "{cell:?}");
        }
    }
}
