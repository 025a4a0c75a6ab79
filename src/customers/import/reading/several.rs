//! Several values in one cell, and how many of them a row may bring.

use super::fields::{Field, Place, Target};
use super::file::Row;
use super::row::Cells;
use std::collections::HashMap;

/// Google's separator of several values in one cell.
const SEVERAL: &str = ":::";

/// The most values of one kind that a row brings. A customer has a handful of phones; a million of them in
/// one cell would be compared each with each, and each would be asked for in the register.
pub(super) const MOST: usize = 50;

/// How much of a cell a message repeats, in letters.
const REPEATED: usize = 80;

/// The values of a cell of this field, by Google's separator or by the signs that people write between them.
pub(super) fn values(field: Field, cell: &str) -> impl Iterator<Item = &str> {
    let separators: &[char] = match field {
        Field::Email | Field::Tags => &[',', ';', '\n'],
        Field::Website => &['\n', ' '],
        _ => &[';', '\n'],
    };
    let parts = cell
        .split(SEVERAL)
        .flat_map(move |part| part.split(separators));
    parts.map(str::trim).filter(|value| !value.is_empty())
}

/// The parts of several addresses in one cell, by Google's separator; a part may be empty.
pub(super) fn pieces(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(SEVERAL).map(str::trim)
}

/// The cells with which a row has more than fifty e-mails, phones, websites or addresses: what each fills,
/// and how it begins. Too many tags are the form's to refuse.
pub fn too_many<'a>(row: Row<'a>, mapping: &[Option<Target>]) -> Vec<(Target, &'a str)> {
    let cells = Cells::new(row, mapping);
    let kinds: [fn(Field) -> bool; 3] = [
        |field| field == Field::Email,
        Field::is_phone,
        |field| field == Field::Website,
    ];
    let points = kinds.into_iter().filter_map(|kind| {
        let mut left = MOST;
        cells
            .of(|target| kind(target.field))
            .find(|(target, cell)| {
                let count = values(target.field, cell).take(left + 1).count();
                let is_over = count > left;
                left = left.saturating_sub(count);
                is_over
            })
    });
    let mut places: HashMap<Place, usize> = HashMap::new();
    let addresses = cells
        .of(|target| target.field.is_address())
        .find(|(target, cell)| {
            let own = places.entry(target.place).or_default();
            *own = pieces(cell).take(MOST + 1).count().max(*own);
            places.values().sum::<usize>() > MOST
        });
    let found = points.chain(addresses);
    found
        .map(|(target, cell)| (target, beginning(cell)))
        .collect()
}

fn beginning(cell: &str) -> &str {
    let end = cell.char_indices().nth(REPEATED);
    end.map_or(cell, |(end, _)| &cell[..end])
}
