//! The rows of some thousand customers, as `COPY` sends them.

use super::First;
use crate::{
    customers::{
        addresses::model::Place,
        contacts::model::Card,
        model::{ContactPoint, HeldIdentifier, Name, NewCustomer},
    },
    i18n::Language,
    ids::{CivilityId, GroupId, LegalFormId, PaymentMethodId, PaymentTermsId, UserId},
    schema::{addresses, contact_points, contacts, identifiers, members},
    seed::{SeedMember, fill::made::Made},
};
use chrono::{DateTime, NaiveDate, Utc};
use diesel::{PgConnection, QueryResult, copy_from, prelude::*};
use rust_decimal::Decimal;

diesel::table! {
    staged_customers (id) {
        id -> Int8,
        number -> Text,
        kind -> Text,
        country -> Text,
        civility_id -> Nullable<Int8>,
        given_name -> Text,
        family_name -> Text,
        legal_form_id -> Nullable<Int8>,
        legal_name -> Text,
        trade_name -> Text,
        status -> Text,
        external_id -> Nullable<Text>,
        reference -> Nullable<Text>,
        language -> Nullable<Text>,
        currency -> Text,
        iban -> Nullable<Text>,
        tax_treatment -> Text,
        payment_method_id -> Nullable<Int8>,
        payment_terms_id -> Nullable<Int8>,
        credit_limit -> Nullable<Numeric>,
        salesperson_id -> Nullable<Int8>,
        group_id -> Nullable<Int8>,
        stop_level -> Nullable<Text>,
        stop_note -> Text,
        tags -> Array<Text>,
        note -> Text,
        delivery_instructions -> Text,
        created_at -> Timestamptz,
    }
}

#[derive(Insertable)]
#[diesel(table_name = staged_customers, treat_none_as_default_value = false)]
struct Customer {
    id: i64,
    number: String,
    kind: &'static str,
    country: &'static str,
    civility_id: Option<CivilityId>,
    given_name: String,
    family_name: String,
    legal_form_id: Option<LegalFormId>,
    legal_name: String,
    trade_name: String,
    status: &'static str,
    external_id: Option<String>,
    reference: Option<String>,
    language: Option<&'static str>,
    currency: &'static str,
    iban: Option<String>,
    tax_treatment: &'static str,
    payment_method_id: Option<PaymentMethodId>,
    payment_terms_id: Option<PaymentTermsId>,
    credit_limit: Option<Decimal>,
    salesperson_id: Option<UserId>,
    group_id: Option<GroupId>,
    stop_level: Option<&'static str>,
    stop_note: String,
    tags: Vec<String>,
    note: String,
    delivery_instructions: String,
    created_at: DateTime<Utc>,
}

#[derive(Insertable)]
#[diesel(table_name = identifiers, treat_none_as_default_value = false)]
struct Number {
    customer_id: i64,
    kind: &'static str,
    country: &'static str,
    value: String,
    vat_payer: Option<bool>,
    shared: bool,
}

#[derive(Insertable)]
#[diesel(table_name = contact_points, treat_none_as_default_value = false)]
struct Point {
    customer_id: i64,
    contact_id: Option<i64>,
    kind: &'static str,
    value: String,
    typed: String,
    purpose: &'static str,
    position: i32,
}

#[derive(Insertable)]
#[diesel(table_name = addresses, treat_none_as_default_value = false)]
struct Address {
    customer_id: i64,
    label: String,
    recipient: String,
    street: String,
    street2: String,
    postal_code: String,
    city: String,
    region: String,
    country: String,
    billing: bool,
    shipping: bool,
    default_billing: bool,
    default_shipping: bool,
}

#[derive(Insertable)]
#[diesel(table_name = contacts, treat_none_as_default_value = false)]
struct Contact {
    id: i64,
    customer_id: i64,
    given_name: String,
    family_name: String,
    role: String,
    tags: Vec<String>,
    main: bool,
    gets_invoices: bool,
    gets_reminders: bool,
}

/// Rows of all tables, on their way.
#[derive(Default)]
pub struct Rows {
    customers: Vec<Customer>,
    numbers: Vec<Number>,
    points: Vec<Point>,
    addresses: Vec<Address>,
    contacts: Vec<Contact>,
}

impl Rows {
    /// How many customers are in them.
    pub fn customers(&self) -> usize {
        self.customers.len()
    }

    /// Adds a customer under the next free ids.
    pub fn add(&mut self, made: Made, created_at: DateTime<Utc>, next: &mut First) {
        let id = next.customer;
        for held in &made.customer.identity.identifiers {
            self.numbers.push(number(id, held));
        }
        for (position, point) in (0..).zip(made.customer.reach.points.iter()) {
            self.points.push(point_of(id, None, position, point));
        }
        self.add_places(id, made.places);
        for (card, turn) in made.contacts.into_iter().zip(0..) {
            self.add_contact(id, next.contact, card, turn == 0);
            next.contact += 1;
        }
        self.customers
            .push(customer(id, next.number, made.customer, created_at));
        next.customer += 1;
        next.number += 1;
    }

    /// Sends them.
    pub fn copy(self, conn: &mut PgConnection) -> QueryResult<()> {
        copy_from(staged_customers::table)
            .from_insertable(self.customers)
            .execute(conn)?;
        copy_from(identifiers::table)
            .from_insertable(self.numbers)
            .execute(conn)?;
        copy_from(addresses::table)
            .from_insertable(self.addresses)
            .execute(conn)?;
        copy_from(contacts::table)
            .from_insertable(self.contacts)
            .execute(conn)?;
        copy_from(contact_points::table)
            .from_insertable(self.points)
            .execute(conn)?;
        Ok(())
    }
}

impl Rows {
    /// The first place of each use is the default, as the action has it.
    fn add_places(&mut self, customer_id: i64, places: Vec<Place>) {
        let (mut billing, mut shipping) = (false, false);
        for place in places {
            self.addresses.push(Address {
                customer_id,
                default_billing: place.billing && !billing,
                default_shipping: place.shipping && !shipping,
                label: place.label,
                recipient: place.recipient,
                street: place.street,
                street2: place.street2,
                postal_code: place.postal_code,
                city: place.city,
                region: place.region,
                country: place.country,
                billing: place.billing,
                shipping: place.shipping,
            });
            billing |= place.billing;
            shipping |= place.shipping;
        }
    }

    fn add_contact(&mut self, customer_id: i64, id: i64, card: Card, main: bool) {
        for (position, point) in (0..).zip(&card.points) {
            self.points
                .push(point_of(customer_id, Some(id), position, point));
        }
        self.contacts.push(Contact {
            id,
            customer_id,
            given_name: card.who.given_name,
            family_name: card.who.family_name,
            role: card.who.role,
            tags: card.who.tags,
            main,
            gets_invoices: card.who.gets_invoices,
            gets_reminders: card.who.gets_reminders,
        });
    }
}

fn customer(id: i64, number: i64, new: NewCustomer, created_at: DateTime<Utc>) -> Customer {
    let identity = new.identity;
    let kind = identity.name.kind().as_str();
    let blank = Customer {
        id,
        number: format!("C-{number:05}"),
        kind,
        country: identity.country.as_str(),
        civility_id: None,
        given_name: String::new(),
        family_name: String::new(),
        legal_form_id: None,
        legal_name: String::new(),
        trade_name: String::new(),
        status: new.status.as_str(),
        external_id: identity.external_id,
        reference: identity.reference,
        language: new.commercial.language.map(Language::code),
        currency: new.accounting.currency.code(),
        iban: new.accounting.iban,
        tax_treatment: identity.tax_treatment.as_str(),
        payment_method_id: new.accounting.payment_method,
        payment_terms_id: new.accounting.payment_terms,
        credit_limit: new.credit_limit,
        salesperson_id: new.commercial.salesperson,
        group_id: new.group,
        stop_level: new.stop.level.stored(),
        stop_note: new.stop.note,
        tags: new.commercial.tags,
        note: new.note,
        delivery_instructions: new.delivery.instructions,
        created_at,
    };
    match identity.name {
        Name::Person {
            civility,
            given,
            family,
        } => Customer {
            civility_id: civility,
            given_name: given,
            family_name: family,
            ..blank
        },
        Name::Company {
            legal_form,
            legal,
            trade,
        } => Customer {
            legal_form_id: legal_form,
            legal_name: legal,
            trade_name: trade,
            ..blank
        },
    }
}

#[derive(Insertable)]
#[diesel(table_name = members, treat_none_as_default_value = false)]
struct Member {
    company_id: i64,
    person_id: i64,
    role: &'static str,
    from_date: Option<NaiveDate>,
    until_date: Option<NaiveDate>,
}

/// Sends who belongs to whom; `first` is the id of the first customer.
pub fn copy_members(conn: &mut PgConnection, all: &[SeedMember], first: i64) -> QueryResult<usize> {
    let row = |member: &SeedMember| Member {
        company_id: first + member.company as i64,
        person_id: first + member.person as i64,
        role: member.role,
        from_date: member.from,
        until_date: member.until,
    };
    let rows: Vec<Member> = all.iter().map(row).collect();
    copy_from(members::table)
        .from_insertable(rows)
        .execute(conn)
}

fn number(customer_id: i64, held: &HeldIdentifier) -> Number {
    Number {
        customer_id,
        kind: held.identifier.kind.as_str(),
        country: held.identifier.country.as_str(),
        value: held.identifier.value.clone(),
        vat_payer: held.identifier.vat_payer,
        shared: held.shared,
    }
}

fn point_of(
    customer_id: i64,
    contact_id: Option<i64>,
    position: i32,
    point: &ContactPoint,
) -> Point {
    Point {
        customer_id,
        contact_id,
        kind: point.kind.as_str(),
        value: point.value.clone(),
        typed: point.typed.clone(),
        purpose: point.purpose.as_str(),
        position,
    }
}
