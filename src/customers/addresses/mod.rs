//! The tab Addresses: where a customer is billed and delivered to.

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
use handlers::{index, make_default};
use model::Address;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get("/customers/{id:\\d+}/addresses", ReadCustomers, index),
        get(
            "/customers/{id:\\d+}/addresses/new",
            EditCustomers,
            new::<Address>,
        ),
        post(
            "/customers/{id:\\d+}/addresses",
            EditCustomers,
            create::<Address>,
        ),
        get(
            "/customers/{id:\\d+}/addresses/{address:\\d+}/edit",
            EditCustomers,
            edit::<Address>,
        ),
        post(
            "/customers/{id:\\d+}/addresses/{address:\\d+}",
            EditCustomers,
            update::<Address>,
        ),
        post(
            "/customers/{id:\\d+}/addresses/{address:\\d+}/delete",
            EditCustomers,
            delete::<Address>,
        ),
        post(
            "/customers/{id:\\d+}/addresses/{address:\\d+}/default",
            EditCustomers,
            make_default,
        ),
    ]
}
