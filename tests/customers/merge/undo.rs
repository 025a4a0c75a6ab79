//! A merge is taken back: within thirty days, as far as nothing was changed since.

use super::{GOES, STAYS, lines, merge, twins};
use crate::support::{
    App,
    customers::{company, set},
};
use diesel::connection::SimpleConnection;

/// Everything of all customers but what counts and times changes.
pub fn dump(app: &App) -> Vec<String> {
    let mut all = Vec::new();
    for table in [
        "customers",
        "addresses",
        "contacts",
        "contact_points",
        "identifiers",
        "members",
        "customer_uses",
        "customer_use_sums",
    ] {
        let sql = format!(
            "select '{table}', to_jsonb(t) - 'version' - 'updated_at' from {table} t order by 2"
        );
        all.extend(lines(&mut app.conn(), &sql));
    }
    all
}

#[actix_web::test]
async fn an_undo_puts_everything_back() {
    let app = App::new().await;
    twins(&mut app.conn());
    let before = dump(&app);
    assert!(before.len() > 20);
    let manager = app.manager();
    let all_of_loser =
        ["note", "legal_name", "credit_limit", "trade_name"].map(|field| (field, "loser"));
    merge(&manager, STAYS, GOES, &all_of_loser)
        .await
        .redirects_to();
    assert_ne!(dump(&app), before);
    let page = manager.get("/customers/1/merges/1").await.expect(200);
    assert!(
        !page.shows("stays with Osteria"),
        "nothing was changed since"
    );
    // Twice is once.
    for _ in 0..2 {
        let reply = manager.post("/customers/1/merges/1/undo", &[]).await;
        assert_eq!(reply.redirects_to(), "/customers/2");
    }
    assert_eq!(dump(&app), before);
    app.is_sound();
    let sheet = manager.get("/customers/2").await.expect(200);
    assert!(sheet.shows("Osteria del Ponte S.r.l.") && !sheet.shows("was merged into"));
    let page = manager.get("/customers/1/merges/1").await.expect(200);
    assert!(page.shows("This merge was undone") && page.all("#merge-undo").is_empty());
    let history = manager.get("/customers/2/history").await.expect(200);
    assert!(history.shows("Merged into before: Osteria del Ponte now: –"));
    // And it can be merged again.
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    app.is_sound();
}

/// What was kept of a merge before contacts and links were joined with the words of both.
#[actix_web::test]
async fn a_merge_from_before_is_undone_as_well() {
    let app = App::new().await;
    twins(&mut app.conn());
    let before = dump(&app);
    let manager = app.manager();
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    app.conn()
        .batch_execute(
            "update merges set kept = kept - 'members', dropped = dropped - 'contacts', changed = jsonb_strip_nulls(changed) - 'identifiers';
             update merges set moved = jsonb_strip_nulls(replace(moved::text, '[]', 'null')::jsonb)",
        )
        .expect("an old merge");
    manager
        .post("/customers/1/merges/1/undo", &[])
        .await
        .redirects_to();
    assert_eq!(dump(&app), before);
    app.is_sound();
}

#[actix_web::test]
async fn what_was_changed_since_is_told_and_stays() {
    let app = App::new().await;
    twins(&mut app.conn());
    let manager = app.manager();
    merge(
        &manager,
        STAYS,
        GOES,
        &[("note", "loser"), ("legal_name", "loser")],
    )
    .await
    .redirects_to();
    app.conn()
        .batch_execute(
            "update customers set note = 'New note.' where id = 1;
             update addresses set street = 'Via Milano 5' where id = 3;
             update contact_points set typed = 'CARLA@ponte.example' where id = 4;
             delete from identifiers;
             insert into addresses (customer_id, street, country, billing, shipping) values (1, 'Via Nuova 1', 'IT', true, true);
             insert into customers (number, kind, country, currency, legal_name, reference) values ('', 'company', 'IT', 'EUR', 'Other', null);
             update customers set reference = null where id = 1;
             update customers set reference = '8051234567892' where id = 5",
        )
        .expect("changes");
    let page = manager.get("/customers/1/merges/1").await.expect(200);
    assert!(
        page.shows("This was changed since and stays with Osteria del Ponte S.r.l."),
        "{}",
        page.text()
    );
    let mut told = page.all("#sec-undo li");
    told.sort();
    assert_eq!(
        told,
        [
            "Address: Via Milano 5, Trento",
            "Contact: Carla",
            "Note",
            "Reference",
            "Tax identifier: no longer there"
        ]
    );
    manager
        .post("/customers/1/merges/1/undo", &[])
        .await
        .redirects_to();
    let conn = &mut app.conn();
    assert_eq!(
        lines(
            conn,
            "select id, legal_name, note, reference from customers where id in (1, 2) order by id"
        ),
        [
            "(1,\"Osteria del Ponte\",\"New note.\",)",
            "(2,\"Osteria del Ponte S.r.l.\",\"Rings first.\",)"
        ]
    );
    assert_eq!(
        lines(conn, "select id, customer_id from addresses order by id"),
        ["(1,1)", "(2,2)", "(3,1)", "(4,1)"]
    );
    assert_eq!(
        lines(
            conn,
            "select id, customer_id, main from contacts order by id"
        ),
        ["(1,1,t)", "(2,1,f)"]
    );
    assert_eq!(
        lines(
            conn,
            "select id, customer_id from contact_points order by id"
        ),
        ["(1,1)", "(2,2)", "(3,2)", "(4,1)"]
    );
    app.is_sound();
}

#[actix_web::test]
async fn after_thirty_days_it_stays() {
    let app = App::new().await;
    twins(&mut app.conn());
    let manager = app.manager();
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    let aged = |days: i32| {
        let sql = format!("update merges set at = now() - interval '{days} days'");
        app.conn().batch_execute(&sql).expect("time passes");
    };
    aged(31);
    let page = manager.get("/customers/1/merges/1").await.expect(200);
    assert!(page.all("#merge-undo").is_empty() && page.shows("The 30 days are over"));
    let page = manager
        .post("/customers/1/merges/1/undo", &[])
        .await
        .expect(409);
    assert!(page.shows("More than 30 days have passed"));
    aged(30);
    manager
        .post("/customers/1/merges/1/undo", &[])
        .await
        .redirects_to();
}

#[actix_web::test]
async fn a_chain_is_undone_from_its_end() {
    let app = App::new().await;
    twins(&mut app.conn());
    let last = company(&mut app.conn(), "Gruppo Ponte");
    let before = dump(&app);
    let manager = app.manager();
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    merge(&manager, last, STAYS, &[]).await.redirects_to();
    let page = manager
        .post("/customers/5/merges/1/undo", &[])
        .await
        .expect(409);
    assert!(page.shows("Undo that merge first"));
    manager
        .post("/customers/5/merges/2/undo", &[])
        .await
        .redirects_to();
    assert_eq!(
        manager.get("/customers/2").await.redirects_to(),
        "/customers/1"
    );
    manager
        .post("/customers/1/merges/1/undo", &[])
        .await
        .redirects_to();
    assert_eq!(dump(&app), before);
    app.is_sound();
}

#[actix_web::test]
async fn what_a_merged_customer_had_changed_can_still_be_undone() {
    let app = App::new().await;
    twins(&mut app.conn());
    let manager = app.manager();
    manager
        .post("/customers/2/addresses/3/delete", &[])
        .await
        .redirects_to();
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    let history = manager.get("/customers/1/history").await.expect(200);
    let request = history
        .attributes("form.undo [name=request]", "value")
        .remove(0);
    manager
        .post("/customers/1/history/undo", &[("request", &request)])
        .await
        .redirects_to();
    assert_eq!(
        lines(
            &mut app.conn(),
            "select customer_id from addresses where id = 3"
        ),
        ["(1)"]
    );
    set(&mut app.conn(), STAYS, "note = 'x'");
    app.is_sound();
}

#[actix_web::test]
async fn what_does_not_fit_any_more_stays_with_the_survivor() {
    let app = App::new().await;
    twins(&mut app.conn());
    app.conn()
        .batch_execute(
            "update customers set delivery_from = '13:00', delivery_until = '15:00', reference = 'OLD-1' where id = 1;
             update customers set delivery_from = '08:00', delivery_until = '12:00' where id = 2",
        )
        .expect("hours");
    let manager = app.manager();
    let choices = ["delivery_from", "reference", "trade_name"].map(|field| (field, "loser"));
    merge(&manager, STAYS, GOES, &choices).await.redirects_to();
    let other = company(&mut app.conn(), "Gruppo Ponte");
    set(&mut app.conn(), other, "reference = 'OLD-1'");
    set(&mut app.conn(), STAYS, "delivery_until = '11:00'");
    manager
        .post("/customers/1/merges/1/undo", &[])
        .await
        .redirects_to();
    assert_eq!(
        lines(
            &mut app.conn(),
            "select id, reference, delivery_from, delivery_until, trade_name from customers where id in (1, 2) order by id"
        ),
        [
            "(1,8051234567892,08:00:00,11:00:00,\"\")",
            "(2,,08:00:00,12:00:00,\"Da Bruno\")"
        ]
    );
    app.is_sound();
}
