//! The bank accounts over HTTP.

use super::{
    actions::{self, Edited, Refusal},
    form::{AccountForm, FIELDS},
    model::Stored,
    pages::{AccountPage, AccountsPage, DeletePage},
    queries,
};
use crate::{
    db::Db,
    error::{Error, Reply},
    ids::BankAccountId,
    settings::{
        conflict::{self, Changed, as_typed},
        order::Pressed,
        sections::Section,
    },
    web::{Errors, Form, Ui, conflict::Conflict},
};
use actix_web::web::Path;
use diesel::PgConnection;

const PATH: &str = "/settings/bank";

/// `GET /settings/bank`.
pub async fn index(db: Db, ui: Ui) -> Reply {
    let form = AccountForm::blank(&ui.business.currency);
    let load = move |conn: &mut _| AccountsPage::load(conn, form);
    ui.page(db.run(load).await?)
}

/// `POST /settings/bank`.
pub async fn create(db: Db, ui: Ui, form: Form<AccountForm>) -> Reply {
    let sent = form.sent();
    let wrong = match form.parse(AccountForm::parse) {
        Ok((account, typed)) => {
            let add = move |conn: &mut PgConnection| {
                actions::add(conn, &account).map(|_| PATH.to_owned())
            };
            match db.once(ui.by(), sent, add).await? {
                Ok(location) => return ui.saved("saved-bank-added", location),
                Err(refusal) => typed.wrong(errors(refusal)?),
            }
        }
        Err(form) => form,
    };
    let load = move |conn: &mut _| AccountsPage::load(conn, wrong);
    ui.rejected(db.run(load).await?)
}

fn errors(refusal: Refusal) -> Result<Errors, Error> {
    match refusal {
        Refusal::Twice => Ok(Errors::one("iban", "bank-twice")),
        Refusal::Broken(error) => Err(error),
    }
}

/// `GET /settings/bank/{id}`.
pub async fn edit(db: Db, ui: Ui, id: Path<BankAccountId>) -> Reply {
    let id = *id;
    let stored = db.run(move |conn| queries::find(conn, id)).await?;
    let form = AccountForm::of(&stored.account, stored.version);
    ui.page(AccountPage::new(id, form))
}

/// `POST /settings/bank/{id}`.
pub async fn update(db: Db, ui: Ui, id: Path<BankAccountId>, form: Form<AccountForm>) -> Reply {
    let id = *id;
    let (account, typed) = match form.parse(AccountForm::parse) {
        Ok(both) => both,
        Err(form) => return again(&db, &ui, id, form).await,
    };
    let version = typed.version.clone();
    let change = move |conn: &mut PgConnection| actions::change(conn, id, &version, &account);
    match db.attempt(ui.by(), change).await? {
        Ok(Edited::Saved) => ui.saved("saved-bank", PATH),
        Ok(Edited::Stale(theirs)) => stale(&db, &ui, &typed, *theirs).await,
        Err(refusal) => ui.rejected(AccountPage::new(id, typed.wrong(errors(refusal)?))),
    }
}

/// The form as typed, of an account that is still there.
async fn again(db: &Db, ui: &Ui, id: BankAccountId, form: AccountForm) -> Reply {
    db.run(move |conn| queries::find(conn, id)).await?;
    ui.rejected(AccountPage::new(id, form))
}

async fn stale(db: &Db, ui: &Ui, typed: &AccountForm, theirs: Stored) -> Reply {
    let saved = AccountForm::of(&theirs.account, theirs.version);
    let changed = Changed {
        section: Section::Bank,
        heading: theirs.account.label,
        action: format!("{PATH}/{}", theirs.id),
        row: ("bank_accounts", theirs.id.0),
        version: theirs.version,
    };
    let conflict = Conflict::between(&FIELDS, &typed.base, typed, &saved, as_typed);
    conflict::answer(db, ui, changed, conflict).await
}

/// `POST /settings/bank/{id}/main`.
pub async fn make_main(db: Db, ui: Ui, id: Path<BankAccountId>, _: Form<Pressed>) -> Reply {
    let id = *id;
    let make = move |conn: &mut PgConnection| actions::make_main(conn, id);
    match db.attempt(ui.by(), make).await? {
        Ok(()) => ui.saved("saved-bank-main", PATH),
        Err(refusal) => Err(errors(refusal).err().unwrap_or(Error::Conflict)),
    }
}

/// `POST /settings/bank/{id}/place`.
pub async fn shift(db: Db, ui: Ui, id: Path<BankAccountId>, form: Form<Pressed>) -> Reply {
    let (id, sent) = (*id, form.sent());
    let direction = form.typed().direction()?;
    let shift = move |conn: &mut PgConnection| {
        actions::shift(conn, id, direction).map(|()| PATH.to_owned())
    };
    match db.once(ui.by(), sent, shift).await? {
        Ok(location) => ui.saved("saved-bank-moved", location),
        Err(refusal) => Err(errors(refusal).err().unwrap_or(Error::Conflict)),
    }
}

/// `GET /settings/bank/{id}/delete`: says which account is the main one then.
pub async fn ask(db: Db, ui: Ui, id: Path<BankAccountId>) -> Reply {
    let id = *id;
    ui.page(db.run(move |conn| DeletePage::load(conn, id)).await?)
}

/// `POST /settings/bank/{id}/delete`.
pub async fn delete(db: Db, ui: Ui, id: Path<BankAccountId>, form: Form<Pressed>) -> Reply {
    let (id, sent) = (*id, form.sent());
    let delete = move |conn: &mut PgConnection| actions::delete(conn, id).map(|()| PATH.to_owned());
    match db.once(ui.by(), sent, delete).await? {
        Ok(location) => ui.saved("saved-bank-deleted", location),
        Err(refusal) => Err(errors(refusal).err().unwrap_or(Error::Conflict)),
    }
}
