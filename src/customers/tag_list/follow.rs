//! Everybody who bears a tag follows it: all of it or nothing.
//!
//! Whoever saves a customer holds the customer and then its tags; whoever changes or imports many holds tags
//! and then customers. So a change goes the first way, and never waits for a tag while it holds customers,
//! but lets go of everything and begins again when the tag is free.

use super::{model::Fate, queries, views};
use crate::{customers::progress::Failure, db::Statement, ids::TagId, schema::tags};
use diesel::{
    PgConnection, connection::SimpleConnection, prelude::*, result::Error as DieselError,
};

/// So many are written by one statement.
const CHUNK: usize = 1_000;
/// So often a change begins again because somebody holds the tag.
const TRIES: usize = 3;

/// Why a change ends halfway: the page and the job each have words of their own for it.
pub enum Halt {
    /// The tag, or the one it is joined into, is gone or has another name.
    Gone,
    /// Somebody holds one of them, or came to bear the tag just now.
    Held,
    /// The database refuses.
    Broken(DieselError),
}

impl From<DieselError> for Halt {
    fn from(error: DieselError) -> Self {
        Self::Broken(error)
    }
}

/// Whether to wait for whoever holds a tag.
#[derive(Clone, Copy, PartialEq)]
enum Wait {
    Yes,
    No,
}

/// Does it while the reader waits.
///
/// # Errors
/// See [`Halt`]; nothing is changed then.
pub fn at_once(conn: &mut PgConnection, id: TagId, old: &str, fate: &Fate) -> Result<(), Halt> {
    settle_here(conn)?;
    let wanted = wanted(id, old, fate);
    for _ in 0..TRIES {
        let done = conn.transaction::<_, Halt, _>(|conn| {
            carry::<Halt>(conn, old, fate.word(), &mut |_, _| Ok(()))?;
            hold(conn, &wanted, Wait::No)?;
            if queries::is_borne(conn, old)? {
                return Err(Halt::Held);
            }
            end(conn, id, old, fate)
        });
        match done {
            Err(Halt::Held) => wait(conn, &wanted)?,
            done => return done,
        }
    }
    Err(Halt::Held)
}

/// Does it for very many, and tells how far it is. The tags are held only when these have followed, until the
/// end: whoever types one of them then waits, and those who came to it in between follow last.
///
/// # Errors
/// Those of `told`, and of [`Halt`]; nothing is changed then.
pub fn told(
    conn: &mut PgConnection,
    id: TagId,
    old: &str,
    fate: &Fate,
    told: &mut dyn FnMut(usize, usize) -> Result<(), Failure>,
) -> Result<(), Failure> {
    settle_here(conn)?;
    carry(conn, old, fate.word(), told)?;
    hold(conn, &wanted(id, old, fate), Wait::Yes)?;
    carry::<Failure>(conn, old, fate.word(), &mut |_, _| Ok(()))?;
    end(conn, id, old, fate)?;
    Ok(())
}

/// It takes the triggers' place, and changes nothing that a search finds.
fn settle_here(conn: &mut PgConnection) -> QueryResult<()> {
    conn.batch_execute(
        "set local clientela.tags_settled = 'on'; set local clientela.search_later = 'on'",
    )
}

/// The tag, and the one it is joined into, in the order in which everybody holds tags.
fn wanted<'a>(id: TagId, old: &'a str, fate: &'a Fate) -> Vec<(TagId, &'a str)> {
    let mut wanted = vec![(id, old)];
    if let Fate::Joined(into, name) = fate {
        wanted.push((*into, name));
    }
    wanted.sort_unstable();
    wanted
}

/// Holds these tags until the transaction ends, if all of them are there and called so.
fn hold(conn: &mut PgConnection, wanted: &[(TagId, &str)], wait: Wait) -> Result<(), Halt> {
    let ids: Vec<TagId> = wanted.iter().map(|(id, _)| *id).collect();
    let both = tags::table
        .filter(tags::id.eq_any(ids))
        .order(tags::id)
        .select((tags::id, tags::name));
    let held: Vec<(TagId, String)> = match wait {
        Wait::Yes => both.clone().for_update().load(conn)?,
        Wait::No => both.clone().for_update().skip_locked().load(conn)?,
    };
    let are_wanted = |tags: &[(TagId, String)]| {
        let tags = tags.iter().map(|(id, name)| (*id, name.as_str()));
        tags.eq(wanted.iter().copied())
    };
    if are_wanted(&held) {
        return Ok(());
    }
    let there: Vec<(TagId, String)> = both.load(conn)?;
    Err(if are_wanted(&there) {
        Halt::Held
    } else {
        Halt::Gone
    })
}

/// Waits until nobody holds these tags, and holds none itself then.
fn wait(conn: &mut PgConnection, wanted: &[(TagId, &str)]) -> Result<(), Halt> {
    let waited = conn.transaction::<(), Halt, _>(|conn| {
        hold(conn, wanted, Wait::Yes)?;
        Err(DieselError::RollbackTransaction.into())
    });
    match waited {
        Err(Halt::Broken(DieselError::RollbackTransaction)) => Ok(()),
        ended => ended,
    }
}

/// The tag itself, once it is held and nobody bears it any more.
fn end(conn: &mut PgConnection, id: TagId, old: &str, fate: &Fate) -> Result<(), Halt> {
    match fate {
        Fate::Renamed(name) => diesel::update(tags::table.find(id))
            .set(tags::name.eq(name))
            .execute(conn)?,
        Fate::Joined(..) | Fate::Deleted => diesel::delete(tags::table.find(id)).execute(conn)?,
    };
    if *fate != Fate::Deleted {
        views::follow(conn, old, fate.word())?;
    }
    Ok(())
}

fn carry<E: From<DieselError>>(
    conn: &mut PgConnection,
    old: &str,
    new: &str,
    told: &mut dyn FnMut(usize, usize) -> Result<(), E>,
) -> Result<(), E> {
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
