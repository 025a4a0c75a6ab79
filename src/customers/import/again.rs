//! A file read again in another encoding, before its rows are checked: its bytes are kept as they came.

use super::{
    actions::{Readable, may_match},
    guessed::guessed,
    model::{Column, Import, columns_hash},
    queries,
};
use crate::{
    error::Error,
    ids::{ImportId, UserId},
    schema::imports,
};
use diesel::prelude::*;

/// Keeps how a file is read now. What its columns fill stays; a header that can be read only now is recognised.
/// Rows that were checked are to be checked again.
///
/// # Errors
/// `Conflict` when the import runs or is done.
pub fn keep(
    conn: &mut PgConnection,
    id: ImportId,
    user: UserId,
    readable: &Readable,
) -> Result<Import, Error> {
    queries::hold(conn, id, user)?;
    let import = queries::own(conn, id, user)?;
    let table = readable.table();
    if import.encoding == table.encoding.name() {
        return Ok(import);
    }
    if !may_match(import.state()) {
        return Err(Error::Conflict);
    }
    let columns = carried(import.columns(), guessed(table));
    diesel::update(imports::table.find(id))
        .set((
            imports::encoding.eq(table.encoding.name()),
            imports::separator.eq(table.separator.to_string()),
            imports::columns_hash.eq(columns_hash(&table.headers)),
            imports::matching.eq(serde_json::to_value(&columns).unwrap_or_default()),
            imports::rows.eq(i32::try_from(table.len()).unwrap_or(i32::MAX)),
            imports::state.eq("uploaded"),
        ))
        .execute(conn)?;
    Ok(queries::own(conn, id, user)?)
}

/// The columns of a file as they are read now, filling what they filled before.
fn carried(before: Vec<Column>, mut now: Vec<Column>) -> Vec<Column> {
    if before.len() != now.len() {
        return now;
    }
    let taken: Vec<Option<String>> = before.iter().map(|column| column.target.clone()).collect();
    for (column, before) in now.iter_mut().zip(before) {
        let found = column.target.take();
        let is_news = column.header != before.header && !taken.contains(&found);
        column.target = before.target.or(found.filter(|_| is_news));
    }
    now
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(all: &[(&str, Option<&str>)]) -> Vec<Column> {
        let column = |(header, target): &(&str, Option<&str>)| Column {
            header: (*header).to_owned(),
            sample: Vec::new(),
            target: target.map(str::to_owned),
            empty: false,
        };
        all.iter().map(column).collect()
    }

    #[test]
    fn what_columns_fill_stays_and_headers_that_can_be_read_now_are_recognised() {
        let before = [("Nome", Some("full_name")), ("Citt…", None), ("Note", None)];
        let now = [
            ("Nome", Some("given_name")),
            ("Città", Some("city")),
            ("Note", Some("note")),
        ];
        let expected = [
            ("Nome", Some("full_name")),
            ("Città", Some("city")),
            ("Note", None),
        ];
        assert_eq!(carried(columns(&before), columns(&now)), columns(&expected));
        let twice = [("Stadt", Some("city")), ("Citt…", None)];
        let now = [("Stadt", None), ("Città", Some("city"))];
        let expected = [("Stadt", Some("city")), ("Città", None)];
        assert_eq!(carried(columns(&twice), columns(&now)), columns(&expected));
        let other = [("Nome;Citta", Some("full_name"))];
        assert_eq!(carried(columns(&other), columns(&now)), columns(&now));
    }
}
