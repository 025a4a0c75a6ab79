//! Tags are made by typing them (design.md §8, 23): one that differs only in case or accents is the
//! one that exists.

use diesel::{
    PgConnection, QueryResult, RunQueryDsl,
    sql_types::{Array, Text},
};

/// The most characters of a tag.
pub const LONGEST: usize = 40;

#[derive(diesel::QueryableByName)]
struct Spelling {
    #[diesel(sql_type = Text)]
    name: String,
}

/// The tags in the spelling of the business, each once, in the order typed; new ones are added to the list.
///
/// # Errors
/// Those of the database.
pub fn settle(conn: &mut PgConnection, typed: &[String]) -> QueryResult<Vec<String>> {
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    // Most tags exist: a look comes before the insert, which would spend an id each time.
    diesel::sql_query(
        "insert into tags (name) select distinct on (fold(typed)) typed from unnest($1) as typed \
         where not exists (select from tags where fold(name) = fold(typed)) on conflict do nothing",
    )
    .bind::<Array<Text>, _>(typed)
    .execute(conn)?;
    let found: Vec<Spelling> = diesel::sql_query(
        "select t.name from tags t join unnest($1) with ordinality as typed (name, place) \
         on fold(t.name) = fold(typed.name) group by t.name order by min(typed.place)",
    )
    .bind::<Array<Text>, _>(typed)
    .load(conn)?;
    Ok(found.into_iter().map(|tag| tag.name).collect())
}
