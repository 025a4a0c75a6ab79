//! Rows that look like customers of the register without being surely the same (requirement R11): whoever
//! imports sees them before anything is written, and says whether they are left out.

use super::{
    labels,
    model::Import,
    reading::{
        file::Table,
        report::{Problem, Report},
    },
    verdict::{Judged, Verdict},
};
use crate::{
    customers::{
        actions::Arrival,
        alike,
        model::{Name, PointKind, Purpose},
    },
    error::Error,
    i18n::{Language, text},
    ids::{CustomerId, ImportId},
    schema::{import_files, imports},
};
use diesel::{
    prelude::*,
    sql_types::{Array, BigInt, Integer, Text},
};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// How many of them the check step shows.
pub const MOST_LIKELY: usize = 50;

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

/// The lines that an import leaves out because they look like customers of the register.
///
/// # Errors
/// Those of the database.
pub fn left_out(conn: &mut PgConnection, import: &Import) -> QueryResult<HashSet<u64>> {
    if !import.without_likely {
        return Ok(HashSet::new());
    }
    let lines: Vec<i32> = imports::table
        .find(import.id)
        .select(imports::likely_lines)
        .first(conn)?;
    let lines = lines
        .into_iter()
        .filter_map(|line| u64::try_from(line).ok());
    Ok(lines.collect())
}

/// All of a file: the lines of all, the first with their words for the page, all of them with their cells for a file.
pub struct LikelyRows {
    lines: Vec<i32>,
    shown: Vec<Likely>,
    report: Report<Vec<u8>>,
    language: Language,
}

#[derive(QueryableByName)]
struct Hit {
    #[diesel(sql_type = Integer)]
    line: i32,
    #[diesel(sql_type = BigInt)]
    id: CustomerId,
    #[diesel(sql_type = Text)]
    number: String,
    #[diesel(sql_type = Array<Text>)]
    why: Vec<String>,
}

impl Hit {
    /// For the file: why, who the row says it is, and whom of the register it looks like, by number alone: names
    /// go with whoever is erased.
    fn told(&self, name: &str, language: Language) -> Problem {
        let why = self
            .why
            .iter()
            .map(|why| text(language, alike::reason(why)));
        Problem {
            field: why.collect::<Vec<_>>().join(", "),
            typed: name.to_owned(),
            wrong: self.number.clone(),
        }
    }
}

impl LikelyRows {
    /// None yet of this file; its titles in this language.
    ///
    /// # Errors
    /// None in memory.
    pub fn new(table: &Table, language: Language) -> Result<Self, Error> {
        let titles = labels::likely_titles(language);
        let titles = titles.each_ref().map(String::as_str);
        Ok(Self {
            lines: Vec::new(),
            shown: Vec::new(),
            report: Report::new(Vec::new(), titles, table).map_err(anyhow::Error::new)?,
            language,
        })
    }

    /// Looks up the new ones of some hundreds of rows. One statement.
    ///
    /// # Errors
    /// Those of the database.
    pub fn look_up(&mut self, conn: &mut PgConnection, rows: &[Judged<'_>]) -> Result<(), Error> {
        let mut asked = Asked::default();
        for row in rows {
            if let Verdict::New(arrival) = &row.verdict {
                asked.add(line_of(row), arrival);
            }
        }
        for hit in asked.hits(conn)? {
            let Some(row) = rows.iter().find(|row| line_of(row) == hit.line) else {
                continue;
            };
            self.lines.push(hit.line);
            let told = hit.told(&row.name, self.language);
            self.report
                .row(row.row, &[told])
                .map_err(anyhow::Error::new)?;
            if self.shown.len() < MOST_LIKELY {
                self.shown.push(Likely {
                    line: row.row.line,
                    name: row.name.clone(),
                    customer: hit.id,
                    why: hit.why,
                });
            }
        }
        Ok(())
    }

    /// Keeps them beside the import.
    ///
    /// # Errors
    /// Those of the database.
    pub fn keep(self, conn: &mut PgConnection, import: ImportId) -> Result<(), Error> {
        let report = self.report.finish().map_err(anyhow::Error::new)?;
        diesel::update(import_files::table.find(import))
            .set(import_files::likely.eq((!self.lines.is_empty()).then_some(report)))
            .execute(conn)?;
        diesel::update(imports::table.find(import))
            .set((
                imports::likely_rows.eq(i32::try_from(self.lines.len()).unwrap_or(i32::MAX)),
                imports::likely.eq(serde_json::to_value(&self.shown).unwrap_or_default()),
                imports::likely_lines.eq(&self.lines),
                imports::without_likely.eq(false),
            ))
            .execute(conn)?;
        Ok(())
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
        let points = arrival.customer.reach.points.iter();
        // Several firms may share a fax.
        for point in points.filter(|point| point.purpose != Purpose::Fax) {
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
