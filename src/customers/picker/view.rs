//! A picker as it is drawn: as a part of a page, or its rows alone.

use super::{
    For,
    queries::{self, Offer},
};
use crate::{customers::finding::words::too_short, web::filters};
use askama::{Template, filters::HtmlSafe};
use diesel::{PgConnection, QueryResult};

/// Longer texts name nobody.
const MOST_TYPED: usize = 100;

/// The search field with its rows, for a page to stand on.
#[derive(Template)]
#[template(path = "customers/picker/show.html")]
pub struct Picker {
    rows: Rows,
}

/// The rows alone, as they come while one types.
#[derive(Template)]
#[template(path = "customers/picker/rows.html")]
pub struct Rows {
    purpose: For,
    typed: String,
    offers: Vec<Offer>,
}

impl HtmlSafe for Picker {}
impl HtmlSafe for Rows {}

impl Picker {
    /// The field with what was typed, and whom it finds.
    pub fn load(
        conn: &mut PgConnection,
        purpose: For,
        typed: &str,
        home: &str,
    ) -> QueryResult<Self> {
        let rows = Rows::load(conn, purpose, typed, home)?;
        Ok(Self { rows })
    }
}

impl Rows {
    /// Whom it finds.
    pub fn load(
        conn: &mut PgConnection,
        purpose: For,
        typed: &str,
        home: &str,
    ) -> QueryResult<Self> {
        let typed: String = typed.trim().chars().take(MOST_TYPED).collect();
        // The database takes no such character.
        let typed = typed.replace('\0', " ");
        Ok(Self {
            offers: queries::offers(conn, purpose, &typed, home)?,
            purpose,
            typed,
        })
    }

    /// Whether it shows whom one uses most, since nothing was typed.
    fn is_regular(&self) -> bool {
        too_short(&self.typed)
    }
}
