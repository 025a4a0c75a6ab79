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
    rows, similar,
    task::{LIMITS, Limits, Task},
    walk,
    words::{Words, too_short},
};
use crate::customers::kinds::Kind;
use diesel::{Connection, PgConnection, QueryResult, connection::SimpleConnection};

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
            common: &[],
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
    let mixed = mixtures::counts(conn, &task.wanted.filters)?;
    if let Some(counts) = mixed
        && task.sought.patterns.is_empty()
    {
        return tallied(conn, task, counts);
    }
    if !task.large {
        let hits = hits::gather(conn, task, task.counted())?;
        return match hits.counts.of(None).more {
            true => walked(conn, task, hits.counts),
            false => Ok(hits),
        };
    }
    match way(conn, task, mixed)? {
        Way::Walk(counts) => walked(conn, task, counts),
        Way::Visit {
            by_words_alone,
            common,
            most,
        } => {
            let task = &Task {
                by_words_alone,
                common: &common,
                ..*task
            };
            let hits = hits::gather(conn, task, most)?;
            match hits.counts.of(None).more {
                true => walked(conn, task, hits.counts),
                false => Ok(hits),
            }
        }
    }
}

/// How the hits of a large register are found.
enum Way {
    /// Along the order of the list; at least so many there are.
    Walk(Counts),
    /// By an index, and so many are visited at most.
    Visit {
        by_words_alone: bool,
        common: Vec<String>,
        most: i64,
    },
}

/// What the newest customers, the tallies and the index of names tell of it. `left` is how many the filters leave, where
/// that is known.
fn way(conn: &mut PgConnection, task: &Task, left: Option<Counts>) -> QueryResult<Way> {
    if task.only_times() {
        return Ok(Way::Visit {
            by_words_alone: false,
            common: Vec::new(),
            most: task.counted(),
        });
    }
    let seen = hits::probe(conn, task)?;
    let frequent = seen.hits.of(None).number >= task.frequent();
    if !task.indexed() || frequent || task.soon_met(&seen, left) {
        return Ok(Way::Walk(seen.hits));
    }
    // How many names begin so says nothing of those that the filters leave.
    let mut leading = 0;
    if task.wanted.filters.is_empty() {
        let counts = walk::leading(conn, task)?;
        if counts.of(None).number > task.counted() {
            return Ok(Way::Walk(counts));
        }
        leading = counts.of(task.wanted.kind).number;
    }
    let by_words_alone = task.looked_at(&seen) <= task.worth_a_look(left);
    let common = if task.sought.keys.is_empty() || by_words_alone {
        Vec::new()
    } else {
        mixtures::common(conn, &task.wanted.filters, task.size)?
    };
    Ok(Way::Visit {
        by_words_alone,
        common,
        most: task.visits(&seen, leading),
    })
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
