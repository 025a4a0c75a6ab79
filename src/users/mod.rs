//! The people who work with the program: sign-in, passwords, sessions, roles.

mod account;
pub mod attempts;
pub mod demo;
mod late_form;
pub mod links;
mod new_password;
mod password_rules;
pub mod passwords;
mod personal;
mod preferences;
mod roles;
pub mod sign_in;
mod sign_out;
pub mod staff;

pub use password_rules::check_password;

use crate::web::{Capability, Route, get, post};
use actix_web::http::Method;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::open(Method::GET, "/sign-in", sign_in::show),
        Route::open(Method::POST, "/sign-in", sign_in::create),
        post("/sign-out", Capability::OwnAccount, sign_out::create),
        Route::open(Method::POST, "/language", preferences::language),
        Route::open(Method::POST, "/account/theme", preferences::theme),
        Route::open(Method::GET, "/password/{token}", new_password::show),
        Route::open(Method::POST, "/password/{token}", new_password::create),
        get("/users/roles", Capability::OwnAccount, roles::index),
    ];
    routes.extend(account::routes());
    routes.extend(staff::routes());
    routes
}
