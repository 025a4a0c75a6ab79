//! A form posted after its session had ended (trust.md A5, design.md §8, 14).

use super::sign_in::new_cookie;
use crate::support::{App, Client, PASSWORD, page::Page};
use clientela::web::Role;
use diesel::{RunQueryDsl, sql_query};

const CARRIED: [&str; 5] = [
    "next",
    "late_user",
    "late_path",
    "late_body",
    "late_signature",
];

async fn late(app: &App, client: &Client) -> Page {
    late_by(app, client, "last_seen_at = now() - interval '31 minutes'").await
}

async fn late_by(app: &App, client: &Client, times: &str) -> Page {
    sql_query(format!("update sessions set {times}"))
        .execute(&mut app.conn())
        .expect("time passes");
    let shown = client.get("/account").await;
    assert_eq!(shown.redirects_to(), "/sign-in?next=%2Faccount");
    let typed = [
        ("name", "Ada \"A\" Conti"),
        ("language", "it"),
        ("version", "1"),
    ];
    client.post("/account", &typed).await.expect(401)
}

async fn sign_in_with(client: &Client, page: &Page, email: &str) -> Page {
    let carried = CARRIED.map(|name| (name, page.value(name).expect("a hidden field")));
    let mut fields = vec![("email", email), ("password", PASSWORD)];
    fields.extend(carried.iter().map(|(name, value)| (*name, value.as_str())));
    client.post("/sign-in", &fields).await
}

#[actix_web::test]
async fn the_same_user_gets_the_form_back_as_typed_and_nothing_is_done() {
    let app = App::new().await;
    let ada = app.administrator();
    let page = late(&app, &ada).await;
    assert!(page.shows("Your session has ended"), "{}", page.text());
    let back = sign_in_with(&ada, &page, "administrator@example.com")
        .await
        .expect(200);
    assert!(back.shows("Nothing is saved yet"));
    assert_eq!(back.attributes("form[data-resume]", "action"), ["/account"]);
    let ada = app.client(&new_cookie(&back));
    assert_eq!(back.value("token"), Some(ada.token()));
    let fields = ["name", "language", "version", "resume"]
        .map(|name| (name, back.value(name).expect("a field of the form")));
    let fields = fields.iter().map(|(name, value)| (*name, value.as_str()));
    let form = ada
        .post("/account", &fields.collect::<Vec<_>>())
        .await
        .expect(422);
    assert_eq!(form.value("name").as_deref(), Some("Ada \"A\" Conti"));
    assert_eq!(form.value("language").as_deref(), Some("it"));
    assert!(form.shows("nothing is saved yet"), "{}", form.text());
    assert!(ada.get("/account").await.value("name").as_deref() == Some("Ada Conti"));
}

#[actix_web::test]
async fn a_form_after_a_long_day_is_kept_too() {
    let app = App::new().await;
    let ada = app.administrator();
    let page = late_by(
        &app,
        &ada,
        "created_at = now() - interval '12 hours 1 minute'",
    )
    .await;
    assert!(page.shows("Your session has ended"), "{}", page.text());
    let back = sign_in_with(&ada, &page, "administrator@example.com").await;
    assert_eq!(back.value("name").as_deref(), Some("Ada \"A\" Conti"));
    assert!(back.shows("Nothing is saved yet"));
}

#[actix_web::test]
async fn another_user_gets_nothing_of_it() {
    let app = App::new().await;
    let ada = app.administrator();
    let page = late(&app, &ada).await;
    let reply = sign_in_with(&ada, &page, "support@example.com").await;
    assert_eq!(reply.redirects_to(), "/");
    assert!(!reply.html.contains("Conti"));
}

#[actix_web::test]
async fn a_wrong_password_does_not_lose_the_form() {
    let app = App::new().await;
    let ada = app.administrator();
    let page = late(&app, &ada).await;
    let signature = page.value("late_signature").expect("a signature");
    let mut fields = vec![
        ("email", "administrator@example.com"),
        ("password", "wrong"),
    ];
    fields.push(("late_signature", &signature));
    let again = ada.post("/sign-in", &fields).await.expect(422);
    assert_eq!(again.value("late_signature"), Some(signature));
}

#[actix_web::test]
async fn a_change_that_comes_back_without_a_form_is_not_done() {
    let app = App::new().await;
    let other = app.user(Role::Administrator);
    let ada = app.administrator();
    let reply = ada.post("/account/sessions/end", &[("resume", "1")]).await;
    assert!(reply.expect(409).shows("Nothing was done"));
    other.get("/account").await.expect(200);
}
