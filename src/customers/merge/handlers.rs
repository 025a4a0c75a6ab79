//! Merging over HTTP.

use super::{
    actions::{self, Refusal},
    form::{MergeForm, Wanted},
    pages::{PickPage, PreviewPage},
};
use crate::{
    customers::picker::Uses,
    db::Db,
    error::{Error, Reply},
    ids::CustomerId,
    web::{Form, Ui},
};
use actix_web::{
    http::StatusCode,
    web::{Data, Path, Query},
};
use diesel::PgConnection;
use serde::Deserialize;

/// Whom to merge into the customer, or what was typed to find it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    with: String,
    q: String,
}

/// `GET /customers/{id}/merge`: whom; `?with=412`: what will be.
pub async fn show(
    db: Db,
    ui: Ui,
    customer: Path<CustomerId>,
    asked: Query<Asked>,
    uses: Data<Uses>,
) -> Reply {
    let (customer, asked) = (*customer, asked.into_inner());
    if let Ok(other) = asked.with.parse() {
        return preview(db, ui, customer, other, None).await;
    }
    let home = ui.business.country.clone();
    let page = move |conn: &mut PgConnection| {
        uses.write(conn)?;
        PickPage::load(conn, customer, &asked.q, &home, None)
    };
    ui.page(db.run(page).await?)
}

/// Both side by side; again, and with what was chosen, where one was changed meanwhile.
async fn preview(
    db: Db,
    ui: Ui,
    customer: CustomerId,
    other: CustomerId,
    wanted: Option<Wanted>,
) -> Reply {
    let reader = ui.clone();
    let stale = wanted.is_some();
    let page = move |conn: &mut PgConnection| {
        let page = actions::pair(conn, customer, other)
            .and_then(|pair| PreviewPage::load(conn, &reader, pair, wanted.as_ref()));
        Ok::<_, Error>(page)
    };
    match db.run(page).await? {
        Ok(page) if stale => ui.conflict(page),
        Ok(page) => ui.page(page),
        Err(Refusal::Because(why)) => refused(db, ui, customer, why).await,
        Err(Refusal::Stale) => Err(Error::Conflict),
        Err(Refusal::Error(error)) => Err(error),
    }
}

/// `POST /customers/{id}/merge`: the other one becomes part of this one.
pub async fn create(db: Db, ui: Ui, customer: Path<CustomerId>, form: Form<MergeForm>) -> Reply {
    let (customer, sent) = (*customer, form.sent());
    let Ok(wanted) = form.parse(|typed| typed.read().ok_or_else(MergeForm::default)) else {
        // It came back after a new sign-in, or names nobody: one chooses again.
        return ui.redirect(format!("/customers/{customer}/merge"));
    };
    let kept = wanted.clone();
    let merge = move |conn: &mut _| {
        actions::merge(conn, customer, &wanted)?;
        Ok::<_, Refusal>(format!("/customers/{customer}"))
    };
    match db.once(ui.by(), sent, merge).await? {
        Ok(location) => ui.saved("saved-merged", location),
        Err(Refusal::Stale) => preview(db, ui, customer, kept.loser, Some(kept)).await,
        Err(Refusal::Because(why)) => refused(db, ui, customer, why).await,
        Err(Refusal::Error(error)) => Err(error),
    }
}

/// The choice again, with why the last one was none.
async fn refused(db: Db, ui: Ui, customer: CustomerId, why: &'static str) -> Reply {
    let home = ui.business.country.clone();
    let page = move |conn: &mut _| PickPage::load(conn, customer, "", &home, Some(why));
    let status = match why {
        "merge-gone" => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    ui.answer(status, db.run(page).await?)
}
