//! Tags in Settings: renamed, joined, deleted, and everybody who bears one follows.

mod jobs;
mod races;

use super::bulk;
use crate::support::{App, customers, page::Page};
use clientela::schema::{
    audit_events, contacts, customers as table, saved_views, tags as tag_table,
};
use diesel::{connection::SimpleConnection, prelude::*};

const PATH: &str = "/settings/tags";

fn tags_of(app: &App, id: clientela::ids::CustomerId) -> Vec<String> {
    table::table
        .find(id)
        .select(table::tags)
        .first(&mut app.conn())
        .expect("tags")
}

fn all(app: &App) -> Vec<String> {
    tag_table::table
        .order(tag_table::id)
        .select(tag_table::name)
        .load(&mut app.conn())
        .expect("tags")
}

/// Three tags (1 VIP, 2 Gold, 3 organic); the first company bears two, the second one and a contact.
fn prepared(app: &App) -> [clientela::ids::CustomerId; 2] {
    let conn = &mut app.conn();
    conn.batch_execute("insert into tags (name) values ('VIP'), ('Gold'), ('organic')")
        .expect("tags");
    let one = customers::company(conn, "Osteria del Ponte");
    let two = customers::company(conn, "Trattoria");
    customers::set(conn, one, "tags = '{organic,VIP,Gold}'");
    customers::set(conn, two, "tags = '{VIP}'");
    conn.batch_execute(&format!(
        "insert into contacts (customer_id, given_name, tags) values ({two}, 'Ugo', '{{VIP}}');
         insert into saved_views (user_id, name, query)
         select id, 'Best', 'kind=all&tag=VIP%2Corganic' from users where role = 'manager';
         insert into saved_views (user_id, name, query)
         select id, 'Other', 'kind=all&tag=VIPs' from users where role = 'manager'"
    ))
    .expect("a contact and views");
    [one, two]
}

fn views(app: &App) -> Vec<String> {
    saved_views::table
        .order(saved_views::id)
        .select(saved_views::query)
        .load(&mut app.conn())
        .expect("views")
}

fn contact_tags(app: &App) -> Vec<Vec<String>> {
    contacts::table
        .select(contacts::tags)
        .load(&mut app.conn())
        .expect("contacts")
}

async fn rename(app: &App, id: i64, was: &str, name: &str) -> Page {
    let typed = [("name", name), ("was", was)];
    app.administrator()
        .post(&format!("{PATH}/{id}"), &typed)
        .await
}

#[actix_web::test]
async fn the_list_counts_customers_and_contacts() {
    let app = App::new().await;
    prepared(&app);
    let page = app.administrator().get(PATH).await.expect(200);
    assert_eq!(page.all("tbody .nm"), ["Gold", "organic", "VIP"]);
    assert_eq!(page.all("tbody .short"), ["1", "1", "2"]);
    assert_eq!(page.all("tbody .x"), ["0", "0", "1"]);
}

#[actix_web::test]
async fn everybody_follows_a_renamed_tag_and_so_do_saved_views() {
    let app = App::new().await;
    let [one, two] = prepared(&app);
    let reply = rename(&app, 1, "VIP", "Very important").await;
    assert_eq!(reply.redirects_to(), PATH);
    assert_eq!(tags_of(&app, one), ["organic", "Very important", "Gold"]);
    assert_eq!(tags_of(&app, two), ["Very important"]);
    assert_eq!(contact_tags(&app), [["Very important"]]);
    assert_eq!(
        views(&app),
        ["kind=all&tag=Very+important%2Corganic", "kind=all&tag=VIPs"]
    );
    let found = app
        .manager()
        .get("/customers?kind=all&tag=Very+important")
        .await;
    assert!(found.shows("Osteria del Ponte") && found.shows("Trattoria"));
    let told: Vec<serde_json::Value> = audit_events::table
        .filter(audit_events::table_name.eq_any(["customers", "contacts", "tags"]))
        .filter(audit_events::user_id.is_not_null())
        .order(audit_events::id)
        .select(audit_events::changes)
        .load(&mut app.conn())
        .expect("events");
    assert_eq!(told.len(), 4);
    // Only the case changes: that is no other tag.
    rename(&app, 1, "Very important", "VERY important")
        .await
        .expect(303);
    assert_eq!(tags_of(&app, two), ["VERY important"]);
}

#[actix_web::test]
async fn a_name_that_is_taken_offers_to_join() {
    let app = App::new().await;
    let [one, two] = prepared(&app);
    let page = rename(&app, 1, "VIP", "gold").await.expect(422);
    assert!(page.error_of("name").is_some());
    assert!(page.shows("The tag Gold is there already."));
    assert_eq!(page.attributes(".banner [name=into]", "value"), ["2"]);
    assert_eq!(tags_of(&app, two), ["VIP"]);
    let join = [("into", "2"), ("key", "k")];
    for _ in 0..2 {
        let reply = app
            .administrator()
            .post("/settings/tags/1/join", &join)
            .await;
        assert_eq!(reply.redirects_to(), PATH);
    }
    assert_eq!(tags_of(&app, one), ["organic", "Gold"], "each tag once");
    assert_eq!(tags_of(&app, two), ["Gold"]);
    assert_eq!(contact_tags(&app), [["Gold"]]);
    assert_eq!(all(&app), ["Gold", "organic"]);
    assert_eq!(views(&app)[0], "kind=all&tag=Gold%2Corganic");
    for wrong in ["", "x", "99"] {
        let reply = app
            .administrator()
            .post("/settings/tags/2/join", &[("into", wrong)])
            .await;
        assert!(
            [404, 422].contains(&reply.status),
            "{wrong}: {}",
            reply.status
        );
    }
    app.administrator()
        .post("/settings/tags/2/join", &[("into", "2")])
        .await
        .expect(400);
}

#[actix_web::test]
async fn a_deleted_tag_is_taken_off_everybody_once_the_count_is_right() {
    let app = App::new().await;
    let [one, two] = prepared(&app);
    let page = app
        .administrator()
        .get("/settings/tags/1/delete")
        .await
        .expect(200);
    assert_eq!(page.value("count").as_deref(), Some("3"));
    assert!(page.shows("1 saved view filters by it"));
    let delete = async |count: &str| {
        app.administrator()
            .post("/settings/tags/1/delete", &[("count", count)])
            .await
    };
    let page = delete("2").await.expect(422);
    assert_eq!(page.value("count").as_deref(), Some("3"));
    assert_eq!(tags_of(&app, two), ["VIP"]);
    delete("3").await.expect(303);
    assert_eq!(tags_of(&app, one), ["organic", "Gold"]);
    assert_eq!(tags_of(&app, two), Vec::<String>::new());
    assert_eq!(all(&app), ["Gold", "organic"]);
}

#[actix_web::test]
async fn of_two_who_rename_a_tag_the_second_sees_it() {
    let app = App::new().await;
    prepared(&app);
    rename(&app, 1, "VIP", "First").await.expect(303);
    let page = rename(&app, 1, "VIP", "Second").await.expect(409);
    assert!(page.shows("First") && page.shows("Second"));
    assert_eq!(all(&app)[0], "First");
    for wrong in ["", " ", "a,b", &"ă".repeat(41)] {
        let page = rename(&app, 1, "First", wrong).await.expect(422);
        assert!(page.error_of("name").is_some(), "{wrong}");
    }
}

#[actix_web::test]
async fn the_page_names_the_contacts_who_bear_the_tag() {
    let app = App::new().await;
    prepared(&app);
    let page = app.administrator().get("/settings/tags/1").await;
    assert!(page.shows("2 customers bear it. 1 contact bears it."));
    let page = app.administrator().get("/settings/tags/2").await;
    assert!(page.shows("1 customer bears it."));
    assert!(!page.shows("contacts bear it"), "no contact does");
    app.conn()
        .batch_execute("update customers set tags = '{}'; delete from tags where id = 2")
        .expect("no customer");
    let page = app.administrator().get("/settings/tags/1").await;
    assert!(page.shows("1 contact bears it.") && !page.shows("0 customers"));
    let page = rename(&app, 1, "VIP", "organic").await.expect(422);
    assert!(page.shows("1 contact would bear it instead."));
}

#[actix_web::test]
async fn a_view_that_would_become_too_long_is_a_message_at_the_field() {
    let app = App::new().await;
    let [_, two] = prepared(&app);
    let others: Vec<String> = (10..39)
        .map(|n| "%D0%B6".repeat(5) + &"x".repeat(33) + &n.to_string())
        .collect();
    let others = others.join("%2C");
    let long = "V".repeat(40);
    app.conn()
        .batch_execute(&format!(
            "insert into saved_views (user_id, name, query)
             select id, 'Long', 'tag=VIP%2C{others}' from users where role = 'manager';
             insert into tags (name) values ('{}')",
            "W".repeat(40)
        ))
        .expect("a view");
    let page = rename(&app, 1, "VIP", &long).await.expect(422);
    assert!(page.error_of("name").is_some());
    assert_eq!(page.value("name").as_deref(), Some(long.as_str()));
    assert_eq!(tags_of(&app, two), ["VIP"]);
    let join = [("into", "4")];
    let page = app
        .administrator()
        .post("/settings/tags/1/join", &join)
        .await
        .expect(422);
    assert!(page.error_of("into").is_some());
    assert_eq!(page.value("name").as_deref(), Some("VIP"));
}

#[actix_web::test]
async fn a_tag_that_comes_back_by_an_undo_is_a_tag_again() {
    let app = App::new().await;
    let [_, two] = prepared(&app);
    let manager = app.manager();
    let ticked = format!("/customers/bulk?ids={two}");
    let done = bulk::change(&manager, &ticked, &[("remove_tags", "VIP")]).await;
    let undo = format!("{}/undo", done.redirects_to());
    rename(&app, 1, "VIP", "Gold star").await.expect(303);
    manager.post(&undo, &[]).await.expect(303);
    assert_eq!(tags_of(&app, two), ["VIP"]);
    assert!(all(&app).contains(&"VIP".to_owned()));
}
