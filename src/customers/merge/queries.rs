//! Reads both customers of a merge.

use super::model::{Together, Values, differing};
use crate::{
    db::Statement,
    history::{Names, Shape, fields, queries::look_up},
    ids::CustomerId,
    money::Currency,
};
use chrono::NaiveDate;
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types};
use std::collections::HashSet;

/// One of the two.
#[derive(Clone, Debug, diesel::QueryableByName)]
pub struct Side {
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
    #[diesel(sql_type = sql_types::Text)]
    status: String,
    /// Counts the changes.
    #[diesel(sql_type = sql_types::Integer)]
    pub version: i32,
    #[diesel(sql_type = sql_types::Text)]
    currency: String,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    names: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    texts: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    addresses: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    contacts: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    points: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    numbers: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    kin: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    subsidiaries: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    tags: Vec<String>,
    #[diesel(sql_type = sql_types::Bool)]
    below: bool,
}

impl Side {
    /// A company has a square avatar, a person a round one.
    pub fn is_company(&self) -> bool {
        self.kind == "company"
    }

    /// Whether it may be chosen for new business.
    pub fn is_active(&self) -> bool {
        self.status == "active"
    }

    /// Its currency, as its amounts are shown.
    pub fn money(&self) -> Currency {
        Currency::parse(&self.currency).unwrap_or(Currency::EUR)
    }

    /// Its columns as text, without the empty ones.
    pub fn values(&self) -> Values {
        let pairs = self.names.iter().cloned().zip(self.texts.iter().cloned());
        pairs.collect()
    }

    /// The lists that are joined, each with the message key of its name.
    pub fn lists(&self) -> [(&'static str, &[String]); 7] {
        let kin = if self.is_company() {
            "tab-persons"
        } else {
            "member-companies"
        };
        [
            ("tab-addresses", &self.addresses),
            ("tab-contacts", &self.contacts),
            ("section-contact", &self.points),
            ("customer-numbers", &self.numbers),
            (kin, &self.kin),
            ("parent-subsidiaries", &self.subsidiaries),
            ("customer-tags", &self.tags),
        ]
    }
}

/// The one that stays and the one that goes.
#[derive(Clone, Debug)]
pub struct Pair {
    /// Who stays.
    pub survivor: Side,
    /// Who goes.
    pub loser: Side,
}

impl Pair {
    /// Whether one of two companies stands below the other.
    pub fn related(&self) -> bool {
        self.survivor.below || self.loser.below
    }

    /// What has to be chosen.
    pub fn parts(&self) -> Vec<Together> {
        differing(
            &self.survivor.values(),
            &self.loser.values(),
            self.related(),
        )
    }
}

/// Reads both; whoever is erased, merged or unknown is none.
///
/// # Errors
/// Those of the database.
pub fn sides(
    conn: &mut PgConnection,
    survivor: CustomerId,
    loser: CustomerId,
) -> QueryResult<[Option<Side>; 2]> {
    let rows: Vec<Side> = Statement::numbered(include_str!("sides.sql"))
        .ints(vec![survivor.0, loser.0])
        .load(conn)?;
    let of = |id| rows.iter().find(|side| side.id == id).cloned();
    Ok([of(survivor), of(loser)])
}

/// What the two have alike, or one who belongs to both at one time: it is kept once.
#[derive(Clone, Debug, diesel::QueryableByName)]
pub struct Once {
    /// Whether it is a person of both companies, or a company of both persons.
    #[diesel(sql_type = sql_types::Bool)]
    pub linked: bool,
    /// What it is called.
    #[diesel(sql_type = sql_types::Text)]
    pub name: String,
    /// The roles of both.
    #[diesel(sql_type = sql_types::Text)]
    pub role: String,
    /// The earlier first day.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Date>)]
    pub from_date: Option<NaiveDate>,
    /// The later last day.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Date>)]
    pub until_date: Option<NaiveDate>,
}

/// What will be kept once.
///
/// # Errors
/// Those of the database.
pub fn kept_once(conn: &mut PgConnection, pair: &Pair) -> QueryResult<Vec<Once>> {
    Statement::numbered(include_str!("alike.sql"))
        .int(pair.survivor.id.0)
        .int(pair.loser.id.0)
        .load(conn)
}

/// The names of the rows that the values of these columns point to.
///
/// # Errors
/// Those of the database.
pub fn names_of<'a>(
    conn: &mut PgConnection,
    values: impl Iterator<Item = (&'a str, &'a str)>,
) -> QueryResult<Names> {
    let row = |(column, value): (&str, &str)| {
        let field = fields::find("customers", column)?;
        match field.shape {
            Shape::Row(list) => Some((list, value.parse().ok()?)),
            _ => None,
        }
    };
    let wanted: HashSet<(&str, i64)> = values.filter_map(row).collect();
    let mut names = Names::default();
    look_up(conn, CustomerId(0), wanted, &mut names)?;
    Ok(names)
}
