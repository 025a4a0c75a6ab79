//! What the law or a standard lets us check about a customer: tax numbers, bank accounts, e-mail
//! addresses, phones, postcodes. Pure functions: nothing here reads the clock, the disk or the net.
//!
//! Every check takes what was typed and answers with the form to store, or with a [`Fault`] whose
//! key names the sentence to show beside the field. A checked number exists only in form: whether
//! it was really issued can only a register say.

mod baltic;
mod benelux;
pub mod bic;
mod british_isles;
mod central_europe;
mod country;
mod digits;
pub mod email;
mod fault;
mod france;
mod germany;
pub mod iban;
mod italy;
mod kind;
#[cfg(test)]
mod messages;
mod nordic;
mod number;
mod party;
pub mod phone;
mod portugal;
pub mod postcode;
pub mod reference;
mod romania;
pub mod sample;
mod south_east;
mod spain;
pub mod subdivisions;
mod text;
mod vat;
pub mod website;

pub use country::Country;
pub use fault::{Fault, Warning};
pub use kind::{Kind, Party};
pub use number::{Identifier, check};
pub use party::party;
pub use text::compact;
