//! A file as a table: headers, and rows that know their line (requirement R12, acceptance G1–G3).

use super::encoding::{self, Encoding};
use super::fault::{FileFault, LineCounter, Lines};
use super::{scan, workbook};

/// The biggest file, in bytes (25 MiB).
pub const MAX_BYTES: usize = 25 * 1024 * 1024;
/// The most rows under the header.
pub const MAX_ROWS: usize = 100_000;
/// The most columns.
pub const MAX_COLUMNS: usize = 1_000;

/// The most cells a table may have, those that rows leave out included: a short row is as wide as its header.
pub const MAX_CELLS: usize = 4_000_000;

/// Before each cell and behind each row of a table that is kept; no cell of a workbook has them.
const CELL_START: char = '\u{1f}';
const ROW_END: char = '\u{1e}';

/// A read file. All cells lie in one text, so a table costs its file's size and four bytes a cell.
#[derive(Debug, Clone)]
pub struct Table {
    /// The first record, trimmed; a header may be empty and may stand twice.
    pub headers: Vec<String>,
    /// How the bytes were read.
    pub encoding: Encoding,
    /// What separates the cells: `,` `;` `|` or a tab.
    pub separator: char,
    /// The sheet of a workbook that it was.
    pub sheet: Option<String>,
    text: String,
    ends: Vec<u32>,
    lines: Vec<u32>,
}

/// One row of a table, as wide as its header.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// The line of the file on which the row begins, counted from 1.
    pub line: u64,
    text: &'a str,
    start: u32,
    ends: &'a [u32],
}

/// Reads a file. Errors: everything that would make a guess out of the reading, with its lines.
pub fn read(bytes: &[u8]) -> Result<Table, FileFault> {
    read_as(bytes, None)
}

/// Reads a file in the encoding a person chose, or in the one it seems to have.
pub fn read_as(bytes: &[u8], encoding: Option<Encoding>) -> Result<Table, FileFault> {
    if bytes.len() > MAX_BYTES {
        return Err(FileFault::TooBig {
            bytes: bytes.len() as u64,
        });
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(FileFault::Workbook);
    }
    if workbook::is_packed(bytes) {
        return workbook::read(bytes);
    }
    let (text, encoding) = encoding::decode(bytes, encoding)?;
    refuse_nul(&text)?;
    if text
        .trim_matches(|c: char| c.is_whitespace() || ",;|\"".contains(c))
        .is_empty()
    {
        return Err(FileFault::Empty);
    }
    let (separator, skip) = match scan::declared(&text) {
        Some(declared) => declared,
        None => (scan::separator(&text), 0),
    };
    // The cut leaves the line break of the `sep=` line, so that lines found after it count it.
    scan::check_quotes(&text[skip..], separator)?;
    split(&text, skip, separator, encoding)
}

fn refuse_nul(text: &str) -> Result<(), FileFault> {
    let mut counter = LineCounter::new(text.as_bytes());
    let mut lines = Lines::default();
    for (at, _) in text.match_indices('\0') {
        lines.add(counter.line_at(at));
    }
    lines
        .named()
        .map_or(Ok(()), |lines| Err(FileFault::Nul { lines }))
}

fn split(text: &str, skip: usize, separator: u8, encoding: Encoding) -> Result<Table, FileFault> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(&text.as_bytes()[skip..]);
    let mut counter = LineCounter::new(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut table: Option<Table> = None;
    let mut surplus = Lines::default();
    let mut header_line = 1;
    loop {
        let start = skip + reader.position().byte() as usize;
        if !reader
            .read_record(&mut record)
            .expect("the text is UTF-8 and is read from memory")
        {
            break;
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        // The reader passes blank lines only while it reads the record after them.
        let blank = text.as_bytes()[start..]
            .iter()
            .take_while(|byte| b"\r\n".contains(byte))
            .count();
        let line = counter.line_at(start + blank);
        let Some(table) = &mut table else {
            if record.len() > MAX_COLUMNS {
                return Err(FileFault::TooManyColumns {
                    found: record.len(),
                    line,
                });
            }
            header_line = line;
            let headers = record.iter().map(|cell| cell.trim().to_owned()).collect();
            table = Some(Table::new(headers, encoding, char::from(separator)));
            continue;
        };
        if table.len() == MAX_ROWS {
            return Err(FileFault::TooManyRows { line });
        }
        if (table.len() + 1) * table.headers.len() > MAX_CELLS {
            return Err(FileFault::BigTable { line });
        }
        if record
            .iter()
            .skip(table.headers.len())
            .any(|cell| !cell.trim().is_empty())
        {
            surplus.add(line);
        }
        table.push(line, record.iter());
    }
    let table = table.ok_or(FileFault::Empty)?;
    if let Some(lines) = surplus.named() {
        return Err(FileFault::TooManyCells {
            expected: table.headers.len(),
            lines,
        });
    }
    if table.is_empty() {
        return Err(FileFault::HeaderOnly { line: header_line });
    }
    Ok(table)
}

impl Table {
    /// A table without rows, for a reader of another format to fill.
    pub fn new(headers: Vec<String>, encoding: Encoding, separator: char) -> Self {
        Self {
            headers,
            encoding,
            separator,
            sheet: None,
            text: String::new(),
            ends: Vec::new(),
            lines: Vec::new(),
        }
    }

    /// Adds a row that begins on `line`; missing cells are empty, cells beyond the header are left out.
    pub fn push<'a>(&mut self, line: u64, cells: impl Iterator<Item = &'a str>) {
        let mut cells = cells.take(self.headers.len());
        for _ in 0..self.headers.len() {
            self.text.push_str(cells.next().unwrap_or_default());
            self.ends.push(position(self.text.len()));
        }
        self.lines.push(u32::try_from(line).unwrap_or(u32::MAX));
    }

    /// The length of all its cells, in bytes.
    pub fn text_len(&self) -> usize {
        self.text.len()
    }

    /// The number of rows, the header not counted.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The row at an index from 0, in the order of the file.
    pub fn row(&self, index: usize) -> Option<Row<'_>> {
        let line = u64::from(*self.lines.get(index)?);
        let width = self.headers.len();
        let start = (index * width)
            .checked_sub(1)
            .map_or(0, |before| self.ends[before]);
        let ends = &self.ends[index * width..(index + 1) * width];
        Some(Row {
            line,
            text: &self.text,
            start,
            ends,
        })
    }

    /// The table as bytes that [`Table::from_kept`] reads: its text stays searchable in them.
    pub fn kept(&self) -> Vec<u8> {
        let mut bytes =
            Vec::with_capacity(self.text.len() + self.ends.len() + 8 * self.lines.len());
        let headers = self.headers.iter().map(String::as_str);
        keep(&mut bytes, 1, headers);
        for row in self.rows() {
            keep(&mut bytes, row.line, row.cells());
        }
        bytes
    }

    /// The table of [`Table::kept`], which came from this sheet.
    pub fn from_kept(bytes: &[u8], sheet: String) -> Option<Self> {
        let mut rows = std::str::from_utf8(bytes).ok()?.split_terminator(ROW_END);
        let headers = rows.next()?.split(CELL_START).skip(1);
        let headers = headers.map(str::to_owned).collect();
        let mut table = Self::new(headers, Encoding::Utf8, workbook::SEPARATOR);
        table.sheet = Some(sheet);
        for row in rows {
            let (line, cells) = row.split_once(CELL_START)?;
            table.push(line.parse().ok()?, cells.split(CELL_START));
        }
        Some(table)
    }

    /// All rows, in the order of the file.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.len()).filter_map(|index| self.row(index))
    }
}

impl<'a> Row<'a> {
    /// The cell of a column as it stands in the file; empty beyond the last one.
    pub fn cell(&self, column: usize) -> &'a str {
        let Some(end) = self.ends.get(column) else {
            return "";
        };
        let start = column
            .checked_sub(1)
            .map_or(self.start, |before| self.ends[before]);
        &self.text[start as usize..*end as usize]
    }

    /// All cells, as many as the table has headers.
    pub fn cells(self) -> impl Iterator<Item = &'a str> {
        (0..self.ends.len()).map(move |column| self.cell(column))
    }
}

fn keep<'a>(bytes: &mut Vec<u8>, line: u64, cells: impl Iterator<Item = &'a str>) {
    bytes.extend(line.to_string().as_bytes());
    for cell in cells {
        bytes.push(CELL_START as u8);
        bytes.extend(cell.as_bytes());
    }
    bytes.push(ROW_END as u8);
}

fn position(length: usize) -> u32 {
    u32::try_from(length).expect("a table is not bigger than its file, 25 MiB")
}

#[cfg(test)]
mod tests;
