//! The register: the list of customers, searched, filtered, sorted, page by page, and its saved views.

mod beside;
mod chips;
mod handlers;
mod page;
mod panels;
mod views;

use crate::web::{Capability::ReadCustomers, Route, get};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        get("/customers", ReadCustomers, handlers::index),
        get("/customers/filters", ReadCustomers, handlers::filters),
        get("/customers/columns", ReadCustomers, handlers::columns),
        get(
            "/customers/{number:[Cc]-\\d{1,18}}",
            ReadCustomers,
            handlers::by_number,
        ),
        get("/customers/{id:\\d+}/beside", ReadCustomers, beside::show),
    ];
    routes.extend(views::routes());
    routes
}
