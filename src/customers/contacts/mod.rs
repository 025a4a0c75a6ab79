//! The tab Contacts: the people one talks to at a customer.

pub mod actions;
pub mod form;
pub mod handlers;
pub mod model;
pub mod queries;
mod tab;

use crate::web::{Capability, Route, get, post};
use Capability::{EditCustomers, ReadCustomers};
use handlers::{create, delete, edit, index, make_main, new, update};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get("/customers/{id:\\d+}/contacts", ReadCustomers, index),
        get("/customers/{id:\\d+}/contacts/new", EditCustomers, new),
        post("/customers/{id:\\d+}/contacts", EditCustomers, create),
        get(
            "/customers/{id:\\d+}/contacts/{contact:\\d+}/edit",
            EditCustomers,
            edit,
        ),
        post(
            "/customers/{id:\\d+}/contacts/{contact:\\d+}",
            EditCustomers,
            update,
        ),
        post(
            "/customers/{id:\\d+}/contacts/{contact:\\d+}/delete",
            EditCustomers,
            delete,
        ),
        post(
            "/customers/{id:\\d+}/contacts/{contact:\\d+}/main",
            EditCustomers,
            make_main,
        ),
    ]
}
