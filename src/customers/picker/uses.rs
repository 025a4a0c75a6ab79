//! How often customers are used: each opened sheet and each choice counts. They are counted in memory and
//! written together, so that no page waits for it; what a process that dies had not written yet is lost.

use crate::ids::CustomerId;
use diesel::{
    Connection, PgConnection, QueryResult, RunQueryDsl,
    connection::SimpleConnection,
    sql_types::{Array, BigInt, Integer},
};
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// What was used and is not written yet.
#[derive(Default)]
pub struct Uses {
    // In the order in which rows are locked, everywhere the same.
    counted: Mutex<BTreeMap<CustomerId, i32>>,
}

impl Uses {
    /// Counts one use.
    pub fn count(&self, customer: CustomerId) {
        *self.counted().entry(customer).or_default() += 1;
    }

    /// Writes what was counted.
    ///
    /// # Errors
    /// Those of the database; then it is forgotten.
    pub fn write(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let counted = std::mem::take(&mut *self.counted());
        if counted.is_empty() {
            return Ok(());
        }
        let (customers, times): (Vec<CustomerId>, Vec<i32>) = counted.into_iter().unzip();
        conn.transaction(|conn| {
            conn.batch_execute("set local synchronous_commit = off")?;
            diesel::sql_query(include_str!("uses.sql"))
                .bind::<Array<BigInt>, _>(customers)
                .bind::<Array<Integer>, _>(times)
                .execute(conn)?;
            Ok(())
        })
    }

    fn counted(&self) -> MutexGuard<'_, BTreeMap<CustomerId, i32>> {
        self.counted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Forgets uses of more than a year ago.
///
/// # Errors
/// Those of the database.
pub fn expire(conn: &mut PgConnection) -> QueryResult<()> {
    diesel::sql_query(include_str!("expire.sql")).execute(conn)?;
    diesel::sql_query("delete from customer_use_sums where times <= 0").execute(conn)?;
    Ok(())
}
