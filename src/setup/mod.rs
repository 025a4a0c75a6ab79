//! The first start: the page that makes the company and its administrator, and the made-up business
//! of the demonstration.

pub mod demo;
mod form;
mod handlers;
pub mod link;

use crate::web::Route;
use actix_web::http::Method;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        Route::open(Method::GET, "/setup/{token}", handlers::show),
        Route::open(Method::POST, "/setup/{token}", handlers::create),
    ]
}
