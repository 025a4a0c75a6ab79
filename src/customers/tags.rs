//! Tags are made by typing them (design.md §8, 23): one that differs only in case or accents is the
//! one that exists.

use diesel::{
    PgConnection, QueryResult, RunQueryDsl,
    sql_types::{Array, Text},
};
use std::collections::HashMap;

/// The most characters of a tag.
pub const LONGEST: usize = 40;
/// More tags than this on one customer are a mistake.
pub const MOST: usize = 30;

#[derive(diesel::QueryableByName)]
struct Spelling {
    #[diesel(sql_type = Text)]
    typed: String,
    #[diesel(sql_type = Text)]
    name: String,
}

/// The tags in the spelling of the business, each once, in the order typed; new ones are added to the list.
///
/// # Errors
/// Those of the database.
pub fn settle(conn: &mut PgConnection, typed: &[String]) -> QueryResult<Vec<String>> {
    let spellings = spellings(conn, typed)?;
    Ok(spelled(typed, &spellings))
}

/// Those of the tags that exist, in the spelling of the business, each once, in the order typed.
///
/// # Errors
/// Those of the database.
pub fn known(conn: &mut PgConnection, typed: &[String]) -> QueryResult<Vec<String>> {
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    Ok(spelled(typed, &held(conn, typed)?))
}

/// Tags in these spellings, each once, in the order typed.
pub fn spelled(typed: &[String], spellings: &HashMap<String, String>) -> Vec<String> {
    let mut names = Vec::with_capacity(typed.len());
    for name in typed.iter().filter_map(|typed| spellings.get(typed)) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

/// How the business spells each of these tags; new ones are added to the list as they are.
///
/// # Errors
/// Those of the database.
pub fn spellings(
    conn: &mut PgConnection,
    typed: &[String],
) -> QueryResult<HashMap<String, String>> {
    if typed.is_empty() {
        return Ok(HashMap::new());
    }
    let mut spelled = HashMap::new();
    // Whoever waited for somebody who renames or deletes one of them finds it gone, and makes it again.
    for _ in 0..3 {
        make_missing(conn, typed)?;
        spelled = held(conn, typed)?;
        if typed.iter().all(|tag| spelled.contains_key(tag)) {
            break;
        }
    }
    Ok(spelled)
}

/// Most tags exist: a look comes before the insert, which would spend an id each time.
fn make_missing(conn: &mut PgConnection, typed: &[String]) -> QueryResult<usize> {
    diesel::sql_query(
        "insert into tags (name) select distinct on (fold(typed)) typed from unnest($1) as typed \
         where not exists (select from tags where fold(name) = fold(typed)) on conflict do nothing",
    )
    .bind::<Array<Text>, _>(typed)
    .execute(conn)
}

/// Nobody renames or deletes them before this transaction ends. Everybody holds tags in this order, so that
/// nobody waits for each other.
fn held(conn: &mut PgConnection, typed: &[String]) -> QueryResult<HashMap<String, String>> {
    let found: Vec<Spelling> = diesel::sql_query(
        "select typed.name as typed, t.name from unnest($1) as typed (name) \
           join tags t on fold(t.name) = fold(typed.name) order by t.id for share of t",
    )
    .bind::<Array<Text>, _>(typed)
    .load(conn)?;
    Ok(found.into_iter().map(|tag| (tag.typed, tag.name)).collect())
}
