//! Changes addresses. A customer that has addresses of a use always has one default among them: the
//! first becomes it, and a default that goes passes it on to the oldest.

use super::{
    model::{Address, Place, Use},
    queries,
};
use crate::{
    customers::{hold::hold, in_place::Edited},
    error::Error,
    ids::{AddressId, CustomerId},
    schema::addresses,
};
use diesel::{PgConnection, dsl::exists, prelude::*, select, sql_types::BigInt};

/// Adds an address.
pub fn add(conn: &mut PgConnection, customer: CustomerId, place: &Place) -> QueryResult<AddressId> {
    hold(conn, customer)?;
    let (billing, shipping) = defaults_beside(conn, customer, AddressId(0))?;
    diesel::insert_into(addresses::table)
        .values((
            addresses::customer_id.eq(customer),
            place,
            addresses::default_billing.eq(place.billing && !billing),
            addresses::default_shipping.eq(place.shipping && !shipping),
        ))
        .returning(addresses::id)
        .get_result(conn)
}

/// Changes an address that was on the screen in this version.
pub fn change(
    conn: &mut PgConnection,
    customer: CustomerId,
    address: AddressId,
    version: i32,
    place: &Place,
) -> QueryResult<Edited<Address>> {
    hold(conn, customer)?;
    let saved = queries::one(conn, customer, address)?;
    if saved.place == *place {
        return Ok(Edited::Saved);
    }
    if saved.version != version {
        return Ok(Edited::Stale(Box::new(saved)));
    }
    let (billing, shipping) = defaults_beside(conn, customer, address)?;
    diesel::update(addresses::table.find(address))
        .set((
            place,
            addresses::default_billing.eq(place.billing && !billing),
            addresses::default_shipping.eq(place.shipping && !shipping),
        ))
        .execute(conn)?;
    pass_defaults_on(conn, customer)?;
    Ok(Edited::Saved)
}

/// Deletes an address.
pub fn delete(
    conn: &mut PgConnection,
    customer: CustomerId,
    address: AddressId,
) -> QueryResult<()> {
    hold(conn, customer)?;
    queries::one(conn, customer, address)?;
    diesel::delete(addresses::table.find(address)).execute(conn)?;
    pass_defaults_on(conn, customer)
}

/// Makes an address the default of a use.
///
/// # Errors
/// `Conflict` when it does not serve for that any more.
pub fn make_default(
    conn: &mut PgConnection,
    customer: CustomerId,
    address: AddressId,
    usage: Use,
) -> Result<(), Error> {
    hold(conn, customer)?;
    let saved = queries::one(conn, customer, address)?;
    let (serves, is_default) = match usage {
        Use::Billing => (saved.place.billing, saved.default_billing),
        Use::Shipping => (saved.place.shipping, saved.default_shipping),
    };
    if !serves {
        return Err(Error::Conflict);
    }
    if is_default {
        return Ok(());
    }
    let rows = addresses::table.filter(addresses::customer_id.eq(customer));
    let chosen = addresses::table.find(address);
    // The old one first: there may never be two.
    match usage {
        Use::Billing => {
            let column = addresses::default_billing;
            diesel::update(rows.filter(column))
                .set(column.eq(false))
                .execute(conn)?;
            diesel::update(chosen).set(column.eq(true)).execute(conn)?;
        }
        Use::Shipping => {
            let column = addresses::default_shipping;
            diesel::update(rows.filter(column))
                .set(column.eq(false))
                .execute(conn)?;
            diesel::update(chosen).set(column.eq(true)).execute(conn)?;
        }
    }
    Ok(())
}

/// Whether another address is the default for billing, and for shipping.
fn defaults_beside(
    conn: &mut PgConnection,
    customer: CustomerId,
    address: AddressId,
) -> QueryResult<(bool, bool)> {
    let others = addresses::table
        .filter(addresses::customer_id.eq(customer))
        .filter(addresses::id.ne(address));
    select((
        exists(others.filter(addresses::default_billing)),
        exists(others.filter(addresses::default_shipping)),
    ))
    .get_result(conn)
}

fn pass_defaults_on(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<()> {
    diesel::sql_query(
        "update addresses set default_billing = true \
          where id = (select min(id) from addresses where customer_id = $1 and billing) \
            and not exists (select from addresses where customer_id = $1 and default_billing)",
    )
    .bind::<BigInt, _>(customer)
    .execute(conn)?;
    diesel::sql_query(
        "update addresses set default_shipping = true \
          where id = (select min(id) from addresses where customer_id = $1 and shipping) \
            and not exists (select from addresses where customer_id = $1 and default_shipping)",
    )
    .bind::<BigInt, _>(customer)
    .execute(conn)?;
    Ok(())
}
