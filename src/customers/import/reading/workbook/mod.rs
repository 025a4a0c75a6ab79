//! An `.xlsx` file as a table: its first sheet with anything in it. A workbook is a packed file of XML, so
//! what it unpacks to is bounded while it is read, never by what it says about itself.

pub mod blank;
mod cells;
mod formats;
mod numbers;
mod parts;
mod sheets;
mod texts;

use super::{
    encoding::Encoding,
    fault::{FileFault, Lines},
    file::{MAX_BYTES, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Table},
};
use cells::{Budget, Cell, Cells};
use formats::Formats;
use parts::Parts;
use texts::Texts;

/// The separator of the file of errors.
pub const SEPARATOR: char = ';';

/// Whether the bytes begin as a packed file does.
pub fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Reads the first sheet that shows anything.
///
/// # Errors
/// What is wrong with the workbook or with the table in it; lines are the sheet's rows.
pub fn read(bytes: &[u8]) -> Result<Table, FileFault> {
    let mut parts = Parts::open(bytes)?;
    let book = sheets::read(&mut parts)?;
    let formats = Formats::read(&mut parts, &book.styles, book.from_1904)?;
    let texts = Texts::read(&mut parts, &book.texts)?;
    let mut budget = Budget::new();
    for sheet in book.sheets {
        let cells = Cells::open(&mut parts, &sheet.part, &texts, &formats, &mut budget)?;
        if let Some(table) = table(cells, sheet.name)? {
            return Ok(table);
        }
    }
    Err(FileFault::Empty)
}

fn table(mut cells: Cells<'_>, sheet: String) -> Result<Option<Table>, FileFault> {
    let Some((line, header)) = next_row(&mut cells)? else {
        return Ok(None);
    };
    let width = header.last().map_or(0, |cell| cell.column + 1);
    if width > MAX_COLUMNS {
        let found = width;
        return Err(FileFault::TooManyColumns { found, line });
    }
    let mut headers = vec![String::new(); width];
    for cell in header {
        headers[cell.column] = cell.text.trim().to_owned();
    }
    let mut table = Table::new(headers, Encoding::Utf8, SEPARATOR);
    table.sheet = Some(sheet);
    let mut surplus = Lines::default();
    while let Some((line, row)) = next_row(&mut cells)? {
        if table.len() == MAX_ROWS {
            return Err(FileFault::TooManyRows { line });
        }
        if (table.len() + 1) * width > MAX_CELLS || table.text_len() > MAX_BYTES {
            return Err(FileFault::BigWorkbook);
        }
        let mut row = row.into_iter().peekable();
        let mut texts = Vec::with_capacity(width);
        for column in 0..width {
            let own = row.next_if(|cell| cell.column == column);
            texts.push(own.map_or_else(String::new, |cell| cell.text));
        }
        if row.next().is_some() {
            surplus.add(line);
        }
        table.push(line, texts.iter().map(String::as_str));
    }
    match surplus.named() {
        Some(lines) => Err(FileFault::TooManyCells {
            expected: width,
            lines,
        }),
        None if table.is_empty() => Err(FileFault::HeaderOnly { line }),
        None => Ok(Some(table)),
    }
}

/// The next row with anything in it, by column, and its number from 1.
fn next_row(cells: &mut Cells<'_>) -> Result<Option<(u64, Vec<Cell>)>, FileFault> {
    while let Some((line, mut row)) = cells.row()? {
        row.retain(|cell| !cell.text.trim().is_empty());
        row.sort_by_key(|cell| cell.column);
        row.dedup_by_key(|cell| cell.column);
        if !row.is_empty() {
            return Ok(Some((line, row)));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests;
