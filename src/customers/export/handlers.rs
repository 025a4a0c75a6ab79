//! Exports over HTTP.

use super::{
    actions::{self, CHUNK},
    cells::Layout,
    csv,
    form::ExportForm,
    pages::{AddressBook, MOST_PRINTED, NewPage, ShowPage},
    queries,
};
use crate::{
    customers::finding::{columns, filters::SHAPE, meant::Asker},
    db::Db,
    error::{Error, Reply},
    i18n::Language,
    ids::ExportId,
    web::{
        Errors, Form, Ui,
        download::{Kind, head},
        list::ListState,
    },
};
use actix_web::{
    HttpRequest,
    web::{Bytes, Path},
};
use futures_util::stream;

/// `GET /customers/export`.
pub async fn new(db: Db, ui: Ui, request: HttpRequest) -> Reply {
    let form: ExportForm = serde_html_form::from_str(request.query_string())
        .map_err(|error| Error::BadRequest(error.to_string()))?;
    ui.page(page(&db, &ui, form).await?)
}

async fn page(db: &Db, ui: &Ui, form: ExportForm) -> Result<NewPage, Error> {
    let asker = Asker::of(ui);
    db.run(move |conn| {
        let count = queries::meant(conn, &form, &asker)?.len();
        Ok::<_, Error>(NewPage { form, count })
    })
    .await
}

/// `POST /customers/export`: the file itself, or the page that waits for it.
pub async fn create(db: Db, ui: Ui, form: Form<ExportForm>) -> Reply {
    let sent = form.sent();
    let known = |form: ExportForm| match form.format.as_str() {
        "csv" | "xlsx" => Ok(form),
        _ => Err(ExportForm {
            errors: Errors::one("format", "error-choice"),
            ..form
        }),
    };
    let form = match form.parse(known) {
        Ok(form) => form,
        Err(form) => return ui.rejected(page(&db, &ui, form).await?),
    };
    let (asker, language) = (Asker::of(&ui), ui.language());
    if form.format == "csv" {
        return streamed(db, &ui, form, asker).await;
    }
    let make = move |conn: &mut _| {
        let taken = actions::take(conn, &form, &asker, language)?;
        let id = actions::ask_for(conn, &taken)?;
        Ok::<_, Error>(format!("/exports/{id}"))
    };
    let location = db.once(ui.by(), sent, make).await??;
    ui.redirect(location)
}

/// The head at once, then a thousand customers at a time, each on a connection that is given back before they
/// are sent: who goes away in the middle holds nothing.
async fn streamed(db: Db, ui: &Ui, form: ExportForm, asker: Asker) -> Reply {
    let language = ui.language();
    let layout = layout(&form, language);
    let customers = db
        .transaction(ui.by(), move |conn| {
            let taken = actions::take(conn, &form, &asker, language)?;
            actions::note(conn, &taken)?;
            Ok::<_, Error>(taken.customers)
        })
        .await?;
    let first = [
        csv::MARK.as_bytes(),
        &csv::lines(&[layout.headings()], language),
    ]
    .concat();
    let begun = stream::once(async move { Ok::<_, Error>(Bytes::from(first)) });
    let rest = stream::unfold(
        (db, customers, layout),
        move |(db, mut left, layout)| async move {
            if left.is_empty() {
                return None;
            }
            let chunk: Vec<i64> = left.drain(..CHUNK.min(left.len())).collect();
            let kept = layout.clone();
            let lines = db.run(move |conn| {
                let rows = queries::lines(conn, &chunk, &kept)?;
                Ok::<_, Error>(Bytes::from(csv::lines(&rows, language)))
            });
            Some((lines.await, (db, left, layout)))
        },
    );
    let name = format!("customers-{}.csv", ui.today());
    let both = futures_util::StreamExt::chain(begun, rest);
    Ok(head(&name, Kind::Csv).streaming(Box::pin(both)))
}

fn layout(form: &ExportForm, language: Language) -> Layout {
    if form.everything() {
        Layout::everything(language)
    } else {
        Layout::of_list(&columns::shown(form.list().filter("columns")), language)
    }
}

/// `GET /exports/{id}`; while its job goes on, the page of the job.
pub async fn show(db: Db, ui: Ui, id: Path<ExportId>) -> Reply {
    let (id, user) = (*id, ui.user.id);
    let page = db
        .run(move |conn| {
            let export = queries::find(conn, id, Some(user))?;
            let kept = export.finished_at.is_some() && queries::workbook(conn, id).is_ok();
            Ok::<_, Error>(ShowPage { export, kept })
        })
        .await?;
    match (page.export.job, page.export.finished_at) {
        (Some(job), None) => ui.redirect(format!("/jobs/{job}")),
        _ => ui.page(page),
    }
}

/// `GET /exports/{id}/file`.
pub async fn file(db: Db, ui: Ui, id: Path<ExportId>) -> Reply {
    let (id, user) = (*id, ui.user.id);
    let content = db
        .run(move |conn| {
            queries::find(conn, id, Some(user))?;
            queries::workbook(conn, id)
        })
        .await?;
    let name = format!("customers-{}.xlsx", ui.today());
    Ok(head(&name, Kind::Workbook).body(content))
}

/// `GET /customers/address-book`, with the query of a list: a page to print, which is written down as a file is.
pub async fn address_book(db: Db, ui: Ui, request: HttpRequest) -> Reply {
    let list = ListState::read(&SHAPE, request.query_string());
    let form = ExportForm {
        query: list.query(),
        format: "print".into(),
        ..ExportForm::default()
    };
    let (asker, language) = (Asker::of(&ui), ui.language());
    let page = db
        .transaction(ui.by(), move |conn| {
            let mut taken = actions::take(conn, &form, &asker, language)?;
            let more = taken.customers.len() > MOST_PRINTED;
            taken.customers.truncate(MOST_PRINTED);
            actions::note(conn, &taken)?;
            let entries = queries::address_book(conn, &taken.customers)?;
            Ok::<_, Error>(AddressBook {
                entries,
                more,
                list,
            })
        })
        .await?;
    ui.page(page)
}
