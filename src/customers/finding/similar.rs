//! Names that look like what was typed: a typing error is forgiven where nothing else is found.

use super::{
    found::{Count, Counts, Picked, Stage},
    query::Wanted,
    words::Words,
};
use crate::db::Statement;
use diesel::{PgConnection, QueryResult, RunQueryDsl, connection::SimpleConnection, sql_types};

#[derive(diesel::QueryableByName)]
struct Similar {
    #[diesel(sql_type = sql_types::BigInt)]
    id: i64,
    #[diesel(sql_type = sql_types::Text)]
    kind: String,
}

/// The most similar names, one page of them.
pub fn pick(conn: &mut PgConnection, words: &Words, wanted: &Wanted) -> QueryResult<Picked> {
    let similar = if words.spelled() {
        like(conn, &words.phrase, wanted)?
    } else {
        Vec::new()
    };
    let count = |kind: &str| {
        let number = similar.iter().filter(|each| each.kind == kind).count();
        Count::exactly(number as i64)
    };
    let shown = similar
        .iter()
        .filter(|each| wanted.kind.is_none_or(|kind| kind.as_str() == each.kind));
    let ids: Vec<i64> = shown
        .map(|each| each.id)
        .take(wanted.rows as usize)
        .collect();
    Ok(Picked {
        first: Vec::new(),
        ids,
        earlier: false,
        later: false,
        counts: Counts {
            persons: count("person"),
            companies: count("company"),
        },
        stage: Stage::Similar,
    })
}

fn like(conn: &mut PgConnection, phrase: &str, wanted: &Wanted) -> QueryResult<Vec<Similar>> {
    conn.batch_execute(
        "set local enable_bitmapscan = on; set local enable_seqscan = off; \
         set local plan_cache_mode = force_generic_plan; set local pg_trgm.word_similarity_threshold = 0.5",
    )?;
    // The order of words does not matter, so the words are compared, not their sequence.
    Statement::prepared("select id, kind from (select id, kind, name_key, facets, updated_at from customers where erased_at is null and ")
        .text(phrase)
        .sql(" <% name_key limit 3000) near where true")
        .with(|statement| wanted.filters.narrow(statement))
        .sql(" order by word_similarity(")
        .text(phrase)
        .sql(", name_key) desc, similarity(")
        .text(phrase)
        .sql(", name_key) desc, name_key, id limit 500")
        .load(conn)
}
