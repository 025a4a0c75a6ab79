//! A change must come from a form of this session (trust.md A14, bars 6 and 7).

use crate::support::{App, Client, page::Page};
use actix_web::test::TestRequest;
use clientela::{
    app,
    web::{
        Access, routes,
        session::{Secret, Token},
    },
};
use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types::BigInt};

const FORM: &str = "application/x-www-form-urlencoded";

async fn send(client: &Client, path: &str, token: &str, headers: &[(&str, &str)]) -> Page {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("token", token)
        .append_pair("name", "Forged Name")
        .append_pair("email", "support@example.com")
        .append_pair("password", crate::support::PASSWORD)
        .finish();
    let mut request = TestRequest::post().uri(path).set_payload(body);
    if headers.iter().all(|(name, _)| *name != "content-type") {
        request = request.insert_header(("content-type", FORM));
    }
    for header in headers {
        request = request.insert_header(*header);
    }
    client.send(request).await
}

/// What a forged change could have changed.
fn traces(app: &App) -> i64 {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        count: i64,
    }
    let count: Count = sql_query(
        "select (select count(*) from users where name = 'Forged Name') * 1000000
              + (select count(*) from audit_events) + (select count(*) from sign_in_attempts) as count",
    )
    .get_result(&mut app.conn())
    .expect("a count");
    count.count
}

#[actix_web::test]
async fn forged_changes_are_refused_and_change_nothing() {
    let app = App::new().await;
    let (ada, other) = (app.administrator(), app.administrator());
    let before =
        Secret::new(crate::support::SECRET.to_vec()).sign("form", &[Token::random().as_str()]);
    let (own, foreign) = (ada.token(), other.token());
    let site = ("sec-fetch-site", "same-origin");
    let traces_before = traces(&app);
    for (path, name) in [
        ("/account", "account"),
        ("/sign-in", "sign-in"),
        ("/sign-out", "sign-out"),
    ] {
        for (token, headers, what) in [
            ("", vec![site], "no token"),
            (foreign.as_str(), vec![site], "the token of another session"),
            (before.as_str(), vec![site], "a token of before the sign-in"),
            (
                own.as_str(),
                vec![("sec-fetch-site", "cross-site")],
                "another site",
            ),
            (
                own.as_str(),
                vec![("sec-fetch-site", "same-site")],
                "a neighbouring site",
            ),
            (own.as_str(), vec![("sec-fetch-site", "none")], "no site"),
            (own.as_str(), vec![("origin", "null")], "a null origin"),
            (
                own.as_str(),
                vec![("origin", "https://evil.example")],
                "a foreign origin",
            ),
            (
                own.as_str(),
                vec![site, ("content-type", "text/plain")],
                "a plain text",
            ),
            (
                own.as_str(),
                vec![site, ("content-type", "application/json")],
                "a JSON text",
            ),
        ] {
            let page = send(&ada, path, token, &headers).await;
            assert_eq!(page.status, 403, "{name}: {what}");
        }
    }
    assert_eq!(traces(&app), traces_before);
    ada.get("/account").await.expect(200);
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
    send(&ada, "/account", &token, &own).await.expect(303);
}

#[actix_web::test]
async fn no_route_that_changes_something_takes_a_form_without_a_token() {
    let app = App::new().await;
    for row in routes::table(&app::routes()) {
        if row.method != actix_web::http::Method::POST || row.path.contains('{') {
            continue;
        }
        let client = match row.access {
            Access::Open => app.visitor(),
            Access::Needs(_) => app.administrator(),
        };
        let request = TestRequest::post()
            .uri(row.path)
            .insert_header(("content-type", FORM))
            .insert_header(("sec-fetch-site", "same-origin"));
        let status = client.send(request).await.status;
        assert_eq!(status, 403, "{}", row.path);
    }
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
