//! Writes saved views.

use super::{
    form::NewView,
    model::{Audience, MOST, View},
};
use crate::{
    error::{Error, violated_constraint},
    ids::{SavedViewId, UserId},
    schema::saved_views,
    web::{Errors, Role},
};
use diesel::{
    PgConnection,
    dsl::sql,
    prelude::*,
    result::Error as DieselError,
    sql_types::{Bool, Text},
};

/// Why a view is not saved; the transaction is rolled back.
pub enum Refusal {
    /// The user has one of that name.
    NameTaken,
    /// The user has as many as there may be.
    TooMany,
    /// Its list is narrowed by more than is kept.
    TooLong,
    /// Anything else.
    Broken(Error),
}

impl From<DieselError> for Refusal {
    fn from(error: DieselError) -> Self {
        match violated_constraint(&error) {
            Some("saved_views_unique_name") => Self::NameTaken,
            Some("saved_views_query") => Self::TooLong,
            _ => Self::Broken(error.into()),
        }
    }
}

impl Refusal {
    /// What is said at the field.
    ///
    /// # Errors
    /// What is nobody's fault.
    pub fn errors(self) -> Result<Errors, Error> {
        match self {
            Self::NameTaken => Ok(Errors::one("name", "view-name-taken")),
            Self::TooMany => Ok(Errors::one("name", "view-too-many")),
            Self::TooLong => Ok(Errors::one("name", "view-too-long")),
            Self::Broken(error) => Err(error),
        }
    }
}

/// Saves a view of this user.
pub fn create(
    conn: &mut PgConnection,
    user: UserId,
    new: &NewView,
) -> Result<SavedViewId, Refusal> {
    let own = saved_views::table.filter(saved_views::user_id.eq(user));
    if new.replace {
        // As the database compares them: case and accents make no other name.
        let of_name = sql::<Bool>("fold(name) = fold(")
            .bind::<Text, _>(&new.name)
            .sql(")");
        let replaced = diesel::update(own.filter(of_name))
            .set((
                saved_views::name.eq(&new.name),
                saved_views::query.eq(&new.query),
                saved_views::searched.eq(&new.searched),
                saved_views::audience.eq(new.audience.as_str()),
            ))
            .returning(saved_views::id)
            .get_result(conn)
            .optional()?;
        if let Some(id) = replaced {
            return Ok(id);
        }
    }
    if own.count().get_result::<i64>(conn)? >= MOST {
        return Err(Refusal::TooMany);
    }
    Ok(diesel::insert_into(saved_views::table)
        .values((
            saved_views::user_id.eq(user),
            saved_views::name.eq(&new.name),
            saved_views::query.eq(&new.query),
            saved_views::searched.eq(&new.searched),
            saved_views::audience.eq(new.audience.as_str()),
        ))
        .returning(saved_views::id)
        .get_result(conn)?)
}

/// Whether this user may delete the view: the owner may, and of what others see an administrator.
pub fn may_delete(view: &View, user: UserId, role: Role) -> bool {
    view.owner == user || (role == Role::Administrator && view.audience != Audience::Nobody)
}

/// Deletes a view.
pub fn delete(conn: &mut PgConnection, view: SavedViewId) -> QueryResult<usize> {
    diesel::delete(saved_views::table.find(view)).execute(conn)
}
