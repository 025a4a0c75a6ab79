//! What a search or the whole list answers: the rows of a page, and how many there are of them.

use super::rows::Row;
use crate::customers::kinds::Kind;

/// A number of customers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many were counted.
    pub number: i64,
    /// There are more; counting on would have taken too long.
    pub more: bool,
}

impl Count {
    /// A number that is known.
    pub fn exactly(number: i64) -> Self {
        Self {
            number,
            more: false,
        }
    }

    /// As it is shown: what is only known to be at least so many is rounded down to 2,000 or 300.
    pub fn shown(self) -> Self {
        let magnitude = 10_i64.pow(self.number.max(1).ilog10());
        let rest = if self.more {
            self.number % magnitude
        } else {
            0
        };
        Self {
            number: self.number - rest,
            ..self
        }
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            number: self.number + other.number,
            more: self.more || other.more,
        }
    }
}

/// How many customers were found of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Persons.
    pub persons: Count,
    /// Companies.
    pub companies: Count,
}

impl Counts {
    /// Those of this kind, or all.
    pub fn of(&self, kind: Option<Kind>) -> Count {
        match kind {
            Some(Kind::Person) => self.persons,
            Some(Kind::Company) => self.companies,
            None => self.persons.plus(self.companies),
        }
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            persons: self.persons.plus(other.persons),
            companies: self.companies.plus(other.companies),
        }
    }
}

/// How what is shown was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing was searched.
    All,
    /// Whole numbers, beginnings or fragments of words.
    Words,
    /// Names that look like what was typed.
    Similar,
}

/// A page of the list.
#[derive(Clone, Debug)]
pub struct Found {
    /// Exact hits; they stand before the first page's rows.
    pub first: Vec<Row>,
    /// The rows of the page.
    pub rows: Vec<Row>,
    /// There is a page before it.
    pub earlier: bool,
    /// There is a page after it.
    pub later: bool,
    /// Of all hits, whatever kind the list shows.
    pub counts: Counts,
    /// How they were found.
    pub stage: Stage,
}

/// What is on a page, before it is read.
pub struct Picked {
    /// Exact hits, before the others.
    pub first: Vec<i64>,
    /// The others, in the order of the list.
    pub ids: Vec<i64>,
    /// There is a page before it.
    pub earlier: bool,
    /// There is a page after it.
    pub later: bool,
    /// Of all hits.
    pub counts: Counts,
    /// How they were found.
    pub stage: Stage,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lower_bound_is_a_round_number() {
        for (number, shown) in [(2_001, 2_000), (163, 100), (7, 7), (0, 0)] {
            assert_eq!(Count { number, more: true }.shown().number, shown);
        }
        assert_eq!(Count::exactly(163).shown().number, 163);
    }
}
