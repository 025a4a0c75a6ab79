//! Changing many customers at once: ticked rows, or everybody a list shows. Counted and confirmed first, done in
//! one transaction, taken back within a day.

mod actions;
mod form;
mod handlers;
pub mod model;
mod pages;
mod queries;

pub use actions::{gave_up, run, undo};
pub use model::{RUN_JOB, UNDO_JOB};

use crate::web::{Capability::BulkChange, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get("/customers/bulk", BulkChange, handlers::new),
        post("/customers/bulk", BulkChange, handlers::create),
        get("/customers/bulk/{bulk:\\d+}", BulkChange, handlers::show),
        post(
            "/customers/bulk/{bulk:\\d+}/undo",
            BulkChange,
            handlers::undo,
        ),
    ]
}
