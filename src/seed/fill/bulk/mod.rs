//! Very many customers at once, in one transaction of the owner of the tables: user triggers off,
//! indexes and foreign keys away, `COPY`, then everything the triggers would have done in one statement
//! each, and every index and key built again, which proves what it stands for.

mod rows;
mod structure;

use super::{Turn, lists::Lists, made::Made, progress};
use crate::{
    db::{Actor, transaction},
    seed::Generator,
};
use diesel::{
    PgConnection, QueryableByName, RunQueryDsl, connection::SimpleConnection, sql_types::BigInt,
};
use rows::Rows;
use std::{sync::mpsc, thread};
use structure::Structure;

/// Customers made and copied at a time.
const CHUNK: usize = 20_000;

/// Fills the tables.
pub fn fill(
    conn: &mut PgConnection,
    generator: &Generator,
    order: &[Turn],
    lists: &Lists,
    tell: &mut dyn FnMut(&str),
) -> anyhow::Result<()> {
    transaction(conn, &Actor::SYSTEM, |conn| -> anyhow::Result<()> {
        conn.batch_execute(include_str!("begin.sql"))?;
        let structure = Structure::take_down(conn)?;
        let first = First::free(conn)?;
        copy(conn, generator, order, lists, first, tell)?;
        let members = generator.members(order.iter().map(|turn| turn.n));
        rows::copy_members(conn, &members, first.customer)?;
        tell("indexing what belongs to customers");
        structure.build_indexes_below(conn)?;
        tell("writing the customers with what a search finds");
        conn.batch_execute(include_str!("customers.sql"))?;
        tell("indexing the customers");
        structure.build_indexes_of_customers(conn)?;
        structure.build_keys(conn)?;
        tell("writing the history and the tallies");
        conn.batch_execute(include_str!("end.sql"))?;
        Ok(())
    })?;
    tell("tidying up");
    // Not in a transaction: marks pages as seen by all, so that counts read the index alone.
    for table in structure::TABLES {
        diesel::sql_query("vacuum (analyze) ")
            .sql(table)
            .execute(conn)?;
    }
    Ok(())
}

/// Makes the customers on one core while the database stores the former ones on another.
fn copy(
    conn: &mut PgConnection,
    generator: &Generator,
    order: &[Turn],
    lists: &Lists,
    first: First,
    tell: &mut dyn FnMut(&str),
) -> anyhow::Result<()> {
    thread::scope(|scope| {
        let (made, ready) = mpsc::sync_channel::<Rows>(1);
        scope.spawn(move || {
            let mut ids = first;
            for turns in order.chunks(CHUNK) {
                let mut rows = Rows::default();
                for turn in turns {
                    rows.add(
                        Made::new(generator, turn.n, lists),
                        turn.created_at,
                        &mut ids,
                    );
                }
                // The other side is gone when its transaction has failed.
                if made.send(rows).is_err() {
                    return;
                }
            }
        });
        let mut done = 0;
        for rows in ready {
            done += rows.customers();
            rows.copy(conn)?;
            tell(&progress(done, order.len()));
        }
        Ok(())
    })
}

/// The first ids and the first number that are free.
#[derive(Clone, Copy, QueryableByName)]
struct First {
    #[diesel(sql_type = BigInt)]
    customer: i64,
    #[diesel(sql_type = BigInt)]
    contact: i64,
    #[diesel(sql_type = BigInt)]
    number: i64,
}

impl First {
    fn free(conn: &mut PgConnection) -> diesel::QueryResult<Self> {
        diesel::sql_query(
            "select nextval(pg_get_serial_sequence('customers', 'id')) as customer, \
             nextval(pg_get_serial_sequence('contacts', 'id')) as contact, \
             nextval('customer_numbers') as number",
        )
        .get_result(conn)
    }
}
