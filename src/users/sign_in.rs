//! Signing in. A refusal tells neither which of the two was wrong nor whether there is such a user:
//! not in words, not in status, not in time.

use super::{
    attempts::{self, AttemptId},
    demo::{self, DemoUser},
    late_form::{Carried, Resumption},
    passwords::{self, Verdict},
};
use crate::{
    db::{Actor, Db},
    error::{Error, Reply},
    ids::UserId,
    schema::{sessions, users},
    web::{
        Errors, Form, Note, Visitor, filters,
        gate::{Gate, LateForm, session_cookie},
        session::{self, Secret, Token},
        shell::Shell,
        ui::{html, own_path, see_other},
    },
};
use actix_web::{
    HttpRequest, HttpResponse,
    cookie::time,
    http::{StatusCode, header},
    web::{Data, Query},
};
use askama::Template;
use chrono::{Duration, Utc};
use diesel::{
    PgConnection,
    prelude::*,
    sql_types::{Bool, Text},
};
use serde::Deserialize;

/// More cannot be a password, and would only keep the hash busy.
const LONGEST: usize = super::password_rules::MOST;

diesel::define_sql_function!(fn lower(text: Text) -> Text);

/// What was typed, and what is carried along to come back to.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct SignInForm {
    email: String,
    password: String,
    remember: bool,
    next: String,
    late_user: String,
    late_path: String,
    late_body: String,
    late_signature: String,
    #[serde(skip)]
    errors: Errors,
}

impl SignInForm {
    fn carried(&self) -> Carried {
        Carried {
            user: self.late_user.clone(),
            path: self.late_path.clone(),
            body: self.late_body.clone(),
            signature: self.late_signature.clone(),
        }
    }

    /// The account as it is counted and looked up, if both fields can be right at all.
    fn account(&self) -> Option<String> {
        let account = self.email.trim().to_lowercase();
        let possible = (3..=254).contains(&account.len())
            && !account.chars().any(char::is_control)
            && !self.password.is_empty()
            && !self.password.contains('\0')
            && self.password.chars().count() <= LONGEST;
        possible.then_some(account)
    }
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
    short: bool,
    demo_users: &'static [DemoUser],
}

impl SignInPage {
    fn new(form: SignInForm, gate: &Gate) -> Self {
        Self {
            late: !form.carried().is_empty(),
            form,
            short: gate.settings.short_sessions,
            demo_users: if gate.settings.demo {
                &demo::USERS
            } else {
                &[]
            },
        }
    }

    fn demo_password(&self) -> &'static str {
        demo::PASSWORD
    }
}

#[derive(Template)]
#[template(path = "users/late_form.html")]
struct LateFormBack {
    form: Resumption,
}

/// `GET /sign-in`.
pub async fn show(gate: Data<Gate>, visitor: Visitor, next: Query<Next>) -> Reply {
    if visitor.shell.user.is_some() {
        return Ok(see_other(own_path(&next.next)));
    }
    let form = SignInForm {
        next: next.into_inner().next,
        ..SignInForm::default()
    };
    visitor.answer(StatusCode::OK, SignInPage::new(form, &gate))
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
    let Some(account) = form.account() else {
        return refused(&gate, &visitor, form, None);
    };
    let admitted = match admit(&db, &gate, &visitor, account).await? {
        Ok(admitted) => admitted,
        Err(pause) => return paused(&gate, &visitor, form, pause),
    };
    let verdict = passwords::verify(form.password.clone(), admitted.hash).await;
    let verdict = match verdict {
        Ok(verdict) => verdict,
        Err(error) => {
            let attempt = admitted.attempt;
            db.run(move |conn| attempts::withdrawn(conn, attempt))
                .await?;
            return Err(error);
        }
    };
    let (Some(user), true) = (admitted.user, verdict != Verdict::Wrong) else {
        return refused(&gate, &visitor, form, admitted.user);
    };
    let opened = Opening {
        user,
        attempt: admitted.attempt,
        renewed: match verdict {
            Verdict::Renewed(hash) => Some(hash),
            _ => None,
        },
        remember: form.remember && !gate.settings.short_sessions,
        agent: header_of(&request, header::USER_AGENT),
    };
    let remember = opened.remember;
    let token = open(&db, &visitor, opened).await?;
    tracing::info!(
        event = "signed in",
        user = user.0,
        request = visitor.shell.request_id
    );
    welcome(&gate, &visitor, &form, user, &token, remember)
}

/// Somebody who may try a password.
struct Admitted {
    attempt: AttemptId,
    user: Option<UserId>,
    hash: Option<String>,
}

async fn admit(
    db: &Db,
    gate: &Gate,
    visitor: &Visitor,
    account: String,
) -> Result<Result<Admitted, Duration>, Error> {
    let (address, demo) = (visitor.shell.address, gate.settings.demo);
    db.transaction(Actor::SYSTEM, move |conn| -> QueryResult<_> {
        let attempt = match attempts::begin(conn, &account, address, Utc::now())? {
            Ok(attempt) => attempt,
            Err(pause) => return Ok(Err(pause)),
        };
        let found: Option<(UserId, Option<String>)> = users::table
            .filter(lower(users::email).eq(&account))
            .filter(users::disabled_at.is_null())
            .filter(users::demo.eq(false).or(demo.into_sql::<Bool>()))
            .select((users::id, users::password_hash))
            .first(conn)
            .optional()?;
        let (user, hash) = found.unzip();
        let hash = hash.flatten();
        Ok(Ok(Admitted {
            attempt,
            user,
            hash,
        }))
    })
    .await
}

struct Opening {
    user: UserId,
    attempt: AttemptId,
    renewed: Option<String>,
    remember: bool,
    agent: Option<String>,
}

/// A new session under a new name; the one this browser had before ends (trust.md A2).
async fn open(db: &Db, visitor: &Visitor, opening: Opening) -> Result<Token, Error> {
    let address = visitor.shell.address;
    let before = visitor.shell.user.as_ref().map(|user| user.session);
    let work = move |conn: &mut PgConnection| -> QueryResult<_> {
        attempts::succeeded(conn, opening.attempt)?;
        if let Some(hash) = opening.renewed {
            diesel::update(users::table.find(opening.user))
                .set(users::password_hash.eq(hash))
                .execute(conn)?;
        }
        if let Some(before) = before {
            diesel::delete(sessions::table.find(before.0)).execute(conn)?;
        }
        let agent = opening.agent.as_deref();
        session::open(conn, opening.user, opening.remember, address, agent)
    };
    db.transaction(Actor::SYSTEM, work).await
}

fn welcome(
    gate: &Gate,
    visitor: &Visitor,
    form: &SignInForm,
    user: UserId,
    token: &Token,
    remember: bool,
) -> Reply {
    let mut reply = match form.carried().unpack(&gate.secret, user) {
        Some(form) => {
            let mut shell = Shell::clone(&visitor.shell);
            shell.token = gate.secret.sign("form", &[token.as_str()]);
            html(StatusCode::OK, shell.render(&LateFormBack { form })?)
        }
        None => see_other(own_path(&form.next)),
    };
    let mut cookie = session_cookie(gate, token);
    if remember {
        let life = session::ABSOLUTE_REMEMBERED.num_days();
        cookie.set_max_age(time::Duration::days(life));
    }
    reply
        .add_cookie(&cookie)
        .map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(reply)
}

fn refused(gate: &Gate, visitor: &Visitor, form: SignInForm, user: Option<UserId>) -> Reply {
    tracing::warn!(
        event = "sign-in failed",
        user = user.map(|user| user.0),
        address = visitor.shell.address.map(|address| address.to_string()),
        request = visitor.shell.request_id
    );
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    again(gate, visitor, form, status, "sign-in-wrong".into())
}

fn paused(gate: &Gate, visitor: &Visitor, form: SignInForm, pause: Duration) -> Reply {
    tracing::warn!(
        event = "sign-in paused",
        address = visitor.shell.address.map(|address| address.to_string()),
        request = visitor.shell.request_id
    );
    let status = StatusCode::TOO_MANY_REQUESTS;
    let mut reply = again(gate, visitor, form, status, pause_in_words(pause))?;
    let seconds = pause.num_seconds() + 1;
    reply
        .headers_mut()
        .insert(header::RETRY_AFTER, header::HeaderValue::from(seconds));
    Ok(reply)
}

/// The form once more, without the password.
fn again(
    gate: &Gate,
    visitor: &Visitor,
    form: SignInForm,
    status: StatusCode,
    note: Note,
) -> Result<HttpResponse, Error> {
    let form = SignInForm {
        errors: Errors::one("email", note),
        ..form
    };
    visitor.answer(status, SignInPage::new(form, gate))
}

/// How long a lock lasts, rounded up.
pub fn pause_in_words(pause: Duration) -> Note {
    let minutes = pause.num_minutes() + 1;
    if minutes <= 90 {
        Note::new("sign-in-paused-minutes").with("minutes", minutes)
    } else {
        Note::new("sign-in-paused-hours").with("hours", pause.num_hours() + 1)
    }
}

fn header_of(request: &HttpRequest, name: header::HeaderName) -> Option<String> {
    let value = request.headers().get(name)?;
    value.to_str().ok().map(str::to_owned)
}

/// A form came after its session had ended: sign in, then it comes back as typed.
pub fn late_form_page(shell: &Shell, secret: &Secret, late: LateForm) -> Reply {
    let carried = Carried::pack(secret, &late).unwrap_or_default();
    let form = SignInForm {
        late_user: carried.user,
        late_path: carried.path,
        late_body: carried.body,
        late_signature: carried.signature,
        ..SignInForm::default()
    };
    let page = SignInPage {
        form,
        late: true,
        short: false,
        demo_users: &[],
    };
    Ok(html(StatusCode::UNAUTHORIZED, shell.render(&page)?))
}
