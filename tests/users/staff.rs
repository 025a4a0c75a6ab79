//! Users as the administrator keeps them (trust.md A4, B2, B4, B5).

use crate::support::{App, Client, PASSWORD, user_of};
use clientela::web::Role;
use diesel::{RunQueryDsl, sql_query};

const ZOE: [(&str, &str); 4] = [
    ("name", "Zoe Blum"),
    ("email", "zoe@example.com"),
    ("role", "accountant"),
    ("language", "ro"),
];

fn path(app: &App, role: Role) -> String {
    format!("/users/{}", user_of(&mut app.conn(), role))
}

fn count(app: &App, rows: &str) -> usize {
    sql_query(format!("update users set name = name where {rows}"))
        .execute(&mut app.conn())
        .expect("users")
}

async fn save(client: &Client, path: &str, changed: &[(&str, &str)]) -> crate::support::page::Page {
    let page = client.get(path).await.expect(200);
    let role = page.attributes("[name=role][checked]", "value").remove(0);
    let kept =
        ["name", "email", "language", "version", "base"].map(|name| (name, page.value(name)));
    let kept = kept
        .iter()
        .map(|(name, value)| (*name, value.as_deref().unwrap_or_default()));
    let mut fields: Vec<(&str, &str)> = kept.chain([("role", role.as_str())]).collect();
    for (name, value) in changed {
        fields.retain(|(kept, _)| kept != name);
        fields.push((name, value));
    }
    client.post(path, &fields).await
}

#[actix_web::test]
async fn a_new_user_gets_a_link_that_is_shown_once() {
    let app = App::new().await;
    let ada = app.administrator();
    let key = ada.get("/users/new").await.value("key").expect("a key");
    let mut fields = ZOE.to_vec();
    fields.push(("key", &key));
    let page = ada.post("/users", &fields).await.expect(200);
    let link = page.all("#link").remove(0);
    let again = ada.post("/users", &fields).await;
    assert!(
        again.redirects_to().starts_with("/users/"),
        "nothing is added twice"
    );
    assert_eq!(count(&app, "email = 'zoe@example.com'"), 1);
    assert!(ada.get("/users").await.shows("No password yet"));
    let visitor = app.visitor();
    visitor
        .post(&link, &[("new_password", "seven otters under ice")])
        .await
        .expect(303);
    let fields = [
        ("email", "zoe@example.com"),
        ("password", "seven otters under ice"),
    ];
    visitor.post("/sign-in", &fields).await.expect(303);
}

#[actix_web::test]
async fn wrong_fields_are_pointed_out_and_nothing_typed_is_lost() {
    let app = App::new().await;
    let typed = [
        ("name", ""),
        ("email", "nonsense"),
        ("role", "boss"),
        ("language", "xx"),
    ];
    let page = app.administrator().post("/users", &typed).await.expect(422);
    for field in ["name", "email", "role", "language"] {
        assert!(page.error_of(field).is_some(), "{field}");
    }
    assert_eq!(page.value("email").as_deref(), Some("nonsense"));
    assert_eq!(count(&app, "true"), 4);
}

#[actix_web::test]
async fn an_address_belongs_to_one_user_in_any_spelling() {
    let app = App::new().await;
    let taken = [
        ("name", "Z"),
        ("email", "Support@Example.com"),
        ("role", "support"),
    ];
    let page = app.administrator().post("/users", &taken).await.expect(422);
    let error = page.error_of("email");
    assert_eq!(
        error.as_deref(),
        Some("Another user signs in with this address")
    );
}

#[actix_web::test]
async fn another_role_ends_the_sessions_and_counts_at_once() {
    let app = App::new().await;
    let (ada, marta) = (app.administrator(), app.user(Role::Accountant));
    let path = path(&app, Role::Accountant);
    save(&ada, &path, &[("role", "support")]).await.expect(303);
    assert_eq!(marta.get("/account").await.status, 303);
    assert_eq!(count(&app, "role = 'support'"), 2);
}

#[actix_web::test]
async fn another_name_leaves_the_sessions_alone() {
    let app = App::new().await;
    let (ada, marta) = (app.administrator(), app.user(Role::Accountant));
    let path = path(&app, Role::Accountant);
    save(&ada, &path, &[("name", "Marta G.")]).await.expect(303);
    assert!(marta.get("/account").await.expect(200).shows("Marta G."));
}

#[actix_web::test]
async fn who_is_disabled_is_out_at_once_and_comes_back_only_when_enabled() {
    let app = App::new().await;
    let (ada, marco) = (app.administrator(), app.manager());
    let access = format!("{}/access", path(&app, Role::Manager));
    ada.post(&access, &[("access", "disable")])
        .await
        .expect(303);
    assert_eq!(marco.get("/account").await.status, 303);
    let fields = [("email", "manager@example.com"), ("password", PASSWORD)];
    app.visitor().post("/sign-in", &fields).await.expect(422);
    ada.post(&access, &[("access", "enable")]).await.expect(303);
    app.visitor().post("/sign-in", &fields).await.expect(303);
}

#[actix_web::test]
async fn sessions_of_a_user_end_at_the_administrators_word() {
    let app = App::new().await;
    let (ada, marco) = (app.administrator(), app.manager());
    let access = format!("{}/access", path(&app, Role::Manager));
    ada.post(&access, &[("access", "sign-out")])
        .await
        .expect(303);
    assert_eq!(marco.get("/account").await.status, 303);
}

#[actix_web::test]
async fn the_last_administrator_stays() {
    let app = App::new().await;
    let ada = app.administrator();
    let path = path(&app, Role::Administrator);
    let page = save(&ada, &path, &[("role", "manager")]).await.expect(422);
    assert!(
        page.error_of("role")
            .expect("an error")
            .contains("last administrator")
    );
    let page = ada
        .post(&format!("{path}/access"), &[("access", "disable")])
        .await
        .expect(422);
    assert!(page.shows("last administrator"));
    assert_eq!(
        count(&app, "role = 'administrator' and disabled_at is null"),
        1
    );
}

#[actix_web::test]
async fn two_administrators_cannot_disable_each_other_at_once() {
    let app = App::new().await;
    sql_query("update users set role = 'administrator' where role = 'manager'")
        .execute(&mut app.conn())
        .expect("a second administrator");
    let (first, second) = (app.administrator(), app.administrator());
    let ids: Vec<String> = ["administrator@example.com", "manager@example.com"]
        .iter()
        .map(|email| {
            use clientela::schema::users;
            use diesel::prelude::*;
            let id: i64 = users::table
                .filter(users::email.eq(email))
                .select(users::id)
                .first(&mut app.conn())
                .expect("a user");
            format!("/users/{id}/access")
        })
        .collect();
    let fields = [("access", "disable")];
    let one = first.post(&ids[1], &fields);
    let two = second.post(&ids[0], &fields);
    let (one, two) = futures_util::future::join(one, two).await;
    let statuses = [one.status, two.status];
    assert_eq!(
        count(&app, "role = 'administrator' and disabled_at is null"),
        1,
        "{statuses:?}"
    );
}

#[actix_web::test]
async fn a_change_on_top_of_another_ones_shows_both_versions() {
    let app = App::new().await;
    let ada = app.administrator();
    let path = path(&app, Role::Support);
    let stale = ada.get(&path).await;
    let base = stale.value("base").expect("a base");
    save(&ada, &path, &[("name", "Sara Verdi")])
        .await
        .expect(303);
    let fields = [
        ("name", "Sara Rossi"),
        ("email", "support@example.com"),
        ("role", "support"),
        ("language", "en"),
        ("version", "1"),
        ("base", base.as_str()),
    ];
    let page = ada.post(&path, &fields).await.expect(409);
    assert!(page.shows("Sara Rossi") && page.shows("Sara Verdi"));
    assert_eq!(count(&app, "name = 'Sara Verdi'"), 1);
}

#[actix_web::test]
async fn the_own_password_is_asked_when_it_was_given_long_ago() {
    let app = App::new().await;
    let ada = app.administrator();
    sql_query("update sessions set authenticated_at = now() - interval '11 minutes'")
        .execute(&mut app.conn())
        .expect("time passes");
    let page = ada.post("/users", &ZOE).await.expect(422);
    assert!(page.error_of("your_password").is_some());
    let access = format!("{}/access", path(&app, Role::Support));
    ada.post(&access, &[("access", "disable")])
        .await
        .expect(422);
    assert_eq!(
        count(&app, "disabled_at is not null or email like 'zoe%'"),
        0
    );
    let mut fields = ZOE.to_vec();
    fields.push(("your_password", "wrong"));
    ada.post("/users", &fields).await.expect(422);
    fields.pop();
    fields.push(("your_password", PASSWORD));
    ada.post("/users", &fields).await.expect(200);
    ada.post(&access, &[("access", "disable")])
        .await
        .expect(303);
}

#[actix_web::test]
async fn nobody_but_an_administrator_changes_users() {
    let app = App::new().await;
    let marco_path = path(&app, Role::Manager);
    for role in [Role::Manager, Role::Accountant, Role::Support] {
        let client = app.user(role);
        client.get("/users").await.expect(403);
        client.get(&marco_path).await.expect(403);
        client.post("/users", &ZOE).await.expect(403);
        client
            .post(&marco_path, &[("role", "administrator")])
            .await
            .expect(403);
        client
            .post(&format!("{marco_path}/access"), &[("access", "link")])
            .await
            .expect(403);
        assert!(
            client
                .get("/users/roles")
                .await
                .expect(200)
                .shows("Change the credit limit")
        );
    }
    assert_eq!(count(&app, "true"), 4);
    assert_eq!(count(&app, "role = 'administrator'"), 1);
}

#[actix_web::test]
async fn the_page_of_roles_says_what_the_table_says() {
    let app = App::new().await;
    let page = app.user(Role::Support).get("/users/roles").await;
    let rows = page.all("tbody tr");
    assert_eq!(rows.len(), clientela::web::Capability::ALL.len());
    let limit = rows
        .iter()
        .find(|row| row.starts_with("Change the credit limit"));
    assert!(
        limit.expect("a row").ends_with("Yes Yes – No – No"),
        "{limit:?}"
    );
}
