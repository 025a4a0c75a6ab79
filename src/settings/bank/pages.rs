//! The pages of the bank accounts.

use super::{form::AccountForm, model::Stored, queries};
use crate::{ids::BankAccountId, settings::sections::Section, web::filters};
use askama::Template;
use diesel::{PgConnection, QueryResult};

/// All accounts, and the form of a new one.
#[derive(Template)]
#[template(path = "settings/bank/index.html")]
pub struct AccountsPage {
    section: Section,
    accounts: Vec<Stored>,
    form: AccountForm,
}

impl AccountsPage {
    /// Reads it.
    pub fn load(conn: &mut PgConnection, form: AccountForm) -> QueryResult<Self> {
        Ok(Self {
            section: Section::Bank,
            accounts: queries::all(conn)?,
            form,
        })
    }
}

/// The form of an account.
#[derive(Template)]
#[template(path = "settings/bank/edit.html")]
pub struct AccountPage {
    section: Section,
    id: BankAccountId,
    form: AccountForm,
}

impl AccountPage {
    /// Of this account, as typed.
    pub fn new(id: BankAccountId, form: AccountForm) -> Self {
        let section = Section::Bank;
        Self { section, id, form }
    }
}

/// Asks before an account is deleted.
#[derive(Template)]
#[template(path = "settings/bank/delete.html")]
pub struct DeletePage {
    section: Section,
    account: Stored,
    /// The main account once this one, which is it now, is gone.
    heir: Option<Stored>,
}

impl DeletePage {
    /// Reads it.
    ///
    /// # Errors
    /// `NotFound` for an account that is gone or never was.
    pub fn load(conn: &mut PgConnection, id: BankAccountId) -> QueryResult<Self> {
        let account = queries::find(conn, id)?;
        let heir = queries::all(conn)?.into_iter().find(|other| other.id != id);
        Ok(Self {
            section: Section::Bank,
            account,
            heir,
        })
    }
}
