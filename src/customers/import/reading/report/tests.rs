use super::super::draft::{Draft, Kind};
use super::super::{columns, countries, file, row};
use super::*;

const TITLES: [&str; 4] = ["Line", "Field", "Typed", "What is wrong"];

fn problem(field: &str, typed: &str, wrong: &str) -> Problem {
    Problem {
        field: field.into(),
        typed: typed.into(),
        wrong: wrong.into(),
    }
}

fn written(table: &Table, problems: &[(usize, Vec<Problem>)]) -> Vec<u8> {
    let mut report = Report::new(Vec::new(), TITLES, table).unwrap();
    for (index, problems) in problems {
        report.row(table.row(*index).unwrap(), problems).unwrap();
    }
    report.finish().unwrap()
}

#[test]
fn each_problem_stands_beside_its_line_and_the_cells_beside_the_first() {
    let table = file::read("Name;City\nAnna;Forlì\nBob;\"a;b\"\n".as_bytes()).unwrap();
    let problems = vec![
        problem("City", "a;b", "is no city"),
        problem("Name", "Bob", "too short"),
    ];
    let report = String::from_utf8(written(&table, &[(1, problems)])).unwrap();
    let expected = "\u{feff}Line;Field;Typed;What is wrong;Name;City\r\n\
        3;City;\"a;b\";is no city;Bob;\"a;b\"\r\n3;Name;Bob;too short;;\r\n";
    assert_eq!(report, expected);
}

#[test]
fn no_cell_is_a_formula_and_numbers_stay_numbers() {
    let table = file::read(b"Name,=Sum\n=1+1,-12.50\n\" +39 02\",@x\n").unwrap();
    let problems = vec![problem("E-mail", "=cmd|' /C calc'!A0", "-wrong")];
    let report = written(&table, &[(0, problems.clone()), (1, problems)]);
    let again = file::read(&report).unwrap();
    assert_eq!(again.headers[5], "'=Sum");
    let first: Vec<&str> = again.row(0).unwrap().cells().collect();
    assert_eq!(
        first,
        [
            "2",
            "E-mail",
            "'=cmd|' /C calc'!A0",
            "'-wrong",
            "'=1+1",
            "-12.50"
        ]
    );
    let second: Vec<&str> = again.row(1).unwrap().cells().collect();
    assert_eq!(second[4..], ["' +39 02", "'@x"]);
}

#[test]
fn a_report_is_read_as_its_original_was() {
    let cells = [
        "'=1",
        "''=1",
        "=1",
        "-5",
        "'-5",
        "\u{feff}=x",
        "Da \"Gino\"",
        "one\ntwo; three",
        "é",
        "",
    ];
    let mut table = Table::new(
        vec!["Cell".into(), "End".into()],
        super::super::encoding::Encoding::Utf8,
        ';',
    );
    for (cell, line) in cells.iter().zip(2..) {
        table.push(line, [*cell, "."].into_iter());
    }
    let problems: Vec<_> = (0..cells.len())
        .map(|index| (index, vec![problem("Cell", "", "wrong")]))
        .collect();
    let again = file::read(&written(&table, &problems)).unwrap();
    for (before, after) in table.rows().zip(again.rows()) {
        assert_eq!(
            formula::restore(after.cell(4)),
            formula::restore(before.cell(0))
        );
    }
}

#[test]
fn a_corrected_report_is_imported_like_the_original() {
    let path = format!(
        "{}/tests/fixtures/import/odoo.csv",
        env!("CARGO_MANIFEST_DIR")
    );
    let table = file::read(&std::fs::read(path).unwrap()).unwrap();
    let two = vec![
        problem("E-mail", "a@@b", "is no address"),
        problem("City", "", "is missing"),
    ];
    let problems: Vec<_> = (0..table.len()).map(|index| (index, two.clone())).collect();
    let again = file::read(&written(&table, &problems)).unwrap();
    let defaults = row::Defaults {
        country: "IT".into(),
        language: "it".into(),
        kind: Kind::Person,
        unsaid: None,
        company_and_person: row::CompanyAndPerson::default(),
        country_of: |typed| countries::code(typed).map(str::to_owned),
    };
    let drafts = |table: &Table| -> Vec<Draft> {
        let samples: Vec<Row<'_>> = table.rows().take(30).collect();
        let mapping = columns::guess(&table.headers, &samples);
        let drafts = table.rows().map(|row| Draft {
            line: 0,
            ..row::read(row, &mapping, &defaults)
        });
        drafts.filter(|draft| !draft.is_empty()).collect()
    };
    assert_eq!((again.len(), drafts(&again).len()), (400, 200));
    assert_eq!(drafts(&again), drafts(&table));
}
