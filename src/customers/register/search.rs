//! How the register is searched: exact hits first; then customers all of whose words begin as typed;
//! where there are none, fragments of words; and where there are none of these either, similar names.
//!
//! A small register is simply looked through by the trigram index. In a large one that would cost a
//! visit to every hit, so the newest rows tell how frequent the words are: of frequent ones a page is
//! soon full along the list's own order, and rare ones have few hits to visit.

use super::{
    browse,
    exact::{self, Exact},
    hits,
    query::Wanted,
    rows::{self, Row},
    similar, walk,
    words::Words,
};
use crate::{customers::kinds::Kind, db::Statement};
use diesel::{Connection, PgConnection, QueryResult};

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

    fn plus(self, other: Self) -> Self {
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

    fn plus(self, other: Self) -> Self {
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

/// Where the ways of searching part, in rows.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Up to so many customers the register is small.
    pub small: i64,
    /// Hits that are counted in a small register.
    pub counted: i64,
    /// The same in a large one: each hit is a visit to another page of the table, and 10,000 of them
    /// would take longer than the whole answer may.
    pub counted_in_large: i64,
    /// The newest rows, which tell how frequent words are.
    pub probe: i64,
    /// So many hits among them, and the words are frequent.
    pub frequent: i64,
    /// Rows that are walked past in search of a page before another way is taken.
    pub window: i64,
}

/// Chosen by measuring at 1,000,000 customers.
pub const LIMITS: Limits = Limits {
    small: 50_000,
    counted: 10_000,
    counted_in_large: 2_000,
    probe: 1_000,
    frequent: 50,
    window: 20_000,
};

/// What is looked for in one stage.
pub struct Task<'a> {
    /// The rows of the page.
    pub wanted: &'a Wanted,
    /// Patterns of the search text; all must fit.
    pub patterns: Vec<String>,
    /// Names that begin so come first in the order of names.
    pub phrase: &'a str,
    /// Shown already.
    pub except: &'a [i64],
    /// See [`Limits`].
    pub limits: Limits,
    /// The register is large.
    pub large: bool,
    /// The trigram index helps.
    pub indexed: bool,
}

impl Task<'_> {
    /// The condition that the words fit.
    pub fn fitting(&self, mut statement: Statement) -> Statement {
        for pattern in &self.patterns {
            statement = statement
                .sql(" and search_text like ")
                .text(pattern.as_str());
        }
        if self.except.is_empty() {
            return statement;
        }
        statement
            .sql(" and id <> all(")
            .ints(self.except.to_vec())
            .sql(")")
    }

    /// How many hits are counted before it is "more".
    pub fn counted(&self) -> i64 {
        if self.large {
            self.limits.counted_in_large
        } else {
            self.limits.counted
        }
    }
}

/// The ids of a page, one more where there is another page, and the counts.
pub struct Hits {
    /// In the order in which they are read.
    pub ids: Vec<i64>,
    /// Of all hits.
    pub counts: Counts,
}

/// Searches the register. `home` is the country of phone numbers without a country code.
pub fn search(
    conn: &mut PgConnection,
    typed: &str,
    home: &str,
    wanted: &Wanted,
    limits: Limits,
) -> QueryResult<Found> {
    // Settings of the planner hold until the end of the transaction.
    conn.transaction(|conn| {
        let size = browse::tallies(conn)?.of(None).number;
        let exact = exact::find(conn, typed, home)?;
        let words = Words::of(&exact.folded);
        let stages = [Some(words.beginnings()), words.fragments()];
        for patterns in stages
            .into_iter()
            .flatten()
            .filter(|patterns| !patterns.is_empty())
        {
            let task = Task {
                wanted,
                patterns,
                phrase: &words.phrase,
                except: &exact.ids,
                limits,
                large: size > limits.small,
                indexed: words.indexed(),
            };
            let hits = hits_of(conn, &task)?;
            if hits.counts != Counts::default() || !exact.ids.is_empty() {
                return page(conn, &task, hits, &exact);
            }
        }
        similar::page(conn, &words, wanted)
    })
}

fn hits_of(conn: &mut PgConnection, task: &Task) -> QueryResult<Hits> {
    if !task.large {
        return hits::gather(conn, task);
    }
    let seen = hits::probe(conn, task)?;
    if !task.indexed || seen.of(None).number >= task.limits.frequent {
        return walked(conn, task, seen);
    }
    let leading = walk::leading(conn, task)?;
    if leading.of(None).number > task.counted() {
        return walked(conn, task, leading);
    }
    let hits = hits::gather(conn, task)?;
    if hits.counts.of(None).more {
        return walked(conn, task, hits.counts);
    }
    Ok(hits)
}

/// Along the order of the list; where the hits all stand far away, by way of all of them.
fn walked(conn: &mut PgConnection, task: &Task, counts: Counts) -> QueryResult<Hits> {
    match walk::ids(conn, task)? {
        Some(ids) => Ok(Hits { ids, counts }),
        None => {
            let ids = hits::all(conn, task)?;
            Ok(Hits { ids, counts })
        }
    }
}

fn page(conn: &mut PgConnection, task: &Task, hits: Hits, exact: &Exact) -> QueryResult<Found> {
    let last = browse::whole_last_page(task.wanted, hits.counts.of(task.wanted.kind));
    let mut wanted = &last;
    let mut ids = hits.ids;
    let start = wanted.at_start();
    let short = (ids.len() as i64) <= wanted.rows;
    if wanted.from.key.is_some() && (ids.is_empty() || wanted.from.backward && short) {
        wanted = &start;
        let again = Task {
            wanted,
            patterns: task.patterns.clone(),
            ..*task
        };
        ids = hits_of(conn, &again)?.ids;
    }
    let more = ids.len() as i64 > wanted.rows;
    ids.truncate(wanted.rows as usize);
    let backward = wanted.from.backward;
    if backward {
        ids.reverse();
    }
    let earlier = if backward {
        more
    } else {
        wanted.from.key.is_some()
    };
    let first = if earlier {
        Vec::new()
    } else {
        exact.of_kind(wanted.kind)
    };
    let mut rows = rows::load(conn, &[&first[..], &ids[..]].concat())?;
    let rest = rows.split_off(rows.len().min(first.len()));
    let found_exactly = Counts {
        persons: Count::exactly(exact.count(Kind::Person)),
        companies: Count::exactly(exact.count(Kind::Company)),
    };
    Ok(Found {
        first: rows,
        rows: rest,
        earlier,
        later: if backward {
            wanted.from.key.is_some()
        } else {
            more
        },
        counts: hits.counts.plus(found_exactly),
        stage: Stage::Words,
    })
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
