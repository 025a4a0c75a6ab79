//! The section "Accounting" and the credit limit.

use super::{
    CustomerForm, Reader,
    identity::{choice, some},
};
use crate::{
    customers::model::Accounting,
    i18n::{NumberFault, parse_decimal},
    identifiers::{bic, iban},
    money::Currency,
    web::{Check, Note},
};
use rust_decimal::Decimal;

impl CustomerForm {
    /// Somebody who may not change it leaves nothing but the currency.
    pub(super) fn accounting(&self, check: &mut Check, reader: Reader) -> Accounting {
        if !reader.accounting {
            return Accounting::in_currency(reader.currency);
        }
        Accounting {
            currency: self.checked_currency(check, reader.currency),
            account_number: check.optional("account_number", &self.account_number, 32),
            payment_method: choice(check, "payment_method", &self.payment_method),
            payment_terms: choice(check, "payment_terms", &self.payment_terms),
            iban: self.checked_iban(check),
            bic: self.checked_bic(check),
        }
    }

    fn checked_currency(&self, check: &mut Check, otherwise: Currency) -> Currency {
        if self.currency.is_empty() {
            return otherwise;
        }
        Currency::parse(&self.currency).unwrap_or_else(|| {
            check.wrong("currency", "error-choice");
            otherwise
        })
    }

    fn checked_iban(&self, check: &mut Check) -> Option<String> {
        if self.iban.trim().is_empty() {
            return None;
        }
        let read = check.rule("iban", iban::check(&self.iban));
        read.map(|iban| iban.as_str().to_owned())
    }

    fn checked_bic(&self, check: &mut Check) -> Option<String> {
        if self.bic.trim().is_empty() {
            return None;
        }
        check.rule("bic", bic::check(&self.bic)).and_then(some)
    }

    /// Empty is no limit; so is whatever somebody types who may not set it.
    pub(super) fn limit(&self, check: &mut Check, reader: Reader) -> Option<Decimal> {
        if !reader.credit_limit {
            return None;
        }
        amount(check, "credit_limit", &self.credit_limit, reader)
    }
}

/// An amount in the customer's currency, typed in the reader's marks; empty is none.
pub(super) fn amount(
    check: &mut Check,
    field: &str,
    typed: &str,
    reader: Reader,
) -> Option<Decimal> {
    match parse_decimal(reader.language, typed, reader.currency.decimals()) {
        Ok(amount) => Some(amount),
        Err(NumberFault::Empty) => None,
        Err(fault) => {
            check.wrong(field, Note::of_number(fault, reader.language));
            None
        }
    }
}
