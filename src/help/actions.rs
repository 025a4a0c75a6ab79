//! Keeps what a reader answers.

use super::{form::Vote, model::Topic};
use crate::{i18n::Language, ids::UserId, schema::help_votes};
use diesel::{PgConnection, dsl::now, prelude::*, upsert::excluded};

/// Keeps the answer in place of the one before. A page that was useful lacks nothing.
pub fn vote(
    conn: &mut PgConnection,
    user: UserId,
    topic: Topic,
    language: Language,
    vote: &Vote,
) -> QueryResult<()> {
    let missing = if vote.useful {
        Some("")
    } else {
        vote.missing.as_deref()
    };
    let row = (
        help_votes::user_id.eq(user),
        help_votes::page.eq(topic.name()),
        help_votes::language.eq(language.code()),
        help_votes::useful.eq(vote.useful),
        help_votes::missing.eq(missing.unwrap_or_default()),
        help_votes::voted_at.eq(now),
    );
    let key = (help_votes::user_id, help_votes::page, help_votes::language);
    let insert = diesel::insert_into(help_votes::table).values(row);
    let changed = (
        help_votes::useful.eq(excluded(help_votes::useful)),
        help_votes::voted_at.eq(excluded(help_votes::voted_at)),
    );
    match missing {
        Some(_) => insert
            .on_conflict(key)
            .do_update()
            .set((
                changed,
                help_votes::missing.eq(excluded(help_votes::missing)),
            ))
            .execute(conn),
        None => insert
            .on_conflict(key)
            .do_update()
            .set(changed)
            .execute(conn),
    }
    .map(drop)
}
