//! The pages of tags.

use super::{form::TagForm, model::Tag, queries, views};
use crate::{
    i18n::{Language, format, text},
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
    pub fn load(conn: &mut PgConnection, id: TagId, form: TagForm) -> QueryResult<Self> {
        let tag = queries::find(conn, id)?;
        let others = queries::others(conn, id)?;
        Ok(Self {
            section: Section::Tags,
            form: form.beside(&tag.name),
            tag,
            others,
            taken: None,
        })
    }

    /// With the offer to join the tag that has the name typed.
    ///
    /// # Errors
    /// `NotFound` for a tag that is gone or never was.
    pub fn offering(conn: &mut PgConnection, id: TagId, form: TagForm) -> QueryResult<Self> {
        let taken = queries::named(conn, form.name.trim())?;
        let page = Self::load(conn, id, form)?;
        let taken = taken.filter(|other| other.id != id);
        Ok(Self { taken, ..page })
    }

    /// Who bears the tag.
    fn borne(&self, language: &Language) -> String {
        let keys = ["tag-borne", "tag-borne-contacts"];
        counted(&self.tag, keys, *language)
    }

    /// Who would bear the other one.
    fn joining(&self, language: &Language) -> String {
        let keys = ["tag-join-who", "tag-join-who-contacts"];
        counted(&self.tag, keys, *language)
    }

    fn targets(&self, language: &Language) -> Vec<Choice> {
        let pairs = self.others.iter().map(|(id, name)| (id, name.as_str()));
        let none = text(*language, "customer-choose").into_owned();
        choices(pairs, &self.form.into, Some(none))
    }
}

/// The customers and the contacts of a tag in words: those there are, or that there are no customers.
fn counted(tag: &Tag, keys: [&'static str; 2], language: Language) -> String {
    let [customers, contacts] =
        keys.map(|key| move |count: i64| format(language, key, &[("count", count.into())]));
    match (tag.customers, tag.contacts) {
        (count, 0) => customers(count),
        (0, count) => contacts(count),
        (both, count) => std::format!("{} {}", customers(both), contacts(count)),
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

    /// Who bears the tag.
    fn borne(&self, language: &Language) -> String {
        let keys = ["tag-borne", "tag-borne-contacts"];
        counted(&self.tag, keys, *language)
    }
}
