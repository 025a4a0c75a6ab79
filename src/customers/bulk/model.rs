//! What is changed of many customers at once.

use crate::ids::{BulkChangeId, JobId, UserId};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The job that makes a change.
pub const RUN_JOB: &str = "bulk-run";
/// The job that takes it back.
pub const UNDO_JOB: &str = "bulk-undo";

/// So many customers are changed while one waits; more are a job.
pub const AT_ONCE: usize = 200;
/// So many are changed together at most: a list can be narrowed.
pub const MOST: usize = 250_000;
/// So long it can be taken back, in hours.
const UNDO_HOURS: i64 = 24;

/// A value to be set, or taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Set<T> {
    /// Stays as it is.
    #[default]
    Keep,
    /// Becomes empty.
    Clear,
    /// Becomes this.
    To(T),
}

impl<T: Copy> Set<T> {
    /// Whether anything is said, and what.
    pub fn parts(&self) -> (bool, Option<T>) {
        match self {
            Self::Keep => (false, None),
            Self::Clear => (true, None),
            Self::To(value) => (true, Some(*value)),
        }
    }
}

/// What is set; the rest stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Change {
    /// `active` or `inactive`.
    pub status: Option<String>,
    /// A group, by its id.
    pub group: Set<i64>,
    /// A user, by the id.
    pub salesperson: Set<i64>,
    /// A payment method.
    pub payment_method: Set<i64>,
    /// Terms of payment.
    pub payment_terms: Set<i64>,
    /// Tags that are added.
    pub add_tags: Vec<String>,
    /// Tags that are taken away.
    pub remove_tags: Vec<String>,
}

impl Change {
    /// Nothing would change.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// By what a form knows again whom it was confirmed for: the same customers in any order give the same.
pub fn mark(customers: &[i64]) -> String {
    let mut sorted = customers.to_vec();
    sorted.sort_unstable();
    let mut hash = Sha256::new();
    for customer in sorted {
        hash.update(customer.to_be_bytes());
    }
    URL_SAFE_NO_PAD.encode(hash.finalize())
}

/// How a bulk change stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its job waits or runs.
    Waiting,
    /// Made.
    Done,
    /// Nothing of it was made.
    Failed,
    /// The job that takes it back waits or runs.
    Undoing,
    /// Taken back.
    Undone,
}

impl State {
    /// Reads what is stored.
    pub fn of_stored(text: &str) -> Self {
        match text {
            "done" => Self::Done,
            "failed" => Self::Failed,
            "undoing" => Self::Undoing,
            "undone" => Self::Undone,
            _ => Self::Waiting,
        }
    }
}

/// A bulk change.
#[derive(Clone, Debug)]
pub struct Bulk {
    /// The row.
    pub id: BulkChangeId,
    /// Who made it.
    pub user: UserId,
    /// Whom it was meant for.
    pub customers: Vec<i64>,
    /// What it sets.
    pub change: Change,
    /// How it stands.
    pub state: State,
    /// How many were not so already.
    pub changed: i32,
    /// How many it was taken back from.
    pub undone: Option<i32>,
    /// The query of the list it was made from.
    pub query: String,
    /// Its job, where it has one.
    pub job: Option<JobId>,
    /// When it was done.
    pub finished_at: Option<DateTime<Utc>>,
}

impl Bulk {
    /// Whether it can be taken back at this moment.
    pub fn is_undoable(&self, now: DateTime<Utc>) -> bool {
        let fresh = |at: DateTime<Utc>| now - at < Duration::hours(UNDO_HOURS);
        self.state == State::Done && self.changed > 0 && self.finished_at.is_some_and(fresh)
    }

    /// What its changes are known by in the history.
    pub fn request(&self) -> String {
        request(self.id)
    }
}

/// What the changes of a bulk change are known by in the history; taking it back has a name of its own.
pub fn request(id: BulkChangeId) -> String {
    format!("bulk-{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_meant_is_known_again() {
        assert_eq!(mark(&[3, 1, 2]), mark(&[1, 2, 3]));
        assert_ne!(mark(&[1, 2, 4]), mark(&[1, 2, 3]));
    }

    #[test]
    fn a_change_can_be_taken_back_for_a_day() {
        let done = DateTime::from_timestamp(1_795_000_000, 0).expect("a moment");
        let bulk = Bulk {
            id: BulkChangeId(1),
            user: UserId(1),
            customers: vec![1],
            change: Change::default(),
            state: State::Done,
            changed: 1,
            undone: None,
            query: String::new(),
            job: None,
            finished_at: Some(done),
        };
        assert!(bulk.is_undoable(done + Duration::minutes(24 * 60 - 1)));
        assert!(!bulk.is_undoable(done + Duration::hours(24)));
        let undone = Bulk {
            state: State::Undone,
            ..bulk
        };
        assert!(!undone.is_undoable(done));
    }
}
