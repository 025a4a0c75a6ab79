//! Undoing an import as a whole.

use super::{check, count, run, tally, upload};
use crate::support::{App, Client, page::Page};
use clientela::jobs::run_pending;
use diesel::connection::SimpleConnection;

const FILE: &str = "External ID,Company,E-mail,Phone,Street,Postcode,City,Province,Contact person,Country\n\
    U1,Uno,uno@x.example,+39 06 1234567,Via Roma 1,00184,Roma,RM,Ada Conti,IT\n\
    U2,Due,due@x.example,,,,,,,IT\n\
    U3,Tre,tre@x.example,,,,,,,IT\n";

/// Imports a file with nothing special: the address of the undo.
async fn imported(app: &App, client: &Client, file: &str, both: bool) -> String {
    let columns = upload(client, "clienti.csv", file.as_bytes()).await;
    if both {
        super::updates::check(app, client, &columns, "both", "surest").await;
    } else {
        check(app, client, &columns).await;
    }
    run(app, client, &columns).await;
    columns.replace("columns", "undo")
}

/// Undoes it: the result.
async fn undone(app: &App, client: &Client, undo: &str) -> Page {
    let job = client.post(undo, &[]).await;
    let again = client.post(undo, &[]).await;
    assert_eq!(job.redirects_to(), again.redirects_to(), "one job");
    run_pending(&app.db).expect("the queue can be read");
    let page = client.get(job.redirects_to()).await.expect(200);
    assert!(page.shows("The import is undone"), "{}", page.text());
    let page = client
        .get(&undo.replace("undo", "result"))
        .await
        .expect(200);
    assert!(page.shows("was undone"));
    page
}

#[actix_web::test]
async fn new_customers_go_without_a_trace_of_what_they_were() {
    let app = App::new().await;
    let client = app.manager();
    let undo = imported(&app, &client, FILE, false).await;
    let result = client
        .get(&undo.replace("undo", "result"))
        .await
        .expect(200);
    assert_eq!(
        result.attributes("a[href$='/undo']", "href"),
        [undo.as_str()]
    );
    client.get("/customers/1").await.expect(200);
    let plan = client.get(&undo).await.expect(200);
    assert_eq!(tally(&plan), ["3", "0", "0"]);
    let page = undone(&app, &client, &undo).await;
    assert_eq!(tally(&page), ["3", "0", "0"]);
    assert!(page.attributes("a[href$='/undo']", "href").is_empty());
    for question in [
        "select count(*) from customers",
        "select count(*) from contact_points",
        "select count(*) from contacts",
        "select count(*) from addresses",
        "select count(*) from customer_uses",
        "select count(*) from import_customers",
        "select coalesce(sum(delta), 0)::bigint as count from customer_tallies",
        "select count(*) from audit_events where customer_id is not null and changes::text like '%x.example%'",
    ] {
        assert_eq!(count(&app, question), 0, "{question}");
    }
    let gone = "select count(*) from audit_events where table_name = 'customers' and action = 'deleted' and request_id like 'import/%/undo' and user_id is not null";
    assert_eq!(count(&app, gone), 3);
    client.get("/customers/1").await.expect(404);
    // And the same file once more: everybody is new.
    imported(&app, &client, FILE, false).await;
    assert_eq!(count(&app, "select count(*) from customers"), 3);
}

#[actix_web::test]
async fn whoever_somebody_went_on_with_stays_and_is_named_before() {
    let app = App::new().await;
    let client = app.manager();
    let undo = imported(&app, &client, FILE, false).await;
    let conn = &mut app.conn();
    conn.batch_execute("update customers set note = 'important' where external_id = 'U1'; \
        insert into addresses (customer_id, city, country, billing, shipping, default_billing, default_shipping) \
            select id, 'Bari', 'IT', true, false, false, false from customers where external_id = 'U2'")
        .expect("somebody goes on");
    let plan = client.get(&undo).await.expect(200);
    assert_eq!(tally(&plan), ["1", "0", "2"]);
    assert_eq!(plan.all("ul.plain a"), ["Due", "Uno"]);
    assert_eq!(tally(&undone(&app, &client, &undo).await), ["1", "0", "2"]);
    let left = "select count(*) from customers where external_id in ('U1', 'U2')";
    assert_eq!(count(&app, left), 2);
    assert_eq!(count(&app, "select count(*) from customers"), 2);
}

#[actix_web::test]
async fn changed_customers_get_their_old_values_back() {
    let app = App::new().await;
    let client = app.manager();
    imported(&app, &client, FILE, false).await;
    let change = "External ID,Company,E-mail,City,Note\n\
        U1,Uno,new@x.example,Ostia,better\nU2,Due,,,better\nU3,Tre,,,better\nU4,Quattro,,,\n";
    let undo = imported(&app, &client, change, true).await;
    app.conn()
        .batch_execute("update customers set note = 'mine' where external_id = 'U3'")
        .expect("somebody goes on");
    let history = client.get("/customers/1/history").await.expect(200);
    assert!(history.shows("by import"));
    assert_eq!(tally(&client.get(&undo).await.expect(200)), ["1", "2", "1"]);
    assert_eq!(tally(&undone(&app, &client, &undo).await), ["1", "2", "1"]);
    for (question, expected) in [
        ("select count(*) from customers", 3),
        ("select count(*) from customers where note = ''", 2),
        ("select count(*) from customers where note = 'mine'", 1),
        (
            "select count(*) from contact_points where value = 'uno@x.example'",
            1,
        ),
        (
            "select count(*) from contact_points where value = 'new@x.example'",
            0,
        ),
        ("select count(*) from addresses where city = 'Roma'", 1),
        (
            "select count(*) from customers where search_text like '%roma%' and email = 'uno@x.example'",
            1,
        ),
    ] {
        assert_eq!(count(&app, question), expected, "{question}");
    }
    let history = client.get("/customers/1/history").await.expect(200);
    assert!(history.shows("import undone"));
}

#[actix_web::test]
async fn after_a_day_and_for_others_there_is_no_undo() {
    let app = App::new().await;
    let (client, other) = (app.manager(), app.administrator());
    let undo = imported(&app, &client, FILE, false).await;
    other.get(&undo).await.expect(404);
    other.post(&undo, &[]).await.expect(404);
    app.conn()
        .batch_execute("update imports set undo_until = now() - interval '1 second'")
        .expect("a day");
    let result = client
        .get(&undo.replace("undo", "result"))
        .await
        .expect(200);
    assert!(result.attributes("a[href$='/undo']", "href").is_empty());
    assert!(client.get(&undo).await.redirects_to().ends_with("/result"));
    let page = client.post(&undo, &[]).await.expect(409);
    assert!(page.shows("More than 24 hours have gone by"));
    assert_eq!(count(&app, "select count(*) from customers"), 3);
    clientela::jobs::tidy(&app.db).expect("it tidies up");
    assert_eq!(count(&app, "select count(*) from import_customers"), 0);
}

#[actix_web::test]
async fn an_undo_that_fails_midway_leaves_everything_as_it_was() {
    let app = App::new().await;
    let client = app.manager();
    let undo = imported(&app, &client, FILE, false).await;
    app.conn()
        .batch_execute(
            "create function fails() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
             create trigger fails before delete on customers for each row when (old.external_id = 'U3') execute function fails()",
        )
        .expect("a trap");
    let job = client.post(&undo, &[]).await;
    run_pending(&app.db).expect("the queue can be read");
    let page = client.get(job.redirects_to()).await.expect(200);
    assert!(page.shows("The import was not undone"), "{}", page.text());
    assert_eq!(count(&app, "select count(*) from customers"), 3);
    assert_eq!(count(&app, "select count(*) from contact_points"), 4);
    app.conn()
        .batch_execute("drop trigger fails on customers")
        .expect("no trap");
    undone(&app, &client, &undo).await;
    assert_eq!(count(&app, "select count(*) from customers"), 0);
}

#[actix_web::test]
async fn only_what_an_import_made_alone_can_be_removed_like_that() {
    let app = App::new().await;
    let client = app.manager();
    imported(&app, &client, FILE, false).await;
    let conn = &mut app.conn();
    conn.batch_execute("update customers set note = 'x' where id = 1")
        .expect("a change");
    conn.batch_execute("select remove_imported(1, '{2,1}')")
        .expect_err("somebody went on with it");
    conn.batch_execute("select remove_imported(2, '{2}')")
        .expect_err("another import");
    assert_eq!(count(&app, "select count(*) from customers"), 3);
    // Every table that points to customers is known to the undo.
    let known = "select count(*) from pg_constraint where contype = 'f' and confrelid = 'customers'::regclass \
        and conrelid::regclass::text <> all ('{identifiers,addresses,contacts,contact_points,members,customers,customer_uses,customer_use_sums,import_customers,merges,recent_customers}')";
    assert_eq!(count(&app, known), 0);
}

#[actix_web::test]
async fn whoever_became_part_of_a_merge_stays() {
    let app = App::new().await;
    let client = app.manager();
    let undo = imported(&app, &client, FILE, false).await;
    app.conn()
        .batch_execute("select merge_customers(2, 1, '{}')")
        .expect("a merge");
    let page = undone(&app, &client, &undo).await;
    assert_eq!(tally(&page), ["1", "0", "1"], "{}", page.text());
    client.get("/customers/1").await.expect(200);
    assert_eq!(
        client.get("/customers/2").await.redirects_to(),
        "/customers/1"
    );
    client.get("/customers/3").await.expect(404);
    app.is_sound();
}
