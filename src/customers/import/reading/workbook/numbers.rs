//! Numbers of cells as text, exactly: no number goes through a binary fraction.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use rust_decimal::{Decimal, prelude::ToPrimitive};

/// Spreadsheet programs show fifteen digits; the others are rounding noise.
const DIGITS: u32 = 15;

/// A number as a person would type it: `393331234567`, `0.1`.
pub fn plain(number: &str) -> String {
    match decimal(number) {
        Some(value) => value.normalize().to_string(),
        None => number.to_owned(),
    }
}

/// The same, a whole number with zeros before it up to so many digits: `00185`.
pub fn filled(number: &str, digits: usize) -> String {
    let plain = plain(number);
    if plain.bytes().all(|byte| byte.is_ascii_digit()) {
        format!("{plain:0>digits$}")
    } else {
        plain
    }
}

fn decimal(number: &str) -> Option<Decimal> {
    let exact = Decimal::from_str_exact(number).or_else(|_| Decimal::from_scientific(number));
    exact.ok()?.round_sf(DIGITS)
}

/// Days since the beginning of the count as a date, a time or both, in ISO's form; nothing for days that
/// no calendar has.
pub fn moment(number: &str, from_1904: bool) -> Option<String> {
    let days = decimal(number)?;
    let whole = days.trunc();
    let seconds = ((days - whole) * Decimal::from(86_400)).round().to_i64()?;
    // The program of 1985 took 1900 for a leap year, and all others count like it.
    let (first, offset) = match (from_1904, whole.to_i64()?) {
        (true, number) => (NaiveDate::from_ymd_opt(1904, 1, 1)?, number),
        (false, 60) => return None,
        (false, number @ ..60) => (NaiveDate::from_ymd_opt(1899, 12, 31)?, number),
        (false, number) => (NaiveDate::from_ymd_opt(1899, 12, 30)?, number),
    };
    if days.is_sign_negative() && !days.is_zero() || seconds > 86_399 {
        return None;
    }
    let date = first.checked_add_signed(TimeDelta::try_days(offset)?)?;
    let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::try_from(seconds).ok()?, 0)?;
    Some(match (whole.is_zero() && !from_1904, seconds) {
        (true, _) => time.format("%H:%M:%S").to_string(),
        (false, 0) => date.format("%Y-%m-%d").to_string(),
        (false, _) => date.and_time(time).format("%Y-%m-%d %H:%M:%S").to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_what_a_person_would_type() {
        for (stored, typed) in [
            ("393331234567", "393331234567"),
            ("3.93331234567E11", "393331234567"),
            ("3.93331234567E+11", "393331234567"),
            ("12.0", "12"),
            ("0.1", "0.1"),
            ("3.3000000000000003", "3.3"),
            ("-1500.5", "-1500.5"),
            ("1E-3", "0.001"),
            ("1E+300", "1E+300"),
            ("not a number", "not a number"),
        ] {
            assert_eq!(plain(stored), typed, "{stored}");
        }
    }

    #[test]
    fn a_whole_number_is_filled_up_with_zeros() {
        for (stored, shown) in [
            ("185", "00185"),
            ("1.85E2", "00185"),
            ("0", "00000"),
            ("123456", "123456"),
            ("1.5", "1.5"),
            ("-3", "-3"),
            ("1E+300", "1E+300"),
        ] {
            assert_eq!(filled(stored, 5), shown, "{stored}");
        }
    }

    #[test]
    fn a_day_is_its_date_in_both_calendars() {
        for (stored, from_1904, shown) in [
            ("45992", false, Some("2025-12-01")),
            ("44530", true, Some("2025-12-01")),
            ("45992.75", false, Some("2025-12-01 18:00:00")),
            ("0.5", false, Some("12:00:00")),
            ("1", false, Some("1900-01-01")),
            ("59", false, Some("1900-02-28")),
            ("60", false, None),
            ("61", false, Some("1900-03-01")),
            ("-1", false, None),
            ("99999999999", false, None),
        ] {
            assert_eq!(moment(stored, from_1904).as_deref(), shown, "{stored}");
        }
    }
}
