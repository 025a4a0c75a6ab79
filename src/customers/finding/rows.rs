//! A line of the list, and how lines are read: all of a page in one statement.

use super::{keys::Key, query::Wanted};
use crate::{customers::kinds::StopLevel, db::Statement, ids::CustomerId};
use chrono::{DateTime, Utc};
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types};

/// What the list shows of a customer.
#[derive(Clone, Debug, diesel::QueryableByName)]
pub struct Row {
    /// The row.
    #[diesel(sql_type = sql_types::BigInt)]
    pub id: CustomerId,
    /// `C-00412`.
    #[diesel(sql_type = sql_types::Text)]
    pub number: String,
    /// `person` or `company`.
    #[diesel(sql_type = sql_types::Text)]
    pub kind: String,
    /// As the list is sorted: a person's family name first.
    #[diesel(sql_type = sql_types::Text)]
    pub name: String,
    /// What it is sorted by.
    #[diesel(sql_type = sql_types::Text)]
    pub name_key: String,
    /// `active` or `inactive`.
    #[diesel(sql_type = sql_types::Text)]
    pub status: String,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    stop_level: Option<String>,
    /// Why one is warned or stopped.
    #[diesel(sql_type = sql_types::Text)]
    pub stop_note: String,
    /// The country whose tax rules hold, ISO 3166-1.
    #[diesel(sql_type = sql_types::Text)]
    pub country: String,
    /// What the business calls it.
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    pub tags: Vec<String>,
    /// The name of its group.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub group_name: Option<String>,
    /// When it was changed last.
    #[diesel(sql_type = sql_types::Timestamptz)]
    pub changed: DateTime<Utc>,
    /// The city of the default billing address, or of any.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub city: Option<String>,
    /// Its first phone, E.164.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub phone: Option<String>,
    /// As it was typed.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub phone_typed: Option<String>,
    /// Its card's bar code, or another key.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub reference: Option<String>,
    /// The language of its documents; none: the company's.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub language: Option<String>,
    /// Who looks after it.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub salesperson: Option<String>,
    /// When it was entered.
    #[diesel(sql_type = sql_types::Timestamptz)]
    pub created: DateTime<Utc>,
    /// Its first e-mail address.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub email: Option<String>,
    /// What the list is sorted by, see [`super::sorts::Sort::value`].
    #[diesel(sql_type = sql_types::Text)]
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

/// Begins a statement that reads [`Row`]s; one or more times [`CUSTOMERS`] follows, then [`BESIDE`].
pub const PAGE: &str = "select page.*, page.updated_at as changed, page.created_at as created, \
    (select g.name from customer_groups g where g.id = page.group_id) as group_name, \
    (select u.name from users u where u.id = page.salesperson_id) as salesperson from (";

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
        .sql(CUSTOMERS)
        .with(|statement| wanted.source(statement))
        .sql(" where erased_at is null and id = any(")
        .ints(ids.to_vec())
        .sql(")")
        .sql(BESIDE)
        .load(conn)?;
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id.0));
    Ok(rows)
}
