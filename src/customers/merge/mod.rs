//! Two customers that are one become one: a preview, a choice for each field that differs, and everything of the
//! one moves to the other, to whom the old number leads from then on ([`follow`]). For thirty days it can be
//! undone.

pub mod actions;
pub mod follow;
pub mod form;
mod handlers;
pub mod model;
mod pages;
mod queries;
mod record;

use crate::web::{Capability, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    use Capability::MergeCustomers;
    vec![
        get("/customers/{id:\\d+}/merge", MergeCustomers, handlers::show),
        post(
            "/customers/{id:\\d+}/merge",
            MergeCustomers,
            handlers::create,
        ),
        get(
            "/customers/{id:\\d+}/merges/{merge:\\d+}",
            MergeCustomers,
            record::show,
        ),
        post(
            "/customers/{id:\\d+}/merges/{merge:\\d+}/undo",
            MergeCustomers,
            record::undo,
        ),
    ]
}
