//! The tags of the business, a section of Settings: renamed, joined and deleted, and everybody who bears one
//! follows. The words themselves are made by typing them ([`crate::customers::tags`]).

mod actions;
mod follow;
mod form;
mod handlers;
mod job;
mod model;
mod pages;
mod queries;
mod views;

pub use job::{gave_up, run};
pub use model::CHANGE_JOB;

use crate::web::{Capability, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    use Capability::ManageSettings;
    vec![
        get("/settings/tags", ManageSettings, handlers::index),
        get("/settings/tags/{id:\\d+}", ManageSettings, handlers::edit),
        post("/settings/tags/{id:\\d+}", ManageSettings, handlers::rename),
        post(
            "/settings/tags/{id:\\d+}/join",
            ManageSettings,
            handlers::join,
        ),
        get(
            "/settings/tags/{id:\\d+}/delete",
            ManageSettings,
            handlers::ask,
        ),
        post(
            "/settings/tags/{id:\\d+}/delete",
            ManageSettings,
            handlers::delete,
        ),
    ]
}
