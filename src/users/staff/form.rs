//! The forms with which an administrator adds and changes users.

use super::queries::User;
use crate::{
    i18n::{Language, text},
    identifiers::email,
    users::account::{language, languages},
    web::{
        Check, Errors, Role,
        conflict::{Fields, Part},
        form::Choice,
    },
};
use serde::{Deserialize, Serialize};

/// What a reader compares when two administrators changed the same user.
pub const PARTS: [Part; 4] = [NAME, EMAIL, ROLE, LANGUAGE];

/// What all inputs are called.
pub const FIELDS: [Part; 6] = [
    NAME,
    EMAIL,
    ROLE,
    LANGUAGE,
    Part::of("user-your-password", &["your_password"]),
    Part::of("user-access", &["access"]),
];

const NAME: Part = Part::of("user-name", &["name"]);
const EMAIL: Part = Part::of("user-email", &["email"]);
const ROLE: Part = Part::of("user-role", &["role"]);
const LANGUAGE: Part = Part::of("language", &["language"]);

/// What was typed, and what is wrong beside each field.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct UserForm {
    pub name: String,
    pub email: String,
    pub role: String,
    pub language: String,
    /// The own password of the administrator, where it is asked again.
    #[serde(skip_serializing)]
    pub your_password: String,
    #[serde(skip_serializing)]
    pub version: i32,
    /// What the form held when it was opened.
    #[serde(skip_serializing)]
    pub base: String,
    #[serde(skip)]
    pub errors: Errors,
}

/// A user to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewUser {
    /// The name shown.
    pub name: String,
    /// What they sign in with.
    pub email: String,
    /// What they may do.
    pub role: Role,
    /// `None`: whatever the browser asks for.
    pub language: Option<Language>,
}

/// What a user is to be, and the version that was looked at.
#[derive(Clone, Debug)]
pub struct Change {
    /// All of the user.
    pub user: NewUser,
    /// See `users.version`.
    pub version: i32,
}

impl UserForm {
    /// An empty form; the least powerful role is chosen.
    pub fn blank() -> Self {
        Self {
            role: Role::Support.as_str().into(),
            ..Self::default()
        }
    }

    /// What is stored, to be changed.
    pub fn of(user: &User) -> Self {
        let mut form = Self {
            name: user.name.clone(),
            email: user.email.clone(),
            role: user.role().as_str().into(),
            language: user.language.clone().unwrap_or_default(),
            version: user.version,
            ..Self::default()
        };
        form.base = Fields::of(&form).text();
        form
    }

    /// The user and the administrator's own password, or the form as typed.
    pub fn parse(self) -> Result<(Change, Self), Self> {
        let mut check = Check::default();
        let name = check.text("name", &self.name, 120);
        let email = check.rule("email", email::check(&self.email));
        let role = check.rule("role", Role::parse(&self.role).ok_or("error-choice"));
        let language = language(&mut check, &self.language);
        let (Some(email), Some(role)) = (email, role) else {
            return check
                .finish((), |errors| self.with(errors))
                .and_then(|()| Err(Self::default()));
        };
        let change = Change {
            user: NewUser {
                name,
                email,
                role,
                language,
            },
            version: self.version,
        };
        let again = self.clone();
        check.finish((change, self), |errors| again.with(errors))
    }

    /// The same form with what is wrong; the password does not come back.
    pub fn with(self, errors: Errors) -> Self {
        Self {
            errors,
            your_password: String::new(),
            ..self
        }
    }

    /// All roles, and whether each is the chosen one.
    pub fn roles(&self) -> [(Role, bool); 4] {
        Role::ALL.map(|role| (role, role.as_str() == self.role))
    }

    /// The languages by their own names.
    pub fn languages(&self, reader: &Language) -> Vec<Choice> {
        languages(&self.language, *reader)
    }
}

/// A field of two versions in words.
pub fn words(field: &'static str, fields: &Fields, reader: Language) -> String {
    let value = fields.get(field);
    match field {
        "role" => Role::parse(value)
            .map_or_else(String::new, |role| text(reader, role.label()).into_owned()),
        "language" => Language::parse(value).map_or_else(
            || text(reader, "language-of-browser").into_owned(),
            |language| language.own_name().to_owned(),
        ),
        _ => value.to_owned(),
    }
}

/// What is to be done with somebody's access.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// A link for a new password.
    Link,
    /// End all sessions.
    SignOut,
    /// No more signing in.
    Disable,
    /// Signing in again.
    Enable,
}

/// One of the buttons, and the administrator's own password, where it is asked again.
#[derive(Clone, Deserialize)]
pub struct AccessForm {
    pub access: Access,
    #[serde(default)]
    pub your_password: String,
}
