//! What runs by itself, safe with many copies of the program: work that outlives a request, and
//! tidying up. A slice below writes a row into `jobs`; here it is taken up, on connections of its own.

mod handlers;
mod queue;
mod tidying;
mod told;
mod work;

pub use queue::outcome;
pub use tidying::tidy;
pub use work::run_pending;

use crate::{
    db::Db,
    web::{Capability, Route, get},
};
use std::{
    sync::{Arc, Condvar, Mutex, PoisonError},
    time::{Duration, Instant},
};

/// How long the loop rests when there is nothing to do.
const REST: Duration = Duration::from_millis(500);
/// How often it tidies up.
const TIDY: Duration = Duration::from_secs(600);

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![get(
        "/jobs/{id:\\d+}",
        Capability::ImportCustomers,
        handlers::show,
    )]
}

/// Asks the loop to stop, from another thread.
#[derive(Clone, Default)]
pub struct Stop {
    asked: Arc<(Mutex<bool>, Condvar)>,
}

impl Stop {
    /// Ends the rest of the loop and the work it does: the job goes back to the queue.
    pub fn ask(&self) {
        let (asked, bell) = &*self.asked;
        *asked.lock().unwrap_or_else(PoisonError::into_inner) = true;
        bell.notify_all();
    }

    /// Whether somebody asked.
    pub fn asked(&self) -> bool {
        let (asked, _) = &*self.asked;
        *asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn rest(&self, time: Duration) {
        let (asked, bell) = &*self.asked;
        let asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
        // However it ends, the loop looks again whether it was asked.
        drop(bell.wait_timeout_while(asked, time, |asked| !*asked));
    }
}

/// Does jobs and tidies up until it is asked to stop. `db` needs two connections: one for the work, one
/// for telling how far it is.
pub fn run_forever(db: &Db, stop: &Stop) {
    let mut tidied: Option<Instant> = None;
    while !stop.asked() {
        if let Err(error) = work::run_until(db, stop) {
            tracing::warn!(event = "jobs cannot be read", "{error:#}");
        }
        if tidied.is_none_or(|at| at.elapsed() > TIDY) {
            tidied = Some(Instant::now());
            if let Err(error) = tidy(db) {
                tracing::warn!(event = "tidying up failed", "{error:#}");
            }
        }
        stop.rest(REST);
    }
}
