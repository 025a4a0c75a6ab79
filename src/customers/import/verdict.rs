//! What becomes of the rows of a file.

use super::reading::{file::Row, report::Problem};
use crate::customers::actions::{Amendment, Arrival, Saved};

/// A row with what became of it.
pub struct Judged<'a> {
    /// The row.
    pub row: Row<'a>,
    /// Whom it is about.
    pub name: String,
    /// What became of it.
    pub verdict: Verdict,
}

/// What becomes of a row.
pub enum Verdict {
    /// A new customer.
    New(Box<Arrival>),
    /// A customer of the register that changes.
    Changed(Box<(Amendment, Saved)>),
    /// A customer of the register of whom it says what is so already.
    Same,
    /// One that the import is not about: known where only new ones are wanted, or the other way round.
    Skipped,
    /// It looks like a customer of the register, and such rows are not wanted.
    LeftOut,
    /// It cannot be imported.
    Faulty(Vec<Problem>),
}

/// How many rows became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub new: i32,
    pub changed: i32,
    pub same: i32,
    pub known: i32,
    pub left_out: i32,
    pub faulty: i32,
}

impl Counts {
    /// One more.
    pub fn add(&mut self, verdict: &Verdict) {
        match verdict {
            Verdict::New(_) => self.new += 1,
            Verdict::Changed(_) => self.changed += 1,
            Verdict::Same => self.same += 1,
            Verdict::Skipped => self.known += 1,
            Verdict::LeftOut => self.left_out += 1,
            Verdict::Faulty(_) => self.faulty += 1,
        }
    }
}
