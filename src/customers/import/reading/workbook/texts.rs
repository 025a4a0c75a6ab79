//! The texts that cells share, all in one piece: a file may have a million of them.

use super::parts::{Parts, Xml};
use crate::customers::import::reading::{
    fault::FileFault,
    file::{MAX_BYTES, MAX_CELLS},
};
use quick_xml::events::Event;

/// The texts in their order.
#[derive(Default)]
pub struct Texts {
    text: String,
    ends: Vec<u32>,
}

impl Texts {
    /// Reads the part; a workbook without texts has none.
    pub fn read(parts: &mut Parts<'_>, part: &str) -> Result<Self, FileFault> {
        let mut texts = Self::default();
        let Some(mut xml) = parts.xml(part)? else {
            return Ok(texts);
        };
        loop {
            match xml.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == b"si" => {
                    inside(&mut xml, "si", &mut texts.text)?;
                    if texts.text.len() > MAX_BYTES || texts.ends.len() == MAX_CELLS {
                        return Err(FileFault::BigWorkbook);
                    }
                    texts
                        .ends
                        .push(u32::try_from(texts.text.len()).unwrap_or(u32::MAX));
                }
                Event::Eof => return Ok(texts),
                _ => {}
            }
        }
    }

    /// The text of a number from 0.
    pub fn get(&self, number: usize) -> Option<&str> {
        let end = *self.ends.get(number)? as usize;
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.text.get(start as usize..end)
    }
}

/// Adds the text of an element that has just begun, put together of its runs; how it is pronounced is left out.
pub fn inside(xml: &mut Xml<'_>, closing: &str, into: &mut String) -> Result<(), FileFault> {
    let (mut in_text, mut in_phonetic) = (false, false);
    let start = into.len();
    loop {
        match xml.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                b"t" => in_text = true,
                b"rPh" => in_phonetic = true,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                b"t" => in_text = false,
                b"rPh" => in_phonetic = false,
                name if name == closing.as_bytes() => break,
                _ => {}
            },
            Event::Eof => return Err(FileFault::BrokenWorkbook),
            event if in_text && !in_phonetic => add(event, into)?,
            _ => {}
        }
        if into.len() - start > MAX_BYTES {
            return Err(FileFault::BigWorkbook);
        }
    }
    unescape(into, start);
    Ok(())
}

/// Adds what a text event says.
pub fn add(event: Event<'_>, into: &mut String) -> Result<(), FileFault> {
    match event {
        Event::Text(text) => into.push_str(&text.xml10_content().map_err(broken)?),
        Event::CData(text) => into.push_str(&text.xml10_content().map_err(broken)?),
        Event::GeneralRef(name) => {
            let text = name.decode().map_err(broken)?;
            let named = quick_xml::escape::resolve_predefined_entity(&text);
            let letter = name.resolve_char_ref().map_err(broken)?;
            match (named, letter) {
                (Some(text), _) => into.push_str(text),
                (None, Some(letter)) => into.push(letter),
                (None, None) => return Err(FileFault::BrokenWorkbook),
            }
        }
        _ => {}
    }
    Ok(())
}

fn broken<E>(_: E) -> FileFault {
    FileFault::BrokenWorkbook
}

/// Letters that XML cannot hold stand there as `_x000D_`; of those only line breaks and tabs are text.
/// In one pass: a text of a megabyte may hold half a million `_x` that are none.
fn unescape(text: &mut String, start: usize) {
    if !text[start..].contains("_x") {
        return;
    }
    let escaped = text.split_off(start);
    let mut rest = escaped.as_str();
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        let Some(letter) = escaped_letter(from) else {
            text.push_str(&from[..2]);
            rest = &from[2..];
            continue;
        };
        if !letter.is_control() || "\r\n\t".contains(letter) {
            text.push(letter);
        }
        rest = &from[7..];
    }
    text.push_str(rest);
}

/// The letter of `_x0041_` at the beginning of a text.
fn escaped_letter(text: &str) -> Option<char> {
    let code = text.get(2..6).filter(|_| text.get(6..7) == Some("_"))?;
    let is_code = code.bytes().all(|byte| byte.is_ascii_hexdigit());
    let number = u32::from_str_radix(code, 16).ok().filter(|_| is_code)?;
    char::from_u32(number)
}

#[cfg(test)]
mod tests {
    use super::unescape;
    use std::time::{Duration, Instant};

    #[test]
    fn escapes_are_letters_and_all_else_stays() {
        for (stored, shown) in [
            ("one_x000D_\ntwo", "one\r\ntwo"),
            ("_x0041__x0042_", "AB"),
            ("_x_x0041_", "_xA"),
            ("_x005F_x0041_", "_x0041_"),
            ("a_x0000_b", "ab"),
            ("_xyz_ _x00 _x004_", "_xyz_ _x00 _x004_"),
            ("_x+041_ _xD800_ _x00è_", "_x+041_ _xD800_ _x00è_"),
        ] {
            let mut text = "_x0041_".to_owned() + stored;
            unescape(&mut text, 7);
            assert_eq!(text, "_x0041_".to_owned() + shown);
        }
    }

    #[test]
    fn a_text_full_of_what_is_no_escape_is_read_at_once() {
        let full = "_x".repeat(2 << 20);
        let mut text = full.clone();
        let start = Instant::now();
        unescape(&mut text, 0);
        let took = start.elapsed();
        assert!(took < Duration::from_secs(2), "{took:?}");
        assert_eq!(text.len(), full.len());
    }
}
