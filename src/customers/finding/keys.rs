//! The place of a row in an order, and the cursor that says it in a URL.

use super::sorts::{Part, Sort};
use chrono::{DateTime, Datelike, Utc};

/// The place of a row. Of its fields an order compares some, see [`Sort::parts`].
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// What the column shows, see [`Sort::value`].
    pub value: String,
    /// `name_key`.
    pub name: String,
    /// The time of the last change.
    pub changed: DateTime<Utc>,
    /// The id.
    pub id: i64,
}

impl Key {
    /// Reads a cursor: the id, then what is compared before it.
    pub fn parse(sort: Sort, cursor: &str) -> Option<Self> {
        let (id, rest) = cursor.split_once('-').unwrap_or((cursor, ""));
        let mut key = Self {
            value: String::new(),
            name: String::new(),
            changed: DateTime::UNIX_EPOCH,
            id: id.parse().ok()?,
        };
        match sort.parts() {
            [Part::Value, Part::Name, _] => {
                let (length, texts) = rest.split_once('-')?;
                let (value, name) = texts.split_at_checked(length.parse().ok()?)?;
                (key.value, key.name) = (value.to_owned(), name.to_owned());
            }
            [Part::Value, _] => key.value = rest.to_owned(),
            [Part::Name, _] => key.name = rest.to_owned(),
            [Part::Changed, _] => {
                key.changed = DateTime::from_timestamp_micros(rest.parse().ok()?)
                    // Outside these years PostgreSQL may not know the moment.
                    .filter(|at| (1970..=9999).contains(&at.year()))?;
            }
            _ => {}
        }
        Some(key)
    }

    /// Writes what [`Key::parse`] reads.
    pub fn cursor(&self, sort: Sort) -> String {
        let (id, value, name) = (self.id, &self.value, &self.name);
        match sort.parts() {
            [Part::Value, Part::Name, _] => format!("{id}-{}-{value}{name}", value.len()),
            [Part::Value, _] => format!("{id}-{value}"),
            [Part::Name, _] => format!("{id}-{name}"),
            [Part::Changed, _] => format!("{id}-{}", self.changed.timestamp_micros()),
            _ => id.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::columns::Column, *};

    #[test]
    fn a_cursor_reads_back_as_what_its_order_compares() {
        let key = Key {
            value: "l’aquila-2".into(),
            name: "de-luca ada".into(),
            changed: DateTime::from_timestamp_micros(1_795_000_000_123_456).expect("a time"),
            id: 7,
        };
        let columns = Column::ALL.map(Sort::Of);
        for sort in [Sort::Name, Sort::Number].into_iter().chain(columns) {
            let read = Key::parse(sort, &key.cursor(sort)).expect("a key");
            let compared = sort.parts();
            let kept = |part, same| !compared.contains(&part) || same;
            assert_eq!(read.id, 7, "{sort:?}");
            assert!(kept(Part::Value, read.value == key.value), "{sort:?}");
            assert!(kept(Part::Name, read.name == key.name), "{sort:?}");
            assert!(kept(Part::Changed, read.changed == key.changed), "{sort:?}");
        }
    }

    #[test]
    fn the_length_of_a_value_that_is_none_makes_no_key() {
        for junk in [
            "7-x",
            "7--1-ab",
            "7-3-ab",
            "7-1-é",
            "7-99999999999999999999-a",
        ] {
            assert_eq!(Key::parse(Sort::Of(Column::City), junk), None, "{junk}");
        }
    }
}
