//! What only one customer may have: reference, key in another program, identifiers. The question is
//! asked before writing, to say who has it; the constraints of the database stand behind it.

use super::model::{HeldIdentifier, Identity};
use crate::{error::violated_constraint, ids::CustomerId};
use diesel::{
    PgConnection, QueryResult, RunQueryDsl,
    sql_types::{Array, BigInt, Bool, Nullable, Text},
};

/// Something unique of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The barcode of its card.
    Reference,
    /// Its key in another program.
    ExternalId,
    /// The identifier at this place of its list.
    Identifier(usize),
}

/// A key that another customer has.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// Which one.
    pub key: Key,
    /// Who has it.
    pub owner: Owner,
}

/// The customer that has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Owner {
    /// Its row.
    pub id: CustomerId,
    /// `C-00412`.
    pub number: String,
    /// What it is called.
    pub name: String,
}

#[derive(diesel::QueryableByName)]
struct Found {
    #[diesel(sql_type = Text)]
    what: String,
    #[diesel(sql_type = BigInt)]
    place: i64,
    #[diesel(sql_type = BigInt)]
    id: CustomerId,
    #[diesel(sql_type = Text)]
    number: String,
    #[diesel(sql_type = Text)]
    name: String,
}

/// Which keys of this identity other customers than `own` have. One statement.
///
/// # Errors
/// Those of the database.
pub fn taken(
    conn: &mut PgConnection,
    identity: &Identity,
    own: Option<CustomerId>,
) -> QueryResult<Vec<Taken>> {
    let held = &identity.identifiers;
    if identity.reference.is_none() && identity.external_id.is_none() && held.is_empty() {
        return Ok(Vec::new());
    }
    let texts = |read: fn(&HeldIdentifier) -> &str| held.iter().map(read).collect::<Vec<_>>();
    let shared = held.iter().map(|held| held.shared).collect::<Vec<_>>();
    let found: Vec<Found> = diesel::sql_query(include_str!("taken.sql"))
        .bind::<Nullable<Text>, _>(&identity.reference)
        .bind::<Nullable<Text>, _>(&identity.external_id)
        .bind::<Array<Text>, _>(texts(|held| held.identifier.kind.as_str()))
        .bind::<Array<Text>, _>(texts(|held| held.identifier.country.as_str()))
        .bind::<Array<Text>, _>(texts(|held| &held.identifier.value))
        .bind::<Array<Bool>, _>(shared)
        .bind::<Nullable<BigInt>, _>(own)
        .load(conn)?;
    Ok(found.into_iter().map(Taken::from).collect())
}

impl From<Found> for Taken {
    fn from(found: Found) -> Self {
        let key = match found.what.as_str() {
            "reference" => Key::Reference,
            "external_id" => Key::ExternalId,
            _ => Key::Identifier(usize::try_from(found.place).unwrap_or_default()),
        };
        let owner = Owner {
            id: found.id,
            number: found.number,
            name: found.name,
        };
        Self { key, owner }
    }
}

/// Whether the write met one of the unique constraints: somebody else was quicker, and asking
/// [`taken`] again, in a new transaction, says who.
pub fn was_quicker(error: &diesel::result::Error) -> bool {
    matches!(
        violated_constraint(error),
        Some("customers_reference" | "customers_external_id" | "identifiers_unique")
    )
}
