//! Merges that meet: somebody edits, somebody else merges, twice, or the other way round.

use super::{GOES, STAYS, lines, merge, send, twins};
use crate::support::{
    App,
    customers::{person, set},
};
use clientela::{
    customers::merge::{
        actions::{self, Refusal},
        form::MergeForm,
    },
    db::{Actor, transaction},
    ids::CustomerId,
};
use diesel::connection::SimpleConnection;

#[actix_web::test]
async fn whoever_merges_what_was_changed_meanwhile_looks_again() {
    let app = App::new().await;
    twins(&mut app.conn());
    let manager = app.manager();
    for (changed, old) in [(STAYS, "Pays late."), (GOES, "Rings first.")] {
        let page = manager.get("/customers/1/merge?with=2").await.expect(200);
        set(&mut app.conn(), changed, "note = note || ' New.'");
        let choice = [("legal_name", "loser")];
        let page = send(&manager, &page, "/customers/1/merge", &choice)
            .await
            .expect(409);
        assert!(page.shows("One of the two was changed meanwhile"));
        assert!(page.shows(&format!("{old} New.")));
        assert!(
            page.fields("form#merge")
                .contains(&("legal_name".into(), "loser".into())),
            "the choice is kept"
        );
        assert_eq!(
            lines(&mut app.conn(), "select count(*) from merges"),
            ["(0)"]
        );
        send(&manager, &page, "/customers/1/merge", &[("other", "0")])
            .await
            .expect(409);
    }
    let page = manager.get("/customers/1/merge?with=2").await.expect(200);
    send(&manager, &page, "/customers/1/merge", &[])
        .await
        .redirects_to();
}

#[actix_web::test]
async fn a_second_click_merges_nothing_more() {
    let app = App::new().await;
    twins(&mut app.conn());
    let manager = app.manager();
    let page = manager.get("/customers/1/merge?with=2").await.expect(200);
    for _ in 0..2 {
        let reply = send(&manager, &page, "/customers/1/merge", &[]).await;
        assert_eq!(reply.redirects_to(), "/customers/1");
    }
    assert_eq!(
        lines(&mut app.conn(), "select count(*) from merges"),
        ["(1)"]
    );
}

#[actix_web::test]
async fn who_cannot_be_merged_is_told_so() {
    let app = App::new().await;
    twins(&mut app.conn());
    let manager = app.manager();
    for (with, status, words) in [
        ("3", 422, "A person cannot be merged with a company"),
        ("1", 422, "cannot be merged with itself"),
        ("999", 409, "does not exist any more"),
    ] {
        let page = manager
            .get(&format!("/customers/1/merge?with={with}"))
            .await
            .expect(status);
        assert!(page.shows(words), "{words}");
        let fields = [("other", with), ("version", "2"), ("other_version", "1")];
        let page = manager
            .post("/customers/1/merge", &fields)
            .await
            .expect(status);
        assert!(page.shows(words), "{words}");
    }
    manager.get("/customers/999/merge?with=1").await.expect(404);
    for path in [
        "/customers/1/merge?with=x",
        "/customers/1/merge?with=&q=%00",
    ] {
        manager.get(path).await.expect(200);
    }
    let reply = manager.post("/customers/1/merge", &[("other", "x")]).await;
    assert_eq!(reply.redirects_to(), "/customers/1/merge");
}

#[actix_web::test]
async fn what_is_sent_to_a_merged_customer_is_not_saved_and_says_why() {
    let app = App::new().await;
    twins(&mut app.conn());
    let manager = app.manager();
    let page = manager.get("/customers/1/merge?with=2").await.expect(200);
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    for path in [
        "/customers/2/edit?section=note",
        "/customers/2/addresses",
        "/customers/2/status",
        "/customers/2/erase",
        "/customers/2/merge",
    ] {
        let form = [
            ("note", "x"),
            ("version", "9"),
            ("status", "active"),
            ("street", "x"),
            ("city", "x"),
            ("use", "both"),
            ("country", "FR"),
            ("other", "4"),
        ];
        let page = manager.post(path, &form).await.expect(409);
        assert!(page.shows("This customer was merged"), "{path}");
        assert_eq!(page.attributes("main a.primary", "href"), ["/customers/1"]);
    }
    // The same pair from another window: it is gone.
    let page = send(&manager, &page, "/customers/1/merge", &[("key", "another")])
        .await
        .expect(409);
    assert!(page.shows("merged or deleted meanwhile"));
    app.is_sound();
}

/// Two merges that begin in the same moment, over and over.
fn at_once(pairs: [(i64, i64); 2]) {
    let system = actix_web::rt::System::new();
    for _ in 0..4 {
        let app = system.block_on(App::new());
        twins(&mut app.conn());
        let barrier = std::sync::Arc::new(std::sync::Barrier::new(2));
        let threads = pairs.map(|(stays, goes)| {
            let (mut conn, barrier) = (app.conn(), barrier.clone());
            std::thread::spawn(move || {
                let form = format!("other={goes}&version=2&other_version=2");
                barrier.wait();
                let wanted = serde_html_form::from_str::<MergeForm>(&form)
                    .expect("a form")
                    .read()
                    .expect("a wish");
                let done = transaction(&mut conn, &Actor::SYSTEM, |conn| {
                    actions::merge(conn, CustomerId(stays), &wanted)
                });
                done.map_err(|refusal| match refusal {
                    Refusal::Because(why) => why.to_owned(),
                    Refusal::Error(error) => error.to_string(),
                    Refusal::Stale => "stale".to_owned(),
                })
            })
        });
        let done = threads.map(|thread| thread.join().expect("no panic"));
        let won = done.iter().filter(|done| done.is_ok()).count();
        assert_eq!(won, 1, "{done:?}");
        let lost = done.into_iter().find_map(Result::err).expect("one loses");
        assert!(
            ["merge-gone", "not found"].contains(&lost.as_str()),
            "{lost}"
        );
        assert_eq!(
            lines(&mut app.conn(), "select count(*) from merges"),
            ["(1)"]
        );
        app.is_sound();
    }
}

#[test]
fn of_two_merges_of_one_pair_one_wins() {
    at_once([(1, 2), (1, 2)]);
}

#[test]
fn of_two_merges_into_each_other_one_wins() {
    at_once([(1, 2), (2, 1)]);
}

#[actix_web::test]
async fn a_merge_that_dies_half_way_leaves_nothing() {
    let app = App::new().await;
    twins(&mut app.conn());
    let before = super::undo::dump(&app);
    let mut conn = app.conn();
    conn.batch_execute("begin; select merge_customers(2, 1, '{note}')")
        .expect("a merge");
    // Its server process is killed: nobody says rollback.
    drop(conn);
    assert_eq!(super::undo::dump(&app), before);
    app.is_sound();
}

#[actix_web::test]
async fn the_database_refuses_what_no_page_asks_for() {
    let app = App::new().await;
    twins(&mut app.conn());
    let ada = CustomerId(3);
    let bea = person(&mut app.conn(), "Bea", "Bianchi");
    let conn = &mut app.conn();
    for sql in [
        "update customers set merged_into = 1, erased_at = now() where id = 1",
        "update customers set merged_into = 1 where id = 2",
        "update customers set merged_into = 3, erased_at = now() where id = 2",
        "update customers set merged_into = 999, erased_at = now() where id = 2",
    ] {
        conn.batch_execute(sql).expect_err(sql);
    }
    conn.batch_execute(&format!("select merge_customers({bea}, {ada}, '{{}}')"))
        .expect("a merge");
    for sql in [
        format!("update customers set note = 'x' where id = {bea}"),
        format!("update customers set given_name = '', family_name = '' where id = {bea}"),
        format!("update customers set erased_at = null where id = {bea}"),
        format!(
            "insert into addresses (customer_id, street, country, billing, shipping) values ({bea}, 'x', 'IT', true, true)"
        ),
        format!("insert into members (company_id, person_id) values (1, {bea})"),
        format!("select merge_customers({ada}, {bea}, '{{}}')"),
        format!("select blank_history({bea})"),
        "delete from merges".to_owned(),
    ] {
        conn.batch_execute(&sql).expect_err(&sql);
    }
}
