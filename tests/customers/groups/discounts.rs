//! The discount of a group over time.

use super::{group, in_days, today};
use crate::customers::details::{form as opened, send};
use crate::support::{App, Client, page::Page};
use chrono::Days;
use clientela::{ids::GroupId, schema::group_discounts};
use diesel::{connection::SimpleConnection, prelude::*};
use rust_decimal::Decimal;

fn path(id: GroupId) -> String {
    format!("/groups/{id}/discount")
}

/// Percent, reason, in the order of entry.
fn entered(app: &App) -> Vec<(Decimal, String)> {
    group_discounts::table
        .order(group_discounts::id)
        .select((group_discounts::percent, group_discounts::reason))
        .load(&mut app.conn())
        .expect("discounts")
}

fn row(percent: &str, reason: &str) -> (Decimal, String) {
    (percent.parse().expect("a number"), reason.to_owned())
}

async fn change(client: &Client, id: GroupId, percent: &str, day: &str, reason: &str) -> Page {
    let changes = [
        ("percent", percent),
        ("valid_from", day),
        ("reason", reason),
    ];
    let form = opened(client, &path(id), &changes).await;
    send(client, &path(id), &form).await
}

#[actix_web::test]
async fn a_change_that_is_to_come_is_shown_and_the_present_one_holds() {
    let app = App::new().await;
    let manager = app.manager();
    let id = group(&manager, "Hotels", "10").await;
    let reply = change(&manager, id, "15", &in_days(30), "New season").await;
    assert_eq!(reply.redirects_to(), format!("/groups/{id}"));
    let page = manager.get(&format!("/groups/{id}")).await.expect(200);
    assert_eq!(page.all("tbody .c5 .pill"), ["Coming", "In force"]);
    assert_eq!(page.all("tbody .c3.num"), ["15%", "10%"]);
    assert!(page.shows("New season") && page.shows("Agreed at the fair"));
    let list = manager.get("/groups").await.expect(200);
    assert_eq!(list.all("tbody .c3"), ["10%"]);
    assert!(list.shows("15% from"), "{}", list.text());

    // Withdrawn by another change for the same day.
    change(&manager, id, "10", &in_days(30), "Season called off")
        .await
        .redirects_to();
    let page = manager.get(&format!("/groups/{id}")).await.expect(200);
    assert_eq!(
        page.all("tbody .c5 .pill"),
        ["Coming", "Replaced", "In force"]
    );
    assert!(!manager.get("/groups").await.shows("% from"));
}

#[actix_web::test]
async fn the_list_the_page_and_the_sheet_agree_on_every_course() {
    let app = App::new().await;
    let manager = app.manager();
    let id = group(&manager, "Hotels", "10").await;
    let customer = crate::support::customers::company(&mut app.conn(), "Osteria");
    super::assign(&app, customer, Some(id));
    for (percent, days, shown) in [
        ("20", -400, "10%"),
        ("7.25", 0, "7.25%"),
        ("8", 0, "8%"),
        ("30", 1, "8%"),
        ("0", 0, "–"),
    ] {
        let day = today() + chrono::TimeDelta::days(days);
        app.conn()
            .batch_execute(&format!(
                "insert into group_discounts (group_id, percent, valid_from, reason) values ({id}, {percent}, '{day}', 'x')"
            ))
            .expect("a discount");
        let page = manager.get(&format!("/groups/{id}")).await;
        assert!(
            page.all("#main .facts dd.v")[1].starts_with(shown),
            "{percent}"
        );
        let list = manager.get("/groups").await;
        assert!(list.all("tbody .c3")[0].starts_with(shown), "{percent}");
        let sheet = manager.get(&format!("/customers/{customer}")).await;
        let pill = &sheet.all("#head a.pill")[0];
        match shown {
            "–" => assert_eq!(pill, "Hotels"),
            _ => assert_eq!(pill, &format!("Hotels −{shown}")),
        }
    }
}

#[actix_web::test]
async fn no_more_discount_is_a_change_with_a_reason() {
    let app = App::new().await;
    let manager = app.manager();
    let id = group(&manager, "Hotels", "10").await;
    let form = opened(&manager, &path(id), &[("discount", "no")]).await;
    let page = send(&manager, &path(id), &form).await.expect(422);
    assert!(page.error_of("reason").is_some());
    let ended = [("discount", "no"), ("reason", "They pay late")];
    let form = opened(&manager, &path(id), &ended).await;
    send(&manager, &path(id), &form).await.redirects_to();
    assert_eq!(
        entered(&app),
        [row("10", "Agreed at the fair"), row("0", "They pay late")]
    );
    assert!(manager.get("/groups").await.shows("No discount"));
}

#[actix_web::test]
async fn a_change_that_changes_nothing_is_not_entered() {
    let app = App::new().await;
    let manager = app.manager();
    let id = group(&manager, "Hotels", "10").await;
    change(&manager, id, "10.00", &in_days(5), "The same")
        .await
        .redirects_to();
    let anytime = [
        ("discount", "yes"),
        ("percent", "10"),
        ("valid_from", &in_days(0)),
        ("reason", "The same"),
        ("version", "77"),
    ];
    manager.post(&path(id), &anytime).await.redirects_to();
    assert_eq!(entered(&app).len(), 1);
    let yesterday = (today() - Days::new(1)).to_string();
    change(&manager, id, "12", &yesterday, "Too late")
        .await
        .expect(422);
}

#[actix_web::test]
async fn the_second_of_two_sees_both_discounts_and_chooses() {
    let app = App::new().await;
    let (ada, marco) = (app.administrator(), app.manager());
    let id = group(&ada, "Hotels", "10").await;
    let mine = [("percent", "12"), ("reason", "Large orders")];
    let mine = opened(&marco, &path(id), &mine).await;
    change(&ada, id, "15", &in_days(0), "Trade fair")
        .await
        .redirects_to();
    let page = send(&marco, &path(id), &mine).await.expect(409);
    assert!(page.shows("Ada Conti changed this"), "{}", page.text());
    assert!(page.shows("12%") && page.shows("15%") && page.shows("Large orders"));
    assert_eq!(entered(&app).len(), 2);

    let mut chosen = page.fields("form[data-guard]");
    chosen.retain(|(name, _)| name != "token");
    send(&marco, &path(id), &chosen).await.redirects_to();
    assert_eq!(entered(&app)[2], row("12", "Large orders"));
}

#[actix_web::test]
async fn of_two_changes_at_once_one_is_asked_again() {
    let app = App::new().await;
    let (ada, marco) = (app.administrator(), app.manager());
    let id = group(&ada, "Hotels", "10").await;
    let (one, two) = (
        [("percent", "11"), ("reason", "One")],
        [("percent", "12"), ("reason", "Two")],
    );
    let one = opened(&ada, &path(id), &one).await;
    let two = opened(&marco, &path(id), &two).await;
    let at = path(id);
    let (one, two) =
        futures_util::future::join(send(&ada, &at, &one), send(&marco, &at, &two)).await;
    let mut answers = [one.status, two.status];
    answers.sort_unstable();
    assert_eq!(answers, [303, 409]);
    assert_eq!(entered(&app).len(), 2);
}

#[actix_web::test]
async fn what_was_entered_stays_as_it_is() {
    let app = App::new().await;
    group(&app.manager(), "Hotels", "10").await;
    for sql in [
        "update group_discounts set percent = 50",
        "delete from group_discounts",
        "truncate group_discounts",
        "insert into group_discounts (group_id, percent, valid_from, reason) values (1, 100.01, '2026-01-01', 'x')",
        "insert into group_discounts (group_id, percent, valid_from, reason) values (1, -1, '2026-01-01', 'x')",
        "insert into group_discounts (group_id, percent, valid_from, reason) values (1, 1, '2026-01-01', '')",
    ] {
        app.conn().batch_execute(sql).expect_err(sql);
    }
    assert_eq!(entered(&app), [row("10", "Agreed at the fair")]);
}

#[actix_web::test]
async fn everybody_types_percentages_in_their_own_marks() {
    let app = App::new().await;
    app.conn()
        .batch_execute("update users set language = 'it' where role = 'manager'")
        .expect("a language");
    let manager = app.manager();
    let id = group(&manager, "Alberghi", "12,5").await;
    assert_eq!(entered(&app)[0].0, "12.50".parse().expect("a number"));
    let page = manager.get(&path(id)).await.expect(200);
    assert_eq!(page.value("percent").as_deref(), Some("12,5"));
    assert!(page.shows("12,5%"));
    let page = change(&manager, id, "12.5", &in_days(0), "Prova").await;
    assert!(page.expect(422).error_of("percent").is_some());
}

/// What holds already would change nothing, and the change that is to come would stay.
#[actix_web::test]
async fn what_holds_until_a_change_that_is_to_come_is_not_said_to_be_saved() {
    let app = App::new().await;
    let manager = app.manager();
    let id = group(&manager, "Hotels", "10").await;
    change(&manager, id, "15", &in_days(30), "New season")
        .await
        .redirects_to();
    let page = change(&manager, id, "10", &in_days(5), "Stays").await;
    let why = page.expect(422).error_of("valid_from").expect("a reason");
    assert!(why.contains("becomes 15%"), "{why}");
    assert_eq!(entered(&app).len(), 2);
    change(&manager, id, "10", &in_days(30), "Stays")
        .await
        .redirects_to();
    // Sent once more it is what it is already.
    change(&manager, id, "10", &in_days(30), "Stays")
        .await
        .redirects_to();
    assert_eq!(entered(&app).len(), 3);
}
