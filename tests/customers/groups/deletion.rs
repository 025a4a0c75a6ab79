//! Groups are deleted, after their members were moved (acceptance B-28, B-30; trust.md B8, H4).

use super::{assign, group, group_of, names};
use crate::support::{App, customers::company};
use clientela::{ids::GroupId, schema::saved_views};
use diesel::{connection::SimpleConnection, prelude::*};

fn delete_path(id: GroupId) -> String {
    format!("/groups/{id}/delete")
}

#[actix_web::test]
async fn a_group_with_members_stays_until_they_are_moved() {
    let app = App::new().await;
    let manager = app.manager();
    let hotels = group(&manager, "Hotels", "10").await;
    let inns = group(&manager, "Inns", "5").await;
    let members = ["One", "Two"].map(|name| company(&mut app.conn(), name));
    for member in members {
        assign(&app, member, Some(hotels));
    }
    app.conn()
        .batch_execute(&format!(
            "insert into saved_views (user_id, name, query)
             select min(id), 'Ours', 'kind=all&group={hotels}&language=it' from users"
        ))
        .expect("a view");

    let page = manager.get(&delete_path(hotels)).await.expect(200);
    assert!(page.shows("2 customers are in this group."));
    assert_eq!(
        page.all("#f-to option"),
        ["Please choose", "Inns", "No group"]
    );
    let page = manager.post(&delete_path(hotels), &[]).await.expect(409);
    assert!(page.shows("2 customers are in this group."));
    assert!(page.error_of("to").is_some());
    let own = hotels.to_string();
    for to in [own.as_str(), "987654", "x", "-1"] {
        manager
            .post(&delete_path(hotels), &[("to", to)])
            .await
            .expect(422);
    }
    assert_eq!(names(&app), ["Hotels", "Inns"]);

    let reply = manager
        .post(&delete_path(hotels), &[("to", &inns.to_string())])
        .await;
    assert_eq!(reply.redirects_to(), "/groups");
    assert_eq!(names(&app), ["Inns"]);
    assert_eq!(
        members.map(|member| group_of(&app, member)),
        [Some(inns); 2]
    );
    assert_eq!(manager.get("/groups").await.all("tbody .short"), ["2"]);
    let follows: String = saved_views::table
        .select(saved_views::query)
        .first(&mut app.conn())
        .expect("the view");
    assert_eq!(follows, format!("kind=all&group={inns}&language=it"));
    let history = format!("/customers/{}/history", members[0]);
    let page = manager.get(&history).await.expect(200);
    assert!(
        page.shows("Group before: Hotels now: Inns"),
        "{}",
        page.text()
    );
    app.is_sound();

    manager
        .post(&delete_path(inns), &[("to", "none")])
        .await
        .redirects_to();
    assert_eq!(members.map(|member| group_of(&app, member)), [None; 2]);
    app.is_sound();
}

#[actix_web::test]
async fn a_deleted_group_is_gone_from_pickers_and_its_name_is_free() {
    let app = App::new().await;
    let manager = app.manager();
    let hotels = group(&manager, "Hotels", "10").await;
    let customer = company(&mut app.conn(), "Osteria");
    manager.post(&delete_path(hotels), &[]).await.redirects_to();
    let edit = format!("/customers/{customer}/edit?section=terms");
    for path in [&edit, "/customers/new?kind=person", "/groups"] {
        assert!(!manager.get(path).await.shows("Hotels"), "{path}");
    }
    // Whoever still has the form open is told.
    let id = hotels.to_string();
    let stale = [("version", "1"), ("group", id.as_str())];
    let page = manager.post(&edit, &stale).await.expect(422);
    assert!(page.error_of("group").is_some());
    assert!(!page.all("#f-group option").contains(&"Hotels".to_owned()));
    manager.post(&delete_path(hotels), &[]).await.expect(404);
    group(&manager, "Hotels", "3").await;
    assert_eq!(names(&app), ["Hotels"]);
}

#[actix_web::test]
async fn the_database_itself_keeps_members_out_of_deleted_groups() {
    let app = App::new().await;
    let hotels = group(&app.manager(), "Hotels", "10").await;
    let customer = company(&mut app.conn(), "Osteria");
    assign(&app, customer, Some(hotels));
    let conn = &mut app.conn();
    conn.batch_execute("update customer_groups set deleted_at = now()")
        .expect_err("it has a member");
    conn.batch_execute(
        "update customers set group_id = null; update customer_groups set deleted_at = now()",
    )
    .expect("it has none");
    for sql in [
        "update customers set group_id = 1",
        "insert into customers (kind, country, currency, legal_name, group_id) values ('company', 'IT', 'EUR', 'New', 1)",
        "update customers set group_id = 987654",
    ] {
        conn.batch_execute(sql).expect_err(sql);
    }
    assert_eq!(group_of(&app, customer), None);
}

#[actix_web::test]
async fn of_assigning_and_deleting_at_once_one_is_refused() {
    let app = App::new().await;
    let (ada, marco) = (app.administrator(), app.manager());
    for round in 0..8 {
        let name = format!("Group {round}");
        let id = group(&ada, &name, "10").await;
        let customer = company(&mut app.conn(), &name);
        let edit = format!("/customers/{customer}/edit?section=terms");
        let version = [("version", "1"), ("group", &*id.to_string())];
        let path = delete_path(id);
        let (assigned, deleted) =
            futures_util::future::join(marco.post(&edit, &version), ada.post(&path, &[])).await;
        let member = group_of(&app, customer).is_some();
        let answers = (assigned.status, deleted.status);
        assert!(
            answers == (303, 409) && member || answers == (422, 303) && !member,
            "{answers:?}, member: {member}"
        );
    }
    app.is_sound();
}

/// The database decides, however the two interleave: each waits for the other's outcome.
#[actix_web::test]
async fn whoever_comes_second_waits_for_the_first() {
    let app = App::new().await;
    let manager = app.manager();
    let hotels = group(&manager, "Hotels", "10").await;
    let customer = company(&mut app.conn(), "Osteria");
    let waiting = |sql: &'static str| {
        let mut conn = app.conn();
        std::thread::spawn(move || conn.batch_execute(sql))
    };
    let mut first = app.conn();
    first
        .batch_execute("begin; update customers set group_id = 1")
        .expect("assigned");
    let second = waiting("update customer_groups set deleted_at = now() where id = 1");
    std::thread::sleep(std::time::Duration::from_millis(200));
    first.batch_execute("commit").expect("assigned");
    second
        .join()
        .expect("no panic")
        .expect_err("it has a member");

    assign(&app, customer, None);
    first
        .batch_execute("begin; update customer_groups set deleted_at = now() where id = 1")
        .expect("deleted");
    let second = waiting("update customers set group_id = 1");
    std::thread::sleep(std::time::Duration::from_millis(200));
    first.batch_execute("commit").expect("deleted");
    second.join().expect("no panic").expect_err("it is deleted");
    assert_eq!(group_of(&app, customer), None);
    assert_eq!(names(&app), [""; 0]);
    let _ = hotels;
}

#[actix_web::test]
async fn two_deletions_that_move_into_each_other_leave_one_group() {
    let app = App::new().await;
    let (ada, marco) = (app.administrator(), app.manager());
    for round in 0..6 {
        let (one, two) = (
            group(&ada, &format!("One {round}"), "1").await,
            group(&ada, &format!("Two {round}"), "2").await,
        );
        for (id, name) in [(one, "Of one"), (two, "Of two")] {
            let customer = company(&mut app.conn(), name);
            assign(&app, customer, Some(id));
        }
        let (first, second) = (delete_path(one), delete_path(two));
        let (into_two, into_one) = (two.to_string(), one.to_string());
        let (to_two, to_one) = ([("to", &*into_two)], [("to", &*into_one)]);
        let (a, b) =
            futures_util::future::join(ada.post(&first, &to_two), marco.post(&second, &to_one))
                .await;
        let mut answers = [a.status, b.status];
        answers.sort_unstable();
        assert_eq!(answers, [303, 422], "{} {}", a.text(), b.text());
        assert_eq!(names(&app).len(), 1 + round);
    }
    app.is_sound();
}

#[actix_web::test]
async fn the_same_deletion_twice_happens_once() {
    let app = App::new().await;
    let manager = app.manager();
    let id = group(&manager, "Hotels", "10").await;
    let path = delete_path(id);
    let (one, two) =
        futures_util::future::join(manager.post(&path, &[]), manager.post(&path, &[])).await;
    let mut answers = [one.status, two.status];
    answers.sort_unstable();
    assert_eq!(answers, [303, 404]);
}
