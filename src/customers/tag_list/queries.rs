//! Reads the tags, and who bears them.

use super::model::Tag;
use crate::{db::Statement, ids::TagId, schema::tags};
use diesel::{PgConnection, prelude::*, sql_types};

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = sql_types::BigInt)]
    id: TagId,
    #[diesel(sql_type = sql_types::Text)]
    name: String,
    #[diesel(sql_type = sql_types::BigInt)]
    customers: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    contacts: i64,
    #[diesel(sql_type = sql_types::Bool)]
    changing: bool,
}

impl From<Row> for Tag {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            name: row.name,
            customers: row.customers,
            contacts: row.contacts,
            changing: row.changing,
        }
    }
}

/// All tags by name, with how many bear them: one look at every customer and contact.
pub fn all(conn: &mut PgConnection) -> QueryResult<Vec<Tag>> {
    let rows: Vec<Row> = Statement::numbered(include_str!("all.sql")).load(conn)?;
    Ok(rows.into_iter().map(Tag::from).collect())
}

/// One tag, counted by the index of the register.
///
/// # Errors
/// `NotFound` for one that is gone or never was.
pub fn find(conn: &mut PgConnection, id: TagId) -> QueryResult<Tag> {
    let row: Row = Statement::numbered(include_str!("one.sql"))
        .int(id.0)
        .get_result(conn)?;
    Ok(row.into())
}

/// The tag of that name, whatever its case and accents.
pub fn named(conn: &mut PgConnection, name: &str) -> QueryResult<Option<Tag>> {
    let row: Option<Named> = diesel::sql_query("select id from tags where fold(name) = fold($1)")
        .bind::<sql_types::Text, _>(name)
        .get_result(conn)
        .optional()?;
    row.map(|row| find(conn, row.id)).transpose()
}

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = sql_types::BigInt)]
    id: TagId,
}

#[derive(QueryableByName)]
struct Bearer {
    #[diesel(sql_type = sql_types::BigInt)]
    id: i64,
}

/// The customers who bear a tag, and the contacts.
pub fn bearers(conn: &mut PgConnection, name: &str) -> QueryResult<(Vec<i64>, Vec<i64>)> {
    let ids = |rows: Vec<Bearer>| rows.into_iter().map(|row| row.id).collect();
    let customers = diesel::sql_query(
        // As the index has it: the tag is one facet, the kind another.
        "select id from customers where (facets || (e'\\u0001k' || kind)) @> array[$1] and erased_at is null order by id",
    )
    .bind::<sql_types::Text, _>(name)
    .load(conn)?;
    let contacts = diesel::sql_query("select id from contacts where tags @> array[$1] order by id")
        .bind::<sql_types::Text, _>(name)
        .load(conn)?;
    Ok((ids(customers), ids(contacts)))
}

/// Whether anybody bears the tag.
pub fn is_borne(conn: &mut PgConnection, name: &str) -> QueryResult<bool> {
    let (customers, contacts) = bearers(conn, name)?;
    Ok(!customers.is_empty() || !contacts.is_empty())
}

/// The other tags by name, to join into.
pub fn others(conn: &mut PgConnection, id: TagId) -> QueryResult<Vec<(TagId, String)>> {
    let mut others: Vec<(TagId, String)> = tags::table
        .filter(tags::id.ne(id))
        .select((tags::id, tags::name))
        .load(conn)?;
    others.sort_by_cached_key(|(_, name)| crate::accents::list_key(name));
    Ok(others)
}
