//! One's own account (requirements U1, trust.md A4, A10).

use crate::support::{App, Client, PASSWORD, page::Page};
use clientela::web::Role;
use diesel::{RunQueryDsl, sql_query};

const FRESH: &str = "  seven Șțăâî otters  ";

async fn change(client: &Client, current: &str, new: &str) -> Page {
    let fields = [("current_password", current), ("new_password", new)];
    client.post("/account/password", &fields).await
}

#[actix_web::test]
async fn name_and_language_are_ones_own_to_change() {
    let app = App::new().await;
    let sara = app.user(Role::Support);
    let reply = sara
        .post("/account", &[("name", " Sara B. "), ("language", "fr")])
        .await;
    assert_eq!(reply.redirects_to(), "/account");
    let page = sara.get("/account").await;
    assert_eq!(page.value("name").as_deref(), Some("Sara B."));
    assert_eq!(page.attributes("html", "lang"), ["fr"]);
}

#[actix_web::test]
async fn single_keys_are_shortcuts_until_one_switches_them_off() {
    let app = App::new().await;
    let sara = app.user(Role::Support);
    let on = async |path| {
        let page = sara.get(path).await;
        !page
            .attributes("body[data-shortcuts]", "data-user")
            .is_empty()
    };
    assert!(on("/customers").await);
    let fields = [("name", "Sara"), ("language", "")];
    sara.post("/account", &fields).await.expect(303);
    assert!(!on("/customers").await);
    let ticked = [fields[0], fields[1], ("shortcuts", "true")];
    sara.post("/account", &ticked).await.expect(303);
    assert!(on("/customers").await);
}

#[actix_web::test]
async fn fields_that_are_not_ones_own_change_nothing() {
    let app = App::new().await;
    let sara = app.user(Role::Support);
    let more = [
        ("name", "Sara"),
        ("role", "administrator"),
        ("email", "boss@example.com"),
        ("id", "1"),
        ("version", "9"),
        ("disabled_at", ""),
        ("demo", "true"),
    ];
    sara.post("/account", &more).await.expect(303);
    sara.get("/users").await.expect(403);
    assert!(
        sara.get("/account")
            .await
            .html
            .contains("support@example.com")
    );
}

#[actix_web::test]
async fn a_missing_name_is_pointed_out_and_nothing_is_changed() {
    let app = App::new().await;
    let sara = app.user(Role::Support);
    let page = sara
        .post("/account", &[("name", " "), ("language", "xx")])
        .await
        .expect(422);
    assert!(page.error_of("name").is_some() && page.error_of("language").is_some());
    assert_eq!(
        sara.get("/account").await.value("name").as_deref(),
        Some("Sara Bianchi")
    );
}

#[actix_web::test]
async fn a_new_password_ends_the_other_sessions_and_works_exactly() {
    let app = App::new().await;
    let (ada, elsewhere) = (app.administrator(), app.administrator());
    change(&ada, PASSWORD, FRESH).await.expect(303);
    ada.get("/account").await.expect(200);
    assert_eq!(elsewhere.get("/account").await.status, 303);
    for (password, status) in [(FRESH.trim(), 422), (PASSWORD, 422), (FRESH, 303)] {
        let fields = [
            ("email", "administrator@example.com"),
            ("password", password),
        ];
        app.visitor().post("/sign-in", &fields).await.expect(status);
    }
}

#[actix_web::test]
async fn a_password_counts_to_its_very_last_character() {
    let app = App::new().await;
    let ada = app.administrator();
    let text = (0..40).map(|n| format!("ș{n:02}家")).collect::<String>();
    let mut current = PASSWORD.to_owned();
    for length in [64, 128] {
        let new: String = text.chars().take(length).collect();
        change(&ada, &current, &new).await.expect(303);
        let (cut, _) = new.char_indices().last().expect("a last character");
        for (password, status) in [(&new[..cut], 422), (&new, 303)] {
            let fields = [
                ("email", "administrator@example.com"),
                ("password", password),
            ];
            app.visitor().post("/sign-in", &fields).await.expect(status);
        }
        current = new;
    }
    let longer: String = text.chars().take(129).collect();
    let page = change(&ada, &current, &longer).await.expect(422);
    assert!(page.error_of("new_password").is_some());
}

#[actix_web::test]
async fn the_current_password_is_asked_with_the_limits_of_the_sign_in() {
    let app = App::new().await;
    let ada = app.administrator();
    for _ in 0..5 {
        let page = change(&ada, "another password", FRESH).await.expect(422);
        assert_eq!(
            page.error_of("current_password").as_deref(),
            Some("This is not your password")
        );
    }
    let page = change(&ada, PASSWORD, FRESH).await.expect(422);
    let error = page.error_of("current_password").expect("a lock");
    assert!(error.contains("15 minutes"), "{error}");
}

#[actix_web::test]
async fn weak_passwords_are_refused_before_anything_is_hashed() {
    let app = App::new().await;
    let ada = app.administrator();
    let long = "x y".repeat(4000);
    for weak in [
        "password",
        "passwordpassword",
        "Ada Conti Ada 12",
        "a\0bcdefgh ijklmnop",
        &long,
    ] {
        let page = change(&ada, PASSWORD, weak).await.expect(422);
        assert!(page.error_of("new_password").is_some(), "{weak}");
        assert!(!page.html.contains(PASSWORD));
    }
    let attempts = sql_query("delete from sign_in_attempts").execute(&mut app.conn());
    assert_eq!(attempts.ok(), Some(0));
}

#[actix_web::test]
async fn sessions_are_listed_and_ended() {
    let app = App::new().await;
    let (ada, elsewhere, third) = (
        app.administrator(),
        app.administrator(),
        app.administrator(),
    );
    let page = ada.get("/account").await;
    let ends = page.attributes("table form", "action");
    assert_eq!(ends.len(), 2, "all but the own one can be ended");
    ada.post(&ends[0], &[]).await.expect(303);
    let left = [
        elsewhere.get("/account").await.status,
        third.get("/account").await.status,
    ];
    assert!(left.contains(&303) && left.contains(&200), "{left:?}");
    ada.post("/account/sessions/end", &[]).await.expect(303);
    assert_eq!(elsewhere.get("/account").await.status, 303);
    assert_eq!(third.get("/account").await.status, 303);
    ada.get("/account").await.expect(200);
}

#[actix_web::test]
async fn a_session_of_somebody_else_is_not_there() {
    let app = App::new().await;
    let (ada, sara) = (app.administrator(), app.user(Role::Support));
    app.administrator();
    let end = ada
        .get("/account")
        .await
        .attributes("table form", "action")
        .remove(0);
    let foreign = sara.post(&end, &[]).await.expect(404);
    let unknown = sara
        .post("/account/sessions/999999/end", &[])
        .await
        .expect(404);
    assert_eq!(foreign.text(), unknown.text());
}
