//! Deleting a customer for good: what the law wants erased is erased, the number stays.

use crate::web::Route;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
