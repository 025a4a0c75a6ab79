//! Taking changes back.

use super::{osteria, save};
use crate::support::{App, Client, page::Page};
use clientela::web::Role;
use diesel::{QueryableByName, RunQueryDsl, connection::SimpleConnection, sql_types};

const UNDO: &str = "/customers/1/history/undo";

async fn undo(client: &Client, request: &str) -> Page {
    client.post(UNDO, &[("request", request)]).await
}

/// One value of the database, as text.
fn value(app: &App, expression: &str) -> String {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
        value: Option<String>,
    }
    diesel::sql_query(format!("select ({expression})::text as value"))
        .get_result::<Row>(&mut app.conn())
        .unwrap_or_else(|error| panic!("{expression}: {error}"))
        .value
        .unwrap_or_default()
}

/// The newest request on the customer.
fn latest(app: &App) -> String {
    value(
        app,
        "select request_id from audit_events where customer_id = 1 order by id desc limit 1",
    )
}

/// All rows of a customer but for what counts versions and times.
fn rows(app: &App) -> String {
    value(
        app,
        "select jsonb_agg(r order by r::text) from (
            select to_jsonb(c) - '{version,updated_at}'::text[] from customers c
            union all select to_jsonb(a) - '{version,created_at}'::text[] from addresses a
            union all select to_jsonb(n) - '{version,created_at}'::text[] from contacts n
            union all select to_jsonb(i) from identifiers i
            union all select to_jsonb(p) from contact_points p) all_rows (r)",
    )
}

#[actix_web::test]
async fn every_kind_of_change_is_taken_back_and_again() {
    let app = App::new().await;
    osteria(&app);
    let manager = app.manager();
    for (at, sql) in [
        "update customers set legal_name = 'Trattoria', credit_limit = null, tags = '{a,b}', delivery_days = '{2}',
            delivery_from = '08:00', delivery_until = '09:30', payment_terms_id = 1, note = 'x'",
        "delete from contacts",
        "delete from addresses",
        "insert into addresses (customer_id, street, country, billing, shipping, default_billing)
            values (1, 'Via Nuova 1', 'IT', true, true, true); update addresses set label = 'Shop' where street = 'Via Nuova 1'",
        "insert into identifiers (customer_id, kind, country, value) values (1, 'vat', 'IT', '12345678903')",
        "update contact_points set typed = '051 1', value = '+39051000001', position = 0",
    ]
    .iter()
    .enumerate()
    {
        let before = rows(&app);
        let request = format!("r-{at}");
        save(&app, Role::Manager, &request, sql);
        let after = rows(&app);
        assert_ne!(before, after);
        let page = undo(&manager, &request).await;
        assert_eq!(page.redirects_to(), "/customers/1/history", "{sql}");
        assert_eq!(rows(&app), before, "{sql}");
        // And that one again.
        undo(&manager, &latest(&app)).await.expect(303);
        assert_eq!(rows(&app), after, "{sql}");
        undo(&manager, &latest(&app)).await.expect(303);
        assert_eq!(rows(&app), before, "{sql}");
    }
}

#[actix_web::test]
async fn the_button_stands_where_it_works_and_the_undo_is_recorded() {
    let app = App::new().await;
    osteria(&app);
    save(
        &app,
        Role::Support,
        "r-1",
        "update addresses set city = 'Imola'",
    );
    let support = app.user(Role::Support);
    let page = support.get("/customers/1/history").await;
    assert_eq!(
        page.attributes("form.undo input[name=request]", "value"),
        ["r-1"]
    );
    let done = undo(&support, "r-1").await;
    assert!(
        done.header("set-cookie")
            .is_some_and(|it| it.contains("saved-undone"))
    );
    let page = support.get("/customers/1/history").await;
    assert!(page.shows("City before: Imola now: Bologna"));
    assert_eq!(
        page.all("form.undo").len(),
        1,
        "the undo itself, not what it undid"
    );
}

#[actix_web::test]
async fn what_changed_again_since_stays() {
    let app = App::new().await;
    osteria(&app);
    save(
        &app,
        Role::Manager,
        "r-1",
        "update addresses set city = 'Imola'; update customers set note = 'a'",
    );
    save(
        &app,
        Role::Manager,
        "r-2",
        "update addresses set label = 'Shop'",
    );
    let before = rows(&app);
    let refused = undo(&app.manager(), "r-1").await.expect(409);
    assert!(refused.shows("the same data was changed again since"));
    assert_eq!(rows(&app), before, "not even half of it");
}

#[actix_web::test]
async fn a_contact_that_got_a_phone_since_is_not_removed() {
    let app = App::new().await;
    osteria(&app);
    save(
        &app,
        Role::Manager,
        "r-1",
        "insert into contacts (customer_id, given_name) values (1, 'Ugo')",
    );
    save(
        &app,
        Role::Manager,
        "r-2",
        "insert into contact_points (customer_id, contact_id, kind, value, typed) values (1, 2, 'email', 'u@x.it', 'u@x.it')",
    );
    undo(&app.manager(), "r-1").await.expect(409);
    assert_eq!(value(&app, "select count(*) from contact_points"), "2");
}

#[actix_web::test]
async fn what_another_customer_took_meanwhile_is_not_brought_back() {
    let app = App::new().await;
    osteria(&app);
    save(
        &app,
        Role::Manager,
        "r-1",
        "insert into identifiers (customer_id, kind, country, value) values (1, 'vat', 'IT', '12345678903')",
    );
    save(&app, Role::Manager, "r-2", "delete from identifiers");
    save(
        &app,
        Role::Manager,
        "r-3",
        "insert into customers (number, kind, country, legal_name, currency) values ('', 'company', 'IT', 'Other', 'EUR');
         insert into identifiers (customer_id, kind, country, value) values (2, 'vat', 'IT', '12345678903')",
    );
    let refused = undo(&app.manager(), "r-2").await.expect(409);
    assert!(refused.shows("is used by another customer now"));
}

#[actix_web::test]
async fn new_customers_old_changes_and_other_customers_are_not_undone() {
    let app = App::new().await;
    osteria(&app);
    let manager = app.manager();
    assert!(
        undo(&manager, "r-new")
            .await
            .expect(409)
            .shows("A new customer is not undone")
    );
    undo(&manager, "no-such-request").await.expect(404);
    undo(&manager, "").await.expect(404);
    app.conn()
        .batch_execute(
            "update customers set note = 'a';
             insert into audit_events (at, request_id, customer_id, table_name, row_id, action, changes)
             values (now() - interval '25 hours', 'r-old', 1, 'customers', 1, 'changed', '{\"note\": [\"\", \"a\"]}')",
        )
        .unwrap();
    assert!(
        undo(&manager, "r-old")
            .await
            .expect(409)
            .shows("more than 24 hours ago")
    );
    save(
        &app,
        Role::Manager,
        "r-1",
        "update addresses set city = 'Imola'",
    );
    manager
        .post("/customers/2/history/undo", &[("request", "r-1")])
        .await
        .expect(404);
    app.visitor()
        .post(UNDO, &[("request", "r-1")])
        .await
        .expect(303);
    assert_eq!(value(&app, "select city from addresses"), "Imola");
}

#[actix_web::test]
async fn the_credit_limit_is_taken_back_only_by_those_who_set_it() {
    let app = App::new().await;
    osteria(&app);
    save(
        &app,
        Role::Manager,
        "r-1",
        "update customers set credit_limit = 9",
    );
    let accountant = app.user(Role::Accountant);
    assert_eq!(
        accountant
            .get("/customers/1/history")
            .await
            .all("form.undo")
            .len(),
        0
    );
    undo(&accountant, "r-1").await.expect(403);
    undo(&app.manager(), "r-1").await.expect(303);
    assert_eq!(
        value(&app, "select credit_limit from customers"),
        "5000.0000"
    );
}

#[actix_web::test]
async fn two_undos_at_once_are_one() {
    let app = App::new().await;
    osteria(&app);
    save(&app, Role::Manager, "r-1", "delete from addresses");
    let manager = app.manager();
    let (one, other) =
        futures_util::future::join(undo(&manager, "r-1"), undo(&manager, "r-1")).await;
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(value(&app, "select count(*) from addresses"), "1");
}

#[actix_web::test]
async fn a_double_click_on_undo_is_answered_twice_and_done_once() {
    let app = App::new().await;
    osteria(&app);
    save(&app, Role::Manager, "r-1", "delete from addresses");
    let manager = app.manager();
    let click = || manager.post(UNDO, &[("request", "r-1"), ("key", "of-this-button")]);
    let (one, other) = futures_util::future::join(click(), click()).await;
    let late = click().await;
    let toasts = [&one, &other, &late].map(|reply| reply.header("set-cookie"));
    assert_eq!([one.status, other.status, late.status], [303, 303, 303]);
    assert!(toasts.iter().all(|toast| *toast == toasts[0]), "{toasts:?}");
    let made = latest(&app);
    assert!(
        toasts[0].is_some_and(|toast| toast.contains(&made)),
        "{toasts:?} {made}"
    );
    assert_eq!(value(&app, "select count(*) from addresses"), "1");
    // The toast takes back what was really done.
    undo(&manager, &latest(&app)).await.expect(303);
    assert_eq!(value(&app, "select count(*) from addresses"), "0");
}
