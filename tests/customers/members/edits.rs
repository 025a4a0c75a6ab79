//! Role and period, two people at once, leaving and coming back.

use super::{last, link, linked, osteria_and_ada, saved, today};
use crate::support::{App, Client, customers::company, page::Page};
use chrono::Days;
use clientela::ids::{CustomerId, MemberId};

/// Sends the open form with some fields changed.
async fn resend(client: &Client, path: &str, page: &Page, changes: &[(&str, &str)]) -> Page {
    let mut fields = page.fields(".form");
    fields.retain(|(name, _)| name != "token");
    for (name, value) in &mut fields {
        if let Some((_, new)) = changes.iter().find(|(other, _)| other == name) {
            *value = (*new).to_owned();
        }
    }
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    client.post(path, &fields).await
}

fn path(company: CustomerId, member: MemberId) -> String {
    format!("/customers/{company}/persons/{member}")
}

#[actix_web::test]
async fn an_edit_that_changes_nothing_leaves_no_trace() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let path = path(osteria, linked(&app, osteria, ada).await);
    let user = app.manager();
    let page = user.get(&format!("{path}/edit")).await.expect(200);
    resend(&user, &path, &page, &[]).await.redirects_to();
    let again = user.get(&format!("{path}/edit")).await.expect(200);
    assert_eq!(again.value("version"), page.value("version"));
    let history = user.get(&format!("/customers/{osteria}/history")).await;
    assert_eq!(history.all("td.c3"), ["Created", "Created"]);
}

#[actix_web::test]
async fn a_wrong_period_comes_back_at_its_field_as_typed() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let path = path(osteria, linked(&app, osteria, ada).await);
    let user = app.manager();
    for (field, from, until) in [
        ("from_date", "yesterday", ""),
        ("from_date", "0001-01-01", ""),
        ("until_date", "2026-03-02", "2026-03-01"),
        ("until_date", "", "2026-02-30"),
    ] {
        let form = [
            ("role", "Chef"),
            ("from_date", from),
            ("until_date", until),
            ("version", "1"),
        ];
        let page = user.post(&path, &form).await.expect(422);
        assert!(page.error_of(field).is_some(), "{from} {until}");
        assert_eq!(page.value("from_date").as_deref(), Some(from));
        assert_eq!(page.value("role").as_deref(), Some("Chef"));
    }
    let long = "x".repeat(81);
    let form = [("role", long.as_str()), ("version", "1")];
    assert!(
        user.post(&path, &form)
            .await
            .expect(422)
            .error_of("role")
            .is_some()
    );
}

#[actix_web::test]
async fn the_periods_of_one_person_do_not_overlap() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let user = app.manager();
    let first = path(osteria, linked(&app, osteria, ada).await);
    let form = [
        ("role", "Waiter"),
        ("from_date", "2020-01-01"),
        ("until_date", "2022-12-31"),
        ("version", "1"),
    ];
    user.post(&first, &form).await.redirects_to();
    link(&user, osteria, ada).await.redirects_to();
    let second = path(osteria, last(&app));
    let early = [
        ("role", "Chef"),
        ("from_date", "2022-12-31"),
        ("version", "1"),
    ];
    let page = user.post(&second, &early).await.expect(422);
    assert_eq!(
        page.error_of("from_date").as_deref(),
        Some("This person already belongs to the company in this period")
    );
    assert_eq!(page.value("from_date").as_deref(), Some("2022-12-31"));
    let next = [
        ("role", "Chef"),
        ("from_date", "2023-01-01"),
        ("version", "1"),
    ];
    user.post(&second, &next).await.redirects_to();
    let tab = user.get(&format!("/customers/{osteria}/persons")).await;
    assert_eq!(tab.all("#members li").len(), 1);
    assert_eq!(tab.all("#members-past > summary"), ["1 former person"]);
    assert_eq!(tab.all("#tabs .on"), ["Persons 1"]);
    let sheet = user.get(&format!("/customers/{ada}")).await;
    assert_eq!(sheet.all("#sec-companies dt"), ["Chef", "Waiter"]);
}

#[actix_web::test]
async fn the_second_of_two_editors_sees_both_versions_and_chooses() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let path = path(osteria, linked(&app, osteria, ada).await);
    let (administrator, manager) = (app.administrator(), app.manager());
    let edit = format!("{path}/edit");
    let opened = manager.get(&edit).await.expect(200);
    let page = administrator.get(&edit).await.expect(200);
    let cook = [("role", "Cook"), ("from_date", "2024-05-06")];
    resend(&administrator, &path, &page, &cook)
        .await
        .redirects_to();
    let page = resend(&manager, &path, &opened, &[("role", "Waiter")])
        .await
        .expect(409);
    assert!(page.shows("Ada Conti changed this"), "{}", page.text());
    assert!(page.shows("Cook") && page.shows("Waiter") && page.shows("6 May 2024"));
    let preset = page.attributes("input[type=radio][checked]", "value");
    assert_eq!(preset, ["yours", "theirs"], "the role, the untouched day");
    resend(&manager, &path, &page, &[]).await.redirects_to();
    let (_, role, from, _) = saved(&app, osteria).remove(0);
    assert_eq!(role, "Waiter");
    assert_eq!(from, "2024-05-06".parse().ok());
}

#[actix_web::test]
async fn who_leaves_stays_in_the_register_and_may_come_back_the_same_day() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let user = app.manager();
    let path = path(osteria, linked(&app, osteria, ada).await);
    let reply = user.post(&format!("{path}/end"), &[]).await;
    assert!(
        reply
            .header("set-cookie")
            .is_some_and(|it| it.contains("/history/undo"))
    );
    assert_eq!(saved(&app, osteria)[0].3, Some(today()));
    // Twice is once.
    user.post(&format!("{path}/end"), &[]).await.redirects_to();
    user.get(&format!("/customers/{ada}")).await.expect(200);
    user.get(&format!("/customers/{osteria}")).await.expect(200);
    link(&user, osteria, ada).await.redirects_to();
    assert_eq!(saved(&app, osteria).len(), 1);
    assert_eq!(saved(&app, osteria)[0].3, None);
}

#[actix_web::test]
async fn who_was_to_come_later_does_not_come_at_all() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let user = app.manager();
    let path = path(osteria, linked(&app, osteria, ada).await);
    let later = (today() + Days::new(30)).to_string();
    let form = [("from_date", later.as_str()), ("version", "1")];
    user.post(&path, &form).await.redirects_to();
    user.post(&format!("{path}/end"), &[]).await.redirects_to();
    assert_eq!(saved(&app, osteria), []);
}

#[actix_web::test]
async fn a_mistaken_link_is_removed_and_members_of_others_are_not_reached() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let other = company(&mut app.conn(), "Enoteca");
    let user = app.manager();
    let member = linked(&app, osteria, ada).await;
    let foreign = path(other, member);
    user.get(&format!("{foreign}/edit")).await.expect(404);
    let form = [("role", "Spy"), ("version", "1")];
    user.post(&foreign, &form).await.expect(404);
    for verb in ["end", "delete"] {
        let path = format!("{foreign}/{verb}");
        user.post(&path, &[]).await.expect(404);
    }
    let own = format!("{}/delete", path(osteria, member));
    user.post(&own, &[]).await.redirects_to();
    assert_eq!(saved(&app, osteria), []);
    user.post(&own, &[]).await.expect(404);
    user.get(&format!("/customers/{ada}")).await.expect(200);
}
