//! Why a customer is not written.

use crate::{
    customers::unique::{Taken, was_quicker},
    error::violated_constraint,
};
use diesel::result::Error as DieselError;

/// Why a customer is not written.
#[derive(Debug)]
pub enum Refusal {
    /// Other customers have what must be unique.
    Taken(Vec<Taken>),
    /// Somebody took it in this very moment; [`taken`](crate::customers::unique::taken) says who, asked
    /// in a new transaction.
    TakenJustNow,
    /// The column names a row of a short list that does not exist: `payment_terms_id`.
    NoSuchChoice(&'static str),
    /// The database refuses for a reason the customer's data cannot explain.
    Broken(DieselError),
}

impl From<DieselError> for Refusal {
    fn from(error: DieselError) -> Self {
        if was_quicker(&error) {
            return Self::TakenJustNow;
        }
        match violated_constraint(&error).and_then(short_list) {
            Some(column) => Self::NoSuchChoice(column),
            None => Self::Broken(error),
        }
    }
}

/// The column that a violated foreign key belongs to.
fn short_list(constraint: &str) -> Option<&'static str> {
    [
        "civility_id",
        "legal_form_id",
        "payment_method_id",
        "payment_terms_id",
        "carrier_id",
        "salesperson_id",
    ]
    .into_iter()
    .find(|column| constraint == format!("customers_{column}_fkey"))
}
