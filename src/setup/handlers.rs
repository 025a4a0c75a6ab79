//! The page of the first start. Once somebody used its link, the address is a 404 for ever.

use super::{
    form::{FirstStart, SetupForm},
    link,
};
use crate::{
    db::{Db, transaction},
    error::{Error, Reply},
    schema::users,
    settings,
    users::passwords,
    web::{
        Form, Visitor, filters,
        gate::{Gate, session_cookie},
        session::{self, Token},
        ui::see_other,
    },
};
use actix_web::{
    http::StatusCode,
    web::{Data, Path},
};
use askama::Template;
use diesel::prelude::*;

#[derive(Template)]
#[template(path = "setup/index.html")]
struct SetupPage {
    token: String,
    form: SetupForm,
}

/// `GET /setup/{token}`.
pub async fn show(db: Db, visitor: Visitor, path: Path<String>) -> Reply {
    let token = open_link(&db, &path).await?;
    let form = SetupForm {
        country: guess(&visitor).into(),
        ..SetupForm::default()
    };
    visitor.answer(
        StatusCode::OK,
        SetupPage {
            token: token.as_str().into(),
            form,
        },
    )
}

/// `POST /setup/{token}`: the company, its administrator, and a session for them.
pub async fn create(
    db: Db,
    gate: Data<Gate>,
    visitor: Visitor,
    path: Path<String>,
    form: Form<SetupForm>,
) -> Reply {
    let token = open_link(&db, &path).await?;
    let first = match form.parse(SetupForm::parse) {
        Ok(first) => first,
        Err(form) => {
            let page = SetupPage {
                token: token.as_str().into(),
                form,
            };
            return visitor.answer(StatusCode::UNPROCESSABLE_ENTITY, page);
        }
    };
    let hash = passwords::hash(first.password.clone()).await?;
    let (by, address) = (visitor.by(), visitor.shell.address);
    let opened = db
        .run(move |conn| {
            transaction(conn, &by, |conn| {
                found(conn, &token, &first, &hash, address)
            })
        })
        .await?;
    let mut reply = see_other("/customers");
    reply
        .add_cookie(&session_cookie(&gate, &opened))
        .map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(reply)
}

fn found(
    conn: &mut PgConnection,
    token: &Token,
    first: &FirstStart,
    hash: &str,
    address: Option<std::net::IpAddr>,
) -> Result<Token, Error> {
    if !link::take(conn, token)? {
        return Err(Error::NotFound);
    }
    settings::actions::found(conn, &first.company, false)?;
    let administrator = diesel::insert_into(users::table)
        .values((
            users::name.eq(&first.name),
            users::email.eq(&first.email),
            users::role.eq("administrator"),
            users::language.eq(first.company.language.code()),
            users::password_hash.eq(hash),
            users::password_changed_at.eq(chrono::Utc::now()),
        ))
        .returning(users::id)
        .get_result(conn)?;
    Ok(session::open(conn, administrator, false, address, None)?)
}

async fn open_link(db: &Db, typed: &str) -> Result<Token, Error> {
    let token = Token::parse(typed).ok_or(Error::NotFound)?;
    let asked = token.clone();
    if db.run(move |conn| link::is_open(conn, &asked)).await? {
        Ok(token)
    } else {
        Err(Error::NotFound)
    }
}

/// The country that goes with the reader's language.
fn guess(visitor: &Visitor) -> &'static str {
    use crate::i18n::Language;
    match visitor.shell.language {
        Language::It | Language::En => "IT",
        Language::Es => "ES",
        Language::Fr => "FR",
        Language::Ro => "RO",
    }
}
