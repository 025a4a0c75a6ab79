//! Tags that very many bear are changed by a job, which does what was asked or nothing.

use super::{PATH, all, rename};
use crate::support::App;
use clientela::{jobs::run_pending, schema::customers as table};
use diesel::{connection::SimpleConnection, prelude::*};

/// Tag 1, VIP, which 1,200 companies bear; and tag 2, Gold.
fn many(app: &App) {
    app.conn()
        .batch_execute(
            "insert into tags (name) values ('VIP'), ('Gold');
             insert into customers (number, kind, country, legal_name, currency, tags)
             select '', 'company', 'IT', 'Company ' || n, 'EUR', '{VIP}' from generate_series(1, 1200) n",
        )
        .expect("customers");
}

fn bearers(app: &App, tag: &str) -> i64 {
    table::table
        .filter(table::tags.contains(vec![tag]))
        .count()
        .get_result(&mut app.conn())
        .expect("a count")
}

async fn join(app: &App) -> String {
    let into = [("into", "2")];
    let administrator = app.administrator();
    let reply = administrator.post("/settings/tags/1/join", &into).await;
    reply.redirects_to().to_owned()
}

/// What the page of the job shows once it has run after this.
async fn after(app: &App, job: &str, meanwhile: &str) -> String {
    app.conn().batch_execute(meanwhile).expect("meanwhile");
    run_pending(&app.db).expect("the queue can be read");
    app.is_sound();
    app.administrator().get(job).await.expect(200).text()
}

#[actix_web::test]
async fn very_many_follow_by_a_job() {
    let app = App::new().await;
    many(&app);
    let reply = rename(&app, 1, "VIP", "Silver").await;
    let job = reply.redirects_to().to_owned();
    assert!(job.starts_with("/jobs/"), "{job}");
    let page = app.administrator().get(PATH).await;
    assert!(page.shows("Changing"));
    rename(&app, 1, "VIP", "Other").await.expect(409);
    run_pending(&app.db).expect("the queue can be read");
    let page = app.administrator().get(&job).await.expect(200);
    assert!(page.shows("The tag is changed"), "{}", page.text());
    assert!(page.shows("To the tags"), "{}", page.text());
    assert_eq!(bearers(&app, "Silver"), 1200);
    assert_eq!(all(&app), ["Silver", "Gold"]);
}

#[actix_web::test]
async fn while_a_job_changes_a_tag_its_page_says_so_and_keeps_the_name() {
    let app = App::new().await;
    many(&app);
    join(&app).await;
    let delete = [("count", "1200")];
    for (path, fields) in [("join", [("into", "2")]), ("delete", delete)] {
        let path = format!("/settings/tags/1/{path}");
        let page = app.administrator().post(&path, &fields).await.expect(409);
        assert!(page.shows("being changed just now"), "{path}");
        assert_eq!(page.value("name").as_deref(), Some("VIP"), "{path}");
        assert_eq!(page.value("was").as_deref(), Some("VIP"), "{path}");
        assert_eq!(page.value("base").as_deref(), Some("name=VIP"), "{path}");
    }
    let page = rename(&app, 1, "VIP", "Silver").await.expect(409);
    assert_eq!(page.value("name").as_deref(), Some("Silver"), "as typed");
}

#[actix_web::test]
async fn a_join_that_waits_follows_the_tag_it_joins_by_its_row() {
    let app = App::new().await;
    many(&app);
    let job = join(&app).await;
    let told = after(&app, &job, "update tags set name = 'Golden' where id = 2").await;
    assert!(told.contains("The tag is changed"), "{told}");
    assert_eq!(bearers(&app, "Golden"), 1200);
    assert_eq!(all(&app), ["Golden"]);
}

#[actix_web::test]
async fn a_join_into_a_tag_that_is_gone_changes_nothing() {
    let app = App::new().await;
    many(&app);
    let job = join(&app).await;
    let told = after(&app, &job, "delete from tags where id = 2").await;
    assert!(told.contains("The tag is as it was"), "{told}");
    assert!(told.contains("Somebody else changed the tag"), "{told}");
    assert_eq!(bearers(&app, "VIP"), 1200);
    assert_eq!(all(&app), ["VIP"]);
}

#[actix_web::test]
async fn a_waiting_rename_to_a_name_that_is_taken_meanwhile_joins_nothing() {
    let app = App::new().await;
    many(&app);
    let reply = rename(&app, 1, "VIP", "Silver").await;
    let job = reply.redirects_to().to_owned();
    let told = after(&app, &job, "insert into tags (name) values ('SILVER')").await;
    assert!(told.contains("another tag got the new name"), "{told}");
    assert_eq!(bearers(&app, "VIP"), 1200);
    assert_eq!(all(&app), ["VIP", "Gold", "SILVER"]);
}
