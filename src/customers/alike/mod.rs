//! Who may be in the register already: customers with the same tax id, e-mail, phone or card as one that is
//! being entered, or a similar name in the same city. Inactive ones count, and are offered to be set active.
//!
//! The box comes while one types from `/customers/alike`; whoever saves without having seen it sees it first.

mod clues;
pub mod handlers;
mod queries;
mod view;

pub use clues::Clues;
pub use queries::{Alike, find, reason};
pub use view::{AlikeBox, AlikeSection, Choosing, all_seen};
