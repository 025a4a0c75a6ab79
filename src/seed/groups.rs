//! The groups of the business, and who is in which.

use super::customer::SeedName;
use super::generator::Subject;
use super::random::Topic;
use chrono::{Days, NaiveDate};

/// A group with the discounts it has given, gives and will give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedGroup {
    pub name: &'static str,
    /// In the order in which they were entered.
    pub discounts: Vec<SeedDiscount>,
}

/// A change of a discount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedDiscount {
    /// In hundredths of a percent.
    pub hundredths: i64,
    pub from: NaiveDate,
    pub reason: &'static str,
}

const RESTAURANTS: usize = 0;
const SHOPS: usize = 1;
const WHOLESALE: usize = 2;
const REGULARS: usize = 3;
const TASTING_CLUB: usize = 4;
const FAMILY: usize = 5;

/// Days from the day of the seed, hundredths of a percent, why.
type Course = &'static [(i64, i64, &'static str)];

/// What [`group`](super::SeedCustomer::group) counts. The press gets no discount.
const GROUPS: [(&str, Course); 7] = [
    (
        "Restaurants and bars",
        &[
            (-1_460, 800, "Terms of the first price list"),
            (-320, 1_000, "Agreed at the trade fair"),
        ],
    ),
    (
        "Wine shops",
        &[(-1_095, 1_250, "Usual margin of the trade")],
    ),
    (
        "Wholesale",
        &[
            (-1_460, 1_500, "Terms of the first price list"),
            (36, 1_750, "New price list"),
        ],
    ),
    ("Regulars", &[(-700, 500, "Thanks for ten orders")]),
    (
        "Tasting club",
        &[
            (-900, 300, "Membership"),
            (-410, 700, "Membership includes two tastings a year"),
        ],
    ),
    ("Staff and family", &[(-2_000, 2_000, "House rule")]),
    ("Press", &[]),
];

/// All groups, their days counted from `date`.
pub fn groups(date: NaiveDate) -> Vec<SeedGroup> {
    let day = |days: i64| match u64::try_from(days) {
        Ok(ahead) => date + Days::new(ahead),
        Err(_) => date - Days::new(days.unsigned_abs()),
    };
    let discount = |(days, hundredths, reason): &(i64, i64, &'static str)| SeedDiscount {
        hundredths: *hundredths,
        from: day(*days),
        reason,
    };
    let group = |(name, course): (&'static str, Course)| SeedGroup {
        name,
        discounts: course.iter().map(discount).collect(),
    };
    GROUPS.map(group).into()
}

/// The group of this customer; about two thirds have none.
pub fn group(subject: &Subject, name: &SeedName) -> Option<usize> {
    let mut random = subject.random(Topic::Groups);
    match name {
        SeedName::Company { sector, .. } => {
            let (group, percent) = match *sector {
                "horeca" => (RESTAURANTS, 75),
                "wine" | "shop" | "food" => (SHOPS, 60),
                "wholesale" => (WHOLESALE, 85),
                _ => (REGULARS, 10),
            };
            random.chance(percent).then_some(group)
        }
        SeedName::Person { .. } => match random.below(100) {
            0..=16 => Some(REGULARS),
            17..=26 => Some(TASTING_CLUB),
            27 => Some(FAMILY),
            _ => None,
        },
    }
}
