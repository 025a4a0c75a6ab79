//! The tab Persons of a company: who of the register belongs to it, in which role, from when to when.

pub mod actions;
pub mod form;
mod handlers;
pub mod model;
mod queries;
mod tab;

use crate::web::{Capability, Route, get, post};
use Capability::{EditCustomers, ReadCustomers};
use handlers::{create, delete, edit, end, index, link, new, pick, update};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get("/customers/{id:\\d+}/persons", ReadCustomers, index),
        post("/customers/{id:\\d+}/persons", EditCustomers, link),
        get("/customers/{id:\\d+}/persons/link", EditCustomers, pick),
        get("/customers/{id:\\d+}/persons/new", EditCustomers, new),
        post("/customers/{id:\\d+}/persons/new", EditCustomers, create),
        get(
            "/customers/{id:\\d+}/persons/{member:\\d+}/edit",
            EditCustomers,
            edit,
        ),
        post(
            "/customers/{id:\\d+}/persons/{member:\\d+}",
            EditCustomers,
            update,
        ),
        post(
            "/customers/{id:\\d+}/persons/{member:\\d+}/end",
            EditCustomers,
            end,
        ),
        post(
            "/customers/{id:\\d+}/persons/{member:\\d+}/delete",
            EditCustomers,
            delete,
        ),
    ]
}
