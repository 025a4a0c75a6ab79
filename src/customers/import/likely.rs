//! Rows that look like customers of the register without being surely the same (requirement R11): whoever
//! imports sees them before anything is written, and says whether they are left out.

use super::{
    model::Import,
    walk::{Judged, Verdict},
};
use crate::{
    customers::{
        actions::Arrival,
        alike,
        model::{Name, PointKind},
    },
    ids::{CustomerId, ImportId},
    schema::imports,
};
use diesel::{
    prelude::*,
    sql_types::{Array, BigInt, Integer, Text},
};
use serde::{Deserialize, Serialize};

/// How many of them the check step shows.
const MOST_SHOWN: usize = 50;

/// A row and the customer that it looks like.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Likely {
    /// The line of the file, from 1.
    pub line: u64,
    /// Whom the row is about.
    pub name: String,
    /// Whom it looks like.
    pub customer: CustomerId,
    /// Why: `email`, `name`, `phone`.
    pub why: Vec<String>,
}

impl Likely {
    /// The message keys that say why.
    pub fn reasons(&self) -> impl Iterator<Item = &'static str> {
        self.why.iter().map(|why| alike::reason(why))
    }
}

/// A customer that rows look like.
#[derive(Clone, Debug, QueryableByName)]
pub struct Original {
    #[diesel(sql_type = BigInt)]
    id: CustomerId,
    /// `C-00412`.
    #[diesel(sql_type = Text)]
    pub number: String,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub name: String,
}

/// The first rows of an import that look like somebody who is in the register still.
///
/// # Errors
/// Those of the database.
pub fn shown(conn: &mut PgConnection, import: &Import) -> QueryResult<Vec<(Likely, Original)>> {
    let likely = import.likely();
    let ids = likely.iter().map(|row| row.customer).collect::<Vec<_>>();
    let originals: Vec<Original> = diesel::sql_query(
        "select id, number, name from customers where id = any ($1) and erased_at is null",
    )
    .bind::<Array<BigInt>, _>(ids)
    .load(conn)?;
    let of = |row: &Likely| {
        originals
            .iter()
            .find(|each| each.id == row.customer)
            .cloned()
    };
    Ok(likely
        .into_iter()
        .filter_map(|row| of(&row).map(|original| (row, original)))
        .collect())
}

/// All of a file: the lines of all, the first with their words.
#[derive(Debug, Default)]
pub struct LikelyRows {
    lines: Vec<i32>,
    shown: Vec<Likely>,
}

#[derive(QueryableByName)]
struct Hit {
    #[diesel(sql_type = Integer)]
    line: i32,
    #[diesel(sql_type = BigInt)]
    id: CustomerId,
    #[diesel(sql_type = Array<Text>)]
    why: Vec<String>,
}

impl LikelyRows {
    /// Looks up the new ones of some hundreds of rows. One statement.
    ///
    /// # Errors
    /// Those of the database.
    pub fn look_up(&mut self, conn: &mut PgConnection, rows: &[Judged<'_>]) -> QueryResult<()> {
        let mut asked = Asked::default();
        for row in rows {
            if let Verdict::New(arrival) = &row.verdict {
                asked.add(line_of(row), arrival);
            }
        }
        for hit in asked.hits(conn)? {
            self.lines.push(hit.line);
            if self.shown.len() == MOST_SHOWN {
                continue;
            }
            let row = rows.iter().find(|row| line_of(row) == hit.line);
            self.shown.extend(row.map(|row| Likely {
                line: row.row.line,
                name: row.name.clone(),
                customer: hit.id,
                why: hit.why,
            }));
        }
        Ok(())
    }

    /// Keeps them beside the import.
    ///
    /// # Errors
    /// Those of the database.
    pub fn keep(&self, conn: &mut PgConnection, import: ImportId) -> QueryResult<()> {
        diesel::update(imports::table.find(import))
            .set((
                imports::likely_rows.eq(i32::try_from(self.lines.len()).unwrap_or(i32::MAX)),
                imports::likely.eq(serde_json::to_value(&self.shown).unwrap_or_default()),
                imports::likely_lines.eq(&self.lines),
                imports::without_likely.eq(false),
            ))
            .execute(conn)
            .map(drop)
    }
}

fn line_of(row: &Judged<'_>) -> i32 {
    i32::try_from(row.row.line).unwrap_or(i32::MAX)
}

/// What is asked about rows, in columns.
#[derive(Debug, Default)]
struct Asked {
    lines: Vec<i32>,
    kinds: Vec<&'static str>,
    names: Vec<String>,
    cities: Vec<String>,
    emails: (Vec<i32>, Vec<String>),
    phones: (Vec<i32>, Vec<String>),
}

impl Asked {
    fn add(&mut self, line: i32, arrival: &Arrival) {
        let name = &arrival.customer.identity.name;
        self.lines.push(line);
        self.kinds.push(name.kind().as_str());
        self.names.push(match name {
            Name::Person { given, family, .. } => format!("{family} {given}").trim().to_owned(),
            Name::Company { legal, .. } => legal.clone(),
        });
        let first = arrival.addresses.first();
        self.cities
            .push(first.map_or_else(String::new, |place| place.address.city.clone()));
        for point in &arrival.customer.reach.points {
            let (lines, values) = match point.kind {
                PointKind::Email => &mut self.emails,
                PointKind::Phone => &mut self.phones,
                PointKind::Website => continue,
            };
            lines.push(line);
            values.push(match point.kind {
                PointKind::Email => point.value.to_lowercase(),
                _ => point.value.clone(),
            });
        }
    }

    fn hits(self, conn: &mut PgConnection) -> QueryResult<Vec<Hit>> {
        if self.lines.is_empty() {
            return Ok(Vec::new());
        }
        diesel::sql_query(include_str!("likely.sql"))
            .bind::<Array<Integer>, _>(self.lines)
            .bind::<Array<Text>, _>(self.kinds)
            .bind::<Array<Text>, _>(self.names)
            .bind::<Array<Text>, _>(self.cities)
            .bind::<Array<Integer>, _>(self.emails.0)
            .bind::<Array<Text>, _>(self.emails.1)
            .bind::<Array<Integer>, _>(self.phones.0)
            .bind::<Array<Text>, _>(self.phones.1)
            .load(conn)
    }
}
