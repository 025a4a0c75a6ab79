//! What the palette shows, for htmx.

use super::{
    commands::{self, Command, Way},
    queries,
};
use crate::{
    customers::{finding::rows::Row, picker::Uses},
    db::Db,
    error::Reply,
    web::{Ui, filters},
};
use actix_web::{
    HttpRequest,
    web::{Data, Query},
};
use askama::Template;
use diesel::{PgConnection, QueryResult};
use serde::Deserialize;

/// Longer texts name nobody.
const MOST_TYPED: usize = 100;

/// What was typed.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

/// Customers and commands under their headings.
#[derive(Template)]
#[template(path = "palette/show.html")]
struct Palette {
    /// As it was typed, for the page to know which answer this is.
    q: String,
    /// What was looked for; empty at first.
    typed: String,
    customers: Vec<Row>,
    commands: Vec<Command>,
}

impl Palette {
    fn load(
        conn: &mut PgConnection,
        ui: &Ui,
        q: String,
        path: &str,
        uses: &Uses,
    ) -> QueryResult<Self> {
        // The database takes no such character.
        let asked: String = q.trim().chars().take(MOST_TYPED).collect();
        let asked = asked.replace('\0', " ");
        let (role, language) = (ui.user.role, ui.language());
        let (typed, customers, commands) = if let Some(typed) = asked.strip_prefix('>') {
            let typed = typed.trim().to_owned();
            let commands = commands::matching(role, language, path, &typed);
            (typed, Vec::new(), commands)
        } else if asked.is_empty() {
            uses.write(conn)?;
            let customers = queries::recent(conn, ui.user.id, commands::sheet(path))?;
            let mut here = commands::on_page(role, path);
            if here.is_empty() && customers.is_empty() {
                here = commands::all(role);
            }
            (asked, customers, here)
        } else {
            let customers = queries::found(conn, &asked, &ui.business.country)?;
            let commands = commands::matching(role, language, path, &asked);
            (asked, customers, commands)
        };
        Ok(Self {
            q,
            typed,
            customers,
            commands,
        })
    }

    /// Nothing was typed yet.
    fn is_start(&self) -> bool {
        self.q.trim().is_empty()
    }

    fn count(&self) -> usize {
        self.customers.len() + self.commands.len()
    }
}

/// `GET /palette?q=ro`: for htmx; a browser is sent to the register, which searches, too.
pub async fn show(
    db: Db,
    ui: Ui,
    request: HttpRequest,
    asked: Query<Asked>,
    uses: Data<Uses>,
) -> Reply {
    let q = asked.into_inner().q;
    if !request.headers().contains_key("hx-request") {
        let query: String = url::form_urlencoded::byte_serialize(q.as_bytes()).collect();
        return ui.redirect(format!("/customers?kind=all&q={query}"));
    }
    let (path, reader) = (page_of(&request), ui.clone());
    let palette = move |conn: &mut _| Palette::load(conn, &reader, q, &path, &uses);
    ui.page(db.run(palette).await?)
}

/// The path of the page it opened on, as htmx tells it.
fn page_of(request: &HttpRequest) -> String {
    let told = request.headers().get("hx-current-url");
    let url = told.and_then(|url| url::Url::parse(url.to_str().ok()?).ok());
    url.map_or_else(String::new, |url| url.path().to_owned())
}
