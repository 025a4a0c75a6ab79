//! A believable business: customers of Italy, Spain, France and Romania, made from a number.
//!
//! [`Generator::customer`] is a pure function of the seed, the day and `n`: the same input gives the
//! same customer, in any order, on any thread. Only [`fill`] knows the database.

mod addresses;
pub mod check_digits;
mod companies;
mod contacts;
mod customer;
pub mod fill;
mod generator;
mod groups;
mod members;
mod names;
mod phones;
mod random;
mod ranked;
mod reach;
mod stops;
mod tax_ids;
mod terms;

#[cfg(test)]
mod tests;

pub use customer::{
    AddressUse, EmailPurpose, Kind, SeedAddress, SeedContact, SeedCustomer, SeedEmail,
    SeedIdentifier, SeedName, SeedPhone,
};
pub use generator::Generator;
pub use groups::{SeedDiscount, SeedGroup};
pub use members::SeedMember;
pub use names::Country;
pub use random::LIMIT;
pub use stops::SeedStop;
pub use terms::{PAYMENT_METHODS, PAYMENT_TERMS, SALESPEOPLE, TAGS};
