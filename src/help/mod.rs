//! The help: a page for each screen or family of screens, in every language, and whether it was useful.
//! The pages are Markdown in `help/<language>/`; their quotations of the interface are message keys, so that
//! they always say what the reader sees.

mod actions;
mod form;
mod handlers;
pub mod library;
pub mod model;
mod queries;
pub mod text;

use crate::web::{Capability::OwnAccount, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get("/help", OwnAccount, handlers::contents),
        get("/help/{topic}", OwnAccount, handlers::show),
        post("/help/{topic}/vote", OwnAccount, handlers::vote),
    ]
}
