//! The numbers of customers over HTTP.

use super::{
    actions::{self, Refusal},
    form::{NumbersForm, written},
    queries,
};
use crate::{
    db::Db,
    error::{Error, Reply},
    settings::sections::Section,
    web::{Errors, Form, Note, Ui, filters},
};
use askama::Template;

#[derive(Template)]
#[template(path = "settings/numbers/edit.html")]
struct NumbersPage {
    section: Section,
    next: String,
    form: NumbersForm,
}

fn page(next: i64, form: NumbersForm) -> NumbersPage {
    NumbersPage {
        section: Section::Numbers,
        next: written(next),
        form,
    }
}

impl Refusal {
    /// What is said at the field, where this is the next number.
    fn note(self, next: i64) -> Result<Note, Error> {
        match self {
            Self::Given => Ok(Note::new("numbers-given").with("next", written(next))),
            Self::Busy => Ok(Note::new("numbers-busy")),
            Self::Broken(error) => Err(error),
        }
    }
}

/// `GET /settings/numbers`.
pub async fn edit(db: Db, ui: Ui) -> Reply {
    let next = db.run(queries::next).await?;
    ui.page(page(next, NumbersForm::of(next)))
}

/// `POST /settings/numbers`. Sent twice, the second one gets the answer of the first.
pub async fn update(db: Db, ui: Ui, form: Form<NumbersForm>) -> Reply {
    let sent = form.sent();
    let (wanted, typed) = match form.parse(NumbersForm::parse) {
        Ok(both) => both,
        Err(form) => return ui.rejected(page(db.run(queries::next).await?, form)),
    };
    let raise = move |conn: &mut _| {
        actions::raise(conn, wanted).map(|()| Section::Numbers.path().to_owned())
    };
    match db.once(ui.by(), sent, raise).await? {
        Ok(location) => ui.saved("saved-numbers", location),
        Err(refusal) => {
            let next = db.run(queries::next).await?;
            let errors = Errors::one("number", refusal.note(next)?);
            ui.rejected(page(next, typed.wrong(errors)))
        }
    }
}
