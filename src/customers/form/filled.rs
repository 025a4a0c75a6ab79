//! The form filled from a customer that exists: to edit it, to copy it, to compare with it.

use super::{CustomerForm, Reader, Section};
use crate::{
    customers::model::{Accounting, Delivery, Identity, Name, NewCustomer, PointKind, Reach},
    i18n::Language,
    identifiers::iban,
    ids::CustomerId,
    money::Currency,
    web::conflict::Fields,
};
use chrono::NaiveTime;
use rust_decimal::Decimal;

impl CustomerForm {
    /// The form that edits these sections of a customer in this version. What the reader may not change
    /// is not in it.
    pub fn of(sections: &[Section], saved: &NewCustomer, version: i32, reader: Reader) -> Self {
        let mut form = Self {
            version: version.to_string(),
            ..Self::default()
        };
        for section in sections {
            match section {
                Section::Identity => form.fill_identity(&saved.identity),
                Section::Contact => form.fill_reach(&saved.reach),
                Section::Terms => form.fill_terms(saved, reader),
                Section::Delivery => {
                    form.fill_delivery(&saved.delivery, saved.accounting.currency, reader)
                }
                Section::Note => form.note = saved.note.clone(),
                Section::Stop if reader.stop => {
                    form.stop_level = saved.stop.level.as_str().to_owned();
                    form.stop_note = saved.stop.note.clone();
                }
                Section::Stop => {}
            }
        }
        form.base = Fields::of(&form).text();
        form
    }

    /// The form for a copy of a customer: without what only one can have (reference, key, numbers), without
    /// its bank account and without a stop.
    pub fn copy_of(id: CustomerId, saved: &NewCustomer, reader: Reader) -> Self {
        let form = Self::of(&Section::ALL, saved, 0, reader);
        Self {
            kind: saved.identity.name.kind().as_str().to_owned(),
            reference: String::new(),
            external_id: String::new(),
            id_kind: Vec::new(),
            id_country: Vec::new(),
            id_value: Vec::new(),
            id_shared: Vec::new(),
            account_number: String::new(),
            iban: String::new(),
            bic: String::new(),
            version: String::new(),
            base: String::new(),
            copy_of: id.to_string(),
            ..form
        }
    }

    fn fill_identity(&mut self, identity: &Identity) {
        match &identity.name {
            Name::Person {
                civility,
                given,
                family,
            } => {
                self.civility = text(civility);
                self.given_name = given.clone();
                self.family_name = family.clone();
            }
            Name::Company {
                legal_form,
                legal,
                trade,
            } => {
                self.legal_form = text(legal_form);
                self.legal_name = legal.clone();
                self.trade_name = trade.clone();
            }
        }
        self.country = identity.country.to_string();
        self.reference = text(&identity.reference);
        self.external_id = text(&identity.external_id);
        for (row, held) in identity.identifiers.iter().enumerate() {
            let number = &held.identifier;
            self.id_kind.push(number.kind.as_str().to_owned());
            let own = number.country == identity.country;
            let country = (!own).then_some(number.country);
            self.id_country.push(text(&country));
            self.id_value.push(number.grouped());
            if held.shared {
                self.id_shared.push(row.to_string());
            }
        }
        self.einvoice_address = identity.einvoice_address.clone();
        self.pec = identity.pec.clone();
        self.tax_treatment = identity.tax_treatment.as_str().to_owned();
    }

    fn fill_reach(&mut self, reach: &Reach) {
        for point in &reach.points {
            let purpose = point.purpose.as_str().to_owned();
            match point.kind {
                PointKind::Email => {
                    self.email.push(point.typed.clone());
                    self.email_purpose.push(purpose);
                }
                PointKind::Phone => {
                    self.phone.push(point.typed.clone());
                    self.phone_purpose.push(purpose);
                }
                PointKind::Website => self.website.push(point.typed.clone()),
            }
        }
    }

    fn fill_terms(&mut self, saved: &NewCustomer, reader: Reader) {
        self.tags = saved.commercial.tags.join(", ");
        self.language = text(&saved.commercial.language);
        self.salesperson = text(&saved.commercial.salesperson);
        if reader.accounting {
            self.fill_accounting(&saved.accounting);
        }
        if reader.credit_limit {
            let currency = saved.accounting.currency;
            self.credit_limit = typed_amount(saved.credit_limit, currency, reader.language);
        }
        if reader.group {
            self.group = text(&saved.group);
        }
    }

    fn fill_accounting(&mut self, accounting: &Accounting) {
        self.currency = accounting.currency.code().to_owned();
        self.account_number = accounting.account_number.clone();
        self.payment_method = text(&accounting.payment_method);
        self.payment_terms = text(&accounting.payment_terms);
        self.iban = accounting.iban.as_deref().map_or_else(String::new, grouped);
        self.bic = text(&accounting.bic);
    }

    fn fill_delivery(&mut self, delivery: &Delivery, currency: Currency, reader: Reader) {
        self.delivery_instructions = delivery.instructions.clone();
        self.delivery_days = delivery.days.iter().map(i16::to_string).collect();
        self.delivery_from = typed_time(delivery.from);
        self.delivery_until = typed_time(delivery.until);
        self.carrier = text(&delivery.carrier);
        self.minimum_order = typed_amount(delivery.minimum_order, currency, reader.language);
    }
}

/// An IBAN in groups of four.
pub fn grouped(stored: &str) -> String {
    iban::check(stored).map_or_else(|_| stored.to_owned(), |iban| iban.grouped())
}

fn text(value: &Option<impl ToString>) -> String {
    value.as_ref().map_or_else(String::new, ToString::to_string)
}

fn typed_time(time: Option<NaiveTime>) -> String {
    time.map_or_else(String::new, |time| time.format("%H:%M").to_string())
}

/// An amount as the reader would type it. Without thousands, whose mark could be taken for a decimal one.
fn typed_amount(amount: Option<Decimal>, currency: Currency, language: Language) -> String {
    let Some(amount) = amount.map(|amount| amount.normalize()) else {
        return String::new();
    };
    let decimals = if amount.scale() == 0 {
        0
    } else {
        currency.decimals().max(amount.scale())
    };
    let written = format!("{amount:.*}", decimals as usize);
    written.replace('.', &language.decimal_mark().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::parse_decimal;

    #[test]
    fn an_amount_in_a_form_is_read_back_as_it_was() {
        for language in Language::ALL {
            for amount in ["6000", "1234.5", "0.05", "999999999999.99", "0"] {
                let amount: Decimal = amount.parse().expect("a number");
                let typed = typed_amount(Some(amount), Currency::EUR, language);
                assert_eq!(
                    parse_decimal(language, &typed, 2),
                    Ok(amount),
                    "{language} {typed}"
                );
            }
        }
    }
}
