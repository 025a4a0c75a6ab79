//! What is typed about oneself.

use crate::{
    i18n::Language,
    users::check_password,
    web::{
        Check, Errors, Ui,
        conflict::Part,
        form::{Choice, choices},
    },
};
use serde::Deserialize;

/// What its inputs are called.
pub const FIELDS: [Part; 4] = [
    Part::of("user-name", &["name"]),
    Part::of("language", &["language"]),
    Part::of("password-current", &["current_password"]),
    Part::of("password-new", &["new_password"]),
];

/// Name, language and shortcuts, as typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AccountForm {
    pub name: String,
    pub language: String,
    pub shortcuts: bool,
    #[serde(skip)]
    pub errors: Errors,
}

/// What one decides about oneself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The name shown.
    pub name: String,
    /// `None`: whatever the browser asks for.
    pub language: Option<Language>,
    /// Whether single keys are shortcuts.
    pub shortcuts: bool,
}

impl AccountForm {
    /// What is stored, to be changed.
    pub fn of(ui: &Ui) -> Self {
        Self {
            name: ui.user.name.clone(),
            language: ui.user.language.map_or("", Language::code).into(),
            shortcuts: ui.user.shortcuts,
            errors: Errors::default(),
        }
    }

    /// The account, or the form as typed.
    pub fn parse(self) -> Result<Account, Self> {
        let mut check = Check::default();
        let name = check.text("name", &self.name, 120);
        let language = language(&mut check, &self.language);
        let account = Account {
            name,
            language,
            shortcuts: self.shortcuts,
        };
        check.finish(account, |errors| Self { errors, ..self })
    }

    /// The languages by their own names, the browser's first.
    pub fn languages(&self, reader: &Language) -> Vec<Choice> {
        languages(&self.language, *reader)
    }
}

/// Reads a language; nothing chosen is the browser's.
pub fn language(check: &mut Check, typed: &str) -> Option<Language> {
    if typed.is_empty() {
        return None;
    }
    check.rule("language", Language::parse(typed).ok_or("error-choice"))
}

/// The languages by their own names, the browser's first.
pub fn languages(chosen: &str, reader: Language) -> Vec<Choice> {
    let pairs = Language::ALL.map(|language| (language.code(), language.own_name()));
    let none = crate::i18n::text(reader, "language-of-browser").into_owned();
    choices(pairs, chosen, Some(none))
}

/// A change of one's password. Nothing of it ever comes back into the page.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct PasswordForm {
    pub current_password: String,
    pub new_password: String,
    #[serde(skip)]
    pub errors: Errors,
}

impl PasswordForm {
    /// The current password and the new one, or what is wrong with the new one.
    pub fn parse(self, personal: &[&str]) -> Result<(String, String), Self> {
        let mut check = Check::default();
        if self.current_password.is_empty() {
            check.wrong("current_password", "error-required");
        }
        check.rule("new_password", check_password(&self.new_password, personal));
        let passwords = (self.current_password, self.new_password);
        check.finish(passwords, Self::wrong)
    }

    /// The empty form with what was wrong.
    pub fn wrong(errors: Errors) -> Self {
        Self {
            errors,
            ..Self::default()
        }
    }
}
