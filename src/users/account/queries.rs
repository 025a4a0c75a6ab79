//! Where somebody is signed in.

use super::browsers;
use crate::{
    ids::{SessionId, UserId},
    schema::{sessions, users},
    web::session,
};
use chrono::{DateTime, Utc};
use diesel::{PgConnection, prelude::*};
use ipnetwork::IpNetwork;

/// A live session, as the page lists it.
#[derive(Clone, Debug)]
pub struct Session {
    /// The row.
    pub id: SessionId,
    /// Browser and device, as far as known.
    pub browser: Option<&'static str>,
    /// See `browser`.
    pub device: Option<&'static str>,
    /// A phone or a tablet.
    pub phone: bool,
    /// From where it was opened.
    pub address: Option<String>,
    /// When it was opened.
    pub since: DateTime<Utc>,
    /// When it was last used, to the minute.
    pub seen: DateTime<Utc>,
    /// The one that asks.
    pub own: bool,
}

/// A password, as it is stored.
#[derive(Queryable)]
pub struct Stored {
    /// None before one was chosen.
    pub hash: Option<String>,
    /// See `hash`.
    pub changed: Option<DateTime<Utc>>,
}

/// The password of a user.
pub fn password(conn: &mut PgConnection, user: UserId) -> QueryResult<Stored> {
    let stored = (users::password_hash, users::password_changed_at);
    users::table.find(user).select(stored).first(conn)
}

type Row = (
    SessionId,
    bool,
    DateTime<Utc>,
    DateTime<Utc>,
    Option<IpNetwork>,
    Option<String>,
);

/// The live sessions of a user, the one that asks first, then the last used.
pub fn sessions(
    conn: &mut PgConnection,
    user: UserId,
    own: SessionId,
    now: DateTime<Utc>,
) -> QueryResult<Vec<Session>> {
    let rows: Vec<Row> = sessions::table
        .filter(sessions::user_id.eq(user))
        .order(sessions::last_seen_at.desc())
        .select((
            sessions::id,
            sessions::remember,
            sessions::created_at,
            sessions::last_seen_at,
            sessions::address,
            sessions::user_agent,
        ))
        .load(conn)?;
    let live = rows
        .into_iter()
        .filter(|row| session::is_live(row.1, row.2, row.3, now));
    let mut sessions: Vec<Session> = live.map(|row| shown(row, own)).collect();
    sessions.sort_by_key(|session| !session.own);
    Ok(sessions)
}

fn shown((id, _, since, seen, address, agent): Row, own: SessionId) -> Session {
    let agent = agent.unwrap_or_default();
    let (browser, device) = browsers::name(&agent);
    Session {
        id,
        browser,
        device,
        phone: browsers::is_phone(&agent),
        address: address.map(|address| address.ip().to_string()),
        since,
        seen,
        own: id == own,
    }
}
