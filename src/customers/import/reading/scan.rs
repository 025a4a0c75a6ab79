//! Where records begin and end, told before anything is split: the separator, and quotes that do not close.

use super::fault::{FileFault, LineCounter, Lines};

/// The separators that are looked for.
const SEPARATORS: [u8; 4] = *b",;\t|";
/// How many records the guess of the separator looks at.
const SAMPLE: usize = 50;

/// The separator of Excel's own first line (`sep=;`) and how many bytes that line takes.
pub(super) fn declared(text: &str) -> Option<(u8, usize)> {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let line = text[..end].trim_matches('"');
    let separator = match line
        .get(..4)?
        .eq_ignore_ascii_case("sep=")
        .then(|| line.as_bytes().get(4))??
    {
        byte if SEPARATORS.contains(byte) => *byte,
        _ => return None,
    };
    (line.len() == 5).then_some((separator, end))
}

/// The separator under which the first records have the same number of cells; a comma if nothing separates.
pub(super) fn separator(text: &str) -> u8 {
    let score = |separator: u8| {
        let counts: Vec<usize> = Records::new(text.as_bytes(), separator)
            .take(SAMPLE)
            .map(|record| record.cells)
            .collect();
        let header = counts.first().copied().unwrap_or(0);
        let agreeing = counts.iter().filter(|count| **count == header).count();
        (header > 1).then(|| (agreeing * 10 / counts.len(), header))
    };
    let best = SEPARATORS
        .into_iter()
        .rev()
        .max_by_key(|separator| score(*separator));
    best.filter(|separator| score(*separator).is_some())
        .unwrap_or(b',')
}

/// Refuses quotes that never close, and text between a closing quote and the next separator.
pub(super) fn check_quotes(text: &str, separator: u8) -> Result<(), FileFault> {
    let mut counter = LineCounter::new(text.as_bytes());
    let mut after_quote = Lines::default();
    let mut open = None;
    for record in Records::new(text.as_bytes(), separator) {
        if let Some(at) = record.text_after_quote {
            after_quote.add(counter.line_at(at));
        } else if let Some(at) = record.open_quote {
            open = Some(counter.line_at(at));
        }
    }
    // A stray quote further up swallows rows and is the cause of an open one at the end.
    match (after_quote.named(), open) {
        (Some(lines), _) => Err(FileFault::TextAfterQuote { lines }),
        (None, Some(line)) => Err(FileFault::OpenQuote { line }),
        (None, None) => Ok(()),
    }
}

/// One record: how many cells, and the offset of a cell whose quotes are wrong.
struct Record {
    cells: usize,
    text_after_quote: Option<usize>,
    open_quote: Option<usize>,
}

/// Walks the records under one separator, by the rules of the `csv` crate: a quote counts at the start of a cell.
struct Records<'a> {
    bytes: &'a [u8],
    at: usize,
    separator: u8,
}

impl<'a> Records<'a> {
    fn new(bytes: &'a [u8], separator: u8) -> Self {
        Self {
            bytes,
            at: 0,
            separator,
        }
    }

    /// Passes one cell; `true` if another cell of the same record follows.
    fn pass_cell(&mut self, record: &mut Record) -> bool {
        let start = self.at;
        if self.bytes.get(start) == Some(&b'"') {
            self.at += 1;
            if !self.pass_quoted() {
                record.open_quote = Some(start);
                return false;
            }
        }
        let after = self.at;
        while let Some(byte) = self.bytes.get(self.at) {
            if *byte == self.separator || *byte == b'\n' || *byte == b'\r' {
                break;
            }
            if after > start && *byte != b' ' {
                record.text_after_quote.get_or_insert(start);
            }
            self.at += 1;
        }
        let more = self.bytes.get(self.at) == Some(&self.separator);
        self.at += usize::from(more);
        more
    }

    /// Passes the inside of a quoted cell and its closing quote; `false` if the text ends first.
    fn pass_quoted(&mut self) -> bool {
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += 1;
            if *byte == b'"' {
                if self.bytes.get(self.at) != Some(&b'"') {
                    return true;
                }
                self.at += 1;
            }
        }
        false
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        while matches!(self.bytes.get(self.at), Some(b'\n' | b'\r')) {
            self.at += 1;
        }
        if self.at >= self.bytes.len() {
            return None;
        }
        let mut record = Record {
            cells: 1,
            text_after_quote: None,
            open_quote: None,
        };
        while self.pass_cell(&mut record) {
            record.cells += 1;
        }
        Some(record)
    }
}
