//! Which formats of cells make a date or a time of a number.

use super::{numbers, parts::Parts, sheets::attribute};
use crate::customers::import::reading::fault::FileFault;
use quick_xml::events::Event;
use std::collections::HashSet;

/// The most formats a workbook may have.
const MAX_FORMATS: usize = 65_536;

/// The formats in their order: whether each shows a date or a time.
#[derive(Default)]
pub struct Formats {
    is_date: Vec<bool>,
    from_1904: bool,
}

impl Formats {
    /// Reads the part; without one all numbers are numbers.
    pub fn read(parts: &mut Parts<'_>, part: &str, from_1904: bool) -> Result<Self, FileFault> {
        let mut formats = Self {
            is_date: Vec::new(),
            from_1904,
        };
        let Some(mut xml) = parts.xml(part)? else {
            return Ok(formats);
        };
        let mut own = HashSet::new();
        let mut in_cells = false;
        loop {
            match xml.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    b"cellXfs" => in_cells = true,
                    b"numFmt" => {
                        let code = attribute(&tag, "formatCode").unwrap_or_default();
                        let id = attribute(&tag, "numFmtId").filter(|_| shows_time(&code));
                        own.extend(id.and_then(|id| id.parse::<u32>().ok()));
                    }
                    b"xf" if in_cells => {
                        let id = attribute(&tag, "numFmtId").and_then(|id| id.parse().ok());
                        let is_date = id.is_some_and(|id| is_built_in(id) || own.contains(&id));
                        formats.is_date.push(is_date);
                    }
                    _ => {}
                },
                Event::End(tag) if tag.local_name().as_ref() == b"cellXfs" => in_cells = false,
                Event::Eof => return Ok(formats),
                _ => {}
            }
            if formats.is_date.len() + own.len() > MAX_FORMATS {
                return Err(FileFault::BigWorkbook);
            }
        }
    }

    /// A number as its format means it.
    pub fn text(&self, number: &str, format: usize) -> String {
        let is_date = self.is_date.get(format).copied().unwrap_or_default();
        let moment = is_date.then(|| numbers::moment(number, self.from_1904));
        moment.flatten().unwrap_or_else(|| numbers::plain(number))
    }
}

/// Dates and times among the formats that every workbook has.
fn is_built_in(id: u32) -> bool {
    matches!(id, 14..=22 | 27..=36 | 45..=47 | 50..=58)
}

/// Whether a format has a letter of days or hours outside of its texts and colours.
fn shows_time(code: &str) -> bool {
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => drop(letters.by_ref().find(|each| *each == '"')),
            '\\' | '_' | '*' => drop(letters.next()),
            '[' => {
                let inside: String = letters.by_ref().take_while(|each| *each != ']').collect();
                let elapsed = |each: char| "hmsHMS".contains(each);
                if !inside.is_empty() && inside.chars().all(elapsed) {
                    return true;
                }
            }
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => return true,
            'G' | 'g' => return false,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::shows_time;

    #[test]
    fn a_format_with_days_or_hours_shows_a_time() {
        for code in [
            "dd/mm/yyyy",
            "[$-410]d mmm yy;@",
            "h:mm",
            "[h]:mm:ss",
            "yyyy\\-mm\\-dd",
        ] {
            assert!(shows_time(code), "{code}");
        }
        for code in [
            "General",
            "0.00",
            "#,##0.00 \"days\"",
            "[Red]0",
            "0\\d",
            "@",
            "_d0",
            "",
        ] {
            assert!(!shows_time(code), "{code}");
        }
    }
}
