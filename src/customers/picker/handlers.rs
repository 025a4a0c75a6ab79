//! The rows of a picker while one types.

use super::{For, Rows, Uses};
use crate::{
    db::Db,
    error::{Error, Reply},
    web::Ui,
};
use actix_web::{
    HttpRequest,
    web::{Data, Query},
};
use serde::Deserialize;

/// What is chosen for, and what was typed.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(rename = "for", default)]
    purpose: String,
    #[serde(default)]
    q: String,
}

/// `GET /customers/pick?for=member-of-412&q=ro`: rows for htmx; a browser is sent to the page of the picker.
pub async fn show(
    db: Db,
    ui: Ui,
    request: HttpRequest,
    asked: Query<Asked>,
    uses: Data<Uses>,
) -> Reply {
    let Asked { purpose, q } = asked.into_inner();
    let purpose: For = purpose.parse().map_err(|()| Error::NotFound)?;
    if !request.headers().contains_key("hx-request") {
        let query: String = url::form_urlencoded::byte_serialize(q.as_bytes()).collect();
        return ui.redirect(format!("{}?q={query}", purpose.page()));
    }
    let home = ui.business.country.clone();
    let rows = move |conn: &mut _| {
        uses.write(conn)?;
        Rows::load(conn, purpose, &q, &home)
    };
    ui.page(db.run(rows).await?)
}
