//! Numbers, percentages and money.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::i18n::Language;
use crate::money::Currency;

/// U+2212, as wide as the plus and the digits.
const MINUS: char = '\u{2212}';
const NO_BREAK_SPACE: &str = "\u{a0}";
const NARROW_NO_BREAK_SPACE: &str = "\u{202f}";
/// Unit prices have up to six decimals.
const PRICE_DECIMALS: u32 = 6;

impl Language {
    /// What stands before the decimals.
    pub const fn decimal_mark(self) -> char {
        match self {
            Self::En => '.',
            Self::It | Self::Es | Self::Fr | Self::Ro => ',',
        }
    }

    /// What stands between the thousands.
    pub(in crate::i18n) const fn group_mark(self) -> &'static str {
        match self {
            Self::En => ",",
            Self::It | Self::Es | Self::Ro => ".",
            Self::Fr => NARROW_NO_BREAK_SPACE,
        }
    }

    const fn before_percent(self) -> &'static str {
        match self {
            Self::En | Self::It => "",
            Self::Es | Self::Ro => NO_BREAK_SPACE,
            Self::Fr => NARROW_NO_BREAK_SPACE,
        }
    }
}

/// How many decimals a number is written with, and whether its thousands are grouped.
#[derive(Clone, Copy)]
pub(in crate::i18n) struct NumberForm {
    pub at_least: u32,
    pub at_most: Option<u32>,
    pub grouped: bool,
}

impl Default for NumberForm {
    fn default() -> Self {
        Self {
            at_least: 0,
            at_most: None,
            grouped: true,
        }
    }
}

impl NumberForm {
    /// The number with exactly the decimals that will be written.
    pub(in crate::i18n) fn rounded(self, number: Decimal) -> Decimal {
        let most = self.at_most.map(|most| most.max(self.at_least));
        let mut rounded = match most {
            Some(most) => number
                .round_dp_with_strategy(most, RoundingStrategy::MidpointAwayFromZero)
                .normalize(),
            None => number,
        };
        if rounded.scale() < self.at_least {
            rounded.rescale(self.at_least);
        }
        rounded
    }

    /// The number as the language writes it.
    pub(in crate::i18n) fn write(self, language: Language, number: Decimal) -> String {
        let rounded = self.rounded(number);
        let digits = rounded.abs().to_string();
        let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
        let mut written = String::with_capacity(digits.len() + 8);
        if rounded.is_sign_negative() && !rounded.is_zero() {
            written.push(MINUS);
        }
        for (index, digit) in whole.chars().enumerate() {
            if self.grouped && index > 0 && (whole.len() - index).is_multiple_of(3) {
                written.push_str(language.group_mark());
            }
            written.push(digit);
        }
        if !decimals.is_empty() {
            written.push(language.decimal_mark());
            written.push_str(decimals);
        }
        written
    }
}

/// `1234.50` → `1.234,50`: all the decimals the number carries, thousands grouped.
pub fn number(number: Decimal, language: Language) -> String {
    NumberForm::default().write(language, number)
}

/// `12.5` → `12,5 %`. The number is in percent already; zeros at its end are dropped.
pub fn percent(percent: Decimal, language: Language) -> String {
    let written = number(percent.normalize(), language);
    format!("{written}{}%", language.before_percent())
}

/// `1234.5` → `€1,234.50`, `1.234,50 €`, `1.234,50 lei`: with the currency's own decimals,
/// rounded half away from zero. The euro has its sign except in Romanian, the leu is "lei" in
/// Romanian, every other currency shows its code.
pub fn money(amount: Decimal, currency: Currency, language: Language) -> String {
    let decimals = currency.decimals();
    with_currency(amount, decimals, decimals, currency, language)
}

/// A unit price: like [`money`], but with up to six decimals where it has them.
pub fn price(amount: Decimal, currency: Currency, language: Language) -> String {
    let decimals = currency.decimals();
    with_currency(amount, decimals, PRICE_DECIMALS, currency, language)
}

fn with_currency(
    amount: Decimal,
    at_least: u32,
    at_most: u32,
    currency: Currency,
    language: Language,
) -> String {
    let form = NumberForm {
        at_least,
        at_most: Some(at_most),
        grouped: true,
    };
    let written = form.write(language, amount);
    let code = currency.code();
    let (sign, number) = match written.strip_prefix(MINUS) {
        Some(number) => ("\u{2212}", number),
        None => ("", written.as_str()),
    };
    match (language, code) {
        (Language::En, "EUR") => format!("{sign}€{number}"),
        (Language::En, _) => format!("{sign}{code}{NO_BREAK_SPACE}{number}"),
        (Language::Ro, "RON") => format!("{written}{NO_BREAK_SPACE}lei"),
        (Language::Ro, _) => format!("{written}{NO_BREAK_SPACE}{code}"),
        (_, "EUR") => format!("{written}{NO_BREAK_SPACE}€"),
        (_, _) => format!("{written}{NO_BREAK_SPACE}{code}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_all(form: impl Fn(Language) -> String) -> [String; 5] {
        Language::ALL.map(form)
    }

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn money_is_written_as_the_table_says() {
        let euro = Currency::EUR;
        let leu = Currency::parse("RON").unwrap();
        assert_eq!(
            in_all(|language| money(decimal("1234.5"), euro, language)),
            [
                "€1,234.50",
                "1.234,50\u{a0}€",
                "1.234,50\u{a0}€",
                "1\u{202f}234,50\u{a0}€",
                "1.234,50\u{a0}EUR",
            ]
        );
        assert_eq!(
            in_all(|language| money(decimal("-1234.5"), euro, language)),
            [
                "−€1,234.50",
                "−1.234,50\u{a0}€",
                "−1.234,50\u{a0}€",
                "−1\u{202f}234,50\u{a0}€",
                "−1.234,50\u{a0}EUR",
            ]
        );
        assert_eq!(
            in_all(|language| money(decimal("1234.5"), leu, language)),
            [
                "RON\u{a0}1,234.50",
                "1.234,50\u{a0}RON",
                "1.234,50\u{a0}RON",
                "1\u{202f}234,50\u{a0}RON",
                "1.234,50\u{a0}lei",
            ]
        );
    }

    #[test]
    fn money_has_the_decimals_of_its_currency_and_no_negative_zero() {
        let yen = Currency::parse("JPY").unwrap();
        let dinar = Currency::parse("KWD").unwrap();
        assert_eq!(money(decimal("1234"), yen, Language::It), "1.234\u{a0}JPY");
        assert_eq!(money(decimal("1.5"), dinar, Language::It), "1,500\u{a0}KWD");
        assert_eq!(
            money(decimal("1.025"), Currency::EUR, Language::En),
            "€1.03"
        );
        assert_eq!(
            money(decimal("-0.004"), Currency::EUR, Language::En),
            "€0.00"
        );
        assert_eq!(
            money(decimal("123456789012.34"), Currency::EUR, Language::En),
            "€123,456,789,012.34"
        );
    }

    #[test]
    fn a_unit_price_shows_the_decimals_it_has() {
        let shown = |text: &str| price(decimal(text), Currency::EUR, Language::It);
        assert_eq!(shown("0.123450"), "0,12345\u{a0}€");
        assert_eq!(shown("2.5"), "2,50\u{a0}€");
        assert_eq!(shown("2.000000"), "2,00\u{a0}€");
    }

    #[test]
    fn percentages_are_written_as_the_table_says() {
        assert_eq!(
            in_all(|language| percent(decimal("12.50"), language)),
            [
                "12.5%",
                "12,5%",
                "12,5\u{a0}%",
                "12,5\u{202f}%",
                "12,5\u{a0}%"
            ]
        );
        assert_eq!(percent(decimal("-3"), Language::En), "−3%");
        assert_eq!(percent(decimal("100"), Language::En), "100%");
    }

    #[test]
    fn thousands_are_always_grouped() {
        assert_eq!(
            in_all(|language| number(decimal("1234.50"), language)),
            [
                "1,234.50",
                "1.234,50",
                "1.234,50",
                "1\u{202f}234,50",
                "1.234,50"
            ]
        );
        assert_eq!(number(decimal("-999"), Language::Es), "−999");
        assert_eq!(number(decimal("1000000"), Language::Ro), "1.000.000");
    }
}
