//! The tab Contacts: the people one talks to at a customer.

pub mod actions;
mod editing;
pub mod form;
pub mod handlers;
pub mod model;
pub mod queries;
mod tab;

use crate::{
    customers::in_place::handlers::{create, delete, edit, new, update},
    web::{Capability, Route, get, post},
};
use Capability::{EditCustomers, ReadCustomers};
use handlers::{index, make_main};
use model::Contact;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get("/customers/{id:\\d+}/contacts", ReadCustomers, index),
        get(
            "/customers/{id:\\d+}/contacts/new",
            EditCustomers,
            new::<Contact>,
        ),
        post(
            "/customers/{id:\\d+}/contacts",
            EditCustomers,
            create::<Contact>,
        ),
        get(
            "/customers/{id:\\d+}/contacts/{contact:\\d+}/edit",
            EditCustomers,
            edit::<Contact>,
        ),
        post(
            "/customers/{id:\\d+}/contacts/{contact:\\d+}",
            EditCustomers,
            update::<Contact>,
        ),
        post(
            "/customers/{id:\\d+}/contacts/{contact:\\d+}/delete",
            EditCustomers,
            delete::<Contact>,
        ),
        post(
            "/customers/{id:\\d+}/contacts/{contact:\\d+}/main",
            EditCustomers,
            make_main,
        ),
    ]
}
