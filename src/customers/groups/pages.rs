//! The pages of groups.

use super::{
    form::{GroupForm, Reader},
    model::{Course, State},
    queries::{self, At, Group, Members},
};
use crate::{
    i18n::{Language, text},
    ids::GroupId,
    web::{
        Errors, filters,
        form::{Choice, choices},
    },
};
use askama::Template;
use chrono::NaiveDate;
use diesel::{PgConnection, QueryResult};

/// All groups.
#[derive(Template)]
#[template(path = "customers/groups/index.html")]
pub struct GroupsPage {
    pub groups: Vec<Group>,
}

/// The form of a new group.
#[derive(Template)]
#[template(path = "customers/groups/new.html")]
pub struct NewPage {
    pub form: GroupForm,
}

/// A part of the page that is a form.
pub enum Open {
    /// Its name.
    Name(GroupForm),
    /// Its discount.
    Discount(GroupForm),
}

/// A group with its discounts and members.
#[derive(Template)]
#[template(path = "customers/groups/show.html")]
pub struct GroupPage {
    group: Group,
    course: Course,
    members: Members,
    today: NaiveDate,
    open: Option<Open>,
}

impl GroupPage {
    /// Reads it.
    ///
    /// # Errors
    /// `NotFound` for a deleted or unknown group.
    pub fn load(
        conn: &mut PgConnection,
        id: GroupId,
        today: NaiveDate,
        at: At,
    ) -> QueryResult<Self> {
        Ok(Self {
            group: queries::find(conn, id, today)?,
            course: queries::course(conn, id)?,
            members: queries::members(conn, id, at)?,
            today,
            open: None,
        })
    }

    /// With its name as a form.
    pub fn naming(self) -> Self {
        let form = GroupForm::of_name(&self.group.name, self.group.version);
        self.opening(Open::Name(form))
    }

    /// With its discount as a form.
    pub fn discounting(self, reader: Reader) -> Self {
        let form = GroupForm::of_discount(&self.course, reader);
        self.opening(Open::Discount(form))
    }

    /// With a form as it was typed.
    pub fn opening(self, open: Open) -> Self {
        Self {
            open: Some(open),
            ..self
        }
    }

    fn path(&self) -> String {
        format!("/groups/{}", self.group.id)
    }

    fn previous(&self) -> Option<String> {
        let first = self.members.rows.first().filter(|_| self.members.earlier)?;
        Some(format!("{}?before={}#members", self.path(), first.id))
    }

    fn next(&self) -> Option<String> {
        let last = self.members.rows.last().filter(|_| self.members.later)?;
        Some(format!("{}?after={}#members", self.path(), last.id))
    }
}

/// Asks before a group is deleted, and where its members go.
#[derive(Template)]
#[template(path = "customers/groups/delete.html")]
pub struct DeletePage {
    group: Group,
    others: Vec<(GroupId, String)>,
    chosen: String,
    errors: Errors,
}

impl DeletePage {
    /// Reads it.
    ///
    /// # Errors
    /// `NotFound` for a deleted or unknown group.
    pub fn load(
        conn: &mut PgConnection,
        id: GroupId,
        today: NaiveDate,
        chosen: String,
    ) -> QueryResult<Self> {
        Ok(Self {
            group: queries::find(conn, id, today)?,
            others: queries::others(conn, id)?,
            chosen,
            errors: Errors::default(),
        })
    }

    /// With what is wrong.
    pub fn wrong(self, errors: Errors) -> Self {
        Self { errors, ..self }
    }

    fn targets(&self, language: &Language) -> Vec<Choice> {
        let say = |key: &str| text(*language, key).into_owned();
        let groups = self.others.iter();
        let groups = groups.map(|(id, name)| (id.to_string(), name.clone()));
        let out = [("none".to_owned(), say("group-to-none"))];
        choices(
            groups.chain(out),
            &self.chosen,
            Some(say("customer-choose")),
        )
    }
}
