//! What is looked for in one stage of a search, and where its ways part.

use super::{found::Counts, hits::Sample, query::Wanted, words::Sought};
use crate::{customers::kinds::Kind, db::Statement};

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
    /// So many customers who have the words are looked at, whatever they are filtered by, where nobody knows how
    /// many the filters leave.
    pub looked_at: i64,
    /// So many customers are all visited, rather than met on a walk.
    pub few: i64,
    /// Rows that are walked past in search of a page before another way is taken.
    pub window: i64,
}

/// Chosen by measuring at 1,000,000 customers.
pub const LIMITS: Limits = Limits {
    small: 50_000,
    counted: 10_000,
    counted_in_large: 1_000,
    probe: 1_000,
    frequent: 8,
    looked_at: 2_500,
    few: 4_000,
    window: 6_000,
};

/// What is looked for in one stage.
pub struct Task<'a> {
    /// The rows of the page.
    pub wanted: &'a Wanted,
    /// The words.
    pub sought: &'a Sought,
    /// Names that begin so come first in the order of names.
    pub phrase: &'a str,
    /// Shown already.
    pub except: &'a [i64],
    /// See [`Limits`].
    pub limits: Limits,
    /// The register is large.
    pub large: bool,
    /// Its customers.
    pub size: i64,
    /// Few customers who have the words need be looked at: to intersect them with long lists of facets would
    /// cost more.
    pub by_words_alone: bool,
    /// Facets that most customers have, for hits that are found by words.
    pub common: &'a [String],
}

impl Task<'_> {
    /// The condition that the words fit, for rows at hand.
    pub fn fitting(&self, statement: Statement) -> Statement {
        self.by_patterns(self.wanted.filters.narrow(statement))
    }

    /// The condition on the words alone.
    pub fn by_patterns(&self, mut statement: Statement) -> Statement {
        for pattern in &self.sought.patterns {
            statement = statement
                .sql(" and search_text like ")
                .text(pattern.as_str());
        }
        self.beside_exact(statement)
    }

    /// The same, to be found by an index; of one kind, where only that is asked for.
    pub fn found(&self, statement: Statement, kind: Option<Kind>) -> Statement {
        if self.only_times() {
            return self.fitting(statement);
        }
        let filters = &self.wanted.filters;
        let narrowed = if self.by_words_alone && self.sought.indexed() {
            filters.narrow_unindexed(statement)
        } else {
            filters.narrow_by_index(statement, kind, self.common)
        };
        if self.sought.keys.is_empty() {
            return self.by_patterns(narrowed);
        }
        let mut statement = narrowed
            .sql(" and word_beginnings(search_text) @> ")
            .texts(self.sought.keys.clone());
        // Not `like`: the planner would take the trigram index, which is slower by far.
        for text in &self.sought.beyond_keys {
            statement = statement
                .sql(" and strpos(search_text, ")
                .text(text.as_str())
                .sql(") > 0");
        }
        self.beside_exact(statement)
    }

    /// Whether all that is asked for is when they were changed last, in the index of which counting is cheap.
    pub fn only_times(&self) -> bool {
        self.sought.patterns.is_empty() && self.wanted.filters.only_times()
    }

    /// Whether an index finds the hits.
    pub fn indexed(&self) -> bool {
        self.sought.indexed() || !self.wanted.filters.is_empty()
    }

    /// Whether one plan fits all values. It is kept then: planning for a table of so many indexes takes longer
    /// than most answers. Where two indexes could be read, or a small register be looked through, the
    /// values decide.
    pub fn keeps_plans(&self) -> bool {
        let by_fragments = self.sought.keys.is_empty() && !self.sought.patterns.is_empty();
        self.large && !(by_fragments && self.wanted.filters.by_facets())
    }

    /// Begins a statement of this task.
    pub fn statement(&self, sql: &'static str) -> Statement {
        if self.keeps_plans() {
            Statement::prepared(sql)
        } else {
            Statement::planned(sql)
        }
    }

    fn beside_exact(&self, statement: Statement) -> Statement {
        if self.except.is_empty() {
            return statement;
        }
        statement
            .sql(" and id <> all(")
            .ints(self.except.to_vec())
            .sql(")")
    }

    /// So many hits among the newest rows, and a walk will soon find enough. Facets are found quicker than
    /// words: they are counted instead, unless there must be twice as many as are ever counted.
    pub fn frequent(&self) -> i64 {
        let limits = self.limits;
        if !self.sought.patterns.is_empty() {
            return limits.frequent;
        }
        let beyond_counting = 2 * limits.counted_in_large * limits.probe / self.size.max(1);
        beyond_counting.clamp(limits.frequent, 5 * limits.frequent)
    }

    /// How many customers who have the words are looked at until enough hits are counted.
    pub fn looked_at(&self, seen: &Sample) -> i64 {
        let all = seen.words * self.size / self.limits.probe;
        let until_counted = self.counted() * seen.words / seen.hits.of(None).number.max(1);
        all.min(until_counted)
    }

    /// How many are worth a look, where the filters alone leave so many. The index that holds words and facets is
    /// read for all of these: as long as a look at one in two hundred. Fragments have an index apart, and all whom the
    /// facets leave would be gathered first, which takes ten times as long.
    pub fn worth_a_look(&self, left: Option<Counts>) -> i64 {
        let usual = self.limits.looked_at;
        let part = if self.sought.keys.is_empty() { 20 } else { 200 };
        left.map_or(usual, |left| {
            (left.of(None).number / part).clamp(usual / 2, 12 * usual)
        })
    }

    /// Whether a walk should fill the page within two thirds of its window, going by how frequent the words are and
    /// how many the filters leave.
    pub fn soon_met(&self, seen: &Sample, left: Option<Counts>) -> bool {
        let Some(left) = left else { return false };
        let with_words = seen.words * 2 * self.limits.window / 3 / self.limits.probe;
        with_words * left.of(None).number / self.size.max(1) > self.wanted.rows
    }

    /// How many hits are visited at once: as many as are counted, or, where there are so few that a walk would pass
    /// its window without filling the page, practically all. `leading` names begin with what was typed, and a walk
    /// meets these first.
    pub fn visits(&self, seen: &Sample, leading: i64) -> i64 {
        let met = seen.hits.of(None).number * self.limits.window / self.limits.probe;
        if met + leading > self.wanted.rows {
            self.counted()
        } else {
            self.limits.counted
        }
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
