//! The four steps over HTTP. Whoever asks for somebody else's import gets what never was.

use super::{
    actions::{self, Readable, Received, may_match},
    again,
    form::{ColumnsForm, RunForm, Wish},
    labels,
    likely::shown,
    model::{Import, Refused, State},
    pages::{CheckPage, ColumnsPage, ResultPage, UndoPage, UploadPage},
    queries,
    reading::{encoding::Encoding, file::MAX_BYTES, formula, workbook::blank},
    undo,
};
use crate::{
    db::Db,
    error::{Error, Reply},
    i18n,
    ids::ImportId,
    web::{
        Errors, Form, Ui, Upload,
        download::{Kind, head},
    },
};
use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{self, Path, Query},
};
use chrono::Utc;

pub async fn index(db: Db, ui: Ui) -> Reply {
    upload_page(&db, &ui, "", Errors::default()).await
}

pub async fn create(db: Db, ui: Ui, upload: Upload<MAX_BYTES>) -> Reply {
    let (user, sent) = (ui.user.id, upload.sent());
    let encoding = upload.field("encoding").to_owned();
    let received = Received {
        encoding: Encoding::from_name(&encoding),
        country: ui.business.country.clone(),
        name: upload.file_name,
        bytes: upload.bytes,
    };
    let refused = match read(received).await? {
        Ok(readable) => {
            let receive = move |conn: &mut _| {
                let id = actions::receive(conn, user, &readable)?;
                Ok::<_, Refused>(format!("/imports/{id}/columns"))
            };
            match db.once(ui.by(), sent, receive).await? {
                Ok(location) => return ui.redirect(location),
                Err(refused) => refused,
            }
        }
        Err(refused) => refused,
    };
    let errors = Errors::one("file", refused.note()?);
    upload_page(&db, &ui, &encoding, errors).await
}

async fn read(received: Received) -> Result<Result<Readable, Refused>, Error> {
    web::block(move || received.read())
        .await
        .map_err(|_| anyhow::anyhow!("reading a file panicked").into())
}

async fn upload_page(db: &Db, ui: &Ui, encoding: &str, errors: Errors) -> Reply {
    let user = ui.user.id;
    let imports = db.run(move |conn| queries::of_user(conn, user)).await?;
    let page = UploadPage::new(imports, encoding, errors, ui.language());
    if page.errors.is_empty() {
        ui.page(page)
    } else {
        ui.rejected(page)
    }
}

/// A file to fill in: the words of the commonest fields, which the match step knows again.
pub async fn template(ui: Ui) -> Reply {
    let line = labels::template(ui.language())
        .iter()
        .map(|word| formula::neutralise(word).into_owned())
        .collect::<Vec<_>>()
        .join(";");
    Ok(download(
        "clientela.csv",
        format!("\u{feff}{line}\r\n").into_bytes(),
    ))
}

/// The same as a workbook.
pub async fn template_workbook(ui: Ui) -> Reply {
    let title = i18n::text(ui.language(), "menu-customers");
    let bytes =
        blank::workbook(&title, &labels::template(ui.language())).map_err(anyhow::Error::new)?;
    Ok(download("clientela.xlsx", bytes))
}

pub async fn show(db: Db, ui: Ui, id: Path<ImportId>) -> Reply {
    let import = own(&db, &ui, *id).await?;
    ui.redirect(import.step())
}

pub async fn columns(db: Db, ui: Ui, id: Path<ImportId>) -> Reply {
    let import = own(&db, &ui, *id).await?;
    if !may_match(import.state()) {
        return ui.redirect(import.step());
    }
    let job = import.job_id.filter(|_| import.state() == State::Failed);
    let failure = match job {
        Some(job) => db.run(move |conn| queries::failure(conn, job)).await?,
        None => None,
    };
    let form = ColumnsForm::of(&import);
    ui.page(ColumnsPage::new(import, form, failure, &ui))
}

pub async fn match_columns(
    db: Db,
    ui: Ui,
    id: Path<ImportId>,
    wish: Query<Wish>,
    form: Form<ColumnsForm>,
) -> Reply {
    let import = own(&db, &ui, *id).await?;
    let (import, form) = match form.parse(Ok) {
        Ok(form) => in_its_encoding(&db, &ui, import, form).await?,
        Err(form) => return ui.rejected(ColumnsPage::new(import, form, None, &ui)),
    };
    if !form.errors.is_empty() {
        return ui.rejected(ColumnsPage::new(import, form, None, &ui));
    }
    if !wish.again.is_empty() {
        return ui.page(ColumnsPage::new(import, form, None, &ui));
    }
    check_rows(&db, &ui, import, form).await
}

/// The import as it is read in the encoding of the form, or the form with what is wrong with that.
async fn in_its_encoding(
    db: &Db,
    ui: &Ui,
    import: Import,
    mut form: ColumnsForm,
) -> Result<(Import, ColumnsForm), Error> {
    let encoding = match form.other_encoding(&import) {
        Ok(None) => return Ok((import, form)),
        Ok(encoding) => encoding,
        Err(note) => return Ok((import, form.refused(note))),
    };
    let (id, user) = (import.id, ui.user.id);
    let Some(bytes) = db.run(move |conn| queries::kept(conn, id)).await? else {
        return Ok((import, form.refused(queries::FILE_GONE)));
    };
    let (name, country) = (import.file_name.clone(), import.country.clone());
    let received = Received {
        name,
        bytes,
        encoding,
        country,
    };
    let readable = match read(received).await? {
        Ok(readable) => readable,
        Err(Refused::Broken(error)) => return Err(error),
        Err(_) => return Ok((import, form.refused("import-error-encoding"))),
    };
    let keep = move |conn: &mut _| again::keep(conn, id, user, &readable);
    let now = db.transaction(ui.by(), keep).await?;
    form.take_over(&import.columns(), &now.columns());
    Ok((now, form))
}

async fn check_rows(db: &Db, ui: &Ui, import: Import, form: ColumnsForm) -> Reply {
    let (id, user, role) = (import.id, ui.user.id, ui.user.role);
    let matched = match form.parse(import.columns(), ui.language(), role) {
        Ok(matched) => matched,
        Err(form) => return ui.rejected(ColumnsPage::new(import, form, None, ui)),
    };
    let ask = move |conn: &mut _| actions::match_columns(conn, id, user, &matched);
    let job = db.transaction(ui.by(), ask).await?;
    ui.redirect(format!("/jobs/{job}"))
}

pub async fn check(db: Db, ui: Ui, id: Path<ImportId>) -> Reply {
    let import = own(&db, &ui, *id).await?;
    if import.state() != State::Checked {
        return ui.redirect(import.step());
    }
    let (import, likely) = db
        .run(move |conn| shown(conn, &import).map(|likely| (import, likely)))
        .await?;
    ui.page(CheckPage::new(import, likely, ui.user.role))
}

/// What is wrong, row by row, to be put right and uploaded again.
pub async fn errors(db: Db, ui: Ui, id: Path<ImportId>) -> Reply {
    let (id, user) = (*id, ui.user.id);
    let report = db
        .run(move |conn| {
            queries::own(conn, id, user)?;
            queries::report(conn, id)
        })
        .await?;
    Ok(download("errors.csv", report))
}

/// The rows that look like customers of the register, with whom, as a file.
pub async fn likely(db: Db, ui: Ui, id: Path<ImportId>) -> Reply {
    let (id, user) = (*id, ui.user.id);
    let report = db
        .run(move |conn| {
            queries::own(conn, id, user)?;
            queries::likely(conn, id)
        })
        .await?;
    Ok(download("look-alikes.csv", report))
}

pub async fn run(db: Db, ui: Ui, id: Path<ImportId>, form: Form<RunForm>) -> Reply {
    let (id, user) = (*id, ui.user.id);
    // One that comes back after a new sign-in is asked again.
    let Ok(RunForm { without_likely }) = form.parse(Ok) else {
        return ui.redirect(format!("/imports/{id}/check"));
    };
    let job = db
        .transaction(ui.by(), move |conn| {
            actions::ask_for_run(conn, id, user, without_likely)
        })
        .await?;
    ui.redirect(format!("/jobs/{job}"))
}

pub async fn result(db: Db, ui: Ui, id: Path<ImportId>) -> Reply {
    let import = own(&db, &ui, *id).await?;
    if !import.has_ended() {
        return ui.redirect(import.step());
    }
    ui.page(ResultPage::new(import, Utc::now(), false))
}

/// What would be undone, before it is.
pub async fn undo_plan(db: Db, ui: Ui, id: Path<ImportId>) -> Reply {
    let import = own(&db, &ui, *id).await?;
    if import.state() != State::Done || !undo::may_undo(import.undo_until, Utc::now()) {
        return ui.redirect(import.step());
    }
    let id = import.id;
    let plan = db.run(move |conn| undo::plan(conn, id)).await?;
    ui.page(UndoPage { import, plan })
}

pub async fn take_back(db: Db, ui: Ui, id: Path<ImportId>) -> Reply {
    let (id, user, now) = (*id, ui.user.id, Utc::now());
    let job = db
        .transaction(ui.by(), move |conn| undo::ask(conn, id, user, now))
        .await?;
    match job {
        Some(job) => ui.redirect(format!("/jobs/{job}")),
        None => {
            let import = own(&db, &ui, id).await?;
            ui.answer(StatusCode::CONFLICT, ResultPage::new(import, now, true))
        }
    }
}

async fn own(db: &Db, ui: &Ui, id: ImportId) -> Result<Import, Error> {
    let user = ui.user.id;
    db.run(move |conn| queries::own(conn, id, user)).await
}

fn download(name: &str, bytes: Vec<u8>) -> HttpResponse {
    let kind = match name.ends_with(".csv") {
        true => Kind::Csv,
        false => Kind::Workbook,
    };
    head(name, kind).body(bytes)
}

impl Refused {
    /// What to say beside the file, or the error that is no fault of it.
    fn note(self) -> Result<crate::web::Note, Error> {
        match self {
            Self::NoFile => Ok("import-error-no-file".into()),
            Self::File(fault) => Ok(labels::fault(&fault)),
            Self::Broken(error) => Err(error),
        }
    }
}
