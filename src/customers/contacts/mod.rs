//! The tab Contacts: the people one talks to at a customer.

use crate::web::Route;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
