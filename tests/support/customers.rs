//! Customers to try things on.

use clientela::{ids::CustomerId, schema::customers};
use diesel::{PgConnection, prelude::*};

/// A company in Italy.
pub fn company(conn: &mut PgConnection, name: &str) -> CustomerId {
    diesel::insert_into(customers::table)
        .values((
            customers::kind.eq("company"),
            customers::country.eq("IT"),
            customers::currency.eq("EUR"),
            customers::legal_name.eq(name),
        ))
        .returning(customers::id)
        .get_result(conn)
        .expect("a company")
}
