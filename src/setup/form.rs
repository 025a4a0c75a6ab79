//! The form of the first start.

use crate::{
    i18n::Language,
    identifiers::{Country, email},
    settings::model::Company,
    users::check_password,
    web::{
        Check, Errors,
        conflict::Part,
        form::{Choice, countries},
    },
};
use serde::Deserialize;

/// What its inputs are called.
pub const FIELDS: [Part; 5] = [
    Part::of("setup-company", &["company"]),
    Part::of("setup-country", &["country"]),
    Part::of("setup-your-name", &["name"]),
    Part::of("setup-your-email", &["email"]),
    Part::of("setup-password", &["password"]),
];

/// What was typed, and what is wrong beside each field.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct SetupForm {
    pub company: String,
    pub country: String,
    pub name: String,
    pub email: String,
    pub password: String,
    #[serde(skip)]
    pub errors: Errors,
}

/// What the first start makes.
pub struct FirstStart {
    /// The company, as its country proposes it.
    pub company: Company,
    /// The administrator's name.
    pub name: String,
    /// The address the administrator signs in with.
    pub email: String,
    /// The password, not yet hashed.
    pub password: String,
}

impl SetupForm {
    /// The first start, or the form as typed.
    pub fn parse(self) -> Result<FirstStart, Self> {
        let mut check = Check::default();
        let company = check.text("company", &self.company, 120);
        let country = check.rule(
            "country",
            Country::parse(&self.country).ok_or("error-choice"),
        );
        let name = check.text("name", &self.name, 120);
        let email = check
            .rule("email", email::check(&self.email))
            .unwrap_or_default();
        let personal = [self.company.as_str(), &self.name, &self.email];
        check.rule("password", check_password(&self.password, &personal));
        let again = |errors| Self {
            errors,
            ..self.clone()
        };
        check.finish((), again)?;
        let Some(country) = country else {
            return Err(self);
        };
        Ok(FirstStart {
            company: Company::proposed(company, country),
            name,
            email,
            password: self.password,
        })
    }

    /// All countries by name.
    pub fn countries(&self, language: &Language) -> Vec<Choice> {
        countries(*language, &self.country, None)
    }
}
