//! The pages of Settings.

use super::{
    actions,
    form::CompanyForm,
    queries::{self, Stored},
};
use crate::{
    db::Db,
    error::{Error, Reply},
    web::{Form, Ui, filters},
};
use askama::Template;

#[derive(Template)]
#[template(path = "settings/company.html")]
struct CompanyPage {
    form: CompanyForm,
    /// What somebody else saved meanwhile.
    theirs: Option<CompanyForm>,
}

/// `GET /settings`.
pub async fn index(ui: Ui) -> Reply {
    ui.redirect("/settings/company")
}

/// `GET /settings/company`.
pub async fn edit(db: Db, ui: Ui) -> Reply {
    let Stored {
        company, version, ..
    } = stored(&db).await?;
    ui.page(CompanyPage {
        form: CompanyForm::of(&company, version),
        theirs: None,
    })
}

/// `POST /settings/company`.
pub async fn update(db: Db, ui: Ui, form: Form<CompanyForm>) -> Reply {
    let (company, version) = match form.parse(CompanyForm::parse) {
        Ok(parsed) => parsed,
        Err(form) => return ui.rejected(CompanyPage { form, theirs: None }),
    };
    let wanted = company.clone();
    if db
        .transaction(ui.by(), move |conn| {
            actions::change(conn, version, &company)
        })
        .await?
    {
        return ui.saved("saved-settings", "/settings/company");
    }
    let current = stored(&db).await?;
    if current.company == wanted {
        return ui.saved("saved-settings", "/settings/company");
    }
    let theirs = CompanyForm::of(&current.company, current.version);
    // Their version is the one to save over, once both have been seen.
    ui.conflict(CompanyPage {
        form: CompanyForm::of(&wanted, current.version),
        theirs: Some(theirs),
    })
}

async fn stored(db: &Db) -> Result<Stored, Error> {
    db.run(queries::company).await?.ok_or(Error::NotFound)
}
