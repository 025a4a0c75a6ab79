//! The tab Addresses: where a customer is billed and delivered to.

pub mod actions;
pub mod form;
pub mod handlers;
pub mod model;
pub mod queries;
mod tab;

use crate::web::{Capability, Route, get, post};
use Capability::{EditCustomers, ReadCustomers};
use handlers::{create, delete, edit, index, make_default, new, update};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get("/customers/{id:\\d+}/addresses", ReadCustomers, index),
        get("/customers/{id:\\d+}/addresses/new", EditCustomers, new),
        post("/customers/{id:\\d+}/addresses", EditCustomers, create),
        get(
            "/customers/{id:\\d+}/addresses/{address:\\d+}/edit",
            EditCustomers,
            edit,
        ),
        post(
            "/customers/{id:\\d+}/addresses/{address:\\d+}",
            EditCustomers,
            update,
        ),
        post(
            "/customers/{id:\\d+}/addresses/{address:\\d+}/delete",
            EditCustomers,
            delete,
        ),
        post(
            "/customers/{id:\\d+}/addresses/{address:\\d+}/default",
            EditCustomers,
            make_default,
        ),
    ]
}
