//! The tab Addresses: where a customer is billed and delivered to.

use crate::web::Route;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
