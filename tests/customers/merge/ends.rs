//! Where merges meet other ends: companies in one line, and erasure.

use super::{GOES, STAYS, lines, merge, twins};
use crate::{
    customers::erase::hits,
    support::{App, user_of},
};
use clientela::{ids::CustomerId, web::Role};
use diesel::connection::SimpleConnection;

/// The tables that point to customers. Whoever adds one says in `merge_customers` what becomes of its rows, in
/// `undo_merge` how they come back, and adds it here.
const KNOWN: [&str; 14] = [
    "addresses.customer_id",
    "contact_points.customer_id",
    "contacts.customer_id",
    "customer_use_sums.customer_id",
    "customer_uses.customer_id",
    "customers.merged_into",
    "customers.parent_id",
    "identifiers.customer_id",
    // Stays: whoever undoes the import leaves merged customers alone.
    "import_customers.customer_id",
    "members.company_id",
    "members.person_id",
    "merges.loser_id",
    "merges.survivor_id",
    // Stays: who is merged is not shown among those that were opened last, and comes back with an undo.
    "recent_customers.customer_id",
];

#[actix_web::test]
async fn no_table_of_customers_is_forgotten() {
    let app = App::new().await;
    let found = lines(
        &mut app.conn(),
        "select conrelid::regclass || '.' || attname from pg_constraint
           join pg_attribute on attrelid = conrelid and attnum = conkey[1]
          where contype = 'f' and confrelid = 'customers'::regclass order by 1",
    );
    assert_eq!(found, KNOWN.map(|each| format!("({each})")));
}

#[actix_web::test]
async fn of_companies_in_one_line_the_one_that_stays_takes_the_higher_place() {
    for (parents, expected) in [
        // 1 below 4 below 2, which stands below 5.
        ("2, 4, 5", "(1,5) (2,) (4,1) (5,)"),
        // 1 below 2 itself.
        ("null, 2, 5", "(1,5) (2,) (4,) (5,)"),
        // 2 below 4 below 1.
        ("1, null, 4", "(1,) (2,) (4,1) (5,)"),
    ] {
        let app = App::new().await;
        twins(&mut app.conn());
        crate::support::customers::company(&mut app.conn(), "Gruppo Ponte");
        let [of4, of1, of2] =
            <[&str; 3]>::try_from(parents.split(", ").collect::<Vec<_>>()).expect("three");
        for (id, parent) in [(4, "null"), (2, of2), (4, of4), (1, of1)] {
            app.conn()
                .batch_execute(&format!(
                    "update customers set parent_id = {parent} where id = {id}"
                ))
                .expect("a parent");
        }
        merge(&app.manager(), STAYS, GOES, &[]).await.redirects_to();
        let after = lines(
            &mut app.conn(),
            "select id, parent_id from customers where kind = 'company' order by id",
        );
        assert_eq!(after.join(" "), expected, "{parents}");
        app.is_sound();
        let undone = app.manager().post("/customers/1/merges/1/undo", &[]).await;
        assert_eq!(undone.redirects_to(), "/customers/2");
        let back = lines(
            &mut app.conn(),
            "select parent_id from customers where id in (4, 1, 2) order by id <> 4, id",
        );
        let expected = [of4, of1, of2].map(|id| format!("({})", id.replace("null", "")));
        assert_eq!(back, expected, "{parents}");
        app.is_sound();
    }
}

#[actix_web::test]
async fn whoever_is_erased_takes_along_who_was_merged_into_it() {
    let app = App::new().await;
    twins(&mut app.conn());
    app.conn()
        .batch_execute("update customers set legal_name = 'Ermenegildo', pec = 'ermenegildo@pec.example' where id = 2")
        .expect("a name");
    let last = crate::support::customers::company(&mut app.conn(), "Gruppo Ponte");
    let manager = app.manager();
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    merge(&manager, last, STAYS, &[]).await.redirects_to();
    let personal = [
        "Ermenegildo",
        "Via Milano",
        "Via Roma",
        "Carla",
        "ponte.example",
        "5550142",
        "00743110157",
        "Da Bruno",
        "Rings first",
        "8051234567892",
    ];
    assert!(personal.iter().all(|word| !hits(&app, &[word]).is_empty()));
    manager
        .post(&format!("/customers/{last}/erase"), &[])
        .await
        .redirects_to();
    assert_eq!(hits(&app, &personal), Vec::<String>::new());
    assert_eq!(hits(&app, &["Osteria", "Gruppo"]), Vec::<String>::new());
    for path in [
        "/customers/2",
        "/customers/1",
        "/customers/C-00002",
        "/customers/5",
        "/customers/5/merges/1",
    ] {
        manager.get(path).await.expect(404);
    }
    manager
        .post("/customers/2/status", &[("status", "active")])
        .await
        .expect(404);
    app.is_sound();
}

#[actix_web::test]
async fn an_undone_merge_is_blanked_with_either_of_the_two() {
    for erased in [1, 2] {
        let app = App::new().await;
        twins(&mut app.conn());
        let manager = app.manager();
        merge(&manager, STAYS, GOES, &[("note", "loser")])
            .await
            .redirects_to();
        manager
            .post("/customers/1/merges/1/undo", &[])
            .await
            .redirects_to();
        manager
            .post(&format!("/customers/{erased}/erase"), &[])
            .await
            .redirects_to();
        let told = lines(
            &mut app.conn(),
            "select fields, kept, moved, changed, dropped from merges",
        );
        assert_eq!(told, ["({},{},{},{},{})"]);
        // Neither what the merge brought to the other one, nor what its undoing took away.
        let told = lines(
            &mut app.conn(),
            "select distinct value from audit_events e join merges m on e.request_id in (m.request_id, m.undo_request_id),
                    jsonb_each(e.changes) where e.customer_id in (1, 2)",
        );
        assert_eq!(told, ["(\"[null, null]\")"]);
        let other = CustomerId(3 - erased);
        let record = manager.get(&format!("/customers/{other}/merges/1")).await;
        assert!([200, 404].contains(&record.status));
        app.is_sound();
    }
}

#[actix_web::test]
async fn a_waiting_workbook_goes_with_whoever_was_merged_into_the_erased() {
    let app = App::new().await;
    twins(&mut app.conn());
    let manager = app.manager();
    crate::support::customers::company(&mut app.conn(), "Gruppo Ponte");
    let user = user_of(&mut app.conn(), Role::Manager);
    app.conn()
        .batch_execute(&format!(
            "insert into exports (user_id, format, everything, language, rows, finished_at)
             select {user}, 'xlsx', true, 'en', 1, now() from generate_series(1, 2);
             insert into export_files (export_id, customers, content) values (1, '{{1}}', 'x'), (2, '{{5}}', 'x')"
        ))
        .expect("workbooks");
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    manager
        .post(&format!("/customers/{STAYS}/erase"), &[])
        .await
        .redirects_to();
    let kept = lines(&mut app.conn(), "select customers from export_files");
    assert_eq!(kept, ["({5})"]);
}
