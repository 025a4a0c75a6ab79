//! Everything a reader sees depends on a [`Language`]: messages (Fluent files in `locales/`),
//! the forms of numbers, money and dates, and what may be typed.
//!
//! Templates use the [`filters`]; code uses [`text`] and [`format`]. The app speaks the user's
//! language; documents, mail and the public card speak the customer's.

mod arguments;
mod catalogue;
pub mod check;
mod countries;
pub mod filters;
pub mod formats;
mod language;
mod messages;
mod plural;
mod references;
mod resolve;

pub use arguments::{Argument, Value};
pub use countries::{countries, country_name};
pub use formats::{
    DateFault, NumberFault, ago, ago_day, date, date_time, money, number, parse_date,
    parse_date_time, parse_decimal, parse_signed_decimal, percent, price, short_date, time,
};
pub use language::Language;
#[doc(hidden)]
pub use messages::speak_pseudo_english;
pub use messages::{Message, format, text};
