//! Taking customers out: as CSV, streamed; as a workbook, made by a job; as an address book for print.

mod actions;
mod cells;
mod csv;
mod form;
mod handlers;
mod pages;
mod queries;
mod workbook;

pub use actions::{EXPORT_JOB, gave_up, run};

use crate::web::{Capability::ExportCustomers, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get("/customers/export", ExportCustomers, handlers::new),
        post("/customers/export", ExportCustomers, handlers::create),
        get(
            "/customers/address-book",
            ExportCustomers,
            handlers::address_book,
        ),
        get("/exports/{id:\\d+}", ExportCustomers, handlers::show),
        get("/exports/{id:\\d+}/file", ExportCustomers, handlers::file),
    ]
}
