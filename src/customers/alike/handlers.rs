//! The box while one types.

use super::{AlikeBox, Clues, find};
use crate::{
    customers::form::CustomerForm,
    db::Db,
    error::{Error, Reply},
    identifiers::Country,
    ids::CustomerId,
    web::Ui,
};
use actix_web::HttpRequest;
use serde::Deserialize;

/// Whose form it is; none is a new customer's.
#[derive(Deserialize)]
struct Whose {
    of: Option<CustomerId>,
}

/// `GET /customers/alike?kind=person&family_name=Rossi&…`: the box for htmx; a browser is sent to the form.
pub async fn show(db: Db, ui: Ui, request: HttpRequest) -> Reply {
    if !request.headers().contains_key("hx-request") {
        return ui.redirect("/customers/new");
    }
    let query = request.query_string();
    let wrong = |error: serde_html_form::de::Error| Error::BadRequest(error.to_string());
    let form: CustomerForm = serde_html_form::from_str(query).map_err(wrong)?;
    let Whose { of } = serde_html_form::from_str(query).map_err(wrong)?;
    let home = Country::parse(&ui.business.country).unwrap_or(Country::IT);
    let clues = Clues::typed(&form, home);
    let clues = Clues {
        own: of.or(clues.own),
        ..clues
    };
    let rows = db.run(move |conn| find(conn, &clues)).await?;
    ui.page(AlikeBox::of_form(rows, of.is_none()))
}
