//! What can go wrong, in one enum. Handlers use `?`; the gate (`web/gate/`) turns the error into a
//! page with a way out. A form that is not right is never an `Error`: it is a reply of 422.

use actix_web::http::StatusCode;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use std::sync::Arc;

/// What every handler answers.
pub type Reply = Result<actix_web::HttpResponse, Error>;

/// A request that cannot be served, and how the reader gets on from there.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// Nobody is signed in: the reader signs in and comes back.
    #[error("sign-in needed")]
    SignIn,
    /// The role does not allow it.
    #[error("the role does not allow this")]
    Forbidden,
    /// The request comes from another site, or from a form of another session.
    #[error("the request does not come from a form of this session: {0}")]
    Forged(&'static str),
    /// There is no such thing, there never was, or it is gone for good.
    #[error("not found")]
    NotFound,
    /// The address exists, but takes no request of this kind.
    #[error("method not allowed")]
    MethodNotAllowed,
    /// The request is broken in a way no form of ours makes it.
    #[error("bad request: {0}")]
    BadRequest(String),
    /// Somebody else was quicker; the page says what to do.
    #[error("conflict")]
    Conflict,
    /// The customer was merged into another one since the page was opened.
    #[error("merged into another customer")]
    Merged { location: String },
    /// A form that comes back after a new sign-in asked for a change; it is shown again, nothing is done.
    #[error("the form comes back after a new sign-in")]
    Resumed,
    /// The same form was sent twice with different contents; the first one was saved there.
    #[error("sent twice with different contents")]
    AlreadySent { location: String },
    /// The body is larger than the page takes.
    #[error("too large")]
    TooLarge,
    /// Too many requests; the number of seconds to wait.
    #[error("too many requests")]
    TooMany { retry_after: u64 },
    /// The database cannot be reached or does not answer in time.
    #[error("the database does not answer: {0}")]
    Unavailable(String),
    /// A fault of the program.
    #[error("{0:#}")]
    Internal(Arc<anyhow::Error>),
}

impl Error {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::Forged(_) => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Conflict | Self::Merged { .. } | Self::Resumed => StatusCode::CONFLICT,
            Self::AlreadySent { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The stem of the message keys of the error's page (`error-not-found-` for `…title` and `…text`).
    pub fn key(&self) -> &'static str {
        match self {
            Self::SignIn => "error-sign-in-",
            Self::Forbidden => "error-forbidden-",
            Self::Forged(_) => "error-forged-",
            Self::NotFound => "error-not-found-",
            Self::MethodNotAllowed => "error-method-",
            Self::BadRequest(_) => "error-bad-request-",
            Self::Conflict => "error-conflict-",
            Self::Merged { .. } => "error-merged-",
            Self::Resumed => "error-resumed-",
            Self::AlreadySent { .. } => "error-already-sent-",
            Self::TooLarge => "error-too-large-",
            Self::TooMany { .. } => "error-too-many-",
            Self::Unavailable(_) => "error-unavailable-",
            Self::Internal(_) => "error-internal-",
        }
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Internal(Arc::new(error))
    }
}

impl From<DieselError> for Error {
    fn from(error: DieselError) -> Self {
        match &error {
            DieselError::NotFound => Self::NotFound,
            DieselError::DatabaseError(DatabaseErrorKind::ClosedConnection, _) => {
                Self::Unavailable(error.to_string())
            }
            // A statement that ran into its time limit, a lock that was not given in time, two who waited for
            // each other.
            DieselError::DatabaseError(_, info)
                if info.message().contains("timeout")
                    || info.message().contains("deadlock detected")
                    || info.message().contains("server closed the connection")
                    || info.message().contains("terminating connection") =>
            {
                Self::Unavailable(info.message().to_owned())
            }
            // Somebody still had the sheet of a customer open that was erased meanwhile.
            _ if violated_constraint(&error) == Some("customers_not_erased") => Self::NotFound,
            _ => anyhow::Error::new(error).into(),
        }
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        anyhow::Error::new(error)
            .context("a template failed")
            .into()
    }
}

impl actix_web::ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    /// Bare: the gate, which knows the reader and the language, writes the page.
    fn error_response(&self) -> actix_web::HttpResponse {
        actix_web::HttpResponse::new(self.status())
    }
}

/// The name of the constraint that a write violated, if that is what went wrong: the forms turn it
/// into the message of a field.
pub fn violated_constraint(error: &DieselError) -> Option<&str> {
    match error {
        DieselError::DatabaseError(
            DatabaseErrorKind::UniqueViolation
            | DatabaseErrorKind::CheckViolation
            | DatabaseErrorKind::ForeignKeyViolation
            | DatabaseErrorKind::ExclusionViolation,
            info,
        ) => info.constraint_name(),
        _ => None,
    }
}
