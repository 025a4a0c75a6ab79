//! Groups: made, renamed, listed, and who may do what.

mod deletion;
mod discounts;
mod members;

use super::details::{form as opened, send};
use crate::support::{App, Client};
use chrono::{Days, NaiveDate, Utc};
use clientela::{
    dates::Zone,
    ids::{CustomerId, GroupId},
    schema::{customer_groups, customers},
    web::Role,
};
use diesel::prelude::*;

/// The day in the zone of the test business.
fn today() -> NaiveDate {
    Zone::parse("Europe/Rome")
        .expect("a zone")
        .today(Utc::now())
}

fn in_days(days: u64) -> String {
    (today() + Days::new(days)).to_string()
}

/// The form of a group with a discount from today.
fn typed<'a>(name: &'a str, percent: &'a str, day: &'a str) -> [(&'a str, &'a str); 5] {
    [
        ("name", name),
        ("discount", "yes"),
        ("percent", percent),
        ("valid_from", day),
        ("reason", "Agreed at the fair"),
    ]
}

/// A group with this discount from today; the answer must lead to it.
async fn group(client: &Client, name: &str, percent: &str) -> GroupId {
    let reply = client
        .post("/groups", &typed(name, percent, &in_days(0)))
        .await;
    let id = reply.redirects_to().strip_prefix("/groups/");
    id.and_then(|id| id.parse().ok()).expect("a group")
}

/// Puts customers into a group, or into none.
fn assign(app: &App, customer: CustomerId, group: Option<GroupId>) {
    diesel::update(customers::table.find(customer))
        .set(customers::group_id.eq(group))
        .execute(&mut app.conn())
        .expect("a member");
}

fn group_of(app: &App, customer: CustomerId) -> Option<GroupId> {
    customers::table
        .find(customer)
        .select(customers::group_id)
        .first(&mut app.conn())
        .expect("a customer")
}

/// Names of the groups that are not deleted.
fn names(app: &App) -> Vec<String> {
    customer_groups::table
        .filter(customer_groups::deleted_at.is_null())
        .order(customer_groups::id)
        .select(customer_groups::name)
        .load(&mut app.conn())
        .expect("groups")
}

#[actix_web::test]
async fn a_manager_makes_a_group_and_it_appears_in_the_list() {
    let app = App::new().await;
    let manager = app.manager();
    let page = manager.get("/groups").await.expect(200);
    assert_eq!(page.attributes(".head a.primary", "href"), ["/groups/new"]);
    let form = manager.get("/groups/new").await.expect(200);
    assert_eq!(form.value("valid_from"), Some(today().to_string()));
    assert!(form.shows("Applies by itself to every new order of a member."));

    let id = group(&manager, "VIP restaurants", "12.5").await;
    manager
        .post("/groups", &[("name", "Press"), ("discount", "no")])
        .await
        .redirects_to();
    let page = manager.get("/groups").await.expect(200);
    assert_eq!(page.all("tbody .nm"), ["Press", "VIP restaurants"]);
    assert_eq!(page.all("tbody .short"), ["0", "0"]);
    assert_eq!(page.all("tbody .c3"), ["– No discount", "12.5%"]);
    let page = manager.get(&format!("/groups/{id}")).await.expect(200);
    assert!(page.shows("Agreed at the fair") && page.shows("Marco Neri"));
    assert!(page.shows("Nobody is in this group yet."));
}

#[actix_web::test]
async fn a_wrong_form_comes_back_as_it_was_typed() {
    let app = App::new().await;
    let manager = app.manager();
    let yesterday = (today() - Days::new(1)).to_string();
    for (field, value) in [
        ("name", ""),
        ("name", "a\u{7}b"),
        ("percent", "100.01"),
        ("percent", "12,5"),
        ("percent", ""),
        ("percent", "1e2"),
        ("valid_from", &yesterday),
        ("valid_from", "27/11/2026"),
        ("valid_from", "9999-12-31"),
        ("reason", ""),
    ] {
        let day = in_days(0);
        let mut form = typed("Hotels", "10", &day);
        let at = form.iter().position(|(name, _)| *name == field);
        form[at.expect("a field")].1 = value;
        let page = manager.post("/groups", &form).await.expect(422);
        assert!(page.error_of(field).is_some(), "{field} {value}");
        for (name, value) in form.iter().filter(|(name, _)| *name != "discount") {
            assert_eq!(page.value(name).as_deref(), Some(*value), "{name}");
        }
    }
    assert_eq!(names(&app), [""; 0]);
}

#[actix_web::test]
async fn no_two_groups_are_called_alike() {
    let app = App::new().await;
    let manager = app.manager();
    group(&manager, "Cafés", "5").await;
    let day = in_days(0);
    let page = manager
        .post("/groups", &typed(" CAFES ", "7", &day))
        .await
        .expect(422);
    assert!(page.error_of("name").is_some());
    assert_eq!(page.value("percent").as_deref(), Some("7"));

    let hotels = group(&manager, "Hotels", "5").await;
    let path = format!("/groups/{hotels}/name");
    let form = opened(&manager, &path, &[("name", "cafés")]).await;
    let page = send(&manager, &path, &form).await.expect(422);
    assert!(page.error_of("name").is_some());
    assert_eq!(page.value("name").as_deref(), Some("cafés"));
    assert_eq!(names(&app), ["Cafés", "Hotels"]);
}

#[actix_web::test]
async fn the_same_form_sent_twice_makes_one_group() {
    let app = App::new().await;
    let manager = app.manager();
    let day = in_days(0);
    let mut form = typed("Hotels", "10", &day).to_vec();
    form.push(("key", "k1"));
    let (one, two) = futures_util::future::join(
        manager.post("/groups", &form),
        manager.post("/groups", &form),
    )
    .await;
    assert_eq!(one.redirects_to(), two.redirects_to());
    assert_eq!(names(&app), ["Hotels"]);
}

#[actix_web::test]
async fn the_second_of_two_who_rename_sees_both_names() {
    let app = App::new().await;
    let (ada, marco) = (app.administrator(), app.manager());
    let id = group(&ada, "Hotels", "10").await;
    let path = format!("/groups/{id}/name");
    let mine = opened(&marco, &path, &[("name", "Inns")]).await;
    let theirs = opened(&ada, &path, &[("name", "Hotels and inns")]).await;
    send(&ada, &path, &theirs).await.redirects_to();
    let page = send(&marco, &path, &mine).await.expect(409);
    assert!(page.shows("Ada Conti changed this"), "{}", page.text());
    assert!(page.shows("Inns") && page.shows("Hotels and inns"));
    assert_eq!(names(&app), ["Hotels and inns"]);

    let mut chosen = page.fields("form[data-guard]");
    chosen.retain(|(name, _)| name != "token");
    send(&marco, &path, &chosen).await.redirects_to();
    assert_eq!(names(&app), ["Inns"]);
    // What would change nothing succeeds at any version.
    let same = [("name", "Inns"), ("version", "77")];
    marco.post(&path, &same).await.redirects_to();
}

#[actix_web::test]
async fn accountants_and_support_read_groups_and_change_nothing() {
    let app = App::new().await;
    let id = group(&app.manager(), "Hotels", "10").await;
    for role in [Role::Accountant, Role::Support] {
        let client = app.user(role);
        for path in ["/groups".to_owned(), format!("/groups/{id}")] {
            let page = client.get(&path).await.expect(200);
            assert!(page.shows("Hotels") && page.shows("10%"));
            for way in ["new", "1/name", "1/discount", "1/delete"] {
                assert!(
                    !page.html.contains(&format!("/groups/{way}")),
                    "{path} {way}"
                );
            }
        }
        let day = in_days(0);
        client
            .post("/groups", &typed("Ours", "100", &day))
            .await
            .expect(403);
        for way in ["name", "discount", "delete"] {
            let path = format!("/groups/{id}/{way}");
            client.get(&path).await.expect(403);
            client
                .post(&path, &typed("Ours", "100", &day))
                .await
                .expect(403);
        }
    }
    assert_eq!(names(&app), ["Hotels"]);
}

#[actix_web::test]
async fn an_unknown_group_and_a_deleted_one_are_the_same() {
    let app = App::new().await;
    let manager = app.manager();
    let id = group(&manager, "Hotels", "10").await;
    manager
        .post(&format!("/groups/{id}/delete"), &[])
        .await
        .redirects_to();
    let day = in_days(0);
    for id in [id.0, 987_654] {
        let path = format!("/groups/{id}");
        let missing = manager.get(&path).await.expect(404);
        let unknown = manager.get("/groups/999").await.expect(404);
        assert_eq!(missing.text(), unknown.text());
        for way in ["name", "discount", "delete"] {
            let path = format!("{path}/{way}");
            manager.get(&path).await.expect(404);
            manager
                .post(&path, &typed("Inns", "5", &day))
                .await
                .expect(404);
        }
    }
    let huge = "/groups/99999999999999999999";
    manager.get(huge).await.expect(404);
}

#[actix_web::test]
async fn what_looks_like_markup_is_shown_as_text() {
    let app = App::new().await;
    let manager = app.manager();
    let marker = "<script>x</script>\"'&";
    let id = group(&manager, marker, "10").await;
    let customer = crate::support::customers::company(&mut app.conn(), "Osteria");
    assign(&app, customer, Some(id));
    for path in [
        "/groups".to_owned(),
        format!("/groups/{id}"),
        format!("/groups/{id}/name"),
        format!("/groups/{id}/delete"),
        format!("/customers/{customer}"),
        format!("/customers/{customer}/edit"),
        format!("/customers/{customer}/history"),
        "/customers?kind=company".to_owned(),
    ] {
        let page = manager.get(&path).await.expect(200);
        assert!(page.html.contains("&#60;script&#62;x"), "{path}");
        assert!(!page.html.contains("<script>x"), "{path}");
    }
}
