//! Taking customers out: what is in the file, and what must not be.

mod reader;

use crate::support::{
    App, Client,
    customers::{company, person},
    page::{Page, pairs},
};
use clientela::{jobs::run_pending, web::Role};
use diesel::{RunQueryDsl, connection::SimpleConnection};

fn three(app: &App) {
    person(&mut app.conn(), "Ada", "Amato");
    person(&mut app.conn(), "=cmd|' /C calc'!A0", "Bianchi; \"Bea\"");
    let firm = company(&mut app.conn(), "Osteria del Ponte");
    app.conn()
        .batch_execute(&format!(
            "update customers set note = E'first line\\nsecond', credit_limit = 1500.5, reference = '00123' where id = {firm};
             insert into addresses (customer_id, street, postal_code, city, country, billing, shipping, default_billing)
             values ({firm}, 'Via Mazzini 3', '00184', 'Roma', 'IT', true, true, true);
             insert into contact_points (customer_id, kind, value, typed) values ({firm}, 'phone', '+390612345678', '+39 06 12345678');
             insert into identifiers (customer_id, kind, country, value) values ({firm}, 'vat', 'IT', '00743110157');"
        ))
        .expect("a firm");
}

async fn export(user: &Client, format: &str, columns: &str) -> Page {
    let page = user
        .get("/customers/export?query=kind%3Dall")
        .await
        .expect(200);
    let mut fields = page.hidden();
    fields.retain(|(name, _)| name != "columns" && name != "query");
    fields.extend([
        ("query".to_owned(), "kind=all".to_owned()),
        ("format".to_owned(), format.to_owned()),
        ("columns".to_owned(), columns.to_owned()),
    ]);
    user.post("/customers/export", &pairs(&fields)).await
}

#[actix_web::test]
async fn the_file_holds_the_list_and_runs_no_formula() {
    let app = App::new().await;
    three(&app);
    let user = app.user(Role::Accountant);
    let file = export(&user, "csv", "list").await.expect(200);
    assert!(
        file.header("Content-Disposition")
            .is_some_and(|it| it.starts_with("attachment"))
    );
    assert_eq!(file.header("Content-Type"), Some("text/csv; charset=utf-8"));
    let text = &file.html;
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').split("\r\n").collect();
    assert!(
        lines[0].starts_with("Our number,Given name,Family name,Company name,"),
        "{}",
        lines[0]
    );
    assert_eq!(lines.len(), 5, "{text}");
    assert!(
        text.contains("\"Bianchi; \"\"Bea\"\"\"") && text.contains("'=cmd|"),
        "{text}"
    );
    assert!(!text.contains(",=cmd"));
}

#[actix_web::test]
async fn everything_that_was_exported_is_known_when_it_is_imported_again() {
    let app = App::new().await;
    three(&app);
    let user = app.administrator();
    let text = export(&user, "csv", "all").await.expect(200).html;
    assert!(
        text.contains("\"first line\nsecond\"")
            && text.contains("1500.5")
            && text.contains("00184")
    );
    let upload = user.get("/imports").await.expect(200);
    let key = upload.value("key").unwrap_or_default();
    let sent = user
        .upload(
            "/imports",
            &[("key", key.as_str())],
            ("file", "customers.csv", text.as_bytes()),
        )
        .await;
    let columns = user.get(sent.redirects_to()).await.expect(200);
    let (names, states) = (columns.all("tbody th"), columns.all("tbody .pill"));
    let pairs = names.iter().zip(&states);
    let left_out = pairs.filter(|(_, state)| *state == "Left out");
    let names: Vec<&str> = left_out.map(|(name, _)| name.as_str()).collect();
    // What the program itself decides.
    assert_eq!(names, ["Entered", "Changed"]);
}

#[actix_web::test]
async fn a_workbook_is_made_by_a_job_and_fetched_by_its_owner_alone() {
    let app = App::new().await;
    three(&app);
    let user = app.manager();
    let there = export(&user, "xlsx", "all").await.redirects_to().to_owned();
    assert!(user.get(&there).await.redirects_to().starts_with("/jobs/"));
    run_pending(&app.db).expect("jobs run");
    user.get(&there).await.expect(200);
    let file = user.get(&format!("{there}/file")).await.expect(200);
    assert!(
        file.header("Content-Type")
            .is_some_and(|kind| kind.ends_with("spreadsheetml.sheet"))
    );
    app.user(Role::Accountant)
        .get(&format!("{there}/file"))
        .await
        .expect(404);
    app.user(Role::Support).get(&there).await.expect(403);
    app.conn()
        .batch_execute("insert into export_files (export_id, customers) select 1, '{1}' on conflict do nothing")
        .expect("it is there");
    let page = user.get("/customers/1/erase").await.expect(200);
    user.post("/customers/1/erase", &pairs(&page.fields("main form")))
        .await
        .expect(303);
    user.get(&format!("{there}/file")).await.expect(404);
    assert!(user.get(&there).await.shows("no longer kept"));
}

#[actix_web::test]
async fn it_is_written_down_who_takes_what_out_and_not_too_often() {
    let app = App::new().await;
    three(&app);
    let user = app.manager();
    for _ in 0..10 {
        export(&user, "csv", "list").await.expect(200);
    }
    let refused = export(&user, "csv", "list").await.expect(429);
    assert!(refused.header("Retry-After").is_some());
    export(&app.administrator(), "pdf", "list")
        .await
        .expect(422);
}

/// Eleven at once are no fewer than eleven after each other.
#[actix_web::test]
async fn many_at_once_are_counted_as_many() {
    let app = App::new().await;
    three(&app);
    let user = app.manager();
    let asked = (0..12).map(|_| export(&user, "csv", "list"));
    let pages = futures_util::future::join_all(asked).await;
    let refused = pages.iter().filter(|page| page.status == 429).count();
    assert_eq!(refused, 2);
}

#[actix_web::test]
async fn the_address_book_is_a_page_to_print() {
    let app = App::new().await;
    three(&app);
    let user = app.user(Role::Accountant);
    let page = user
        .get("/customers/address-book?kind=company")
        .await
        .expect(200);
    assert_eq!(page.all("tbody .nm"), ["Osteria del Ponte"]);
    assert!(page.shows("Via Mazzini 3, 00184 Roma") && page.shows("+39 06 12345678"));
    #[derive(diesel::QueryableByName)]
    struct Row {
        #[diesel(sql_type = diesel::sql_types::Text)]
        line: String,
    }
    let noted: Vec<Row> = diesel::sql_query(
        "select concat_ws(' ', u.role, x.format, x.query, x.rows) as line from exports x join users u on u.id = x.user_id",
    )
    .load(&mut app.conn())
    .expect("what was taken out");
    let noted: Vec<&str> = noted.iter().map(|row| row.line.as_str()).collect();
    assert_eq!(noted, ["accountant print kind=company 1"]);
    app.user(Role::Support)
        .get("/customers/address-book")
        .await
        .expect(403);
}
