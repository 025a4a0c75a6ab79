//! The head of a customer's sheet and its tabs: the same on every tab, read in one statement.

use super::kinds::StopLevel;
use crate::{
    db::Statement,
    i18n::Language,
    ids::{CustomerId, GroupId, MergeId},
    money::Currency,
};
use chrono::{DateTime, Utc};
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types};
use rust_decimal::Decimal;

/// The tabs of a sheet, in their order (design.md §8, 3). One that does not work yet is not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Identity, terms, delivery.
    Details,
    /// Where to bill and to deliver.
    Addresses,
    /// Whom to talk to.
    Contacts,
    /// The persons of the register who belong to it; of companies only.
    Persons,
    /// What was changed, by whom.
    History,
}

impl Tab {
    const ALL: [Tab; 5] = [
        Tab::Details,
        Tab::Addresses,
        Tab::Contacts,
        Tab::Persons,
        Tab::History,
    ];

    /// The message key of its name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Details => "tab-details",
            Self::Addresses => "tab-addresses",
            Self::Contacts => "tab-contacts",
            Self::Persons => "tab-persons",
            Self::History => "tab-history",
        }
    }

    /// Its address on a customer's sheet.
    pub fn of(self, customer: CustomerId) -> String {
        format!("/customers/{customer}{}", self.path())
    }

    fn path(self) -> &'static str {
        match self {
            Self::Details => "",
            Self::Addresses => "/addresses",
            Self::Contacts => "/contacts",
            Self::Persons => "/persons",
            Self::History => "/history",
        }
    }
}

/// What the head shows, on whichever tab.
#[derive(Clone, Debug, diesel::QueryableByName)]
pub struct Sheet {
    /// The row.
    #[diesel(sql_type = sql_types::BigInt)]
    pub id: CustomerId,
    /// `C-00412`.
    #[diesel(sql_type = sql_types::Text)]
    pub number: String,
    /// `person` or `company`.
    #[diesel(sql_type = sql_types::Text)]
    pub kind: String,
    /// Given and family name, or the legal name.
    #[diesel(sql_type = sql_types::Text)]
    pub name: String,
    /// `active` or `inactive`.
    #[diesel(sql_type = sql_types::Text)]
    pub status: String,
    /// What the business calls it.
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    pub tags: Vec<String>,
    /// The country whose tax rules hold, ISO 3166-1.
    #[diesel(sql_type = sql_types::Text)]
    pub country: String,
    /// The city of the default billing address, or of any.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub city: Option<String>,
    /// The first phone, E.164 and as typed.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub phone: Option<String>,
    /// As it was typed.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub phone_typed: Option<String>,
    /// The first e-mail address.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub email: Option<String>,
    /// ISO 4217 code.
    #[diesel(sql_type = sql_types::Text)]
    pub currency: String,
    /// In `currency`; `None` means no limit.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Numeric>)]
    pub credit_limit: Option<Decimal>,
    /// The name of its payment terms.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub payment_terms: Option<String>,
    /// The name of its payment method.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub payment_method: Option<String>,
    /// Who looks after it.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub salesperson: Option<String>,
    /// Its group.
    #[diesel(sql_type = sql_types::Nullable<sql_types::BigInt>)]
    pub group_id: Option<GroupId>,
    /// The group's name.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub group_name: Option<String>,
    /// What the group takes off today, in percent; `None`: it never took anything off.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Numeric>)]
    pub group_discount: Option<Decimal>,
    /// When it was entered.
    #[diesel(sql_type = sql_types::Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// When anything of it was changed last.
    #[diesel(sql_type = sql_types::Timestamptz)]
    pub changed_at: DateTime<Utc>,
    /// Who did; `None` is the program itself.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub changed_by: Option<String>,
    /// How many addresses it has.
    #[diesel(sql_type = sql_types::BigInt)]
    pub addresses: i64,
    /// How many contacts it has.
    #[diesel(sql_type = sql_types::BigInt)]
    pub contacts: i64,
    /// How many persons belong to it now.
    #[diesel(sql_type = sql_types::BigInt)]
    pub persons: i64,
    #[diesel(sql_type = sql_types::Array<sql_types::BigInt>)]
    merges: Vec<i64>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    merged_numbers: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Timestamptz>)]
    merged_at: Vec<DateTime<Utc>>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    stop_level: Option<String>,
    #[diesel(sql_type = sql_types::Text)]
    stop_note: String,
}

impl Sheet {
    /// Reads the head of a customer that is not erased.
    ///
    /// # Errors
    /// `NotFound` for an erased or unknown one.
    pub fn load(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<Self> {
        Statement::numbered(include_str!("sheet.sql"))
            .int(customer.0)
            .get_result(conn)
    }

    /// The tabs it has.
    pub fn tabs(&self) -> impl Iterator<Item = Tab> {
        let company = self.is_company();
        let all = Tab::ALL.into_iter();
        all.filter(move |tab| company || *tab != Tab::Persons)
    }

    /// The stop or the warning, and why.
    pub fn stop(&self) -> Option<(StopLevel, &str)> {
        let level = StopLevel::of_stored(self.stop_level.as_deref())?;
        Some((level, self.stop_note.as_str()))
    }

    /// The last customers that became part of it: the merge, their numbers, and when.
    pub fn merged(&self) -> impl Iterator<Item = (MergeId, &str, DateTime<Utc>)> {
        let merges = self.merges.iter().copied().map(MergeId);
        let told = self
            .merged_numbers
            .iter()
            .zip(self.merged_at.iter().copied());
        merges
            .zip(told)
            .map(|(merge, (number, at))| (merge, number.as_str(), at))
    }

    /// The address of a tab.
    pub fn tab_path(&self, tab: &Tab) -> String {
        tab.of(self.id)
    }

    /// The number beside a tab's name.
    pub fn count(&self, tab: &Tab) -> Option<i64> {
        match tab {
            Tab::Addresses => Some(self.addresses),
            Tab::Contacts => Some(self.contacts),
            Tab::Persons => Some(self.persons),
            Tab::Details | Tab::History => None,
        }
    }

    /// A company has a square avatar, a person a round one.
    pub fn is_company(&self) -> bool {
        self.kind == "company"
    }

    /// Whether it may be chosen for new business.
    pub fn is_active(&self) -> bool {
        self.status == "active"
    }

    /// Its group by id and name.
    pub fn group(&self) -> Option<(GroupId, &str)> {
        Some((self.group_id?, self.group_name.as_deref()?))
    }

    /// What its group takes off each order today, in percent.
    pub fn discount(&self) -> Option<Decimal> {
        self.group_discount.filter(|percent| !percent.is_zero())
    }

    /// Its currency, as amounts are shown in it.
    pub fn money(&self) -> Currency {
        Currency::parse(&self.currency).unwrap_or(Currency::EUR)
    }

    /// The country's name in the reader's language.
    pub fn country_name(&self, language: &Language) -> String {
        crate::i18n::text(*language, &format!("country-{}", self.country)).into_owned()
    }
}
