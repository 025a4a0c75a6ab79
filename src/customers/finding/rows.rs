//! A line of the list, and how lines are read: all of a page in one statement.

use super::{keys::Key, query::Wanted};
use crate::{customers::kinds::StopLevel, db::Statement, ids::CustomerId};
use chrono::{DateTime, Utc};
use diesel::{
    PgConnection, QueryResult, RunQueryDsl,
    sql_types::{Array, BigInt, Nullable, Text, Timestamptz},
};

/// What the list shows of a customer.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Row {
    /// The row.
    pub id: CustomerId,
    /// `C-00412`.
    pub number: String,
    /// `person` or `company`.
    pub kind: String,
    /// As the list is sorted: a person's family name first.
    pub name: String,
    /// What it is sorted by.
    pub name_key: String,
    /// `active` or `inactive`.
    pub status: String,
    stop_level: Option<String>,
    /// Why one is warned or stopped.
    pub stop_note: String,
    /// The country whose tax rules hold, ISO 3166-1.
    pub country: String,
    /// What the business calls it.
    pub tags: Vec<String>,
    /// The name of its group.
    pub group_name: Option<String>,
    /// When it was changed last.
    pub changed: DateTime<Utc>,
    /// The city of the default billing address, or of any.
    pub city: Option<String>,
    /// Its first phone, E.164.
    pub phone: Option<String>,
    /// As it was typed.
    pub phone_typed: Option<String>,
    /// Its card's bar code, or another key.
    pub reference: Option<String>,
    /// The language of its documents; none: the company's.
    pub language: Option<String>,
    /// Who looks after it.
    pub salesperson: Option<String>,
    /// When it was entered.
    pub created: DateTime<Utc>,
    /// Its first e-mail address.
    pub email: Option<String>,
    /// What the list is sorted by, see [`super::sorts::Sort::value`].
    value: String,
}

impl Row {
    /// A company has a square avatar, a person a round one.
    pub fn is_company(&self) -> bool {
        self.kind == "company"
    }

    /// Whether it may be chosen for new business.
    pub fn is_active(&self) -> bool {
        self.status == "active"
    }

    /// The message key of its language.
    pub fn language_key(&self) -> Option<String> {
        let language = self.language.as_ref()?;
        Some(format!("language-{language}"))
    }

    /// A stop or a warning.
    pub fn stop(&self) -> Option<StopLevel> {
        StopLevel::of_stored(self.stop_level.as_deref())
    }

    /// Its place in the order of the list.
    pub fn key(&self) -> Key {
        Key {
            value: self.value.clone(),
            name: self.name_key.clone(),
            changed: self.changed,
            id: self.id.0,
        }
    }
}

/// The columns of a [`Row`], as [`PAGE`] selects them.
pub type Columns = (
    BigInt,
    Text,
    Text,
    Text,
    Text,
    Text,
    Nullable<Text>,
    Text,
    Text,
    Array<Text>,
    Nullable<Text>,
    Timestamptz,
    Nullable<Text>,
    Nullable<Text>,
    Nullable<Text>,
    Nullable<Text>,
    Nullable<Text>,
    Nullable<Text>,
    Timestamptz,
    Nullable<Text>,
    Text,
);

/// Begins a statement that reads [`Row`]s; [`FROM`] follows, one or more times [`CUSTOMERS`], then [`BESIDE`].
pub const PAGE: &str = "select page.id, page.number, page.kind, page.name, page.name_key, page.status, page.stop_level, \
    page.stop_note, page.country, page.tags, (select g.name from customer_groups g where g.id = page.group_id), \
    page.updated_at, page.city, page.phone, page.phone_typed, page.reference, page.language, \
    (select u.name from users u where u.id = page.salesperson_id), page.created_at, page.email, page.value";

/// Behind the columns.
pub const FROM: &str = " from (";

/// The customers of the page; a source with their values, the conditions and their order follow. Group and
/// salesperson are no joins, which could change the order.
pub const CUSTOMERS: &str = "select id, number, kind, name_key, status, stop_level, stop_note, country, tags, group_id, \
    updated_at, city, phone, phone_typed, email, reference, language, salesperson_id, created_at, value, \
    case kind when 'person' then btrim(family_name || ' ' || given_name) else legal_name end as name from ";

/// What is read beside each customer of the page, after the limit.
pub const BESIDE: &str = ") page";

/// The customers with these ids, in this order.
pub fn load(conn: &mut PgConnection, ids: &[i64]) -> QueryResult<Vec<Row>> {
    load_of(conn, &Wanted::by_name(None), ids)
}

/// The same with the values that this list is sorted by.
pub fn load_of(conn: &mut PgConnection, wanted: &Wanted, ids: &[i64]) -> QueryResult<Vec<Row>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows: Vec<Row> = Statement::prepared(PAGE)
        .sql(FROM)
        .sql(CUSTOMERS)
        .with(|statement| wanted.source(statement))
        .sql(" where erased_at is null and id = any(")
        .ints(ids.to_vec())
        .sql(")")
        .sql(BESIDE)
        .of::<Columns>()
        .load(conn)?;
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id.0));
    Ok(rows)
}
