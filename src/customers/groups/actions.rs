//! Writes groups, within a transaction that says who acts.

use super::{
    form::{GroupForm, Reader},
    model::{Discount, NewGroup},
    queries,
};
use crate::{
    error::{Error, violated_constraint},
    i18n::{date, percent},
    ids::GroupId,
    schema::{customer_groups, group_discounts},
    web::{Errors, Note},
};
use diesel::{PgConnection, prelude::*, result::Error as DieselError};

/// Makes a group.
///
/// # Errors
/// `customer_groups_unique_name` when another one is called so.
pub fn create(conn: &mut PgConnection, new: &NewGroup) -> QueryResult<GroupId> {
    let id = diesel::insert_into(customer_groups::table)
        .values(customer_groups::name.eq(&new.name))
        .returning(customer_groups::id)
        .get_result(conn)?;
    if let Some(discount) = &new.discount {
        enter(conn, id, discount)?;
    }
    Ok(id)
}

/// Enters a change of the discount.
pub fn enter(conn: &mut PgConnection, id: GroupId, discount: &Discount) -> QueryResult<()> {
    diesel::insert_into(group_discounts::table)
        .values((
            group_discounts::group_id.eq(id),
            group_discounts::percent.eq(discount.percent),
            group_discounts::valid_from.eq(discount.from),
            group_discounts::reason.eq(&discount.reason),
        ))
        .execute(conn)
        .map(drop)
}

/// What became of an edit.
pub enum Edited {
    /// It is saved, or there was nothing to change.
    Saved,
    /// The form is not right; this is it, with what is wrong.
    Wrong(GroupForm),
    /// Somebody else changed the same thing since it was on the screen.
    Stale(GroupForm),
}

/// Why an edit is not written; the transaction is rolled back.
pub enum Refusal {
    /// Another group is called so.
    NameTaken,
    /// Anything else.
    Broken(Error),
}

impl From<DieselError> for Refusal {
    fn from(error: DieselError) -> Self {
        match violated_constraint(&error) {
            Some("customer_groups_unique_name") => Self::NameTaken,
            _ => Self::Broken(error.into()),
        }
    }
}

impl Refusal {
    /// What is wrong with the form, unless that is not about the form.
    ///
    /// # Errors
    /// A fault of the program or of the database.
    pub fn errors(self) -> Result<Errors, Error> {
        match self {
            Self::NameTaken => Ok(Errors::one("name", "group-name-taken")),
            Self::Broken(error) => Err(error),
        }
    }
}

/// Renames a group, unless somebody else did since the form was opened.
///
/// # Errors
/// [`Refusal`].
pub fn rename(conn: &mut PgConnection, id: GroupId, typed: GroupForm) -> Result<Edited, Refusal> {
    let name = match typed.new_name() {
        Ok(name) => name,
        Err(errors) => return Ok(Edited::Wrong(typed.wrong(errors))),
    };
    let (saved, version) = hold(conn, id)?;
    if saved == name {
        return Ok(Edited::Saved);
    }
    if typed.version.parse() != Ok(version) {
        return Ok(Edited::Stale(typed));
    }
    diesel::update(customer_groups::table.find(id))
        .set(customer_groups::name.eq(name))
        .execute(conn)?;
    Ok(Edited::Saved)
}

/// Enters another discount, unless somebody else did since the form was opened. One that would change
/// nothing is not entered.
///
/// # Errors
/// `NotFound` for a deleted or unknown group.
pub fn change_discount(
    conn: &mut PgConnection,
    id: GroupId,
    typed: GroupForm,
    reader: Reader,
) -> QueryResult<Edited> {
    hold(conn, id)?;
    let course = queries::course(conn, id)?;
    let discount = match typed.new_discount(reader) {
        Ok(discount) => discount,
        Err(errors) => return Ok(Edited::Wrong(typed.wrong(errors))),
    };
    if course.on(discount.from) == discount.percent {
        let (day, language) = (discount.from, reader.language);
        return Ok(match course.next(day).filter(|_| !course.begins_on(day)) {
            Some(next) => {
                let note = Note::new("group-discount-holds")
                    .with("day", date(next.from, language))
                    .with("percent", percent(next.percent, language));
                Edited::Wrong(typed.wrong(Errors::one("valid_from", note)))
            }
            None => Edited::Saved,
        });
    }
    if typed.version.parse() != Ok(course.version()) {
        return Ok(Edited::Stale(typed));
    }
    enter(conn, id, &discount)?;
    Ok(Edited::Saved)
}

/// Holds a group until the transaction ends; whoever else writes to it waits. Answers name and version.
fn hold(conn: &mut PgConnection, id: GroupId) -> QueryResult<(String, i32)> {
    living(id)
        .select((customer_groups::name, customer_groups::version))
        .for_no_key_update()
        .first(conn)
}

/// The group, unless it is deleted.
#[diesel::dsl::auto_type(no_type_alias)]
pub fn living(id: GroupId) -> _ {
    let of_id = customer_groups::id.eq(id);
    customer_groups::table.filter(of_id.and(customer_groups::deleted_at.is_null()))
}
