//! What every answer carries, and that there is one (trust.md, bars 9 and 10; C9, I14).

use crate::support::{App, SECRET, database::TestDatabase, page::Page};
use actix_web::{
    HttpResponse,
    dev::Service,
    http::Method,
    middleware::from_fn,
    test::{self, TestRequest},
    web,
};
use clientela::{
    app::Shared,
    config::WebSettings,
    db::Db,
    web::{Route, gate, headers::POLICY, routes, session::Secret},
};
use diesel::{RunQueryDsl, sql_query};

const HEADERS: [(&str, &str); 9] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-robots-tag", "noindex, nofollow"),
    ("cache-control", "private, no-store"),
];

fn is_whole(page: &Page, what: &str) {
    for (name, value) in HEADERS {
        assert_eq!(page.header(name), Some(value), "{what}: {name}");
    }
    assert!(!page.html.contains("panicked"), "{what}");
}

#[test]
fn the_policy_allows_nothing_unsafe() {
    assert!(POLICY.starts_with("default-src 'none'"));
    assert!(!POLICY.contains("unsafe") && !POLICY.contains('*'));
}

#[actix_web::test]
async fn every_answer_has_all_headers() {
    let app = App::new().await;
    let (ada, visitor) = (app.administrator(), app.visitor());
    let large = "x".repeat(256 * 1024);
    for (page, status, what) in [
        (visitor.get("/sign-in").await, 200, "a page"),
        (visitor.get("/account").await, 303, "a redirect"),
        (ada.get("/no-such-page").await, 404, "nothing there"),
        (
            ada.call(Method::DELETE, "/account").await,
            405,
            "another method",
        ),
        (ada.call(Method::TRACE, "/account").await, 405, "a trace"),
        (
            ada.post("/account", &[("name", &large)]).await,
            413,
            "a large form",
        ),
        (
            ada.post("/account", &[("name", "")]).await,
            422,
            "a wrong form",
        ),
    ] {
        assert_eq!(page.status, status, "{what}");
        is_whole(&page, what);
    }
    sql_query("alter table sessions rename to gone")
        .execute(&mut app.conn())
        .expect("a broken database");
    let page = ada.get("/account").await.expect(500);
    is_whole(&page, "a fault");
    assert!(!page.html.contains("sessions") && !page.html.contains("relation"));
}

#[actix_web::test]
async fn bytes_that_are_no_text_are_refused_without_a_fault() {
    let app = App::new().await;
    let (ada, token) = (app.administrator(), app.administrator().token());
    for path in [
        "/%00",
        "/%ff%fe",
        "/customers/%00",
        "/logo/%00",
        "/sign-in?next=%ff",
        "/users/9999999999999999999",
    ] {
        let status = ada.get(path).await.status;
        assert!(status < 500, "{path}: {status}");
    }
    for body in ["token=%ff", "%00=%00", "&&&==", "token", ""] {
        ada.post_raw("/account", body).await.expect(403);
    }
    let token = format!("token={token}&token={}", ada.token());
    ada.post_raw("/account", &token).await.expect(403);
    let twice = format!("token={}&name=Ada&name=Eve", ada.token());
    assert!(ada.post_raw("/account", &twice).await.status < 500);
}

#[actix_web::test]
async fn a_session_that_asks_too_much_is_told_when_to_come_back() {
    let app = App::limited(1).await;
    let ada = app.administrator();
    let mut last = ada.get("/account").await;
    for _ in 0..10 {
        if last.status == 429 {
            break;
        }
        last = ada.get("/account").await;
    }
    let refused = last.expect(429);
    assert!(refused.header("retry-after").is_some());
    is_whole(&refused, "too many requests");
    app.user(clientela::web::Role::Support)
        .get("/account")
        .await
        .expect(200);
}

async fn panics() -> HttpResponse {
    panic!("on purpose")
}

async fn works() -> HttpResponse {
    HttpResponse::Ok().body("fine")
}

fn faulty() -> Vec<Route> {
    vec![
        Route::open(Method::GET, "/panics", panics),
        Route::open(Method::GET, "/works", works),
    ]
}

#[actix_web::test]
async fn a_panic_is_a_page_and_the_next_request_is_served() {
    let database = TestDatabase::with_business();
    let db = Db::connect(&database.url, 2).expect("the test's database can be reached");
    let secret = Secret::new(SECRET.to_vec());
    let shared = Shared::new(db, secret.clone(), WebSettings::default(), 0);
    let gate = gate::Gate {
        table: routes::RouteTable::new(&faulty()),
        secret,
        settings: WebSettings::default(),
        limiter: clientela::web::limits::PerSession::new(0),
        late_form: shared.gate.late_form,
    };
    let app = actix_web::App::new()
        .app_data(shared.db.clone())
        .app_data(web::Data::new(gate))
        .configure(|config| routes::register(config, faulty()))
        .wrap(from_fn(gate::gate));
    let service = test::init_service(app).await;
    for _ in 0..20 {
        let asked = service
            .call(TestRequest::get().uri("/panics").to_request())
            .await;
        let Err(error) = asked else {
            panic!("a panic goes out as an error");
        };
        let page = error.error_response();
        assert_eq!(page.status().as_u16(), 500);
        assert!(page.headers().contains_key("content-security-policy"));
        let next = service
            .call(TestRequest::get().uri("/works").to_request())
            .await;
        assert_eq!(next.expect("an answer").status().as_u16(), 200);
    }
}
