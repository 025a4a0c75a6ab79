//! Why a file cannot be read at all, with the lines to look at.

use std::fmt;

use super::encoding::Encoding;

/// How many line numbers one fault names at most.
pub const NAMED_LINES: usize = 20;

/// A reason to refuse the whole file (acceptance G2, G3). Lines count from 1, the header included;
/// where several lines have the same fault the first [`NAMED_LINES`] are named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFault {
    /// More bytes than [`super::file::MAX_BYTES`].
    TooBig { bytes: u64 },
    /// Nothing but blanks.
    Empty,
    /// A header and no row under it.
    HeaderOnly { line: u64 },
    /// A workbook of a kind that is not read (`.xls`, `.ods`, one with a password), or another packed file.
    Workbook,
    /// An `.xlsx` workbook that is damaged.
    BrokenWorkbook,
    /// An `.xlsx` workbook that unpacks to more than may be imported.
    BigWorkbook,
    /// Bytes that do not exist in this encoding.
    BrokenText { encoding: Encoding, lines: Vec<u64> },
    /// Accented letters that read differently in Western and Central European files.
    UnclearEncoding { lines: Vec<u64> },
    /// A NUL character, which no text has.
    Nul { lines: Vec<u64> },
    /// A quote opened on this line and never closed.
    OpenQuote { line: u64 },
    /// Text between a closing quote and the next separator; the cell begins on this line.
    TextAfterQuote { lines: Vec<u64> },
    /// Rows with more cells than the header has.
    TooManyCells { expected: usize, lines: Vec<u64> },
    /// More columns than [`super::file::MAX_COLUMNS`].
    TooManyColumns { found: usize, line: u64 },
    /// More rows than [`super::file::MAX_ROWS`]; the line is the first one too many.
    TooManyRows { line: u64 },
    /// More cells than [`super::file::MAX_CELLS`]; they begin on this line.
    BigTable { line: u64 },
}

impl FileFault {
    /// The stable name of the fault, to look its sentence up in the user's language.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooBig { .. } => "too-big",
            Self::Empty => "empty",
            Self::HeaderOnly { .. } => "header-only",
            Self::Workbook => "workbook",
            Self::BrokenWorkbook => "broken-workbook",
            Self::BigWorkbook => "big-workbook",
            Self::BrokenText { .. } => "broken-text",
            Self::UnclearEncoding { .. } => "unclear-encoding",
            Self::Nul { .. } => "nul",
            Self::OpenQuote { .. } => "open-quote",
            Self::TextAfterQuote { .. } => "text-after-quote",
            Self::TooManyCells { .. } => "too-many-cells",
            Self::TooManyColumns { .. } => "too-many-columns",
            Self::TooManyRows { .. } => "too-many-rows",
            Self::BigTable { .. } => "big-table",
        }
    }

    /// The lines to look at; none where the fault is the file's as a whole.
    pub fn lines(&self) -> &[u64] {
        match self {
            Self::TooBig { .. }
            | Self::Empty
            | Self::Workbook
            | Self::BrokenWorkbook
            | Self::BigWorkbook => &[],
            Self::HeaderOnly { line }
            | Self::OpenQuote { line }
            | Self::TooManyColumns { line, .. }
            | Self::TooManyRows { line }
            | Self::BigTable { line } => std::slice::from_ref(line),
            Self::BrokenText { lines, .. }
            | Self::UnclearEncoding { lines }
            | Self::Nul { lines }
            | Self::TextAfterQuote { lines }
            | Self::TooManyCells { lines, .. } => lines,
        }
    }
}

impl fmt::Display for FileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooBig { bytes } => write!(f, "the file is too big ({bytes} bytes)")?,
            Self::Empty => f.write_str("the file is empty")?,
            Self::HeaderOnly { .. } => f.write_str("there is a header and no row")?,
            Self::Workbook => f.write_str("this is neither a CSV file nor an .xlsx workbook")?,
            Self::BrokenWorkbook => f.write_str("the workbook is damaged")?,
            Self::BigWorkbook => f.write_str("the workbook holds more than may be imported")?,
            Self::BrokenText { encoding, .. } => {
                write!(f, "some characters are broken ({encoding})")?;
            }
            Self::UnclearEncoding { .. } => f.write_str("the encoding is not clear")?,
            Self::Nul { .. } => f.write_str("there is a NUL character")?,
            Self::OpenQuote { .. } => f.write_str("a quote is opened and never closed")?,
            Self::TextAfterQuote { .. } => {
                f.write_str("text follows a closing quote (quotes inside a cell are doubled)")?;
            }
            Self::TooManyCells { expected, .. } => {
                write!(f, "more cells than the {expected} columns of the header")?;
            }
            Self::TooManyColumns { found, .. } => write!(f, "too many columns ({found})")?,
            Self::TooManyRows { .. } => f.write_str("too many rows")?,
            Self::BigTable { .. } => f.write_str("too many columns for so many rows")?,
        }
        let mut separator = ": line ";
        for line in self.lines() {
            write!(f, "{separator}{line}")?;
            separator = ", ";
        }
        Ok(())
    }
}

impl std::error::Error for FileFault {}

/// The lines of one fault, in order, each once, the first [`NAMED_LINES`] of them.
#[derive(Debug, Default)]
pub(super) struct Lines(Vec<u64>);

impl Lines {
    pub(super) fn add(&mut self, line: u64) {
        if self.0.last() != Some(&line) && self.0.len() < NAMED_LINES {
            self.0.push(line);
        }
    }

    /// The lines, if there is any.
    pub(super) fn named(self) -> Option<Vec<u64>> {
        (!self.0.is_empty()).then_some(self.0)
    }
}

/// Counts the lines of a text from front to back; LF, CR LF and CR alone end a line.
#[derive(Debug)]
pub(super) struct LineCounter<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> LineCounter<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            line: 1,
        }
    }

    /// The line of the byte at `offset`, which must not lie before the one asked last.
    pub(super) fn line_at(&mut self, offset: usize) -> u64 {
        while self.at < offset.min(self.bytes.len()) {
            let byte = self.bytes[self.at];
            self.at += 1;
            if byte == b'\n' || (byte == b'\r' && self.bytes.get(self.at) != Some(&b'\n')) {
                self.line += 1;
            }
        }
        self.line
    }
}
