//! Changes of so many customers that a job makes them.

use super::{WHOLE, change, rows};
use crate::support::App;
use clientela::jobs::run_pending;
use diesel::{RunQueryDsl, connection::SimpleConnection, sql_types};

fn crowd(app: &App) {
    app.conn()
        .batch_execute(
            "insert into customers (number, kind, country, currency, family_name)
             select '', 'person', 'IT', 'EUR', 'Rossi ' || n from generate_series(1, 1500) n;
             insert into customer_groups (name) values ('Hotels')",
        )
        .expect("a crowd");
}

#[actix_web::test]
async fn many_are_a_job_that_is_done_once_and_taken_back() {
    let app = App::new().await;
    crowd(&app);
    let user = app.manager();
    let done = change(&user, WHOLE, &[("group", "1"), ("salesperson", "none")]).await;
    let there = done.redirects_to().to_owned();
    assert!(user.get(&there).await.redirects_to().starts_with("/jobs/"));
    run_pending(&app.db).expect("jobs run");
    assert!(
        user.get(&there)
            .await
            .expect(200)
            .shows("1,500 customers changed")
    );
    let members = user.get("/groups").await;
    assert!(members.shows("1,500"));
    user.post(&format!("{there}/undo"), &[]).await.expect(303);
    run_pending(&app.db).expect("jobs run");
    assert!(rows(&app).iter().all(|row| row.starts_with("0 ")));
    let job = user.get("/jobs/2").await.expect(200);
    assert!(job.shows("The change is taken back"));
    assert_eq!(requests(&app), ["bulk-1 1500", "bulk-1/undo 1500"]);
}

/// What wrote the history of customers, and how often.
fn requests(app: &App) -> Vec<String> {
    #[derive(diesel::QueryableByName)]
    struct Row {
        #[diesel(sql_type = sql_types::Text)]
        line: String,
    }
    let rows: Vec<Row> = diesel::sql_query(
        "select concat_ws(' ', request_id, count(*)) as line from audit_events \
          where table_name = 'customers' and action = 'changed' group by request_id order by request_id",
    )
    .load(&mut app.conn())
    .expect("a history");
    rows.into_iter().map(|row| row.line).collect()
}

#[actix_web::test]
async fn a_choice_that_is_gone_by_then_is_told() {
    let app = App::new().await;
    crowd(&app);
    app.conn()
        .batch_execute("insert into payment_terms (name, days) values ('Never', 730)")
        .expect("terms");
    let user = app.manager();
    #[derive(diesel::QueryableByName)]
    struct Row {
        #[diesel(sql_type = sql_types::Text)]
        id: String,
    }
    let never: Row =
        diesel::sql_query("select id::text as id from payment_terms where name = 'Never'")
            .get_result(&mut app.conn())
            .expect("the terms");
    let done = change(&user, WHOLE, &[("payment_terms", &never.id)]).await;
    let there = done.redirects_to().to_owned();
    app.conn()
        .batch_execute("delete from payment_terms where name = 'Never'")
        .expect("nobody uses them yet");
    run_pending(&app.db).expect("jobs run");
    assert!(user.get("/jobs/1").await.shows("was deleted meanwhile"));
    assert!(user.get(&there).await.shows("Nothing was changed"));
}
