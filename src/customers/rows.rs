//! The sections of a customer as columns of its row.

use super::model::{Accounting, Commercial, Delivery, Identity, Name, Stop};
use crate::{
    ids::{CarrierId, CivilityId, GroupId, LegalFormId, PaymentMethodId, PaymentTermsId, UserId},
    schema::customers,
};
use chrono::NaiveTime;
use diesel::prelude::*;
use rust_decimal::Decimal;

/// The columns of [`Identity`].
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = customers, treat_none_as_null = true)]
pub struct IdentityColumns<'a> {
    country: &'a str,
    civility_id: Option<CivilityId>,
    given_name: &'a str,
    family_name: &'a str,
    legal_form_id: Option<LegalFormId>,
    legal_name: &'a str,
    trade_name: &'a str,
    reference: Option<&'a str>,
    external_id: Option<&'a str>,
    einvoice_address: &'a str,
    pec: &'a str,
    tax_treatment: &'a str,
}

impl<'a> From<&'a Identity> for IdentityColumns<'a> {
    fn from(identity: &'a Identity) -> Self {
        let blank = Self {
            country: identity.country.as_str(),
            civility_id: None,
            given_name: "",
            family_name: "",
            legal_form_id: None,
            legal_name: "",
            trade_name: "",
            reference: identity.reference.as_deref(),
            external_id: identity.external_id.as_deref(),
            einvoice_address: &identity.einvoice_address,
            pec: &identity.pec,
            tax_treatment: identity.tax_treatment.as_str(),
        };
        match &identity.name {
            Name::Person {
                civility,
                given,
                family,
            } => Self {
                civility_id: *civility,
                given_name: given,
                family_name: family,
                ..blank
            },
            Name::Company {
                legal_form,
                legal,
                trade,
            } => Self {
                legal_form_id: *legal_form,
                legal_name: legal,
                trade_name: trade,
                ..blank
            },
        }
    }
}

/// The columns of [`Commercial`].
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = customers, treat_none_as_null = true)]
pub struct CommercialColumns<'a> {
    tags: &'a [String],
    language: Option<&'a str>,
    salesperson_id: Option<UserId>,
}

impl<'a> From<&'a Commercial> for CommercialColumns<'a> {
    fn from(commercial: &'a Commercial) -> Self {
        Self {
            tags: &commercial.tags,
            language: commercial.language.map(|language| language.code()),
            salesperson_id: commercial.salesperson,
        }
    }
}

/// The columns of [`Accounting`].
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = customers, treat_none_as_null = true)]
pub struct AccountingColumns<'a> {
    currency: &'a str,
    account_number: &'a str,
    payment_method_id: Option<PaymentMethodId>,
    payment_terms_id: Option<PaymentTermsId>,
    iban: Option<&'a str>,
    bic: Option<&'a str>,
}

impl<'a> From<&'a Accounting> for AccountingColumns<'a> {
    fn from(accounting: &'a Accounting) -> Self {
        Self {
            currency: accounting.currency.code(),
            account_number: &accounting.account_number,
            payment_method_id: accounting.payment_method,
            payment_terms_id: accounting.payment_terms,
            iban: accounting.iban.as_deref(),
            bic: accounting.bic.as_deref(),
        }
    }
}

/// The columns of [`Delivery`].
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = customers, treat_none_as_null = true)]
pub struct DeliveryColumns<'a> {
    delivery_instructions: &'a str,
    delivery_days: &'a [i16],
    delivery_from: Option<NaiveTime>,
    delivery_until: Option<NaiveTime>,
    carrier_id: Option<CarrierId>,
    minimum_order: Option<Decimal>,
}

impl<'a> From<&'a Delivery> for DeliveryColumns<'a> {
    fn from(delivery: &'a Delivery) -> Self {
        Self {
            delivery_instructions: &delivery.instructions,
            delivery_days: &delivery.days,
            delivery_from: delivery.from,
            delivery_until: delivery.until,
            carrier_id: delivery.carrier,
            minimum_order: delivery.minimum_order,
        }
    }
}

/// The columns of [`Stop`].
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = customers, treat_none_as_null = true)]
pub struct StopColumns<'a> {
    stop_level: Option<&'a str>,
    stop_note: &'a str,
}

impl<'a> From<&'a Stop> for StopColumns<'a> {
    fn from(stop: &'a Stop) -> Self {
        Self {
            stop_level: stop.level.stored(),
            stop_note: &stop.note,
        }
    }
}

/// The columns of a customer as they are read.
#[derive(Debug, Queryable, Selectable)]
#[diesel(table_name = customers, check_for_backend(diesel::pg::Pg))]
pub struct CustomerRow {
    pub number: String,
    pub kind: String,
    pub status: String,
    pub stop_level: Option<String>,
    pub stop_note: String,
    pub version: i32,
    pub country: String,
    pub civility_id: Option<CivilityId>,
    pub given_name: String,
    pub family_name: String,
    pub legal_form_id: Option<LegalFormId>,
    pub legal_name: String,
    pub trade_name: String,
    pub reference: Option<String>,
    pub external_id: Option<String>,
    pub einvoice_address: String,
    pub pec: String,
    pub tax_treatment: String,
    pub tags: Vec<String>,
    pub language: Option<String>,
    pub salesperson_id: Option<UserId>,
    pub currency: String,
    pub account_number: String,
    pub payment_method_id: Option<PaymentMethodId>,
    pub payment_terms_id: Option<PaymentTermsId>,
    pub credit_limit: Option<Decimal>,
    pub group_id: Option<GroupId>,
    pub iban: Option<String>,
    pub bic: Option<String>,
    pub note: String,
    pub delivery_instructions: String,
    pub delivery_days: Vec<i16>,
    pub delivery_from: Option<NaiveTime>,
    pub delivery_until: Option<NaiveTime>,
    pub carrier_id: Option<CarrierId>,
    pub minimum_order: Option<Decimal>,
}
