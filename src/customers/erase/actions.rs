//! Erasure (domain.md GD-1): what is personal goes, also from the trail and from files on their way in.
//! The number stays, and with it the fact that something happened, when, and by whom.

use crate::{customers::hold::hold_merges, ids::CustomerId};
use diesel::{
    PgConnection, QueryResult, RunQueryDsl,
    connection::SimpleConnection,
    sql_types::{Array, BigInt, Text},
};

/// Erases a customer for good, and with it all that were merged into it, in the transaction of the caller.
///
/// # Errors
/// `NotFound` for an unknown customer and for one that is erased or merged already.
pub fn erase(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<()> {
    // The search text goes with the rest.
    conn.batch_execute("set local clientela.search_later = 'on'")?;
    hold_merges(conn)?;
    let personal = personal(conn, customer)?;
    // Others lock an address first and its customer afterwards; so does this, or the two would wait for
    // each other. What they added meanwhile goes once the customer is locked and nobody adds more.
    remove(conn, customer)?;
    lock(conn, customer)?;
    remove(conn, customer)?;
    with_id(conn, include_str!("blank.sql"), customer)?;
    // What was merged into it goes after it: only then the database allows it.
    let family = merged_into(conn, customer)?;
    for merged in &family {
        with_id(conn, include_str!("blank.sql"), *merged)?;
    }
    with_id(conn, include_str!("merges.sql"), customer)?;
    for known_by in [include_str!("imports.sql"), include_str!("views.sql")] {
        diesel::sql_query(known_by)
            .bind::<Array<Text>, _>(&personal)
            .execute(conn)?;
    }
    // Last of all: it blanks the events of all that was done here, too.
    for erased in family.iter().chain([&customer]) {
        with_id(conn, "select blank_history($1)", *erased)?;
    }
    Ok(())
}

/// The customers that were merged into it, however long ago.
fn merged_into(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<Vec<CustomerId>> {
    #[derive(diesel::QueryableByName)]
    struct Row {
        #[diesel(sql_type = BigInt)]
        id: CustomerId,
    }
    let rows = diesel::sql_query("select id from merged_with($1) id where id <> $1")
        .bind::<BigInt, _>(customer)
        .load::<Row>(conn)?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// What a file would know the customer by.
fn personal(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<Vec<String>> {
    #[derive(diesel::QueryableByName)]
    struct Row {
        #[diesel(sql_type = Text)]
        value: String,
    }
    let rows = diesel::sql_query(include_str!("personal.sql"))
        .bind::<BigInt, _>(customer)
        .load::<Row>(conn)?;
    Ok(rows.into_iter().map(|row| row.value).collect())
}

fn remove(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<usize> {
    with_id(conn, include_str!("remove.sql"), customer)
}

fn lock(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<()> {
    let sql = "select id from customers where id = $1 and erased_at is null for update";
    match with_id(conn, sql, customer)? {
        0 => Err(diesel::result::Error::NotFound),
        _ => Ok(()),
    }
}

fn with_id(conn: &mut PgConnection, sql: &str, customer: CustomerId) -> QueryResult<usize> {
    diesel::sql_query(sql)
        .bind::<BigInt, _>(customer)
        .execute(conn)
}
