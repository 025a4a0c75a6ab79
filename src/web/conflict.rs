//! Two people changed the same thing: the second one sees both versions and chooses, field by field
//! (ui.md §3, 17; trust.md H1).
//!
//! A form that edits carries `version` and `base`: its own fields as they were when it was opened
//! ([`Fields::of`]). The page of 409 posts the form again. Of each field that differs it carries both
//! versions, as `yours.FIELD.INPUT` and `theirs.FIELD.INPUT`, and `take.FIELD` says which one holds;
//! [`settle`] puts those in place before a slice reads the form, which so knows nothing of it.

pub use super::part::Part;

use crate::ids::CustomerId;
use chrono::{DateTime, Utc};
use diesel::{PgConnection, prelude::*, sql_types};
use serde::Serialize;
use std::{borrow::Cow, collections::HashMap};
use url::form_urlencoded;

/// The inputs of a form, as names and values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The inputs of a form; what must not travel is marked `#[serde(skip_serializing)]`.
    pub fn of(form: &impl Serialize) -> Self {
        Self::read(&serde_html_form::to_string(form).unwrap_or_default())
    }

    /// Reads what [`Fields::text`] wrote.
    pub fn read(text: &str) -> Self {
        Self(
            form_urlencoded::parse(text.as_bytes())
                .into_owned()
                .collect(),
        )
    }

    /// The value of the hidden input `base`.
    pub fn text(&self) -> String {
        form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&self.0)
            .finish()
    }

    /// The value of an input, empty where there is none.
    pub fn get(&self, input: &str) -> &str {
        let found = self.0.iter().find(|(name, _)| name == input);
        found.map_or("", |(_, value)| value)
    }

    /// All values of an input that repeats.
    pub fn all<'a>(&'a self, input: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(name, _)| name == input)
            .map(|(_, value)| value.as_str())
    }

    fn part(&self, part: &Part) -> Vec<(String, String)> {
        let belongs = |(name, _): &&(String, String)| part.inputs.contains(&name.as_str());
        self.0.iter().filter(belongs).cloned().collect()
    }
}

/// A field in which the two versions differ.
#[derive(Clone, Debug)]
pub struct Difference {
    /// Its name, the one of its first input.
    pub field: &'static str,
    /// The message key of its label.
    pub label: &'static str,
    /// What it was when the form was opened, in words.
    pub before: Option<String>,
    /// What the second one typed, in words.
    pub yours: String,
    /// What is saved, in words.
    pub theirs: String,
    /// Preset to what is saved, because the second one did not touch the field.
    pub untouched: bool,
    /// The inputs behind `yours` and `theirs`.
    pub inputs: [Vec<(String, String)>; 2],
}

/// Who made the version that is saved.
#[derive(Clone, Debug, QueryableByName)]
pub struct Change {
    /// The name; `None` is the program itself.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub by: Option<String>,
    /// When.
    #[diesel(sql_type = sql_types::Timestamptz)]
    pub at: DateTime<Utc>,
}

impl Change {
    /// The last change in these tables of a customer.
    pub fn last(
        conn: &mut PgConnection,
        customer: CustomerId,
        tables: &[&str],
    ) -> QueryResult<Option<Self>> {
        diesel::sql_query(
            "select u.name as by, e.at from audit_events e left join users u on u.id = e.user_id \
              where e.customer_id = $1 and e.table_name = any ($2) order by e.id desc limit 1",
        )
        .bind::<sql_types::BigInt, _>(customer)
        .bind::<sql_types::Array<sql_types::Text>, _>(tables)
        .get_result(conn)
        .optional()
    }

    /// The last change of a row that is no customer's.
    pub fn of_row(conn: &mut PgConnection, table: &str, row: i64) -> QueryResult<Option<Self>> {
        diesel::sql_query(
            "select u.name as by, e.at from audit_events e left join users u on u.id = e.user_id \
              where e.table_name = $1 and e.row_id = $2 order by e.id desc limit 1",
        )
        .bind::<sql_types::Text, _>(table)
        .bind::<sql_types::BigInt, _>(row)
        .get_result(conn)
        .optional()
    }
}

/// Both versions of something two people edited, as `ui/_conflict.html` shows them.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// Where the form goes: where it went before.
    pub action: String,
    /// The page without the edit.
    pub back: String,
    /// Who was quicker.
    pub change: Option<Change>,
    /// The version that is saved.
    pub version: i32,
    /// What is saved, for the next `base`.
    pub base: String,
    /// The fields to choose in.
    pub differences: Vec<Difference>,
    /// All other inputs.
    pub same: Vec<(String, String)>,
}

impl Conflict {
    /// Compares what was typed with what is saved. `base` is the form's hidden input, `words` writes a
    /// field in the reader's language.
    pub fn between(
        parts: &[Part],
        base: &str,
        yours: &impl Serialize,
        theirs: &impl Serialize,
        words: impl Fn(&'static str, &Fields) -> String,
    ) -> Self {
        let base = (!base.is_empty()).then(|| Fields::read(base));
        let (yours, theirs) = (Fields::of(yours), Fields::of(theirs));
        let different = |part: &&Part| yours.part(part) != theirs.part(part);
        let differences: Vec<Difference> = parts
            .iter()
            .filter(different)
            .map(|part| {
                let field = part.inputs[0];
                let before = base.as_ref().map(|base| words(field, base));
                let untouched = matches!(&base, Some(base) if base.part(part) == yours.part(part));
                Difference {
                    field,
                    label: part.label,
                    before,
                    yours: words(field, &yours),
                    theirs: words(field, &theirs),
                    untouched,
                    inputs: [yours.part(part), theirs.part(part)],
                }
            })
            .collect();
        let chosen: Vec<&str> = parts
            .iter()
            .filter(different)
            .flat_map(|part| part.inputs.iter().copied())
            .collect();
        let same = yours
            .0
            .iter()
            .filter(|(name, _)| !chosen.contains(&name.as_str()));
        Self {
            action: String::new(),
            back: String::new(),
            change: None,
            version: 0,
            base: theirs.text(),
            same: same.cloned().collect(),
            differences,
        }
    }

    /// Where the form goes to, and where the reader goes who keeps what is saved.
    pub fn at(self, action: impl Into<String>, back: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            back: back.into(),
            ..self
        }
    }

    /// The version that is saved, and who made it.
    pub fn made_by(self, version: i32, change: Option<Change>) -> Self {
        Self {
            version,
            change,
            ..self
        }
    }

    /// Who was quicker, by name.
    pub fn by(&self) -> Option<&str> {
        self.change.as_ref()?.by.as_deref()
    }
}

/// Puts the chosen versions of a conflict's form in place; any other form stays as it is.
pub fn settle(body: &[u8]) -> Cow<'_, [u8]> {
    let pairs: Vec<(Cow<str>, Cow<str>)> = form_urlencoded::parse(body).collect();
    let taken: HashMap<&str, &str> = pairs
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("take.")?, value.as_ref())))
        .collect();
    if taken.is_empty() {
        return Cow::Borrowed(body);
    }
    let mut settled = form_urlencoded::Serializer::new(String::new());
    for (name, value) in &pairs {
        match name.split_once('.') {
            None => {
                settled.append_pair(name, value);
            }
            Some((side, rest)) => {
                if let Some((field, input)) = rest.split_once('.')
                    && taken.get(field) == Some(&side)
                {
                    settled.append_pair(input, value);
                }
            }
        }
    }
    Cow::Owned(settled.finish().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Typed {
        city: &'static str,
        street: &'static str,
        phone: Vec<&'static str>,
    }

    const PARTS: [Part; 3] = [
        Part::of("a", &["city"]),
        Part::of("b", &["street"]),
        Part::of("c", &["phone"]),
    ];

    fn conflict() -> Conflict {
        let typed = |city, street, phone| Typed {
            city,
            street,
            phone,
        };
        let base = Fields::of(&typed("Rome", "Mill Lane", vec!["1"])).text();
        let (yours, theirs) = (
            typed("Rome", "Mill Lane 2", vec!["1"]),
            typed("Rome", "Mill Street", vec!["1", "2"]),
        );
        Conflict::between(&PARTS, &base, &yours, &theirs, |field, fields| {
            fields.all(field).collect::<Vec<_>>().join(", ")
        })
    }

    #[test]
    fn only_what_differs_is_asked_and_the_untouched_is_preset_to_theirs() {
        let conflict = conflict();
        let seen: Vec<_> = conflict
            .differences
            .iter()
            .map(|it| {
                (
                    it.field,
                    it.yours.as_str(),
                    it.theirs.as_str(),
                    it.untouched,
                )
            })
            .collect();
        assert_eq!(
            seen,
            [
                ("street", "Mill Lane 2", "Mill Street", false),
                ("phone", "1", "1, 2", true)
            ]
        );
        assert_eq!(conflict.same, [("city".to_owned(), "Rome".to_owned())]);
        assert_eq!(conflict.differences[0].before.as_deref(), Some("Mill Lane"));
    }

    #[test]
    fn the_chosen_version_takes_the_fields_place() {
        let body = b"token=t&city=Rome&take.street=yours&yours.street.street=Mill+Lane+2&theirs.street.street=Mill\
            &take.phone=theirs&yours.phone.phone=1&theirs.phone.phone=1&theirs.phone.phone=2";
        assert_eq!(
            settle(body).as_ref(),
            b"token=t&city=Rome&street=Mill+Lane+2&phone=1&phone=2"
        );
        assert_eq!(settle(b"a.b=1").as_ref(), b"a.b=1");
    }
}
