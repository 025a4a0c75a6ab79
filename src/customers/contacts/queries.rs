//! Reads contacts with their e-mails and phones: two statements, however many there are.

use super::model::{Card, Contact, Who, sort};
use crate::{
    customers::model::{ContactPoint, PointKind, Purpose},
    identifiers::Country,
    ids::{ContactId, CustomerId},
    schema::{contact_points, contacts, customers, tags},
};
use diesel::{PgConnection, prelude::*};
use std::collections::HashMap;

#[derive(HasQuery)]
#[diesel(table_name = contacts)]
struct Row {
    id: ContactId,
    #[diesel(embed)]
    who: Who,
    main: bool,
    version: i32,
}

#[derive(HasQuery)]
#[diesel(table_name = contact_points)]
struct PointRow {
    contact_id: Option<ContactId>,
    kind: String,
    value: String,
    typed: String,
    purpose: String,
}

/// All contacts of a customer, the main one first.
pub fn of_customer(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<Vec<Contact>> {
    let rows = Row::query()
        .filter(contacts::customer_id.eq(customer))
        .load(conn)?;
    let points = PointRow::query()
        .filter(contact_points::customer_id.eq(customer))
        .filter(contact_points::contact_id.is_not_null())
        .order((contact_points::position, contact_points::id))
        .load(conn)?;
    let mut all = gathered(rows, points);
    sort(&mut all);
    Ok(all)
}

/// One contact of this customer.
///
/// # Errors
/// `NotFound` also for a contact of another customer.
pub fn one(
    conn: &mut PgConnection,
    customer: CustomerId,
    contact: ContactId,
) -> QueryResult<Contact> {
    let row = Row::query()
        .filter(contacts::customer_id.eq(customer))
        .filter(contacts::id.eq(contact))
        .first(conn)?;
    let points = PointRow::query()
        .filter(contact_points::contact_id.eq(contact))
        .order((contact_points::position, contact_points::id))
        .load(conn)?;
    gathered(vec![row], points).pop().ok_or(diesel::NotFound)
}

/// The tags to suggest while one is typed.
pub fn suggested_tags(conn: &mut PgConnection) -> QueryResult<Vec<String>> {
    tags::table
        .select(tags::name)
        .order(tags::name)
        .limit(200)
        .load(conn)
}

fn gathered(rows: Vec<Row>, points: Vec<PointRow>) -> Vec<Contact> {
    let mut by_contact: HashMap<ContactId, Vec<ContactPoint>> = HashMap::new();
    for row in points {
        let read = (PointKind::parse(&row.kind), Purpose::parse(&row.purpose));
        if let (Some(contact), (Some(kind), Some(purpose))) = (row.contact_id, read) {
            by_contact.entry(contact).or_default().push(ContactPoint {
                kind,
                value: row.value,
                typed: row.typed,
                purpose,
            });
        }
    }
    rows.into_iter()
        .map(|row| {
            let mut points = by_contact.remove(&row.id).unwrap_or_default();
            // As a form sends them.
            points.sort_by_key(|point| point.kind);
            let is_website = |point: &ContactPoint| point.kind == PointKind::Website;
            let (websites, points) = points.into_iter().partition(is_website);
            Contact {
                id: row.id,
                card: Card {
                    who: row.who,
                    points,
                },
                websites,
                main: row.main,
                version: row.version,
            }
        })
        .collect()
}

/// The country in which a customer's phones are dialled.
pub fn country_of(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<Country> {
    let code: String = customers::table
        .filter(customers::id.eq(customer))
        .filter(customers::erased_at.is_null())
        .select(customers::country)
        .first(conn)?;
    Country::parse(&code).ok_or(diesel::NotFound)
}
