//! SQL put together from fixed pieces and bound values, for lists whose shape depends on the request.
//! A piece is `&'static str`, so that nothing typed can become SQL.

use chrono::{DateTime, Utc};
use diesel::{
    pg::Pg,
    prelude::*,
    query_builder::{AstPass, Query, QueryFragment, QueryId},
    sql_types::{Array, BigInt, Text, Timestamptz, Untyped},
};

enum Part {
    Sql(&'static str),
    Text(String),
    Texts(Vec<String>),
    Int(i64),
    Ints(Vec<i64>),
    Time(DateTime<Utc>),
}

/// A statement under way; run it with `load` or `get_result` into a `QueryableByName`.
pub struct Statement {
    parts: Vec<Part>,
    prepared: bool,
}

impl Statement {
    /// Planned each time for the values at hand, as the search needs it.
    pub fn planned(sql: &'static str) -> Self {
        Self {
            parts: vec![Part::Sql(sql)],
            prepared: false,
        }
    }

    /// Planned once for each connection; for shapes of which there are few.
    pub fn prepared(sql: &'static str) -> Self {
        Self {
            prepared: true,
            ..Self::planned(sql)
        }
    }

    /// More SQL.
    pub fn sql(mut self, sql: &'static str) -> Self {
        self.parts.push(Part::Sql(sql));
        self
    }

    /// A value of type `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.parts.push(Part::Text(value.into()));
        self
    }

    /// A value of type `text[]`.
    pub fn texts(mut self, values: Vec<String>) -> Self {
        self.parts.push(Part::Texts(values));
        self
    }

    /// A value of type `bigint`.
    pub fn int(mut self, value: i64) -> Self {
        self.parts.push(Part::Int(value));
        self
    }

    /// A value of type `bigint[]`.
    pub fn ints(mut self, values: Vec<i64>) -> Self {
        self.parts.push(Part::Ints(values));
        self
    }

    /// A value of type `timestamptz`.
    pub fn time(mut self, value: DateTime<Utc>) -> Self {
        self.parts.push(Part::Time(value));
        self
    }

    /// Another step, for code that adds conditions.
    pub fn with(self, add: impl FnOnce(Self) -> Self) -> Self {
        add(self)
    }
}

impl QueryFragment<Pg> for Statement {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        if !self.prepared {
            out.unsafe_to_cache_prepared();
        }
        for part in &self.parts {
            match part {
                Part::Sql(sql) => out.push_sql(sql),
                Part::Text(value) => out.push_bind_param::<Text, _>(value)?,
                Part::Texts(values) => out.push_bind_param::<Array<Text>, _>(values)?,
                Part::Int(value) => out.push_bind_param::<BigInt, _>(value)?,
                Part::Ints(values) => out.push_bind_param::<Array<BigInt>, _>(values)?,
                Part::Time(value) => out.push_bind_param::<Timestamptz, _>(value)?,
            }
        }
        Ok(())
    }
}

impl QueryId for Statement {
    type QueryId = ();

    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Statement {
    type SqlType = Untyped;
}

impl RunQueryDsl<PgConnection> for Statement {}
