//! The tab History: every change of the sheet and of what belongs to it, and the way to undo one.

use crate::web::Route;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
