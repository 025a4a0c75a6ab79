//! The first start, the demonstration, and the sections of Settings.

mod bank;
mod company;
mod logo;
mod numbers;
mod short_lists;

use crate::support::App;
use clientela::{
    db::{Actor, transaction},
    schema::{company as firm, one_time_links, users},
    setup::{demo, link},
    web::Role,
};
use diesel::prelude::*;

const FIRST: [(&str, &str); 5] = [
    ("company", "Osteria del Ponte"),
    ("country", "RO"),
    ("name", "Ana Pop"),
    ("email", "ana@example.com"),
    ("password", "four grey herons at noon"),
];

fn setup_path(app: &App) -> String {
    let token = transaction(&mut app.conn(), &Actor::SYSTEM, link::renew).expect("a link");
    format!("/setup/{}", token.as_str())
}

#[actix_web::test]
async fn the_set_up_makes_the_company_as_its_country_proposes_and_signs_the_administrator_in() {
    let app = App::fresh().await;
    let path = setup_path(&app);
    let visitor = app.visitor();
    assert!(
        visitor
            .get(&path)
            .await
            .expect(200)
            .shows("Set up your register")
    );
    let reply = visitor.post(&path, &FIRST).await;
    assert_eq!(reply.redirects_to(), "/customers");
    assert!(
        reply
            .header("set-cookie")
            .is_some_and(|cookie| cookie.starts_with("session="))
    );
    let made: (String, String, String, String) = firm::table
        .select((firm::name, firm::currency, firm::time_zone, firm::language))
        .first(&mut app.conn())
        .expect("a company");
    let expected = ("Osteria del Ponte", "RON", "Europe/Bucharest", "ro");
    assert_eq!(
        (
            made.0.as_str(),
            made.1.as_str(),
            made.2.as_str(),
            made.3.as_str()
        ),
        expected
    );
    let role: String = users::table
        .select(users::role)
        .first(&mut app.conn())
        .expect("a user");
    assert_eq!(role, "administrator");
}

#[actix_web::test]
async fn the_set_up_link_works_once_and_is_gone_for_ever() {
    let app = App::fresh().await;
    let path = setup_path(&app);
    app.visitor().post(&path, &FIRST).await.expect(303);
    app.visitor().get(&path).await.expect(404);
    app.visitor().post(&path, &FIRST).await.expect(404);
    let again = setup_path(&app);
    app.visitor().get(&again).await.expect(404);
    assert_eq!(
        users::table.count().get_result::<i64>(&mut app.conn()),
        Ok(1)
    );
}

#[actix_web::test]
async fn of_two_who_set_up_at_once_one_becomes_the_administrator() {
    let app = App::fresh().await;
    let path = setup_path(&app);
    let (one, two) = (app.visitor(), app.visitor());
    let (first, second) =
        futures_util::future::join(one.post(&path, &FIRST), two.post(&path, &FIRST)).await;
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 404]);
    assert_eq!(
        users::table.count().get_result::<i64>(&mut app.conn()),
        Ok(1)
    );
}

#[actix_web::test]
async fn an_earlier_or_expired_or_invented_link_opens_nothing() {
    let app = App::fresh().await;
    let earlier = setup_path(&app);
    let current = setup_path(&app);
    app.visitor().get(&earlier).await.expect(404);
    app.visitor().get("/setup/k3v9").await.expect(404);
    diesel::update(one_time_links::table)
        .set(one_time_links::expires_at.eq(chrono::Utc::now() - chrono::Duration::minutes(1)))
        .execute(&mut app.conn())
        .expect("time passes");
    app.visitor().get(&current).await.expect(404);
}

#[actix_web::test]
async fn what_was_typed_at_the_set_up_comes_back_but_for_the_password() {
    let app = App::fresh().await;
    let path = setup_path(&app);
    let mut typed = FIRST;
    typed[3].1 = "ana@@example";
    typed[4].1 = "short";
    let page = app.visitor().post(&path, &typed).await.expect(422);
    assert_eq!(page.value("company").as_deref(), Some("Osteria del Ponte"));
    assert_eq!(page.value("country").as_deref(), Some("RO"));
    assert_eq!(page.value("password").as_deref(), Some(""));
    assert!(page.error_of("email").is_some());
    assert!(page.error_of("password").is_some());
    assert_eq!(
        firm::table.count().get_result::<i64>(&mut app.conn()),
        Ok(0)
    );
}

#[actix_web::test]
async fn settings_are_for_the_administrator_alone() {
    let app = App::new().await;
    for role in [Role::Manager, Role::Accountant, Role::Support] {
        app.user(role).get("/settings/company").await.expect(403);
        app.user(role)
            .post("/settings/company", &[("name", "Mine")])
            .await
            .expect(403);
    }
    let name: String = firm::table
        .select(firm::name)
        .first(&mut app.conn())
        .expect("a company");
    assert_eq!(name, "Cantina Morandi");
}

#[test]
fn the_demonstration_refuses_a_business() {
    let database = crate::support::database::TestDatabase::with_business();
    assert!(demo::found(&mut database.conn()).is_err());
    let empty = crate::support::database::TestDatabase::empty();
    assert_eq!(
        demo::found(&mut empty.conn()).ok(),
        Some(demo::Holds::Nothing)
    );
    assert_eq!(demo::found(&mut empty.conn()).ok(), Some(demo::Holds::Demo));
}
