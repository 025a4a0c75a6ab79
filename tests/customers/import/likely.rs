//! New rows that look like customers who are in the register already.

use super::{count, run, tally, updates::check, upload};
use crate::support::{
    App,
    customers::{company, person},
};
use clientela::{jobs::run_pending, web::Role};
use diesel::connection::SimpleConnection;

const FILE: &str = "Kind,Company,First name,Last name,Phone,City,Province,Country\n\
    company,Cantina Ponte Alto,,,,Trento,TN,IT\n\
    person,,Gianluca,Colombini,,Milano,MI,IT\n\
    company,Another Name,,,+39 02 5550142,,,IT\n\
    company,Cantina Ponte Alto,,,,Verona,VR,IT\n\
    company,Nobody We Know,,,,Trento,TN,IT\n";

fn register(app: &App) {
    let mut conn = app.conn();
    let alta = company(&mut conn, "Cantina Ponte Alta");
    let milano = person(&mut conn, "Gianluca", "Colombino");
    let phone = company(&mut conn, "Rifugio Alpino");
    conn.batch_execute(&format!(
        "insert into addresses (customer_id, street, city, country, billing, shipping)
         values ({alta}, 'Via 1', 'Trento', 'IT', true, true), ({milano}, 'Via 2', 'Milano', 'IT', true, true);
         insert into contact_points (customer_id, kind, value, typed, purpose)
         values ({phone}, 'phone', '+39025550142', '02 5550142', 'general')"
    ))
    .expect("where they are");
}

#[actix_web::test]
async fn they_are_shown_with_the_reason_before_anything_is_written() {
    let app = App::new().await;
    register(&app);
    let client = app.manager();
    let columns = upload(&client, "a.csv", FILE.as_bytes()).await;
    let page = check(&app, &client, &columns, "create", "surest").await;
    assert_eq!(tally(&page), ["5", "0", "0"]);
    let rows = page.all("section[aria-labelledby=likely-h] tbody tr");
    assert_eq!(rows.len(), 3, "{rows:?}");
    for (row, (line, other, why)) in rows.iter().zip([
        ("2", "Cantina Ponte Alta", "Similar name, same city"),
        ("3", "Colombino", "Similar name, same city"),
        ("4", "Rifugio Alpino", "Same phone"),
    ]) {
        assert!(
            row.contains(line) && row.contains(other) && row.contains(why),
            "{row}"
        );
    }
    assert!(page.shows("3 new rows look like customers"));
}

#[actix_web::test]
async fn they_are_imported_unless_one_leaves_them_out() {
    let left_out: &[(&str, &str)] = &[("without_likely", "true")];
    for (tick, new, names) in [(&[][..], "5", 8), (left_out, "2", 5)] {
        let app = App::new().await;
        register(&app);
        let client = app.manager();
        let columns = upload(&client, "a.csv", FILE.as_bytes()).await;
        check(&app, &client, &columns, "create", "surest").await;
        let path = columns.replace("columns", "run");
        let job = client.post(&path, tick).await.redirects_to().to_owned();
        // Sent again, also otherwise than before: there is one run.
        let again = client.post(&path, &[]).await;
        assert_eq!(again.redirects_to(), job);
        run_pending(&app.db).expect("the queue can be read");
        let done = client.get(&columns.replace("columns", "result")).await;
        assert_eq!(tally(&done)[0], new);
        assert_eq!(count(&app, "select count(*) from customers"), names);
    }
}

#[actix_web::test]
async fn a_file_is_checked_anew_when_somebody_was_erased_or_came() {
    let app = App::new().await;
    register(&app);
    let client = app.manager();
    let columns = upload(&client, "a.csv", FILE.as_bytes()).await;
    check(&app, &client, &columns, "create", "surest").await;
    app.conn()
        .batch_execute(
            "delete from contact_points; update customers set erased_at = now() where id = 3",
        )
        .expect("somebody is gone");
    let page = client.get(&columns.replace("columns", "check")).await;
    let rows = page.all("section[aria-labelledby=likely-h] tbody tr");
    assert_eq!(rows.len(), 2, "who is gone is not named: {rows:?}");
    let page = check(&app, &client, &columns, "create", "surest").await;
    assert!(page.shows("2 new rows look like customers"));
    let done = run(&app, &client, &columns).await;
    assert_eq!(tally(&done)[0], "5");
}

#[actix_web::test]
async fn what_is_no_tick_is_refused_and_runs_nothing() {
    let app = App::new().await;
    register(&app);
    let client = app.user(Role::Accountant);
    let columns = upload(&client, "a.csv", FILE.as_bytes()).await;
    check(&app, &client, &columns, "create", "surest").await;
    let run = columns.replace("columns", "run");
    let answer = client.post(&run, &[("without_likely", "\0maybe")]).await;
    assert!((400..500).contains(&answer.status), "{}", answer.status);
    run_pending(&app.db).expect("the queue can be read");
    assert_eq!(count(&app, "select count(*) from customers"), 3);
}
