//! The pages of tags.

use super::{form::TagForm, model::Tag, queries, views};
use crate::{
    i18n::{Language, text},
    ids::TagId,
    settings::sections::Section,
    web::{
        filters,
        form::{Choice, choices},
    },
};
use askama::Template;
use diesel::{PgConnection, QueryResult};

/// All tags.
#[derive(Template)]
#[template(path = "customers/tag_list/index.html")]
pub struct TagsPage {
    section: Section,
    tags: Vec<Tag>,
}

impl TagsPage {
    /// Reads it.
    pub fn load(conn: &mut PgConnection) -> QueryResult<Self> {
        Ok(Self {
            section: Section::Tags,
            tags: queries::all(conn)?,
        })
    }
}

/// A tag: its name, and the others it can be joined into.
#[derive(Template)]
#[template(path = "customers/tag_list/edit.html")]
pub struct TagPage {
    section: Section,
    tag: Tag,
    others: Vec<(TagId, String)>,
    form: TagForm,
    /// The tag that has the name already.
    taken: Option<Tag>,
}

impl TagPage {
    /// Reads it, with the form as typed.
    ///
    /// # Errors
    /// `NotFound` for a tag that is gone or never was.
    pub fn load(
        conn: &mut PgConnection,
        id: TagId,
        form: Option<TagForm>,
        taken: Option<Tag>,
    ) -> QueryResult<Self> {
        let tag = queries::find(conn, id)?;
        let others = queries::others(conn, id)?;
        Ok(Self {
            section: Section::Tags,
            form: form.unwrap_or_else(|| TagForm::of(&tag.name)),
            tag,
            others,
            taken,
        })
    }

    /// What the tag is called.
    pub fn name(&self) -> &str {
        &self.tag.name
    }

    fn targets(&self, language: &Language) -> Vec<Choice> {
        let pairs = self.others.iter().map(|(id, name)| (id, name.as_str()));
        let none = text(*language, "customer-choose").into_owned();
        choices(pairs, &self.form.into, Some(none))
    }
}

/// Asks before a tag is deleted.
#[derive(Template)]
#[template(path = "customers/tag_list/delete.html")]
pub struct DeletePage {
    section: Section,
    tag: Tag,
    views: i64,
    /// There were not as many as were confirmed.
    again: bool,
}

impl DeletePage {
    /// Reads it.
    ///
    /// # Errors
    /// `NotFound` for a tag that is gone or never was.
    pub fn load(conn: &mut PgConnection, id: TagId, again: bool) -> QueryResult<Self> {
        let tag = queries::find(conn, id)?;
        Ok(Self {
            section: Section::Tags,
            views: views::count(conn, &tag.name)?,
            tag,
            again,
        })
    }
}
