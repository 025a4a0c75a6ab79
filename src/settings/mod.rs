//! The business itself: what it is called, where it is, and the short lists it chooses from.

pub mod actions;
mod form;
mod handlers;
pub mod model;
pub mod queries;

use crate::web::{Capability, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get("/settings", Capability::ManageSettings, handlers::index),
        get(
            "/settings/company",
            Capability::ManageSettings,
            handlers::edit,
        ),
        post(
            "/settings/company",
            Capability::ManageSettings,
            handlers::update,
        ),
    ]
}
