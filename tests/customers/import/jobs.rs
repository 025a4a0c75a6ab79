//! Jobs: who takes them, what is left when one dies.

use super::{PLAIN, check, count, typed, upload};
use crate::support::App;
use clientela::jobs::{run_pending, tidy};
use diesel::connection::SimpleConnection;

#[actix_web::test]
async fn the_page_of_a_job_asks_again_until_it_is_done() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "a.csv", PLAIN.as_bytes()).await;
    let page = client.get(&columns).await;
    let job = client.post_raw(&columns, &typed(&client, &page)).await;
    let job = job.redirects_to().to_owned();
    let page = client.get(&job).await.expect(200);
    assert_eq!(page.attributes("#job", "hx-trigger"), ["every 1s"]);
    assert!(page.html.contains("<noscript><meta http-equiv=\"refresh\""));
    assert_eq!(client.get(&columns).await.redirects_to(), job);
    client
        .post_raw(&columns, "target=full_name")
        .await
        .expect(403);
    run_pending(&app.db).expect("jobs run");
    let page = client.get(&job).await.expect(200);
    assert_eq!(page.attributes("#job", "hx-trigger"), Vec::<String>::new());
    assert!(page.shows("2 rows were read"));
    assert!(!page.html.contains("http-equiv=\"refresh\""));
}

#[actix_web::test]
async fn running_twice_is_one_job() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "a.csv", PLAIN.as_bytes()).await;
    check(&app, &client, &columns).await;
    let run = columns.replace("columns", "run");
    let (one, two) =
        futures_util::future::join(client.post(&run, &[]), client.post(&run, &[])).await;
    assert_eq!(one.redirects_to(), two.redirects_to());
    run_pending(&app.db).expect("jobs run");
    let again = client.post(&run, &[]).await;
    assert_eq!(again.redirects_to(), one.redirects_to());
    assert_eq!(
        count(&app, "select count(*) from jobs where kind = 'import-run'"),
        1
    );
    assert_eq!(count(&app, "select count(*) from customers"), 2);
}

#[actix_web::test]
async fn a_job_whose_holder_died_is_taken_again() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "a.csv", PLAIN.as_bytes()).await;
    check(&app, &client, &columns).await;
    client
        .post(&columns.replace("columns", "run"), &[])
        .await
        .redirects_to();
    let running = "update jobs set state = 'running', attempts = 1, heartbeat_at = now()";
    app.conn()
        .batch_execute(&format!("{running} where state = 'queued'"))
        .expect("a holder");
    run_pending(&app.db).expect("jobs run");
    assert_eq!(
        count(&app, "select count(*) from customers"),
        0,
        "its holder still lives"
    );
    app.conn()
        .batch_execute(
            "update jobs set heartbeat_at = now() - interval '31 seconds' where state = 'running'",
        )
        .expect("a death");
    run_pending(&app.db).expect("jobs run");
    assert_eq!(count(&app, "select count(*) from customers"), 2);
    assert_eq!(
        count(
            &app,
            "select count(*) from jobs where state = 'done' and attempts = 2"
        ),
        1
    );
}

#[actix_web::test]
async fn a_job_that_was_done_when_its_holder_died_is_not_done_again() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "a.csv", PLAIN.as_bytes()).await;
    check(&app, &client, &columns).await;
    super::run(&app, &client, &columns).await;
    app.conn()
        .batch_execute(
            "update jobs set state = 'queued' where kind = 'import-run'; delete from identifiers",
        )
        .expect("a death");
    run_pending(&app.db).expect("jobs run");
    assert_eq!(count(&app, "select count(*) from customers"), 2);
}

#[actix_web::test]
async fn a_job_that_kills_three_times_is_given_up() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "a.csv", PLAIN.as_bytes()).await;
    check(&app, &client, &columns).await;
    let job = client.post(&columns.replace("columns", "run"), &[]).await;
    app.conn()
        .batch_execute("update jobs set attempts = 3 where state = 'queued'")
        .expect("three deaths");
    run_pending(&app.db).expect("jobs run");
    let page = client.get(job.redirects_to()).await.expect(200);
    assert!(page.shows("broke off several times"), "{}", page.text());
    let page = client.get(&columns).await.expect(200);
    assert!(page.shows("broke off several times"), "{}", page.text());
}

#[actix_web::test]
async fn a_run_that_fails_midway_leaves_nothing() {
    let app = App::new().await;
    let client = app.administrator();
    let mut content = "Company,Email\n".to_owned();
    (0..1_200).for_each(|n| content.push_str(&format!("Firm {n},firm{n}@example.com\n")));
    let columns = upload(&client, "a.csv", content.as_bytes()).await;
    check(&app, &client, &columns).await;
    app.conn()
        .batch_execute(
            "create function fails() returns trigger language plpgsql as $$
             begin
               if new.legal_name = 'Firm 1100' then
                 raise exception 'taken' using errcode = 'unique_violation', constraint = 'customers_reference';
               end if;
               return new;
             end $$;
             create trigger fails before insert on customers for each row execute function fails()",
        )
        .expect("a trap");
    let job = client.post(&columns.replace("columns", "run"), &[]).await;
    run_pending(&app.db).expect("jobs run");
    let page = client.get(job.redirects_to()).await.expect(200);
    assert!(
        page.shows("Nothing was imported: check the rows again"),
        "{}",
        page.text()
    );
    assert_eq!(count(&app, "select count(*) from customers"), 0);
    assert_eq!(count(&app, "select count(*) from contact_points"), 0);
    app.conn()
        .batch_execute("drop trigger fails on customers")
        .expect("no trap");
    let page = check(&app, &client, &columns).await;
    assert_eq!(super::tally(&page), ["1,200", "0", "0"]);
    super::run(&app, &client, &columns).await;
    assert_eq!(
        count(
            &app,
            "select count(*) from customers where search_text like '%firm 1100%'"
        ),
        1
    );
    let created = "select count(*) from audit_events where table_name = 'customers' and request_id like 'import/%'";
    assert_eq!(count(&app, created), 1_200);
}

#[actix_web::test]
async fn what_nobody_needs_any_more_goes() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "a.csv", PLAIN.as_bytes()).await;
    check(&app, &client, &columns).await;
    app.conn()
        .batch_execute(
            "insert into sessions (token_hash, user_id, created_at, last_seen_at)
                 select 'x', id, now() - interval '31 days', now() from users limit 1;
             insert into sign_in_attempts (account, address, succeeded, at)
                 values ('a', '::1', false, now() - interval '31 days'), ('b', '::1', false, now());
             insert into idempotency_keys (user_id, key, body_hash, location, created_at)
                 select id, 'old', '', '', now() - interval '8 days' from users limit 1;
             insert into one_time_links (token_hash, purpose, expires_at)
                 values ('x', 'setup', now() - interval '2 days'), ('y', 'setup', now() + interval '1 hour');
             insert into customer_tallies (kind, delta) select 'person', 1 from generate_series(1, 150);
             insert into customer_tallies (kind, delta) select 'company', 1 from generate_series(1, 50);
             update imports set created_at = now() - interval '31 days'",
        )
        .expect("old things");
    tidy(&app.db).expect("it tidies up");
    assert_eq!(
        count(&app, "select count(*) from sessions where token_hash = 'x'"),
        0
    );
    assert_eq!(count(&app, "select count(*) from sign_in_attempts"), 1);
    assert_eq!(
        count(
            &app,
            "select count(*) from idempotency_keys where key = 'old'"
        ),
        0
    );
    assert_eq!(count(&app, "select count(*) from one_time_links"), 1);
    assert_eq!(count(&app, "select count(*) from import_files"), 0);
    assert_eq!(
        count(
            &app,
            "select count(*) from imports where matching::text like '%example.com%'"
        ),
        0
    );
    assert_eq!(
        count(
            &app,
            "select count(*) from customer_tallies where kind = 'person'"
        ),
        1
    );
    assert_eq!(
        count(
            &app,
            "select sum(delta)::bigint as count from customer_tallies where kind = 'person'"
        ),
        150
    );
    assert_eq!(
        count(
            &app,
            "select count(*) from customer_tallies where kind = 'company'"
        ),
        50
    );
    client.get("/imports").await.expect(200);
}
