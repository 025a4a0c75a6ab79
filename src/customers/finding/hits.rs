//! The hits of a search by the indexes of beginnings and of trigrams.

use super::{
    found::{Count, Counts},
    search::Hits,
    sorts::Sort,
    task::Task,
};
use crate::db::Statement;
use diesel::{PgConnection, QueryResult, RunQueryDsl, connection::SimpleConnection, sql_types};

#[derive(diesel::QueryableByName)]
struct Seen {
    #[diesel(sql_type = sql_types::BigInt)]
    persons: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    companies: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    words: i64,
}

/// What the newest customers tell.
pub struct Sample {
    /// So many fit: these there are at least.
    pub hits: Counts,
    /// So many have the words, whatever they are filtered by.
    pub words: i64,
}

/// How many of the newest customers fit.
pub fn probe(conn: &mut PgConnection, task: &Task) -> QueryResult<Sample> {
    // An earlier stage may have left the planner without the walk along the ids.
    conn.batch_execute("set local enable_indexscan = on")?;
    // `offset 0` keeps the condition outside, so that no index but that of the ids is thought of.
    let seen: Seen = task.statement(
        "select count(*) filter (where fits and kind = 'person') as persons, \
                count(*) filter (where fits and kind = 'company') as companies, count(*) as words \
           from (select kind, true",
    )
    .with(|statement| task.wanted.filters.narrow(statement))
    .sql(
        " as fits from (select id, kind, search_text, facets, updated_at from customers where erased_at is null order by id desc limit ",
    )
    .int(task.limits.probe)
    .sql(" offset 0) newest where true")
    .with(|statement| task.by_patterns(statement))
    .sql(") sample")
    .get_result(conn)?;
    let at_least = |number| Count { number, more: true };
    Ok(Sample {
        hits: Counts {
            persons: at_least(seen.persons),
            companies: at_least(seen.companies),
        },
        words: seen.words,
    })
}

#[derive(diesel::QueryableByName)]
struct Gathered {
    #[diesel(sql_type = sql_types::BigInt)]
    persons: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    companies: i64,
    #[diesel(sql_type = sql_types::Array<sql_types::BigInt>)]
    ids: Vec<i64>,
}

/// Visits so many hits at most, counts them and picks the page. Where there are more,
/// the page is not to be used.
pub fn gather(conn: &mut PgConnection, task: &Task, most: i64) -> QueryResult<Hits> {
    by_index(conn, task)?;
    let gathered: Gathered = picked(task, Some(most)).get_result(conn)?;
    let more = gathered.persons + gathered.companies > most;
    let count = |number| Count { number, more };
    Ok(Hits {
        ids: gathered.ids,
        counts: Counts {
            persons: count(gathered.persons),
            companies: count(gathered.companies),
        },
    })
}

/// Visits all hits and picks the page. Which indexes are worth it depends on the values.
pub fn all(conn: &mut PgConnection, task: &Task) -> QueryResult<Vec<i64>> {
    conn.batch_execute("set local plan_cache_mode = auto")?;
    by_index(conn, task)?;
    let gathered: Gathered = picked(task, None).get_result(conn)?;
    Ok(gathered.ids)
}

/// The planner guesses badly how many rows fit a pattern.
fn by_index(conn: &mut PgConnection, task: &Task) -> QueryResult<()> {
    if task.large && task.only_times() {
        conn.batch_execute(
            "set local enable_indexscan = on; set local enable_seqscan = off; set local enable_bitmapscan = off",
        )?;
    } else if task.large && task.indexed() {
        conn.batch_execute(
            "set local enable_bitmapscan = on; set local enable_seqscan = off; set local enable_indexscan = off",
        )?;
    }
    Ok(())
}

fn picked(task: &Task, most: Option<i64>) -> Statement {
    let begin = match most {
        Some(_) => Task::statement,
        None => |_: &Task, sql| Statement::planned(sql),
    };
    let hits = begin(
        task,
        "with hits as materialized (select id, kind, name_key, updated_at, value from ",
    )
    .with(|statement| task.wanted.placed(statement))
    .sql(" where erased_at is null")
    .with(|statement| task.found(statement, most.map_or(task.wanted.kind, |_| None)))
    .with(|statement| match most {
        Some(most) => statement.sql(" limit ").int(most + 1),
        // Nothing is counted then, so the other kind need not be visited.
        None => task
            .wanted
            .filters
            .by_columns(statement.sql(task.wanted.of_kind())),
    });
    hits.sql(
        ") select (select count(*) from hits where kind = 'person') as persons, \
                  (select count(*) from hits where kind = 'company') as companies, \
                  array(select id from hits where true",
    )
    .sql(task.wanted.of_kind())
    .with(|statement| behind(task, statement))
    .with(|statement| in_order(task, statement))
    .sql(task.wanted.limit())
    .sql(") as ids")
}

/// In the order of names, those that begin with what was typed stand before the others.
fn lead(task: &Task, statement: Statement) -> Statement {
    let (leading, other) = if task.wanted.descending {
        (1, 0)
    } else {
        (0, 1)
    };
    statement
        .sql("(case when name_key >= ")
        .text(task.phrase)
        .sql(" and name_key < ")
        .text(after_all(task.phrase))
        .sql(" then ")
        .int(leading)
        .sql(" else ")
        .int(other)
        .sql(" end)")
}

/// What is greater than everything that begins with the text.
pub fn after_all(text: &str) -> String {
    format!("{text}\u{10ffff}")
}

fn in_order(task: &Task, statement: Statement) -> Statement {
    match (task.wanted.sort, task.wanted.falling()) {
        (Sort::Name, false) => lead(task, statement.sql(" order by ")).sql(", name_key, id"),
        (Sort::Name, true) => {
            lead(task, statement.sql(" order by ")).sql(" desc, name_key desc, id desc")
        }
        _ => task.wanted.order(statement),
    }
}

fn behind(task: &Task, statement: Statement) -> Statement {
    let (Sort::Name, Some(key)) = (task.wanted.sort, &task.wanted.from.key) else {
        return task.wanted.behind(statement);
    };
    let leads = key.name.starts_with(task.phrase);
    let place = i64::from(leads == task.wanted.descending);
    let sign = if task.wanted.falling() {
        ", name_key, id) < ("
    } else {
        ", name_key, id) > ("
    };
    lead(task, statement.sql(" and ("))
        .sql(sign)
        .int(place)
        .sql(", ")
        .text(key.name.as_str())
        .sql(", ")
        .int(key.id)
        .sql(")")
}
