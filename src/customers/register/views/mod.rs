//! Saved views: a search and its filters under a name, for oneself, a role, or everybody; tabs above the list.

mod actions;
mod form;
mod handlers;
pub mod model;
mod pages;
pub mod queries;
pub mod tabs;

use crate::web::{Capability::ReadCustomers, Route, get, post};

/// The routes of this slice. Everybody keeps views of their own; who may share them is asked by the form.
pub fn routes() -> Vec<Route> {
    vec![
        get("/customers/views", ReadCustomers, handlers::index),
        get("/customers/views/tabs", ReadCustomers, handlers::tabs),
        get("/customers/views/new", ReadCustomers, handlers::new),
        post("/customers/views/new", ReadCustomers, handlers::create),
        get(
            "/customers/views/{view:\\d+}/delete",
            ReadCustomers,
            handlers::confirm,
        ),
        post(
            "/customers/views/{view:\\d+}/delete",
            ReadCustomers,
            handlers::delete,
        ),
    ]
}
