//! The register and the sheet.

mod addresses;
mod alike;
mod bulk;
mod contacts;
mod details;
mod erase;
mod export;
mod groups;
pub mod history;
mod import;
mod members;
mod parent;
mod picker;
mod register;
mod scan;
mod stop;
