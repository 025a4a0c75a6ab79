//! SQL put together from fixed pieces and bound values, for lists whose shape depends on the request, and
//! whole statements that are planned once for each connection. A piece is `&'static str`, so that nothing
//! typed can become SQL.

use chrono::{DateTime, Utc};
use diesel::{
    pg::Pg,
    prelude::*,
    query_builder::{AstPass, Query, QueryFragment, QueryId},
    sql_types::{Array, BigInt, Binary, Bool, Text, Timestamptz, Untyped},
};
use std::marker::PhantomData;

enum Part {
    Sql(&'static str),
    Text(String),
    Texts(Vec<String>),
    Int(i64),
    Ints(Vec<i64>),
    Time(DateTime<Utc>),
    Bytes(Vec<u8>),
    Bool(bool),
}

/// A statement under way; run it with `load` or `get_result` into a `QueryableByName`, or see [`Statement::of`].
pub struct Statement {
    parts: Vec<Part>,
    prepared: bool,
    /// Where the SQL names the values itself: its pieces, each with the value that follows it.
    numbered: Vec<(&'static str, Option<usize>)>,
}

impl Statement {
    /// Planned each time for the values at hand, as the search needs it.
    pub fn planned(sql: &'static str) -> Self {
        Self {
            parts: vec![Part::Sql(sql)],
            prepared: false,
            numbered: Vec::new(),
        }
    }

    /// Planned once for each connection; for shapes of which there are few.
    pub fn prepared(sql: &'static str) -> Self {
        Self {
            prepared: true,
            ..Self::planned(sql)
        }
    }

    /// A whole statement, planned once for each connection, whose SQL names its values `$1`, `$2` … in the
    /// order in which they follow.
    pub fn numbered(sql: &'static str) -> Self {
        let mut pieces = sql.split('$');
        let mut numbered = vec![(pieces.next().unwrap_or_default(), None)];
        for piece in pieces {
            let digits = piece.find(|c: char| !c.is_ascii_digit());
            let (number, rest) = piece.split_at(digits.unwrap_or(piece.len()));
            let place = number.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
            numbered.last_mut().expect("it has a first piece").1 = place;
            numbered.push((rest, None));
        }
        Self {
            parts: Vec::new(),
            prepared: true,
            numbered,
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

    /// A value of type `bytea`.
    pub fn bytes(mut self, value: Vec<u8>) -> Self {
        self.parts.push(Part::Bytes(value));
        self
    }

    /// A value of type `boolean`.
    pub fn bool(mut self, value: bool) -> Self {
        self.parts.push(Part::Bool(value));
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
        for (sql, value) in &self.numbered {
            out.push_sql(sql);
            if let Some(part) = value.and_then(|place| self.parts.get(place)) {
                part.walk_ast(out.reborrow())?;
            }
        }
        if self.numbered.is_empty() {
            for part in &self.parts {
                part.walk_ast(out.reborrow())?;
            }
        }
        Ok(())
    }
}

impl QueryFragment<Pg> for Part {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        match self {
            Part::Sql(sql) => out.push_sql(sql),
            Part::Text(value) => out.push_bind_param::<Text, _>(value)?,
            Part::Texts(values) => out.push_bind_param::<Array<Text>, _>(values)?,
            Part::Int(value) => out.push_bind_param::<BigInt, _>(value)?,
            Part::Ints(values) => out.push_bind_param::<Array<BigInt>, _>(values)?,
            Part::Time(value) => out.push_bind_param::<Timestamptz, _>(value)?,
            Part::Bytes(value) => out.push_bind_param::<Binary, _>(value)?,
            Part::Bool(value) => out.push_bind_param::<Bool, _>(value)?,
        }
        Ok(())
    }
}

/// A statement whose columns are read in their order instead of by name, which for lists is a good deal quicker.
pub struct Ordered<Columns> {
    statement: Statement,
    columns: PhantomData<Columns>,
}

impl Statement {
    /// The whole statement, which selects columns of these types in this order.
    pub fn of<Columns>(self) -> Ordered<Columns> {
        Ordered {
            statement: self,
            columns: PhantomData,
        }
    }
}

impl<Columns> QueryFragment<Pg> for Ordered<Columns> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.statement.walk_ast(out)
    }
}

impl<Columns> QueryId for Ordered<Columns> {
    type QueryId = ();

    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Columns> Query for Ordered<Columns> {
    type SqlType = Columns;
}

impl<Columns> RunQueryDsl<PgConnection> for Ordered<Columns> {}

impl QueryId for Statement {
    type QueryId = ();

    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Statement {
    type SqlType = Untyped;
}

impl RunQueryDsl<PgConnection> for Statement {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_numbered_value_stands_wherever_the_sql_names_it() {
        let statement = Statement::numbered("select $2, $1 from t where a = $2 limit 1")
            .int(7)
            .text("x");
        let sql = diesel::debug_query::<Pg, _>(&statement).to_string();
        let expected = "select $1, $2 from t where a = $3 limit 1 -- binds: [\"x\", 7, \"x\"]";
        assert_eq!(sql, expected);
    }
}
