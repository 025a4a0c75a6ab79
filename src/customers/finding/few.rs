//! Orders of columns with few values: group, salesperson, language, status. Values are put in their order
//! first, then the customers of one are read after those of the other, each by name. So a group that is
//! called otherwise tomorrow stands elsewhere, and no customer is written.

use super::{
    columns::Column,
    query::{From, Wanted},
    sorts::Sort,
};
use crate::{db::Statement, i18n::Language};
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types};

/// As the column shows them: active before inactive, then what has become of the account.
const STATUSES: [&str; 6] = [
    "active,",
    "active,warning",
    "active,stop",
    "inactive,",
    "inactive,warning",
    "inactive,stop",
];

/// Those in use only, so that nobody is looked for in vain.
const GROUPS: &str = "select g.id::text as value from customer_groups g \
    where exists (select from customers c where c.group_id = g.id) order by fold(g.name) collate \"C\", g.id";
const SALESPERSONS: &str = "select u.id::text as value from users u \
    where exists (select from customers c where c.salesperson_id = u.id) order by fold(u.name) collate \"C\", u.id";

#[derive(diesel::QueryableByName)]
struct Named {
    #[diesel(sql_type = sql_types::Text)]
    value: String,
}

/// The values of the column in their order; an empty one is that of those who have none.
fn values(conn: &mut PgConnection, sort: Sort) -> QueryResult<Vec<String>> {
    let mut named = |sql| -> QueryResult<Vec<String>> {
        let rows: Vec<Named> = Statement::prepared(sql).load(conn)?;
        Ok(rows.into_iter().map(|row| row.value).collect())
    };
    let mut values = match sort {
        Sort::Of(Column::Group) => named(GROUPS)?,
        Sort::Of(Column::Salesperson) => named(SALESPERSONS)?,
        Sort::Of(Column::Language) => Language::ALL
            .map(|language| language.code().to_owned())
            .into(),
        Sort::Of(Column::Status) => return Ok(STATUSES.map(str::to_owned).into()),
        _ => return Ok(Vec::new()),
    };
    values.push(String::new());
    Ok(values)
}

/// The same with the order of the values, where it has few. A cursor of a value that is gone is none.
pub fn ordered(conn: &mut PgConnection, wanted: &Wanted) -> QueryResult<Wanted> {
    let wanted = Wanted {
        values: values(conn, wanted.sort)?,
        ..wanted.clone()
    };
    let gone = |from: &From| matches!(&from.key, Some(key) if !wanted.values.contains(&key.value));
    if wanted.sort.of_few_values() && gone(&wanted.from) {
        return Ok(wanted.at_start());
    }
    Ok(wanted)
}

/// The facets of customers with this value.
fn facets(sort: Sort, value: &str) -> Vec<String> {
    match sort {
        Sort::Of(Column::Group) => vec![format!("\u{1}g{value}")],
        Sort::Of(Column::Salesperson) => vec![format!("\u{1}p{value}")],
        Sort::Of(Column::Language) => vec![format!("\u{1}l{value}")],
        Sort::Of(Column::Status) => {
            let (status, stop) = value.split_once(',').unwrap_or((value, ""));
            vec![format!("\u{1}s{status}"), format!("\u{1}x{stop}")]
        }
        _ => Vec::new(),
    }
}

impl Wanted {
    /// What is still to be read, one value after the other, those left out that the filters leave out.
    /// A list that is not of few values is one stretch.
    pub fn stretches(&self) -> Vec<Self> {
        if !self.sort.of_few_values() || self.value.is_some() {
            return vec![self.clone()];
        }
        let mut values: Vec<&String> = self.values.iter().collect();
        if self.falling() {
            values.reverse();
        }
        let key = self.from.key.as_ref();
        let current = key.and_then(|key| values.iter().position(|value| **value == key.value));
        let rest = values.into_iter().enumerate().skip(current.unwrap_or(0));
        rest.filter_map(|(at, value)| {
            let from = From {
                key: key.filter(|_| current == Some(at)).cloned(),
                backward: self.from.backward,
            };
            Some(Self {
                filters: self.filters.with(facets(self.sort, value))?,
                value: Some(value.clone()),
                from,
                ..self.clone()
            })
        })
        .collect()
    }

    /// The condition on the value of a stretch that an index of its own finds.
    pub fn of_value(&self) -> Option<(&'static str, i64)> {
        let id = self.value.as_ref()?.parse().ok()?;
        match self.sort {
            Sort::Of(Column::Group) => Some((" and group_id = ", id)),
            Sort::Of(Column::Salesperson) => Some((" and salesperson_id = ", id)),
            _ => None,
        }
    }
}
