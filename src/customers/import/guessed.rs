//! The columns of a file as it comes in: what each seems to hold, and some of its cells to look at.

use super::{
    labels,
    model::Column,
    reading::{
        columns,
        fields::Target,
        file::{Row, Table},
    },
};

/// How many rows stand beside a column as its sample, how many help to guess it, and how long a shown
/// cell may be.
const SAMPLED: usize = 3;
const GUESSED_BY: usize = 50;
const LONGEST_CELL: usize = 60;

/// The columns of a table, each with its sample and what it seems to hold.
pub fn guessed(table: &Table) -> Vec<Column> {
    let rows = table.rows().take(GUESSED_BY).collect::<Vec<_>>();
    let targets = columns::guess(&table.headers, &rows);
    let shown = shown(table);
    let mut columns = Vec::with_capacity(targets.len());
    for (place, (header, target)) in table.headers.iter().zip(targets).enumerate() {
        let cells = shown.iter().map(|row| row.cell(place).trim());
        columns.push(Column {
            header: shortened(header),
            sample: cells.map(shortened).collect(),
            target: target.filter(labels::is_offered).map(Target::code),
            empty: table.rows().all(|row| row.cell(place).trim().is_empty()),
        });
    }
    columns
}

/// The first rows; where none of them shows how the file's letters are read, some further ones that do.
fn shown(table: &Table) -> Vec<Row<'_>> {
    let mut shown: Vec<Row<'_>> = table.rows().take(SAMPLED).collect();
    if !shown.iter().any(has_letters) {
        let telling = table.rows().filter(has_letters).take(SAMPLED - 1);
        let telling: Vec<_> = telling.collect();
        shown.truncate(SAMPLED - telling.len());
        shown.extend(telling);
    }
    shown
}

fn has_letters(row: &Row<'_>) -> bool {
    row.cells().any(|cell| {
        let mut start = cell.trim_start().chars().take(LONGEST_CELL);
        !cell.is_ascii() && start.any(|c| !c.is_ascii())
    })
}

fn shortened(cell: &str) -> String {
    let mut short: String = cell.chars().take(LONGEST_CELL).collect();
    if short.len() < cell.len() {
        short.push('…');
    }
    short.replace('\0', "")
}

#[cfg(test)]
mod tests {
    use super::super::reading::file;
    use super::*;

    fn sample(text: &str) -> Vec<String> {
        let table = file::read(text.as_bytes()).expect("a file");
        guessed(&table).remove(0).sample
    }

    #[test]
    fn the_sample_shows_how_letters_are_read_wherever_they_come() {
        assert_eq!(sample("Nome\nA\nB\nC\nD\n"), ["A", "B", "C"]);
        assert_eq!(sample("Nome\nA\nZoè\nC\nNiccolò\n"), ["A", "Zoè", "C"]);
        let late = format!("Nome\nA\nB\nC\n{}Zoè\nE\nNiccolò\nÉva\n", "D\n".repeat(60));
        assert_eq!(sample(&late), ["A", "Zoè", "Niccolò"]);
        assert_eq!(sample("Nome\nA\nB\nC\nZoè\n"), ["A", "B", "Zoè"]);
        assert_eq!(sample("Nome\nA\n"), ["A"]);
        let beyond = format!("Nome\nA\nB\nC\n{}è\n", "d".repeat(60));
        assert_eq!(sample(&beyond), ["A", "B", "C"]);
    }
}
