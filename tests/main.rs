//! All integration tests in one binary; the modules repeat the slices.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used)]

mod architecture;
mod browser;
mod check;
mod customers;
mod help;
mod history;
mod identifiers;
mod kernel;
mod palette;
mod postgres;
mod seed;
mod settings;
mod support;
mod users;
