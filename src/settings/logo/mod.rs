//! The logo of the business: a picture that every page shows in the menu.

mod actions;
mod handlers;
mod model;
mod queries;

use crate::web::{Capability, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    use Capability::{ManageSettings, OwnAccount};
    vec![
        get("/settings/logo", ManageSettings, handlers::index),
        post("/settings/logo", ManageSettings, handlers::upload).with_upload(),
        post("/settings/logo/delete", ManageSettings, handlers::delete),
        get("/logo/{hash:[0-9a-f]{16}}", OwnAccount, handlers::show),
    ]
}
