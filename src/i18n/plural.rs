//! Plural categories of our languages (Unicode CLDR, cardinal plural rules).

use rust_decimal::Decimal;

use super::Language;

/// The CLDR category of `number` as it is written: `1.00` has two visible decimals and is not
/// "one" in English.
pub(super) fn category(language: Language, number: Decimal) -> &'static str {
    let number = number.abs();
    let visible_decimals = number.scale();
    let whole = number.trunc();
    let is_whole = visible_decimals == 0;
    let one = Decimal::ONE;
    let million = Decimal::from(1_000_000);
    let is_many = is_whole && !whole.is_zero() && (whole % million).is_zero();
    match language {
        Language::En if is_whole && whole == one => "one",
        Language::En => "other",
        Language::It if is_whole && whole == one => "one",
        Language::Es if number == one => "one",
        Language::Fr if whole <= one => "one",
        Language::It | Language::Es | Language::Fr if is_many => "many",
        Language::It | Language::Es | Language::Fr => "other",
        Language::Ro if is_whole && whole == one => "one",
        Language::Ro if !is_whole || whole.is_zero() || is_small_in_its_hundred(whole) => "few",
        Language::Ro => "other",
    }
}

fn is_small_in_its_hundred(whole: Decimal) -> bool {
    let rest = whole % Decimal::ONE_HUNDRED;
    Decimal::ONE <= rest && rest <= Decimal::from(19)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(language: Language, numbers: &[&str]) -> Vec<&'static str> {
        numbers
            .iter()
            .map(|number| category(language, number.parse().unwrap()))
            .collect()
    }

    #[test]
    fn romanian_has_one_few_and_other() {
        let small = ["0", "2", "19", "101", "119", "1219", "1.5", "1.0"];
        assert_eq!(of(Language::Ro, &small), ["few"; 8]);
        let large = ["20", "100", "120", "1000", "1000000"];
        assert_eq!(of(Language::Ro, &large), ["other"; 5]);
        assert_eq!(of(Language::Ro, &["1", "-1"]), ["one"; 2]);
    }

    #[test]
    fn whole_millions_are_many_in_italian_spanish_and_french() {
        for language in [Language::It, Language::Es, Language::Fr] {
            assert_eq!(of(language, &["1000000", "7000000"]), ["many"; 2]);
            assert_eq!(of(language, &["1000001", "1000000.0", "2"]), ["other"; 3]);
            assert_eq!(of(language, &["1"]), ["one"]);
        }
        assert_eq!(of(Language::En, &["1000000"]), ["other"]);
    }

    #[test]
    fn zero_and_one_and_a_half_are_one_only_in_french() {
        assert_eq!(of(Language::Fr, &["0", "1.5", "1.99"]), ["one"; 3]);
        assert_eq!(of(Language::It, &["0", "1.5", "1.0"]), ["other"; 3]);
        assert_eq!(of(Language::En, &["0", "1.00"]), ["other"; 2]);
        assert_eq!(of(Language::Es, &["1.0"]), ["one"]);
    }
}
