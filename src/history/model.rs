//! Events of the trail, as one reader may see them.

use super::fields::{self, CUSTOMER_TABLES, Field};
use crate::ids::{EventId, UserId};
use chrono::{DateTime, Utc};
use diesel::sql_types::{Array, BigInt, Bool, Nullable, Text, Timestamptz};

/// What was done to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// It is new.
    Created,
    /// It is gone.
    Deleted,
    /// It was blanked, as the law wants.
    Erased,
    /// Some of its fields are different.
    Changed,
}

impl Action {
    /// All of them, as the filter offers them.
    pub const ALL: [Action; 4] = [Self::Created, Self::Changed, Self::Deleted, Self::Erased];

    /// The name in the database and in the address of a filtered page.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Deleted => "deleted",
            Self::Erased => "erased",
            Self::Changed => "changed",
        }
    }

    /// The message key of its word.
    pub fn label(self) -> &'static str {
        match self {
            Self::Created => "action-created",
            Self::Deleted => "action-deleted",
            Self::Erased => "action-erased",
            Self::Changed => "action-changed",
        }
    }

    /// Reads what [`Action::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == text)
    }
}

/// One row of the trail with the fields its reader may see.
#[derive(Clone, Debug, diesel::QueryableByName)]
pub struct Event {
    /// Its place in the trail: newer is larger.
    #[diesel(sql_type = BigInt)]
    pub id: EventId,
    /// The number of the customer it happened to, where that one was merged into this one.
    #[diesel(sql_type = Nullable<Text>)]
    pub merged_number: Option<String>,
    /// When.
    #[diesel(sql_type = Timestamptz)]
    pub at: DateTime<Utc>,
    /// Who; `None` is the program itself.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub user_id: Option<UserId>,
    /// The user's name.
    #[diesel(sql_type = Nullable<Text>)]
    pub user_name: Option<String>,
    /// The request that did it; jobs and commands have none.
    #[diesel(sql_type = Nullable<Text>)]
    pub request_id: Option<String>,
    /// The table.
    #[diesel(sql_type = Text)]
    pub table_name: String,
    /// The row.
    #[diesel(sql_type = BigInt)]
    pub row_id: i64,
    /// See [`Action`].
    #[diesel(sql_type = Text)]
    pub action: String,
    /// The changed columns.
    #[diesel(sql_type = Array<Text>)]
    pub fields: Vec<String>,
    /// Their values before, in the order of `fields`.
    #[diesel(sql_type = Array<Nullable<Text>>)]
    pub old: Vec<Option<String>>,
    /// Their values after.
    #[diesel(sql_type = Array<Nullable<Text>>)]
    pub new: Vec<Option<String>>,
    /// It can be taken back, as far as the database knows.
    #[diesel(sql_type = Bool)]
    pub undoable: bool,
}

impl Event {
    /// What was done.
    pub fn action(&self) -> Action {
        Action::parse(&self.action).unwrap_or(Action::Changed)
    }

    /// The changed fields with their values before and after, in the order of the catalogue.
    pub fn changes(&self) -> Vec<(&'static Field, Option<&str>, Option<&str>)> {
        let mut changes: Vec<_> = self
            .fields
            .iter()
            .zip(self.old.iter().zip(&self.new))
            .filter_map(|(name, (old, new))| {
                let field = fields::find(&self.table_name, name)?;
                Some((field, old.as_deref(), new.as_deref()))
            })
            .collect();
        changes.sort_by_key(|(field, ..)| fields::position(field));
        changes
    }

    /// The value that tells the row apart: the new one, or the last one of a row that is gone.
    pub fn value(&self, name: &str) -> Option<&str> {
        let at = self.fields.iter().position(|field| field == name)?;
        self.new[at].as_deref().or(self.old[at].as_deref())
    }

    /// The event that names what a save did has the lowest.
    pub fn rank(&self) -> (usize, Action, EventId) {
        let table = CUSTOMER_TABLES
            .iter()
            .position(|table| *table == self.table_name)
            .unwrap_or(CUSTOMER_TABLES.len());
        (table, self.action(), self.id)
    }
}
