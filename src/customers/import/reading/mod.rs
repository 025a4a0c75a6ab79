//! Reading a file of customers: bytes → table → matched columns → drafts, and the file of what was wrong.
//! Everything here is pure: no database, no web, no clock.

mod code_page;
pub mod columns;
pub mod countries;
mod cp850;
pub mod draft;
pub mod encoding;
pub mod fault;
pub mod fields;
pub mod file;
pub mod formula;
mod headers;
pub mod identifiers;
mod letters;
pub mod matching;
pub mod names;
pub mod places;
pub mod points;
mod recognise;
pub mod report;
pub mod row;
mod scan;
pub mod several;
mod who;
mod whose;
mod words;
pub mod workbook;
