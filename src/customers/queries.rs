//! Reading a customer with its own numbers and contact points.

use super::{
    model::{
        Accounting, Commercial, ContactPoint, Delivery, HeldIdentifier, Identity, Kind, Name,
        NewCustomer, PointKind, Purpose, Reach, Status, Stop, StopLevel, TaxTreatment,
    },
    rows::CustomerRow,
};
use crate::{
    i18n::Language,
    identifiers::{self, Country, Identifier},
    ids::CustomerId,
    money::Currency,
    schema::{contact_points, customers, identifiers as identifiers_table},
};
use diesel::{prelude::*, result::Error as DieselError};
use std::collections::HashMap;

/// A customer as it is saved.
#[derive(Clone, Debug)]
pub struct Customer {
    /// The row.
    pub id: CustomerId,
    /// `C-00412`.
    pub number: String,
    /// Counts the changes.
    pub version: i32,
    /// What was typed of it; its addresses are not here.
    pub data: NewCustomer,
}

/// Reads a customer that is not erased.
///
/// # Errors
/// `NotFound` for an erased or unknown one.
pub fn find(conn: &mut PgConnection, id: CustomerId) -> QueryResult<Customer> {
    let live = customers::table.filter(customers::id.eq(id).and(customers::erased_at.is_null()));
    let row = live.select(CustomerRow::as_select()).first(conn)?;
    complete(conn, id, row)
}

/// The same, and nobody else writes to it before the transaction ends.
///
/// # Errors
/// `NotFound` for an erased or unknown one.
pub fn hold(conn: &mut PgConnection, id: CustomerId) -> QueryResult<Customer> {
    let live = customers::table.filter(customers::id.eq(id).and(customers::erased_at.is_null()));
    let row = live
        .select(CustomerRow::as_select())
        .for_no_key_update()
        .first(conn)?;
    complete(conn, id, row)
}

/// Reads several customers that are not erased, a few statements for all; with `hold` nobody else writes to
/// them before the transaction ends.
///
/// # Errors
/// Those of the database.
pub fn find_many(
    conn: &mut PgConnection,
    ids: &[CustomerId],
    hold: bool,
) -> QueryResult<Vec<Customer>> {
    let live = customers::table
        .filter(
            customers::id
                .eq_any(ids)
                .and(customers::erased_at.is_null()),
        )
        .order(customers::id)
        .select((customers::id, CustomerRow::as_select()));
    let rows: Vec<(CustomerId, CustomerRow)> = match hold {
        true => live.for_no_key_update().load(conn)?,
        false => live.load(conn)?,
    };
    let mut identifiers = identifiers_of(conn, ids)?;
    let mut reaches = reaches_of(conn, ids)?;
    let customer = |(id, row): (CustomerId, CustomerRow)| {
        let (number, version) = (row.number.clone(), row.version);
        let held = identifiers.remove(&id).unwrap_or_default();
        let reach = reaches.remove(&id).unwrap_or_default();
        Some(Customer {
            id,
            number,
            version,
            data: data(row, held, reach)?,
        })
    };
    let all: Option<Vec<_>> = rows.into_iter().map(customer).collect();
    all.ok_or_else(|| foreign("customers"))
}

fn complete(conn: &mut PgConnection, id: CustomerId, row: CustomerRow) -> QueryResult<Customer> {
    let (number, version) = (row.number.clone(), row.version);
    let identifiers = identifiers_of(conn, &[id])?.remove(&id).unwrap_or_default();
    let reach = reaches_of(conn, &[id])?.remove(&id).unwrap_or_default();
    let data = data(row, identifiers, reach).ok_or_else(|| foreign("customers"))?;
    Ok(Customer {
        id,
        number,
        version,
        data,
    })
}

/// The database holds a value that the program cannot have written.
fn foreign(table: &'static str) -> DieselError {
    DieselError::DeserializationError(format!("{table} holds a value of nobody's").into())
}

type IdentifierRow = (CustomerId, String, String, String, Option<bool>, bool);

fn identifiers_of(
    conn: &mut PgConnection,
    ids: &[CustomerId],
) -> QueryResult<HashMap<CustomerId, Vec<HeldIdentifier>>> {
    use identifiers_table::dsl;
    let rows: Vec<IdentifierRow> = dsl::identifiers
        .filter(dsl::customer_id.eq_any(ids))
        .order(dsl::id)
        .select((
            dsl::customer_id,
            dsl::kind,
            dsl::country,
            dsl::value,
            dsl::vat_payer,
            dsl::shared,
        ))
        .load(conn)?;
    let mut all: HashMap<_, Vec<_>> = HashMap::new();
    for (id, kind, country, value, vat_payer, shared) in rows {
        let foreign = || foreign("identifiers");
        let identifier = Identifier {
            kind: identifiers::Kind::parse(&kind).ok_or_else(foreign)?,
            country: Country::parse(&country).ok_or_else(foreign)?,
            value,
            vat_payer,
        };
        let held = HeldIdentifier { identifier, shared };
        all.entry(id).or_default().push(held);
    }
    Ok(all)
}

type PointRow = (CustomerId, String, String, String, String);

fn reaches_of(
    conn: &mut PgConnection,
    ids: &[CustomerId],
) -> QueryResult<HashMap<CustomerId, Reach>> {
    use contact_points::dsl;
    let rows: Vec<PointRow> = dsl::contact_points
        .filter(dsl::customer_id.eq_any(ids).and(dsl::contact_id.is_null()))
        .order((dsl::position, dsl::id))
        .select((
            dsl::customer_id,
            dsl::kind,
            dsl::value,
            dsl::typed,
            dsl::purpose,
        ))
        .load(conn)?;
    let mut all: HashMap<_, Reach> = HashMap::new();
    for (id, kind, value, typed, purpose) in rows {
        let foreign = || foreign("contact_points");
        let point = ContactPoint {
            kind: PointKind::parse(&kind).ok_or_else(foreign)?,
            value,
            typed,
            purpose: Purpose::parse(&purpose).ok_or_else(foreign)?,
        };
        all.entry(id).or_default().points.push(point);
    }
    // Within a kind the order of the form; the kinds in the order of the form.
    for reach in all.values_mut() {
        reach.points.sort_by_key(|point| point.kind);
    }
    Ok(all)
}

fn data(row: CustomerRow, identifiers: Vec<HeldIdentifier>, reach: Reach) -> Option<NewCustomer> {
    let name = match Kind::parse(&row.kind)? {
        Kind::Person => Name::Person {
            civility: row.civility_id,
            given: row.given_name,
            family: row.family_name,
        },
        Kind::Company => Name::Company {
            legal_form: row.legal_form_id,
            legal: row.legal_name,
            trade: row.trade_name,
        },
    };
    Some(NewCustomer {
        identity: Identity {
            name,
            country: Country::parse(&row.country)?,
            reference: row.reference,
            external_id: row.external_id,
            identifiers,
            einvoice_address: row.einvoice_address,
            pec: row.pec,
            tax_treatment: TaxTreatment::parse(&row.tax_treatment)?,
        },
        reach,
        commercial: Commercial {
            tags: row.tags,
            language: row.language.as_deref().and_then(Language::parse),
            salesperson: row.salesperson_id,
        },
        accounting: Accounting {
            currency: Currency::parse(&row.currency)?,
            account_number: row.account_number,
            payment_method: row.payment_method_id,
            payment_terms: row.payment_terms_id,
            iban: row.iban,
            bic: row.bic,
        },
        credit_limit: row.credit_limit,
        group: row.group_id,
        delivery: Delivery {
            instructions: row.delivery_instructions,
            days: row.delivery_days,
            from: row.delivery_from,
            until: row.delivery_until,
            carrier: row.carrier_id,
            minimum_order: row.minimum_order,
        },
        note: row.note,
        status: Status::parse(&row.status)?,
        stop: Stop {
            level: StopLevel::of_stored(row.stop_level.as_deref()).unwrap_or(StopLevel::None),
            note: row.stop_note,
        },
        address: None,
        created_at: None,
    })
}
