//! The register: the list of customers, searched, sorted, page by page.

mod handlers;
mod page;

use crate::web::{Capability, Route, get};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get("/customers", Capability::ReadCustomers, handlers::index),
        get(
            "/customers/{number:[Cc]-\\d{1,18}}",
            Capability::ReadCustomers,
            handlers::by_number,
        ),
        get("/scan", Capability::ReadCustomers, handlers::scan),
    ]
}
