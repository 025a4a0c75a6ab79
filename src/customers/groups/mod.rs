//! Groups of customers: each has a name, members, and a discount with a dated history. A deleted group
//! keeps its row, so that what was written in its time goes on naming it.

pub mod actions;
mod conflict;
pub mod deletion;
mod form;
mod handlers;
pub mod model;
mod pages;
mod queries;

use crate::web::{Capability, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    use Capability::{ManageGroups, ReadCustomers};
    vec![
        get("/groups", ReadCustomers, handlers::index),
        post("/groups", ManageGroups, handlers::create),
        get("/groups/new", ManageGroups, handlers::new),
        get("/groups/{id:\\d+}", ReadCustomers, handlers::show),
        get("/groups/{id:\\d+}/name", ManageGroups, handlers::name),
        post("/groups/{id:\\d+}/name", ManageGroups, handlers::rename),
        get(
            "/groups/{id:\\d+}/discount",
            ManageGroups,
            handlers::discount,
        ),
        post(
            "/groups/{id:\\d+}/discount",
            ManageGroups,
            handlers::change_discount,
        ),
        get("/groups/{id:\\d+}/delete", ManageGroups, handlers::ask),
        post("/groups/{id:\\d+}/delete", ManageGroups, handlers::delete),
    ]
}
