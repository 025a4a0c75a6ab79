//! Those who may sign in: added, changed and disabled by an administrator, never deleted, so that the
//! history keeps its names.

pub mod actions;
mod form;
mod handlers;
mod queries;

use crate::web::{Capability::ManageUsers, Route, get, post};

/// The routes of this part.
pub fn routes() -> Vec<Route> {
    vec![
        get("/users", ManageUsers, handlers::index),
        get("/users/new", ManageUsers, handlers::new),
        post("/users", ManageUsers, handlers::create),
        get("/users/{id:\\d+}", ManageUsers, handlers::edit),
        post("/users/{id:\\d+}", ManageUsers, handlers::update),
        post("/users/{id:\\d+}/access", ManageUsers, handlers::access),
    ]
}
