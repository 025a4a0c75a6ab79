//! Whom a bulk change or an export is about: ticked rows, or everybody a list shows.

use super::{
    every,
    filters::{Filters, SHAPE},
    query::Wanted,
};
use crate::{
    ids::UserId,
    schema::customers,
    web::{Ui, list::ListState},
};
use chrono::{DateTime, Utc};
use diesel::{PgConnection, prelude::*};

/// Who asks, and when: "mine" and "in the last 30 days" depend on it.
#[derive(Clone, Debug)]
pub struct Asker {
    /// The user.
    pub user: UserId,
    /// The moment.
    pub now: DateTime<Utc>,
    /// The country of phone numbers without a country code.
    home: String,
}

impl Asker {
    /// Somebody at a screen.
    pub fn of(ui: &Ui) -> Self {
        Self {
            user: ui.user.id,
            now: Utc::now(),
            home: ui.business.country.clone(),
        }
    }
}

/// Everybody whom the list of this URL's query shows, in its order.
pub fn listed(conn: &mut PgConnection, query: &str, asker: &Asker) -> QueryResult<Vec<i64>> {
    let list = ListState::read(&SHAPE, query);
    let wanted = Wanted::of(&list, Filters::of(&list, asker.user, asker.now));
    every::ids(conn, &list.q, &asker.home, &wanted)
}

/// Those of the ticked rows that are still there, by name.
pub fn ticked(conn: &mut PgConnection, ids: &[i64]) -> QueryResult<Vec<i64>> {
    customers::table
        .filter(customers::id.eq_any(ids))
        .filter(customers::erased_at.is_null())
        .order((customers::name_key, customers::id))
        .select(customers::id)
        .load(conn)
}
