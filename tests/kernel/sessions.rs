//! How long a cookie is worth something, and which one (trust.md A4, A5, A9, A13).

use crate::support::{App, Client, PASSWORD};
use actix_web::test::TestRequest;
use clientela::{config::WebSettings, web::session::Token};
use diesel::{RunQueryDsl, sql_query};

fn age(app: &App, times: &str) {
    sql_query(format!("update sessions set {times}"))
        .execute(&mut app.conn())
        .expect("time passes");
}

async fn is_in(client: &Client) -> bool {
    client.get("/account").await.status == 200
}

#[actix_web::test]
async fn a_session_ends_after_half_an_hour_of_silence() {
    let app = App::new().await;
    let ada = app.administrator();
    age(&app, "last_seen_at = now() - interval '29 minutes'");
    assert!(is_in(&ada).await);
    age(&app, "last_seen_at = now() - interval '31 minutes'");
    assert!(!is_in(&ada).await);
}

#[actix_web::test]
async fn a_busy_session_ends_after_twelve_hours() {
    let app = App::new().await;
    let ada = app.administrator();
    age(&app, "created_at = now() - interval '11 hours 59 minutes'");
    assert!(is_in(&ada).await);
    age(&app, "created_at = now() - interval '12 hours 1 minute'");
    assert!(!is_in(&ada).await);
}

#[actix_web::test]
async fn one_that_stays_signed_in_lives_a_week_idle_and_a_month_at_most() {
    let app = App::new().await;
    let ada = app.administrator();
    age(
        &app,
        "remember = true, created_at = now() - interval '29 days', last_seen_at = now() - interval '6 days'",
    );
    assert!(is_in(&ada).await);
    age(&app, "last_seen_at = now() - interval '7 days 1 minute'");
    assert!(!is_in(&ada).await);
    age(
        &app,
        "last_seen_at = now(), created_at = now() - interval '31 days'",
    );
    assert!(!is_in(&ada).await);
}

#[actix_web::test]
async fn a_new_role_counts_at_the_very_next_request() {
    let app = App::new().await;
    let ada = app.administrator();
    ada.get("/users").await.expect(200);
    let mut conn = app.conn();
    sql_query("update users set role = 'administrator' where role = 'manager'")
        .execute(&mut conn)
        .expect("another administrator");
    sql_query("update users set role = 'support' where email like 'administrator%'")
        .execute(&mut conn)
        .expect("a lower role");
    ada.get("/users").await.expect(403);
}

#[actix_web::test]
async fn a_cookie_that_is_not_quite_right_is_nobodys() {
    let app = App::new().await;
    let ada = app.administrator();
    let cookie = &ada.cookie;
    let other = if cookie.starts_with('A') { "B" } else { "A" };
    for wrong in [
        format!("{other}{}", &cookie[1..]),
        cookie[..cookie.len() - 1].to_owned(),
        "x".repeat(8 * 1024),
        String::new(),
        Token::random().as_str().to_owned(),
    ] {
        assert_eq!(app.client(&wrong).get("/account").await.status, 303);
    }
    assert!(is_in(&ada).await);
}

#[actix_web::test]
async fn an_address_that_is_only_claimed_does_not_move_the_limit() {
    let app = App::new().await;
    for n in 0..6 {
        let visitor = app.visitor();
        let body = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("token", &visitor.token())
            .append_pair("email", "administrator@example.com")
            .append_pair("password", if n < 5 { "wrong" } else { PASSWORD })
            .finish();
        let request = TestRequest::post()
            .uri("/sign-in")
            .insert_header(("content-type", "application/x-www-form-urlencoded"))
            .insert_header(("sec-fetch-site", "same-origin"))
            .insert_header(("x-forwarded-for", format!("192.0.2.{n}")))
            .set_payload(body);
        visitor
            .send(request)
            .await
            .expect(if n < 5 { 422 } else { 429 });
    }
}

#[actix_web::test]
async fn the_cookie_is_for_https_alone_where_the_address_is() {
    let settings = WebSettings {
        base_url: Some("https://register.example".parse().expect("an address")),
        ..WebSettings::default()
    };
    let page = App::with(settings).await.visitor().get("/sign-in").await;
    let cookie = page.header("set-cookie").expect("a cookie");
    assert!(cookie.starts_with("__Host-session="), "{cookie}");
    for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    assert!(page.header("strict-transport-security").is_some());
}
