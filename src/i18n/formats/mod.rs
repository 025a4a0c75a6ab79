//! The forms of numbers, money, dates and times in each language, and reading what was typed.
//!
//! The table is ours (`ui.md` §5), not CLDR's: thousands are always grouped, so that columns
//! align; dates are day first in English too; the minus is U+2212.

mod figures;
mod times;
mod typed_date;
mod typed_number;

pub(super) use figures::NumberForm;
pub use figures::{money, number, percent, price};
pub use times::{ago, ago_day, date, date_time, short_date, time};
pub use typed_date::{DateFault, parse_date, parse_date_time};
pub use typed_number::{NumberFault, parse_decimal, parse_signed_decimal};
