//! Which sheets a workbook has, in their order, and where its parts lie.

use super::parts::Parts;
use crate::customers::import::reading::fault::FileFault;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;

/// The most sheets that are looked at.
const MAX_SHEETS: usize = 1_000;

/// What a workbook says about itself.
pub struct Book {
    /// The sheets that are shown.
    pub sheets: Vec<Sheet>,
    /// Days are counted from 1904.
    pub from_1904: bool,
    /// The part with the formats of cells.
    pub styles: String,
    /// The part with the texts that cells share.
    pub texts: String,
}

/// A sheet.
pub struct Sheet {
    /// As its tab says.
    pub name: String,
    /// The part with its cells.
    pub part: String,
}

/// Reads it.
///
/// # Errors
/// [`FileFault::Workbook`] for what is packed but no such workbook.
pub fn read(parts: &mut Parts<'_>) -> Result<Book, FileFault> {
    let root = relations(parts, "")?;
    let main = root
        .values()
        .find(|relation| relation.kind == "officeDocument")
        .map(|relation| relation.part.clone())
        .ok_or(FileFault::Workbook)?;
    let relations = relations(parts, &main)?;
    let of_kind = |kind: &str| {
        let found = relations.values().find(|relation| relation.kind == kind);
        found.map_or_else(String::new, |relation| relation.part.clone())
    };
    let mut book = Book {
        sheets: Vec::new(),
        from_1904: false,
        styles: of_kind("styles"),
        texts: of_kind("sharedStrings"),
    };
    let mut is_workbook = false;
    let mut xml = parts.xml(&main)?.ok_or(FileFault::BrokenWorkbook)?;
    loop {
        match xml.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                b"workbook" => is_workbook = true,
                b"workbookPr" => {
                    let dates = attribute(&tag, "date1904");
                    book.from_1904 = matches!(dates.as_deref(), Some("1" | "true"));
                }
                b"sheet" => {
                    let shown = attribute(&tag, "state").is_none_or(|state| state == "visible");
                    let relation = attribute(&tag, "id").and_then(|id| relations.get(&id));
                    let sheet = relation.filter(|to| shown && to.kind == "worksheet");
                    if let Some(to) = sheet.filter(|_| book.sheets.len() < MAX_SHEETS) {
                        book.sheets.push(Sheet {
                            name: attribute(&tag, "name").unwrap_or_default(),
                            part: to.part.clone(),
                        });
                    }
                }
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    if is_workbook {
        Ok(book)
    } else {
        Err(FileFault::Workbook)
    }
}

/// What a part points to.
struct Relation {
    /// The last word of its type.
    kind: String,
    part: String,
}

/// The relations of a part, or of the file itself, by their keys.
fn relations(parts: &mut Parts<'_>, of: &str) -> Result<HashMap<String, Relation>, FileFault> {
    let (folder, name) = of.rsplit_once('/').unwrap_or(("", of));
    let list = match folder {
        "" => format!("_rels/{name}.rels"),
        folder => format!("{folder}/_rels/{name}.rels"),
    };
    let mut found = HashMap::new();
    let Some(mut xml) = parts.xml(&list)? else {
        return Ok(found);
    };
    loop {
        match xml.next()? {
            Event::Start(tag) if tag.local_name().as_ref() == b"Relationship" => {
                let (Some(id), Some(kind), Some(target)) = (
                    attribute(&tag, "Id"),
                    attribute(&tag, "Type"),
                    attribute(&tag, "Target"),
                ) else {
                    continue;
                };
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                let part = path(folder, &target);
                found.insert(id, Relation { kind, part });
            }
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

/// Where a target lies, seen from a folder.
fn path(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => folder.split('/').collect(),
    };
    for step in target.split('/') {
        match step {
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.retain(|step| !matches!(*step, "" | "."));
    steps.join("/")
}

/// An attribute by its name without a prefix.
pub fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = tag.attributes().flatten();
    let own = all.find(|each| each.key.local_name().as_ref() == name.as_bytes())?;
    let value = quick_xml::escape::unescape(std::str::from_utf8(&own.value).ok()?).ok()?;
    Some(value.into_owned())
}
