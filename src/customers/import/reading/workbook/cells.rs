//! The cells of a sheet, row by row, as text.

use super::{
    formats::Formats,
    parts::{Parts, Xml},
    sheets::attribute,
    texts::{self, Texts},
};
use crate::customers::import::reading::{
    fault::FileFault,
    file::{MAX_BYTES, MAX_COLUMNS},
};
use quick_xml::events::{BytesStart, Event};

/// A cell.
pub struct Cell {
    /// From 0.
    pub column: usize,
    /// What it shows, or what its formula came to.
    pub text: String,
}

/// The most rows a sheet can have.
const SHEET_ROWS: usize = 1_048_576;

/// What may still be read of a workbook. Cells and rows that are dropped later count, too: a few bytes
/// of a cell may stand for a shared text of megabytes.
pub struct Budget {
    bytes: usize,
    rows: usize,
}

impl Budget {
    /// Of a whole workbook: what a table holds several times over, and sheets that are only formatted.
    pub fn new() -> Self {
        Self {
            bytes: 4 * MAX_BYTES,
            rows: 2 * SHEET_ROWS,
        }
    }

    fn row(&mut self) -> Result<(), FileFault> {
        self.rows = self.rows.checked_sub(1).ok_or(FileFault::BigWorkbook)?;
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), FileFault> {
        let left = self.bytes.checked_sub(text.len());
        self.bytes = left.ok_or(FileFault::BigWorkbook)?;
        Ok(())
    }
}

/// A sheet that is being read.
pub struct Cells<'a> {
    xml: Xml<'a>,
    texts: &'a Texts,
    formats: &'a Formats,
    budget: &'a mut Budget,
    line: u64,
}

impl<'a> Cells<'a> {
    /// Opens the part of a sheet.
    pub fn open(
        parts: &'a mut Parts<'_>,
        part: &str,
        texts: &'a Texts,
        formats: &'a Formats,
        budget: &'a mut Budget,
    ) -> Result<Self, FileFault> {
        let xml = parts.xml(part)?.ok_or(FileFault::BrokenWorkbook)?;
        Ok(Self {
            xml,
            texts,
            formats,
            budget,
            line: 0,
        })
    }

    /// The next row with its number from 1; its cells in the order of the file.
    pub fn row(&mut self) -> Result<Option<(u64, Vec<Cell>)>, FileFault> {
        loop {
            match self.xml.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == b"row" => {
                    self.budget.row()?;
                    let said = attribute(&tag, "r").and_then(|line| line.parse().ok());
                    // Rows that run backwards would make lines of errors that are nobody's.
                    self.line = said.unwrap_or(0).max(self.line + 1);
                    return Ok(Some((self.line, self.cells()?)));
                }
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }

    fn cells(&mut self) -> Result<Vec<Cell>, FileFault> {
        let mut cells: Vec<Cell> = Vec::new();
        let (mut next, mut bytes) = (0, 0);
        loop {
            let cell = match self.xml.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == b"c" => Open::new(&tag, next),
                Event::End(tag) if tag.local_name().as_ref() == b"row" => return Ok(cells),
                Event::Eof => return Err(FileFault::BrokenWorkbook),
                _ => continue,
            };
            next = cell.column + 1;
            let text = self.text(&cell)?;
            bytes += text.len();
            if text.is_empty() {
                continue;
            }
            if cells.len() > 2 * MAX_COLUMNS || bytes > MAX_BYTES {
                return Err(FileFault::BigWorkbook);
            }
            cells.push(Cell {
                column: cell.column,
                text,
            });
        }
    }

    fn text(&mut self, cell: &Open) -> Result<String, FileFault> {
        let (mut value, mut text, mut in_value) = (String::new(), String::new(), false);
        loop {
            let name = match self.xml.next()? {
                Event::Start(tag) => {
                    in_value = tag.local_name().as_ref() == b"v";
                    tag.local_name().as_ref() == b"is"
                }
                Event::End(tag) if tag.local_name().as_ref() == b"c" => break,
                Event::End(_) => {
                    in_value = false;
                    false
                }
                Event::Eof => return Err(FileFault::BrokenWorkbook),
                event if in_value => {
                    texts::add(event, &mut value)?;
                    false
                }
                _ => false,
            };
            if name {
                texts::inside(&mut self.xml, "is", &mut text)?;
            }
        }
        let shown = match cell.kind.as_str() {
            "s" => {
                let number = value.trim().parse().ok();
                let shared = number.and_then(|number| self.texts.get(number));
                let shared = shared.ok_or(FileFault::BrokenWorkbook)?;
                self.budget.text(shared)?;
                shared.to_owned()
            }
            "inlineStr" => text,
            "str" | "e" => value,
            "b" => if value.trim() == "1" { "true" } else { "false" }.to_owned(),
            "d" => value.trim_end_matches("T00:00:00").replace('T', " "),
            _ if value.trim().is_empty() => String::new(),
            _ => self.formats.text(value.trim(), cell.format),
        };
        Ok(shown.replace(
            |letter: char| letter.is_control() && !"\r\n\t".contains(letter),
            " ",
        ))
    }
}

/// What the tag of a cell says.
struct Open {
    column: usize,
    kind: String,
    format: usize,
}

impl Open {
    fn new(tag: &BytesStart<'_>, next: usize) -> Self {
        let place = attribute(tag, "r");
        let format = attribute(tag, "s").and_then(|number| number.parse().ok());
        Self {
            column: place.as_deref().and_then(column).unwrap_or(next),
            kind: attribute(tag, "t").unwrap_or_default(),
            format: format.unwrap_or_default(),
        }
    }
}

/// The column of `AB12`, from 0.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic).take(4);
    let number = letters.fold(0, |number, letter| {
        number * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    number.checked_sub(1)
}
