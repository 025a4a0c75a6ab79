//! Sets the company above a company.

use crate::{
    customers::kinds::{Kind, Status},
    error::{Error, violated_constraint},
    ids::CustomerId,
    schema::customers,
};
use diesel::{PgConnection, prelude::*};

/// Why the parent is not set: a message key, or anything else.
#[derive(Debug)]
pub enum Refusal {
    /// The message key for the form.
    Because(&'static str),
    /// Anything else.
    Error(Error),
}

impl From<diesel::result::Error> for Refusal {
    fn from(error: diesel::result::Error) -> Self {
        match violated_constraint(&error) {
            Some("customers_parent_circle") => Self::Because("parent-circle"),
            Some("customers_parent") => Self::Because("parent-no-company"),
            Some("customers_parent_id_fkey") => Self::Error(Error::NotFound),
            _ => Self::Error(error.into()),
        }
    }
}

/// Puts a company below another one, or below none. `was` is the parent that was on the screen.
///
/// # Errors
/// [`Refusal`]; `NotFound` for a person, an erased or an unknown customer.
pub fn set(
    conn: &mut PgConnection,
    company: CustomerId,
    was: Option<CustomerId>,
    parent: Option<CustomerId>,
) -> Result<(), Refusal> {
    let saved: Option<CustomerId> = customers::table
        .filter(customers::id.eq(company))
        .filter(customers::kind.eq(Kind::Company.as_str()))
        .filter(customers::erased_at.is_null())
        .select(customers::parent_id)
        .for_no_key_update()
        .first(conn)?;
    if saved == parent {
        return Ok(());
    }
    if saved != was {
        return Err(Refusal::Because("parent-stale"));
    }
    if parent == Some(company) {
        return Err(Refusal::Because("parent-circle"));
    }
    if let Some(parent) = parent {
        let status: String = customers::table
            .filter(customers::id.eq(parent))
            .filter(customers::erased_at.is_null())
            .select(customers::status)
            .first(conn)?;
        if status != Status::Active.as_str() {
            return Err(Refusal::Because("parent-inactive"));
        }
    }
    diesel::update(customers::table.find(company))
        .set(customers::parent_id.eq(parent))
        .execute(conn)?;
    Ok(())
}
