//! The discount of a group over time (requirement R8): every change is a row that stays.

use crate::ids::GroupId;
use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;

/// The most characters of a group's name.
pub const LONGEST_NAME: usize = 80;
/// The most characters of a reason.
pub const LONGEST_REASON: usize = 200;

/// A group to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewGroup {
    /// Trimmed, at most [`LONGEST_NAME`] characters.
    pub name: String,
    /// What it gives from the beginning, if anything.
    pub discount: Option<Discount>,
}

/// What a group takes off every order of a member from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discount {
    /// From 0, which ends it, to 100, with at most two decimals.
    pub percent: Decimal,
    /// The first day.
    pub from: NaiveDate,
    /// Why; at most [`LONGEST_REASON`] characters.
    pub reason: String,
}

/// A change of the discount as it was entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Later changes have larger ones.
    pub id: i64,
    /// What holds from when, and why.
    pub discount: Discount,
    /// Who entered it; `None` is the program itself.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Where a change stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its day has not come.
    Coming,
    /// It is what members get.
    InForce,
    /// Another one has followed it.
    Past,
    /// A later change for the same day took its place.
    Replaced,
}

impl State {
    /// The message key of its word.
    pub fn label(self) -> &'static str {
        match self {
            Self::Coming => "group-change-coming",
            Self::InForce => "group-change-in-force",
            Self::Past => "group-change-past",
            Self::Replaced => "group-change-replaced",
        }
    }
}

/// All changes of a group's discount, the latest day first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course(Vec<Change>);

impl Course {
    /// Puts changes in their order.
    pub fn new(mut changes: Vec<Change>) -> Self {
        changes.sort_by_key(|change| std::cmp::Reverse(place(change)));
        Self(changes)
    }

    /// All of them.
    pub fn changes(&self) -> &[Change] {
        &self.0
    }

    /// Counts the changes, which are never taken back.
    pub fn version(&self) -> i32 {
        i32::try_from(self.0.len()).unwrap_or(i32::MAX)
    }

    /// The one that was entered last.
    pub fn last_entered(&self) -> Option<&Change> {
        self.0.iter().max_by_key(|change| change.id)
    }

    /// What members get on a day, in percent; 0 before the first change.
    pub fn on(&self, day: NaiveDate) -> Decimal {
        let change = self.holding(day);
        change.map_or(Decimal::ZERO, |change| change.discount.percent)
    }

    /// The next change after a day that makes a difference.
    pub fn next(&self, today: NaiveDate) -> Option<&Discount> {
        let later = self.0.iter().rev();
        let coming = later.filter(|change| self.state(change, today) == State::Coming);
        let other = |discount: &&Discount| discount.percent != self.on(today);
        coming.map(|change| &change.discount).find(other)
    }

    /// Whether a change was entered for this very day.
    pub fn begins_on(&self, day: NaiveDate) -> bool {
        self.0.iter().any(|change| change.discount.from == day)
    }

    /// Where a change stands on a day.
    pub fn state(&self, change: &Change, today: NaiveDate) -> State {
        let of_its_day = |other: &&Change| other.discount.from == change.discount.from;
        let last_of_day = self.0.iter().find(of_its_day).map(|other| other.id);
        if last_of_day != Some(change.id) {
            State::Replaced
        } else if change.discount.from > today {
            State::Coming
        } else if self.holding(today).map(|holds| holds.id) == Some(change.id) {
            State::InForce
        } else {
            State::Past
        }
    }

    fn holding(&self, day: NaiveDate) -> Option<&Change> {
        self.0.iter().find(|change| change.discount.from <= day)
    }
}

fn place(change: &Change) -> (NaiveDate, i64) {
    (change.discount.from, change.id)
}

/// Where the members of a group go that is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Into another group.
    To(GroupId),
    /// Into none.
    Out,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn course(changes: &[(i64, &str, &str)]) -> Course {
        let change = |(id, percent, from): &(i64, &str, &str)| Change {
            id: *id,
            discount: Discount {
                percent: percent.parse().expect("a number"),
                from: day(from),
                reason: "agreed".into(),
            },
            by: None,
            at: DateTime::UNIX_EPOCH,
        };
        Course::new(changes.iter().map(change).collect())
    }

    fn percent(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    #[test]
    fn the_latest_change_whose_day_has_come_holds() {
        let course = course(&[
            (1, "10", "2025-03-01"),
            (2, "12.5", "2026-01-01"),
            (3, "0", "2026-06-30"),
        ]);
        for (on, expected) in [
            ("2025-02-28", "0"),
            ("2025-03-01", "10"),
            ("2025-12-31", "10"),
            ("2026-01-01", "12.5"),
            ("2026-06-29", "12.5"),
            ("2026-06-30", "0"),
        ] {
            assert_eq!(course.on(day(on)), percent(expected), "{on}");
        }
        assert_eq!(Course::default().on(day("2026-01-01")), Decimal::ZERO);
    }

    #[test]
    fn the_later_of_two_changes_for_one_day_replaces_the_other() {
        let course = course(&[(1, "10", "2026-01-01"), (2, "15", "2026-01-01")]);
        assert_eq!(course.on(day("2026-01-01")), percent("15"));
        let states: Vec<_> = course
            .changes()
            .iter()
            .map(|change| (change.id, course.state(change, day("2026-05-01"))))
            .collect();
        assert_eq!(states, [(2, State::InForce), (1, State::Replaced)]);
    }

    #[test]
    fn a_change_comes_holds_and_is_past() {
        let course = course(&[(1, "10", "2026-01-01"), (2, "15", "2026-07-01")]);
        let states = |today: &str| {
            let state = |change| course.state(change, day(today));
            course.changes().iter().map(state).collect::<Vec<_>>()
        };
        assert_eq!(states("2026-06-30"), [State::Coming, State::InForce]);
        assert_eq!(states("2026-07-01"), [State::InForce, State::Past]);
        assert_eq!(states("2025-12-31"), [State::Coming, State::Coming]);
    }

    #[test]
    fn only_a_change_that_makes_a_difference_is_announced() {
        let next = |course: &Course| {
            let next = course.next(day("2026-05-01"))?;
            Some((next.percent, next.from))
        };
        let announced = course(&[
            (1, "10", "2026-01-01"),
            (2, "20", "2026-12-01"),
            (3, "15", "2026-07-01"),
        ]);
        let expected = Some((percent("15"), day("2026-07-01")));
        assert_eq!(next(&announced), expected);
        let withdrawn = course(&[
            (1, "10", "2026-01-01"),
            (2, "15", "2026-07-01"),
            (3, "10.00", "2026-07-01"),
        ]);
        assert_eq!(next(&withdrawn), None);
    }

    #[test]
    fn what_was_entered_last_need_not_begin_last() {
        let course = course(&[(1, "10", "2026-07-01"), (2, "5", "2026-01-01")]);
        assert_eq!(course.last_entered().map(|change| change.id), Some(2));
    }
}
