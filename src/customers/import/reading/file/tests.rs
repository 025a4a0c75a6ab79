use super::*;

fn cells(table: &Table) -> Vec<(u64, Vec<&str>)> {
    table
        .rows()
        .map(|row| (row.line, row.cells().collect()))
        .collect()
}

fn fault(bytes: &[u8]) -> FileFault {
    read(bytes).expect_err("the file is refused")
}

fn utf16(text: &str, mark: bool, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let mark = mark.then_some(0xFEFF);
    mark.into_iter()
        .chain(text.encode_utf16())
        .flat_map(unit)
        .collect()
}

#[test]
fn every_encoding_is_read_as_the_same_text() {
    let text = "Nome,Città\r\nZoè,Forlì\r\n";
    let mut marked = b"\xEF\xBB\xBF".to_vec();
    marked.extend(text.as_bytes());
    let files = [
        (text.as_bytes().to_vec(), Encoding::Utf8),
        (marked, Encoding::Utf8),
        (utf16(text, true, u16::to_le_bytes), Encoding::Utf16Le),
        (utf16(text, true, u16::to_be_bytes), Encoding::Utf16Be),
        (utf16(text, false, u16::to_le_bytes), Encoding::Utf16Le),
        (utf16(text, false, u16::to_be_bytes), Encoding::Utf16Be),
        (
            b"Nome,Citt\xE0\r\nZo\xE8,Forl\xEC\r\n".to_vec(),
            Encoding::Windows1252,
        ),
    ];
    for (bytes, encoding) in files {
        let table = read(&bytes).unwrap();
        assert_eq!(table.encoding, encoding);
        assert_eq!(table.headers, ["Nome", "Città"], "{encoding}");
        assert_eq!(cells(&table), [(2, vec!["Zoè", "Forlì"])], "{encoding}");
    }
}

#[test]
fn windows_signs_and_romanian_letters_are_read_right() {
    let table = read(b"Name;Note\nA;\x93caf\xE9\x94 \x80 5 \x96 ok\n").unwrap();
    assert_eq!(table.row(0).unwrap().cell(1), "“café” € 5 – ok");
    let table = read(b"Nume;Ora\xBA\n\xDEurcanu;Timi\xBAoara\nR\xE3zvan;Ia\xBAi\n").unwrap();
    assert_eq!(
        (table.encoding, table.row(0).unwrap().cell(0)),
        (Encoding::Windows1250, "Ţurcanu")
    );
    assert_eq!(table.row(1).unwrap().cell(1), "Iaşi");
}

#[test]
fn broken_bytes_are_refused_with_their_lines() {
    let mut mixed = "Nome,Città\nZoè,Forlì\nNiccolò,Cantù\n".as_bytes().to_vec();
    mixed.extend(b"Jos\xE9,Roma\nMario,Roma\nAn\xE0,Roma\n");
    assert_eq!(
        fault(&mixed),
        FileFault::BrokenText {
            encoding: Encoding::Utf8,
            lines: vec![4, 6]
        }
    );
    let unused = b"Nom\r\nRen\xE9\r\nJ\x9Dr\x8Dme\r\n";
    assert_eq!(
        fault(unused),
        FileFault::BrokenText {
            encoding: Encoding::Windows1252,
            lines: vec![3]
        }
    );
    let both = b"Nume\n\xDEurcanu\nCitt\xE0\n";
    assert_eq!(
        fault(both),
        FileFault::UnclearEncoding { lines: vec![2, 3] }
    );
    let mut half = utf16("Name\nAnna\nBob", true, u16::to_le_bytes);
    half.pop();
    assert_eq!(
        fault(&half),
        FileFault::BrokenText {
            encoding: Encoding::Utf16Le,
            lines: vec![3]
        }
    );
    let lone = [
        utf16("Name\nA", true, u16::to_le_bytes),
        vec![0x00, 0xD8],
        utf16("\nB", false, u16::to_le_bytes),
    ];
    assert_eq!(
        fault(&lone.concat()),
        FileFault::BrokenText {
            encoding: Encoding::Utf16Le,
            lines: vec![2]
        }
    );
    assert_eq!(
        fault(&mixed).to_string(),
        "some characters are broken (UTF-8): line 4, 6"
    );
}

#[test]
fn a_person_may_choose_the_encoding() {
    let table = read_as(b"Nume\n\xDEurcanu\nCitt\xE0\n", Some(Encoding::Windows1250)).unwrap();
    assert_eq!(cells(&table), [(2, vec!["Ţurcanu"]), (3, vec!["Cittŕ"])]);
    let broken = read_as(b"Nome\nCitt\xE0\n", Some(Encoding::Utf8));
    assert_eq!(
        broken.err().map(|fault| fault.lines().to_vec()),
        Some(vec![2])
    );
    assert!(
        Encoding::ALL
            .into_iter()
            .all(|encoding| Encoding::from_name(encoding.name()) == Some(encoding))
    );
}

#[test]
fn the_separator_is_found_and_a_declared_one_obeyed() {
    for separator in [',', ';', '\t', '|'] {
        let text = format!(
            "Name{separator}Address{separator}Note\nA{separator}\"Via Roma, 1; a|b\"{separator}x\n"
        );
        let table = read(text.as_bytes()).unwrap();
        assert_eq!((table.separator, table.headers.len()), (separator, 3));
        assert_eq!(table.row(0).unwrap().cell(1), "Via Roma, 1; a|b");
    }
    let table =
        read(b"Name;Address, city;Phone\nA;Via Roma, Milano;1\nB;Via Po, Torino;2\n").unwrap();
    assert_eq!((table.separator, table.headers.len()), (';', 3));
    let table = read(b"sep=;\r\nName;Note\r\nA;1,5,6\r\n").unwrap();
    assert_eq!(
        (table.separator, cells(&table)),
        (';', vec![(3, vec!["A", "1,5,6"])])
    );
    assert_eq!(read(b"Email\na@example.com\n").unwrap().headers, ["Email"]);
}

#[test]
fn quotes_keep_line_breaks_separators_and_doubled_quotes() {
    let table = read(b"Name,Note\r\n\"Da \"\"Gino\"\"\",\"one\r\ntwo, three\"\r\n\r\n,\r\nB,\"\"\r\nC,5\" pipe\r\n").unwrap();
    let expected = [
        (2, vec!["Da \"Gino\"", "one\r\ntwo, three"]),
        (6, vec!["B", ""]),
        (7, vec!["C", "5\" pipe"]),
    ];
    assert_eq!(cells(&table), expected);
}

#[test]
fn carriage_returns_alone_end_lines() {
    let table = read(b"Name,City\rA,Roma\r\r\"B\rb\",Bari\rC,Pisa").unwrap();
    assert_eq!(
        cells(&table),
        [
            (2, vec!["A", "Roma"]),
            (4, vec!["B\rb", "Bari"]),
            (6, vec!["C", "Pisa"])
        ]
    );
}

#[test]
fn an_open_quote_is_refused_with_the_line_where_it_opened() {
    assert_eq!(
        fault(b"Name,Note\nA,x\nB,\"open\nC,y\n"),
        FileFault::OpenQuote { line: 3 }
    );
    assert_eq!(
        fault(b"sep=,\nName,Note\nA,\"open"),
        FileFault::OpenQuote { line: 3 }
    );
    assert_eq!(
        fault(b"Name,Note\rA,x\rB,\"open\r"),
        FileFault::OpenQuote { line: 3 }
    );
    let swallowed = b"Name,Note\nA,\"open\nB,\"y\"\nC,\"z\"\n";
    assert_eq!(
        fault(swallowed),
        FileFault::TextAfterQuote { lines: vec![2] }
    );
    assert_eq!(
        fault(b"Name,Note\n\"Bar\" Sport,x\nB,y\n"),
        FileFault::TextAfterQuote { lines: vec![2] }
    );
    assert_eq!(
        read(b"Name,Note\n\"Bar\" ,x\n")
            .unwrap()
            .row(0)
            .unwrap()
            .cell(0)
            .trim(),
        "Bar"
    );
}

#[test]
fn big_cells_and_many_columns_are_read() {
    let text = format!("Name,Note\nA,\"{}\"\nB,x\n", "é\n".repeat(500_000));
    let table = read(text.as_bytes()).unwrap();
    assert_eq!(table.row(0).unwrap().cell(1).len(), 1_500_000);
    assert_eq!(table.row(1).unwrap().line, 500_003);
    let wide: Vec<String> = (0..MAX_COLUMNS)
        .map(|column| format!("c{column}"))
        .collect();
    let table = read(format!("{0}\n{0}\n", wide.join(";")).as_bytes()).unwrap();
    assert_eq!(
        (table.headers.len(), table.row(0).unwrap().cell(999)),
        (1_000, "c999")
    );
    let wider = format!("\n{0};x\n{0};x\n", wide.join(";"));
    assert_eq!(
        fault(wider.as_bytes()),
        FileFault::TooManyColumns {
            found: 1_001,
            line: 2
        }
    );
}

#[test]
fn short_rows_are_filled_up_and_long_ones_refused() {
    let table = read(b"A;B;C\n1\n2;3;4;;\n").unwrap();
    assert_eq!(
        cells(&table),
        [(2, vec!["1", "", ""]), (3, vec!["2", "3", "4"])]
    );
    assert_eq!(table.row(0).unwrap().cell(7), "");
    let long = b"A;B\n1;2\n1;2;3\n1;2\n1;2;3;4\n";
    assert_eq!(
        fault(long),
        FileFault::TooManyCells {
            expected: 2,
            lines: vec![3, 5]
        }
    );
}

#[test]
fn empty_files_headers_alone_nul_and_workbooks_are_refused() {
    for empty in [
        &b""[..],
        b"\xEF\xBB\xBF",
        b"\r\n\r\n",
        b" ;;\n",
        b"\xFF\xFE",
    ] {
        assert_eq!(fault(empty), FileFault::Empty, "{empty:?}");
    }
    assert_eq!(fault(b"\nName,City\n\n"), FileFault::HeaderOnly { line: 2 });
    assert_eq!(
        fault(b"Name,City\nA,B\0C\nD,E\nF\0,\0\n"),
        FileFault::Nul { lines: vec![2, 4] }
    );
    assert_eq!(fault(b"PK\x03\x04rest"), FileFault::BrokenWorkbook);
    assert_eq!(
        fault(&vec![b'a'; MAX_BYTES + 1]),
        FileFault::TooBig { bytes: 26_214_401 }
    );
}

#[test]
fn a_hundred_thousand_rows_are_read_and_one_more_refused() {
    let mut text = String::from("a,b,c,d,e,f,g,h,i,j,k,l\n");
    for row in 0..MAX_ROWS {
        text.push_str(&format!("{row},Mario,Rossi,,,via,20121,Milano,IT,,,x\n"));
    }
    let table = read(text.as_bytes()).unwrap();
    assert_eq!(
        (table.len(), table.row(99_999).unwrap().cell(0)),
        (MAX_ROWS, "99999")
    );
    assert_eq!(table.row(99_999).unwrap().line, 100_001);
    text.push_str("one,too,many\n");
    assert_eq!(
        fault(text.as_bytes()),
        FileFault::TooManyRows { line: 100_002 }
    );
}

#[test]
fn short_rows_under_a_wide_header_have_an_end() {
    let header: Vec<String> = (0..MAX_COLUMNS)
        .map(|column| format!("c{column}"))
        .collect();
    let full = header.join(",") + "\n" + &"1\n".repeat(MAX_CELLS / MAX_COLUMNS);
    assert_eq!(read(full.as_bytes()).unwrap().len(), 4_000);
    assert_eq!(
        fault((full + "1\n").as_bytes()),
        FileFault::BigTable { line: 4_002 }
    );
}
