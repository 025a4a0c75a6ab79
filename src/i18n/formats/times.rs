//! Dates, times of day, and "3 days ago".

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};

use crate::dates::Zone;
use crate::i18n::{Language, messages};

const ENGLISH: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
const ITALIAN: [&str; 12] = [
    "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic",
];
const SPANISH: [&str; 12] = [
    "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
];
const FRENCH: [&str; 12] = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
];
const ROMANIAN: [&str; 12] = [
    "ian.", "feb.", "mar.", "apr.", "mai", "iun.", "iul.", "aug.", "sept.", "oct.", "nov.", "dec.",
];

/// `22 Nov 2026`, `22 nov. 2026`.
pub fn date(day: NaiveDate, language: Language) -> String {
    let months = match language {
        Language::En => ENGLISH,
        Language::It => ITALIAN,
        Language::Es => SPANISH,
        Language::Fr => FRENCH,
        Language::Ro => ROMANIAN,
    };
    let month = months[day.month0() as usize];
    format!("{} {month} {}", day.day(), day.year())
}

/// `22/11/2026`, in Romanian `22.11.2026`.
pub fn short_date(day: NaiveDate, language: Language) -> String {
    let form = match language {
        Language::Ro => "%d.%m.%Y",
        _ => "%d/%m/%Y",
    };
    day.format(form).to_string()
}

/// `09:05`, of 24 hours, in the given zone.
pub fn time(moment: DateTime<Utc>, zone: Zone) -> String {
    let local = zone.local(moment);
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// `22 Nov 2026, 09:05`, in the given zone.
pub fn date_time(moment: DateTime<Utc>, zone: Zone, language: Language) -> String {
    let day = date(zone.local(moment).date(), language);
    format!("{day}, {}", time(moment, zone))
}

/// "just now", "5 minutes ago", "in 3 days": minutes up to an hour, hours within the same day,
/// else as [`ago_day`] by the calendar of the zone.
pub fn ago(moment: DateTime<Utc>, now: DateTime<Utc>, zone: Zone, language: Language) -> String {
    let seconds = (now - moment).num_seconds();
    let (today, day) = (zone.local(now).date(), zone.local(moment).date());
    match seconds.abs() {
        0..60 => messages::text(language, "ago-now").into_owned(),
        60..3600 => counted("minutes", seconds / 60, language),
        _ if day == today => counted("hours", seconds / 3600, language),
        _ => ago_day(day, today, language),
    }
}

/// "today", "yesterday", "3 days ago", "in 2 weeks", "5 months ago", "2 years ago". Days up to
/// two weeks, weeks up to two months, whole months up to a year, then whole years.
pub fn ago_day(day: NaiveDate, today: NaiveDate, language: Language) -> String {
    let days = (today - day).num_days();
    let months = whole_months(day, today);
    let simple = |key| messages::text(language, key).into_owned();
    match (days, months.abs()) {
        (0, _) => simple("ago-today"),
        (1, _) => simple("ago-yesterday"),
        (-1, _) => simple("ago-tomorrow"),
        (-13..=13, _) => counted("days", days, language),
        (_, 0..2) => counted("weeks", days / 7, language),
        (_, 2..12) => counted("months", months, language),
        _ => counted("years", months / 12, language),
    }
}

/// Complete months from `day` to `today`, negative for a day to come.
fn whole_months(day: NaiveDate, today: NaiveDate) -> i64 {
    let (first, last) = (day.min(today), day.max(today));
    let started = (i64::from(last.year()) - i64::from(first.year())) * 12 + i64::from(last.month())
        - i64::from(first.month());
    let complete = started - i64::from(last.day() < first.day());
    if day <= today { complete } else { -complete }
}

fn counted(unit: &str, amount: i64, language: Language) -> String {
    let key = match amount {
        ..0 => format!("in-{unit}"),
        0.. => format!("ago-{unit}"),
    };
    messages::format(language, &key, &[("count", amount.abs().into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn moment(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn dates_are_written_as_the_table_says() {
        let shown = Language::ALL.map(|language| date(day("2026-11-22"), language));
        assert_eq!(
            shown,
            [
                "22 Nov 2026",
                "22 nov 2026",
                "22 nov 2026",
                "22 nov. 2026",
                "22 nov. 2026"
            ]
        );
        let short = Language::ALL.map(|language| short_date(day("2026-11-02"), language));
        assert_eq!(
            short,
            [
                "02/11/2026",
                "02/11/2026",
                "02/11/2026",
                "02/11/2026",
                "02.11.2026"
            ]
        );
        assert_eq!(date(day("2026-09-01"), Language::Fr), "1 sept. 2026");
    }

    #[test]
    fn times_are_those_of_the_zone() {
        let rome = Zone::parse("Europe/Rome").unwrap();
        let late = moment("2026-11-22T23:30:00Z");
        assert_eq!(date_time(late, rome, Language::En), "23 Nov 2026, 00:30");
        assert_eq!(time(moment("2026-07-01T07:05:00Z"), rome), "09:05");
    }

    #[test]
    fn yesterday_is_a_matter_of_the_calendar_not_of_hours() {
        let rome = Zone::parse("Europe/Rome").unwrap();
        let now = moment("2026-11-22T23:30:00Z");
        let said = |then: &str, language| ago(moment(then), now, rome, language);
        assert_eq!(said("2026-11-22T23:29:30Z", Language::En), "just now");
        assert_eq!(said("2026-11-22T22:50:00Z", Language::En), "40 minutes ago");
        assert_eq!(said("2026-11-22T22:10:00Z", Language::It), "ieri");
        assert_eq!(said("2026-11-23T05:30:00Z", Language::En), "in 6 hours");
        assert_eq!(said("2026-11-23T23:10:00Z", Language::It), "domani");
        assert_eq!(said("2026-11-20T12:00:00Z", Language::Ro), "acum 3 zile");
    }

    #[test]
    fn long_ago_is_told_in_weeks_months_and_years() {
        let today = day("2026-11-22");
        let said = |then: &str, language| ago_day(day(then), today, language);
        assert_eq!(said("2026-11-22", Language::Es), "hoy");
        assert_eq!(said("2026-11-09", Language::En), "13 days ago");
        assert_eq!(said("2026-11-08", Language::En), "2 weeks ago");
        assert_eq!(said("2026-09-23", Language::En), "8 weeks ago");
        assert_eq!(said("2026-09-22", Language::Fr), "il y a 2 mois");
        assert_eq!(said("2025-11-23", Language::It), "11 mesi fa");
        assert_eq!(said("2025-11-22", Language::It), "1 anno fa");
        assert_eq!(said("2006-01-01", Language::Ro), "acum 20 de ani");
        assert_eq!(said("2026-12-24", Language::Es), "dentro de 4 semanas");
        assert_eq!(said("2027-03-01", Language::En), "in 3 months");
    }
}
