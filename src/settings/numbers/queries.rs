//! Reads the series.

use diesel::{PgConnection, prelude::*, sql_types::BigInt};

/// The number the next customer gets.
#[derive(QueryableByName)]
struct Next {
    #[diesel(sql_type = BigInt)]
    next: i64,
}

/// The number that the next customer gets, unless somebody is quicker.
pub fn next(conn: &mut PgConnection) -> QueryResult<i64> {
    diesel::sql_query("select next_customer_number() as next")
        .get_result::<Next>(conn)
        .map(|row| row.next)
}
