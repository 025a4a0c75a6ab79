//! The short lists and their entries.

use crate::{
    dates::{EndOfMonth, PaymentTermsRule},
    error::Error,
    settings::sections::Section,
};
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use std::future::{Ready, ready};

/// The most characters of a name.
pub const LONGEST: usize = 80;
/// The most months and days of payment terms.
pub const MOST_MONTHS: i32 = 24;
/// See [`MOST_MONTHS`].
pub const MOST_DAYS: i32 = 730;

/// A short list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Bank transfer.
    PaymentMethods,
    /// 30 days, end of month.
    PaymentTerms,
    /// Who delivers.
    Carriers,
    /// Mr, Ms.
    Titles,
    /// S.r.l., SARL.
    LegalForms,
}

impl List {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::PaymentMethods,
        Self::PaymentTerms,
        Self::Carriers,
        Self::Titles,
        Self::LegalForms,
    ];

    /// Its section of Settings.
    pub fn section(self) -> Section {
        match self {
            Self::PaymentMethods => Section::PaymentMethods,
            Self::PaymentTerms => Section::PaymentTerms,
            Self::Carriers => Section::Carriers,
            Self::Titles => Section::Titles,
            Self::LegalForms => Section::LegalForms,
        }
    }

    /// Where it is.
    pub fn path(self) -> &'static str {
        self.section().path()
    }

    /// Its table.
    pub fn table(self) -> &'static str {
        match self {
            Self::PaymentMethods => "payment_methods",
            Self::PaymentTerms => "payment_terms",
            Self::Carriers => "carriers",
            Self::Titles => "civilities",
            Self::LegalForms => "legal_forms",
        }
    }

    /// Its entries say when an invoice is due.
    pub fn has_terms(self) -> bool {
        self == Self::PaymentTerms
    }

    /// Its entries belong to a country.
    pub fn has_country(self) -> bool {
        self == Self::LegalForms
    }
}

/// By the address of the request.
impl FromRequest for List {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let within = |list: &List| {
            let rest = request.path().strip_prefix(list.path());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        ready(Self::ALL.into_iter().find(within).ok_or(Error::NotFound))
    }
}

/// What an entry says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Value {
    /// As it is read.
    pub name: String,
    /// ISO 3166-1 code; empty but for legal forms.
    pub country: String,
    /// Nothing but for payment terms.
    pub terms: Terms,
}

/// Payment terms, as they are stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Calendar months.
    pub months: i32,
    /// Calendar days.
    pub days: i32,
    /// One of [`ENDS`].
    pub end_of_month: String,
}

/// How the end of the month counts: as it is stored.
pub const ENDS: [&str; 3] = ["none", "before_days", "after_days"];

impl Default for Terms {
    fn default() -> Self {
        Self {
            months: 0,
            days: 0,
            end_of_month: ENDS[0].to_owned(),
        }
    }
}

impl Terms {
    /// The rule of the due date.
    pub fn rule(&self) -> PaymentTermsRule {
        PaymentTermsRule {
            months: u32::try_from(self.months).unwrap_or(0),
            days: u32::try_from(self.days).unwrap_or(0),
            end_of_month: match self.end_of_month.as_str() {
                "before_days" => EndOfMonth::ThenDays,
                "after_days" => EndOfMonth::AfterDays,
                _ => EndOfMonth::No,
            },
            extra_days: 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stored_terms_are_due_as_the_rule_says() {
        let due = |days, end_of_month: &str| {
            let terms = Terms {
                months: 0,
                days,
                end_of_month: end_of_month.to_owned(),
            };
            let invoice = "2026-01-15".parse().expect("a day");
            terms.rule().due_date(invoice).to_string()
        };
        // domain.md, INV-11.
        assert_eq!(due(30, "none"), "2026-02-14");
        assert_eq!(due(30, "after_days"), "2026-02-28");
        assert_eq!(due(30, "before_days"), "2026-03-02");
        assert_eq!(due(45, "after_days"), "2026-03-31");
    }
}
