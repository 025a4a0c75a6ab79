//! How often customers are used: each opened sheet and each choice counts; and which sheets each user opened
//! last. Both are kept in memory and written together, so that no page waits for it; what a process that
//! dies had not written yet is lost.

use crate::ids::{CustomerId, UserId};
use chrono::{DateTime, Utc};
use diesel::{
    Connection, PgConnection, QueryResult, RunQueryDsl,
    connection::SimpleConnection,
    sql_types::{Array, BigInt, Integer, Timestamptz},
};
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// What was used and is not written yet.
#[derive(Default)]
pub struct Uses {
    kept: Mutex<Kept>,
}

/// In the order in which rows are locked, everywhere the same.
#[derive(Default)]
struct Kept {
    counted: BTreeMap<CustomerId, i32>,
    opened: BTreeMap<(CustomerId, UserId), DateTime<Utc>>,
}

impl Uses {
    /// Counts one use.
    pub fn count(&self, customer: CustomerId) {
        *self.kept().counted.entry(customer).or_default() += 1;
    }

    /// Counts the sheet that this user opened.
    pub fn open(&self, user: UserId, customer: CustomerId) {
        self.count(customer);
        self.kept().opened.insert((customer, user), Utc::now());
    }

    /// Writes what was counted.
    ///
    /// # Errors
    /// Those of the database; then it is forgotten.
    pub fn write(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let Kept { counted, opened } = std::mem::take(&mut *self.kept());
        if counted.is_empty() {
            return Ok(());
        }
        let (customers, times): (Vec<CustomerId>, Vec<i32>) = counted.into_iter().unzip();
        let (pairs, moments): (Vec<_>, Vec<DateTime<Utc>>) = opened.into_iter().unzip();
        let (sheets, users): (Vec<CustomerId>, Vec<UserId>) = pairs.into_iter().unzip();
        conn.transaction(|conn| {
            conn.batch_execute("set local synchronous_commit = off")?;
            diesel::sql_query(include_str!("uses.sql"))
                .bind::<Array<BigInt>, _>(customers)
                .bind::<Array<Integer>, _>(times)
                .execute(conn)?;
            diesel::sql_query(include_str!("recent.sql"))
                .bind::<Array<BigInt>, _>(&users)
                .bind::<Array<BigInt>, _>(sheets)
                .bind::<Array<Timestamptz>, _>(moments)
                .execute(conn)?;
            diesel::sql_query(include_str!("recent_last.sql"))
                .bind::<Array<BigInt>, _>(&users)
                .execute(conn)?;
            Ok(())
        })
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
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
