//! What the select boxes of a customer's form offer, in the reader's language.

use super::view::FormView;
use crate::{
    customers::{
        lists::{Entry, List},
        model::{Kind, PointKind, StopLevel, TaxTreatment},
    },
    i18n::{Language, text},
    identifiers::{self, subdivisions},
    settings::model::CURRENCIES,
    web::form::{Choice, choices, countries},
};

impl FormView {
    fn words(&self, key: &'static str) -> String {
        text(self.language, key).into_owned()
    }

    /// Entries that are offered, and the one that is chosen even when it is not any more.
    fn short_list(&self, list: List, chosen: &str, fits: impl Fn(&Entry) -> bool) -> Vec<Choice> {
        let offered =
            |entry: &&Entry| entry.id.to_string() == chosen || (entry.active && fits(entry));
        let entries = self.lists.of(list).filter(offered);
        let pairs = entries.map(|entry| (entry.id, entry.name.as_str()));
        choices(pairs, chosen, Some(self.words("customer-none")))
    }

    /// Mr, Ms.
    pub fn civilities(&self) -> Vec<Choice> {
        self.short_list(List::Civility, &self.form.civility, |_| true)
    }

    /// The legal forms of the country; all of them where none is known.
    pub fn legal_forms(&self) -> Vec<Choice> {
        let here = |entry: &Entry| entry.country == self.country.as_str();
        let any = self.lists.of(List::LegalForm).any(here);
        self.short_list(List::LegalForm, &self.form.legal_form, |entry| {
            here(entry) || !any
        })
    }

    /// How it pays.
    pub fn payment_methods(&self) -> Vec<Choice> {
        self.short_list(List::PaymentMethod, &self.form.payment_method, |_| true)
    }

    /// When it has to pay.
    pub fn payment_terms(&self) -> Vec<Choice> {
        self.short_list(List::PaymentTerms, &self.form.payment_terms, |_| true)
    }

    /// Who delivers.
    pub fn carriers(&self) -> Vec<Choice> {
        self.short_list(List::Carrier, &self.form.carrier, |_| true)
    }

    /// The users.
    pub fn salespeople(&self) -> Vec<Choice> {
        self.short_list(List::Salesperson, &self.form.salesperson, |_| true)
    }

    /// The groups. One that was deleted is not offered again.
    pub fn groups(&self) -> Vec<Choice> {
        let living = self.lists.of(List::Group).filter(|group| group.active);
        let pairs = living.map(|group| (group.id, group.name.as_str()));
        choices(pairs, &self.form.group, Some(self.words("customer-none")))
    }

    /// The tags in use, as suggestions.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.lists.of(List::Tag).map(|entry| entry.name.as_str())
    }

    /// All countries, by name.
    pub fn countries(&self) -> Vec<Choice> {
        countries(self.language, self.country.as_str(), None)
    }

    /// All countries, for a number of another one.
    pub fn other_countries(&self) -> Vec<Choice> {
        let none = self.words("customer-number-same-country");
        countries(self.language, "", Some(none))
    }

    /// All kinds of numbers.
    pub fn number_kinds(&self) -> Vec<Choice> {
        let pairs = identifiers::Kind::ALL
            .map(|kind| (kind.as_str(), self.words(kind.label_key(self.country))));
        choices(pairs, "vat", None)
    }

    /// Which tax its invoices bear.
    pub fn treatments(&self) -> Vec<Choice> {
        let pairs = TaxTreatment::ALL
            .iter()
            .map(|treatment| (treatment.as_str(), self.words(treatment.label())));
        choices(pairs, &self.form.tax_treatment, None)
    }

    /// Whether one may sell to it.
    pub fn stop_levels(&self) -> Vec<Choice> {
        let pairs = StopLevel::ALL
            .iter()
            .map(|level| (level.as_str(), self.words(level.label())));
        choices(pairs, &self.form.stop_level, None)
    }

    /// What an e-mail or a phone is for.
    pub fn purposes(&self, kind: &PointKind, chosen: &str) -> Vec<Choice> {
        let pairs = kind
            .purposes()
            .iter()
            .map(|purpose| (purpose.as_str(), self.words(purpose.label())));
        choices(pairs, chosen, None)
    }

    /// The languages of documents that are offered, and the one that is chosen.
    pub fn languages(&self, offered: &[Language]) -> Vec<Choice> {
        let chosen = self.form.language.as_str();
        let pairs = Language::ALL
            .into_iter()
            .filter(|language| offered.contains(language) || language.code() == chosen)
            .map(|language| (language.code(), language.own_name()));
        let none = self.words("customer-language-company");
        choices(pairs, chosen, Some(none))
    }

    /// The usual currencies, and the customer's own.
    pub fn currencies(&self) -> Vec<Choice> {
        let own = self.currency.code();
        let unusual = (!CURRENCIES.contains(&own)).then_some(own);
        let codes = CURRENCIES.into_iter().chain(unusual);
        choices(codes.map(|code| (code, code)), own, None)
    }

    /// Monday to Sunday.
    pub fn days(&self) -> Vec<Choice> {
        (1..=7)
            .map(|day| {
                let value = day.to_string();
                Choice {
                    label: text(self.language, &format!("weekday-{day}")).into_owned(),
                    chosen: self.form.delivery_days.contains(&value),
                    value,
                }
            })
            .collect()
    }

    /// The provinces or counties of the country; empty where it has no list.
    pub fn regions(&self) -> Vec<Choice> {
        let known = subdivisions::of(self.country);
        if known.is_empty() {
            return Vec::new();
        }
        let chosen = subdivisions::check(self.country, &self.form.region);
        let chosen = chosen.ok().flatten().map_or("", |known| known.code);
        let pairs = known.iter().map(|known| (known.code, known.name));
        choices(pairs, chosen, Some(self.words("customer-choose")))
    }

    /// Person and company.
    pub fn kinds(&self) -> Vec<Choice> {
        let pairs = Kind::ALL
            .iter()
            .map(|kind| (kind.as_str(), self.words(kind.label())));
        choices(pairs, self.kind.as_str(), None)
    }
}
