//! The audit trail in words. Triggers write it (`migrations/…_foundation`), nothing here changes it:
//! this slice reads events, puts those of one save together and says what they mean.

pub mod entries;
pub mod fields;
pub mod model;
pub mod queries;
mod settings_fields;
pub mod words;

pub use entries::{Entry, Page};
pub use fields::{Field, Reader, Shape};
pub use model::{Action, Event};
pub use queries::Filter;
pub use words::{Line, Names, Words};
