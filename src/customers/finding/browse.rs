//! The list without a search: each page is a walk along an index, wherever it is.

use super::{
    found::{Count, Counts, Found, Stage},
    query::Wanted,
    rows::{BESIDE, CUSTOMERS, Columns, FROM, PAGE, Row},
};
use crate::db::Statement;
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types::BigInt};

/// How many persons and companies there are, as columns.
const TALLIES: &str = "(select coalesce(sum(delta), 0)::bigint from customer_tallies where kind = 'person'), \
    (select coalesce(sum(delta), 0)::bigint from customer_tallies where kind = 'company')";

type Tallies = (BigInt, BigInt);

fn told((persons, companies): (i64, i64)) -> Counts {
    Counts {
        persons: Count::exactly(persons),
        companies: Count::exactly(companies),
    }
}

/// How many customers there are, without counting them.
pub fn tallies(conn: &mut PgConnection) -> QueryResult<Counts> {
    let tallies = Statement::prepared("select ").sql(TALLIES);
    tallies.of::<Tallies>().get_result(conn).map(told)
}

/// One page of the whole register.
pub fn page(conn: &mut PgConnection, wanted: &Wanted) -> QueryResult<Found> {
    let last = wanted.from.backward && wanted.from.key.is_none();
    let before = if last { Some(tallies(conn)?) } else { None };
    let wanted = &match before {
        Some(counts) => whole_last_page(wanted, counts.of(wanted.kind)),
        None => wanted.clone(),
    };
    let (mut rows, beside) = read(conn, wanted)?;
    let mut more = rows.len() as i64 > wanted.rows;
    rows.truncate(wanted.rows as usize);
    let mut wanted = wanted;
    let start = wanted.at_start();
    if wanted.from.key.is_some() && (rows.is_empty() || wanted.from.backward && !more) {
        // What was before the cursor fills no page, or what was behind it is gone.
        wanted = &start;
        rows = read(conn, wanted)?.0;
        more = rows.len() as i64 > wanted.rows;
        rows.truncate(wanted.rows as usize);
    }
    if wanted.from.backward {
        rows.reverse();
    }
    let counts = match before.or(beside) {
        Some(counts) => counts,
        None => tallies(conn)?,
    };
    Ok(Found {
        first: Vec::new(),
        earlier: if wanted.from.backward {
            more
        } else {
            wanted.from.key.is_some()
        },
        later: if wanted.from.backward {
            wanted.from.key.is_some()
        } else {
            more
        },
        rows,
        counts,
        stage: Stage::All,
    })
}

/// The last page has the rows that are left when all others are full.
pub fn whole_last_page(wanted: &Wanted, count: Count) -> Wanted {
    let mut wanted = wanted.clone();
    if wanted.from.backward && wanted.from.key.is_none() && !count.more && count.number > 0 {
        wanted.rows = (count.number - 1) % wanted.rows + 1;
    }
    wanted
}

/// Rows, and how many customers there are in all, which comes along where there are any.
fn read(conn: &mut PgConnection, wanted: &Wanted) -> QueryResult<(Vec<Row>, Option<Counts>)> {
    let mut rows: Vec<Row> = Vec::new();
    let mut counts = None;
    for stretch in wanted.stretches() {
        for (row, tallies) in read_stretch(conn, &stretch)? {
            counts = Some(told(tallies));
            rows.push(row);
        }
        if rows.len() as i64 > wanted.rows {
            rows.truncate(wanted.rows as usize + 1);
            break;
        }
    }
    Ok((rows, counts))
}

fn read_stretch(conn: &mut PgConnection, wanted: &Wanted) -> QueryResult<Vec<(Row, (i64, i64))>> {
    let by_index = wanted.of_value();
    // How many have a value tells the planner whether to walk by name or to fetch them all.
    let begin = match (by_index, &wanted.value) {
        (None, Some(_)) => Statement::planned,
        _ => Statement::prepared,
    };
    let mut rows = begin(PAGE).sql(", ").sql(TALLIES).sql(FROM);
    for (at, wanted) in wanted.by_kind().iter().enumerate() {
        let sign = if at == 0 { "(" } else { ") union all (" };
        let customers = wanted
            .source(rows.sql(sign).sql(CUSTOMERS))
            .sql(" where erased_at is null")
            .sql(wanted.of_kind())
            .with(|statement| match by_index {
                Some((condition, id)) => statement.sql(condition).int(id),
                None => wanted.filters.narrow(statement),
            });
        rows = wanted.order(wanted.behind(customers)).sql(wanted.limit());
    }
    let page = wanted.order(rows.sql(")").sql(BESIDE)).sql(wanted.limit());
    page.of::<(Columns, Tallies)>().load(conn)
}
