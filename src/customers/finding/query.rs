//! What the register is asked for: whom, in which order, from where.

use super::{
    filters::Filters,
    keys::Key,
    sorts::{Part, Sort},
};
use crate::{
    customers::kinds::Kind,
    db::Statement,
    web::list::{At, ListState},
};

/// Where reading begins, and in which direction.
#[derive(Clone, Debug, PartialEq)]
pub struct From {
    /// The row that was read last; none at an end of the list.
    pub key: Option<Key>,
    /// Towards the beginning.
    pub backward: bool,
}

/// The first page.
pub const START: From = From {
    key: None,
    backward: false,
};

/// The rows of one page.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Persons, companies, or both.
    pub kind: Option<Kind>,
    /// What else they must be.
    pub filters: Filters,
    /// See [`Sort`].
    pub sort: Sort,
    /// Large values first.
    pub descending: bool,
    /// Where the page begins or ends.
    pub from: From,
    /// How many rows it has at most.
    pub rows: i64,
    /// The values of the column in their order, where it has few.
    pub values: Vec<String>,
    /// Only customers of this value, by name: a stretch of an order of few values.
    pub value: Option<String>,
}

impl Wanted {
    /// What the URL asks for. A cursor of another order is none.
    pub fn of(state: &ListState, filters: Filters) -> Self {
        let sort = Sort::named(state.sort);
        let at = |cursor: &str, backward| {
            let key = Key::parse(sort, cursor);
            let backward = backward && key.is_some();
            From { key, backward }
        };
        Self {
            kind: Kind::parse(state.filter("kind")),
            filters,
            sort,
            descending: state.descending,
            from: match &state.at {
                At::Start => START,
                At::After(cursor) => at(cursor, false),
                At::Before(cursor) => at(cursor, true),
                At::End => From {
                    key: None,
                    backward: true,
                },
            },
            rows: state.per_page,
            ..Self::by_name(None)
        }
    }

    /// The first 25 by name.
    pub fn by_name(kind: Option<Kind>) -> Self {
        Self {
            kind,
            filters: Filters::default(),
            sort: Sort::Name,
            descending: false,
            from: START,
            rows: 25,
            values: Vec::new(),
            value: None,
        }
    }

    /// The same from the first page on.
    pub fn at_start(&self) -> Self {
        Self {
            from: START,
            ..self.clone()
        }
    }

    /// Whether the page is read from large values to small ones.
    pub fn falling(&self) -> bool {
        self.descending != self.from.backward
    }

    /// The condition on the kind.
    pub fn of_kind(&self) -> &'static str {
        match self.kind {
            Some(Kind::Person) => " and kind = 'person'",
            Some(Kind::Company) => " and kind = 'company'",
            None => "",
        }
    }

    fn parts(&self) -> &'static [Part] {
        match self.value {
            Some(_) => Sort::Name.parts(),
            None => self.sort.parts(),
        }
    }

    /// The customers, each with its value.
    pub fn source(&self, statement: Statement) -> Statement {
        statement
            .sql("(select customers.*, ")
            .sql(self.sort.value())
            .sql(" as value from customers) customers")
    }

    /// The same where all values are sorted at once: of few values, the place of each.
    pub fn placed(&self, statement: Statement) -> Statement {
        if !self.sort.of_few_values() {
            return self.source(statement);
        }
        statement
            .sql("(select customers.*, coalesce(array_position(")
            .texts(self.values.clone())
            .sql(", ")
            .sql(self.sort.value())
            .sql("), 1000000) as value from customers) customers")
    }

    /// The lists that it is read from: one, or one of each kind where the index begins with the kind.
    pub fn by_kind(&self) -> Vec<Self> {
        let by_kind = self.sort.by_kind() || self.by_column();
        if self.kind.is_some() || !by_kind {
            return vec![self.clone()];
        }
        let of = |kind| Self {
            kind: Some(kind),
            ..self.clone()
        };
        vec![of(Kind::Person), of(Kind::Company)]
    }

    /// Whether an index of the group or of the salesperson has the list in its order.
    pub fn by_column(&self) -> bool {
        self.sort == Sort::Name && self.filters.have_columns()
    }

    /// The order in which the page is read.
    pub fn order(&self, mut statement: Statement) -> Statement {
        let direction = if self.falling() { " desc" } else { "" };
        for (at, part) in self.parts().iter().enumerate() {
            let sign = if at == 0 { " order by " } else { ", " };
            statement = statement.sql(sign).sql(part.column()).sql(direction);
        }
        statement
    }

    /// One row more than the page, which tells whether there is another page. A literal: for a bound
    /// limit the planner would expect a tenth of the table.
    pub fn limit(&self) -> &'static str {
        match self.rows {
            ..=25 => " limit 26",
            26..=50 => " limit 51",
            _ => " limit 101",
        }
    }

    /// The condition that reading goes on behind the key.
    pub fn behind(&self, statement: Statement) -> Statement {
        let Some(key) = &self.from.key else {
            return statement;
        };
        let (parts, mut statement) = (self.parts(), statement.sql(" and ("));
        for (at, part) in parts.iter().enumerate() {
            let sign = if at == 0 { "" } else { ", " };
            statement = statement.sql(sign).sql(part.column());
        }
        statement = statement.sql(if self.falling() { ") < (" } else { ") > (" });
        for (at, part) in parts.iter().enumerate() {
            statement = statement.sql(if at == 0 { "" } else { ", " });
            statement = match part {
                Part::Value if self.sort.of_few_values() => statement.int(self.place(&key.value)),
                Part::Value => statement.text(key.value.as_str()),
                Part::Name => statement.text(key.name.as_str()),
                Part::Changed => statement.time(key.changed),
                Part::Id => statement.int(key.id),
            };
        }
        statement.sql(")")
    }

    fn place(&self, value: &str) -> i64 {
        let at = self.values.iter().position(|each| each == value);
        at.map_or(1_000_000, |at| at as i64 + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::filters::SHAPE, *};

    fn wanted(query: &str) -> Wanted {
        Wanted::of(&ListState::read(&SHAPE, query), Filters::default())
    }

    #[test]
    fn the_list_opens_on_persons_by_name() {
        let first = wanted("");
        assert_eq!((first.kind, first.sort), (Some(Kind::Person), Sort::Name));
        assert_eq!(wanted("kind=all").kind, None);
    }

    #[test]
    fn a_cursor_that_does_not_fit_the_order_begins_at_the_start() {
        for query in [
            "after=x",
            "sort=changed&before=12-rossi",
            "sort=number&after=1e5",
            "sort=city&after=12-rossi",
            "sort=city&after=12-9-rossi",
        ] {
            assert_eq!(wanted(query).from, START, "{query}");
        }
    }

    #[test]
    fn reading_backward_turns_the_order_round() {
        assert!(!wanted("before=").descending);
        assert!(wanted("before=").falling());
        assert!(!wanted("sort=-name&before=3-a").falling());
    }
}
