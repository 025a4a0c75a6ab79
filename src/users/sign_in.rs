//! Signing in and out.

use crate::{
    db::Db,
    error::Reply,
    ids::UserId,
    schema::users,
    users::passwords,
    web::{
        Errors, Form, Ui, Visitor, filters,
        gate::{Gate, LateForm, session_cookie},
        session::{self, Secret},
        ui::{Shell, html, own_path, see_other},
    },
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::{StatusCode, header},
    web::{Data, Query},
};
use askama::Template;
use diesel::prelude::*;
use serde::Deserialize;

/// What was typed, and what is carried along to come back to.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct SignInForm {
    email: String,
    password: String,
    remember: bool,
    next: String,
    #[serde(skip)]
    errors: Errors,
}

/// The address of the page, with where to go on to.
#[derive(Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

#[derive(Template)]
#[template(path = "users/sign_in.html")]
struct SignInPage {
    form: SignInForm,
    late: bool,
}

/// `GET /sign-in`.
pub async fn show(visitor: Visitor, next: Query<Next>) -> Reply {
    if visitor.shell.user.is_some() {
        return Ok(see_other(own_path(&next.next)));
    }
    let form = SignInForm {
        next: next.into_inner().next,
        ..SignInForm::default()
    };
    visitor.answer(StatusCode::OK, SignInPage { form, late: false })
}

/// `POST /sign-in`.
pub async fn create(
    request: HttpRequest,
    db: Db,
    gate: Data<Gate>,
    visitor: Visitor,
    form: Form<SignInForm>,
) -> Reply {
    let form = form.typed();
    let email = form.email.trim().to_lowercase();
    let found: Option<(UserId, Option<String>)> = db
        .run(move |conn| {
            users::table
                .filter(users::email.eq(email).and(users::disabled_at.is_null()))
                .select((users::id, users::password_hash))
                .first(conn)
                .optional()
        })
        .await?;
    let (user, hash) = found.unzip();
    let fits = passwords::verify(form.password.clone(), hash.flatten()).await?;
    let (Some(user), true) = (user, fits) else {
        let form = SignInForm {
            errors: Errors::one("email", "sign-in-wrong"),
            ..form
        };
        return visitor.answer(
            StatusCode::UNPROCESSABLE_ENTITY,
            SignInPage { form, late: false },
        );
    };
    let agent = request
        .headers()
        .get(header::USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned);
    let (remember, address) = (form.remember, visitor.shell.address);
    let token = db
        .run(move |conn| session::open(conn, user, remember, address, agent.as_deref()))
        .await?;
    let mut reply = see_other(own_path(&form.next));
    reply
        .add_cookie(&session_cookie(&gate, &token))
        .map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(reply)
}

/// `POST /sign-out`.
pub async fn end(db: Db, ui: Ui) -> Reply {
    let session = ui.user.session;
    db.run(move |conn| {
        use crate::schema::sessions;
        diesel::delete(sessions::table.filter(sessions::id.eq(session.0))).execute(conn)
    })
    .await?;
    Ok(HttpResponse::SeeOther()
        .insert_header((header::LOCATION, "/sign-in"))
        .insert_header(("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\""))
        .finish())
}

/// A form came after its session had ended: sign in, then it comes back as typed.
pub fn late_form_page(shell: &Shell, _secret: &Secret, late: LateForm) -> Reply {
    let form = SignInForm {
        next: late.path,
        ..SignInForm::default()
    };
    Ok(html(
        StatusCode::UNAUTHORIZED,
        shell.render(&SignInPage { form, late: true })?,
    ))
}
