//! One-time links for passwords (trust.md A8).

use crate::support::{App, PASSWORD};
use clientela::{config::WebSettings, web::Role};
use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types::Bytea};

const FRESH: &str = "seven otters under ice";

async fn link_for(app: &App, role: Role) -> String {
    let id = crate::support::user_of(&mut app.conn(), role);
    let page = app
        .administrator()
        .post(&format!("/users/{id}/access"), &[("access", "link")])
        .await
        .expect(200);
    page.all("#link").remove(0)
}

#[actix_web::test]
async fn a_link_sets_the_password_once_and_signs_out_everywhere() {
    let app = App::new().await;
    let sara = app.user(Role::Support);
    let link = link_for(&app, Role::Support).await;
    let visitor = app.visitor();
    let page = visitor.get(&link).await.expect(200);
    assert!(page.shows("Sara Bianchi"));
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    let fields = [("new_password", FRESH), ("id", "1"), ("user", "1")];
    assert_eq!(
        visitor.post(&link, &fields).await.redirects_to(),
        "/sign-in"
    );
    assert_eq!(sara.get("/account").await.status, 303);
    visitor.get(&link).await.expect(404);
    visitor.post(&link, &fields).await.expect(404);
    for (email, password, status) in [
        ("support@example.com", FRESH, 303),
        ("administrator@example.com", PASSWORD, 303),
    ] {
        let fields = [("email", email), ("password", password)];
        app.visitor().post("/sign-in", &fields).await.expect(status);
    }
}

#[actix_web::test]
async fn only_a_hash_of_the_link_is_kept() {
    #[derive(QueryableByName)]
    struct Stored {
        #[diesel(sql_type = Bytea)]
        token_hash: Vec<u8>,
    }
    let app = App::new().await;
    let link = link_for(&app, Role::Support).await;
    let token = link.rsplit('/').next().expect("a token");
    let stored: Stored = sql_query("select token_hash from one_time_links")
        .get_result(&mut app.conn())
        .expect("a link");
    assert_eq!(stored.token_hash.len(), 32);
    assert_ne!(stored.token_hash, token.as_bytes());
}

#[actix_web::test]
async fn a_newer_link_ends_the_older_one() {
    let app = App::new().await;
    let older = link_for(&app, Role::Support).await;
    let newer = link_for(&app, Role::Support).await;
    app.visitor().get(&older).await.expect(404);
    app.visitor().get(&newer).await.expect(200);
}

#[actix_web::test]
async fn links_that_are_too_old_unknown_or_of_a_disabled_user_look_alike() {
    let app = App::new().await;
    let link = link_for(&app, Role::Support).await;
    let unknown = app
        .visitor()
        .get(&format!("/password/{}", "A".repeat(43)))
        .await
        .expect(404);
    let age = "update one_time_links set expires_at = expires_at - interval '31 minutes'";
    for change in [
        age,
        "update one_time_links set expires_at = now() + interval '1 hour', purpose = 'setup', user_id = null",
    ] {
        sql_query(change)
            .execute(&mut app.conn())
            .expect("a change");
        let page = app.visitor().get(&link).await.expect(404);
        assert_eq!(page.text(), unknown.text());
    }
    let link = link_for(&app, Role::Support).await;
    let disable = "update users set disabled_at = now() where role = 'support'";
    sql_query(disable)
        .execute(&mut app.conn())
        .expect("disabled");
    assert_eq!(
        app.visitor().get(&link).await.expect(404).text(),
        unknown.text()
    );
}

#[actix_web::test]
async fn a_weak_password_leaves_the_link_good() {
    let app = App::new().await;
    let link = link_for(&app, Role::Support).await;
    let page = app
        .visitor()
        .post(&link, &[("new_password", "short")])
        .await
        .expect(422);
    assert!(page.error_of("new_password").is_some());
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    app.visitor().get(&link).await.expect(200);
}

#[actix_web::test]
async fn links_name_the_configured_address_whatever_the_request_says() {
    let settings = WebSettings {
        base_url: Some("http://register.example".parse().expect("an address")),
        ..WebSettings::default()
    };
    let app = App::with(settings).await;
    let ada = app.administrator();
    let body = format!("token={}&access=link", ada.token());
    let request = actix_web::test::TestRequest::post()
        .uri("/users/4/access")
        .insert_header(("content-type", "application/x-www-form-urlencoded"))
        .insert_header(("sec-fetch-site", "same-origin"))
        .insert_header(("host", "evil.example"))
        .insert_header(("x-forwarded-host", "evil.example"))
        .set_payload(body);
    let page = ada.send(request).await.expect(200);
    assert!(page.all("#link")[0].starts_with("http://register.example/password/"));
    assert!(!page.html.contains("evil"));
}
