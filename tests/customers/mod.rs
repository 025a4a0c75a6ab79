//! The register and the sheet.

mod addresses;
mod alike;
mod contacts;
mod details;
pub mod erase;
mod groups;
pub mod history;
mod import;
mod members;
mod merge;
mod parent;
mod picker;
mod register;
mod stop;
