use super::{blank::packed, *};

const RELS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// Formats 0 to 4: general, a built-in date, a date of its own, money, a postal code.
const STYLES: &str = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy hh:mm\"/>\
    <numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ &quot;days&quot;\"/>\
    <numFmt numFmtId=\"166\" formatCode=\"00000\"/></numFmts>\
    <cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>\
    <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>";

/// The parts of a workbook with these sheets: name, state, content of `sheetData`.
fn parts(sheets: &[(&str, &str, &str)], texts: &str) -> Vec<(String, String)> {
    let relation = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{RELS}/{kind}\" Target=\"{target}\"/>")
    };
    let mut links = relation("t", "sharedStrings", "sharedStrings.xml");
    links += &relation("f", "styles", "/xl/styles.xml");
    let mut list = String::new();
    let mut all = Vec::new();
    for (number, (name, state, rows)) in sheets.iter().enumerate() {
        let part = format!("worksheets/sheet{number}.xml");
        links += &relation(&format!("r{number}"), "worksheet", &part);
        list += &format!("<sheet name=\"{name}\" state=\"{state}\" r:id=\"r{number}\"/>");
        let xml = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        all.push((format!("xl/{part}"), xml));
    }
    let root = relation("m", "officeDocument", "xl/workbook.xml");
    for (name, xml) in [
        (
            "_rels/.rels",
            format!("<Relationships>{root}</Relationships>"),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!("<Relationships>{links}</Relationships>"),
        ),
        (
            "xl/workbook.xml",
            format!("<workbook xmlns:r=\"r\"><sheets>{list}</sheets></workbook>"),
        ),
        ("xl/sharedStrings.xml", format!("<sst>{texts}</sst>")),
        ("xl/styles.xml", STYLES.to_owned()),
    ] {
        all.push((name.to_owned(), xml));
    }
    all
}

fn book(sheets: &[(&str, &str, &str)], texts: &str) -> Vec<u8> {
    let parts = parts(sheets, texts);
    let parts: Vec<_> = parts
        .iter()
        .map(|(name, xml)| (name.as_str(), xml.clone()))
        .collect();
    packed(&parts).unwrap()
}

fn one(rows: &str) -> Vec<u8> {
    book(&[("Clienti", "visible", rows)], "")
}

fn text(place: &str, value: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{value}</t></is></c>")
}

fn cells(table: &Table) -> Vec<(u64, Vec<&str>)> {
    let rows = table.rows();
    rows.map(|row| (row.line, row.cells().collect())).collect()
}

fn fault(bytes: &[u8]) -> FileFault {
    read(bytes).expect_err("the file is refused")
}

#[test]
fn every_kind_of_cell_is_text_as_it_was_typed() {
    let shared = "<si><t>00123</t></si>\
        <si><r><t>Fr. </t></r><r><t xml:space=\"preserve\">L&#252;scher &amp; C</t></r><rPh><t>x</t></rPh></si>";
    let header = "<row r=\"1\"><c t=\"inlineStr\"><is><t> Key </t></is></c>".to_owned()
        + &text("B1", "Name")
        + &text("C1", "Phone")
        + &text("D1", "Since")
        + &text("E1", "At")
        + &text("F1", "Limit")
        + &text("G1", "Active")
        + &text("H1", "Sum")
        + &text("I1", "Bad")
        + &text("J1", "Note")
        + "</row>";
    let row = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>\
        <c r=\"C2\"><v>393331234567</v></c><c r=\"D2\" s=\"1\"><v>45992</v></c>\
        <c r=\"E2\" s=\"2\"><v>45992.5</v></c><c r=\"F2\" s=\"3\"><v>1500.1000000000001</v></c>\
        <c r=\"G2\" t=\"b\"><v>1</v></c><c r=\"H2\" t=\"str\"><f>A2&amp;B2</f><v>a&lt;b</v></c>\
        <c r=\"I2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>\
        <c r=\"J2\" t=\"inlineStr\"><is><t>one_x000D_\ntwo _x0041_ _xyz_</t></is></c></row>";
    let bytes = book(&[("Clienti", "visible", &(header + row))], shared);
    let table = read(&bytes).unwrap();
    assert_eq!(table.sheet.as_deref(), Some("Clienti"));
    assert_eq!(table.headers[0], "Key");
    let row = [
        "00123",
        "Fr. Lüscher & C",
        "393331234567",
        "2025-12-01",
        "2025-12-01 12:00:00",
        "1500.1",
        "true",
        "a<b",
        "#DIV/0!",
        "one\r\ntwo A _xyz_",
    ];
    assert_eq!(cells(&table), [(2, row.to_vec())]);
}

#[test]
fn a_format_of_zeros_keeps_the_zeros_before_a_number() {
    let rows = format!("<row>{}</row>", text("A1", "CAP"))
        + "<row><c s=\"4\"><v>185</v></c></row><row><c s=\"0\"><v>185</v></c></row>";
    let table = read(&one(&rows)).unwrap();
    assert_eq!(cells(&table), [(2, vec!["00185"]), (3, vec!["185"])]);
}

#[test]
fn the_first_shown_sheet_with_data_counts_and_blank_rows_do_not() {
    let data = format!(
        "<row r=\"3\">{}{}</row><row r=\"4\"/><row r=\"9\">{}</row><row><c/><c><v>7</v></c></row>",
        text("B3", "Name"),
        text("C3", "City"),
        text("C9", "Roma")
    );
    let hidden = format!("<row>{}</row>", text("A1", "no"));
    let sheets = [
        ("Hidden", "hidden", hidden.as_str()),
        ("Empty", "visible", "<row r=\"1\"><c r=\"A1\"/></row>"),
        ("Data", "visible", &data),
    ];
    let table = read(&book(&sheets, "")).unwrap();
    assert_eq!(table.sheet.as_deref(), Some("Data"));
    assert_eq!(table.headers, ["", "Name", "City"]);
    let rows = [(9, vec!["", "", "Roma"]), (10, vec!["", "7", ""])];
    assert_eq!(cells(&table), rows);
}

#[test]
fn what_is_kept_of_a_workbook_is_the_same_table() {
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"5\">{}{}</row>",
        text("A1", "Name"),
        text("B1", "Note"),
        text("A5", "Ada"),
        text("B5", "a&#10;b")
    );
    let table = read(&one(&rows)).unwrap();
    let kept = table.kept();
    assert!(
        kept.windows(3).any(|three| three == b"Ada"),
        "it is searchable"
    );
    let again = Table::from_kept(&kept, "Clienti".into()).unwrap();
    assert_eq!(
        (&again.headers, cells(&again)),
        (&table.headers, cells(&table))
    );
}

#[test]
fn the_table_of_a_workbook_has_the_faults_of_any_table() {
    let header = format!("<row r=\"1\">{}</row>", text("A1", "Name"));
    assert_eq!(fault(&one(&header)), FileFault::HeaderOnly { line: 1 });
    assert_eq!(fault(&one("")), FileFault::Empty);
    let surplus = format!("{header}<row r=\"4\">{}</row>", text("B4", "x"));
    let lines = vec![4];
    assert_eq!(
        fault(&one(&surplus)),
        FileFault::TooManyCells { expected: 1, lines }
    );
    let wide = format!("<row r=\"1\">{}</row>", text("ALM1", "Name"));
    let found = 1_001;
    assert_eq!(
        fault(&one(&wide)),
        FileFault::TooManyColumns { found, line: 1 }
    );
    let long: String = (0..=MAX_ROWS)
        .map(|_| "<row><c><v>1</v></c></row>")
        .collect();
    let line = 100_002;
    assert_eq!(
        fault(&one(&(header + &long))),
        FileFault::TooManyRows { line }
    );
}

#[test]
fn what_is_no_workbook_is_said_to_be_none() {
    let open_document = packed(&[("content.xml", "<office/>".to_owned())]).unwrap();
    assert_eq!(fault(&open_document), FileFault::Workbook);
    assert_eq!(fault(b"PK\x03\x04...."), FileFault::BrokenWorkbook);
    let whole = one("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>");
    read(&whole).unwrap();
    for length in (4..whole.len()).step_by(37) {
        assert_eq!(
            fault(&whole[..length]),
            FileFault::BrokenWorkbook,
            "{length}"
        );
    }
    for rows in [
        "<row><c t=\"s\"><v>7</v></c></row>",
        "<row><c><v>&unknown;</v></c></row>",
        "<row><c><v>1",
    ] {
        assert_eq!(fault(&one(rows)), FileFault::BrokenWorkbook, "{rows}");
    }
}

#[test]
fn a_text_of_megabytes_and_elements_without_end_are_refused() {
    let blanks = " ".repeat(10 << 20);
    let row = format!("<row>{}</row>", text("A1", &blanks));
    assert_eq!(fault(&one(&row)), FileFault::BigWorkbook);
    assert_eq!(fault(&one(&"<a>".repeat(100))), FileFault::BigWorkbook);
}

#[test]
fn one_text_that_every_cell_shares_cannot_grow_without_end() {
    let texts = format!("<si><t>{}</t></si>", "x".repeat(30_000));
    let row = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>".repeat(5_000);
    assert_eq!(
        fault(&book(&[("A", "visible", &row)], &texts)),
        FileFault::BigWorkbook
    );
    let wide: String = (0..1_000).map(|_| "<c><v>1</v></c>").collect();
    let sparse = format!("<row>{wide}</row>") + &"<row><c><v>1</v></c></row>".repeat(5_000);
    assert_eq!(fault(&one(&sparse)), FileFault::BigWorkbook);
}

#[test]
fn what_is_dropped_is_not_copied_without_end() {
    let blank = format!("<si><t>{}</t></si>", " ".repeat(1_000_000));
    let shared = |times: usize| "<row><c t=\"s\"><v>0</v></c></row>".repeat(times);
    let table = |times| {
        format!("<row>{}</row>", text("A1", "Name")) + &shared(times) + "<row><c><v>1</v></c></row>"
    };
    let some = book(&[("A", "visible", &table(3))], &blank);
    assert_eq!(cells(&read(&some).unwrap()), [(5, vec!["1"])]);
    let many = book(&[("A", "visible", &table(110))], &blank);
    assert_eq!(fault(&many), FileFault::BigWorkbook);
    let half = shared(55);
    let sheets = [
        ("A", "visible", half.as_str()),
        ("B", "visible", &table(55)),
    ];
    assert_eq!(fault(&book(&sheets, &blank)), FileFault::BigWorkbook);
}

#[test]
fn rows_without_cells_have_an_end() {
    let rows = format!("<row>{}</row>", text("A1", "Name")) + &"<row/>".repeat(2_100_000);
    assert_eq!(fault(&one(&rows)), FileFault::BigWorkbook);
}

#[test]
fn a_blank_workbook_to_fill_in_is_read_again() {
    let header = ["Company & Co".to_owned(), "City".to_owned()];
    let bytes = blank::workbook("Customers", &header).unwrap();
    assert_eq!(fault(&bytes), FileFault::HeaderOnly { line: 1 });
}
