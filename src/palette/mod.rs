//! The command palette: customers and commands while one types; before that, the sheets one opened last and
//! what can be done on the page.

mod commands;
mod handlers;
mod queries;

use crate::web::{Capability, Route, get};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![get("/palette", Capability::ReadCustomers, handlers::show)]
}
