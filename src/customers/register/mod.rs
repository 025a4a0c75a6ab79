//! The register: the list of customers, searched, sorted, page by page.

use crate::web::Route;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
