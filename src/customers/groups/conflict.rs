//! Two people changed the same group: both versions, to choose from.

use super::{
    form::{GroupForm, Reader, read_percent},
    queries::{self, Group},
};
use crate::{
    error::Error,
    i18n::{date, parse_date, percent, text},
    ids::GroupId,
    web::{
        conflict::{Change, Conflict, Fields, Part},
        filters,
    },
};
use askama::Template;
use diesel::PgConnection;

const NAME: [Part; 1] = [Part::of("group-name", &["name"])];

const DISCOUNT: [Part; 3] = [
    Part::of("group-discount", &["discount", "percent"]),
    Part::of("group-valid-from", &["valid_from"]),
    Part::of("group-reason", &["reason"]),
];

/// Both versions; the answer is 409.
#[derive(Template)]
#[template(path = "customers/groups/conflict.html")]
pub struct ConflictPage {
    group: Group,
    heading: String,
    conflict: Conflict,
}

impl ConflictPage {
    /// Of the name.
    ///
    /// # Errors
    /// `NotFound` for a group that was deleted meanwhile.
    pub fn of_name(
        conn: &mut PgConnection,
        id: GroupId,
        typed: &GroupForm,
        reader: Reader,
    ) -> Result<Self, Error> {
        let group = queries::find(conn, id, reader.today)?;
        let theirs = GroupForm::of_name(&group.name, group.version);
        let say = |field, fields: &_| words(field, fields, reader);
        let conflict = Conflict::between(&NAME, &typed.base, typed, &theirs, say)
            .at(format!("/groups/{id}/name"), format!("/groups/{id}"))
            .made_by(
                group.version,
                Change::of_row(conn, "customer_groups", id.0)?,
            );
        Ok(Self {
            group,
            heading: text(reader.language, "group-rename").into_owned(),
            conflict,
        })
    }

    /// Of the discount: what was typed beside the change that was entered last.
    ///
    /// # Errors
    /// `NotFound` for a group that was deleted meanwhile; `Conflict` for a form that knows of more changes
    /// than there are.
    pub fn of_discount(
        conn: &mut PgConnection,
        id: GroupId,
        typed: &GroupForm,
        reader: Reader,
    ) -> Result<Self, Error> {
        let group = queries::find(conn, id, reader.today)?;
        let course = queries::course(conn, id)?;
        let last = course.last_entered().ok_or(Error::Conflict)?;
        let theirs = GroupForm::of_change(last, reader);
        let change = Change {
            by: last.by.clone(),
            at: last.at,
        };
        let say = |field, fields: &_| words(field, fields, reader);
        let conflict = Conflict::between(&DISCOUNT, &typed.base, typed, &theirs, say)
            .at(format!("/groups/{id}/discount"), format!("/groups/{id}"))
            .made_by(course.version(), Some(change));
        Ok(Self {
            group,
            heading: text(reader.language, "group-discount-change").into_owned(),
            conflict,
        })
    }
}

/// A field of two versions in words.
fn words(field: &'static str, fields: &Fields, reader: Reader) -> String {
    let (value, language) = (fields.get(field), reader.language);
    match field {
        "discount" if value == "yes" => {
            let typed = fields.get("percent");
            let read = read_percent(typed, language);
            read.map_or_else(|_| typed.to_owned(), |number| percent(number, language))
        }
        "discount" => text(language, "group-no-discount").into_owned(),
        "valid_from" => {
            parse_date(value).map_or_else(|_| value.to_owned(), |day| date(day, language))
        }
        _ => value.to_owned(),
    }
}
