//! The job that changes a tag of very many.

use super::{
    follow::{self, Halt},
    model::Fate,
    queries,
};
use crate::{
    customers::progress::{Failure, Progress, unhurried},
    db::{Actor, transaction},
    error::violated_constraint,
    ids::{TagChangeId, TagId, UserId},
    schema::{tag_changes, tags},
};
use chrono::Utc;
use diesel::{PgConnection, prelude::*};

impl From<Halt> for Failure {
    fn from(halt: Halt) -> Self {
        let error = match halt {
            Halt::Gone | Halt::Held => return Self::Refused("job-tag-gone"),
            Halt::Broken(error) => error,
        };
        match violated_constraint(&error) {
            Some("tags_name") => Self::Refused("job-tag-taken"),
            Some("saved_views_query") => Self::Refused("job-tag-long-view"),
            _ => error.into(),
        }
    }
}

/// What the job is to do.
#[derive(Queryable, Selectable)]
#[diesel(table_name = tag_changes)]
struct Asked {
    tag_id: TagId,
    old_name: String,
    new_name: Option<String>,
    into_id: Option<TagId>,
    state: String,
}

impl Asked {
    /// As things stand now: the tag to join may have another name since, and be joined under it; a name that
    /// was free may be taken, which nobody was asked about.
    fn fate(&self, conn: &mut PgConnection) -> Result<Fate, Failure> {
        let Some(name) = &self.new_name else {
            return Ok(Fate::Deleted);
        };
        if let Some(into) = self.into_id {
            let name = tags::table.find(into).select(tags::name).first(conn);
            let name: Option<String> = name.optional()?;
            let name = name.ok_or(Failure::Refused("job-tag-gone"))?;
            return Ok(Fate::Joined(into, name));
        }
        match queries::named(conn, name)? {
            Some(other) if other.id != self.tag_id => Err(Failure::Refused("job-tag-taken")),
            _ => Ok(Fate::Renamed(name.clone())),
        }
    }
}

/// The job.
///
/// # Errors
/// See [`Failure`]; nothing is changed then.
pub fn run(
    conn: &mut PgConnection,
    id: TagChangeId,
    progress: &mut dyn Progress,
) -> Result<(), Failure> {
    let change = tag_changes::table.find(id);
    let user: UserId = change.select(tag_changes::user_id).first(conn)?;
    let by = Actor {
        user: Some(user),
        address: None,
        request: Some(format!("tag-{id}")),
    };
    transaction(conn, &by, |conn| {
        unhurried(conn)?;
        let asked: Asked = change.select(Asked::as_select()).for_update().first(conn)?;
        // Somebody who took the job up twice waits above, and finds it done.
        if asked.state != "waiting" {
            return Ok(());
        }
        let fate = asked.fate(conn)?;
        let mut told = |done, total| progress.at(done, total);
        follow::told(conn, asked.tag_id, &asked.old_name, &fate, &mut told)?;
        end(conn, id, "done")?;
        Ok(())
    })
}

fn end(conn: &mut PgConnection, id: TagChangeId, state: &str) -> QueryResult<usize> {
    let waiting = tag_changes::id.eq(id).and(tag_changes::state.eq("waiting"));
    diesel::update(tag_changes::table.filter(waiting))
        .set((
            tag_changes::state.eq(state),
            tag_changes::finished_at.eq(Utc::now()),
        ))
        .execute(conn)
}

/// A job that is given up leaves the tag as it was.
pub fn gave_up(conn: &mut PgConnection, id: TagChangeId) -> QueryResult<()> {
    end(conn, id, "failed").map(drop)
}
