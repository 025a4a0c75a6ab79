//! Who stands before and after a customer in the list one came from.

use crate::{
    customers::finding::{
        filters::{Filters, SHAPE},
        found::Found,
        query::{From, Wanted},
        rows::{self, Row},
        search,
    },
    db::Db,
    error::{Error, Reply},
    ids::CustomerId,
    web::{Ui, filters, list::ListState},
};
use actix_web::{
    HttpRequest,
    web::{Path, Query},
};
use askama::Template;
use chrono::Utc;
use diesel::PgConnection;
use serde::Deserialize;

/// Where in the list the browser says one is.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Place {
    place: String,
    total: String,
}

impl Place {
    /// The place and how many there are, where both make sense.
    fn read(&self) -> Option<(i64, i64)> {
        let (place, total) = (self.place.parse().ok()?, self.total.parse().ok()?);
        (1 <= place && place <= total).then_some((place, total))
    }
}

/// Two links and a place.
#[derive(Template)]
#[template(path = "customers/register/_beside.html")]
struct Beside {
    before: Option<Row>,
    after: Option<Row>,
    place: Option<(i64, i64)>,
}

/// `GET /customers/{id}/beside`, with the query of a list.
pub async fn show(
    db: Db,
    ui: Ui,
    id: Path<CustomerId>,
    place: Query<Place>,
    request: HttpRequest,
) -> Reply {
    let list = ListState::read(&SHAPE, request.query_string()).first_page();
    let wanted = Wanted::of(&list, Filters::of(&list, ui.user.id, Utc::now()));
    let (id, home) = (*id, ui.business.country.clone());
    let (before, after) = db
        .run(move |conn| neighbours(conn, id, &list.q, &home, &wanted))
        .await?;
    let place = place.read();
    ui.page(Beside {
        before,
        after,
        place,
    })
}

fn neighbours(
    conn: &mut PgConnection,
    id: CustomerId,
    typed: &str,
    home: &str,
    wanted: &Wanted,
) -> Result<(Option<Row>, Option<Row>), Error> {
    let here = rows::load_of(conn, wanted, &[id.0])?
        .pop()
        .ok_or(Error::NotFound)?;
    let mut page = |backward| {
        let key = Some(here.key());
        let from = From { key, backward };
        let wanted = Wanted {
            from,
            ..wanted.clone()
        };
        search::find(conn, typed, home, &wanted)
    };
    Ok(between(page(true)?, page(false)?, id))
}

/// The customers next to this one. A page that would begin before the list is the first one instead, on which
/// the customer itself stands.
fn between(earlier: Found, later: Found, id: CustomerId) -> (Option<Row>, Option<Row>) {
    let behind = later.rows.into_iter().next().filter(|_| later.earlier);
    let mut rows: Vec<Row> = earlier.first.into_iter().chain(earlier.rows).collect();
    let Some(here) = rows.iter().position(|row| row.id == id) else {
        return (rows.pop(), behind);
    };
    let after = (here + 1 < rows.len()).then(|| rows.swap_remove(here + 1));
    let before = here.checked_sub(1).map(|at| rows.swap_remove(at));
    (before, after.or(behind))
}
