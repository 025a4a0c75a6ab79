//! All integration tests in one binary; the modules repeat the slices.

mod architecture;
mod browser;
mod check;
mod customers;
mod history;
mod identifiers;
mod kernel;
mod postgres;
mod seed;
mod settings;
mod support;
mod users;
