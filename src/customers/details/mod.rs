//! The tab Details: a customer is made, copied, read, edited section by section or as a whole, and set
//! active or inactive.

mod change;
mod choices;
mod handlers;
mod pages;
mod parts;
mod view;

use crate::web::{Capability, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    use Capability::{EditCustomers, ReadCustomers};
    vec![
        get("/customers/new", EditCustomers, handlers::new),
        post("/customers/new", EditCustomers, handlers::create),
        get("/customers/{id:\\d+}", ReadCustomers, handlers::show),
        get("/customers/{id:\\d+}/edit", EditCustomers, handlers::edit),
        post("/customers/{id:\\d+}/edit", EditCustomers, handlers::update),
        post(
            "/customers/{id:\\d+}/status",
            EditCustomers,
            handlers::set_status,
        ),
        get(
            "/customers/{id:\\d+}/duplicate",
            EditCustomers,
            handlers::duplicate,
        ),
    ]
}
