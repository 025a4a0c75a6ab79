//! The register of customers and the sheet of each, tab by tab.

pub mod actions;
pub mod addresses;
pub mod alike;
pub mod bulk;
pub mod circle;
pub mod conflict;
pub mod contacts;
pub mod details;
pub mod erase;
pub mod export;
pub mod finding;
pub mod form;
pub mod groups;
pub mod history;
pub mod hold;
pub mod import;
pub mod in_place;
pub mod kinds;
pub mod lists;
pub mod members;
pub mod merge;
pub mod model;
pub mod parent;
pub mod picker;
pub mod progress;
pub mod queries;
pub mod register;
mod rows;
pub mod scan;
pub mod sheet;
pub mod tag_list;
pub mod tags;
pub mod unique;

use crate::web::{Capability, Route, get};

/// The routes of this slice and of those below it.
pub fn routes() -> Vec<Route> {
    let mut routes = Vec::new();
    routes.extend(register::routes());
    routes.extend(scan::routes());
    routes.extend(details::routes());
    routes.extend(addresses::routes());
    routes.extend(contacts::routes());
    routes.extend(members::routes());
    routes.extend(parent::routes());
    routes.push(get(
        "/customers/pick",
        Capability::ReadCustomers,
        picker::handlers::show,
    ));
    routes.push(get(
        "/customers/alike",
        Capability::EditCustomers,
        alike::handlers::show,
    ));
    routes.extend(history::routes());
    routes.extend(import::routes());
    routes.extend(merge::routes());
    routes.extend(erase::routes());
    routes.extend(groups::routes());
    routes.extend(bulk::routes());
    routes.extend(export::routes());
    routes.extend(tag_list::routes());
    routes
}
