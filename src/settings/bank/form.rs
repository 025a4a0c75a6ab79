//! What was typed about a bank account.

use super::model::Account;
use crate::{
    identifiers::{bic, iban},
    settings::model::CURRENCIES,
    web::{
        Check, Errors,
        conflict::{Fields, Part},
        form::{Choice, choices},
    },
};
use serde::{Deserialize, Serialize};

/// What its inputs are called.
pub const FIELDS: [Part; 6] = [
    Part::of("bank-label", &["label"]),
    Part::of("bank-iban", &["iban"]),
    Part::of("bank-bic", &["bic"]),
    Part::of("bank-name", &["bank"]),
    Part::of("bank-holder", &["holder"]),
    Part::of("bank-currency", &["currency"]),
];

/// An account as it was typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct AccountForm {
    pub label: String,
    pub iban: String,
    pub bic: String,
    pub bank: String,
    pub holder: String,
    pub currency: String,
    #[serde(skip_serializing)]
    pub version: String,
    /// The fields as they were on the screen ([`crate::web::conflict`]).
    #[serde(skip_serializing)]
    pub base: String,
    #[serde(skip)]
    pub errors: Errors,
}

impl AccountForm {
    /// Of a new account, in the currency of the books.
    pub fn blank(currency: &str) -> Self {
        Self {
            currency: currency.to_owned(),
            ..Self::default()
        }
    }

    /// Of an account that is there.
    pub fn of(account: &Account, version: i32) -> Self {
        let account = account.clone();
        let mut form = Self {
            label: account.label,
            iban: account.iban,
            bic: account.bic,
            bank: account.bank,
            holder: account.holder,
            currency: account.currency,
            version: version.to_string(),
            ..Self::default()
        };
        form.base = Fields::of(&form).text();
        form
    }

    /// The account, with the form it was read from; or the form as typed.
    pub fn parse(self) -> Result<(Account, Self), Self> {
        let mut check = Check::default();
        let label = check.text("label", &self.label, 80);
        let iban = if self.iban.trim().is_empty() {
            check.wrong("iban", "error-required");
            None
        } else {
            check.rule("iban", iban::check(&self.iban))
        };
        let bic = match self.bic.trim() {
            "" => String::new(),
            typed => check.rule("bic", bic::check(typed)).unwrap_or_default(),
        };
        let bank = check.optional("bank", &self.bank, 120);
        let holder = check.optional("holder", &self.holder, 160);
        if !CURRENCIES.contains(&self.currency.as_str()) {
            check.wrong("currency", "error-choice");
        }
        let account = Account {
            label,
            iban: iban.map_or_else(String::new, |iban| iban.as_str().to_owned()),
            bic,
            bank,
            holder,
            currency: self.currency.clone(),
        };
        match check.finish(account, |errors| errors) {
            Ok(account) => Ok((account, self)),
            Err(errors) => Err(self.wrong(errors)),
        }
    }

    /// The form as typed, with what is wrong.
    pub fn wrong(self, errors: Errors) -> Self {
        Self { errors, ..self }
    }

    /// The currencies of [`CURRENCIES`].
    pub fn currencies(&self) -> Vec<Choice> {
        choices(CURRENCIES.map(|code| (code, code)), &self.currency, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_has_a_label_and_an_iban_that_adds_up() {
        let typed = |label: &str, iban: &str, bic: &str| AccountForm {
            label: label.into(),
            iban: iban.into(),
            bic: bic.into(),
            ..AccountForm::blank("EUR")
        };
        let right = typed("House bank", "it60 x054 2811 1010 0000 0123 456", "");
        let (account, _) = right.parse().expect("an account");
        assert_eq!(account.iban, "IT60X0542811101000000123456");
        for (label, iban, bic) in [
            ("", "IT60X0542811101000000123456", ""),
            ("House bank", "", ""),
            ("House bank", "IT61X0542811101000000123456", ""),
            ("House bank", "IT60X0542811101000000123456", "BLAH"),
        ] {
            assert!(
                typed(label, iban, bic).parse().is_err(),
                "{label} {iban} {bic}"
            );
        }
    }
}
