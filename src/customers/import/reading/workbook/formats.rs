//! Which formats of cells make a date or a time of a number, or fill it up with zeros.

use super::{numbers, parts::Parts, sheets::attribute};
use crate::customers::import::reading::fault::FileFault;
use quick_xml::events::Event;
use std::collections::HashMap;

/// The most formats a workbook may have.
const MAX_FORMATS: usize = 65_536;

/// The longest number that is filled up with zeros: no code or tax number has more digits.
const MAX_ZEROS: usize = 20;

/// What a format shows of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    /// The number itself.
    Number,
    /// A date or a time.
    Moment,
    /// At least so many digits.
    Digits(usize),
}

/// The formats in their order.
#[derive(Default)]
pub struct Formats {
    shown: Vec<Shown>,
    from_1904: bool,
}

impl Formats {
    /// Reads the part; without one all numbers are numbers.
    pub fn read(parts: &mut Parts<'_>, part: &str, from_1904: bool) -> Result<Self, FileFault> {
        let mut formats = Self {
            shown: Vec::new(),
            from_1904,
        };
        let Some(mut xml) = parts.xml(part)? else {
            return Ok(formats);
        };
        let mut own = HashMap::new();
        let mut in_cells = false;
        loop {
            match xml.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    b"cellXfs" => in_cells = true,
                    b"numFmt" => {
                        let code = attribute(&tag, "formatCode").unwrap_or_default();
                        let id = attribute(&tag, "numFmtId").and_then(|id| id.parse::<u32>().ok());
                        own.extend(id.map(|id| (id, shown(&code))));
                    }
                    b"xf" if in_cells => {
                        let id = attribute(&tag, "numFmtId").and_then(|id| id.parse().ok());
                        let shown = id.map_or(Shown::Number, |id| match own.get(&id) {
                            _ if is_built_in(id) => Shown::Moment,
                            Some(own) => *own,
                            None => Shown::Number,
                        });
                        formats.shown.push(shown);
                    }
                    _ => {}
                },
                Event::End(tag) if tag.local_name().as_ref() == b"cellXfs" => in_cells = false,
                Event::Eof => return Ok(formats),
                _ => {}
            }
            if formats.shown.len() + own.len() > MAX_FORMATS {
                return Err(FileFault::BigWorkbook);
            }
        }
    }

    /// A number as its format means it.
    pub fn text(&self, number: &str, format: usize) -> String {
        match self.shown.get(format).copied().unwrap_or(Shown::Number) {
            Shown::Number => numbers::plain(number),
            Shown::Digits(digits) => numbers::filled(number, digits),
            Shown::Moment => {
                numbers::moment(number, self.from_1904).unwrap_or_else(|| numbers::plain(number))
            }
        }
    }
}

/// Dates and times among the formats that every workbook has.
fn is_built_in(id: u32) -> bool {
    matches!(id, 14..=22 | 27..=36 | 45..=47 | 50..=58)
}

fn shown(code: &str) -> Shown {
    if shows_time(code) {
        return Shown::Moment;
    }
    zeros(code).map_or(Shown::Number, Shown::Digits)
}

/// How many digits a format of nothing but zeros shows at least, as those of postal codes do; escaped
/// letters between them are not part of the number.
fn zeros(code: &str) -> Option<usize> {
    let positive = code.split(';').next()?.trim();
    // `[$-410]` says in which language, and no more.
    let bare = match positive.strip_prefix("[$") {
        Some(rest) => rest.split_once(']')?.1,
        None => positive,
    };
    let (mut letters, mut zeros) = (bare.chars(), 0);
    while let Some(letter) = letters.next() {
        match letter {
            '0' => zeros += 1,
            '\\' => drop(letters.next()),
            _ => return None,
        }
    }
    (2..=MAX_ZEROS).contains(&zeros).then_some(zeros)
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
    use super::{shows_time, zeros};

    #[test]
    fn a_format_of_zeros_alone_shows_so_many_digits() {
        for (code, digits) in [
            ("00000", Some(5)),
            ("00000;-00000", Some(5)),
            ("[$-410]00000", Some(5)),
            ("000\\-00\\-0000", Some(9)),
            ("0", None),
            ("0.00", None),
            ("#,##000", None),
            ("00000 \"kg\"", None),
            ("[Red]00", None),
            ("General", None),
            ("", None),
        ] {
            assert_eq!(zeros(code), digits, "{code}");
        }
        assert_eq!(zeros(&"0".repeat(100_000)), None);
    }

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
