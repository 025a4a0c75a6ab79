//! Reads the short lists, and in a list how many customers have each entry.

use super::model::{List, Terms, Value};
use diesel::{PgConnection, prelude::*, sql_types};

/// An entry of a list.
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
}

/// An entry in its list.
#[derive(Clone, Debug, QueryableByName)]
pub struct Listed {
    /// The entry.
    #[diesel(embed)]
    pub entry: Entry,
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

/// The columns of an entry of each list.
macro_rules! entry {
    (plain) => {
        "select l.id, l.name, l.active, l.version, '' as country, 0 as months, 0 as days, \
         'none' as end_of_month"
    };
    (terms) => {
        "select l.id, l.name, l.active, l.version, '' as country, l.months, l.days, l.end_of_month"
    };
    (forms) => {
        "select l.id, l.name, l.active, l.version, l.country, 0 as months, 0 as days, \
         'none' as end_of_month"
    };
}

macro_rules! entries {
    ($kind:tt, $table:literal, $column:literal, $order:literal) => {
        concat!(
            entry!($kind),
            ", coalesce(used.customers, 0) as customers from ",
            $table,
            " l left join (select ",
            $column,
            " as id, count(*) as customers from customers where ",
            $column,
            " is not null group by 1) used on used.id = l.id order by ",
            $order
        )
    };
}

/// The entries of a list in their order, in one statement.
pub fn all(conn: &mut PgConnection, list: List) -> QueryResult<Vec<Listed>> {
    let sql = match list {
        List::PaymentMethods => entries!(
            plain,
            "payment_methods",
            "payment_method_id",
            "l.position, l.id"
        ),
        List::Carriers => entries!(plain, "carriers", "carrier_id", "l.position, l.id"),
        List::Titles => entries!(plain, "civilities", "civility_id", "l.position, l.id"),
        List::PaymentTerms => {
            entries!(
                terms,
                "payment_terms",
                "payment_terms_id",
                "l.position, l.id"
            )
        }
        List::LegalForms => entries!(
            forms,
            "legal_forms",
            "legal_form_id",
            "l.country, l.position, l.id"
        ),
    };
    diesel::sql_query(sql).load(conn)
}

macro_rules! one {
    ($kind:tt, $table:literal) => {
        concat!(entry!($kind), " from ", $table, " l where l.id = $1")
    };
}

/// One entry of a list.
///
/// # Errors
/// `NotFound` for one that is gone or never was.
pub fn find(conn: &mut PgConnection, list: List, id: i64) -> QueryResult<Entry> {
    let sql = match list {
        List::PaymentMethods => one!(plain, "payment_methods"),
        List::Carriers => one!(plain, "carriers"),
        List::Titles => one!(plain, "civilities"),
        List::PaymentTerms => one!(terms, "payment_terms"),
        List::LegalForms => one!(forms, "legal_forms"),
    };
    diesel::sql_query(sql)
        .bind::<sql_types::BigInt, _>(id)
        .get_result(conn)
}
