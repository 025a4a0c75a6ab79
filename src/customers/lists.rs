//! The short lists of the business, read at once.

use crate::db::Statement;
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types};

/// One of the short lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Mr, Ms.
    Civility,
    /// S.r.l., SARL.
    LegalForm,
    /// Bank transfer.
    PaymentMethod,
    /// 30 days, end of month.
    PaymentTerms,
    /// Who delivers.
    Carrier,
    /// The users.
    Salesperson,
    /// Whose discount it gets.
    Group,
    /// Words already in use.
    Tag,
}

impl List {
    fn as_str(self) -> &'static str {
        match self {
            Self::Civility => "civility",
            Self::LegalForm => "legal_form",
            Self::PaymentMethod => "payment_method",
            Self::PaymentTerms => "payment_terms",
            Self::Carrier => "carrier",
            Self::Salesperson => "salesperson",
            Self::Group => "group",
            Self::Tag => "tag",
        }
    }
}

/// A row of a short list.
#[derive(Clone, Debug, diesel::QueryableByName)]
pub struct Entry {
    #[diesel(sql_type = sql_types::Text)]
    list: String,
    /// The row.
    #[diesel(sql_type = sql_types::BigInt)]
    pub id: i64,
    /// As it is read.
    #[diesel(sql_type = sql_types::Text)]
    pub name: String,
    /// Of legal forms.
    #[diesel(sql_type = sql_types::Text)]
    pub country: String,
    /// Whether it is still offered.
    #[diesel(sql_type = sql_types::Bool)]
    pub active: bool,
}

/// All short lists, each in its order.
#[derive(Clone, Debug)]
pub struct Lists(Vec<Entry>);

impl Lists {
    /// Reads them in one statement.
    pub fn load(conn: &mut PgConnection) -> QueryResult<Self> {
        Statement::numbered(include_str!("lists.sql"))
            .load(conn)
            .map(Self)
    }

    /// None of them, where nobody asks for a name.
    pub fn unread() -> Self {
        Self(Vec::new())
    }

    /// The entries of a list.
    pub fn of(&self, list: List) -> impl Iterator<Item = &Entry> {
        self.0
            .iter()
            .filter(move |entry| entry.list == list.as_str())
    }

    /// The name of an entry.
    pub fn name(&self, list: List, id: i64) -> Option<&str> {
        self.of(list)
            .find(|entry| entry.id == id)
            .map(|entry| entry.name.as_str())
    }
}
