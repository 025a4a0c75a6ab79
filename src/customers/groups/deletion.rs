//! Deletes a group, which must have no members; they are moved on the way if that is wanted. Whoever puts
//! a customer into it at the same time is refused, or makes this refused: the database sees to that.

use super::{actions::living, model::Move};
use crate::{
    error::{Error, violated_constraint},
    ids::GroupId,
    schema::{customer_groups, customers},
};
use diesel::{
    PgConnection, connection::SimpleConnection, dsl::now, prelude::*, result::Error as DieselError,
    sql_types::BigInt,
};

/// Why a group is not deleted.
pub enum Kept {
    /// It has members, and nobody said where they go.
    HasMembers,
    /// The group they should go to is gone.
    NoTarget,
    /// Anything else.
    Broken(Error),
}

impl From<DieselError> for Kept {
    fn from(error: DieselError) -> Self {
        match violated_constraint(&error) {
            Some("customer_groups_without_members") => Self::HasMembers,
            _ => Self::Broken(error.into()),
        }
    }
}

/// Deletes a group, after all its members were moved if that is wanted: all of it or nothing.
///
/// # Errors
/// [`Kept`].
pub fn delete(conn: &mut PgConnection, id: GroupId, members: Option<Move>) -> Result<(), Kept> {
    lock(conn, id, members)?;
    if let Some(target) = members {
        empty(conn, id, target)?;
        if let Move::To(target) = target {
            follow(conn, id, target)?;
        }
    }
    diesel::update(customer_groups::table.find(id))
        .set(customer_groups::deleted_at.eq(now))
        .execute(conn)?;
    Ok(())
}

/// In the order of ids, so that two deletions which move into each other's group do not wait in a
/// circle. The target is held only against deletion: others go on putting customers into it.
fn lock(conn: &mut PgConnection, id: GroupId, members: Option<Move>) -> Result<(), Kept> {
    let target = match members {
        Some(Move::To(target)) => Some(target),
        _ => None,
    };
    let keep = |conn: &mut PgConnection| match target {
        Some(target) => living(target)
            .filter(customer_groups::id.ne(id))
            .select(customer_groups::id)
            .for_key_share()
            .first::<GroupId>(conn)
            .optional()?
            .map(drop)
            .ok_or(Kept::NoTarget),
        None => Ok(()),
    };
    let first = target.is_some_and(|target| target < id);
    if first {
        keep(conn)?;
    }
    living(id)
        .select(customer_groups::id)
        .for_update()
        .first::<GroupId>(conn)?;
    if first { Ok(()) } else { keep(conn) }
}

/// Saved views of the group show its members where they are now.
fn follow(conn: &mut PgConnection, id: GroupId, target: GroupId) -> QueryResult<()> {
    diesel::sql_query(
        "update saved_views set query = regexp_replace(query, '(^|&)group=' || $1 || '(&|$)', '\\1group=' || $2 || '\\2') \
          where query ~ ('(^|&)group=' || $1 || '(&|$)')",
    )
    .bind::<BigInt, _>(id)
    .bind::<BigInt, _>(target)
    .execute(conn)
    .map(drop)
}

/// Moves all members in one statement. That may take longer than a page may, and changes nothing a search
/// finds.
fn empty(conn: &mut PgConnection, id: GroupId, target: Move) -> QueryResult<()> {
    conn.batch_execute(
        "set local statement_timeout = '10min'; set local clientela.search_later = 'on'",
    )?;
    let target = match target {
        Move::To(target) => Some(target),
        Move::Out => None,
    };
    diesel::update(customers::table.filter(customers::group_id.eq(id)))
        .set(customers::group_id.eq(target))
        .execute(conn)
        .map(drop)
}
