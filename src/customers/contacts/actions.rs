//! Changes contacts. A customer that has contacts has one main contact among them: the first becomes it,
//! and when it goes the oldest takes its place.

use super::{
    model::{Card, Contact},
    queries,
};
use crate::{
    customers::{
        actions::reach::{self, Holder},
        hold::hold,
        in_place::Edited,
        model::Reach,
        tags,
    },
    ids::{ContactId, CustomerId},
    schema::{contact_points, contacts},
};
use diesel::{PgConnection, dsl::exists, prelude::*, select, sql_types::BigInt};

/// Adds a contact; tags that are new join those of the business.
pub fn add(conn: &mut PgConnection, customer: CustomerId, card: &Card) -> QueryResult<ContactId> {
    hold(conn, customer)?;
    let card = settled(conn, card)?;
    let others = contacts::table.filter(contacts::customer_id.eq(customer));
    let has_main: bool = select(exists(others.filter(contacts::main))).get_result(conn)?;
    let contact = diesel::insert_into(contacts::table)
        .values((
            contacts::customer_id.eq(customer),
            &card.who,
            contacts::main.eq(!has_main),
        ))
        .returning(contacts::id)
        .get_result(conn)?;
    let points = card.points;
    reach::add(conn, held_by(customer, contact), &Reach { points })?;
    Ok(contact)
}

/// Changes a contact that was on the screen in this version.
pub fn change(
    conn: &mut PgConnection,
    customer: CustomerId,
    contact: ContactId,
    version: i32,
    card: &Card,
) -> QueryResult<Edited<Contact>> {
    hold(conn, customer)?;
    let saved = queries::one(conn, customer, contact)?;
    if saved.card == *card {
        return Ok(Edited::Saved);
    }
    if saved.version != version {
        return Ok(Edited::Stale(Box::new(saved)));
    }
    let card = settled(conn, card)?;
    if saved.card == card {
        return Ok(Edited::Saved);
    }
    // Always written, so that the version counts up when only an e-mail changed.
    diesel::update(contacts::table.find(contact))
        .set(&card.who)
        .execute(conn)?;
    let points = card.points.into_iter().chain(saved.websites).collect();
    reach::replace(conn, held_by(customer, contact), &Reach { points })?;
    Ok(Edited::Saved)
}

/// Deletes a contact with its e-mails and phones.
pub fn delete(
    conn: &mut PgConnection,
    customer: CustomerId,
    contact: ContactId,
) -> QueryResult<()> {
    hold(conn, customer)?;
    queries::one(conn, customer, contact)?;
    // Before the contact, so that the history can be read backwards.
    diesel::delete(contact_points::table.filter(contact_points::contact_id.eq(contact)))
        .execute(conn)?;
    diesel::delete(contacts::table.find(contact)).execute(conn)?;
    diesel::sql_query(
        "update contacts set main = true \
          where id = (select min(id) from contacts where customer_id = $1) \
            and not exists (select from contacts where customer_id = $1 and main)",
    )
    .bind::<BigInt, _>(customer)
    .execute(conn)?;
    Ok(())
}

/// Makes a contact the main one.
pub fn make_main(
    conn: &mut PgConnection,
    customer: CustomerId,
    contact: ContactId,
) -> QueryResult<()> {
    hold(conn, customer)?;
    if queries::one(conn, customer, contact)?.main {
        return Ok(());
    }
    let all = contacts::table.filter(contacts::customer_id.eq(customer));
    // The old one first: there may never be two.
    diesel::update(all.filter(contacts::main))
        .set(contacts::main.eq(false))
        .execute(conn)?;
    diesel::update(contacts::table.find(contact))
        .set(contacts::main.eq(true))
        .execute(conn)?;
    Ok(())
}

/// With its tags as the business spells them.
fn settled(conn: &mut PgConnection, card: &Card) -> QueryResult<Card> {
    let mut card = card.clone();
    card.who.tags = tags::settle(conn, &card.who.tags)?;
    Ok(card)
}

fn held_by(customer: CustomerId, contact: ContactId) -> Holder {
    Holder {
        customer,
        contact: Some(contact),
    }
}
