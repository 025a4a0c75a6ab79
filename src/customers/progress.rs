//! Work on many customers that outlives a request: how far it is, and why it ends before its time.

use crate::error::Error;
use diesel::{PgConnection, QueryResult, connection::SimpleConnection};

/// Told by work that takes long, row after row.
pub trait Progress {
    /// `done` of `total` rows are behind.
    ///
    /// # Errors
    /// [`Failure::Stopped`] when the work is to end at once, undoing what it did.
    fn at(&mut self, done: usize, total: usize) -> Result<(), Failure>;
}

/// Why a job did not do what it should.
#[derive(Debug)]
pub enum Failure {
    /// It was asked to stop; somebody takes it up later.
    Stopped,
    /// There is a reason to tell the user: a message key.
    Refused(&'static str),
    /// A fault of the program or the database.
    Broken(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Broken(error)
    }
}

impl From<diesel::result::Error> for Failure {
    fn from(error: diesel::result::Error) -> Self {
        Self::Broken(error.into())
    }
}

/// Gives the transaction of a job its time. It waits for whoever is just saving one of its customers, but not so
/// long that its heart seems to stand still (30 seconds); then it is put back and tried again.
///
/// # Errors
/// Those of the database.
pub fn unhurried(conn: &mut PgConnection) -> QueryResult<()> {
    conn.batch_execute(
        "set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; \
         set local lock_timeout = '20s'",
    )
}
