//! Who fits the clues.

use super::Clues;
use crate::{db::Statement, ids::CustomerId};
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types};

/// A customer that may be the same.
#[derive(Clone, Debug, diesel::QueryableByName)]
pub struct Alike {
    /// The row.
    #[diesel(sql_type = sql_types::BigInt)]
    pub id: CustomerId,
    /// `C-00412`.
    #[diesel(sql_type = sql_types::Text)]
    pub number: String,
    /// `person` or `company`.
    #[diesel(sql_type = sql_types::Text)]
    pub kind: String,
    /// What it is called.
    #[diesel(sql_type = sql_types::Text)]
    pub name: String,
    /// Where it is.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub city: Option<String>,
    #[diesel(sql_type = sql_types::Text)]
    status: String,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    why: Vec<String>,
}

impl Alike {
    /// A company has a square avatar, a person a round one.
    pub fn is_company(&self) -> bool {
        self.kind == "company"
    }

    /// Whether it may be chosen for new business.
    pub fn is_active(&self) -> bool {
        self.status == "active"
    }

    /// The message keys that say why.
    pub fn reasons(&self) -> impl Iterator<Item = &'static str> {
        self.why.iter().map(|why| reason(why))
    }
}

/// The message key of a reason.
pub fn reason(why: &str) -> &'static str {
    match why {
        "identifier" => "alike-identifier",
        "email" => "alike-email",
        "phone" => "alike-phone",
        "reference" => "alike-reference",
        "external-id" => "alike-external-id",
        _ => "alike-name",
    }
}

/// The six likeliest, the surest first. One statement.
///
/// # Errors
/// Those of the database.
pub fn find(conn: &mut PgConnection, clues: &Clues) -> QueryResult<Vec<Alike>> {
    if !clues.any() {
        return Ok(Vec::new());
    }
    let text = |key: &Option<String>| key.clone().unwrap_or_default();
    Statement::numbered(include_str!("alike.sql"))
        .int(clues.own.map_or(0, |own| own.0))
        .text(text(&clues.reference))
        .text(text(&clues.external_id))
        .texts(clues.identifiers.clone())
        .texts(clues.emails.clone())
        .texts(clues.phones.clone())
        .text(clues.name.as_str())
        .text(clues.kind.as_str())
        .text(clues.city.as_str())
        .bool(clues.quick)
        .load(conn)
}
