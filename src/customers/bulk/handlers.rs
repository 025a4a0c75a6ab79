//! Bulk changes over HTTP.

use super::{
    actions::{self, Refusal},
    form::BulkForm,
    model::MOST,
    pages::{NewPage, ShowPage},
    queries,
};
use crate::{
    customers::{finding::meant::Asker, lists::Lists},
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

async fn page(db: &Db, ui: &Ui, form: BulkForm) -> Result<NewPage, Error> {
    let (asker, language) = (Asker::of(ui), ui.language());
    db.run(move |conn| {
        let count = queries::meant(conn, &form, &asker)?.len();
        Ok::<_, Error>(NewPage {
            form: BulkForm { count, ..form },
            count,
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
        Err(wrong) => return ui.rejected(page(&db, &ui, wrong).await?),
    };
    let kept = typed.clone();
    let make = move |conn: &mut _| {
        let meant = queries::meant(conn, &typed, &asker)?;
        if meant.len() != typed.count || meant.len() > MOST {
            return Err(Wrong::Count(meant.len()));
        }
        let query = typed.list().noted();
        let id = actions::begin(conn, asker.user, &meant, &change, &query)?;
        Ok(format!("/customers/bulk/{id}"))
    };
    match db.once(ui.by(), sent, make).await? {
        Ok(location) => ui.redirect(location),
        Err(wrong) => {
            let errors = Errors::one("change", wrong.note()?);
            ui.rejected(page(&db, &ui, BulkForm { errors, ..kept }).await?)
        }
    }
}

/// Why nothing is changed.
enum Wrong {
    /// There are so many now, not as many as were confirmed, or too many.
    Count(usize),
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
    fn note(self) -> Result<Note, Error> {
        match self {
            Self::Count(count) if count > MOST => {
                Ok(Note::new("bulk-too-many").with("most", MOST as i64))
            }
            Self::Count(count) => Ok(Note::new("bulk-count-changed").with("count", count as i64)),
            Self::Refused(Refusal::Broken(error)) => Err(error),
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
        Err(Refusal::ChoiceGone) => {
            ui.conflict(shown(&db, &ui, id, Some("bulk-choice-gone")).await?)
        }
    }
}
