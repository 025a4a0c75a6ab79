//! What a person would type into the form of a new customer to enter a draft. What the register has no
//! place for goes to the note, so that nothing of the file is lost.

use super::{
    labels,
    lists::Lists,
    reading::{
        draft::{Address, Draft, Email, Kind, Phone, PhonePurpose},
        fields::Field,
        matching,
    },
};
use crate::{customers::form::CustomerForm, i18n::Language};

/// The form of a draft, without its addresses.
pub fn typed(draft: &Draft, lists: &Lists, language: Language) -> CustomerForm {
    let mut rest = Rest {
        lines: Vec::new(),
        language,
    };
    let mut form = CustomerForm {
        kind: kind(draft.kind).to_owned(),
        given_name: draft.given_name.clone(),
        family_name: draft.family_name.clone(),
        legal_name: draft.legal_name.clone(),
        trade_name: draft.trade_name.clone(),
        country: draft.country.clone(),
        reference: draft.reference.clone(),
        external_id: draft.external_id.clone(),
        einvoice_address: draft.sdi_code.clone(),
        pec: draft.pec.clone(),
        email: draft
            .emails
            .iter()
            .map(|email| email.value.clone())
            .collect(),
        email_purpose: draft.emails.iter().map(email_purpose).collect(),
        phone: draft
            .phones
            .iter()
            .map(|phone| phone.value.clone())
            .collect(),
        phone_purpose: draft.phones.iter().map(phone_purpose).collect(),
        website: draft.websites.clone(),
        tags: draft.tags.join(", "),
        language: rest.keep_language(&draft.language),
        currency: draft.currency.to_uppercase(),
        account_number: draft.account_number.clone(),
        iban: draft.iban.clone(),
        credit_limit: amount(&draft.credit_limit, language),
        civility: rest.keep(Field::Civility, &draft.civility, |typed| {
            lists.civility(typed)
        }),
        legal_form: rest.keep(Field::LegalForm, &draft.legal_form, |typed| {
            lists.legal_form(&draft.country, typed)
        }),
        payment_method: rest.keep(Field::PaymentMethod, &draft.payment_method, |typed| {
            lists.method(typed)
        }),
        payment_terms: rest.keep(Field::PaymentTerms, &draft.payment_terms, |typed| {
            lists.terms(typed)
        }),
        salesperson: rest.keep(Field::Salesperson, &draft.salesperson, |typed| {
            lists.person(typed)
        }),
        ..CustomerForm::default()
    };
    numbers(&mut form, draft);
    match draft.kind {
        Kind::Company => form.civility.clear(),
        Kind::Person => {
            form.legal_form.clear();
            rest.add(Field::JobTitle, &draft.job_title);
            rest.add(Field::TradeName, &draft.trade_name);
        }
    }
    rest.add(Field::ParentCompany, &draft.parent_company);
    let note = std::iter::once(draft.note.clone()).chain(rest.lines);
    form.note = note
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n");
    form
}

/// The form of an address alone, in its own country.
pub fn address(address: &Address) -> CustomerForm {
    CustomerForm {
        kind: kind(Kind::Company).to_owned(),
        // Any name: only the address is read.
        legal_name: ".".to_owned(),
        country: address.country.clone(),
        street: address.street.clone(),
        street2: address.street2.clone(),
        postal_code: address.postal_code.clone(),
        city: address.city.clone(),
        region: address.region.clone(),
        ..CustomerForm::default()
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => "person",
        Kind::Company => "company",
    }
}

fn email_purpose(email: &Email) -> String {
    if email.for_invoices {
        "invoices"
    } else {
        "general"
    }
    .to_owned()
}

fn phone_purpose(phone: &Phone) -> String {
    match phone.purpose {
        PhonePurpose::Main | PhonePurpose::Other => "general",
        PhonePurpose::Work => "work",
        PhonePurpose::Mobile => "mobile",
        PhonePurpose::Home => "home",
        PhonePurpose::Fax => "fax",
    }
    .to_owned()
}

/// Each number once: a file may have the same one as VAT and as tax number.
fn numbers(form: &mut CustomerForm, draft: &Draft) {
    let mut known = Vec::new();
    for identifier in &draft.identifiers {
        let key = matching::tax_id(identifier);
        if !known.contains(&key) {
            known.push(key);
            form.id_kind.push(identifier.kind.code().to_owned());
            form.id_country.push(identifier.country.clone());
            form.id_value.push(identifier.value.clone());
        }
    }
}

/// Programs write `1500.0` in every country; people mean thousands by three digits, so those stay.
fn amount(typed: &str, language: Language) -> String {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    match typed.split_once('.') {
        Some((whole, decimals))
            if digits(whole) && digits(decimals) && (1..=2).contains(&decimals.len()) =>
        {
            format!("{whole}{}{decimals}", language.decimal_mark())
        }
        _ => typed.to_owned(),
    }
}

/// What has no place of its own, line by line.
struct Rest {
    lines: Vec<String>,
    language: Language,
}

impl Rest {
    fn add(&mut self, field: Field, typed: &str) {
        if !typed.is_empty() {
            let label = labels::field(field, self.language);
            self.lines.push(format!("{label}: {typed}"));
        }
    }

    /// The row of a short list; a word that is not in it goes to the note.
    fn keep<T: ToString>(
        &mut self,
        field: Field,
        typed: &str,
        find: impl Fn(&str) -> Option<T>,
    ) -> String {
        if typed.is_empty() {
            return String::new();
        }
        match find(typed) {
            Some(id) => id.to_string(),
            None => {
                self.add(field, typed);
                String::new()
            }
        }
    }

    /// One of our languages; another one goes to the note.
    fn keep_language(&mut self, typed: &str) -> String {
        self.keep(Field::Language, typed, |typed| {
            Language::ALL
                .into_iter()
                .find(|language| language.code() == typed)
        })
    }
}
