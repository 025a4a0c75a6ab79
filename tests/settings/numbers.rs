//! The numbers of customers: raised, never lowered.

use crate::support::{App, customers, page::Page};
use clientela::schema::{audit_events, customers as table};
use diesel::{connection::SimpleConnection, prelude::*};
use futures_util::future::join_all;

const PATH: &str = "/settings/numbers";

async fn raise(app: &App, next: &str) -> Page {
    app.administrator().post(PATH, &[("number", next)]).await
}

fn number(app: &App, name: &str) -> String {
    let id = customers::company(&mut app.conn(), name);
    table::table
        .find(id)
        .select(table::number)
        .first(&mut app.conn())
        .expect("a number")
}

#[actix_web::test]
async fn the_series_is_raised_and_goes_on_from_there() {
    let app = App::new().await;
    assert_eq!(number(&app, "One"), "C-00001");
    let page = app.administrator().get(PATH).await.expect(200);
    assert_eq!(page.all(".kv dd"), ["C-00002"]);
    let reply = raise(&app, "C-01000").await;
    assert_eq!(reply.redirects_to(), PATH);
    assert_eq!(number(&app, "Two"), "C-01000");
    assert_eq!(number(&app, "Three"), "C-01001");
    let raised: Vec<serde_json::Value> = audit_events::table
        .filter(audit_events::table_name.eq("number_series"))
        .select(audit_events::changes)
        .load(&mut app.conn())
        .expect("events");
    assert_eq!(raised, [serde_json::json!({"starts_at": [1, 1000]})]);
}

#[actix_web::test]
async fn it_is_never_lowered_and_cannot_run_out() {
    let app = App::new().await;
    raise(&app, "500").await.expect(303);
    for wrong in [
        "499",
        "1",
        "0",
        "-1",
        "C-",
        "",
        "1000000000",
        "99999999999999999999",
        "5e3",
    ] {
        let page = raise(&app, wrong).await.expect(422);
        assert!(page.error_of("number").is_some(), "{wrong}");
        assert_eq!(page.value("number").as_deref(), Some(wrong));
    }
    // The next one anyway changes nothing, and so does the same form again.
    raise(&app, "500").await.expect(303);
    assert_eq!(number(&app, "One"), "C-00500");
    raise(&app, "999999999").await.expect(303);
    assert_eq!(number(&app, "Two"), "C-999999999");
    assert_eq!(number(&app, "Three"), "C-1000000000");
}

/// An import holds the series until its end: nobody waits for that, neither who raises it nor who is behind.
#[actix_web::test]
async fn it_is_not_raised_while_customers_are_made() {
    let app = App::new().await;
    let mut import = app.conn();
    import
        .batch_execute(
            "begin; set local clientela.actor = 'test'; select nextval('customer_numbers')",
        )
        .expect("somebody makes customers");
    let page = raise(&app, "500").await.expect(422);
    let why = page.error_of("number").expect("a reason");
    assert!(why.contains("just being made"), "{why}");
    assert_eq!(page.value("number").as_deref(), Some("500"));
    import.batch_execute("commit").expect("they are made");
    raise(&app, "500").await.expect(303);
}

#[actix_web::test]
async fn whoever_makes_customers_meanwhile_never_meets_a_number_twice() {
    let app = App::new().await;
    let client = app.administrator();
    let raises = (0..6).map(|n| {
        let app = &app;
        async move { raise(app, &format!("{}", 3 + n)).await.status }
    });
    let makes = (0..12).map(|n| {
        let client = &client;
        async move {
            let name = format!("Company {n}");
            let typed = [
                ("kind", "company"),
                ("legal_name", name.as_str()),
                ("country", "IT"),
            ];
            client.post("/customers/new", &typed).await.status
        }
    });
    let (raised, made) = futures_util::future::join(join_all(raises), join_all(makes)).await;
    assert!(
        raised.iter().all(|status| [303, 422].contains(status)),
        "{raised:?}"
    );
    assert!(made.iter().all(|status| *status == 303), "{made:?}");
}
