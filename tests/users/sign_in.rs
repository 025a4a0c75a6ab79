//! Signing in and out (trust.md §4 A).

mod costs;

use crate::support::{App, Client, PASSWORD, page::Page};
use clientela::{config::WebSettings, users::demo};
use diesel::{RunQueryDsl, sql_query};

const ADA: &str = "administrator@example.com";

async fn sign_in(client: &Client, email: &str, password: &str) -> Page {
    let fields = [
        ("email", email),
        ("password", password),
        ("next", "/account"),
    ];
    client.post("/sign-in", &fields).await
}

/// The value of the session's cookie that an answer sets.
pub fn new_cookie(page: &Page) -> String {
    page.headers
        .get_all("set-cookie")
        .filter_map(|value| value.to_str().ok())
        .find_map(|cookie| cookie.strip_prefix("session="))
        .and_then(|rest| rest.split(';').next())
        .expect("a session's cookie")
        .to_owned()
}

#[actix_web::test]
async fn the_right_password_leads_on_under_a_new_cookie() {
    let app = App::new().await;
    let visitor = app.visitor();
    let reply = sign_in(&visitor, " Administrator@Example.com ", PASSWORD).await;
    assert_eq!(reply.redirects_to(), "/account");
    let cookie = new_cookie(&reply);
    assert_ne!(cookie, visitor.cookie);
    app.client(&cookie).get("/account").await.expect(200);
    assert_eq!(
        visitor.get("/account").await.status,
        303,
        "the old value is nobody's"
    );
}

#[actix_web::test]
async fn signing_in_again_ends_the_session_before() {
    let app = App::new().await;
    let ada = app.administrator();
    let reply = sign_in(&ada, "support@example.com", PASSWORD).await;
    assert_eq!(reply.status, 303);
    assert_eq!(ada.get("/account").await.status, 303);
    let sara = app.client(&new_cookie(&reply));
    assert!(sara.get("/account").await.shows("Sara Bianchi"));
}

#[actix_web::test]
async fn a_refusal_does_not_tell_which_was_wrong() {
    let app = App::new().await;
    let visitor = app.visitor();
    let known = sign_in(&visitor, ADA, "another password").await.expect(422);
    let unknown = sign_in(&visitor, "nobody.at.all@example.com", "another password").await;
    let unknown = unknown.expect(422);
    let typed = |page: &Page| {
        page.html
            .replace(ADA, "")
            .replace("nobody.at.all@example.com", "")
    };
    assert_eq!(typed(&known), typed(&unknown));
    assert!(known.shows("E-mail or password is wrong"));
    assert_eq!(known.value("email").as_deref(), Some(ADA));
    assert_eq!(known.value("password"), None);
}

#[actix_web::test]
async fn five_failures_close_the_account_for_this_address_and_the_page_says_how_long() {
    let app = App::new().await;
    for _ in 0..5 {
        sign_in(&app.visitor(), ADA, "wrong").await.expect(422);
    }
    let page = sign_in(&app.visitor(), ADA, PASSWORD).await.expect(429);
    assert!(
        page.shows("sign-in pauses for 15 minutes"),
        "{}",
        page.text()
    );
    assert!(page.header("retry-after").is_some());
    let other = sign_in(&app.visitor(), "support@example.com", PASSWORD).await;
    assert_eq!(other.status, 303, "another account is not concerned");
    sql_query("update sign_in_attempts set at = at - interval '16 minutes'")
        .execute(&mut app.conn())
        .expect("time passes");
    assert_eq!(sign_in(&app.visitor(), ADA, PASSWORD).await.status, 303);
}

#[actix_web::test]
async fn an_address_has_thirty_failures_whatever_the_accounts() {
    let app = App::new().await;
    sql_query(
        "insert into sign_in_attempts (account, address, succeeded)
         select 'a' || n || '@example.com', '127.0.0.1', false from generate_series(1, 30) n",
    )
    .execute(&mut app.conn())
    .expect("failures");
    sign_in(&app.visitor(), ADA, PASSWORD).await.expect(429);
}

#[actix_web::test]
async fn strangers_do_not_lock_out_the_owner_at_the_usual_address() {
    let app = App::new().await;
    let mut conn = app.conn();
    sql_query(format!(
        "insert into sign_in_attempts (account, address, succeeded, at)
         select '{ADA}', ('192.0.2.' || n)::inet, false, now() - n * interval '1 minute'
           from generate_series(1, 80) n"
    ))
    .execute(&mut conn)
    .expect("failures of strangers");
    let page = sign_in(&app.visitor(), ADA, PASSWORD).await.expect(429);
    assert!(page.shows("hours"), "{}", page.text());
    sql_query(format!(
        "insert into sign_in_attempts (account, address, succeeded, at)
         values ('{ADA}', '127.0.0.1', true, now() - interval '2 days')"
    ))
    .execute(&mut conn)
    .expect("a sign-in of the owner");
    assert_eq!(sign_in(&app.visitor(), ADA, PASSWORD).await.status, 303);
}

#[actix_web::test]
async fn what_cannot_be_a_password_is_refused_without_hashing() {
    let app = App::new().await;
    let long = "x".repeat(10 * 1024);
    for (email, password) in [
        (ADA, long.as_str()),
        (ADA, "four grey\0herons"),
        (ADA, ""),
        ("a\0b@example.com", "four grey herons"),
        (&long, "four grey herons"),
    ] {
        sign_in(&app.visitor(), email, password).await.expect(422);
    }
    let counted: usize = sql_query("delete from sign_in_attempts")
        .execute(&mut app.conn())
        .expect("attempts");
    assert_eq!(counted, 0, "nothing reached the hash");
}

#[actix_web::test]
async fn a_disabled_user_and_one_without_a_password_are_refused() {
    let app = App::new().await;
    let mut conn = app.conn();
    sql_query("update users set disabled_at = now() where role = 'support'")
        .execute(&mut conn)
        .expect("disabled");
    sql_query("update users set password_hash = null where role = 'manager'")
        .execute(&mut conn)
        .expect("without a password");
    for email in ["support@example.com", "manager@example.com"] {
        sign_in(&app.visitor(), email, PASSWORD).await.expect(422);
    }
}

#[actix_web::test]
async fn users_of_the_demonstration_sign_in_only_in_a_demonstration() {
    let settings = WebSettings {
        demo: true,
        ..WebSettings::default()
    };
    for (app, status) in [(App::new().await, 422), (App::with(settings).await, 303)] {
        sql_query("update users set demo = true")
            .execute(&mut app.conn())
            .expect("demo users");
        sign_in(&app.visitor(), ADA, PASSWORD).await.expect(status);
    }
}

#[actix_web::test]
async fn only_a_demonstration_shows_its_users() {
    let page = App::new().await.visitor().get("/sign-in").await;
    assert!(!page.shows(demo::PASSWORD));
    let settings = WebSettings {
        demo: true,
        ..WebSettings::default()
    };
    let page = App::with(settings).await.visitor().get("/sign-in").await;
    assert!(page.shows(demo::PASSWORD));
    let emails = page.attributes("input[type=hidden][name=email]", "value");
    assert_eq!(emails, demo::USERS.map(|user| user.email));
}

#[actix_web::test]
async fn staying_signed_in_outlives_the_browser_unless_the_process_forbids_it() {
    let short = WebSettings {
        short_sessions: true,
        ..WebSettings::default()
    };
    for (app, stays) in [(App::new().await, true), (App::with(short).await, false)] {
        let visitor = app.visitor();
        assert_eq!(
            visitor.get("/sign-in").await.value("remember").is_some(),
            stays
        );
        let fields = [("email", ADA), ("password", PASSWORD), ("remember", "true")];
        let reply = visitor.post("/sign-in", &fields).await.expect(303);
        let cookie = reply.header("set-cookie").expect("a cookie");
        assert_eq!(cookie.contains("Max-Age=2592000"), stays, "{cookie}");
    }
}

#[actix_web::test]
async fn a_user_has_ten_sessions_at_most() {
    let app = App::new().await;
    let first = app.administrator();
    for _ in 0..10 {
        app.administrator();
    }
    assert_eq!(first.get("/account").await.status, 303);
}

#[actix_web::test]
async fn after_signing_out_the_cookie_is_worth_nothing() {
    let app = App::new().await;
    let ada = app.administrator();
    let reply = ada.post("/sign-out", &[]).await;
    assert_eq!(reply.redirects_to(), "/sign-in");
    assert!(reply.header("clear-site-data").is_some());
    assert_eq!(
        ada.get("/account").await.redirects_to(),
        "/sign-in?next=%2Faccount"
    );
}

#[actix_web::test]
async fn one_goes_on_only_to_pages_of_our_own() {
    let app = App::new().await;
    for next in [
        "//evil",
        "/\\evil",
        "https:evil",
        "/%2f%2fevil",
        "javascript:alert(1)",
    ] {
        let fields = [("email", ADA), ("password", PASSWORD), ("next", next)];
        let reply = app.visitor().post("/sign-in", &fields).await;
        assert_eq!(reply.redirects_to(), "/", "{next}");
        let query = url::form_urlencoded::byte_serialize(next.as_bytes()).collect::<String>();
        let page = app
            .administrator()
            .get(&format!("/sign-in?next={query}"))
            .await;
        assert_eq!(page.redirects_to(), "/", "{next}");
    }
}

#[actix_web::test]
async fn the_language_is_chosen_before_signing_in() {
    let app = App::new().await;
    let visitor = app.visitor();
    let reply = visitor
        .post("/language", &[("language", "it"), ("next", "/sign-in")])
        .await;
    assert_eq!(reply.redirects_to(), "/sign-in");
    let cookie = reply.header("set-cookie").expect("a cookie");
    assert!(cookie.starts_with("language=it;"), "{cookie}");
    let page = visitor
        .send(
            actix_web::test::TestRequest::get()
                .uri("/sign-in")
                .cookie(actix_web::cookie::Cookie::new("language", "it")),
        )
        .await;
    assert_eq!(page.attributes("html", "lang"), ["it"]);
}
