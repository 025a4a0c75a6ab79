//! Companies of one group: a company may stand below another one.

mod actions;
mod handlers;

use crate::web::{Capability, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    use Capability::EditCustomers;
    vec![
        get("/customers/{id:\\d+}/parent", EditCustomers, handlers::pick),
        post("/customers/{id:\\d+}/parent", EditCustomers, handlers::set),
    ]
}
