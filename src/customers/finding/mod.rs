//! How customers are found: by the register and by every picker.
//!
//! `words` reads what was typed, `exact` finds whole numbers and addresses, `search` decides how to find
//! the rest, `task` says what its ways look for, `filters` narrows them, `hits` and `walk` are its two ways through the table, `browse` is the list without a search.
//! `sorts` says what each order compares, `keys` where in it a page begins, `few` how columns of few values are read,
//! `mixtures` how many customers there are of those.

pub mod browse;
pub mod columns;
pub mod every;
pub mod exact;
mod few;
pub mod filters;
pub mod found;
mod hits;
pub mod keys;
pub mod meant;
mod mixtures;
pub mod query;
pub mod rows;
pub mod search;
mod similar;
pub mod sorts;
pub mod task;
mod walk;
pub mod words;
