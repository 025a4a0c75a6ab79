//! Reads saved views, and how many customers each shows.

use super::model::{Audience, View};
use crate::{
    customers::finding::{filters::Filters, found::Count, query::Wanted, search},
    ids::{SavedViewId, UserId},
    schema::{saved_views, users},
    web::{Role, list::ListState},
};
use chrono::{DateTime, Utc};
use diesel::{PgConnection, prelude::*};

/// So many stand as tabs at most.
const MOST_SHOWN: i64 = 60;
/// So many are listed at most.
const MOST_LISTED: i64 = 500;

type Stored = (SavedViewId, UserId, String, String, String, String);

/// The views this user sees, their own first, by name.
pub fn of(conn: &mut PgConnection, user: UserId, role: Role) -> QueryResult<Vec<View>> {
    seen(conn, user, &["everybody", role.as_str()], MOST_SHOWN)
}

/// The same for the page of all: an administrator finds there what is shared with any role, to delete it.
pub fn listed(conn: &mut PgConnection, user: UserId, role: Role) -> QueryResult<Vec<View>> {
    if role == Role::Administrator {
        let roles = Role::ALL.map(Role::as_str);
        seen(
            conn,
            user,
            &[&["everybody"][..], &roles].concat(),
            MOST_LISTED,
        )
    } else {
        seen(conn, user, &["everybody", role.as_str()], MOST_LISTED)
    }
}

/// One view, whoever sees it.
///
/// # Errors
/// `NotFound`.
pub fn find(conn: &mut PgConnection, id: SavedViewId) -> QueryResult<View> {
    stored()
        .filter(saved_views::id.eq(id))
        .first(conn)
        .map(view)
}

fn seen(
    conn: &mut PgConnection,
    user: UserId,
    shared: &[&str],
    most: i64,
) -> QueryResult<Vec<View>> {
    let rows: Vec<Stored> = stored()
        .filter(
            saved_views::user_id
                .eq(user)
                .or(saved_views::audience.eq_any(shared)),
        )
        .order((
            saved_views::user_id.ne(user),
            saved_views::name,
            saved_views::id,
        ))
        .limit(most)
        .load(conn)?;
    Ok(rows.into_iter().map(view).collect())
}

#[diesel::dsl::auto_type(no_type_alias)]
fn stored() -> _ {
    saved_views::table.inner_join(users::table).select((
        saved_views::id,
        saved_views::user_id,
        users::name,
        saved_views::name,
        saved_views::query,
        saved_views::audience,
    ))
}

fn view(row: Stored) -> View {
    let (id, owner, owner_name, name, query, audience) = row;
    View {
        id,
        owner,
        owner_name,
        name,
        query,
        audience: Audience::parse(&audience).unwrap_or(Audience::Nobody),
    }
}

/// How many customers a list shows, as exactly as the list itself would say.
pub fn count(
    conn: &mut PgConnection,
    list: &ListState,
    asks: (UserId, DateTime<Utc>),
    home: &str,
) -> QueryResult<Count> {
    let wanted = Wanted::of(list, Filters::of(list, asks.0, asks.1));
    let found = search::find(conn, &list.q, home, &wanted)?;
    let count = found.counts.of(wanted.kind).shown();
    let shown = (found.first.len() + found.rows.len()) as i64;
    Ok(Count {
        number: count.number.max(if count.more { shown } else { 0 }),
        ..count
    })
}
