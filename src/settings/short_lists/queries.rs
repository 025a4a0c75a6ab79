//! Reads the short lists, each entry with how many customers have it.

use super::model::{List, Terms, Value};
use diesel::{PgConnection, prelude::*, sql_types};

/// An entry as the page shows it.
#[derive(Clone, Debug, QueryableByName)]
pub struct Entry {
    /// The row.
    #[diesel(sql_type = sql_types::BigInt)]
    pub id: i64,
    /// As it is read.
    #[diesel(sql_type = sql_types::Text)]
    pub name: String,
    /// Whether it is offered.
    #[diesel(sql_type = sql_types::Bool)]
    pub active: bool,
    /// Counts its changes.
    #[diesel(sql_type = sql_types::Integer)]
    pub version: i32,
    /// Of legal forms.
    #[diesel(sql_type = sql_types::Text)]
    pub country: String,
    #[diesel(sql_type = sql_types::Integer)]
    months: i32,
    #[diesel(sql_type = sql_types::Integer)]
    days: i32,
    #[diesel(sql_type = sql_types::Text)]
    end_of_month: String,
    /// How many customers have it, those that were merged into others included.
    #[diesel(sql_type = sql_types::BigInt)]
    pub customers: i64,
}

impl Entry {
    /// When an invoice is due by it.
    pub fn terms(&self) -> Terms {
        Terms {
            months: self.months,
            days: self.days,
            end_of_month: self.end_of_month.clone(),
        }
    }

    /// What it says.
    pub fn value(&self) -> Value {
        Value {
            name: self.name.clone(),
            country: self.country.clone(),
            terms: self.terms(),
        }
    }
}

macro_rules! entries {
    ($table:literal, $column:literal, $own:literal, $order:literal) => {
        concat!(
            "select l.id, l.name, l.active, l.version, ",
            $own,
            ", coalesce(used.customers, 0) as customers from ",
            $table,
            " l left join (select ",
            $column,
            " as id, count(*) as customers from customers where ",
            $column,
            " is not null group by 1) used on used.id = l.id order by ",
            $order,
            "l.position, l.id"
        )
    };
}

macro_rules! plain {
    ($table:literal, $column:literal) => {
        entries!(
            $table,
            $column,
            "'' as country, 0 as months, 0 as days, 'none' as end_of_month",
            ""
        )
    };
}

/// The entries of a list in their order, in one statement.
pub fn all(conn: &mut PgConnection, list: List) -> QueryResult<Vec<Entry>> {
    let sql = match list {
        List::PaymentMethods => plain!("payment_methods", "payment_method_id"),
        List::Carriers => plain!("carriers", "carrier_id"),
        List::Titles => plain!("civilities", "civility_id"),
        List::PaymentTerms => entries!(
            "payment_terms",
            "payment_terms_id",
            "'' as country, l.months, l.days, l.end_of_month",
            ""
        ),
        List::LegalForms => entries!(
            "legal_forms",
            "legal_form_id",
            "l.country, 0 as months, 0 as days, 'none' as end_of_month",
            "l.country, "
        ),
    };
    diesel::sql_query(sql).load(conn)
}

/// One entry of a list.
///
/// # Errors
/// `NotFound` for one that is gone or never was.
pub fn find(conn: &mut PgConnection, list: List, id: i64) -> QueryResult<Entry> {
    let found = all(conn, list)?.into_iter().find(|entry| entry.id == id);
    found.ok_or(diesel::result::Error::NotFound)
}
