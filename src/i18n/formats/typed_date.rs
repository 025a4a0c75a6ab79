//! Reading dates as browsers send them.

use chrono::{NaiveDate, NaiveDateTime};

use super::typed_number::is_digits;
use crate::i18n::{Language, messages};

/// Years outside are slips of the finger.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// Why a typed date cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// Nothing typed.
    Empty,
    /// Not of the form `2026-11-22`, as browsers send it, or not in the calendar.
    NotADate,
    /// Before 1900 or after 2199.
    OutOfRange,
}

impl DateFault {
    /// The sentence to show beside the field.
    pub fn message(self, language: Language) -> String {
        messages::text(language, self.key()).into_owned()
    }

    /// The key of that sentence, for code that words it later.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "date-empty",
            Self::NotADate => "date-not-a-date",
            Self::OutOfRange => "date-out-of-range",
        }
    }
}

/// The value of an `<input type="date">`: `2026-11-22` and nothing else.
pub fn parse_date(typed: &str) -> Result<NaiveDate, DateFault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(DateFault::Empty);
    }
    let parts: Vec<&str> = typed.split('-').collect();
    let [year, month, day] = parts[..] else {
        return Err(DateFault::NotADate);
    };
    if !is_digits(year) || year.len() < 4 || [month, day].iter().any(|it| !is_two_digits(it)) {
        return Err(DateFault::NotADate);
    }
    let year: i32 = year.parse().map_err(|_| DateFault::OutOfRange)?;
    if !YEARS.contains(&year) {
        return Err(DateFault::OutOfRange);
    }
    let number = |part: &str| part.parse::<u32>().map_err(|_| DateFault::NotADate);
    NaiveDate::from_ymd_opt(year, number(month)?, number(day)?).ok_or(DateFault::NotADate)
}

/// The value of an `<input type="datetime-local">`: `2026-11-22T09:30`, of the company's clock.
/// `Zone::instant` makes it a moment, or refuses an hour the clock skips.
pub fn parse_date_time(typed: &str) -> Result<NaiveDateTime, DateFault> {
    let (day, clock) = typed.trim().split_once('T').unwrap_or((typed, ""));
    let day = parse_date(day)?;
    let [hour, minute] = clock.split(':').take(3).collect::<Vec<_>>()[..] else {
        return Err(DateFault::NotADate);
    };
    if !is_two_digits(hour) || !is_two_digits(minute) {
        return Err(DateFault::NotADate);
    }
    let number = |part: &str| part.parse::<u32>().map_err(|_| DateFault::NotADate);
    day.and_hms_opt(number(hour)?, number(minute)?, 0)
        .ok_or(DateFault::NotADate)
}

fn is_two_digits(part: &str) -> bool {
    part.len() == 2 && is_digits(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_outside_the_calendar_are_refused() {
        assert_eq!(parse_date("2024-02-29"), Ok("2024-02-29".parse().unwrap()));
        let wrong = [
            "2023-02-29",
            "2026-13-01",
            "22/11/2026",
            "2026-1-5",
            "-2026-01-01",
            "2026-01-01T00:00",
            "２０２６-01-01",
            "+2026-01-01",
            "26-01-01",
            "2026-01-01-01",
        ];
        for typed in wrong {
            assert_eq!(parse_date(typed), Err(DateFault::NotADate), "{typed}");
        }
        for typed in [
            "0000-00-00",
            "294277-01-01",
            "0001-01-01",
            "99999999999-01-01",
            "2200-01-01",
        ] {
            assert_eq!(parse_date(typed), Err(DateFault::OutOfRange), "{typed}");
        }
        assert_eq!(parse_date(""), Err(DateFault::Empty));
    }

    #[test]
    fn a_date_with_a_time_is_read_to_the_minute() {
        let read = parse_date_time("2026-11-22T09:30").unwrap();
        assert_eq!(read.to_string(), "2026-11-22 09:30:00");
        for typed in [
            "2026-11-22",
            "2026-11-22T24:00",
            "2026-11-22T9:30",
            "2026-11-22T09:30:xx",
        ] {
            assert_eq!(parse_date_time(typed), Err(DateFault::NotADate), "{typed}");
        }
    }
}
