//! The identifiers of a customer.

use super::pairing::pair;
use crate::{customers::model::HeldIdentifier, ids::CustomerId, schema::identifiers};
use diesel::prelude::*;

/// Adds them to a customer.
pub fn add<'a>(
    conn: &mut PgConnection,
    customer: CustomerId,
    held: impl IntoIterator<Item = &'a HeldIdentifier>,
) -> QueryResult<()> {
    add_many(conn, held.into_iter().map(|held| (customer, held)))
}

/// Adds them to several customers, a thousand with each statement.
pub fn add_many<'a>(
    conn: &mut PgConnection,
    held: impl Iterator<Item = (CustomerId, &'a HeldIdentifier)>,
) -> QueryResult<()> {
    let rows = held
        .map(|(customer, held)| {
            (
                identifiers::customer_id.eq(customer),
                identifiers::kind.eq(held.identifier.kind.as_str()),
                identifiers::country.eq(held.identifier.country.as_str()),
                identifiers::value.eq(&held.identifier.value),
                identifiers::vat_payer.eq(held.identifier.vat_payer),
                identifiers::shared.eq(held.shared),
            )
        })
        .collect::<Vec<_>>();
    for rows in rows.chunks(1_000) {
        diesel::insert_into(identifiers::table)
            .values(rows)
            .execute(conn)?;
    }
    Ok(())
}

#[derive(Queryable)]
struct Row {
    id: i64,
    kind: String,
    country: String,
    value: String,
    vat_payer: Option<bool>,
    shared: bool,
}

impl Row {
    fn is_alike(&self, held: &HeldIdentifier) -> bool {
        self.kind == held.identifier.kind.as_str()
            && self.country == held.identifier.country.as_str()
    }

    fn is_same(&self, held: &HeldIdentifier) -> bool {
        self.is_alike(held) && self.value == held.identifier.value
    }

    fn is_equal(&self, held: &HeldIdentifier) -> bool {
        self.is_same(held)
            && self.vat_payer == held.identifier.vat_payer
            && self.shared == held.shared
    }
}

/// Makes them what a customer has, and nothing else.
pub fn replace(
    conn: &mut PgConnection,
    customer: CustomerId,
    after: &[HeldIdentifier],
) -> QueryResult<()> {
    let before: Vec<Row> = identifiers::table
        .filter(identifiers::customer_id.eq(customer))
        .order(identifiers::id)
        .select((
            identifiers::id,
            identifiers::kind,
            identifiers::country,
            identifiers::value,
            identifiers::vat_payer,
            identifiers::shared,
        ))
        .load(conn)?;
    let pairs = pair(&before, after, Row::is_same, Row::is_alike);
    let gone = (0..before.len()).filter(|old| !pairs.contains(&Some(*old)));
    let gone = gone.map(|old| before[old].id).collect::<Vec<_>>();
    if !gone.is_empty() {
        diesel::delete(identifiers::table.filter(identifiers::id.eq_any(gone))).execute(conn)?;
    }
    for (old, new) in pairs.iter().zip(after) {
        let changed = old.filter(|old| !before[*old].is_equal(new));
        if let Some(old) = changed {
            diesel::update(identifiers::table.find(before[old].id))
                .set((
                    identifiers::value.eq(&new.identifier.value),
                    identifiers::vat_payer.eq(new.identifier.vat_payer),
                    identifiers::shared.eq(new.shared),
                ))
                .execute(conn)?;
        }
    }
    let fresh = pairs.iter().zip(after).filter(|(old, _)| old.is_none());
    add(conn, customer, fresh.map(|(_, new)| new))
}
