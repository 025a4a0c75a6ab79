//! Renames, joins and deletes tags: at once where few bear them, else by asking for the job.

use super::{
    follow::{self, Halt},
    model::{AT_ONCE, CHANGE_JOB, Fate, Tag},
    queries,
};
use crate::{
    error::{Error, violated_constraint},
    ids::{JobId, TagChangeId, TagId, UserId},
    schema::{jobs, tag_changes},
};
use diesel::{PgConnection, prelude::*, result::Error as DieselError};

/// Why nothing is changed; the transaction is rolled back.
pub enum Refusal {
    /// Another tag is called so: it can be joined.
    NameTaken,
    /// A saved view would become longer than one may be.
    LongView,
    /// Somebody else renamed the tag since the page was opened.
    Stale(Box<Tag>),
    /// Not as many bear it as were confirmed.
    Count,
    /// A job changes it just now, or somebody else did.
    Changing,
    /// Anything else.
    Broken(Error),
}

impl From<DieselError> for Refusal {
    fn from(error: DieselError) -> Self {
        match violated_constraint(&error) {
            Some("tags_name") => Self::NameTaken,
            Some("saved_views_query") => Self::LongView,
            Some("tag_changes_one_waiting") => Self::Changing,
            _ => Self::Broken(error.into()),
        }
    }
}

impl From<Halt> for Refusal {
    fn from(halt: Halt) -> Self {
        match halt {
            Halt::Gone | Halt::Held => Self::Changing,
            Halt::Broken(error) => error.into(),
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
        Some(other) if other.id != id => Err(Refusal::NameTaken),
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
    begin(conn, user, &tag, &Fate::Joined(into.id, into.name))
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
        follow::at_once(conn, tag.id, &tag.name, fate)?;
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
            tag_changes::into_id.eq(fate.target()),
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
