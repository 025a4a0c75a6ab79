//! The short lists that customers choose from: payment methods and terms, carriers, civil titles, legal
//! forms. An entry is renamed, moved, put out of use and back; it goes once nobody has it.

mod actions;
mod form;
mod handlers;
pub mod model;
mod pages;
mod queries;

use crate::web::{Capability, Route, get, post};

macro_rules! routes_of {
    ($($path:literal),*) => {{
        use Capability::ManageSettings;
        vec![$(
            get($path, ManageSettings, handlers::index),
            post($path, ManageSettings, handlers::create),
            get(concat!($path, "/{id:\\d+}"), ManageSettings, handlers::edit),
            post(concat!($path, "/{id:\\d+}"), ManageSettings, handlers::update),
            post(concat!($path, "/{id:\\d+}/place"), ManageSettings, handlers::shift),
            post(concat!($path, "/{id:\\d+}/use"), ManageSettings, handlers::put_in_use),
            post(concat!($path, "/{id:\\d+}/delete"), ManageSettings, handlers::delete),
        )*]
    }};
}

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    routes_of!(
        "/settings/payment-methods",
        "/settings/payment-terms",
        "/settings/carriers",
        "/settings/titles",
        "/settings/legal-forms"
    )
}
