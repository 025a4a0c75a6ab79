//! The page Company over HTTP.

use super::{actions, choices::words, form::CompanyForm};
use crate::{
    db::Db,
    error::{Error, Reply},
    i18n::text,
    settings::{
        conflict::{self, Changed},
        queries::{self, Stored},
        sections::Section,
    },
    web::{Form, Ui, conflict::Conflict, filters},
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
    let version = typed.version.clone();
    let change = move |conn: &mut _| actions::change(conn, &version, &company);
    match db.transaction(ui.by(), change).await? {
        actions::Changed::Saved => ui.saved("saved-settings", Section::Company.path()),
        actions::Changed::Stale(theirs) => stale(&db, &ui, &typed, *theirs).await,
    }
}

async fn stale(db: &Db, ui: &Ui, typed: &CompanyForm, theirs: Stored) -> Reply {
    let language = ui.language();
    let saved = CompanyForm::of(&theirs.company, theirs.version);
    let changed = Changed {
        section: Section::Company,
        heading: text(language, "settings-company").into_owned(),
        action: Section::Company.path().to_owned(),
        row: ("company", 1),
        version: theirs.version,
    };
    let say = |field, fields: &_| words(field, fields, language);
    let conflict = Conflict::between(&typed.fields(), &typed.base, typed, &saved, say);
    conflict::answer(db, ui, changed, conflict).await
}
