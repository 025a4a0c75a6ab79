//! A change must come from a form of this session (trust.md A14, bars 6 and 7).

use super::routes::address;
use crate::support::{App, Client, customers::one_of_each, page::Page};
use actix_web::{http::Method, test::TestRequest};
use clientela::{
    app,
    web::{
        Access, Role,
        routes::{self, RouteRow},
        session::{Secret, Token},
    },
};
use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types::Text};

const FORM: &str = "application/x-www-form-urlencoded";
const UPLOAD: &str = "multipart/form-data; boundary=b";
const OWN_SITE: (&str, &str) = ("sec-fetch-site", "same-origin");

/// Sends a change of what has the id 1, with this token; the headers win over the usual ones.
async fn send(client: &Client, row: &RouteRow, token: &str, headers: &[(&str, &str)]) -> Page {
    let (kind, body) = if row.upload {
        let head = "--b\r\nContent-Disposition: form-data; name";
        let token = format!("{head}=\"token\"\r\n\r\n{token}\r\n");
        let file = format!("{head}=\"file\"; filename=\"a.csv\"\r\n\r\nName\nForged\n\r\n");
        (UPLOAD, format!("{token}{file}--b--\r\n"))
    } else {
        let fields = [
            ("token", token),
            ("name", "Forged Name"),
            ("email", "support@example.com"),
            ("password", crate::support::PASSWORD),
            ("status", "inactive"),
            ("access", "disable"),
            ("use", "billing"),
            ("language", "it"),
        ];
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        (FORM, body.extend_pairs(fields).finish())
    };
    let mut request = TestRequest::with_uri(&address(row.path, |_| 1))
        .method(row.method.clone())
        .set_payload(body);
    for header in [("content-type", kind)].iter().chain(headers) {
        request = request.insert_header(*header);
    }
    client.send(request).await
}

/// Everything the database holds.
fn everything(app: &App) -> String {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = Text)]
        value: String,
    }
    let all =
        "select string_agg(query_to_xml(format('table %I', tablename), true, true, '')::text, ''
                                 order by tablename) as value
                 from pg_tables where schemaname = 'public'";
    let row: Row = sql_query(all).get_result(&mut app.conn()).expect("a text");
    row.value
}

fn changes() -> Vec<RouteRow> {
    let all = routes::table(&app::routes()).into_iter();
    all.filter(|row| row.method != Method::GET).collect()
}

fn account() -> RouteRow {
    let found = changes().into_iter().find(|row| row.path == "/account");
    found.expect("the own account is changed there")
}

#[actix_web::test]
async fn forged_changes_are_refused_and_change_nothing() {
    let app = App::new().await;
    one_of_each(&app, "Osteria del Ponte", Role::Administrator);
    let (ada, visitor) = (app.administrator(), app.visitor());
    let foreign = app.administrator().token();
    let before =
        Secret::new(crate::support::SECRET.to_vec()).sign("form", &[Token::random().as_str()]);
    let held = everything(&app);
    for row in changes() {
        let mut clients = vec![&ada];
        if row.access == Access::Open {
            clients.push(&visitor);
        }
        for client in clients {
            let own = client.token();
            for (token, headers, what) in [
                ("", vec![OWN_SITE], "no token"),
                (&*foreign, vec![OWN_SITE], "the token of another session"),
                (&*before, vec![OWN_SITE], "a token of before the sign-in"),
                (
                    &*own,
                    vec![("sec-fetch-site", "cross-site")],
                    "another site",
                ),
                (
                    &*own,
                    vec![("sec-fetch-site", "same-site")],
                    "a neighbouring site",
                ),
                (&*own, vec![("sec-fetch-site", "none")], "no site"),
                (&*own, vec![("origin", "null")], "a null origin"),
                (
                    &*own,
                    vec![("origin", "https://evil.example")],
                    "a foreign origin",
                ),
                (
                    &*own,
                    vec![OWN_SITE, ("content-type", "text/plain")],
                    "a plain text",
                ),
                (
                    &*own,
                    vec![OWN_SITE, ("content-type", "application/json")],
                    "a JSON text",
                ),
            ] {
                let page = send(client, &row, token, &headers).await;
                assert_eq!(page.status, 403, "{} {}: {what}", row.method, row.path);
            }
        }
    }
    assert_eq!(everything(&app), held);
    ada.get("/account").await.expect(200);
    // They were refused for nothing else.
    for row in changes() {
        let client = app.administrator();
        let page = send(&client, &row, &client.token(), &[OWN_SITE]).await;
        assert_ne!(page.status, 403, "{}", row.path);
    }
    assert_ne!(everything(&app), held);
}

#[actix_web::test]
async fn an_old_browser_is_judged_by_its_origin() {
    let app = App::new().await;
    let ada = app.administrator();
    let token = ada.token();
    let own = [
        ("origin", "http://localhost:8080"),
        ("host", "localhost:8080"),
    ];
    send(&ada, &account(), &token, &own).await.expect(303);
}

#[actix_web::test]
async fn a_method_in_the_body_or_a_header_changes_nothing() {
    let app = App::new().await;
    let ada = app.administrator();
    let request = TestRequest::get()
        .uri("/account?_method=POST&name=Forged+Name")
        .insert_header(("x-http-method-override", "POST"));
    ada.send(request).await.expect(200);
    let page = ada.get("/account").await;
    assert_eq!(page.value("name").as_deref(), Some("Ada Conti"));
    ada.get("/sign-out").await.expect(405);
    ada.get("/account").await.expect(200);
}
