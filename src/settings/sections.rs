//! The sections of Settings, each with an address of its own.

use crate::web::filters;
use askama::{Template, filters::HtmlSafe};

/// A section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Who the business is.
    Company,
    /// Its picture.
    Logo,
    /// Where it is paid.
    Bank,
    /// How customers pay.
    PaymentMethods,
    /// When they have to.
    PaymentTerms,
    /// Who delivers.
    Carriers,
    /// Mr, Ms.
    Titles,
    /// S.r.l., SARL.
    LegalForms,
    /// Words that customers bear.
    Tags,
    /// The numbers of customers.
    Numbers,
}

impl Section {
    /// All of them, in their order.
    pub const ALL: [Self; 10] = [
        Self::Company,
        Self::Logo,
        Self::Bank,
        Self::PaymentMethods,
        Self::PaymentTerms,
        Self::Carriers,
        Self::Titles,
        Self::LegalForms,
        Self::Tags,
        Self::Numbers,
    ];

    /// Where it is.
    pub fn path(self) -> &'static str {
        match self {
            Self::Company => "/settings/company",
            Self::Logo => "/settings/logo",
            Self::Bank => "/settings/bank",
            Self::PaymentMethods => "/settings/payment-methods",
            Self::PaymentTerms => "/settings/payment-terms",
            Self::Carriers => "/settings/carriers",
            Self::Titles => "/settings/titles",
            Self::LegalForms => "/settings/legal-forms",
            Self::Tags => "/settings/tags",
            Self::Numbers => "/settings/numbers",
        }
    }

    /// The message key of its name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Company => "settings-company",
            Self::Logo => "settings-logo",
            Self::Bank => "settings-bank",
            Self::PaymentMethods => "settings-payment-methods",
            Self::PaymentTerms => "settings-payment-terms",
            Self::Carriers => "settings-carriers",
            Self::Titles => "settings-titles",
            Self::LegalForms => "settings-legal-forms",
            Self::Tags => "settings-tags",
            Self::Numbers => "settings-numbers",
        }
    }

    /// The links to all of them.
    pub fn nav(&self) -> Nav {
        Nav { section: *self }
    }
}

/// The links to all sections, and to the users.
#[derive(Template)]
#[template(path = "settings/_nav.html")]
pub struct Nav {
    section: Section,
}

impl HtmlSafe for Nav {}

impl Nav {
    /// Path, label, whether it is this one.
    fn links(&self) -> Vec<(&'static str, &'static str, bool)> {
        let own = Section::ALL.map(|each| (each.path(), each.label(), each == self.section));
        own.into_iter()
            .chain([("/users", "menu-users", false)])
            .collect()
    }
}
