//! Reads addresses.

use super::model::Address;
use crate::{
    ids::{AddressId, CustomerId},
    schema::addresses,
};
use diesel::{PgConnection, prelude::*};

/// All addresses of a customer, the defaults first, then the oldest.
pub fn of_customer(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<Vec<Address>> {
    Address::query()
        .filter(addresses::customer_id.eq(customer))
        .order((
            addresses::default_billing.desc(),
            addresses::default_shipping.desc(),
            addresses::id,
        ))
        .load(conn)
}

/// One address of this customer.
///
/// # Errors
/// `NotFound` also for an address of another customer.
pub fn one(
    conn: &mut PgConnection,
    customer: CustomerId,
    address: AddressId,
) -> QueryResult<Address> {
    Address::query()
        .filter(addresses::customer_id.eq(customer))
        .filter(addresses::id.eq(address))
        .first(conn)
}
