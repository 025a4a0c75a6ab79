//! Workbooks instead of CSV, and the command that imports.

use super::{check, count, run, tally, upload};
use crate::support::{App, database::TestDatabase, user_of};
use clientela::{customers::import::reading::workbook::blank, web::Role};
use diesel::{RunQueryDsl, sql_types::Text};
use std::process::{Command, Output};

/// A workbook with one sheet of texts; what begins with `=` is the cached outcome of a formula.
pub fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let cell = |text: &&str| match text.strip_prefix('=') {
        Some(error) if error.starts_with('#') => format!("<c t=\"e\"><f>x</f><v>{error}</v></c>"),
        Some(number) => format!("<c><f>x</f><v>{number}</v></c>"),
        None => format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>"),
    };
    let row =
        |cells: &&[&str]| format!("<row>{}</row>", cells.iter().map(cell).collect::<String>());
    let rows: String = rows.iter().map(row).collect();
    let relation = |kind: &str, target: &str| {
        let kind =
            format!("http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}");
        format!(
            "<Relationships><Relationship Id=\"a\" Type=\"{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let parts = [
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        (
            "xl/_rels/workbook.xml.rels",
            relation("worksheet", "sheet.xml"),
        ),
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"Clienti 2026\" r:id=\"a\"/></sheets></workbook>"
                .to_owned(),
        ),
        (
            "xl/sheet.xml",
            format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ];
    blank::packed(&parts).expect("memory holds it")
}

#[actix_web::test]
async fn a_workbook_goes_the_way_of_a_csv_file() {
    let app = App::new().await;
    let client = app.administrator();
    let file = workbook(&[
        &["External ID", "Company", "Phone", "Country"],
        &["00123", "Fonte Viva", "=390612345678", "IT"],
        &["00124", "Fonte Spenta", "=#N/A", "IT"],
    ]);
    let columns = upload(&client, "clienti.xlsx", &file).await;
    let page = client.get(&columns).await.expect(200);
    assert!(
        page.shows("Read from the sheet “Clienti 2026”."),
        "{}",
        page.text()
    );
    assert!(!page.shows("cells parted by"));
    let checked = check(&app, &client, &columns).await;
    assert_eq!(tally(&checked), ["1", "0", "1"]);
    assert!(checked.shows("A formula of the spreadsheet ended in an error here"));
    assert!(checked.shows("#N/A"));
    run(&app, &client, &columns).await;
    let found = "select count(*) from customers c join contact_points p on p.customer_id = c.id \
                  where external_id = '00123' and p.value = '+390612345678'";
    assert_eq!(count(&app, found), 1);
    let report = client
        .get(&columns.replace("columns", "errors.csv"))
        .await
        .expect(200);
    assert!(
        report.html.contains("00124;Fonte Spenta;#N/A;IT"),
        "{}",
        report.html
    );
}

#[actix_web::test]
async fn the_workbook_to_fill_in_speaks_the_readers_language() {
    let app = App::new().await;
    let client = app.administrator();
    let page = client.get("/imports/template.xlsx").await.expect(200);
    let kind = page.header("content-type").unwrap_or_default();
    assert!(kind.contains("spreadsheetml.sheet"), "{kind}");
    assert!(
        page.header("content-disposition")
            .unwrap_or_default()
            .contains("clientela.xlsx")
    );
}

#[actix_web::test]
async fn a_file_that_unpacks_to_gigabytes_is_refused_with_words() {
    let app = App::new().await;
    let client = app.administrator();
    let blanks = " ".repeat(2 << 20);
    let file = workbook(&[&["Company"], &[&blanks]]);
    let page = client
        .upload("/imports", &[], ("file", "a.xlsx", &file))
        .await
        .expect(422);
    let error = page.error_of("file").unwrap_or_default();
    assert!(error.contains("holds more than can be imported"), "{error}");
    assert_eq!(count(&app, "select count(*) from imports"), 0);
}

/// `clientela import` on a file with this name and content, in somebody's name.
fn import(database: &TestDatabase, name: &str, content: &[u8], user: &str) -> String {
    let folder = tempfile::TempDir::new().expect("a folder");
    let file = folder.path().join(name);
    std::fs::write(&file, content).expect("a file");
    let Output {
        status,
        stdout,
        stderr,
    } = Command::new(env!("CARGO_BIN_EXE_clientela"))
        .arg("import")
        .arg(&file)
        .args(["--as-user", user])
        .env("DATABASE_URL", &database.url)
        .env("CLIENTELA_DATA", folder.path())
        .output()
        .expect("the program starts");
    let said = String::from_utf8_lossy(&stdout).into_owned();
    assert!(
        status.success(),
        "{said}{}",
        String::from_utf8_lossy(&stderr)
    );
    said
}

#[test]
fn the_command_imports_workbooks_and_says_what_it_leaves_out() {
    #[derive(diesel::QueryableByName)]
    struct Found {
        #[diesel(sql_type = Text)]
        text: String,
    }
    let database = TestDatabase::with_business();
    let mut conn = database.conn();
    let emails = [Role::Accountant, Role::Manager].map(|role| {
        let id = user_of(&mut conn, role);
        diesel::sql_query(format!("select email as text from users where id = {id}"))
            .get_result::<Found>(&mut conn)
            .expect("a user")
            .text
    });
    let file = |name: &str| workbook(&[&["Company", "Credit limit"], &[name, "=900"]]);
    let said = import(&database, "a.xlsx", &file("Fonte Viva"), &emails[0]);
    assert!(
        said.contains("\"Credit limit\" is left out: only a manager"),
        "{said}"
    );
    assert!(said.contains("1 customers imported"), "{said}");
    let said = import(&database, "a.xlsx", &file("Fonte Nuova"), &emails[1]);
    assert!(!said.contains("left out"), "{said}");
    let limits =
        "select string_agg(legal_name, ',') as text from customers where credit_limit = 900";
    let found: Found = diesel::sql_query(limits)
        .get_result(&mut conn)
        .expect("an answer");
    assert_eq!(found.text, "Fonte Nuova");
}
