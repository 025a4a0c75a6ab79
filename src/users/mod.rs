//! The people who work with the program: sign-in, passwords, sessions, roles.

pub mod attempts;
pub mod demo;
mod late_form;
mod password_rules;
pub mod passwords;
mod preferences;
pub mod sign_in;
mod sign_out;

pub use password_rules::check_password;

use crate::web::{Capability, Route, post};
use actix_web::http::Method;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        Route::open(Method::GET, "/sign-in", sign_in::show),
        Route::open(Method::POST, "/sign-in", sign_in::create),
        post("/sign-out", Capability::OwnAccount, sign_out::create),
        Route::open(Method::POST, "/language", preferences::language),
        Route::open(Method::POST, "/account/theme", preferences::theme),
    ]
}
