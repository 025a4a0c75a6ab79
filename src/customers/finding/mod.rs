//! How customers are found: by the register and by every picker.
//!
//! `words` reads what was typed, `exact` finds whole numbers and addresses, `search` decides how to find
//! the rest, `filters` narrows them, `hits` and `walk` are its two ways through the table, `browse` is the list without a search.

pub mod browse;
pub mod columns;
pub mod every;
pub mod exact;
pub mod filters;
pub mod found;
mod hits;
pub mod meant;
pub mod query;
pub mod rows;
pub mod search;
mod similar;
mod walk;
pub mod words;
