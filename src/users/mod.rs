//! The people who work with the program: sign-in, passwords, sessions, roles.

pub mod passwords;
pub mod sign_in;

use crate::web::{Capability, Route, post};
use actix_web::http::Method;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        Route::open(Method::GET, "/sign-in", sign_in::show),
        Route::open(Method::POST, "/sign-in", sign_in::create),
        post("/sign-out", Capability::OwnAccount, sign_in::end),
    ]
}
