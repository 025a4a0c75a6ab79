//! The numbers that customers get: the next one, and how it is raised. They go on, never back.

mod actions;
mod form;
mod handlers;
mod queries;

use crate::web::{Capability, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get(
            "/settings/numbers",
            Capability::ManageSettings,
            handlers::edit,
        ),
        post(
            "/settings/numbers",
            Capability::ManageSettings,
            handlers::update,
        ),
    ]
}
