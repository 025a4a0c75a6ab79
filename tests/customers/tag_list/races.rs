//! Two at once: whatever the order, nobody bears a tag that is none, and nobody waits for ever.

use super::{all, prepared, rename, tags_of};
use crate::support::{App, customers, page::Page};
use clientela::{
    customers::tags::settle,
    db::{Actor, transaction},
};
use diesel::{connection::SimpleConnection, prelude::*, sql_query, sql_types::BigInt};

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn every_tag_borne_is_one(app: &App) {
    let sql = "select count(*) from (select unnest(tags) as tag from customers \
               union all select unnest(tags) from contacts) borne \
                where tag not in (select name from tags)";
    let found: Count = sql_query(sql).get_result(&mut app.conn()).expect("a count");
    assert_eq!(found.count, 0);
}

async fn join(app: &App) -> Page {
    let into = [("into", "2")];
    app.administrator()
        .post("/settings/tags/1/join", &into)
        .await
}

#[actix_web::test]
async fn whoever_types_the_tag_meanwhile_waits_and_nothing_is_left_without_a_tag() {
    let app = App::new().await;
    let [_, two] = prepared(&app);
    // Somebody typed VIP and has not saved yet.
    let typed = "select from tags where name = 'VIP' for share";
    let waiting = app.meanwhile(typed, move |other| {
        let late = format!("update customers set tags = '{{VIP}}', note = 'late' where id = {two}");
        other.batch_execute(&late).expect("saved");
    });
    rename(&app, 1, "VIP", "Renamed").await.expect(303);
    waiting.join().expect("the other one");
    assert_eq!(tags_of(&app, two), ["Renamed"]);
    let _ = transaction(&mut app.conn(), &Actor::SYSTEM, |conn| {
        settle(conn, &["vip".to_owned()])
    });
    assert!(all(&app).contains(&"vip".to_owned()));
}

#[actix_web::test]
async fn nobody_is_joined_into_a_tag_that_goes_or_is_renamed_meanwhile() {
    for meanwhile in [
        "delete from tags where id = 2",
        "update tags set name = 'Golden' where id = 2",
    ] {
        let app = App::new().await;
        let [one, two] = prepared(&app);
        customers::set(&mut app.conn(), one, "tags = '{organic}'");
        let waiting = app.meanwhile(meanwhile, |_| ());
        let page = join(&app).await.expect(409);
        assert!(page.shows("being changed just now"), "{meanwhile}");
        waiting.join().expect("the other one");
        assert_eq!(tags_of(&app, two), ["VIP"], "{meanwhile}");
        every_tag_borne_is_one(&app);
    }
}

#[actix_web::test]
async fn of_two_who_join_tags_into_each_other_one_does() {
    let app = App::new().await;
    let [_, two] = prepared(&app);
    let back = [("into", "1")];
    let administrator = app.administrator();
    let other = administrator.post("/settings/tags/2/join", &back);
    let (there, back) = futures_util::future::join(join(&app), other).await;
    let mut answers = [there.status, back.status];
    answers.sort_unstable();
    assert_eq!(answers[0], 303, "{answers:?}");
    assert!([404, 409].contains(&answers[1]), "{answers:?}");
    assert!(all(&app).contains(&tags_of(&app, two)[0]));
    every_tag_borne_is_one(&app);
}

#[actix_web::test]
async fn a_name_that_somebody_takes_meanwhile_is_offered_to_join() {
    let app = App::new().await;
    let [_, two] = prepared(&app);
    let taken = "insert into tags (name) values ('SILVER')";
    let waiting = app.meanwhile(taken, |_| ());
    let page = rename(&app, 1, "VIP", "Silver").await.expect(422);
    waiting.join().expect("the other one");
    assert!(page.error_of("name").is_some());
    assert!(page.shows("The tag SILVER is there already."));
    assert_eq!(tags_of(&app, two), ["VIP"]);
}

#[actix_web::test]
async fn whoever_saves_the_tags_of_a_customer_and_whoever_renames_one_do_not_block_each_other() {
    let app = App::new().await;
    let [_, two] = prepared(&app);
    let held = format!("select from customers where id = {two} for no key update");
    let waiting = app.meanwhile(&held, move |other| {
        let spelled = settle(other, &["vip".to_owned(), "organic".to_owned()]);
        assert_eq!(spelled.expect("not blocked"), ["VIP", "organic"]);
        let saved = format!("update customers set tags = '{{VIP,organic}}' where id = {two}");
        other.batch_execute(&saved).expect("saved");
    });
    rename(&app, 1, "VIP", "Renamed").await.expect(303);
    waiting.join().expect("the other one");
    assert_eq!(tags_of(&app, two), ["Renamed", "organic"]);
    every_tag_borne_is_one(&app);
}
