//! The error file: what was wrong, row by row, to be put right and imported again (acceptance F-03, G5).

use std::io;

use super::file::{Row, Table};
use super::formula;

/// One thing that is wrong in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The label of the field, in the user's language.
    pub field: String,
    /// What was typed.
    pub typed: String,
    /// The message of the rule, in the user's language.
    pub wrong: String,
}

/// Writes an error file row by row: line, field, typed value, what is wrong, then the original columns.
/// UTF-8 with a byte order mark and the separator of the original, so that the same program opens it.
pub struct Report<W: io::Write> {
    csv: csv::Writer<W>,
    columns: usize,
}

impl<W: io::Write> Report<W> {
    /// Writes the header. `titles` are the names of the first four columns, in the user's language.
    /// Errors: those of the writer.
    pub fn new(mut out: W, titles: [&str; 4], table: &Table) -> io::Result<Self> {
        out.write_all("\u{feff}".as_bytes())?;
        let delimiter = u8::try_from(table.separator).unwrap_or(b',');
        let terminator = csv::Terminator::CRLF;
        let mut csv = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .terminator(terminator)
            .from_writer(out);
        let headers = table.headers.iter().map(String::as_str);
        write(&mut csv, titles.into_iter().chain(headers))?;
        Ok(Self {
            csv,
            columns: table.headers.len(),
        })
    }

    /// Writes the problems of one row. The original cells stand beside the first one only, so that the
    /// corrected file holds each customer once. Errors: those of the writer.
    pub fn row(&mut self, row: Row<'_>, problems: &[Problem]) -> io::Result<()> {
        let line = row.line.to_string();
        for (index, problem) in problems.iter().enumerate() {
            let told = [
                line.as_str(),
                &problem.field,
                &problem.typed,
                &problem.wrong,
            ];
            // As the import read it, so that reading this file gives the same.
            let cell = |column| {
                if index == 0 {
                    formula::restore(row.cell(column))
                } else {
                    ""
                }
            };
            let original = (0..self.columns).map(cell);
            write(&mut self.csv, told.into_iter().chain(original))?;
        }
        Ok(())
    }

    /// Writes what is left and gives the writer back. Errors: those of the writer.
    pub fn finish(self) -> io::Result<W> {
        self.csv
            .into_inner()
            .map_err(|error| io::Error::other(error.to_string()))
    }
}

fn write<'a, W: io::Write>(
    csv: &mut csv::Writer<W>,
    cells: impl Iterator<Item = &'a str>,
) -> io::Result<()> {
    let record: Vec<_> = cells.map(formula::neutralise).collect();
    csv.write_record(record.iter().map(|cell| cell.as_bytes()))
        .map_err(io::Error::from)
}

#[cfg(test)]
mod tests;
