//! The register and the sheet.

mod addresses;
mod contacts;
mod details;
mod erase;
mod groups;
pub mod history;
mod import;
mod register;
