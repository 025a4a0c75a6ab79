//! Reading numbers that were typed. Nothing is rounded or guessed: what is not clear
//! comes back as a fault with a message of its own.

use rust_decimal::Decimal;

use super::figures::number;
use crate::i18n::{Language, Value, messages};

/// More digits than this before the decimal mark do not fit a money column (`numeric(15,2)`).
const WHOLE_DIGITS: usize = 12;

/// Why a typed number cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFault {
    /// Nothing typed.
    Empty,
    /// Not a number in this language's marks.
    NotANumber,
    /// "1.234": thousands or thousandths? Both readings, the larger first.
    Ambiguous(Decimal, Decimal),
    /// More decimals than this many.
    TooManyDecimals(u32),
    /// Below zero where that makes no sense.
    Negative,
    /// More than twelve digits before the decimals.
    TooLarge,
}

impl NumberFault {
    /// The sentence to show beside the field.
    pub fn message(self, language: Language) -> String {
        let (key, arguments) = self.words(language);
        messages::format(language, key, &arguments)
    }

    /// The key of that sentence and its arguments, for code that words it later.
    pub fn words(self, language: Language) -> (&'static str, Vec<(&'static str, Value<'static>)>) {
        match self {
            Self::Empty => ("number-empty", Vec::new()),
            Self::NotANumber => {
                let example = number(Decimal::new(123_450, 2), language);
                ("number-not-a-number", vec![("example", example.into())])
            }
            Self::Ambiguous(large, small) => {
                let large = format!("{large}{}00", language.decimal_mark());
                let small = format!("{}0", number(small, language));
                let arguments = vec![("large", large.into()), ("small", small.into())];
                ("number-ambiguous", arguments)
            }
            Self::TooManyDecimals(most) => {
                ("number-too-many-decimals", vec![("count", most.into())])
            }
            Self::Negative => ("number-negative", Vec::new()),
            Self::TooLarge => ("number-too-large", Vec::new()),
        }
    }
}

/// A number that is zero or more, in the language's own marks: `1234,5` and `1.234,50` in
/// Italian, `1,234.50` in English. Spaces may group thousands in French.
pub fn parse_decimal(
    language: Language,
    typed: &str,
    max_decimals: u32,
) -> Result<Decimal, NumberFault> {
    let number = parse_signed_decimal(language, typed, max_decimals)?;
    if number < Decimal::ZERO {
        return Err(NumberFault::Negative);
    }
    Ok(number)
}

/// Like [`parse_decimal`], for fields that may be negative: `-5`, also with U+2212.
pub fn parse_signed_decimal(
    language: Language,
    typed: &str,
    max_decimals: u32,
) -> Result<Decimal, NumberFault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(NumberFault::Empty);
    }
    let unsigned = typed.strip_prefix(['-', '\u{2212}']);
    let number = unsigned_decimal(language, unsigned.unwrap_or(typed), max_decimals)?;
    match unsigned {
        Some(_) if !number.is_zero() => Ok(-number),
        _ => Ok(number),
    }
}

fn unsigned_decimal(
    language: Language,
    typed: &str,
    max_decimals: u32,
) -> Result<Decimal, NumberFault> {
    let mark = language.decimal_mark();
    let (whole, decimals) = match typed.split_once(mark) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (typed, None),
    };
    let groups: Vec<&str> = whole.split(|mark| is_group_mark(language, mark)).collect();
    if !is_well_grouped(&groups) || decimals.is_some_and(|decimals| !is_digits(decimals)) {
        return Err(NumberFault::NotANumber);
    }
    let whole = groups.concat();
    let decimals = decimals.unwrap_or_default();
    match groups[..] {
        [one] if decimals.len() == 3 && may_be_thousands(one) => {
            return Err(ambiguous(one, decimals));
        }
        // Typed by habit of another language, or on a number pad that has only one mark.
        [one, three] if decimals.is_empty() && max_decimals >= 3 && language != Language::Fr => {
            return Err(ambiguous(one, three));
        }
        _ => {}
    }
    if decimals.len() > max_decimals as usize {
        return Err(NumberFault::TooManyDecimals(max_decimals));
    }
    if whole.trim_start_matches('0').len() > WHOLE_DIGITS {
        return Err(NumberFault::TooLarge);
    }
    format!("{whole}.{decimals}")
        .trim_end_matches('.')
        .parse()
        .map_err(|_| NumberFault::TooLarge)
}

fn is_group_mark(language: Language, mark: char) -> bool {
    match language {
        Language::Fr => matches!(mark, ' ' | '\u{a0}' | '\u{202f}'),
        _ => language.group_mark().starts_with(mark),
    }
}

/// Digits only, and three of them in each group but the first, which has one to three and does
/// not begin with a zero: the point of "0.125" separates no thousands.
fn is_well_grouped(groups: &[&str]) -> bool {
    let (first, rest) = groups.split_first().expect("split gives at least one part");
    is_digits(first)
        && (rest.is_empty() || may_be_thousands(first))
        && rest
            .iter()
            .all(|group| group.len() == 3 && is_digits(group))
}

pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `1` to `999`: what stands before a mark that could separate thousands.
fn may_be_thousands(before: &str) -> bool {
    before.len() <= 3 && !before.starts_with('0')
}

fn ambiguous(before: &str, after: &str) -> NumberFault {
    match (
        format!("{before}{after}").parse(),
        format!("{before}.{after}").parse(),
    ) {
        (Ok(large), Ok(small)) => NumberFault::Ambiguous(large, small),
        _ => NumberFault::NotANumber,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(language: Language, typed: &str) -> Result<String, NumberFault> {
        parse_decimal(language, typed, 2).map(|number| number.to_string())
    }

    fn ok(text: &str) -> Result<String, NumberFault> {
        Ok(text.to_owned())
    }

    #[test]
    fn money_is_read_with_and_without_thousands() {
        for typed in ["1234,5", "1.234,5", " 1.234,5 "] {
            assert_eq!(money(Language::It, typed), ok("1234.5"));
        }
        assert_eq!(money(Language::It, "1.234,50"), ok("1234.50"));
        assert_eq!(money(Language::Ro, "1.234.567"), ok("1234567"));
        assert_eq!(money(Language::En, "1,234.50"), ok("1234.50"));
        assert_eq!(money(Language::Fr, "1\u{202f}234,50"), ok("1234.50"));
        assert_eq!(money(Language::Fr, "1 234,50"), ok("1234.50"));
        assert_eq!(money(Language::Es, "0"), ok("0"));
    }

    #[test]
    fn what_every_language_writes_it_reads_back() {
        for language in Language::ALL {
            let value = Decimal::new(123_456_789, 2);
            let written = number(value, language);
            assert_eq!(parse_decimal(language, &written, 2), Ok(value));
            let below = number(-value, language);
            assert_eq!(parse_signed_decimal(language, &below, 2), Ok(-value));
        }
    }

    #[test]
    fn thousands_or_thousandths_is_asked() {
        let both = NumberFault::Ambiguous(Decimal::from(1234), Decimal::new(1234, 3));
        assert_eq!(money(Language::En, "1.234"), Err(both));
        assert_eq!(money(Language::It, "1,234"), Err(both));
        assert_eq!(parse_decimal(Language::It, "1.234", 3), Err(both));
        assert_eq!(parse_decimal(Language::En, "1,234", 4), Err(both));
        assert_eq!(money(Language::It, "1.234"), ok("1234"));
        assert_eq!(
            parse_decimal(Language::En, "0.125", 3),
            Ok(Decimal::new(125, 3))
        );
        assert_eq!(
            both.message(Language::En),
            "This can mean two things: type 1234.00 or 1.2340."
        );
    }

    #[test]
    fn both_answers_to_the_question_are_accepted() {
        for language in Language::ALL {
            let mark = language.decimal_mark();
            let large = parse_decimal(language, &format!("1234{mark}00"), 4);
            let small = parse_decimal(language, &format!("1{mark}2340"), 4);
            assert_eq!((large, small), (Ok(1234.into()), Ok(Decimal::new(1234, 3))));
        }
    }

    #[test]
    fn what_is_no_number_here_is_refused() {
        let hostile = [
            "NaN",
            "1e309",
            "1e3",
            "inf",
            "１２３",
            "1.234.56",
            "1,2,3",
            "--1",
            "+1",
            "1-",
            ",",
            ".",
            "1,",
            "€5",
            "0x10",
            "1_000",
            "1'000",
            "12.34.567",
            "1..2",
            "٣",
            "1 234,5 6",
        ];
        for typed in hostile {
            for language in Language::ALL {
                assert_eq!(
                    money(language, typed),
                    Err(NumberFault::NotANumber),
                    "{typed}"
                );
            }
        }
        assert_eq!(
            money(Language::En, "1.234,56"),
            Err(NumberFault::NotANumber)
        );
        assert_eq!(
            money(Language::It, "1,234.56"),
            Err(NumberFault::NotANumber)
        );
        assert_eq!(money(Language::It, "0.125"), Err(NumberFault::NotANumber));
        assert_eq!(money(Language::It, "  "), Err(NumberFault::Empty));
    }

    #[test]
    fn nothing_is_rounded_and_nothing_overflows() {
        assert_eq!(
            money(Language::En, "0.001"),
            Err(NumberFault::TooManyDecimals(2))
        );
        assert_eq!(
            money(Language::En, "5.0000"),
            Err(NumberFault::TooManyDecimals(2))
        );
        assert_eq!(
            parse_decimal(Language::En, "1.5", 0),
            Err(NumberFault::TooManyDecimals(0))
        );
        for typed in ["9223372036854775808", "1234567890123"] {
            assert_eq!(money(Language::En, typed), Err(NumberFault::TooLarge));
        }
        assert_eq!(money(Language::En, "000000000000000001"), ok("1"));
        assert_eq!(
            money(Language::En, "999999999999.99"),
            ok("999999999999.99")
        );
    }

    #[test]
    fn below_zero_needs_a_field_that_allows_it() {
        assert_eq!(money(Language::En, "-1"), Err(NumberFault::Negative));
        assert_eq!(money(Language::En, "-0"), ok("0"));
        let signed = |typed| parse_signed_decimal(Language::It, typed, 2);
        assert_eq!(signed("-1,5"), Ok(Decimal::new(-15, 1)));
        assert_eq!(signed("\u{2212}1,5"), Ok(Decimal::new(-15, 1)));
    }
}
