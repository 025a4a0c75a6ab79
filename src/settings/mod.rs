//! The business itself: who it is, where it is, and the short lists it chooses from. Each section of the
//! pages of Settings is a slice of its own.

pub mod actions;
pub mod bank;
pub mod company;
pub mod conflict;
mod logo;
pub mod model;
mod numbers;
mod order;
pub mod queries;
pub mod sections;
pub mod short_lists;

use crate::{
    error::Reply,
    web::{Capability, Route, Ui, get},
};

/// The routes of this slice and of those below it.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![get("/settings", Capability::ManageSettings, index)];
    routes.extend(company::routes());
    routes.extend(logo::routes());
    routes.extend(bank::routes());
    routes.extend(short_lists::routes());
    routes.extend(numbers::routes());
    routes
}

/// `GET /settings`.
async fn index(ui: Ui) -> Reply {
    ui.redirect(sections::Section::Company.path())
}
