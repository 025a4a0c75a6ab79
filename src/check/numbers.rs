//! The rules that only the program can prove: codes it knows, numbers whose check digits it computes.

use super::{EXAMPLES, Finding};
use crate::{
    identifiers::{self, Country, Kind, Party, iban},
    money::Currency,
};
use diesel::{
    PgConnection, QueryResult, QueryableByName, RunQueryDsl,
    pg::Pg,
    sql_types::{BigInt, Text},
};

/// Rows read at a time; the register does not fit into memory.
const CHUNK: i64 = 20_000;

/// Proves them all.
pub fn prove(conn: &mut PgConnection) -> QueryResult<Vec<Finding>> {
    Ok(vec![codes(conn)?, identifiers(conn)?, accounts(conn)?])
}

#[derive(QueryableByName)]
struct Code {
    #[diesel(sql_type = Text)]
    place: String,
    #[diesel(sql_type = Text)]
    code: String,
    #[diesel(sql_type = BigInt)]
    rows: i64,
}

fn codes(conn: &mut PgConnection) -> QueryResult<Finding> {
    let mut finding = Finding::none("every country and every currency is one the program knows");
    let found: Vec<Code> = diesel::sql_query(
        "select 'currency' as place, currency as code, count(*) as rows from customers group by 2 \
         union all select 'country of customers', country, count(*) from customers group by 2 \
         union all select 'country of addresses', country, count(*) from addresses group by 2 \
         union all select 'country of identifiers', country, count(*) from identifiers group by 2 \
         order by 1, 2",
    )
    .load(conn)?;
    for Code { place, code, rows } in found {
        let known = if place == "currency" {
            Currency::parse(&code).is_some()
        } else {
            Country::parse(&code).is_some()
        };
        if !known {
            finding.add(rows, format!("{place} {code}"));
        }
    }
    Ok(finding)
}

#[derive(QueryableByName)]
struct Held {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    country: String,
    #[diesel(sql_type = Text)]
    value: String,
    #[diesel(sql_type = Text)]
    party: String,
}

fn identifiers(conn: &mut PgConnection) -> QueryResult<Finding> {
    let mut finding = Finding::none("every identifier passes the rule of its kind and country");
    let read = "select i.id, i.kind, i.country, i.value, c.kind as party \
                from identifiers i join customers c on c.id = i.customer_id where i.id > $1 order by i.id limit $2";
    each(conn, read, |held: &Held| {
        if !held.is_right() {
            finding.add(1, format!("identifier {} {}", held.id, held.kind));
        }
        held.id
    })?;
    Ok(finding)
}

impl Held {
    fn is_right(&self) -> bool {
        let (Some(kind), Some(country)) = (Kind::parse(&self.kind), Country::parse(&self.country))
        else {
            return false;
        };
        let party = match self.party.as_str() {
            "company" => Party::Company,
            _ => Party::Person,
        };
        identifiers::check(kind, country, party, &self.value)
            .is_ok_and(|checked| checked.value == self.value)
    }
}

#[derive(QueryableByName)]
struct Account {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Text)]
    iban: String,
}

fn accounts(conn: &mut PgConnection) -> QueryResult<Finding> {
    let mut finding = Finding::none("every IBAN passes its check digits");
    let read =
        "select id, iban from customers where id > $1 and iban is not null order by id limit $2";
    each(conn, read, |account: &Account| {
        if !iban::check(&account.iban).is_ok_and(|checked| checked.as_str() == account.iban) {
            finding.add(1, format!("customer {}", account.id));
        }
        account.id
    })?;
    Ok(finding)
}

/// Reads rows after an id, so many at a time; `look` answers the id of each.
fn each<R: QueryableByName<Pg> + 'static>(
    conn: &mut PgConnection,
    read: &str,
    mut look: impl FnMut(&R) -> i64,
) -> QueryResult<()> {
    let mut last = 0;
    loop {
        let chunk: Vec<R> = diesel::sql_query(read)
            .bind::<BigInt, _>(last)
            .bind::<BigInt, _>(CHUNK)
            .load(conn)?;
        if chunk.is_empty() {
            return Ok(());
        }
        for row in &chunk {
            last = look(row);
        }
    }
}

impl Finding {
    fn none(rule: &'static str) -> Self {
        Self {
            rule,
            deviations: 0,
            examples: Vec::new(),
        }
    }

    fn add(&mut self, rows: i64, example: String) {
        self.deviations += rows;
        if self.examples.len() < EXAMPLES {
            self.examples.push(example);
        }
    }
}
