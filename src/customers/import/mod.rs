//! Import: a file of customers on its way into the register, in four steps: upload, match the columns,
//! check, run. Checking and running are jobs; running is one transaction, so nothing is half imported.

mod actions;
mod again;
mod amend;
mod check;
mod form;
mod guessed;
mod handlers;
mod judge;
mod known;
mod labels;
mod likely;
mod lists;
mod mode;
mod model;
mod pages;
mod queries;
pub mod reading;
mod run;
mod typing;
mod undo;
mod unique;
mod verdict;
mod walk;

pub use actions::{Readable, Received, ask_for_check, ask_for_run, gave_up, receive};
pub use check::check;
pub use model::{CHECK_JOB, Failure, Import, Progress, RUN_JOB, Refused, UNDO_JOB};
pub use queries::{find, report, reserved};
pub use run::run;
pub use undo::undo;

use crate::web::{Capability::ImportCustomers, Route, get, post};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        get("/imports", ImportCustomers, handlers::index),
        post("/imports", ImportCustomers, handlers::create).with_upload(),
        get("/imports/template.csv", ImportCustomers, handlers::template),
        get(
            "/imports/template.xlsx",
            ImportCustomers,
            handlers::template_workbook,
        ),
        get("/imports/{id:\\d+}", ImportCustomers, handlers::show),
        get(
            "/imports/{id:\\d+}/columns",
            ImportCustomers,
            handlers::columns,
        ),
        post(
            "/imports/{id:\\d+}/columns",
            ImportCustomers,
            handlers::match_columns,
        ),
        get("/imports/{id:\\d+}/check", ImportCustomers, handlers::check),
        get(
            "/imports/{id:\\d+}/errors.csv",
            ImportCustomers,
            handlers::errors,
        ),
        get(
            "/imports/{id:\\d+}/look-alikes.csv",
            ImportCustomers,
            handlers::likely,
        ),
        post("/imports/{id:\\d+}/run", ImportCustomers, handlers::run),
        get(
            "/imports/{id:\\d+}/result",
            ImportCustomers,
            handlers::result,
        ),
        get(
            "/imports/{id:\\d+}/undo",
            ImportCustomers,
            handlers::undo_plan,
        ),
        post(
            "/imports/{id:\\d+}/undo",
            ImportCustomers,
            handlers::take_back,
        ),
    ]
}
