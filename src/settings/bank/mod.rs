//! The bank accounts of the business; one of them is the main one, which documents bear unless another is
//! chosen.

mod actions;
mod form;
mod handlers;
pub mod model;
mod pages;
mod queries;

pub use actions::found;

use crate::web::{Capability, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    use Capability::ManageSettings;
    vec![
        get("/settings/bank", ManageSettings, handlers::index),
        post("/settings/bank", ManageSettings, handlers::create),
        get("/settings/bank/{id:\\d+}", ManageSettings, handlers::edit),
        post("/settings/bank/{id:\\d+}", ManageSettings, handlers::update),
        post(
            "/settings/bank/{id:\\d+}/main",
            ManageSettings,
            handlers::make_main,
        ),
        post(
            "/settings/bank/{id:\\d+}/place",
            ManageSettings,
            handlers::shift,
        ),
        get(
            "/settings/bank/{id:\\d+}/delete",
            ManageSettings,
            handlers::ask,
        ),
        post(
            "/settings/bank/{id:\\d+}/delete",
            ManageSettings,
            handlers::delete,
        ),
    ]
}
