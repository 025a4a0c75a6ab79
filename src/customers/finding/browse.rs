//! The list without a search: each page is a walk along an index, wherever it is.

use super::{
    found::{Count, Counts, Found, Stage},
    query::Wanted,
    rows::{BESIDE, CUSTOMERS, PAGE, Row},
};
use crate::db::Statement;
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types};

#[derive(diesel::QueryableByName)]
struct Tallies {
    #[diesel(sql_type = sql_types::BigInt)]
    persons: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    companies: i64,
}

/// How many customers there are, without counting them.
pub fn tallies(conn: &mut PgConnection) -> QueryResult<Counts> {
    let tallies: Tallies = Statement::prepared(
        "select coalesce(sum(delta) filter (where kind = 'person'), 0)::bigint as persons, \
                coalesce(sum(delta) filter (where kind = 'company'), 0)::bigint as companies \
           from customer_tallies",
    )
    .get_result(conn)?;
    Ok(Counts {
        persons: Count::exactly(tallies.persons),
        companies: Count::exactly(tallies.companies),
    })
}

/// One page of the whole register.
pub fn page(conn: &mut PgConnection, wanted: &Wanted) -> QueryResult<Found> {
    let counts = tallies(conn)?;
    let wanted = &whole_last_page(wanted, counts.of(wanted.kind));
    let mut rows = read(conn, wanted)?;
    let mut more = rows.len() as i64 > wanted.rows;
    rows.truncate(wanted.rows as usize);
    let mut wanted = wanted;
    let start = wanted.at_start();
    if wanted.from.key.is_some() && (rows.is_empty() || wanted.from.backward && !more) {
        // What was before the cursor fills no page, or what was behind it is gone.
        wanted = &start;
        rows = read(conn, wanted)?;
        more = rows.len() as i64 > wanted.rows;
        rows.truncate(wanted.rows as usize);
    }
    if wanted.from.backward {
        rows.reverse();
    }
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

fn read(conn: &mut PgConnection, wanted: &Wanted) -> QueryResult<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    for stretch in wanted.stretches() {
        rows.extend(read_stretch(conn, &stretch)?);
        if rows.len() as i64 > wanted.rows {
            rows.truncate(wanted.rows as usize + 1);
            break;
        }
    }
    Ok(rows)
}

fn read_stretch(conn: &mut PgConnection, wanted: &Wanted) -> QueryResult<Vec<Row>> {
    let by_index = wanted.of_value();
    // How many have a value tells the planner whether to walk by name or to fetch them all.
    let begin = match (by_index, &wanted.value) {
        (None, Some(_)) => Statement::planned,
        _ => Statement::prepared,
    };
    let mut rows = begin(PAGE);
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
    let page = rows.sql(")").sql(BESIDE);
    wanted.order(page).sql(wanted.limit()).load(conn)
}
