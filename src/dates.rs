//! Days in the company's zone, due dates, and the periods reports speak of. Nothing here asks
//! for the time: "now" and "today" are arguments.

use chrono::{
    DateTime, Datelike, Days, LocalResult, Months, NaiveDate, NaiveDateTime, TimeZone, Utc,
};
use chrono_tz::Tz;

/// A time zone by its IANA name, such as `Europe/Rome`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone(Tz);

impl Zone {
    /// Universal time.
    pub const UTC: Self = Self(Tz::UTC);

    /// The zone of that exact name, if there is one.
    pub fn parse(name: &str) -> Option<Self> {
        name.parse().ok().map(Self)
    }

    /// The IANA name.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The names of all zones, in the alphabet's order.
    pub fn names() -> impl Iterator<Item = &'static str> {
        chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name())
    }

    /// What clocks in the zone show at that moment.
    pub fn local(self, moment: DateTime<Utc>) -> NaiveDateTime {
        moment.with_timezone(&self.0).naive_local()
    }

    /// The date in the zone at that moment.
    pub fn today(self, now: DateTime<Utc>) -> NaiveDate {
        self.local(now).date()
    }

    /// The moment clocks in the zone show this time; the first of two in autumn, `None` for the
    /// hour they skip in spring.
    pub fn instant(self, clock: NaiveDateTime) -> Option<DateTime<Utc>> {
        match self.0.from_local_datetime(&clock) {
            LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => {
                Some(moment.with_timezone(&Utc))
            }
            LocalResult::None => None,
        }
    }

    /// The first moment of a day: midnight, or later where clocks skip it. Reports select from
    /// the start of a day until the start of the day after their last.
    pub fn start_of(self, day: NaiveDate) -> DateTime<Utc> {
        (0..24)
            .filter_map(|hour| self.instant(day.and_hms_opt(hour, 0, 0)?))
            .next()
            .unwrap_or_else(|| day.and_time(chrono::NaiveTime::MIN).and_utc())
    }
}

impl Default for Zone {
    fn default() -> Self {
        Self::UTC
    }
}

/// Where the end of the month comes into a payment term. "45 jours fin de mois" may lawfully
/// mean either of the last two; they are two different terms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum EndOfMonth {
    /// Not at all.
    #[default]
    No,
    /// The end of the invoice's month first, then the days.
    ThenDays,
    /// The days first, then the end of the month reached.
    AfterDays,
}

/// When an invoice is due: its date, plus months and days, moved to the end of the month where
/// the term says so, plus extra days ("30 days, end of month, the 10th").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PaymentTermsRule {
    /// Calendar months, kept within the month they reach: 31 January and one month is the end of
    /// February.
    pub months: u32,
    /// Calendar days.
    pub days: u32,
    /// Whether and where the end of the month counts.
    pub end_of_month: EndOfMonth,
    /// Days after all that.
    pub extra_days: u32,
}

impl PaymentTermsRule {
    /// The day the invoice is due.
    pub fn due_date(self, invoice_date: NaiveDate) -> NaiveDate {
        let month_reached = invoice_date
            .checked_add_months(Months::new(self.months))
            .unwrap_or(NaiveDate::MAX);
        let due = match self.end_of_month {
            EndOfMonth::No => plus(month_reached, self.days),
            EndOfMonth::ThenDays => plus(end_of_month(month_reached), self.days),
            EndOfMonth::AfterDays => end_of_month(plus(month_reached, self.days)),
        };
        plus(due, self.extra_days)
    }
}

fn plus(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(days.into()))
        .unwrap_or(NaiveDate::MAX)
}

/// The last day of the month a day lies in.
pub fn end_of_month(day: NaiveDate) -> NaiveDate {
    let length = u32::from(day.num_days_in_month());
    day.with_day(length).expect("every month has its last day")
}

/// The length of a [`Period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Span {
    /// A calendar month.
    Month,
    /// Three months from January, April, July or October.
    Quarter,
    /// A calendar year.
    Year,
}

impl Span {
    const fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// A calendar month, quarter or year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    span: Span,
    first: NaiveDate,
}

impl Period {
    /// The period a day lies in.
    pub fn of(span: Span, day: NaiveDate) -> Self {
        let month0 = day.month0() / span.months() * span.months();
        let first = NaiveDate::from_ymd_opt(day.year(), month0 + 1, 1);
        Self {
            span,
            first: first.expect("every month of a year in the calendar has a first day"),
        }
    }

    /// Its first day.
    pub const fn first(self) -> NaiveDate {
        self.first
    }

    /// Its last day, which belongs to it.
    pub fn last(self) -> NaiveDate {
        end_of_month(self.first + Months::new(self.span.months() - 1))
    }

    /// The period before.
    pub fn previous(self) -> Self {
        Self {
            first: self.first - Months::new(self.span.months()),
            ..self
        }
    }

    /// The period after.
    pub fn next(self) -> Self {
        Self {
            first: self.first + Months::new(self.span.months()),
            ..self
        }
    }

    /// Whether the day lies in it.
    pub fn contains(self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last()
    }

    /// The number of its days.
    pub fn days(self) -> i64 {
        (self.last() - self.first).num_days() + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn term(months: u32, days: u32, end_of_month: EndOfMonth) -> PaymentTermsRule {
        PaymentTermsRule {
            months,
            days,
            end_of_month,
            extra_days: 0,
        }
    }

    #[test]
    fn due_dates_are_those_of_the_table() {
        let terms = [
            term(0, 30, EndOfMonth::No),
            term(0, 30, EndOfMonth::AfterDays),
            term(0, 30, EndOfMonth::ThenDays),
            term(0, 45, EndOfMonth::AfterDays),
            term(0, 45, EndOfMonth::ThenDays),
            term(1, 0, EndOfMonth::No),
        ];
        let table = [
            "2026-01-15 02-14 02-28 03-02 03-31 03-17 02-15",
            "2026-01-31 03-02 03-31 03-02 03-31 03-17 02-28",
            "2026-03-10 04-09 04-30 04-30 04-30 05-15 04-10",
            "2024-01-31 03-01 03-31 03-01 03-31 03-16 02-29",
        ];
        for row in table {
            let (invoice, expected) = row.split_once(' ').unwrap();
            let due = terms.map(|term| term.due_date(day(invoice)).format("%m-%d").to_string());
            assert_eq!(due.join(" "), expected, "invoice of {invoice}");
        }
    }

    #[test]
    fn extra_days_come_after_the_end_of_the_month() {
        let the_tenth = PaymentTermsRule {
            extra_days: 10,
            ..term(0, 30, EndOfMonth::AfterDays)
        };
        assert_eq!(the_tenth.due_date(day("2026-01-15")), day("2026-03-10"));
        let at_once = PaymentTermsRule::default();
        assert_eq!(at_once.due_date(day("2026-01-15")), day("2026-01-15"));
    }

    #[test]
    fn today_depends_on_the_zone() {
        let now: DateTime<Utc> = "2026-11-22T23:30:00Z".parse().unwrap();
        let zone = |name| Zone::parse(name).unwrap();
        assert_eq!(zone("Europe/Bucharest").today(now), day("2026-11-23"));
        assert_eq!(zone("America/New_York").today(now), day("2026-11-22"));
        assert_eq!(Zone::parse("Europe/Atlantis"), None);
        assert_eq!(zone("Europe/Rome").name(), "Europe/Rome");
    }

    #[test]
    fn an_hour_the_clock_skips_is_no_moment() {
        let rome = Zone::parse("Europe/Rome").unwrap();
        let clock = |text: &str| rome.instant(text.parse().unwrap());
        assert_eq!(clock("2026-03-29T02:30:00"), None);
        let twice = clock("2026-10-25T02:30:00").unwrap();
        assert_eq!(twice.to_rfc3339(), "2026-10-25T00:30:00+00:00");
    }

    #[test]
    fn a_day_starts_at_its_first_moment() {
        let start = |zone: &str, date| Zone::parse(zone).unwrap().start_of(day(date)).to_rfc3339();
        assert_eq!(
            start("Europe/Rome", "2026-07-01"),
            "2026-06-30T22:00:00+00:00"
        );
        // Clocks in Cairo went from midnight straight to one o'clock.
        assert_eq!(
            start("Africa/Cairo", "2024-04-26"),
            "2024-04-25T22:00:00+00:00"
        );
    }

    #[test]
    fn periods_follow_the_calendar() {
        let spring = Period::of(Span::Quarter, day("2026-05-17"));
        assert_eq!(
            (spring.first(), spring.last()),
            (day("2026-04-01"), day("2026-06-30"))
        );
        assert_eq!(spring.days(), 91);
        assert_eq!(spring.previous().last(), day("2026-03-31"));
        let february = Period::of(Span::Month, day("2024-02-10"));
        assert_eq!((february.last(), february.days()), (day("2024-02-29"), 29));
        assert!(february.contains(day("2024-02-29")));
        assert!(!february.contains(day("2024-03-01")));
        let year = Period::of(Span::Year, day("2026-12-31"));
        assert_eq!(year.next().first(), day("2027-01-01"));
    }
}
