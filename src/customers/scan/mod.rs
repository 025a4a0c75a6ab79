//! Scanned codes: from a scanner that types, from a camera, from a photo.

mod handlers;
mod photo;

use crate::web::{Capability::ReadCustomers, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get("/scan", ReadCustomers, handlers::show),
        post("/scan", ReadCustomers, handlers::create).with_upload(),
    ]
}
