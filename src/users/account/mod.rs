//! One's own account: name, language, password, and where one is signed in.

mod actions;
mod browsers;
mod form;
mod handlers;
mod queries;

pub use form::{language, languages};

use crate::web::{Capability::OwnAccount, Route, get, post};

/// The routes of this part.
pub fn routes() -> Vec<Route> {
    vec![
        get("/account", OwnAccount, handlers::show),
        post("/account", OwnAccount, handlers::update),
        post("/account/password", OwnAccount, handlers::change_password),
        post("/account/sessions/end", OwnAccount, handlers::end_others),
        post("/account/sessions/{id:\\d+}/end", OwnAccount, handlers::end),
    ]
}
