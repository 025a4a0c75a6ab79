//! Who belonged to both at one time does so once, and no year and no role is lost.

use super::{GOES, STAYS, lines, merge, undo::dump};
use crate::{
    customers::erase::hits,
    support::{
        App,
        customers::{company, person},
    },
};
use clientela::ids::CustomerId;
use diesel::connection::SimpleConnection;

/// Companies 1 and 2; persons 3 and 4, with these links.
async fn linked(rows: &str) -> App {
    let app = App::new().await;
    company(&mut app.conn(), "Osteria del Ponte");
    company(&mut app.conn(), "Osteria Ponte");
    person(&mut app.conn(), "Ada", "Rossi");
    person(&mut app.conn(), "Ada", "Rosso");
    let sql = format!(
        "insert into members (company_id, person_id, role, from_date, until_date) values {rows}"
    );
    app.conn().batch_execute(&sql).expect("the links");
    app
}

const LINKS: &str = "select company_id, person_id, role, from_date, until_date from members order by from_date nulls first, company_id";

/// Merges the two, compares the links, and takes it back.
async fn merged(app: &App, stays: CustomerId, goes: CustomerId, expected: &[&str]) {
    let before = dump(app);
    let manager = app.manager();
    merge(&manager, stays, goes, &[]).await.redirects_to();
    assert_eq!(lines(&mut app.conn(), LINKS), expected);
    app.is_sound();
    manager
        .post(&format!("/customers/{stays}/merges/1/undo"), &[])
        .await
        .redirects_to();
    assert_eq!(dump(app), before);
    app.is_sound();
}

#[actix_web::test]
async fn two_times_that_overlap_become_one_in_the_roles_of_both() {
    let long = format!(
        "(1, 3, '{}', null, null), (2, 3, '{}', null, null)",
        "a".repeat(60),
        "b".repeat(60)
    );
    let cut = format!("(1,3,\"{}, {}…\",,)", "a".repeat(60), "b".repeat(17));
    for (rows, expected) in [
        (
            "(1, 3, 'Cook', '2018-01-01', '2020-12-31'), (2, 3, 'Cook', '2019-01-01', '2024-12-31')",
            "(1,3,Cook,2018-01-01,2024-12-31)",
        ),
        (
            "(1, 3, 'Director', '2019-01-01', '2024-12-31'), (2, 3, 'Buyer', '2018-01-01', '2020-12-31')",
            "(1,3,\"Director, Buyer\",2018-01-01,2024-12-31)",
        ),
        (
            "(1, 3, 'Director', '2019-01-01', null), (2, 3, 'Buyer', null, '2020-12-31')",
            "(1,3,\"Director, Buyer\",,)",
        ),
        (
            "(1, 3, 'Director', null, null), (2, 3, 'Buyer', '2018-01-01', '2018-01-01')",
            "(1,3,\"Director, Buyer\",,)",
        ),
        (
            "(1, 3, 'Director, Buyer', null, null), (2, 3, 'buyer', null, null)",
            "(1,3,\"Director, Buyer\",,)",
        ),
        (
            "(1, 3, 'Buyer', null, null), (2, 3, 'Director, Buyer', null, null)",
            "(1,3,\"Director, Buyer\",,)",
        ),
        (
            "(1, 3, '', null, null), (2, 3, 'Buyer', null, null)",
            "(1,3,Buyer,,)",
        ),
        (
            "(1, 3, 'Buyer', null, null), (2, 3, '', null, null)",
            "(1,3,Buyer,,)",
        ),
        (&*long, &*cut),
    ] {
        let app = linked(rows).await;
        merged(&app, STAYS, GOES, &[expected]).await;
    }
}

#[actix_web::test]
async fn a_time_that_bridges_two_others_loses_no_year() {
    let app = linked(
        "(1, 3, 'Cook', '2016-01-01', '2016-12-31'), (1, 3, 'Cook', '2018-01-01', '2019-12-31'),
         (1, 3, 'Chef', '2022-01-01', '2023-12-31'), (2, 3, 'Cook', '2019-06-01', '2022-06-30'),
         (2, 3, 'Owner', '2023-06-01', null), (2, 4, 'Waiter', '2019-01-01', null)",
    )
    .await;
    let expected = [
        "(1,3,Cook,2016-01-01,2016-12-31)",
        "(1,3,\"Cook, Chef, Owner\",2018-01-01,)",
        "(1,4,Waiter,2019-01-01,)",
    ];
    merged(&app, STAYS, GOES, &expected).await;
}

#[actix_web::test]
async fn times_that_do_not_meet_stay_as_they_are() {
    let app =
        linked("(1, 3, 'Cook', null, '2019-12-31'), (2, 3, 'Chef', '2020-01-01', null)").await;
    let expected = ["(1,3,Cook,,2019-12-31)", "(1,3,Chef,2020-01-01,)"];
    merged(&app, STAYS, GOES, &expected).await;
}

#[actix_web::test]
async fn of_two_persons_who_are_one_each_company_keeps_every_role() {
    let app = linked(
        "(1, 3, 'Cook', '2018-01-01', '2020-12-31'), (1, 4, 'Buyer', '2019-01-01', '2024-12-31'),
         (2, 3, 'Owner', '2019-01-01', null), (2, 4, 'Owner', '2010-01-01', '2011-12-31')",
    )
    .await;
    let expected = [
        "(2,3,Owner,2010-01-01,2011-12-31)",
        "(1,3,\"Cook, Buyer\",2018-01-01,2024-12-31)",
        "(2,3,Owner,2019-01-01,)",
    ];
    merged(&app, CustomerId(3), CustomerId(4), &expected).await;
}

const BRIDGED: &str =
    "(1, 3, 'Cook', '2018-01-01', '2019-12-31'), (1, 3, 'Chef', '2022-01-01', '2023-12-31'),
     (2, 3, 'Zampognaro', '2019-06-01', '2022-06-30')";

#[actix_web::test]
async fn the_preview_and_the_history_tell_what_became_of_the_links() {
    let app = linked(BRIDGED).await;
    let manager = app.manager();
    let page = manager.get("/customers/1/merge?with=2").await.expect(200);
    assert!(page.shows("it becomes one link"), "{}", page.text());
    assert_eq!(
        page.all("form#merge li li"),
        ["Ada Rossi, Cook, Chef, Zampognaro, 1 Jan 2018 to 31 Dec 2023"]
    );
    assert!(page.shows("Ada Rossi, Zampognaro"));
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    for customer in [1, 3] {
        let history = manager.get(&format!("/customers/{customer}/history")).await;
        let words = "before: Cook now: Cook, Chef, Zampognaro";
        assert!(history.shows(words), "{}", history.text());
    }
    // Of the two that went, only one came along.
    let page = manager.get("/customers/1/merges/1").await.expect(200);
    assert!(page.shows("1 came along"), "{}", page.text());
}

#[actix_web::test]
async fn a_link_that_was_changed_since_stays_and_the_loser_has_its_own_again() {
    let app = linked(BRIDGED).await;
    let manager = app.manager();
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    app.conn()
        .batch_execute("update members set until_date = '2021-12-31'")
        .expect("a change");
    let page = manager.get("/customers/1/merges/1").await.expect(200);
    assert_eq!(page.all("#sec-undo li").len(), 1, "{}", page.text());
    manager
        .post("/customers/1/merges/1/undo", &[])
        .await
        .redirects_to();
    let expected = [
        "(1,3,\"Cook, Chef, Zampognaro\",2018-01-01,2021-12-31)",
        "(2,3,Zampognaro,2019-06-01,2022-06-30)",
    ];
    assert_eq!(lines(&mut app.conn(), LINKS), expected);
    app.is_sound();
}

#[actix_web::test]
async fn whoever_is_erased_is_forgotten_by_the_merges_of_its_companies() {
    for undone in [false, true] {
        let app = linked(&format!("{BRIDGED}, (2, 4, 'Waiter', null, null)")).await;
        let manager = app.manager();
        merge(&manager, STAYS, GOES, &[]).await.redirects_to();
        assert!(!hits(&app, &["Zampognaro"]).is_empty());
        if undone {
            manager
                .post("/customers/1/merges/1/undo", &[])
                .await
                .redirects_to();
        }
        manager.post("/customers/3/erase", &[]).await.redirects_to();
        let words = ["Zampognaro", "Chef", "Cook"];
        assert_eq!(hits(&app, &words), Vec::<String>::new());
        if !undone {
            manager
                .post("/customers/1/merges/1/undo", &[])
                .await
                .redirects_to();
        }
        assert_eq!(lines(&mut app.conn(), LINKS), ["(2,4,Waiter,,)"]);
        app.is_sound();
    }
}
