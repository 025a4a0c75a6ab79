//! Cells with very many values.

use super::super::super::several::{MOST, too_many};
use super::*;
use std::time::{Duration, Instant};

/// The draft of `header = cell` pairs, and the fields of which there are too many.
fn read_all(cells: &[(&str, &str)]) -> (Draft, Vec<Field>) {
    let headers = cells.iter().map(|(header, _)| (*header).to_owned());
    let mut table = Table::new(headers.collect(), Encoding::Utf8, ',');
    table.push(7, cells.iter().map(|(_, cell)| *cell));
    let row = table.row(0).unwrap();
    let mapping = columns::guess(&table.headers, &[]);
    let many = too_many(row, &mapping).into_iter();
    let many = many.map(|(target, cell)| {
        assert!(cell.chars().count() <= 80);
        target.field
    });
    (read(row, &mapping, &defaults()), many.collect())
}

fn numbered(count: usize, start: &str, end: &str) -> String {
    let each = |number| format!("{start}{number}{end}");
    (0..count).map(each).collect()
}

#[test]
fn a_cell_of_a_million_values_is_read_at_once_and_said_to_have_too_many() {
    let count = 300_000;
    let start = Instant::now();
    let (found, many) = read_all(&[
        ("Name", "Anna"),
        ("Email", &numbered(count, "a", "@example.com;")),
        ("Phone", &numbered(count, "02 ", " ::: ")),
        ("Website", &numbered(count, "www", ".example.com ")),
        ("Tags", &numbered(count, "t", ";")),
        ("Street", &numbered(count, "Via ", ":::")),
        ("City", &numbered(count, "Bari ", ":::")),
    ]);
    let took = start.elapsed();
    assert!(took < Duration::from_secs(5), "{took:?}");
    assert_eq!(found.emails.len(), MOST);
    assert_eq!(found.phones.len(), MOST);
    assert_eq!(found.websites.len(), MOST);
    assert_eq!(found.tags.len(), MOST);
    assert_eq!(found.addresses.len(), MOST);
    let expected = [Field::Email, Field::Phone, Field::Website, Field::Street];
    assert_eq!(many, expected);
}

#[test]
fn the_values_of_a_kind_count_together() {
    let half = numbered(26, "02 ", ";");
    let other = numbered(25, "03 ", ";");
    let (_, many) = read_all(&[("Phone", &half), ("Mobile", &other)]);
    assert_eq!(many, [Field::Mobile]);
    let (found, many) = read_all(&[("Phone", &numbered(25, "02 ", ";")), ("Mobile", &other)]);
    assert_eq!((found.phones.len(), many), (50, vec![]));
    let pieces = numbered(26, "Via ", ":::");
    let cells = [("Home Street", pieces.as_str()), ("Business City", &pieces)];
    assert_eq!(read_all(&cells).1, [Field::City]);
}
