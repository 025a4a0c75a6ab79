//! The register and the sheet.

mod addresses;
mod alike;
mod bulk;
mod contacts;
mod details;
pub mod erase;
mod export;
mod groups;
pub mod history;
mod import;
mod members;
mod merge;
mod parent;
mod picker;
mod register;
mod scan;
mod stop;
mod tag_list;
