//! Saved views that filter by a tag follow it.

use super::model::rewritten;
use crate::{
    customers::finding::filters::SHAPE, ids::SavedViewId, schema::saved_views, web::list::ListState,
};
use diesel::{PgConnection, prelude::*};

/// Rewrites the queries of the views that name the tag.
pub fn follow(conn: &mut PgConnection, old: &str, new: &str) -> QueryResult<()> {
    let views: Vec<(SavedViewId, String)> = saved_views::table
        .filter(saved_views::query.like("%tag=%"))
        .order(saved_views::id)
        .select((saved_views::id, saved_views::query))
        .for_update()
        .load(conn)?;
    for (id, query) in views {
        let list = ListState::read(&SHAPE, &query);
        let Some(tags) = rewritten(list.filter("tag"), old, new) else {
            continue;
        };
        let url = list.filtered("tag", &tags);
        let query = url.split_once('?').map_or("", |(_, query)| query);
        diesel::update(saved_views::table.find(id))
            .set(saved_views::query.eq(query))
            .execute(conn)?;
    }
    Ok(())
}

/// How many views name the tag.
pub fn count(conn: &mut PgConnection, tag: &str) -> QueryResult<i64> {
    let queries: Vec<String> = saved_views::table
        .filter(saved_views::query.like("%tag=%"))
        .select(saved_views::query)
        .load(conn)?;
    let names = |query: &&String| {
        let list = ListState::read(&SHAPE, query);
        rewritten(list.filter("tag"), tag, "").is_some()
    };
    Ok(queries.iter().filter(names).count() as i64)
}
