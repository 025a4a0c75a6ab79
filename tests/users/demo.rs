//! The users of a demonstration stay as its sign-in page offers them.

use crate::support::{App, user_of};
use clientela::{config::WebSettings, users::demo, web::Role};
use diesel::{RunQueryDsl, sql_query};

/// A demonstration whose users are those of the test business.
async fn demonstration() -> App {
    let app = App::with(WebSettings {
        demo: true,
        ..WebSettings::default()
    })
    .await;
    for user in demo::USERS {
        let email = format!(
            "update users set demo = true, email = '{}' where role = '{}'",
            user.email,
            user.role.as_str()
        );
        sql_query(email)
            .execute(&mut app.conn())
            .expect("demo users");
    }
    app
}

fn changed(app: &App) -> usize {
    sql_query(
        "update users set name = name \
          where password_changed_at is not null or disabled_at is not null or email not like '%@demo.example'",
    )
    .execute(&mut app.conn())
    .expect("users")
}

#[actix_web::test]
async fn they_cannot_change_their_password() {
    let app = demonstration().await;
    let before = changed(&app);
    let support = app.user(Role::Support);
    let page = support.get("/account").await.expect(200);
    assert!(page.value("new_password").is_none() && page.shows("A user of the demonstration"));
    let typed = [
        ("current_password", crate::support::PASSWORD),
        ("new_password", "seven otters under ice"),
    ];
    let refused = support.post("/account/password", &typed).await.expect(422);
    assert!(refused.shows("A user of the demonstration keeps"));
    assert_eq!(changed(&app), before);
}

#[actix_web::test]
async fn an_administrator_renames_them_and_no_more() {
    let app = demonstration().await;
    let ada = app.administrator();
    let path = format!("/users/{}", user_of(&mut app.conn(), Role::Support));
    let page = ada.get(&path).await.expect(200);
    assert_eq!(page.attributes("#f-access button", "value"), ["sign-out"]);
    for access in ["link", "disable"] {
        let refused = ada
            .post(&format!("{path}/access"), &[("access", access)])
            .await;
        assert!(
            refused
                .expect(422)
                .shows("A user of the demonstration keeps")
        );
    }
    let version = page.value("version").expect("a version");
    let form = |email, role| {
        [
            ("name", "Sara Verdi"),
            ("email", email),
            ("role", role),
            ("version", version.as_str()),
        ]
    };
    for (email, role) in [
        ("sara@example.com", "support"),
        ("support@demo.example", "manager"),
    ] {
        let refused = ada.post(&path, &form(email, role)).await.expect(422);
        assert!(refused.shows("A user of the demonstration keeps"));
    }
    ada.post(&path, &form("support@demo.example", "support"))
        .await
        .expect(303);
    assert!(ada.get("/users").await.shows("Sara Verdi"));
}
