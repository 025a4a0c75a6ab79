//! The hits of a search along the order of the list, until the page is full.

use super::{
    found::{Count, Counts},
    hits::after_all,
    query::{From, Key, Sort, Wanted},
    search::Task,
};
use crate::db::Statement;
use diesel::{PgConnection, QueryResult, RunQueryDsl, connection::SimpleConnection, sql_types};

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
        let ids: Vec<Id> = passed(task, &wanted, stretch).load(conn)?;
        found.extend(ids.into_iter().map(|row| row.id));
        if found.len() >= enough {
            found.truncate(enough);
            return Ok(Some(found));
        }
        if stretch != Stretch::Leading && ends_early(conn, task, &wanted)? {
            return Ok(None);
        }
    }
    Ok(Some(found))
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
        let counted: Number = Statement::planned(
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
    let Some(Key::Name(name, _)) = &wanted.from.key else {
        return order.map(|stretch| (stretch, end.clone())).into();
    };
    let current = if name.starts_with(phrase) {
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
    let window = Statement::planned(
        "select id from (select id, name_key, updated_at, search_text, facets from customers where erased_at is null",
    )
    .sql(wanted.of_kind())
    .with(|statement| wanted.behind(statement))
    .with(|statement| within(wanted, statement))
    .with(|statement| match stretch {
        Stretch::Whole => statement,
        Stretch::Leading => statement
            .sql(" and name_key >= ")
            .text(task.phrase)
            .sql(" and name_key < ")
            .text(after_all(task.phrase)),
        Stretch::Others => statement
            .sql(" and not (name_key >= ")
            .text(task.phrase)
            .sql(" and name_key < ")
            .text(after_all(task.phrase))
            .sql(")"),
    })
    .sql(wanted.order());
    let window = match stretch {
        Stretch::Leading => window,
        _ => window.sql(" limit ").int(task.limits.window),
    };
    window
        .sql(" offset 0) passed where true")
        .with(|statement| task.fitting(statement))
        .sql(wanted.order())
        .sql(wanted.limit())
}

/// In the order of changes, those outside the time asked for need not be passed.
fn within(wanted: &Wanted, statement: Statement) -> Statement {
    match wanted.sort {
        Sort::Changed => wanted.filters.times(statement),
        _ => statement,
    }
}

/// Whether the list goes on behind the window.
fn ends_early(conn: &mut PgConnection, task: &Task, wanted: &Wanted) -> QueryResult<bool> {
    let next: Vec<Id> = Statement::planned("select id from customers where erased_at is null")
        .sql(wanted.of_kind())
        .with(|statement| wanted.behind(statement))
        .with(|statement| within(wanted, statement))
        .sql(wanted.order())
        .sql(" limit 1 offset ")
        .int(task.limits.window)
        .load(conn)?;
    Ok(!next.is_empty())
}
