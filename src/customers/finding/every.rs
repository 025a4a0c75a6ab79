//! Everybody whom a list shows, not a page of them: for bulk changes and exports.

use super::{
    exact, few,
    query::Wanted,
    similar,
    task::{LIMITS, Task},
    words::{Words, too_short},
};
use crate::db::Statement;
use diesel::{Connection, PgConnection, QueryResult, RunQueryDsl, sql_types};

#[derive(diesel::QueryableByName)]
struct Id {
    #[diesel(sql_type = sql_types::BigInt)]
    id: i64,
}

/// The ids of all customers that the list of this search and these filters shows, in its order; exact hits
/// first. `home` is the country of phone numbers without a country code.
pub fn ids(
    conn: &mut PgConnection,
    typed: &str,
    home: &str,
    wanted: &Wanted,
) -> QueryResult<Vec<i64>> {
    let typed = if too_short(typed) { "" } else { typed };
    conn.transaction(|conn| {
        let wanted = &few::ordered(conn, wanted)?;
        let exact = exact::find(conn, typed, home, &wanted.filters)?;
        let words = Words::of(&exact.folded);
        for sought in words.stages() {
            let task = Task {
                wanted,
                sought: &sought,
                phrase: &words.phrase,
                except: &exact.ids,
                limits: LIMITS,
                large: false,
                size: 0,
                by_words_alone: false,
                common: &[],
            };
            let others: Vec<Id> = Statement::planned("select id from ")
                .with(|statement| wanted.placed(statement))
                .sql(" where erased_at is null")
                .sql(wanted.of_kind())
                .with(|statement| task.found(statement, wanted.kind))
                .with(|statement| wanted.order(statement))
                .load(conn)?;
            if !others.is_empty() || !exact.ids.is_empty() {
                let mut ids = exact.of_kind(wanted.kind);
                ids.extend(others.into_iter().map(|row| row.id));
                return Ok(ids);
            }
        }
        Ok(similar::pick(conn, &words, wanted)?.ids)
    })
}
