//! Deleting a customer for good: what the law wants erased is erased, the number stays.

pub mod actions;
pub mod handlers;

use crate::web::{Capability, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get(
            "/customers/{id:\\d+}/erase",
            Capability::EraseCustomers,
            handlers::show,
        ),
        post(
            "/customers/{id:\\d+}/erase",
            Capability::EraseCustomers,
            handlers::create,
        ),
    ]
}
