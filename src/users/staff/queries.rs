//! Reads users.

use crate::{ids::UserId, users::demo, web::Role};
use chrono::{DateTime, Utc};
use diesel::{PgConnection, prelude::*, sql_types};

/// A user, as an administrator sees them.
#[derive(Clone, Debug, QueryableByName)]
pub struct User {
    /// The row.
    #[diesel(sql_type = sql_types::BigInt)]
    pub id: UserId,
    /// The name shown.
    #[diesel(sql_type = sql_types::Text)]
    pub name: String,
    /// What they sign in with.
    #[diesel(sql_type = sql_types::Text)]
    pub email: String,
    #[diesel(sql_type = sql_types::Text)]
    role: String,
    /// The language they chose.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub language: Option<String>,
    /// Since when they may not sign in.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Timestamptz>)]
    pub disabled_at: Option<DateTime<Utc>>,
    /// Whether they have set a password yet.
    #[diesel(sql_type = sql_types::Bool)]
    pub invited: bool,
    /// See `users.version`.
    #[diesel(sql_type = sql_types::Integer)]
    pub version: i32,
    /// When one of their sessions was last used.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Timestamptz>)]
    pub seen_at: Option<DateTime<Utc>>,
}

impl User {
    /// What they may do; the table takes no other role.
    pub fn role(&self) -> Role {
        Role::parse(&self.role).unwrap_or(Role::Support)
    }

    /// Whether they belong to the demonstration, whose sign-in page counts on them.
    pub fn is_demo(&self) -> bool {
        demo::is_one(&self.email)
    }
}

/// All users, those who may sign in first, then by name.
pub fn all(conn: &mut PgConnection) -> QueryResult<Vec<User>> {
    diesel::sql_query(include_str!("queries.sql"))
        .bind::<sql_types::Nullable<sql_types::BigInt>, _>(None::<i64>)
        .load(conn)
}

/// One user.
///
/// # Errors
/// `NotFound` for an unknown one.
pub fn find(conn: &mut PgConnection, user: UserId) -> QueryResult<User> {
    diesel::sql_query(include_str!("queries.sql"))
        .bind::<sql_types::Nullable<sql_types::BigInt>, _>(Some(user.0))
        .get_result(conn)
}
