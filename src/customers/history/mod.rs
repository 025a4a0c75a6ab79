//! The tab History: every change of the sheet and of what belongs to it, and the way to undo one.

pub mod actions;
pub mod asked;

pub mod handlers;
pub mod page;

use crate::web::{Capability, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get(
            "/customers/{id:\\d+}/history",
            Capability::ReadCustomers,
            handlers::index,
        ),
        post(
            "/customers/{id:\\d+}/history/undo",
            Capability::EditCustomers,
            handlers::undo,
        ),
    ]
}
