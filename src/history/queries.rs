//! Reads the trail of a customer, page by page, by the index on customer and event.

use super::{
    entries::{Page, group},
    fields::{FIELDS, Field},
    model::{Action, Event},
    words::Names,
};
use crate::ids::{CustomerId, EventId, UserId};
use chrono::{DateTime, Utc};
use diesel::{
    PgConnection, QueryResult, RunQueryDsl,
    sql_types::{Array, BigInt, Nullable, Text, Timestamptz},
};
use std::collections::HashSet;

/// How many entries a page has.
pub const PAGE: usize = 25;
/// How many events a page reads at most: some saves touch many rows.
pub const WINDOW: usize = 120;

/// Which events to read.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// By whom: `Some(None)` is the program itself.
    pub user: Option<Option<UserId>>,
    /// Of that kind.
    pub action: Option<Action>,
    /// In which that field changed.
    pub field: Option<&'static Field>,
    /// Not before.
    pub from: Option<DateTime<Utc>>,
    /// Before.
    pub until: Option<DateTime<Utc>>,
    /// Older than that event.
    pub after: Option<EventId>,
    /// Whether the reader may see the Accounting section.
    pub accounting: bool,
    /// Fields of the customer that the reader may not take back.
    pub forbidden: Vec<&'static str>,
}

impl Filter {
    /// Whether an entry may lack events that the same save made.
    fn splits_saves(&self) -> bool {
        self.action.is_some() || self.field.is_some()
    }

    fn binds_field(&self) -> (Option<&str>, Option<&str>) {
        (
            self.field.map(|field| field.table),
            self.field.map(|field| field.name),
        )
    }
}

/// One page of what happened to a customer, the newest first.
pub fn of_customer(
    conn: &mut PgConnection,
    customer: CustomerId,
    filter: &Filter,
) -> QueryResult<Page> {
    let visible: Vec<String> = FIELDS
        .iter()
        .filter(|field| field.is_visible(filter.accounting))
        .map(Field::path)
        .collect();
    let (table, name) = filter.binds_field();
    // The program itself has no id; no user has the id 0.
    let user = filter.user.map(|user| user.map_or(0, |id| id.0));
    let events = diesel::sql_query(include_str!("page.sql"))
        .bind::<BigInt, _>(customer)
        .bind::<BigInt, _>(filter.after.map_or(i64::MAX, |id| id.0))
        .bind::<Nullable<BigInt>, _>(user)
        .bind::<Nullable<Text>, _>(filter.action.map(Action::as_str))
        .bind::<Nullable<Timestamptz>, _>(filter.from)
        .bind::<Nullable<Timestamptz>, _>(filter.until)
        .bind::<Nullable<Text>, _>(table)
        .bind::<Nullable<Text>, _>(name)
        .bind::<Array<Text>, _>(visible)
        .bind::<BigInt, _>(WINDOW as i64)
        .bind::<Array<Text>, _>(&filter.forbidden)
        .load::<Event>(conn)?;
    let cut = events.len() == WINDOW;
    let mut page = group(events, PAGE, cut);
    if filter.splits_saves() {
        page.entries
            .iter_mut()
            .for_each(|entry| entry.whole = false);
    }
    Ok(page)
}

/// The names of all rows that the values of a page point to, in one query.
pub fn names(conn: &mut PgConnection, customer: CustomerId, page: &Page) -> QueryResult<Names> {
    let mut names = Names::of_events(page);
    let wanted = names.wanted(page);
    look_up(conn, customer, wanted, &mut names)?;
    Ok(names)
}

/// Adds the names of these rows, lists and ids, as the history of this customer calls them.
pub fn look_up(
    conn: &mut PgConnection,
    customer: CustomerId,
    wanted: HashSet<(&str, i64)>,
    names: &mut Names,
) -> QueryResult<()> {
    #[derive(diesel::QueryableByName)]
    struct Row {
        #[diesel(sql_type = Text)]
        list: String,
        #[diesel(sql_type = BigInt)]
        id: i64,
        #[diesel(sql_type = Text)]
        name: String,
    }
    let (lists, ids): (Vec<&str>, Vec<i64>) = wanted.into_iter().unzip();
    if ids.is_empty() {
        return Ok(());
    }
    let rows = diesel::sql_query(include_str!("names.sql"))
        .bind::<Array<Text>, _>(lists)
        .bind::<Array<BigInt>, _>(ids)
        .bind::<BigInt, _>(customer)
        .load::<Row>(conn)?;
    for row in rows {
        names.add(&row.list, row.id, row.name);
    }
    Ok(())
}
