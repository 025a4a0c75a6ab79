//! The page behind a one-time link. A link that is used, too old or never was is a 404 like any other.

use super::{
    check_password,
    links::{self, Bearer},
    passwords,
};
use crate::{
    db::{Actor, Db},
    error::{Error, Reply},
    schema::users,
    web::{
        Errors, Form, Visitor,
        conflict::Part,
        filters,
        gate::Gate,
        session::{self, Token},
        ui::see_other,
    },
};
use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
    web::{Data, Path},
};
use askama::Template;
use diesel::{PgConnection, dsl::now, prelude::*};
use serde::Deserialize;

/// The password, which never comes back into the page.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct NewPasswordForm {
    new_password: String,
}

/// What its inputs are called.
pub const FIELDS: [Part; 1] = [Part::of("password-new", &["new_password"])];

#[derive(Template)]
#[template(path = "users/new_password.html")]
struct NewPasswordPage {
    path: String,
    bearer: Bearer,
    errors: Errors,
}

impl NewPasswordPage {
    fn new(token: &Token, bearer: Bearer, errors: Errors) -> Self {
        Self {
            path: format!("/password/{}", token.as_str()),
            bearer,
            errors,
        }
    }
}

/// `GET /password/{token}`.
pub async fn show(db: Db, gate: Data<Gate>, visitor: Visitor, path: Path<String>) -> Reply {
    let (token, bearer) = bearer(&db, &gate, &path).await?;
    let page = NewPasswordPage::new(&token, bearer, Errors::default());
    visitor.answer(StatusCode::OK, page).map(unreferred)
}

/// `POST /password/{token}`: signed out of everywhere, then to the sign-in.
pub async fn create(
    db: Db,
    gate: Data<Gate>,
    visitor: Visitor,
    path: Path<String>,
    form: Form<NewPasswordForm>,
) -> Reply {
    let (token, bearer) = bearer(&db, &gate, &path).await?;
    let password = form.typed().new_password;
    if let Err(note) = check_password(&password, &[&bearer.name, &bearer.email]) {
        let page = NewPasswordPage::new(&token, bearer, Errors::one("new_password", note));
        let refused = visitor.answer(StatusCode::UNPROCESSABLE_ENTITY, page);
        return refused.map(unreferred);
    }
    let hash = passwords::hash(password).await?;
    let user = bearer.id;
    db.transaction(
        Actor {
            user: Some(user),
            ..visitor.by()
        },
        move |conn| set(conn, &token, &bearer, &hash),
    )
    .await?;
    tracing::info!(event = "password set by link", user = user.0);
    Ok(unreferred(see_other("/sign-in")))
}

fn set(conn: &mut PgConnection, token: &Token, bearer: &Bearer, hash: &str) -> Result<(), Error> {
    if !links::take(conn, token)? {
        return Err(Error::NotFound);
    }
    let live = users::table
        .find(bearer.id)
        .filter(users::disabled_at.is_null());
    let changed = diesel::update(live)
        .set((
            users::password_hash.eq(hash),
            users::password_changed_at.eq(now),
        ))
        .execute(conn)?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    session::end_all(conn, bearer.id, None)?;
    Ok(())
}

async fn bearer(db: &Db, gate: &Gate, typed: &str) -> Result<(Token, Bearer), Error> {
    let token = Token::parse(typed).ok_or(Error::NotFound)?;
    let (asked, demo) = (token.clone(), gate.settings.demo);
    let bearer = db
        .run(move |conn| links::bearer(conn, &asked, demo))
        .await?;
    Ok((token, bearer.ok_or(Error::NotFound)?))
}

/// The address is a secret, so it is told to no other page.
fn unreferred(mut reply: HttpResponse) -> HttpResponse {
    let none = header::HeaderValue::from_static("no-referrer");
    reply.headers_mut().insert(header::REFERRER_POLICY, none);
    reply
}
