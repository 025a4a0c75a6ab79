//! How the register is searched: exact hits first; then customers all of whose words begin as typed;
//! where there are none, fragments of words; and where there are none of these either, similar names.
//!
//! A small register is simply looked through by the trigram index. In a large one that would cost a
//! visit to every hit, so the newest rows tell how frequent the words are: of frequent ones a page is
//! soon full along the list's own order, and rare ones have few hits to visit.

use super::{
    browse,
    exact::{self, Exact},
    few,
    found::{Count, Counts, Found, Picked, Stage},
    hits, mixtures,
    query::Wanted,
    rows, similar, walk,
    words::{Sought, Words, too_short},
};
use crate::{customers::kinds::Kind, db::Statement};
use diesel::{Connection, PgConnection, QueryResult, connection::SimpleConnection};

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
    /// So many customers who have the words are looked at, whatever they are filtered by.
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
    counted_in_large: 2_000,
    probe: 1_000,
    frequent: 8,
    looked_at: 6_000,
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
        if self.sought.keys.is_empty() {
            return self.by_patterns(filters.narrow_by_index(statement, kind));
        }
        let narrowed = if self.by_words_alone {
            filters.narrow_unindexed(statement)
        } else {
            filters.narrow_by_index(statement, kind)
        };
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
    fn keeps_plans(&self) -> bool {
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
    fn frequent(&self) -> i64 {
        let limits = self.limits;
        if !self.sought.patterns.is_empty() {
            return limits.frequent;
        }
        let beyond_counting = 2 * limits.counted_in_large * limits.probe / self.size.max(1);
        beyond_counting.clamp(limits.frequent, 5 * limits.frequent)
    }

    /// How many customers who have the words are looked at until enough hits are counted.
    fn looked_at(&self, seen: &hits::Sample) -> i64 {
        let all = seen.words * self.size / self.limits.probe;
        let until_counted = self.counted() * seen.words / seen.hits.of(None).number.max(1);
        all.min(until_counted)
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

/// One page of what is asked for: of the whole register, or of what was typed and filtered.
pub fn find(
    conn: &mut PgConnection,
    typed: &str,
    home: &str,
    wanted: &Wanted,
) -> QueryResult<Found> {
    let typed = if too_short(typed) { "" } else { typed };
    if typed.is_empty() && wanted.filters.is_empty() {
        let wanted = few::ordered(conn, wanted)?;
        browse::page(conn, &wanted)
    } else {
        search(conn, typed, home, wanted, LIMITS)
    }
}

/// Searches the register, or lists it where nothing is typed. `home` is the country of phone numbers without
/// a country code.
pub fn search(
    conn: &mut PgConnection,
    typed: &str,
    home: &str,
    wanted: &Wanted,
    limits: Limits,
) -> QueryResult<Found> {
    // What the ways of searching tell the planner holds until the end of the transaction; the rows are
    // read behind it, without.
    let wanted = &few::ordered(conn, wanted)?;
    let picked = conn.transaction(|conn| pick(conn, typed, home, wanted, limits))?;
    let mut first = rows::load_of(conn, wanted, &[&picked.first[..], &picked.ids[..]].concat())?;
    let rows = first.split_off(first.len().min(picked.first.len()));
    Ok(Found {
        first,
        rows,
        earlier: picked.earlier,
        later: picked.later,
        counts: picked.counts,
        stage: picked.stage,
    })
}

fn pick(
    conn: &mut PgConnection,
    typed: &str,
    home: &str,
    wanted: &Wanted,
    limits: Limits,
) -> QueryResult<Picked> {
    let size = browse::tallies(conn)?.of(None).number;
    conn.batch_execute("set local plan_cache_mode = force_generic_plan")?;
    let exact = exact::find(conn, typed, home, &wanted.filters)?;
    let words = Words::of(&exact.folded);
    for sought in words.stages() {
        let task = Task {
            wanted,
            sought: &sought,
            phrase: &words.phrase,
            except: &exact.ids,
            limits,
            large: size > limits.small,
            size,
            by_words_alone: false,
        };
        let hits = hits_of(conn, &task)?;
        if hits.counts != Counts::default() || !exact.ids.is_empty() {
            return page(conn, &task, hits, &exact);
        }
    }
    similar::pick(conn, &words, wanted)
}

fn hits_of(conn: &mut PgConnection, task: &Task) -> QueryResult<Hits> {
    conn.batch_execute(if task.keeps_plans() {
        "set local plan_cache_mode = force_generic_plan"
    } else {
        "set local plan_cache_mode = auto"
    })?;
    if task.sought.patterns.is_empty()
        && let Some(counts) = mixtures::counts(conn, &task.wanted.filters)?
    {
        return tallied(conn, task, counts);
    }
    if !task.large {
        let hits = hits::gather(conn, task)?;
        return match hits.counts.of(None).more {
            true => walked(conn, task, hits.counts),
            false => Ok(hits),
        };
    }
    let mut by_words_alone = false;
    if !task.only_times() {
        let seen = hits::probe(conn, task)?;
        if !task.indexed() || seen.hits.of(None).number >= task.frequent() {
            return walked(conn, task, seen.hits);
        }
        by_words_alone = task.looked_at(&seen) <= task.limits.looked_at;
    }
    let task = &Task {
        by_words_alone,
        ..*task
    };
    // How many names begin so says nothing of those that the filters leave.
    if task.wanted.filters.is_empty() {
        let leading = walk::leading(conn, task)?;
        if leading.of(None).number > task.counted() {
            return walked(conn, task, leading);
        }
    }
    let hits = hits::gather(conn, task)?;
    if hits.counts.of(None).more {
        return walked(conn, task, hits.counts);
    }
    Ok(hits)
}

/// What the tallies count: nobody, few, whom an index finds, or so many that a walk soon meets them.
fn tallied(conn: &mut PgConnection, task: &Task, counts: Counts) -> QueryResult<Hits> {
    let number = counts.of(task.wanted.kind).number;
    let ids = if number == 0 {
        Vec::new()
    } else if number <= task.limits.few {
        hits::all(conn, task)?
    } else {
        return walked(conn, task, counts);
    };
    Ok(Hits { ids, counts })
}

/// Along the order of the list; where the hits all stand far away, by way of all of them.
fn walked(conn: &mut PgConnection, task: &Task, counts: Counts) -> QueryResult<Hits> {
    if task.wanted.sort.of_few_values() && task.wanted.value.is_none() {
        let ids = in_stretches(conn, task)?;
        return Ok(Hits { ids, counts });
    }
    match walk::ids(conn, task)? {
        Some(ids) => Ok(Hits { ids, counts }),
        None => {
            let ids = hits::all(conn, task)?;
            Ok(Hits { ids, counts })
        }
    }
}

/// Value after value: each is one more filter, and the way to its customers is chosen anew.
fn in_stretches(conn: &mut PgConnection, task: &Task) -> QueryResult<Vec<i64>> {
    let enough = task.wanted.rows as usize + 1;
    let mut ids = Vec::new();
    for wanted in &task.wanted.stretches() {
        let part = Task { wanted, ..*task };
        ids.extend(hits_of(conn, &part)?.ids);
        if ids.len() >= enough {
            ids.truncate(enough);
            break;
        }
    }
    Ok(ids)
}

fn page(conn: &mut PgConnection, task: &Task, hits: Hits, exact: &Exact) -> QueryResult<Picked> {
    let last = browse::whole_last_page(task.wanted, hits.counts.of(task.wanted.kind));
    let mut wanted = &last;
    let mut ids = hits.ids;
    let start = wanted.at_start();
    let short = (ids.len() as i64) <= wanted.rows;
    if wanted.from.key.is_some() && (ids.is_empty() || wanted.from.backward && short) {
        wanted = &start;
        let again = Task { wanted, ..*task };
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
    let found_exactly = Counts {
        persons: Count::exactly(exact.count(Kind::Person)),
        companies: Count::exactly(exact.count(Kind::Company)),
    };
    Ok(Picked {
        first,
        ids,
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
