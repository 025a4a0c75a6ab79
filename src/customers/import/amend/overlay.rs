//! The form of a customer with the cells of a row typed over it.

use super::points::{self, Point};
use crate::customers::{
    form::{CustomerForm, Section},
    import::{
        judge::Judge,
        reading::{draft::Draft, identifiers::compact, matching::Dialled, report::Problem},
    },
    model::NewCustomer,
};
use crate::identifiers::Country;

/// The customer as the row would have it.
pub fn customer(
    judge: &Judge,
    draft: &Draft,
    saved: &NewCustomer,
    problems: &mut Vec<Problem>,
) -> Option<NewCustomer> {
    let reader = judge.reader().about(saved);
    let typed = judge.typed(draft);
    let mut form = CustomerForm::of(&Section::ALL, saved, 0, reader);
    form.kind = saved.identity.name.kind().as_str().to_owned();
    overlay(&mut form, typed, draft);
    let mut customer = match form.customer(reader) {
        Ok(customer) => customer,
        Err(errors) => {
            judge.say(problems, &form, &errors);
            return None;
        }
    };
    // What the form of this role does not have stays.
    if !reader.accounting {
        customer.accounting = saved.accounting.clone();
    }
    if !reader.credit_limit {
        customer.credit_limit = saved.credit_limit;
    }
    customer.status = saved.status;
    if draft.status != Default::default() {
        customer.status = judge.status(problems, &draft.status);
    }
    Some(customer)
}

fn overlay(form: &mut CustomerForm, typed: CustomerForm, draft: &Draft) {
    note(form, &typed, draft);
    numbers(form, &typed);
    let CustomerForm {
        email,
        email_purpose,
        phone,
        phone_purpose,
        website,
        ..
    } = typed;
    let emails = points::of(&email, &email_purpose);
    let own = points::of(&form.email, &form.email_purpose);
    let merged = points::merge(own, &emails, str::to_ascii_lowercase, |a, b| a == b);
    (form.email, form.email_purpose) = points::apart(merged);
    let phones = points::of(&phone, &phone_purpose);
    let own = points::of(&form.phone, &form.phone_purpose);
    let country = Country::parse(&draft.country).or_else(|| Country::parse(&form.country));
    let key = |typed: &str| Dialled::new(country, typed);
    let merged = points::merge(own, &phones, key, Dialled::is);
    (form.phone, form.phone_purpose) = points::apart(merged);
    let sites = website.into_iter().map(Point::plain).collect::<Vec<_>>();
    let own = form.website.drain(..).map(Point::plain).collect();
    let merged = points::merge(own, &sites, site, |a, b| a == b);
    form.website = points::apart(merged).0;
    let single = [
        (&mut form.civility, typed.civility),
        (&mut form.given_name, typed.given_name),
        (&mut form.family_name, typed.family_name),
        (&mut form.legal_form, typed.legal_form),
        (&mut form.legal_name, typed.legal_name),
        (&mut form.trade_name, typed.trade_name),
        (&mut form.country, typed.country),
        (&mut form.reference, typed.reference),
        (&mut form.external_id, typed.external_id),
        (&mut form.einvoice_address, typed.einvoice_address),
        (&mut form.pec, typed.pec),
        (&mut form.tags, typed.tags),
        (&mut form.language, typed.language),
        (&mut form.salesperson, typed.salesperson),
        (&mut form.currency, typed.currency),
        (&mut form.account_number, typed.account_number),
        (&mut form.payment_method, typed.payment_method),
        (&mut form.payment_terms, typed.payment_terms),
        (&mut form.iban, typed.iban),
        (&mut form.credit_limit, typed.credit_limit),
    ];
    for (own, typed) in single {
        if !typed.is_empty() {
            *own = typed;
        }
    }
}

/// A note of the file replaces the note; words that have no place of their own are added to it once.
fn note(form: &mut CustomerForm, typed: &CustomerForm, draft: &Draft) {
    if !draft.note.is_empty() {
        form.note.clone_from(&typed.note);
        return;
    }
    for line in typed.note.lines() {
        if form.note.lines().all(|own| own.trim() != line.trim()) {
            if !form.note.is_empty() {
                form.note.push('\n');
            }
            form.note.push_str(line);
        }
    }
}

/// A number of a kind and country that the customer has takes the place of that one.
fn numbers(form: &mut CustomerForm, typed: &CustomerForm) {
    let own = form.country.clone();
    let country = |code: &String| {
        if code.is_empty() {
            own.clone()
        } else {
            code.clone()
        }
    };
    for ((kind, land), value) in typed
        .id_kind
        .iter()
        .zip(&typed.id_country)
        .zip(&typed.id_value)
    {
        let alike = |row: &usize| {
            form.id_kind[*row] == *kind && country(&form.id_country[*row]) == country(land)
        };
        let rows = (0..form.id_kind.len()).filter(alike).collect::<Vec<_>>();
        let same = |row: &&usize| compact(&form.id_value[**row]) == compact(value);
        match (rows.iter().find(same), rows.first()) {
            (Some(_), _) => {}
            (None, Some(row)) => form.id_value[*row].clone_from(value),
            (None, None) => {
                form.id_kind.push(kind.clone());
                form.id_country.push(land.clone());
                form.id_value.push(value.clone());
            }
        }
    }
}

/// An address of the web without what makes no difference.
fn site(typed: &str) -> String {
    let bare = typed.trim().to_lowercase();
    let bare = bare
        .split_once("://")
        .map_or(bare.as_str(), |(_, rest)| rest);
    bare.trim_end_matches('/').to_owned()
}
