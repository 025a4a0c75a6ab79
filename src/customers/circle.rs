//! Whom a customer belongs to: the companies of a person, the parent and the subsidiaries of a company.

use crate::{db::Statement, ids::CustomerId};
use chrono::NaiveDate;
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types};

/// Another customer, and how it stands to this one.
#[derive(Clone, Debug, diesel::QueryableByName)]
pub struct Relative {
    #[diesel(sql_type = sql_types::Text)]
    kin: String,
    /// The row.
    #[diesel(sql_type = sql_types::BigInt)]
    pub id: CustomerId,
    /// `C-00412`.
    #[diesel(sql_type = sql_types::Text)]
    pub number: String,
    /// The legal name.
    #[diesel(sql_type = sql_types::Text)]
    pub name: String,
    /// What the person does there.
    #[diesel(sql_type = sql_types::Text)]
    pub role: String,
    /// The first day; `None`: nobody knows.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Date>)]
    pub from_date: Option<NaiveDate>,
    /// The last day; `None`: it goes on.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Date>)]
    pub until_date: Option<NaiveDate>,
}

/// All of them.
#[derive(Clone, Debug)]
pub struct Circle(Vec<Relative>);

impl Circle {
    /// Reads it in one statement.
    pub fn load(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<Self> {
        Statement::numbered(include_str!("circle.sql"))
            .int(customer.0)
            .load(conn)
            .map(Self)
    }

    /// The companies of a person, those of today first.
    pub fn companies(&self) -> Vec<&Relative> {
        self.of("company").collect()
    }

    /// The company above a company.
    pub fn parent(&self) -> Option<&Relative> {
        self.of("parent").next()
    }

    /// The companies below a company, by name.
    pub fn subsidiaries(&self) -> Vec<&Relative> {
        self.of("subsidiary").collect()
    }

    fn of(&self, kin: &'static str) -> impl Iterator<Item = &Relative> {
        self.0.iter().filter(move |relative| relative.kin == kin)
    }
}
