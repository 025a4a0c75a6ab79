//! What the register is narrowed to, beside the kind and the search: the URL of the list, and the conditions
//! on a row. `facets`, a column of customers, holds everything but the time of the last change.

mod narrowing;

use super::columns;
use crate::{
    customers::tags,
    i18n::Language,
    identifiers::Country,
    ids::UserId,
    web::list::{Filter, ListState, Shape, line, one_of, row_id, several},
};
use chrono::{DateTime, Days, Utc};

/// The URL of the register.
pub static SHAPE: Shape = Shape {
    path: "/customers",
    filters: &[
        filter("kind", "person", |value| {
            one_of(&["person", "company", "all"], value)
        }),
        filter("status", "", |value| one_of(&["active", "inactive"], value)),
        filter("stop", "", |value| {
            one_of(&["warning", "stop", "none"], value)
        }),
        filter("group", "", |value| {
            row_id(value).or_else(|| one_of(&["none"], value))
        }),
        Filter {
            many: true,
            ..filter("tag", "", |value| {
                several(|tag| line(tag, tags::LONGEST), value)
            })
        },
        filter("country", "", country),
        filter("city", "", |value| line(value, 80)),
        filter("salesperson", "", |value| {
            row_id(value).or_else(|| one_of(&["me", "none"], value))
        }),
        filter("language", "", language),
        filter("changed", "", |value| one_of(&CHANGED, value)),
        Filter {
            many: true,
            ..filter("columns", columns::USUAL, columns::read)
        },
    ],
    sorts: &[
        ("name", false),
        ("number", true),
        ("group", false),
        ("tags", false),
        ("city", false),
        ("phone", false),
        ("email", false),
        ("salesperson", false),
        ("language", false),
        ("reference", false),
        ("created", true),
        ("changed", true),
        ("status", false),
    ],
};

const fn filter(
    name: &'static str,
    usual: &'static str,
    reads: fn(&str) -> Option<String>,
) -> Filter {
    Filter {
        name,
        usual,
        reads,
        many: false,
    }
}

fn country(value: &str) -> Option<String> {
    Country::parse(value).map(|country| country.as_str().to_owned())
}

fn language(value: &str) -> Option<String> {
    if value == "none" {
        return Some(value.to_owned());
    }
    Language::parse(value).map(|language| language.code().to_owned())
}

/// Changed within so many days, or not since, which a minus says.
pub const CHANGED: [&str; 7] = ["7", "30", "90", "365", "-30", "-90", "-365"];

/// The filters that stand as chips above the list, in their order there.
pub const CHIPS: [&str; 9] = [
    "status",
    "stop",
    "group",
    "tag",
    "country",
    "city",
    "salesperson",
    "language",
    "changed",
];

/// Conditions on a customer; all must hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filters {
    /// Values of the column `facets`.
    facets: Vec<String>,
    /// A city as typed; accents and case do not matter.
    city: Option<String>,
    /// Changed then or later.
    since: Option<DateTime<Utc>>,
    /// Changed before.
    before: Option<DateTime<Utc>>,
}

impl Filters {
    /// What the URL asks for, when this user looks at this moment.
    pub fn of(state: &ListState, me: UserId, now: DateTime<Utc>) -> Self {
        let mut filters = Self::default();
        for (name, sign) in [
            ("status", 's'),
            ("stop", 'x'),
            ("group", 'g'),
            ("country", 'c'),
            ("salesperson", 'p'),
            ("language", 'l'),
        ] {
            let value = match state.filter(name) {
                "" => continue,
                "none" => String::new(),
                "me" => me.to_string(),
                value => value.to_owned(),
            };
            filters.facets.push(format!("\u{1}{sign}{value}"));
        }
        let said = |name| Some(state.filter(name).to_owned()).filter(|value| !value.is_empty());
        let tags = state.filter("tag").split(',');
        filters
            .facets
            .extend(tags.filter(|tag| !tag.is_empty()).map(str::to_owned));
        filters.city = said("city");
        if let Ok(days) = state.filter("changed").parse::<i64>() {
            let moment = now.checked_sub_days(Days::new(days.unsigned_abs()));
            if days > 0 {
                filters.since = moment;
            } else {
                filters.before = moment;
            }
        }
        filters
    }

    /// Whether every customer will do.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// These and the facets; `None` where they ask for another value of one of these.
    pub fn with(&self, facets: Vec<String>) -> Option<Self> {
        let mut both = self.clone();
        for facet in facets {
            let name = |of: &str| of.chars().take(2).collect::<String>();
            match self.facets.iter().find(|each| name(each) == name(&facet)) {
                Some(asked) if *asked != facet => return None,
                Some(_) => {}
                None => both.facets.push(facet),
            }
        }
        Some(both)
    }

    /// Whether nothing but the time of the last change is asked for.
    pub fn only_times(&self) -> bool {
        !self.by_facets() && !self.is_empty()
    }

    /// Whether an index of facets is asked.
    pub fn by_facets(&self) -> bool {
        !self.facets.is_empty() || self.city.is_some()
    }

    /// The facets, where they are all that is asked for and none is a tag: their mixtures are tallied.
    pub fn mixed(&self) -> Option<&[String]> {
        let mixed = self.facets.iter().all(|facet| facet.starts_with('\u{1}'));
        let only = self.city.is_none() && self.since.is_none() && self.before.is_none();
        (mixed && only && !self.facets.is_empty()).then_some(&self.facets)
    }

    /// The facets of which it is tallied how many customers have them: all but tags.
    pub fn tallied(&self) -> impl Iterator<Item = &String> {
        let facets = self.facets.iter();
        facets.filter(|facet| facet.starts_with('\u{1}'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filters(query: &str) -> Filters {
        let now = DateTime::from_timestamp(1_795_000_000, 0).expect("a moment");
        Filters::of(&ListState::read(&SHAPE, query), UserId(7), now)
    }

    #[test]
    fn each_value_is_a_facet() {
        let asked =
            filters("status=inactive&group=12&salesperson=me&tag=VIP&country=IT&language=none");
        let expected = [
            "\u{1}sinactive",
            "\u{1}g12",
            "\u{1}cIT",
            "\u{1}p7",
            "\u{1}l",
            "VIP",
        ];
        assert_eq!(asked.facets, expected);
    }

    #[test]
    fn what_is_no_value_of_a_filter_counts_as_not_said() {
        let junk = "status=x&group=-1&group=none'--&salesperson=9e9&country=ZZ&language=xx&changed=3&stop=y&tag=%00";
        assert!(filters(junk).is_empty());
    }

    #[test]
    fn the_days_since_the_last_change_are_counted_back() {
        let (within, not_since) = (filters("changed=30"), filters("changed=-30"));
        assert_eq!((within.since, within.before), (not_since.before, None));
        assert!(within.since.is_some());
    }
}
