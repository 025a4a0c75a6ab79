//! Two people changed the same setting: both versions, to choose from.

use super::sections::Section;
use crate::{
    db::Db,
    error::Reply,
    web::{
        Ui,
        conflict::{Change, Conflict, Fields},
        filters,
    },
};
use askama::Template;

/// Both versions; the answer is 409.
#[derive(Template)]
#[template(path = "settings/conflict.html")]
struct ConflictPage {
    section: Section,
    heading: String,
    conflict: Conflict,
}

/// What was changed.
pub struct Changed {
    /// Where it is.
    pub section: Section,
    /// In words.
    pub heading: String,
    /// Where its form goes.
    pub action: String,
    /// Its table and its row.
    pub row: (&'static str, i64),
    /// The version that is saved.
    pub version: i32,
}

/// Answers with both versions, and with who was quicker.
///
/// # Errors
/// Those of the database.
pub async fn answer(db: &Db, ui: &Ui, changed: Changed, conflict: Conflict) -> Reply {
    let (table, row) = changed.row;
    let last = move |conn: &mut _| Change::of_row(conn, table, row);
    let change = db.run(last).await?;
    ui.conflict(ConflictPage {
        section: changed.section,
        heading: changed.heading,
        conflict: conflict
            .at(changed.action, changed.section.path())
            .made_by(changed.version, change),
    })
}

/// A field that reads as it is typed.
pub fn as_typed(field: &'static str, fields: &Fields) -> String {
    fields.get(field).to_owned()
}
