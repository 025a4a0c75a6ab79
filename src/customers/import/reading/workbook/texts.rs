//! The texts that cells share, all in one piece: a file may have a million of them.

use super::{
    MAX_CELLS,
    parts::{Parts, Xml},
};
use crate::customers::import::reading::{fault::FileFault, file::MAX_BYTES};
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
fn unescape(text: &mut String, start: usize) {
    if !text[start..].contains("_x") {
        return;
    }
    let mut rest = text.split_off(start);
    while let Some(at) = rest.find("_x") {
        let code = rest
            .get(at + 2..at + 6)
            .filter(|_| rest[at + 2..].get(4..5) == Some("_"));
        let letter = code
            .filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32);
        let Some(letter) = letter else {
            text.push_str(&rest[..at + 2]);
            rest.drain(..at + 2);
            continue;
        };
        text.push_str(&rest[..at]);
        if !letter.is_control() || "\r\n\t".contains(letter) {
            text.push(letter);
        }
        rest.drain(..at + 7);
    }
    text.push_str(&rest);
}
