//! By what a customer would be known.

use crate::{
    customers::{form::CustomerForm, kinds::Kind},
    db::Statement,
    identifiers::{Country, compact, phone, reference},
    ids::CustomerId,
};
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types};

/// Longer texts are no name.
const LONGEST: usize = 160;

/// What is known of a customer, in the form in which the register keeps it. What cannot be read says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clues {
    /// Who it is itself, or whose copy it is.
    pub own: Option<CustomerId>,
    /// `person` or `company`: names are compared within a kind.
    pub kind: String,
    /// A person's family name first, as lists are sorted.
    pub name: String,
    /// Where it is.
    pub city: String,
    /// The barcode of its card.
    pub reference: Option<String>,
    /// Its key in another program.
    pub external_id: Option<String>,
    /// Tax ids, as they may be stored.
    pub identifiers: Vec<String>,
    /// E-mail addresses, in small letters.
    pub emails: Vec<String>,
    /// Phones, E.164.
    pub phones: Vec<String>,
    /// Of names only the same one counts, which is found sooner.
    pub quick: bool,
}

#[derive(diesel::QueryableByName)]
struct Saved {
    #[diesel(sql_type = sql_types::Text)]
    kind: String,
    #[diesel(sql_type = sql_types::Text)]
    name: String,
    #[diesel(sql_type = sql_types::Text)]
    city: String,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    reference: Option<String>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    external_id: Option<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    identifiers: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    emails: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    phones: Vec<String>,
}

impl Clues {
    /// What was typed so far, by somebody at home in this country.
    pub fn typed(form: &CustomerForm, home: Country) -> Self {
        let country = Country::parse(&form.country).unwrap_or(home);
        let kind = Kind::parse(&form.kind).unwrap_or(Kind::Person);
        let name = match kind {
            Kind::Person => format!("{} {}", form.family_name, form.given_name),
            Kind::Company => form.legal_name.clone(),
        };
        let emails = form.email.iter().map(|typed| clean(typed).to_lowercase());
        let phones = form.phone.iter().map(|typed| clean(typed));
        let phones = phones.filter_map(|typed| phone::check(country, &typed).ok());
        let external = clean(&form.external_id);
        Self {
            own: form.copy_of.parse().ok(),
            kind: kind.as_str().to_owned(),
            name: clean(&name),
            city: clean(&form.city),
            reference: reference::check(&clean(&form.reference))
                .ok()
                .map(|reference| reference.value),
            external_id: Some(external).filter(|key| !key.is_empty()),
            identifiers: identifiers(form, country),
            emails: emails.filter(|email| email.contains('@')).collect(),
            phones: phones.map(|phone| phone.e164).collect(),
            quick: false,
        }
    }

    /// What is saved of a customer.
    ///
    /// # Errors
    /// `NotFound` for an erased, merged or unknown one.
    pub fn of_saved(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<Self> {
        let saved: Saved = Statement::numbered(include_str!("saved.sql"))
            .int(customer.0)
            .get_result(conn)?;
        Ok(Self {
            own: Some(customer),
            kind: saved.kind,
            name: saved.name,
            city: saved.city,
            reference: saved.reference,
            external_id: saved.external_id,
            identifiers: saved.identifiers,
            emails: saved.emails,
            phones: saved.phones,
            quick: false,
        })
    }

    /// Whether there is anything to look for.
    pub fn any(&self) -> bool {
        let named = !self.name.is_empty() && !self.city.is_empty();
        let numbered = !(self.identifiers.is_empty() && self.emails.is_empty());
        let keyed = self.reference.is_some() || self.external_id.is_some();
        named || numbered || keyed || !self.phones.is_empty()
    }
}

/// The numbers with and without the prefix of their country; those that several customers share say nothing.
fn identifiers(form: &CustomerForm, country: Country) -> Vec<String> {
    let mut found = Vec::new();
    for (row, typed) in form.id_value.iter().enumerate() {
        let number = compact(&clean(typed));
        if number.len() < 4 || form.id_shared.contains(&row.to_string()) {
            continue;
        }
        let own = form.id_country.get(row).and_then(|it| Country::parse(it));
        let prefix = match own.unwrap_or(country).as_str() {
            "GR" => "EL".to_owned(),
            code => code.to_owned(),
        };
        match number.strip_prefix(&prefix) {
            Some(bare) => found.push(bare.to_owned()),
            None => found.push(format!("{prefix}{number}")),
        }
        found.push(number);
    }
    found
}

/// Without what no field of the register holds.
fn clean(typed: &str) -> String {
    let typed = typed.chars().filter(|c| !c.is_control());
    let typed = typed.take(LONGEST).collect::<String>();
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| text.to_string()).collect()
    }

    #[test]
    fn what_was_typed_is_read_as_the_register_keeps_it() {
        let form = CustomerForm {
            kind: "person".into(),
            given_name: " Mario".into(),
            family_name: "Rossi\0 ".into(),
            city: "Bologna".into(),
            id_value: texts(&["it 00743110157", "RSSMRA80A01A944I", "12345678"]),
            id_country: texts(&["", "", "GR"]),
            id_shared: texts(&["1"]),
            email: texts(&["Mario@Rossi.example", "no address"]),
            phone: texts(&["051 555 0142", "12"]),
            ..CustomerForm::default()
        };
        let clues = Clues::typed(&form, Country::IT);
        assert_eq!(clues.name, "Rossi Mario");
        let numbers = ["00743110157", "IT00743110157", "EL12345678", "12345678"];
        assert_eq!(clues.identifiers, numbers);
        assert_eq!(clues.emails, ["mario@rossi.example"]);
        assert_eq!(clues.phones, ["+390515550142"]);
        assert!(clues.any());
    }

    #[test]
    fn a_name_without_a_city_is_no_clue() {
        let form = CustomerForm {
            family_name: "Rossi".into(),
            ..CustomerForm::default()
        };
        assert!(!Clues::typed(&form, Country::IT).any());
    }
}
