//! The page Company over HTTP.

use super::{
    actions::{self, Changed},
    choices::words,
    form::CompanyForm,
};
use crate::{
    db::Db,
    error::{Error, Reply},
    i18n::text,
    settings::{conflict::ConflictPage, queries, sections::Section},
    web::{
        Form, Ui,
        conflict::{Change, Conflict},
        filters,
    },
};
use askama::Template;

#[derive(Template)]
#[template(path = "settings/company/edit.html")]
struct CompanyPage {
    section: Section,
    form: CompanyForm,
}

fn page(form: CompanyForm) -> CompanyPage {
    let section = Section::Company;
    CompanyPage { section, form }
}

/// `GET /settings/company`.
pub async fn edit(db: Db, ui: Ui) -> Reply {
    let stored = db.run(queries::company).await?.ok_or(Error::NotFound)?;
    ui.page(page(CompanyForm::of(&stored.company, stored.version)))
}

/// `POST /settings/company`.
pub async fn update(db: Db, ui: Ui, form: Form<CompanyForm>) -> Reply {
    if !form.as_typed().redraw.is_empty() {
        return ui.page(page(form.typed().redrawn()));
    }
    let (company, typed) = match form.parse(CompanyForm::parse) {
        Ok(both) => both,
        Err(form) => return ui.rejected(page(form)),
    };
    let (version, language) = (typed.version.clone(), ui.language());
    let change = move |conn: &mut _| actions::change(conn, &version, &company);
    let Changed::Stale(theirs) = db.transaction(ui.by(), change).await? else {
        return ui.saved("saved-settings", Section::Company.path());
    };
    let change = db.run(|conn| Change::of_row(conn, "company", 1)).await?;
    let saved = CompanyForm::of(&theirs.company, theirs.version);
    let say = |field, fields: &_| words(field, fields, language);
    let conflict = Conflict::between(&typed.fields(), &typed.base, &typed, &saved, say)
        .at(Section::Company.path(), Section::Company.path())
        .made_by(theirs.version, change);
    ui.conflict(ConflictPage {
        section: Section::Company,
        heading: text(language, "settings-company").into_owned(),
        conflict,
    })
}
