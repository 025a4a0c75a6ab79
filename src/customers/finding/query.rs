//! What the register is asked for: whom, in which order, from where.

use super::filters::Filters;
use crate::{
    customers::kinds::Kind,
    db::Statement,
    web::list::{At, ListState},
};
use chrono::{DateTime, Utc};

/// What the list is sorted by; the id breaks ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The family name first, or the legal name.
    Name,
    /// The order in which they were entered.
    Number,
    /// The time of the last change.
    Changed,
}

/// The place of a row in an order.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    /// `name_key` and id.
    Name(String, i64),
    /// The id.
    Number(i64),
    /// The time of the change and id.
    Changed(DateTime<Utc>, i64),
}

impl Key {
    /// Reads a cursor: the id, then what the list is sorted by.
    fn parse(sort: Sort, cursor: &str) -> Option<Self> {
        let (id, rest) = cursor.split_once('-').unwrap_or((cursor, ""));
        let id = id.parse().ok()?;
        match sort {
            Sort::Name => Some(Self::Name(rest.to_owned(), id)),
            Sort::Number => Some(Self::Number(id)),
            Sort::Changed => {
                let at = DateTime::from_timestamp_micros(rest.parse().ok()?)?;
                // Outside these years PostgreSQL may not know the moment.
                let year = chrono::Datelike::year(&at);
                (1970..=9999)
                    .contains(&year)
                    .then_some(Self::Changed(at, id))
            }
        }
    }

    /// Writes what [`Key::parse`] reads.
    pub fn cursor(&self) -> String {
        match self {
            Self::Name(name, id) => format!("{id}-{name}"),
            Self::Number(id) => id.to_string(),
            Self::Changed(at, id) => format!("{id}-{}", at.timestamp_micros()),
        }
    }
}

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
}

impl Wanted {
    /// What the URL asks for. A cursor of another order is none.
    pub fn of(state: &ListState, filters: Filters) -> Self {
        let sort = match state.sort {
            "number" => Sort::Number,
            "changed" => Sort::Changed,
            _ => Sort::Name,
        };
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

    /// The order in which the page is read.
    pub fn order(&self) -> &'static str {
        match (self.sort, self.falling()) {
            (Sort::Name, false) => " order by name_key, id",
            (Sort::Name, true) => " order by name_key desc, id desc",
            (Sort::Number, false) => " order by id",
            (Sort::Number, true) => " order by id desc",
            (Sort::Changed, false) => " order by updated_at, id",
            (Sort::Changed, true) => " order by updated_at desc, id desc",
        }
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
        let falling = self.falling();
        let pick = |rising, sinking| if falling { sinking } else { rising };
        match key {
            Key::Name(name, id) => statement
                .sql(pick(" and (name_key, id) > (", " and (name_key, id) < ("))
                .text(name.as_str())
                .sql(", ")
                .int(*id)
                .sql(")"),
            Key::Number(id) => statement.sql(pick(" and id > ", " and id < ")).int(*id),
            Key::Changed(at, id) => statement
                .sql(pick(
                    " and (updated_at, id) > (",
                    " and (updated_at, id) < (",
                ))
                .time(*at)
                .sql(", ")
                .int(*id)
                .sql(")"),
        }
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
        ] {
            assert_eq!(wanted(query).from, START, "{query}");
        }
    }

    #[test]
    fn a_cursor_reads_back_as_its_key() {
        let key = Key::Name("de-luca ada".into(), 7);
        assert_eq!(Key::parse(Sort::Name, &key.cursor()), Some(key));
        let key = Key::Changed(
            DateTime::from_timestamp_micros(1_795_000_000_123_456).expect("a time"),
            7,
        );
        assert_eq!(Key::parse(Sort::Changed, &key.cursor()), Some(key));
    }

    #[test]
    fn reading_backward_turns_the_order_round() {
        assert!(!wanted("before=").descending);
        assert!(wanted("before=").falling());
        assert!(!wanted("sort=-name&before=3-a").falling());
    }
}
