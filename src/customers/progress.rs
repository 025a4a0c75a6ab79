//! Work on many customers that outlives a request: how far it is, and why it ends before its time.

use crate::error::Error;

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
