//! How many customers have certain facets, without counting them: a table tells it of each mixture.

use super::{
    filters::Filters,
    found::{Count, Counts},
};
use crate::db::Statement;
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types};

#[derive(diesel::QueryableByName)]
struct Told {
    #[diesel(sql_type = sql_types::BigInt)]
    persons: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    companies: i64,
}

/// How many customers the filters leave; `None` where they ask for what is not tallied.
pub fn counts(conn: &mut PgConnection, filters: &Filters) -> QueryResult<Option<Counts>> {
    match filters.mixed() {
        Some(facets) => having(conn, facets).map(Some),
        None => Ok(None),
    }
}

/// Those facets of the filters that more than half of so many customers have.
pub fn common(conn: &mut PgConnection, filters: &Filters, size: i64) -> QueryResult<Vec<String>> {
    let mut common = Vec::new();
    for facet in filters.tallied() {
        let counts = having(conn, std::slice::from_ref(facet))?;
        if 2 * counts.of(None).number > size {
            common.push(facet.clone());
        }
    }
    Ok(common)
}

fn having(conn: &mut PgConnection, facets: &[String]) -> QueryResult<Counts> {
    let told: Told = Statement::prepared(
        "select coalesce(sum(delta) filter (where kind = 'person'), 0)::bigint as persons, \
                coalesce(sum(delta) filter (where kind = 'company'), 0)::bigint as companies \
           from mixture_tallies where facets @> ",
    )
    .texts(facets.to_vec())
    .get_result(conn)?;
    Ok(Counts {
        persons: Count::exactly(told.persons),
        companies: Count::exactly(told.companies),
    })
}
