//! A bank account.

use crate::{identifiers::iban, ids::BankAccountId, schema::bank_accounts};
use diesel::prelude::*;

/// What is said of an account.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = bank_accounts)]
pub struct Account {
    /// What the business calls it.
    pub label: String,
    /// Compact.
    pub iban: String,
    /// Compact; may be empty.
    pub bic: String,
    /// The bank's name; may be empty.
    pub bank: String,
    /// Whom it belongs to, where that is not the business.
    pub holder: String,
    /// ISO 4217 code.
    pub currency: String,
}

/// An account with its row.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = bank_accounts)]
pub struct Stored {
    /// The row.
    pub id: BankAccountId,
    /// What is said of it.
    #[diesel(embed)]
    pub account: Account,
    /// The one that documents bear.
    pub main: bool,
    /// Counts its changes.
    pub version: i32,
}

impl Stored {
    /// In groups of four, as printed.
    pub fn iban(&self) -> String {
        iban::check(&self.account.iban)
            .map_or_else(|_| self.account.iban.clone(), |iban| iban.grouped())
    }
}
