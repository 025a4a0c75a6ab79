//! New rows that look like customers who are in the register already.

use super::{count, run, tally, typed, updates::check, upload};
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
        assert_eq!(done.shows("left out, look like customers 3"), new == "2");
        assert_eq!(count(&app, "select count(*) from customers"), names);
    }
}

/// A run that left them out failed; the check that follows knows of them as before.
#[actix_web::test]
async fn a_check_after_a_run_that_failed_shows_them_again() {
    let app = App::new().await;
    register(&app);
    let client = app.manager();
    let columns = upload(&client, "a.csv", FILE.as_bytes()).await;
    check(&app, &client, &columns, "create", "surest").await;
    let path = columns.replace("columns", "run");
    client
        .post(&path, &[("without_likely", "true")])
        .await
        .redirects_to();
    app.conn()
        .batch_execute("update imports set state = 'failed'; update jobs set state = 'failed' where state = 'waiting'")
        .expect("the run fails");
    let page = check(&app, &client, &columns, "create", "surest").await;
    assert!(page.shows("3 new rows look like customers"));
    assert_eq!(tally(&page), ["5", "0", "0"]);
    let done = run(&app, &client, &columns).await;
    assert_eq!(tally(&done), ["5", "0", "0"]);
}

#[actix_web::test]
async fn all_of_them_stand_in_a_file_that_can_be_uploaded_again() {
    let app = App::new().await;
    register(&app);
    let client = app.manager();
    let file = format!("{FILE}person,,=Rossella,Rossi,+39 02 5550142,Milano,MI,IT\n");
    let columns = upload(&client, "a.csv", file.as_bytes()).await;
    check(&app, &client, &columns, "create", "surest").await;
    let path = columns.replace("columns", "look-alikes.csv");
    let likely = client.get(&path).await.expect(200);
    let lines: Vec<&str> = likely.html.lines().collect();
    assert_eq!(
        lines[..2],
        [
            "\u{feff}Line,In common,In the file,In the register,Kind,Company,First name,Last name,Phone,City,Province,Country",
            "2,\"Similar name, same city\",Cantina Ponte Alto,C-00001,company,Cantina Ponte Alto,,,,Trento,TN,IT",
        ]
    );
    assert_eq!(lines.len(), 5);
    assert!(lines[4].contains("'=Rossella"), "no formula: {}", lines[4]);
    app.user(Role::Accountant).get(&path).await.expect(404);
    let again = upload(&client, "b.csv", likely.html.as_bytes()).await;
    let page = check(&app, &client, &again, "create", "surest").await;
    assert_eq!(tally(&page)[0], "4");
    assert!(page.shows("4 new rows look like customers"));
}

#[actix_web::test]
async fn a_fax_may_be_shared() {
    let app = App::new().await;
    register(&app);
    app.conn()
        .batch_execute("update contact_points set purpose = 'fax'")
        .expect("a fax");
    let client = app.manager();
    let file = "Company,Phone,Fax,Country\nOne,+39 02 5550142,,IT\nTwo,,+39 02 5550142,IT\n";
    let columns = upload(&client, "a.csv", file.as_bytes()).await;
    let page = check(&app, &client, &columns, "create", "surest").await;
    assert!(!page.shows("look like customers") && !page.shows("looks like a customer"));
    app.conn()
        .batch_execute("update contact_points set purpose = 'general'")
        .expect("a phone");
    let page = check(&app, &client, &columns, "create", "surest").await;
    assert!(page.shows("One new row looks like a customer"));
}

/// Of many who are called nearly so in a large city, those are compared who stand nearest in the order of names.
#[actix_web::test]
async fn one_of_many_of_a_name_is_found() {
    let app = App::new().await;
    app.conn()
        .batch_execute(
            "insert into customers (number, kind, country, currency, family_name, given_name)
             select '', 'person', 'IT', 'EUR', 'Rossi', chr(97 + n / 26) || chr(97 + n % 26) || ' dalla Compagnia'
               from generate_series(0, 500) n;
             insert into customers (number, kind, country, currency, family_name, given_name)
             values ('', 'person', 'IT', 'EUR', 'Rossi', 'Vincenza Adelaide');
             insert into addresses (customer_id, street, city, country, billing, shipping)
             select id, 'Via', 'Roma', 'IT', true, true from customers",
        )
        .expect("a large city");
    let client = app.manager();
    let file = "First name,Last name,City,Province,Country\nVincenzo Adelaide,Rossi,Roma,RM,IT\n";
    let columns = upload(&client, "a.csv", file.as_bytes()).await;
    let page = check(&app, &client, &columns, "create", "surest").await;
    assert!(page.shows("Vincenza Adelaide"));
}

/// A double click on the button of the columns.
#[actix_web::test]
async fn a_check_that_is_asked_twice_is_one() {
    let app = App::new().await;
    let client = app.manager();
    let columns = upload(&client, "a.csv", FILE.as_bytes()).await;
    let form = typed(&client, &client.get(&columns).await.expect(200));
    let first = client.post_raw(&columns, &form).await;
    let second = client.post_raw(&columns, &form).await;
    assert_eq!(first.redirects_to(), second.redirects_to());
    assert_eq!(count(&app, "select count(*) from jobs"), 1);
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
