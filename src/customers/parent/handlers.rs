//! The page on which the company above is chosen.

use super::actions::{self, Refusal};
use crate::{
    customers::{
        circle::{Circle, Relative},
        picker::{For, Picker, Search, Uses},
        sheet::{Sheet, Tab},
    },
    db::Db,
    error::{Error, Reply},
    ids::CustomerId,
    web::{Form, Ui, filters},
};
use actix_web::{
    http::StatusCode,
    web::{Data, Path, Query},
};
use askama::Template;
use diesel::PgConnection;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "customers/parent/show.html")]
struct ParentPage {
    sheet: Sheet,
    tab: Tab,
    circle: Circle,
    picker: Picker,
    refused: Option<&'static str>,
}

impl ParentPage {
    fn load(
        conn: &mut PgConnection,
        company: CustomerId,
        typed: &str,
        home: &str,
        refused: Option<&'static str>,
    ) -> Result<Self, Error> {
        let sheet = Sheet::load(conn, company)?;
        if !sheet.is_company() {
            return Err(Error::NotFound);
        }
        let circle = Circle::load(conn, company)?;
        let was = circle.parent().map(|parent| parent.id);
        Ok(Self {
            sheet,
            tab: Tab::Details,
            picker: Picker::load(conn, For::ParentOf(company, was), typed, home)?,
            circle,
            refused,
        })
    }

    fn parent(&self) -> Option<&Relative> {
        self.circle.parent()
    }
}

/// The page.
pub async fn pick(
    db: Db,
    ui: Ui,
    company: Path<CustomerId>,
    search: Query<Search>,
    uses: Data<Uses>,
) -> Reply {
    let home = ui.business.country.clone();
    let page = move |conn: &mut PgConnection| {
        uses.write(conn)?;
        ParentPage::load(conn, *company, &search.q, &home, None)
    };
    ui.page(db.run(page).await?)
}

/// The company that was chosen, none to stand alone; and the one that was on the screen.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Choice {
    customer: String,
    was: String,
}

/// Sets the company above, or takes it away.
pub async fn set(
    db: Db,
    ui: Ui,
    company: Path<CustomerId>,
    form: Form<Choice>,
    uses: Data<Uses>,
) -> Reply {
    let company = *company;
    let Ok(Choice { customer, was }) = form.parse(Ok) else {
        // It came back after a new sign-in, so one chooses again.
        return ui.redirect(For::ParentOf(company, None).page());
    };
    let (parent, was) = (read(&customer)?, read(&was)?);
    let set = move |conn: &mut _| actions::set(conn, company, was, parent);
    match db.attempt(ui.by(), set).await? {
        Ok(()) => {
            parent.into_iter().for_each(|parent| uses.count(parent));
            let key = match parent {
                Some(_) => "saved-parent",
                None => "saved-parent-gone",
            };
            let undo = format!("/customers/{company}/history/undo");
            ui.saved_undoable(key, format!("/customers/{company}#sec-circle"), undo)
        }
        Err(Refusal::Because(why)) => refused(db, ui, company, why).await,
        Err(Refusal::Error(error)) => Err(error),
    }
}

fn read(typed: &str) -> Result<Option<CustomerId>, Error> {
    if typed.is_empty() {
        return Ok(None);
    }
    let id = typed.parse().map_err(|_| Error::NotFound)?;
    Ok(Some(id))
}

/// The page again, with why it was not set.
async fn refused(db: Db, ui: Ui, company: CustomerId, why: &'static str) -> Reply {
    let home = ui.business.country.clone();
    let page = move |conn: &mut _| ParentPage::load(conn, company, "", &home, Some(why));
    let status = match why {
        "parent-stale" => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    ui.answer(status, db.run(page).await?)
}
