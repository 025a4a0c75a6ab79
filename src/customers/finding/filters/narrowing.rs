//! The filters as conditions of statements, each way of reading with those that its index finds.

use super::Filters;
use crate::{customers::kinds::Kind, db::Statement};
use chrono::{DateTime, Utc};

/// Nothing was changed later: the last moment that both sides know.
const END_OF_TIME: DateTime<Utc> = DateTime::from_timestamp(253_402_300_799, 0).expect("a moment");

/// The facet of those who are inactive, who have an index of their own.
const INACTIVE: &str = "\u{1}sinactive";

impl Filters {
    /// The conditions, for a statement that reads `facets` and `updated_at`.
    pub fn narrow(&self, statement: Statement) -> Statement {
        self.times(self.of_facets(statement))
    }

    /// The same where another index is to be read: neither that of the times, nor that of facets.
    pub fn narrow_unindexed(&self, statement: Statement) -> Statement {
        self.times_unindexed(self.of_facets(statement))
    }

    /// The same by the index of facets, in which the kind is one of them. That of the times would be read to no
    /// purpose, and so would the long lists of facets that are common, and that of the inactive in their own index.
    pub fn narrow_by_index(
        &self,
        mut statement: Statement,
        kind: Option<Kind>,
        common: &[String],
    ) -> Statement {
        let kind = kind.filter(|_| self.by_facets());
        let kind = kind.map(|kind| format!("\u{1}k{}", kind.as_str()));
        let facets = self.facets.iter().cloned();
        let (common, rare): (Vec<_>, Vec<_>) = facets.partition(|facet| common.contains(facet));
        let mut rare: Vec<String> = rare.into_iter().chain(kind).collect();
        if let Some(at) = rare.iter().position(|facet| facet == INACTIVE) {
            statement = statement.sql(" and status = 'inactive'");
            if rare.len() > 1 || self.city.is_some() {
                rare.remove(at);
            }
        }
        let mut of_facets = self.having(
            statement,
            " and (facets || (e'\\u0001k' || kind)) @> ",
            rare,
        );
        if !common.is_empty() {
            of_facets = of_facets.sql(" and facets @> ").texts(common);
        }
        self.times_unindexed(of_facets)
    }

    fn times_unindexed(&self, mut statement: Statement) -> Statement {
        for (comparison, moment) in [(" >= ", self.since), (" < ", self.before)] {
            if let Some(moment) = moment {
                statement = statement
                    .sql(" and updated_at + interval '0'")
                    .sql(comparison)
                    .time(moment);
            }
        }
        statement
    }

    /// The conditions on the time of the last change.
    pub fn times(&self, mut statement: Statement) -> Statement {
        for (comparison, moment) in [(" >= ", self.since), (" < ", self.before)] {
            if let Some(moment) = moment {
                statement = statement
                    .sql(" and updated_at")
                    .sql(comparison)
                    .time(moment);
            }
        }
        statement
    }

    /// Group and salesperson once more, as the columns that stand in an index beside the kind and the name.
    pub fn by_columns(&self, mut statement: Statement) -> Statement {
        for (column, id) in self.columns() {
            statement = statement.sql(column).int(id);
        }
        statement
    }

    /// Whether there are such columns.
    pub fn have_columns(&self) -> bool {
        self.columns().next().is_some()
    }

    fn columns(&self) -> impl Iterator<Item = (&'static str, i64)> {
        let marks = [
            ("\u{1}g", " and group_id = "),
            ("\u{1}p", " and salesperson_id = "),
        ];
        marks.into_iter().filter_map(|(mark, column)| {
            let mut ids = self
                .facets
                .iter()
                .filter_map(|facet| facet.strip_prefix(mark));
            Some((column, ids.next()?.parse().ok()?))
        })
    }

    fn of_facets(&self, statement: Statement) -> Statement {
        self.having(statement, " and facets @> ", self.facets.clone())
    }

    fn having(
        &self,
        mut statement: Statement,
        those: &'static str,
        facets: Vec<String>,
    ) -> Statement {
        if !facets.is_empty() {
            statement = statement.sql(those).texts(facets);
        }
        match &self.city {
            Some(city) => statement
                .sql(those)
                .sql("array[e'\\u0001y' || fold(")
                .text(city.as_str())
                .sql(")]"),
            None => statement,
        }
    }

    /// The condition on the city in the order of cities.
    pub fn city_as_value(&self, statement: Statement) -> Statement {
        match &self.city {
            Some(city) => statement
                .sql(" and value = coalesce(nullif(fold(")
                .text(city.as_str())
                .sql("), ''), e'\\U0010ffff')"),
            None => statement,
        }
    }

    /// As four values: facets, cities, the earliest change and the end of the time of changes.
    pub fn bind(&self, statement: Statement) -> Statement {
        statement
            .texts(self.facets.clone())
            .texts(self.city.iter().cloned().collect())
            .time(self.since.unwrap_or(DateTime::UNIX_EPOCH))
            .time(self.before.unwrap_or(END_OF_TIME))
    }
}
