//! Why a customer is not written.

use crate::{
    customers::{
        model::Identity,
        unique::{Taken, taken, was_quicker},
    },
    error::violated_constraint,
    ids::CustomerId,
};
use diesel::{PgConnection, QueryResult, result::Error as DieselError};

/// Why a customer is not written.
#[derive(Debug)]
pub enum Refusal {
    /// Other customers have what must be unique.
    Taken(Vec<Taken>),
    /// Somebody took it in this very moment, and it is not known yet who.
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

impl Refusal {
    /// The same naming who was quicker. The write is rolled back, so the database can be asked.
    pub(super) fn with_owners(
        self,
        conn: &mut PgConnection,
        identity: &Identity,
        own: Option<CustomerId>,
    ) -> QueryResult<Self> {
        if !matches!(self, Self::TakenJustNow) {
            return Ok(self);
        }
        let owners = taken(conn, identity, own)?;
        // Gone again already: sending the form once more will do.
        Ok(if owners.is_empty() {
            self
        } else {
            Self::Taken(owners)
        })
    }
}

/// The column that a violated foreign key belongs to.
fn short_list(constraint: &str) -> Option<&'static str> {
    if constraint == "customers_group_deleted" {
        return Some("group_id");
    }
    [
        "civility_id",
        "legal_form_id",
        "payment_method_id",
        "payment_terms_id",
        "carrier_id",
        "salesperson_id",
        "group_id",
    ]
    .into_iter()
    .find(|column| constraint == format!("customers_{column}_fkey"))
}
