//! The hits of a search along the order of the list, until the page is full.

use super::{
    columns::Column,
    found::{Count, Counts},
    hits::after_all,
    keys::Key,
    query::{From, Wanted},
    sorts::Sort,
    task::Task,
};
use crate::db::Statement;
use chrono::{DateTime, Utc};
use diesel::{
    PgConnection, QueryResult, RunQueryDsl,
    connection::SimpleConnection,
    sql_types::{self, BigInt, Text, Timestamptz},
};

/// A stretch of the list. In the order of names, those that begin with what was typed stand first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stretch {
    Whole,
    Leading,
    Others,
}

#[derive(diesel::QueryableByName)]
struct Id {
    #[diesel(sql_type = sql_types::BigInt)]
    id: i64,
}

/// The ids of the page and one more; `None` where so many rows were passed in vain that another way is
/// better.
pub fn ids(conn: &mut PgConnection, task: &Task) -> QueryResult<Option<Vec<i64>>> {
    conn.batch_execute(
        "set local enable_indexscan = on; set local enable_seqscan = off; \
         set local enable_bitmapscan = off; set local enable_sort = off",
    )?;
    let enough = task.wanted.rows as usize + 1;
    let mut found: Vec<i64> = Vec::new();
    for (stretch, from) in stretches(task.wanted, task.phrase) {
        let wanted = Wanted {
            from,
            ..task.wanted.clone()
        };
        let lists = wanted.by_kind();
        let mut ids: Vec<i64> = Vec::new();
        for list in &lists {
            match met(conn, task, (list, stretch), enough - found.len())? {
                Some(hits) => ids.extend(hits),
                None => return Ok(None),
            }
        }
        if lists.len() > 1 {
            ids = in_order(conn, &wanted, ids)?;
        }
        found.extend(ids);
        if found.len() >= enough {
            found.truncate(enough);
            break;
        }
    }
    Ok(Some(found))
}

/// So many hits of a stretch, or all. `None` where a window is passed without them: where it held half of them or
/// more, where two are.
fn met(
    conn: &mut PgConnection,
    task: &Task,
    (list, stretch): (&Wanted, Stretch),
    enough: usize,
) -> QueryResult<Option<Vec<i64>>> {
    let mut list = list.clone();
    let mut met: Vec<i64> = Vec::new();
    for window in 1..=2 {
        let hits: Vec<Id> = passed(task, &list, stretch).load(conn)?;
        met.extend(hits.into_iter().map(|row| row.id));
        if met.len() >= enough || stretch == Stretch::Leading {
            return Ok(Some(met));
        }
        let Some(last) = end_of_window(conn, task, &list, stretch)? else {
            return Ok(Some(met));
        };
        if window * enough > 2 * met.len() {
            return Ok(None);
        }
        list.from.key = Some(last);
    }
    Ok(None)
}

/// The hits of both kinds among each other.
fn in_order(conn: &mut PgConnection, wanted: &Wanted, ids: Vec<i64>) -> QueryResult<Vec<i64>> {
    let begin = wanted.source(Statement::prepared("select id from "));
    let both = begin.sql(" where id = any(").ints(ids).sql(")");
    let rows: Vec<Id> = wanted.order(both).load(conn)?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

#[derive(diesel::QueryableByName)]
struct Number {
    #[diesel(sql_type = sql_types::BigInt)]
    number: i64,
}

/// How many names begin with what was typed, counted in the index of names alone; at least so many
/// customers fit.
pub fn leading(conn: &mut PgConnection, task: &Task) -> QueryResult<Counts> {
    let mut count = |of_kind: &'static str| -> QueryResult<Count> {
        let counted: Number = task.statement(
            "select count(*) as number from (select 1 from customers where erased_at is null and kind = ",
        )
        .text(of_kind)
        .sql(" and name_key >= ")
        .text(task.phrase)
        .sql(" and name_key < ")
        .text(after_all(task.phrase))
        .sql(" limit ")
        .int(task.counted() + 1)
        .sql(") beginning")
        .get_result(conn)?;
        Ok(Count {
            number: counted.number,
            more: true,
        })
    };
    Ok(Counts {
        persons: count("person")?,
        companies: count("company")?,
    })
}

/// The stretches that are still to be read, each with where to begin.
fn stretches(wanted: &Wanted, phrase: &str) -> Vec<(Stretch, From)> {
    if wanted.sort != Sort::Name || phrase.is_empty() {
        return vec![(Stretch::Whole, wanted.from.clone())];
    }
    let mut order = [Stretch::Leading, Stretch::Others];
    let end = From {
        key: None,
        backward: wanted.from.backward,
    };
    if wanted.from.backward {
        order.reverse();
    }
    let Some(key) = &wanted.from.key else {
        return order.map(|stretch| (stretch, end.clone())).into();
    };
    let current = if key.name.starts_with(phrase) {
        Stretch::Leading
    } else {
        Stretch::Others
    };
    if order[0] == current {
        vec![(order[0], wanted.from.clone()), (order[1], end)]
    } else {
        vec![(order[1], wanted.from.clone())]
    }
}

fn passed(task: &Task, wanted: &Wanted, stretch: Stretch) -> Statement {
    let rows = task.statement(
        "select id from (select id, name_key, updated_at, value, search_text, facets from ",
    );
    let rows = wanted.order(led(task, along(wanted, rows), stretch));
    let window = match stretch {
        Stretch::Leading => rows,
        _ => rows.sql(" limit ").int(task.limits.window),
    };
    let fitting = task.fitting(window.sql(" offset 0) passed where true"));
    wanted.order(fitting).sql(wanted.limit())
}

/// The list behind its key, up to the order.
fn along(wanted: &Wanted, statement: Statement) -> Statement {
    let rows = wanted.source(statement).sql(" where erased_at is null");
    within(wanted, wanted.behind(rows.sql(wanted.of_kind())))
}

fn led(task: &Task, statement: Statement, stretch: Stretch) -> Statement {
    let leading = |statement: Statement| {
        statement
            .sql("(name_key >= ")
            .text(task.phrase)
            .sql(" and name_key < ")
            .text(after_all(task.phrase))
            .sql(")")
    };
    match stretch {
        Stretch::Whole => statement,
        Stretch::Leading => leading(statement.sql(" and ")),
        Stretch::Others => leading(statement.sql(" and not ")),
    }
}

/// What need not be passed: other times in the order of changes, other cities in that of cities, other groups
/// and salespersons in that of names, other values in a stretch of one.
fn within(wanted: &Wanted, statement: Statement) -> Statement {
    match (wanted.sort, wanted.of_value()) {
        (Sort::Of(Column::Changed), _) => wanted.filters.times(statement),
        (Sort::Of(Column::City), _) => wanted.filters.city_as_value(statement),
        (_, Some((condition, id))) => statement.sql(condition).int(id),
        _ if wanted.by_column() => wanted.filters.by_columns(statement),
        _ => statement,
    }
}

#[derive(diesel::Queryable)]
struct Passed {
    id: i64,
    name: String,
    changed: DateTime<Utc>,
    value: String,
}

/// The last row of the window, if the stretch goes on behind it.
fn end_of_window(
    conn: &mut PgConnection,
    task: &Task,
    wanted: &Wanted,
    stretch: Stretch,
) -> QueryResult<Option<Key>> {
    let rows = along(
        wanted,
        task.statement("select id, name_key, updated_at, value from "),
    );
    let rows = wanted.order(led(task, rows, stretch));
    let ends: Vec<Passed> = rows
        .sql(" limit 2 offset ")
        .int(task.limits.window - 1)
        .of::<(BigInt, Text, Timestamptz, Text)>()
        .load(conn)?;
    let goes_on = ends.len() > 1;
    let last = ends.into_iter().next().filter(|_| goes_on);
    Ok(last.map(|row| Key {
        value: row.value,
        name: row.name,
        changed: row.changed,
        id: row.id,
    }))
}
