//! Who asks: the session of the cookie, and the shell that every page of the answer is drawn in.

use super::Gate;
use crate::{
    db::Db,
    error::Error,
    i18n::Language,
    ids::UserId,
    web::{
        session::{self, Business, Found, SignedIn, Token},
        shell::{Shell, Toast},
    },
};
use actix_web::{dev::ServiceRequest, http::header, web};

/// What is known of whoever sent a request.
pub struct Visit {
    /// What pages show of it.
    pub shell: Shell,
    /// The value of the session's cookie; a new one where there was none.
    pub token: Token,
    /// There was no cookie.
    pub fresh: bool,
    /// Whose session it was that has run out.
    pub expired: Option<UserId>,
}

impl Visit {
    /// What can be told without the database.
    pub fn begin(gate: &Gate, request: &ServiceRequest) -> Self {
        let cookie = request
            .cookie(gate.settings.session_cookie())
            .and_then(|cookie| Token::parse(cookie.value()));
        let fresh = cookie.is_none();
        let token = cookie.unwrap_or_else(Token::random);
        let mut shell = bare_shell(gate, request);
        shell.token = gate.secret.sign("form", &[token.as_str()]);
        Self {
            shell,
            token,
            fresh,
            expired: None,
        }
    }

    /// Asks the database whose cookie it is.
    ///
    /// # Errors
    /// `Unavailable` where it does not answer.
    pub async fn identify(&mut self, gate: &Gate, request: &ServiceRequest) -> Result<(), Error> {
        if self.fresh {
            return Ok(());
        }
        let db = request
            .app_data::<web::Data<Db>>()
            .ok_or_else(|| anyhow::anyhow!("the application has no database"))?;
        let (token, now, demo) = (self.token.clone(), chrono::Utc::now(), gate.settings.demo);
        let found = db
            .run(move |conn| session::find(conn, &token, now, demo))
            .await?;
        match found {
            Found::Live(both) => {
                let (user, business) = *both;
                self.shell.language = user.language.unwrap_or(self.shell.language);
                self.shell.user = Some(user);
                self.shell.business = Some(business);
            }
            Found::Expired(user) => self.expired = Some(user),
            Found::Nobody => {}
        }
        Ok(())
    }
}

/// The shell of somebody who is not signed in.
fn bare_shell(gate: &Gate, request: &ServiceRequest) -> Shell {
    let cookie = |name: &str| request.cookie(name).map(|cookie| cookie.value().to_owned());
    let accepted = request
        .headers()
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .and_then(Language::from_accept_language);
    Shell {
        language: cookie("language")
            .as_deref()
            .and_then(Language::parse)
            .or(accepted)
            .unwrap_or_default(),
        user: None::<SignedIn>,
        business: None::<Business>,
        token: String::new(),
        theme: match cookie("theme").as_deref() {
            Some("light") => "light",
            Some("dark") => "dark",
            _ => "",
        },
        path: request.path().to_owned(),
        here: request
            .uri()
            .path_and_query()
            .map_or_else(String::new, ToString::to_string),
        toast: cookie("toast").as_deref().and_then(Toast::parse),
        demo: gate.settings.demo,
        request_id: format!("{:016x}", rand::random::<u64>()),
        address: gate.settings.client_address(request),
        secure: gate.settings.secure(),
    }
}
