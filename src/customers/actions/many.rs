//! Many customers at once, as an import brings them: the same rows as [`create`](super::create) writes, a
//! few statements for hundreds of customers.

use super::{Refusal, numbers, reach};
use crate::{
    customers::{
        model::{Commercial, FirstAddress, NewCustomer},
        rows::{AccountingColumns, CommercialColumns, DeliveryColumns, IdentityColumns},
        tags,
    },
    ids::CustomerId,
    schema::{addresses, contacts, customers},
};
use diesel::{
    connection::SimpleConnection,
    prelude::*,
    sql_types::{Array, BigInt, Nullable, Text},
};
use std::collections::BTreeSet;

/// A customer with what belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// Itself; its address, if any, stands among `addresses` and is not read here.
    pub customer: NewCustomer,
    /// All its addresses.
    pub addresses: Vec<Placed>,
    /// The person one talks to.
    pub contact: Option<Person>,
}

/// An address and what it is for. At least one of the two; the first of each use is its default.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Where it is.
    pub address: FirstAddress,
    /// What it is called, at most 80 characters.
    pub label: String,
    /// Invoices go there.
    pub billing: bool,
    /// Goods go there.
    pub shipping: bool,
}

/// A contact of a company. One of the names is not empty; each has at most 80 characters.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub given_name: String,
    pub family_name: String,
    pub role: String,
}

/// Makes customers, some hundreds at most, with their search texts. Nobody is asked who else has their keys: the
/// caller did, and the constraints stand behind it.
///
/// What belongs to a customer is written before the customer itself, whose row is then written once: each further
/// version of it would go into every index again.
///
/// # Errors
/// [`Refusal`]; after one the transaction must end.
pub fn create_many(conn: &mut PgConnection, all: &[Arrival]) -> Result<Vec<CustomerId>, Refusal> {
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let taken = take_numbers(conn, all.len())?;
    conn.batch_execute(
        "set constraints identifiers_customer_id_fkey, contact_points_customer_id_fkey, \
         addresses_customer_id_fkey, contacts_customer_id_fkey deferred; \
         set local clientela.arrives_whole = 'on'",
    )?;
    let with = || taken.iter().map(|taken| taken.id).zip(all);
    numbers::add_many(
        conn,
        with().flat_map(|(id, new)| {
            let held = &new.customer.identity.identifiers;
            held.iter().map(move |held| (id, held))
        }),
    )?;
    reach::add_many(
        conn,
        with().map(|(id, new)| (reach::Holder::customer(id), &new.customer.reach)),
    )?;
    places(conn, with())?;
    people(conn, with())?;
    let derived = derive(conn, &taken, all)?;
    customers(conn, &taken, &derived, all)?;
    conn.batch_execute("set constraints all immediate; set local clientela.arrives_whole = ''")?;
    Ok(taken.into_iter().map(|taken| taken.id).collect())
}

/// What nobody else gets.
#[derive(QueryableByName)]
struct Taken {
    #[diesel(sql_type = BigInt)]
    id: CustomerId,
    #[diesel(sql_type = Text)]
    number: String,
}

fn take_numbers(conn: &mut PgConnection, count: usize) -> QueryResult<Vec<Taken>> {
    diesel::sql_query(
        "select nextval(pg_get_serial_sequence('customers', 'id')) as id, \
         customer_number(nextval('customer_numbers')) as number from generate_series(1, $1)",
    )
    .bind::<BigInt, _>(i64::try_from(count).unwrap_or(i64::MAX))
    .load(conn)
}

/// What a customer's row repeats of what belongs to it.
#[derive(QueryableByName, Insertable)]
#[diesel(table_name = customers)]
struct Derived {
    #[diesel(sql_type = Text)]
    search_text: String,
    #[diesel(sql_type = Nullable<Text>)]
    city: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    phone: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    phone_typed: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    email: Option<String>,
}

/// The same that refresh_search() would write, in the order of the customers.
fn derive(conn: &mut PgConnection, taken: &[Taken], all: &[Arrival]) -> QueryResult<Vec<Derived>> {
    let (ids, own): (Vec<CustomerId>, Vec<String>) = taken
        .iter()
        .zip(all)
        .map(|(taken, new)| (taken.id, new.customer.identity.words(&taken.number)))
        .unzip();
    diesel::sql_query(
        "select search_text_from(new.own, new.id) as search_text, reach.city, reach.phone, reach.phone_typed, reach.email \
         from unnest($1, $2) with ordinality as new (id, own, place) cross join lateral reach_of(new.id) reach \
         order by new.place",
    )
    .bind::<Array<BigInt>, _>(ids)
    .bind::<Array<Text>, _>(own)
    .load(conn)
}

fn customers(
    conn: &mut PgConnection,
    taken: &[Taken],
    derived: &[Derived],
    all: &[Arrival],
) -> Result<(), Refusal> {
    let tagged = all.iter().flat_map(|new| &new.customer.commercial.tags);
    let typed = tagged.cloned().collect::<BTreeSet<_>>();
    let spellings = tags::spellings(conn, &typed.into_iter().collect::<Vec<_>>())?;
    let settled = all.iter().map(|new| Commercial {
        tags: tags::spelled(&new.customer.commercial.tags, &spellings),
        ..new.customer.commercial.clone()
    });
    let settled = settled.collect::<Vec<_>>();
    let rows = taken.iter().zip(derived).zip(all.iter().zip(&settled));
    let rows = rows.map(|((taken, derived), (new, commercial))| {
        let new = &new.customer;
        (
            customers::id.eq(taken.id),
            customers::number.eq(&taken.number),
            customers::kind.eq(new.identity.name.kind().as_str()),
            customers::status.eq(new.status.as_str()),
            IdentityColumns::from(&new.identity),
            CommercialColumns::from(commercial),
            AccountingColumns::from(&new.accounting),
            customers::credit_limit.eq(new.credit_limit),
            customers::group_id.eq(new.group),
            DeliveryColumns::from(&new.delivery),
            customers::note.eq(&new.note),
            derived,
        )
    });
    diesel::insert_into(customers::table)
        .values(rows.collect::<Vec<_>>())
        .execute(conn)?;
    Ok(())
}

fn places<'a>(
    conn: &mut PgConnection,
    all: impl Iterator<Item = (CustomerId, &'a Arrival)>,
) -> QueryResult<()> {
    let mut rows = Vec::new();
    for (id, new) in all {
        let first = |uses: fn(&Placed) -> bool| new.addresses.iter().position(uses);
        let defaults = (first(|place| place.billing), first(|place| place.shipping));
        for (position, place) in new.addresses.iter().enumerate() {
            let address = &place.address;
            rows.push((
                addresses::customer_id.eq(id),
                addresses::label.eq(&place.label),
                addresses::street.eq(&address.street),
                addresses::street2.eq(&address.street2),
                addresses::postal_code.eq(&address.postal_code),
                addresses::city.eq(&address.city),
                addresses::region.eq(&address.region),
                addresses::country.eq(address.country.as_str()),
                addresses::billing.eq(place.billing),
                addresses::shipping.eq(place.shipping),
                addresses::default_billing.eq(defaults.0 == Some(position)),
                addresses::default_shipping.eq(defaults.1 == Some(position)),
            ));
        }
    }
    for rows in rows.chunks(1_000) {
        diesel::insert_into(addresses::table)
            .values(rows)
            .execute(conn)?;
    }
    Ok(())
}

fn people<'a>(
    conn: &mut PgConnection,
    all: impl Iterator<Item = (CustomerId, &'a Arrival)>,
) -> QueryResult<()> {
    let rows = all.filter_map(|(id, new)| {
        let person = new.contact.as_ref()?;
        Some((
            contacts::customer_id.eq(id),
            contacts::given_name.eq(&person.given_name),
            contacts::family_name.eq(&person.family_name),
            contacts::role.eq(&person.role),
            contacts::main.eq(true),
        ))
    });
    let rows = rows.collect::<Vec<_>>();
    if rows.is_empty() {
        return Ok(());
    }
    diesel::insert_into(contacts::table)
        .values(rows)
        .execute(conn)
        .map(drop)
}
