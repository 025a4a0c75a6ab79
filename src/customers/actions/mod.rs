//! Writing customers: the screens, the import and the seed all come through here, within a transaction
//! that says who acts ([`crate::db::transaction`]).

mod amend;
mod first_address;
mod many;
mod numbers;
mod pairing;
pub mod reach;
mod refusal;

pub use amend::{Amendment, Moved, Saved, SavedContact, SavedPlace, Spoken, amend_many, read_many};
pub use many::{Arrival, Person, Placed, create_many};
pub use refusal::Refusal;

use super::{
    model::{Change, Commercial, NewCustomer, Status},
    rows::{AccountingColumns, CommercialColumns, DeliveryColumns, IdentityColumns, StopColumns},
    tags,
    unique::{Key, Taken, taken},
};
use crate::{ids::CustomerId, schema::customers};
use diesel::prelude::*;

/// Makes a customer; the database gives it its number. After a refusal the transaction can go on, as if
/// nothing had been asked.
///
/// # Errors
/// [`Refusal`].
pub fn create(conn: &mut PgConnection, new: &NewCustomer) -> Result<CustomerId, Refusal> {
    let conflicts = taken(conn, &new.identity, None)?;
    if !conflicts.is_empty() {
        return Err(Refusal::Taken(conflicts));
    }
    conn.transaction(|conn| insert(conn, new))
        .or_else(|refusal| Err(refusal.with_owners(conn, &new.identity, None)?))
}

/// The same without asking who else has its keys, for callers that asked for many customers at once.
///
/// # Errors
/// [`Refusal`]; after one the transaction can only end.
pub fn insert(conn: &mut PgConnection, new: &NewCustomer) -> Result<CustomerId, Refusal> {
    let commercial = settled(conn, &new.commercial)?;
    let id: CustomerId = diesel::insert_into(customers::table)
        .values((
            // The database numbers the row itself, whatever is said here.
            customers::number.eq(""),
            customers::kind.eq(new.identity.name.kind().as_str()),
            customers::status.eq(new.status.as_str()),
            IdentityColumns::from(&new.identity),
            CommercialColumns::from(&commercial),
            AccountingColumns::from(&new.accounting),
            customers::credit_limit.eq(new.credit_limit),
            customers::group_id.eq(new.group),
            DeliveryColumns::from(&new.delivery),
            customers::note.eq(&new.note),
            StopColumns::from(&new.stop),
            new.created_at.map(|at| customers::created_at.eq(at)),
        ))
        .returning(customers::id)
        .get_result(conn)?;
    numbers::add(conn, id, &new.identity.identifiers)?;
    reach::add(conn, reach::Holder::customer(id), &new.reach)?;
    if let Some(address) = &new.address {
        first_address::add(conn, id, address)?;
    }
    Ok(id)
}

/// Replaces sections of a customer, which is held and reads as `before`. What stays the same is not
/// touched; a change that changes nothing leaves neither a version nor a line in the history. After a
/// refusal the transaction can go on, as if nothing had been asked.
///
/// # Errors
/// [`Refusal`].
pub fn update(
    conn: &mut PgConnection,
    id: CustomerId,
    before: &NewCustomer,
    change: Change,
) -> Result<(), Refusal> {
    let change = settled_change(conn, change)?.without_what_stays(before);
    if change == Change::default() {
        return Ok(());
    }
    let Some(identity) = &change.identity else {
        return conn.transaction(|conn| write(conn, id, before, &change));
    };
    // A number that it has had all along is not this change's fault.
    let fresh = |taken: &Taken| match taken.key {
        Key::Identifier(place) => {
            let number = &identity.identifiers[place];
            !before.identity.identifiers.contains(number)
        }
        _ => true,
    };
    let mut conflicts = taken(conn, identity, Some(id))?;
    conflicts.retain(fresh);
    if !conflicts.is_empty() {
        return Err(Refusal::Taken(conflicts));
    }
    conn.transaction(|conn| write(conn, id, before, &change))
        .or_else(|refusal| Err(refusal.with_owners(conn, identity, Some(id))?))
}

fn settled_change(conn: &mut PgConnection, mut change: Change) -> QueryResult<Change> {
    if let Some(commercial) = change.commercial.take() {
        change.commercial = Some(settled(conn, &commercial)?);
    }
    Ok(change)
}

fn write(
    conn: &mut PgConnection,
    id: CustomerId,
    before: &NewCustomer,
    change: &Change,
) -> Result<(), Refusal> {
    if let Some(identity) = &change.identity {
        numbers::replace(conn, id, &identity.identifiers)?;
    }
    if let Some(after) = &change.reach {
        reach::replace(conn, reach::Holder::customer(id), after)?;
    }
    diesel::update(customers::table.find(id))
        .set((
            // Always named, so that the version counts up when only e-mails or numbers changed.
            customers::status.eq(change.status.unwrap_or(before.status).as_str()),
            change.identity.as_ref().map(IdentityColumns::from),
            change.commercial.as_ref().map(CommercialColumns::from),
            change.accounting.as_ref().map(AccountingColumns::from),
            change
                .credit_limit
                .map(|limit| customers::credit_limit.eq(limit)),
            change.group.map(|group| customers::group_id.eq(group)),
            change.delivery.as_ref().map(DeliveryColumns::from),
            change.note.as_ref().map(|note| customers::note.eq(note)),
            change.stop.as_ref().map(StopColumns::from),
        ))
        .execute(conn)?;
    Ok(())
}

/// Makes a customer active or inactive. Asking for what is already so changes nothing.
///
/// # Errors
/// `NotFound` for an erased or unknown customer.
pub fn set_status(conn: &mut PgConnection, id: CustomerId, status: Status) -> QueryResult<()> {
    let found: String = customers::table
        .filter(customers::id.eq(id).and(customers::erased_at.is_null()))
        .select(customers::status)
        .for_update()
        .first(conn)?;
    if found != status.as_str() {
        diesel::update(customers::table.find(id))
            .set(customers::status.eq(status.as_str()))
            .execute(conn)?;
    }
    Ok(())
}

fn settled(conn: &mut PgConnection, commercial: &Commercial) -> QueryResult<Commercial> {
    Ok(Commercial {
        tags: tags::settle(conn, &commercial.tags)?,
        ..commercial.clone()
    })
}
