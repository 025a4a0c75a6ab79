//! The business itself: its first set-up, its settings, and the short lists it chooses from.

use crate::web::Route;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
