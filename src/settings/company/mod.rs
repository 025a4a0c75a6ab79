//! The page Company: names, numbers, address, contact, region and formats.

mod actions;
mod choices;
mod form;
mod handlers;
mod identity;

use crate::web::{Capability, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
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
