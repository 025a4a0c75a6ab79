//! Bulk changes over HTTP.

use super::{
    actions::{self, Refusal},
    form::BulkForm,
    model::{MOST, mark},
    pages::{NewPage, ShowPage},
    queries,
};
use crate::{
    customers::{finding::meant::Asker, lists::Lists, tags},
    db::Db,
    error::{Error, Reply},
    ids::BulkChangeId,
    web::{Errors, Form, Note, Ui},
};
use actix_web::{HttpRequest, web::Path};
use chrono::Utc;

/// `GET /customers/bulk`: of whom, and what.
pub async fn new(db: Db, ui: Ui, request: HttpRequest) -> Reply {
    let asked: BulkForm = serde_html_form::from_str(request.query_string())
        .map_err(|error| Error::BadRequest(error.to_string()))?;
    let page = page(&db, &ui, asked).await?;
    if page.count == 0 {
        return ui.redirect(page.form.list().url());
    }
    ui.page(page)
}

async fn again(db: &Db, ui: &Ui, form: BulkForm) -> Reply {
    let page = page(db, ui, form).await?;
    if page.count == 0 {
        return ui.redirect(page.form.list().url());
    }
    ui.rejected(page)
}

async fn page(db: &Db, ui: &Ui, form: BulkForm) -> Result<NewPage, Error> {
    let (asker, language) = (Asker::of(ui), ui.language());
    db.run(move |conn| {
        let meant = queries::meant(conn, &form, &asker)?;
        let whom = mark(&meant);
        Ok::<_, Error>(NewPage {
            form: BulkForm { whom, ..form },
            count: meant.len(),
            lists: Lists::load(conn)?,
            language,
        })
    })
    .await
}

/// `POST /customers/bulk`.
pub async fn create(db: Db, ui: Ui, form: Form<BulkForm>) -> Reply {
    let (sent, asker) = (form.sent(), Asker::of(&ui));
    let lists = db.run(Lists::load).await?;
    let (change, typed) = match form.parse(|typed: BulkForm| typed.parse(&lists)) {
        Ok(both) => both,
        Err(wrong) => return again(&db, &ui, wrong).await,
    };
    let kept = typed.clone();
    let make = move |conn: &mut _| {
        let meant = queries::meant(conn, &typed, &asker)?;
        if meant.len() > MOST {
            return Err(Wrong::TooMany);
        }
        if meant.is_empty() || mark(&meant) != typed.whom {
            return Err(Wrong::Others);
        }
        let query = typed.list().written();
        let id = actions::begin(conn, asker.user, &meant, &change, &query)?;
        Ok(format!("/customers/bulk/{id}"))
    };
    match db.once(ui.by(), sent, make).await? {
        Ok(location) => ui.redirect(location),
        Err(wrong) => {
            let errors = Errors::one(wrong.field(), wrong.note()?);
            again(&db, &ui, BulkForm { errors, ..kept }).await
        }
    }
}

/// Why nothing is changed.
enum Wrong {
    TooMany,
    /// They are others now than were confirmed.
    Others,
    Refused(Refusal),
}

impl From<Refusal> for Wrong {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<diesel::result::Error> for Wrong {
    fn from(error: diesel::result::Error) -> Self {
        Self::Refused(error.into())
    }
}

impl Wrong {
    fn field(&self) -> &'static str {
        match self {
            Self::Refused(Refusal::Tags(_)) => "add_tags",
            _ => "change",
        }
    }

    fn note(self) -> Result<Note, Error> {
        match self {
            Self::TooMany => Ok(Note::new("bulk-too-many").with("most", MOST as i64)),
            Self::Others => Ok(Note::new("bulk-list-changed")),
            Self::Refused(Refusal::Broken(error)) => Err(error),
            Self::Refused(Refusal::Tags(count)) => Ok(Note::new("bulk-too-many-tags")
                .with("count", count)
                .with("most", tags::MOST as i64)),
            Self::Refused(_) => Ok(Note::new("bulk-choice-gone")),
        }
    }
}

/// `GET /customers/bulk/{bulk}`; while its job goes on, the page of the job.
pub async fn show(db: Db, ui: Ui, id: Path<BulkChangeId>) -> Reply {
    let page = shown(&db, &ui, *id, None).await?;
    match page.bulk.job {
        Some(job) if page.goes_on() => ui.redirect(format!("/jobs/{job}")),
        _ => ui.page(page),
    }
}

async fn shown(
    db: &Db,
    ui: &Ui,
    id: BulkChangeId,
    refused: Option<&'static str>,
) -> Result<ShowPage, Error> {
    let (user, language) = (ui.user.id, ui.language());
    db.run(move |conn| {
        let bulk = queries::of_user(conn, id, user)?;
        Ok::<_, Error>(ShowPage {
            undoable: bulk.is_undoable(Utc::now()),
            bulk,
            lists: Lists::load(conn)?,
            language,
            refused,
        })
    })
    .await
}

/// `POST /customers/bulk/{bulk}/undo`.
pub async fn undo(db: Db, ui: Ui, id: Path<BulkChangeId>) -> Reply {
    let (id, user) = (*id, ui.user.id);
    shown(&db, &ui, id, None).await?;
    let take_back = move |conn: &mut _| actions::take_back(conn, id, user);
    match db.attempt(ui.by(), take_back).await? {
        Ok(()) => ui.redirect(format!("/customers/bulk/{id}")),
        Err(Refusal::Broken(error)) => Err(error),
        Err(Refusal::Late) => ui.conflict(shown(&db, &ui, id, Some("bulk-undo-late")).await?),
        Err(Refusal::ChoiceGone | Refusal::Tags(_)) => {
            ui.conflict(shown(&db, &ui, id, Some("bulk-choice-gone")).await?)
        }
    }
}
