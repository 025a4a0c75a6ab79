//! The pages of the tab Persons.

use super::{
    actions::{self, NotJoined, Refusal},
    form::{Choice, PARTS, PersonForm, TermForm, in_words},
    model::{Member, Term},
    tab::{PersonsTab, edit_title, tab_path},
};
use crate::{
    customers::{
        conflict::ConflictTab,
        in_place::Edited,
        picker::{Search, Uses},
        sheet::{Sheet, Tab},
    },
    db::Db,
    error::{Error, Reply},
    ids::{CustomerId, MemberId},
    web::{
        Form, Ui,
        conflict::{Change, Conflict},
    },
};
use actix_web::web::{Data, Path, Query};
use diesel::PgConnection;

/// The rows.
pub async fn index(db: Db, ui: Ui, company: Path<CustomerId>) -> Reply {
    let today = ui.today();
    let tab = move |conn: &mut _| PersonsTab::load(conn, *company, today);
    ui.page(db.run(tab).await?)
}

/// The rows with the field to choose somebody of the register.
pub async fn pick(
    db: Db,
    ui: Ui,
    company: Path<CustomerId>,
    search: Query<Search>,
    uses: Data<Uses>,
) -> Reply {
    let (today, home) = (ui.today(), ui.business.country.clone());
    let tab = move |conn: &mut PgConnection| {
        uses.write(conn)?;
        PersonsTab::load(conn, *company, today)?.picking(conn, &search.q, &home, None)
    };
    ui.page(db.run(tab).await?)
}

/// Links somebody of the register; a role that was not typed is asked next.
pub async fn link(
    db: Db,
    ui: Ui,
    company: Path<CustomerId>,
    form: Form<Choice>,
    uses: Data<Uses>,
) -> Reply {
    let (company, today, sent) = (*company, ui.today(), form.sent());
    let typed = form.as_typed().typed.clone();
    let (person, role) = match form.parse(Choice::parse) {
        Ok(chosen) => chosen,
        // It came back after a new sign-in, so one chooses again.
        Err(choice) if choice.typed.is_blank() => {
            return ui.redirect(format!("{}/link", tab_path(company)));
        }
        Err(choice) => return adding(db, ui, company, choice.typed).await,
    };
    // A second click gets the first one's answer, and with it the request that did it.
    let request = ui.by().request.unwrap_or_default();
    let link = move |conn: &mut _| {
        let member = actions::link(conn, company, person, &role, today)?;
        let next = match role.as_str() {
            "" => format!("/{member}/edit"),
            _ => String::new(),
        };
        Ok::<_, Refusal>(format!("{}{next}#{request}", tab_path(company)))
    };
    match db.once(ui.by(), sent, link).await? {
        Ok(done) => {
            uses.count(person);
            let (location, request) = done.split_once('#').unwrap_or((&done, ""));
            ui.saved_undoable_by(request, "saved-member-linked", location, undo(company))
        }
        Err(refusal) => not_linked(db, ui, company, typed, refusal.key()?).await,
    }
}

/// Where one chose again, with why the choice was none.
async fn not_linked(
    db: Db,
    ui: Ui,
    company: CustomerId,
    typed: PersonForm,
    why: &'static str,
) -> Reply {
    if !typed.is_blank() {
        return adding(db, ui, company, typed.refused(why)).await;
    }
    let (today, home) = (ui.today(), ui.business.country.clone());
    let tab = move |conn: &mut PgConnection| {
        PersonsTab::load(conn, company, today)?.picking(conn, "", &home, Some(why))
    };
    ui.rejected(db.run(tab).await?)
}

/// The rows with an empty form.
pub async fn new(db: Db, ui: Ui, company: Path<CustomerId>) -> Reply {
    let (today, form) = (ui.today(), PersonForm::default());
    let tab =
        move |conn: &mut PgConnection| PersonsTab::load(conn, *company, today)?.adding(conn, form);
    ui.page(db.run(tab).await?)
}

/// Makes a person of the register and links it, unless it may be there already.
pub async fn create(db: Db, ui: Ui, company: Path<CustomerId>, form: Form<PersonForm>) -> Reply {
    let (company, today, sent) = (*company, ui.today(), form.sent());
    let typed = match form.parse(Ok) {
        Ok(typed) => typed,
        Err(typed) => return adding(db, ui, company, typed).await,
    };
    let join = move |conn: &mut _| {
        actions::join(conn, company, typed, today)?;
        Ok(tab_path(company))
    };
    match db.once(ui.by(), sent, join).await? {
        Ok(location) => ui.saved("saved-member-new", location),
        Err(NotJoined::Again(form)) => adding(db, ui, company, *form).await,
        Err(NotJoined::Error(error)) => Err(error),
    }
}

/// The form of a new person again, as typed.
async fn adding(db: Db, ui: Ui, company: CustomerId, form: PersonForm) -> Reply {
    let today = ui.today();
    let tab =
        move |conn: &mut PgConnection| PersonsTab::load(conn, company, today)?.adding(conn, form);
    ui.rejected(db.run(tab).await?)
}

/// The rows with one of them as a form.
pub async fn edit(db: Db, ui: Ui, path: Path<(CustomerId, MemberId)>) -> Reply {
    let (company, member) = path.into_inner();
    let today = ui.today();
    let tab = move |conn: &mut _| PersonsTab::load(conn, company, today)?.editing(member, None);
    ui.page(db.run(tab).await?)
}

/// Changes role and time.
pub async fn update(
    db: Db,
    ui: Ui,
    path: Path<(CustomerId, MemberId)>,
    form: Form<TermForm>,
) -> Reply {
    let (company, member) = path.into_inner();
    let typed = form.as_typed().clone();
    let version = typed.version.parse().unwrap_or_default();
    let term = match form.parse(TermForm::parse) {
        Ok(term) => term,
        Err(form) => return again(db, ui, company, member, form).await,
    };
    let change = {
        let term = term.clone();
        move |conn: &mut _| actions::change(conn, company, member, version, &term)
    };
    match db.attempt(ui.by(), change).await? {
        Ok(Edited::Saved) => ui.saved_undoable("saved-member", tab_path(company), undo(company)),
        Ok(Edited::Stale(saved)) => stale(db, ui, company, &typed.base, term, *saved).await,
        Err(refusal) => again(db, ui, company, member, typed.refused(refusal.key()?)).await,
    }
}

async fn again(db: Db, ui: Ui, company: CustomerId, member: MemberId, form: TermForm) -> Reply {
    let today = ui.today();
    let tab =
        move |conn: &mut _| PersonsTab::load(conn, company, today)?.editing(member, Some(form));
    ui.rejected(db.run(tab).await?)
}

/// Both versions of what two people edited.
async fn stale(
    db: Db,
    ui: Ui,
    company: CustomerId,
    base: &str,
    yours: Term,
    saved: Member,
) -> Reply {
    let language = ui.language();
    let forms = (
        TermForm::of(&yours, 0),
        TermForm::of(&saved.term(), saved.version),
    );
    let words = |field: &'static str, fields: &_| in_words(language, field, fields);
    let conflict = Conflict::between(&PARTS, base, &forms.0, &forms.1, words).at(
        format!("{}/{}", tab_path(company), saved.id),
        tab_path(company),
    );
    let page = move |conn: &mut _| {
        let change = Change::last(conn, company, &["members"])?;
        Ok::<_, Error>(ConflictTab {
            sheet: Sheet::load(conn, company)?,
            tab: Tab::Persons,
            heading: edit_title(language, &saved),
            conflict: conflict.made_by(saved.version, change),
        })
    };
    ui.conflict(db.run(page).await?)
}

/// The person leaves the company today.
pub async fn end(db: Db, ui: Ui, path: Path<(CustomerId, MemberId)>) -> Reply {
    let ((company, member), today) = (path.into_inner(), ui.today());
    let end = move |conn: &mut _| actions::end(conn, company, member, today);
    db.transaction(ui.by(), end).await?;
    ui.saved_undoable("saved-member-ended", tab_path(company), undo(company))
}

/// Takes back a link that was a mistake.
pub async fn delete(db: Db, ui: Ui, path: Path<(CustomerId, MemberId)>) -> Reply {
    let (company, member) = path.into_inner();
    let delete = move |conn: &mut _| actions::delete(conn, company, member);
    db.transaction(ui.by(), delete).await?;
    ui.saved_undoable("saved-member-removed", tab_path(company), undo(company))
}

fn undo(company: CustomerId) -> String {
    format!("/customers/{company}/history/undo")
}
