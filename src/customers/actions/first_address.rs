//! The address that is given together with a new customer.

use crate::{customers::model::FirstAddress, ids::CustomerId, schema::addresses};
use diesel::prelude::*;

/// Adds it as the default for billing and for shipping.
pub fn add(
    conn: &mut PgConnection,
    customer: CustomerId,
    address: &FirstAddress,
) -> QueryResult<()> {
    diesel::insert_into(addresses::table)
        .values((
            addresses::customer_id.eq(customer),
            addresses::street.eq(&address.street),
            addresses::street2.eq(&address.street2),
            addresses::postal_code.eq(&address.postal_code),
            addresses::city.eq(&address.city),
            addresses::region.eq(&address.region),
            addresses::country.eq(address.country.as_str()),
            addresses::billing.eq(true),
            addresses::shipping.eq(true),
            addresses::default_billing.eq(true),
            addresses::default_shipping.eq(true),
        ))
        .execute(conn)
        .map(drop)
}
