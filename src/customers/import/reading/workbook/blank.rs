//! A workbook of one sheet with a header and nothing under it, to fill in.

use std::io::{Cursor, Write};
use zip::{ZipWriter, result::ZipResult, write::SimpleFileOptions};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// Its bytes. All cells are text, so that `00123` typed into them stays what it is.
///
/// # Errors
/// None that memory can have.
pub fn workbook(sheet: &str, header: &[String]) -> std::io::Result<Vec<u8>> {
    let cell = |word: &String| {
        let word = quick_xml::escape::escape(word.as_str());
        format!("<c t=\"inlineStr\" s=\"1\"><is><t>{word}</t></is></c>")
    };
    let cells: String = header.iter().map(cell).collect();
    let (width, name) = (header.len(), quick_xml::escape::escape(sheet));
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{PACKAGE}/content-types\">\
                 <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                 <Override PartName=\"/xl/workbook.xml\" ContentType=\"{TYPE}.sheet.main+xml\"/>\
                 <Override PartName=\"/xl/styles.xml\" ContentType=\"{TYPE}.styles+xml\"/>\
                 <Override PartName=\"/xl/sheet.xml\" ContentType=\"{TYPE}.worksheet+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            relations(&[("officeDocument", "xl/workbook.xml")]),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            relations(&[("worksheet", "sheet.xml"), ("styles", "styles.xml")]),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\">\
                 <sheets><sheet name=\"{name}\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet xmlns=\"{MAIN}\"><fonts count=\"2\"><font/><font><b/></font></fonts>\
                 <fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>\
                 <cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf/>\
                 <xf fontId=\"1\" numFmtId=\"49\" applyFont=\"1\" applyNumberFormat=\"1\"/>\
                 <xf numFmtId=\"49\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
            ),
        ),
        (
            "xl/sheet.xml",
            format!(
                "<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\">\
                 <pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews>\
                 <cols><col min=\"1\" max=\"{width}\" width=\"20\" style=\"2\" customWidth=\"1\"/></cols>\
                 <sheetData><row r=\"1\">{cells}</row></sheetData></worksheet>"
            ),
        ),
    ];
    packed(&parts).map_err(std::io::Error::other)
}

fn relations(to: &[(&str, &str)]) -> String {
    let each = |(number, (kind, target)): (usize, &(&str, &str))| {
        format!("<Relationship Id=\"r{number}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
    };
    let all: String = to.iter().enumerate().map(each).collect();
    format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
}

/// Packs parts of XML into one file.
pub fn packed(parts: &[(&str, String)]) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, xml) in parts {
        zip.start_file(*name, SimpleFileOptions::default())?;
        zip.write_all(HEAD.as_bytes())?;
        zip.write_all(xml.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}
