//! Renames, joins and deletes tags, with everybody who bears them: all of it or nothing.

use super::{
    model::{AT_ONCE, CHANGE_JOB, Fate, Tag},
    queries, views,
};
use crate::{
    customers::progress::{Failure, Progress},
    db::{Actor, Statement, transaction},
    error::{Error, violated_constraint},
    ids::{JobId, TagChangeId, TagId, UserId},
    schema::{jobs, tag_changes, tags},
};
use chrono::Utc;
use diesel::{PgConnection, connection::SimpleConnection, prelude::*};

/// So many are written by one statement.
const CHUNK: usize = 1_000;

/// Why nothing is changed; the transaction is rolled back.
pub enum Refusal {
    /// Another tag is called so: it can be joined.
    NameTaken(Box<Tag>),
    /// Somebody else renamed the tag since the page was opened.
    Stale(Box<Tag>),
    /// Not as many bear it as were confirmed.
    Count,
    /// A job changes it just now.
    Changing,
    /// Anything else.
    Broken(Error),
}

impl From<diesel::result::Error> for Refusal {
    fn from(error: diesel::result::Error) -> Self {
        match violated_constraint(&error) {
            Some("tag_changes_one_waiting") => Self::Changing,
            _ => Self::Broken(error.into()),
        }
    }
}

/// Renames a tag that was called `was` when the form was opened. Answers where to go on.
///
/// # Errors
/// [`Refusal`].
pub fn rename(
    conn: &mut PgConnection,
    user: UserId,
    id: TagId,
    was: &str,
    name: &str,
) -> Result<String, Refusal> {
    let tag = queries::find(conn, id)?;
    if tag.name == name {
        return Ok(LIST.to_owned());
    }
    if tag.name != was {
        return Err(Refusal::Stale(Box::new(tag)));
    }
    match queries::named(conn, name)? {
        Some(other) if other.id != id => Err(Refusal::NameTaken(Box::new(other))),
        _ => begin(conn, user, &tag, &Fate::Renamed(name.to_owned())),
    }
}

/// Joins a tag into another one.
///
/// # Errors
/// [`Refusal`]; `NotFound` where one of them is gone.
pub fn join(
    conn: &mut PgConnection,
    user: UserId,
    id: TagId,
    into: TagId,
) -> Result<String, Refusal> {
    let tag = queries::find(conn, id)?;
    let into = queries::find(conn, into)?;
    if into.id == id {
        return Err(Refusal::Broken(Error::BadRequest("into itself".into())));
    }
    begin(conn, user, &tag, &Fate::Joined(into.name))
}

/// Deletes a tag that so many were said to bear.
///
/// # Errors
/// [`Refusal`].
pub fn delete(
    conn: &mut PgConnection,
    user: UserId,
    id: TagId,
    count: i64,
) -> Result<String, Refusal> {
    let tag = queries::find(conn, id)?;
    if tag.customers + tag.contacts != count {
        return Err(Refusal::Count);
    }
    begin(conn, user, &tag, &Fate::Deleted)
}

/// The section.
pub const LIST: &str = "/settings/tags";

fn begin(conn: &mut PgConnection, user: UserId, tag: &Tag, fate: &Fate) -> Result<String, Refusal> {
    if tag.changing {
        return Err(Refusal::Changing);
    }
    if tag.customers + tag.contacts <= AT_ONCE as i64 {
        follow(conn, tag.id, &tag.name, fate, None).map_err(|failure| match failure {
            Failure::Broken(error) => Refusal::Broken(error),
            _ => Refusal::Changing,
        })?;
        return Ok(LIST.to_owned());
    }
    let new_name = match fate {
        Fate::Deleted => None,
        fate => Some(fate.word()),
    };
    let change: TagChangeId = diesel::insert_into(tag_changes::table)
        .values((
            tag_changes::user_id.eq(user),
            tag_changes::tag_id.eq(tag.id),
            tag_changes::old_name.eq(&tag.name),
            tag_changes::new_name.eq(new_name),
        ))
        .returning(tag_changes::id)
        .get_result(conn)?;
    let job: JobId = diesel::insert_into(jobs::table)
        .values((
            jobs::kind.eq(CHANGE_JOB),
            jobs::subject_id.eq(change.0),
            jobs::user_id.eq(user),
        ))
        .returning(jobs::id)
        .get_result(conn)?;
    Ok(format!("/jobs/{job}"))
}

type Told<'a> = dyn FnMut(usize, usize) -> Result<(), Failure> + 'a;

/// The tag is held until the end: whoever types it meanwhile waits. So where very many bear it, they follow
/// before, which is told, and only those who came to it in between after.
fn follow(
    conn: &mut PgConnection,
    id: TagId,
    old: &str,
    fate: &Fate,
    before: Option<&mut Told<'_>>,
) -> Result<(), Failure> {
    // It takes the triggers' place, and changes nothing that a search finds.
    conn.batch_execute(
        "set local clientela.tags_settled = 'on'; set local clientela.search_later = 'on'",
    )?;
    if let Some(told) = before {
        carry(conn, old, fate.word(), told)?;
    }
    let held: Option<String> = tags::table
        .find(id)
        .select(tags::name)
        .for_update()
        .first(conn)
        .optional()?;
    if held.as_deref() != Some(old) {
        return Err(Failure::Refused("job-tag-gone"));
    }
    match fate {
        Fate::Renamed(name) => diesel::update(tags::table.find(id))
            .set(tags::name.eq(name))
            .execute(conn)?,
        Fate::Joined(_) | Fate::Deleted => diesel::delete(tags::table.find(id)).execute(conn)?,
    };
    carry(conn, old, fate.word(), &mut |_, _| Ok(()))?;
    if *fate != Fate::Deleted {
        views::follow(conn, old, fate.word())?;
    }
    Ok(())
}

fn carry(
    conn: &mut PgConnection,
    old: &str,
    new: &str,
    told: &mut Told<'_>,
) -> Result<(), Failure> {
    let (customers, contacts) = queries::bearers(conn, old)?;
    let total = customers.len() + contacts.len();
    let mut done = 0;
    for (sql, ids) in [
        (include_str!("follow_customers.sql"), customers),
        (include_str!("follow_contacts.sql"), contacts),
    ] {
        for chunk in ids.chunks(CHUNK) {
            told(done, total)?;
            Statement::numbered(sql)
                .text(old)
                .text(new)
                .ints(chunk.to_vec())
                .execute(conn)?;
            done += chunk.len();
        }
    }
    Ok(())
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
    type Asked = (UserId, TagId, String, Option<String>, String);
    let change = tag_changes::table.find(id);
    let user: UserId = change.select(tag_changes::user_id).first(conn)?;
    let by = Actor {
        user: Some(user),
        address: None,
        request: Some(format!("tag-{id}")),
    };
    transaction(conn, &by, |conn| {
        conn.batch_execute(
            "set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0",
        )?;
        let (_, tag, old, new, state): Asked = change
            .select((
                tag_changes::user_id,
                tag_changes::tag_id,
                tag_changes::old_name,
                tag_changes::new_name,
                tag_changes::state,
            ))
            .for_update()
            .first(conn)?;
        // Somebody who took the job up twice waits above, and finds it done.
        if state != "waiting" {
            return Ok(());
        }
        let fate = match new {
            None => Fate::Deleted,
            Some(name) => match queries::named(conn, &name)? {
                Some(other) if other.id != tag => Fate::Joined(other.name),
                _ => Fate::Renamed(name),
            },
        };
        let mut told = |done, total| progress.at(done, total);
        follow(conn, tag, &old, &fate, Some(&mut told))?;
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
