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

type Stored = (SavedViewId, UserId, String, String, String);

/// The views this user sees, their own first, by name.
pub fn of(conn: &mut PgConnection, user: UserId, role: Role) -> QueryResult<Vec<View>> {
    let rows: Vec<Stored> = seen(user, &["everybody", role.as_str()])
        .limit(MOST_SHOWN)
        .load(conn)?;
    Ok(rows.into_iter().map(view).collect())
}

/// The same for the page of all, each with its owner's name: an administrator finds there what is shared with any
/// role, to delete it.
pub fn listed(
    conn: &mut PgConnection,
    user: UserId,
    role: Role,
) -> QueryResult<Vec<(View, String)>> {
    let roles = match role {
        Role::Administrator => &Role::ALL.map(Role::as_str)[..],
        _ => &[role.as_str()],
    };
    let rows: Vec<(Stored, String)> = seen(user, &[&["everybody"], roles].concat())
        .inner_join(users::table)
        .select((columns(), users::name))
        .limit(MOST_LISTED)
        .load(conn)?;
    let listed = rows.into_iter().map(|(row, owner)| (view(row), owner));
    Ok(listed.collect())
}

/// One view, whoever sees it.
///
/// # Errors
/// `NotFound`.
pub fn find(conn: &mut PgConnection, id: SavedViewId) -> QueryResult<View> {
    let row: Stored = saved_views::table.find(id).select(columns()).first(conn)?;
    Ok(view(row))
}

#[diesel::dsl::auto_type(no_type_alias)]
fn seen<'a>(user: UserId, shared: &'a [&'a str]) -> _ {
    let own = saved_views::user_id.eq(user);
    let seen = own.or(saved_views::audience.eq_any(shared));
    saved_views::table
        .filter(seen)
        .order((
            saved_views::user_id.ne(user),
            saved_views::name,
            saved_views::id,
        ))
        .select(columns())
}

#[diesel::dsl::auto_type]
fn columns() -> _ {
    (
        saved_views::id,
        saved_views::user_id,
        saved_views::name,
        saved_views::query,
        saved_views::audience,
    )
}

fn view((id, owner, name, query, audience): Stored) -> View {
    View {
        id,
        owner,
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
