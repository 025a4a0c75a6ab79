//! The packed parts of a workbook as streams of XML, bounded: a file of some kilobytes may unpack to
//! gigabytes, whatever sizes it declares.

use crate::customers::import::reading::fault::FileFault;
use quick_xml::{Reader, events::Event};
use std::{
    cell::Cell,
    io::{self, BufRead, BufReader, Cursor, Read},
    rc::Rc,
};
use zip::ZipArchive;

/// What all parts that are read may unpack to.
const MAX_UNPACKED: u64 = 256 * 1024 * 1024;
/// The longest text or tag; a cell holds 32,767 characters.
const MAX_EVENT: usize = 1024 * 1024;
/// How deep elements may stand in each other.
const MAX_DEPTH: usize = 64;
/// How many parts there may be: each costs memory before anything is read.
const MAX_PARTS: usize = 10_000;

/// A workbook that is open.
pub struct Parts<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    left: Rc<Cell<u64>>,
}

impl<'a> Parts<'a> {
    /// Reads its list of parts.
    pub fn open(bytes: &'a [u8]) -> Result<Self, FileFault> {
        Self::within(bytes, MAX_UNPACKED)
    }

    /// The same, with all parts that are read unpacking to no more than this.
    fn within(bytes: &'a [u8], most: u64) -> Result<Self, FileFault> {
        let entries = bytes.windows(4).filter(|four| four == b"PK\x01\x02");
        if entries.take(MAX_PARTS + 1).count() > MAX_PARTS {
            return Err(FileFault::BigWorkbook);
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileFault::BrokenWorkbook)?;
        Ok(Self {
            zip,
            left: Rc::new(Cell::new(most)),
        })
    }

    /// One part; none where it is missing.
    pub fn xml(&mut self, name: &str) -> Result<Option<Xml<'_>>, FileFault> {
        let Some(index) = self.zip.index_for_name(name) else {
            return Ok(None);
        };
        let left = Rc::clone(&self.left);
        let part = self.zip.by_index(index);
        let part = part.map_err(|_| FileFault::BrokenWorkbook)?;
        // What says itself that it is too big need not be unpacked.
        if part.size() > left.get() {
            return Err(FileFault::BigWorkbook);
        }
        let mut reader = Reader::from_reader(Bounded {
            inner: BufReader::with_capacity(32 * 1024, Box::new(part) as Box<dyn Read>),
            left,
            event: 0,
        });
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        Ok(Some(Xml {
            reader,
            buffer: Vec::new(),
            depth: 0,
        }))
    }
}

/// A part, event by event.
pub struct Xml<'a> {
    reader: Reader<Bounded<BufReader<Box<dyn Read + 'a>>>>,
    buffer: Vec<u8>,
    depth: usize,
}

impl Xml<'_> {
    /// The next event; [`Event::Eof`] at the end.
    pub fn next(&mut self) -> Result<Event<'_>, FileFault> {
        self.buffer.clear();
        self.reader.get_mut().event = 0;
        let event = self.reader.read_event_into(&mut self.buffer);
        let event = event.map_err(|error| match error {
            quick_xml::Error::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                FileFault::BigWorkbook
            }
            _ => FileFault::BrokenWorkbook,
        })?;
        match event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        if self.depth > MAX_DEPTH {
            return Err(FileFault::BigWorkbook);
        }
        Ok(event)
    }
}

/// Stops when one event or all parts together take more than they may.
struct Bounded<R> {
    inner: R,
    left: Rc<Cell<u64>>,
    event: usize,
}

impl<R: BufRead> BufRead for Bounded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.event > MAX_EVENT || self.left.get() == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.event += amount;
        self.left.set(self.left.get().saturating_sub(amount as u64));
        self.inner.consume(amount);
    }
}

impl<R: BufRead> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let from = self.fill_buf()?;
        let amount = from.len().min(into.len());
        into[..amount].copy_from_slice(&from[..amount]);
        self.consume(amount);
        Ok(amount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customers::import::reading::workbook::blank::packed;

    fn read(bytes: &[u8], most: u64) -> FileFault {
        let mut parts = Parts::within(bytes, most).unwrap();
        let part = parts.xml("a.xml").map(Option::unwrap);
        let ends = part.map(|mut xml| {
            loop {
                match xml.next() {
                    Ok(Event::Eof) => panic!("it is read to its end"),
                    Ok(_) => {}
                    Err(fault) => return fault,
                }
            }
        });
        ends.unwrap_or_else(|fault| fault)
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused_whatever_it_says() {
        let xml = "<row><c><v>1</v></c></row>".repeat(40_000);
        let mut bytes = packed(&[("a.xml", xml)]).unwrap();
        assert!(bytes.len() < 10_000, "{}", bytes.len());
        assert_eq!(
            read(&bytes, 1_000_000),
            FileFault::BigWorkbook,
            "it says so"
        );
        let at = bytes
            .windows(4)
            .rposition(|four| four == b"PK\x01\x02")
            .unwrap();
        bytes[at + 24..at + 28].copy_from_slice(&1_000_u32.to_le_bytes());
        assert_eq!(read(&bytes, 500), FileFault::BigWorkbook);
        let fault = read(&bytes, 1_000_000);
        assert_eq!(
            fault,
            FileFault::BrokenWorkbook,
            "it is unpacked as far as it says"
        );
    }

    #[test]
    fn a_file_of_very_many_parts_is_refused() {
        let names: Vec<String> = (0..=MAX_PARTS).map(|number| number.to_string()).collect();
        let parts: Vec<_> = names
            .iter()
            .map(|name| (name.as_str(), String::new()))
            .collect();
        let fault = Parts::open(&packed(&parts).unwrap()).err();
        assert_eq!(fault, Some(FileFault::BigWorkbook));
    }
}
