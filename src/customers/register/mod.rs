//! The register: the list of customers, searched, sorted, page by page.
//!
//! `words` reads what was typed, `exact` finds whole numbers and addresses, `search` decides how to find
//! the rest, `hits` and `walk` are its two ways through the table, `browse` is the list without a search.

mod browse;
mod exact;
mod found;
mod handlers;
mod hits;
mod page;
mod query;
mod rows;
pub mod search;
mod similar;
mod walk;
mod words;

use crate::web::{Capability, Route, get};

pub use exact::holders_of;

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
