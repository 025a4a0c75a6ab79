//! Customers that are brought up to date many at a time, as an import does it: what is read of them, and
//! what is written.

use super::{Person, Placed, Refusal, write};
use crate::{
    customers::{
        model::{Change, FirstAddress},
        queries::{Customer, find_many},
        tags,
    },
    identifiers::Country,
    ids::{AddressId, ContactId, CustomerId},
    schema::{addresses, contacts},
};
use diesel::prelude::*;
use std::collections::{BTreeSet, HashMap};

/// A customer with what a row of a file may change.
#[derive(Clone, Debug)]
pub struct Saved {
    /// Itself.
    pub customer: Customer,
    /// Its addresses.
    pub places: Vec<SavedPlace>,
    /// Its contacts.
    pub contacts: Vec<SavedContact>,
}

/// One of its addresses.
#[derive(Clone, Debug)]
pub struct SavedPlace {
    pub id: AddressId,
    pub placed: Placed,
    pub default_billing: bool,
    pub default_shipping: bool,
}

/// One of its contacts.
#[derive(Clone, Debug)]
pub struct SavedContact {
    pub id: ContactId,
    pub person: Person,
}

/// What changes of a customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Amendment {
    pub id: CustomerId,
    pub change: Change,
    pub places: Vec<Moved>,
    pub contact: Option<Spoken>,
}

impl Amendment {
    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.change == Change::default() && self.places.is_empty() && self.contact.is_none()
    }
}

/// An address that changes, or is new.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    pub id: Option<AddressId>,
    pub placed: Placed,
    /// A new one is the default for billing, for shipping.
    pub defaults: (bool, bool),
}

/// A contact that changes, or is new.
#[derive(Clone, Debug, PartialEq)]
pub struct Spoken {
    pub id: Option<ContactId>,
    pub person: Person,
    /// A new one is the main contact.
    pub main: bool,
}

/// Reads customers; with `hold` nobody else writes to them before the transaction ends.
///
/// # Errors
/// Those of the database.
pub fn read_many(
    conn: &mut PgConnection,
    ids: &[CustomerId],
    hold: bool,
) -> QueryResult<HashMap<CustomerId, Saved>> {
    let customers = find_many(conn, ids, hold)?;
    let empty = |customer: Customer| {
        let saved = Saved {
            customer,
            places: Vec::new(),
            contacts: Vec::new(),
        };
        (saved.customer.id, saved)
    };
    let mut all: HashMap<_, _> = customers.into_iter().map(empty).collect();
    read_places(conn, ids, &mut all)?;
    let people: Vec<(CustomerId, ContactId, String, String, String)> = contacts::table
        .filter(contacts::customer_id.eq_any(ids))
        .order(contacts::id)
        .select((
            contacts::customer_id,
            contacts::id,
            contacts::given_name,
            contacts::family_name,
            contacts::role,
        ))
        .load(conn)?;
    for (customer, id, given_name, family_name, role) in people {
        let person = Person {
            given_name,
            family_name,
            role,
        };
        if let Some(saved) = all.get_mut(&customer) {
            saved.contacts.push(SavedContact { id, person });
        }
    }
    Ok(all)
}

#[derive(Queryable)]
struct PlaceRow {
    customer: CustomerId,
    id: AddressId,
    label: String,
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

fn read_places(
    conn: &mut PgConnection,
    ids: &[CustomerId],
    all: &mut HashMap<CustomerId, Saved>,
) -> QueryResult<()> {
    let rows: Vec<PlaceRow> = addresses::table
        .filter(addresses::customer_id.eq_any(ids))
        .order(addresses::id)
        .select((
            addresses::customer_id,
            addresses::id,
            addresses::label,
            addresses::street,
            addresses::street2,
            addresses::postal_code,
            addresses::city,
            addresses::region,
            addresses::country,
            addresses::billing,
            addresses::shipping,
            addresses::default_billing,
            addresses::default_shipping,
        ))
        .load(conn)?;
    for row in rows {
        let (Some(saved), Some(country)) =
            (all.get_mut(&row.customer), Country::parse(&row.country))
        else {
            continue;
        };
        saved.places.push(SavedPlace {
            id: row.id,
            default_billing: row.default_billing,
            default_shipping: row.default_shipping,
            placed: Placed {
                address: FirstAddress {
                    street: row.street,
                    street2: row.street2,
                    postal_code: row.postal_code,
                    city: row.city,
                    region: row.region,
                    country,
                },
                label: row.label,
                billing: row.billing,
                shipping: row.shipping,
            },
        });
    }
    Ok(())
}

/// Writes what changes. Nobody is asked who else has their keys: the caller did, and the constraints stand
/// behind it.
///
/// # Errors
/// [`Refusal`]; after one the transaction must end.
pub fn amend_many(
    conn: &mut PgConnection,
    all: &[(Amendment, Saved)],
) -> Result<Vec<CustomerId>, Refusal> {
    let tagged = all
        .iter()
        .filter_map(|(it, _)| it.change.commercial.as_ref());
    let typed: BTreeSet<_> = tagged
        .flat_map(|commercial| commercial.tags.clone())
        .collect();
    let spellings = tags::spellings(conn, &typed.into_iter().collect::<Vec<_>>())?;
    for (amendment, saved) in all {
        let mut change = amendment.change.clone();
        if let Some(commercial) = &mut change.commercial {
            commercial.tags = tags::spelled(&commercial.tags, &spellings);
        }
        if change != Change::default() {
            write(conn, amendment.id, &saved.customer.data, &change)?;
        }
        for moved in &amendment.places {
            place(conn, amendment.id, moved)?;
        }
        if let Some(spoken) = &amendment.contact {
            speak(conn, amendment.id, spoken)?;
        }
    }
    Ok(all.iter().map(|(amendment, _)| amendment.id).collect())
}

fn place(conn: &mut PgConnection, customer: CustomerId, moved: &Moved) -> QueryResult<()> {
    let address = &moved.placed.address;
    let where_it_is = (
        addresses::street.eq(&address.street),
        addresses::street2.eq(&address.street2),
        addresses::postal_code.eq(&address.postal_code),
        addresses::city.eq(&address.city),
        addresses::region.eq(&address.region),
        addresses::country.eq(address.country.as_str()),
    );
    match moved.id {
        Some(id) => diesel::update(addresses::table.find(id))
            .set(where_it_is)
            .execute(conn),
        None => diesel::insert_into(addresses::table)
            .values((
                addresses::customer_id.eq(customer),
                addresses::label.eq(&moved.placed.label),
                where_it_is,
                addresses::billing.eq(moved.placed.billing),
                addresses::shipping.eq(moved.placed.shipping),
                addresses::default_billing.eq(moved.defaults.0),
                addresses::default_shipping.eq(moved.defaults.1),
            ))
            .execute(conn),
    }
    .map(drop)
}

fn speak(conn: &mut PgConnection, customer: CustomerId, spoken: &Spoken) -> QueryResult<()> {
    let person = &spoken.person;
    match spoken.id {
        Some(id) => diesel::update(contacts::table.find(id))
            .set(contacts::role.eq(&person.role))
            .execute(conn),
        None => diesel::insert_into(contacts::table)
            .values((
                contacts::customer_id.eq(customer),
                contacts::given_name.eq(&person.given_name),
                contacts::family_name.eq(&person.family_name),
                contacts::role.eq(&person.role),
                contacts::main.eq(spoken.main),
            ))
            .execute(conn),
    }
    .map(drop)
}
