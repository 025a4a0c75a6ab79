//! The e-mails, phones and websites of a customer itself, or of one of its contacts; those of the others
//! are not touched.

use super::pairing::pair;
use crate::{
    customers::model::{ContactPoint, Reach},
    ids::{ContactId, CustomerId},
    schema::contact_points,
};
use diesel::prelude::*;

/// Whom they belong to.
#[derive(Clone, Copy, Debug)]
pub struct Holder {
    /// The customer.
    pub customer: CustomerId,
    /// Its contact, or `None` for the customer itself.
    pub contact: Option<ContactId>,
}

impl Holder {
    /// The customer itself.
    pub fn customer(customer: CustomerId) -> Self {
        Self {
            customer,
            contact: None,
        }
    }
}

/// Adds them to a customer or a contact.
pub fn add(conn: &mut PgConnection, holder: Holder, reach: &Reach) -> QueryResult<()> {
    add_many(conn, [(holder, reach)].into_iter())
}

/// Adds them to several customers or contacts, a thousand with each statement.
pub fn add_many<'a>(
    conn: &mut PgConnection,
    all: impl Iterator<Item = (Holder, &'a Reach)>,
) -> QueryResult<()> {
    let points = all.flat_map(|(holder, reach)| {
        let numbered = (0..).zip(&reach.points);
        numbered.map(move |(position, point)| (holder, position, point))
    });
    insert(conn, points)
}

fn insert<'a>(
    conn: &mut PgConnection,
    points: impl Iterator<Item = (Holder, i32, &'a ContactPoint)>,
) -> QueryResult<()> {
    let rows = points
        .map(|(holder, position, point)| {
            (
                contact_points::customer_id.eq(holder.customer),
                contact_points::contact_id.eq(holder.contact),
                contact_points::kind.eq(point.kind.as_str()),
                contact_points::value.eq(&point.value),
                contact_points::typed.eq(&point.typed),
                contact_points::purpose.eq(point.purpose.as_str()),
                contact_points::position.eq(position),
            )
        })
        .collect::<Vec<_>>();
    for rows in rows.chunks(1_000) {
        diesel::insert_into(contact_points::table)
            .values(rows)
            .execute(conn)?;
    }
    Ok(())
}

#[derive(Queryable)]
struct Row {
    id: i64,
    kind: String,
    value: String,
    typed: String,
    purpose: String,
    position: i32,
}

impl Row {
    fn is_alike(&self, point: &ContactPoint) -> bool {
        self.kind == point.kind.as_str()
    }

    fn is_same(&self, point: &ContactPoint) -> bool {
        self.is_alike(point) && self.value == point.value
    }

    fn is_equal(&self, point: &ContactPoint, position: i32) -> bool {
        self.is_same(point)
            && self.typed == point.typed
            && self.purpose == point.purpose.as_str()
            && self.position == position
    }
}

/// Makes them what a customer or a contact has, and nothing else.
pub fn replace(conn: &mut PgConnection, holder: Holder, reach: &Reach) -> QueryResult<()> {
    let own = contact_points::customer_id
        .eq(holder.customer)
        .and(contact_points::contact_id.is_not_distinct_from(holder.contact));
    let before: Vec<Row> = contact_points::table
        .filter(own)
        .order((contact_points::position, contact_points::id))
        .select((
            contact_points::id,
            contact_points::kind,
            contact_points::value,
            contact_points::typed,
            contact_points::purpose,
            contact_points::position,
        ))
        .load(conn)?;
    let after = &reach.points;
    let pairs = pair(&before, after, Row::is_same, Row::is_alike);
    let gone = (0..before.len()).filter(|old| !pairs.contains(&Some(*old)));
    let gone = gone.map(|old| before[old].id).collect::<Vec<_>>();
    if !gone.is_empty() {
        diesel::delete(contact_points::table.filter(contact_points::id.eq_any(gone)))
            .execute(conn)?;
    }
    let mut fresh = Vec::new();
    for ((position, point), old) in (0..).zip(after).zip(pairs) {
        match old.map(|old| &before[old]) {
            None => fresh.push((position, point)),
            Some(row) if row.is_equal(point, position) => {}
            Some(row) => {
                diesel::update(contact_points::table.find(row.id))
                    .set((
                        contact_points::value.eq(&point.value),
                        contact_points::typed.eq(&point.typed),
                        contact_points::purpose.eq(point.purpose.as_str()),
                        contact_points::position.eq(position),
                    ))
                    .execute(conn)?;
            }
        }
    }
    let fresh = fresh.into_iter();
    insert(
        conn,
        fresh.map(|(position, point)| (holder, position, point)),
    )
}
