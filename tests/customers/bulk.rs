//! Changing many customers at once, and taking it back.

mod jobs;
mod tags;

use crate::support::{
    App, Client,
    customers::person,
    page::{Page, pairs},
};
use clientela::{jobs::tidy, web::Role};
use diesel::{RunQueryDsl, connection::SimpleConnection, sql_types};

const WHOLE: &str = "/customers/bulk?all=true&query=kind%3Dall%26status%3Dactive";

/// Three active customers in no group and one who is inactive; two groups.
fn four(app: &App) {
    for (given, family) in [
        ("Ada", "Amato"),
        ("Bea", "Bianchi"),
        ("Ciro", "Conti"),
        ("Dino", "Donati"),
    ] {
        person(&mut app.conn(), given, family);
    }
    app.conn()
        .batch_execute(
            "insert into customer_groups (name) values ('Hotels'), ('Shops');
             insert into tags (name) values ('VIP'), ('old');
             update customers set status = 'inactive' where id = 4;
             update customers set tags = '{VIP,old}' where id = 1",
        )
        .expect("groups");
}

pub async fn change(user: &Client, form: &str, with: &[(&str, &str)]) -> Page {
    let page = user.get(form).await.expect(200);
    let mut fields = page.fields("main form");
    for (name, value) in with {
        fields.retain(|(known, _)| known != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    user.post("/customers/bulk", &pairs(&fields)).await
}

/// One line per customer: group, status, tags.
fn rows(app: &App) -> Vec<String> {
    #[derive(diesel::QueryableByName)]
    struct Row {
        #[diesel(sql_type = sql_types::Text)]
        line: String,
    }
    let rows: Vec<Row> = diesel::sql_query(
        "select concat_ws(' ', coalesce(group_id, 0), status, array_to_string(tags, ',')) as line from customers order by id",
    )
    .load(&mut app.conn())
    .expect("rows");
    rows.into_iter().map(|row| row.line).collect()
}

#[actix_web::test]
async fn the_whole_list_is_changed_and_taken_back() {
    let app = App::new().await;
    four(&app);
    let before = rows(&app);
    let user = app.manager();
    let done = change(
        &user,
        WHOLE,
        &[
            ("group", "1"),
            ("add_tags", "vip, regular"),
            ("remove_tags", "old"),
        ],
    )
    .await;
    let there = done.redirects_to().to_owned();
    assert_eq!(
        rows(&app),
        [
            "1 active VIP,regular",
            "1 active VIP,regular",
            "1 active VIP,regular",
            "0 inactive "
        ]
    );
    let page = user.get(&there).await.expect(200);
    assert!(page.shows("3 customers changed"));
    for _ in 0..2 {
        user.post(&format!("{there}/undo"), &[]).await.expect(303);
    }
    assert_eq!(rows(&app), before);
    assert!(user.get(&there).await.shows("is taken back"));
    let history = user.get("/customers/2/history").await.expect(200);
    assert!(history.shows("Hotels"));
}

#[actix_web::test]
async fn what_was_changed_since_stays() {
    let app = App::new().await;
    four(&app);
    let user = app.manager();
    let done = change(&user, WHOLE, &[("group", "1")]).await;
    let there = done.redirects_to().to_owned();
    app.conn()
        .batch_execute("update customers set group_id = 2 where id = 2")
        .expect("somebody else");
    user.post(&format!("{there}/undo"), &[]).await.expect(303);
    assert!(rows(&app)[1].starts_with("2 "), "{:?}", rows(&app));
    assert!(
        user.get(&there)
            .await
            .shows("Taken back for 2 customers; 1 were changed since")
    );
}

#[actix_web::test]
async fn ticked_rows_alone_are_changed_once() {
    let app = App::new().await;
    four(&app);
    let user = app.manager();
    let page = user
        .get("/customers/bulk?ids=1&ids=3&ids=999&query=")
        .await
        .expect(200);
    assert!(page.shows("Change 2 customers"));
    let mut fields = page.fields("main form");
    fields.retain(|(name, _)| name != "status");
    fields.push(("status".into(), "inactive".into()));
    let first = user
        .post("/customers/bulk", &pairs(&fields))
        .await
        .redirects_to()
        .to_owned();
    let again = user
        .post("/customers/bulk", &pairs(&fields))
        .await
        .redirects_to()
        .to_owned();
    assert_eq!(first, again);
    let states: Vec<bool> = rows(&app)
        .iter()
        .map(|row| row.contains("inactive"))
        .collect();
    assert_eq!(states, [true, false, true, true]);
}

#[actix_web::test]
async fn a_number_that_was_not_confirmed_changes_nobody() {
    let app = App::new().await;
    four(&app);
    let user = app.manager();
    let page = user.get(WHOLE).await.expect(200);
    person(&mut app.conn(), "Elsa", "Esposito");
    let mut fields = page.fields("main form");
    fields.retain(|(name, _)| name != "group");
    fields.push(("group".into(), "1".into()));
    let again = user
        .post("/customers/bulk", &pairs(&fields))
        .await
        .expect(422);
    assert!(again.shows("Change 4 customers"));
    assert!(rows(&app).iter().all(|row| row.starts_with("0 ")));
    assert_eq!(again.value("group").as_deref(), Some("1"));
}

/// As many as before, but somebody left the list and somebody came.
#[actix_web::test]
async fn others_than_were_confirmed_are_not_changed() {
    let app = App::new().await;
    four(&app);
    let user = app.manager();
    let page = user.get(WHOLE).await.expect(200);
    app.conn()
        .batch_execute("update customers set status = case id when 4 then 'active' when 1 then 'inactive' else status end")
        .expect("somebody else");
    let mut fields = page.fields("main form");
    fields.retain(|(name, _)| name != "group");
    fields.push(("group".into(), "1".into()));
    let page = user.post("/customers/bulk", &pairs(&fields)).await;
    assert!(page.expect(422).shows("The list has changed"));
    assert!(rows(&app).iter().all(|row| row.starts_with("0 ")));
}

#[actix_web::test]
async fn nobody_is_not_changed() {
    let app = App::new().await;
    four(&app);
    let user = app.manager();
    let page = user.get("/customers/bulk?ids=1&query=kind%3Dall").await;
    let mut fields = page.expect(200).fields("main form");
    fields.retain(|(name, _)| name != "ids" && name != "status");
    fields.push(("status".into(), "inactive".into()));
    let page = user.post("/customers/bulk", &pairs(&fields)).await;
    assert!(page.redirects_to().starts_with("/customers"));
    assert!(!page.redirects_to().contains("bulk"));
}

#[actix_web::test]
async fn a_wrong_choice_is_pointed_out_and_nobody_is_changed() {
    let app = App::new().await;
    four(&app);
    let user = app.manager();
    let before = rows(&app);
    for wrong in [
        ("group", "77"),
        ("group", "1'--"),
        ("status", "gone"),
        ("salesperson", "9223372036854775808"),
        ("add_tags", "\u{1}"),
    ] {
        change(&user, WHOLE, &[wrong]).await.expect(422);
    }
    change(&user, WHOLE, &[]).await.expect(422);
    app.conn()
        .batch_execute("update customer_groups set deleted_at = now() where id = 1")
        .expect("a group is gone");
    change(&user, WHOLE, &[("group", "1")]).await.expect(422);
    assert_eq!(rows(&app), before);
}

#[actix_web::test]
async fn after_a_day_it_stays() {
    let app = App::new().await;
    four(&app);
    let user = app.manager();
    let done = change(&user, WHOLE, &[("group", "1")]).await;
    let there = done.redirects_to().to_owned();
    app.conn()
        .batch_execute("update bulk_changes set finished_at = now() - interval '25 hours'")
        .expect("a day passes");
    let page = user.get(&there).await.expect(200);
    assert!(page.attributes("form button", "class").is_empty() || !page.shows("Undo gives"));
    user.post(&format!("{there}/undo"), &[]).await.expect(409);
    assert!(rows(&app)[0].starts_with("1 "));
    app.user(Role::Accountant).get(&there).await.expect(403);
}

/// Somebody saves a customer while the change comes to it: it waits, and changes nothing else.
#[actix_web::test]
async fn what_is_being_saved_meanwhile_is_not_written_over() {
    let app = App::new().await;
    four(&app);
    let mut saving = app.conn();
    saving
        .batch_execute("begin; update customers set status = 'inactive', group_id = 2 where id = 2")
        .expect("somebody is saving");
    let user = app.manager();
    let ends = async {
        actix_web::rt::time::sleep(std::time::Duration::from_millis(300)).await;
        saving.batch_execute("commit").expect("it is saved");
    };
    let changing = change(&user, "/customers/bulk?ids=1&ids=2", &[("add_tags", "new")]);
    let (page, ()) = futures_util::future::join(changing, ends).await;
    page.redirects_to();
    assert_eq!(rows(&app)[1], "2 inactive new");
}

#[actix_web::test]
async fn it_is_taken_back_but_for_what_is_gone_since() {
    let app = App::new().await;
    four(&app);
    let methods = "update customers set payment_method_id = (select min(id) from payment_methods), tags = '{old}' \
                    where id in (1, 2)";
    app.conn().batch_execute(methods).expect("a method");
    let user = app.manager();
    let other = "(select max(id)::text as id from payment_methods) other";
    let other: Vec<Id> = diesel::sql_query(format!("select id from {other}"))
        .load(&mut app.conn())
        .expect("another method");
    let with = [
        ("payment_method", other[0].id.as_str()),
        ("add_tags", "VIP"),
    ];
    let page = change(&user, "/customers/bulk?ids=1&ids=2", &with).await;
    let at = page.redirects_to().to_owned();
    app.conn()
        .batch_execute(
            "delete from payment_methods where id = (select min(id) from payment_methods)",
        )
        .expect("nobody uses it any more");
    user.post(&format!("{at}/undo"), &[]).await.redirects_to();
    assert_eq!(rows(&app)[..2], ["0 active old", "0 active old"]);
}

/// Many tags in long letters make a long address; who was searched for is soon forgotten, and at once when somebody
/// is erased.
#[actix_web::test]
async fn a_long_list_is_changed_and_a_search_is_forgotten() {
    let app = App::new().await;
    four(&app);
    let user = app.administrator();
    let tags: Vec<String> = (0..12).map(|n| format!("{}{n}", "ж".repeat(38))).collect();
    let query: String = url::form_urlencoded::byte_serialize(tags.join(",").as_bytes()).collect();
    let noted = || {
        let noted = "select query as id from bulk_changes order by id desc limit 1";
        let noted: Vec<Id> = diesel::sql_query(noted)
            .load(&mut app.conn())
            .expect("a change");
        noted[0].id.clone()
    };
    for (query, kept) in [
        (format!("kind=all&tag={query}"), ""),
        ("kind=all&q=Amato".to_owned(), "kind=all&q=Amato"),
    ] {
        let with = [("query", query.as_str()), ("status", "inactive")];
        let page = change(&user, "/customers/bulk?ids=1", &with).await;
        page.redirects_to();
        assert_eq!(noted(), kept);
        let sent = [
            ("query", query.as_str()),
            ("format", "csv"),
            ("columns", "all"),
        ];
        user.post("/customers/export", &sent).await.expect(200);
    }
    tidy(&app.db).expect("tidied");
    assert_eq!(noted(), "kind=all&q=Amato");
    let late = "update bulk_changes set created_at = now() - interval '25 hours'";
    app.conn().batch_execute(late).expect("a day passes");
    tidy(&app.db).expect("tidied");
    assert_eq!(noted(), "");
}

#[derive(diesel::QueryableByName)]
struct Id {
    #[diesel(sql_type = sql_types::Text)]
    id: String,
}
