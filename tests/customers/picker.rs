//! Choosing a customer: who is offered, in which order, with what beside the name.

use crate::support::{
    App, Client,
    customers::{company, person, set},
    page::Page,
};
use actix_web::test::TestRequest;
use clientela::{db::Db, ids::CustomerId, jobs, web::Role};
use diesel::{PgConnection, QueryableByName, RunQueryDsl, connection::SimpleConnection, sql_types};

/// The rows that htmx gets for what was typed.
async fn pick(client: &Client, purpose: &str, typed: &str) -> Page {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("for", purpose)
        .append_pair("q", typed)
        .finish();
    let request = TestRequest::get()
        .uri(&format!("/customers/pick?{query}"))
        .insert_header(("HX-Request", "true"));
    client.send(request).await
}

fn people(conn: &mut PgConnection) -> [CustomerId; 4] {
    [
        company(conn, "Osteria del Ponte"),
        person(conn, "Ada", "Rossi"),
        person(conn, "Bruno", "Rossi"),
        person(conn, "Carla", "Rossini"),
    ]
}

#[actix_web::test]
async fn a_person_is_found_by_name_number_phone_and_e_mail_while_typing() {
    let app = App::new().await;
    let [osteria, ada, _, carla] = people(&mut app.conn());
    app.conn()
        .batch_execute(&format!(
            "insert into contact_points (customer_id, kind, value, typed) values
             ({carla}, 'phone', '+390515550142', '051 555 0142'), ({carla}, 'email', 'c@example.it', 'c@example.it');
             update customers set reference = '8051234567892' where id = {ada}"
        ))
        .expect("contact points");
    let user = app.user(Role::Support);
    let purpose = format!("member-of-{osteria}");
    for (typed, names) in [
        ("ross", vec!["Rossi Ada", "Rossi Bruno", "Rossini Carla"]),
        ("carla ros", vec!["Rossini Carla"]),
        ("C-00002", vec!["Rossi Ada"]),
        ("8051234567892", vec!["Rossi Ada"]),
        ("051 555 0142", vec!["Rossini Carla"]),
        ("c@example.it", vec!["Rossini Carla"]),
        ("osteria", vec![]),
        ("%_\\", vec![]),
        ("r", vec![]),
        ("", vec![]),
        ("a\0b", vec![]),
    ] {
        let page = pick(&user, &purpose, typed).await.expect(200);
        assert_eq!(page.all(".nm"), names, "{typed}");
        assert!(!page.html.contains("<html"), "rows alone");
    }
}

#[actix_web::test]
async fn without_javascript_the_form_asks_the_page_it_stands_on() {
    let app = App::new().await;
    let [osteria, ada, ..] = people(&mut app.conn());
    let user = app.manager();
    let plain = format!("/customers/pick?for=member-of-{osteria}&q=ada%20rossi");
    let page = user.get(&plain).await;
    let to = page.redirects_to();
    assert_eq!(to, format!("/customers/{osteria}/persons/link?q=ada+rossi"));
    let page = user.get(to).await.expect(200);
    assert_eq!(page.attributes("#pick", "value"), ["ada rossi"]);
    assert_eq!(
        page.attributes("form.picker", "action"),
        [format!("/customers/{osteria}/persons/link")]
    );
    let mut fields = page.fields(".offers form");
    fields.retain(|(name, _)| name != "token");
    let key = fields
        .iter()
        .any(|(name, value)| name == "key" && !value.is_empty());
    assert!(key && fields.contains(&("customer".into(), ada.to_string())));
    let action = page.attributes(".offers form", "action").remove(0);
    let fields: Vec<_> = fields
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    user.post(&action, &fields).await.redirects_to();
    let page = pick(&user, &format!("member-of-{osteria}"), "ada").await;
    assert!(page.shows("Already linked") && page.all(".offers form").is_empty());
}

#[actix_web::test]
async fn regular_customers_come_first() {
    let app = App::new().await;
    let [osteria, ada, bruno, carla] = people(&mut app.conn());
    let user = app.manager();
    for (customer, times) in [(carla, 3), (bruno, 2), (osteria, 5)] {
        for _ in 0..times {
            user.get(&format!("/customers/{customer}"))
                .await
                .expect(200);
        }
    }
    let purpose = format!("member-of-{osteria}");
    let order = ["Rossini Carla", "Rossi Bruno", "Rossi Ada"];
    assert_eq!(pick(&user, &purpose, "ross").await.all(".nm"), order);
    // Before anything is typed there are the regulars alone.
    assert_eq!(pick(&user, &purpose, "").await.all(".nm"), order[..2]);
    // A choice counts as well.
    let path = format!("/customers/{osteria}/persons");
    let choice = [("customer", ada.to_string())];
    let choice: Vec<_> = choice.iter().map(|(n, v)| (*n, v.as_str())).collect();
    user.post(&path, &choice).await.redirects_to();
    assert_eq!(
        pick(&user, &purpose, "").await.all(".nm"),
        ["Rossini Carla", "Rossi Bruno", "Rossi Ada"]
    );
}

#[actix_web::test]
async fn a_use_counts_for_a_year() {
    #[derive(QueryableByName)]
    struct Times {
        #[diesel(sql_type = sql_types::BigInt)]
        times: i64,
    }
    let app = App::new().await;
    let [_, ada, bruno, _] = people(&mut app.conn());
    app.conn()
        .batch_execute(&format!(
            "insert into customer_uses (customer_id, day, times)
             select {ada}, company_day() - interval '1 year' - interval '1 day', 7
             union all select {ada}, company_day() - interval '11 months', 2
             union all select {bruno}, company_day() - interval '13 months', 4;
             insert into customer_use_sums (customer_id, times) values ({ada}, 9), ({bruno}, 4)"
        ))
        .expect("uses");
    let db = Db::connect(&app.database.url, 2).expect("a pool");
    jobs::tidy(&db).expect("it is tidied up");
    let left: Vec<Times> = diesel::sql_query("select times from customer_use_sums")
        .load(&mut app.conn())
        .expect("sums");
    assert_eq!(left.iter().map(|it| it.times).collect::<Vec<_>>(), [2]);
}

#[actix_web::test]
async fn the_inactive_are_said_and_not_offered_and_stops_stand_beside_the_name() {
    let app = App::new().await;
    let [osteria, ada, bruno, _] = people(&mut app.conn());
    set(&mut app.conn(), ada, "status = 'inactive'");
    set(
        &mut app.conn(),
        bruno,
        "stop_level = 'warning', stop_note = 'Pays <late>'",
    );
    let page = pick(&app.manager(), &format!("member-of-{osteria}"), "rossi").await;
    assert_eq!(
        page.all(".nm"),
        ["Rossi Bruno", "Rossini Carla", "Rossi Ada"]
    );
    let rows = page.all(".offers > li");
    assert!(rows[0].contains("Warning") && rows[0].contains("Pays <late>"));
    assert!(rows[2].contains("Inactive, cannot be chosen"));
    assert_eq!(page.all(".offers form").len(), 2);
}

#[actix_web::test]
async fn the_erased_are_offered_nowhere() {
    let app = App::new().await;
    let [osteria, ada, bruno, carla] = people(&mut app.conn());
    let user = app.manager();
    user.get(&format!("/customers/{ada}")).await.expect(200);
    let purpose = format!("member-of-{osteria}");
    assert_eq!(pick(&user, &purpose, "").await.all(".nm"), ["Rossi Ada"]);
    user.get(&format!("/customers/{ada}")).await.expect(200);
    user.post(&format!("/customers/{ada}/erase"), &[])
        .await
        .redirects_to();
    // What was counted before and is written afterwards is not for the erased.
    assert!(pick(&user, &purpose, "").await.all(".nm").is_empty());
    let rest = pick(&user, &purpose, "ross")
        .await
        .attributes(".nm", "href");
    assert_eq!(rest, [bruno, carla].map(|id| format!("/customers/{id}")));
}

#[actix_web::test]
async fn an_unknown_purpose_has_no_rows() {
    let app = App::new().await;
    for purpose in [
        "",
        "member-of-",
        "owner-of-1",
        "member-of-99999999999999999999",
    ] {
        pick(&app.manager(), purpose, "x").await.expect(404);
    }
}
