//! Customers that may be in the register already are shown before a new one is made.

use crate::support::{
    App, Client,
    customers::{company, person, set},
    page::Page,
};
use actix_web::test::TestRequest;
use clientela::{ids::CustomerId, schema::customers};
use diesel::{PgConnection, QueryDsl, RunQueryDsl, connection::SimpleConnection};

/// Mario Rossi in Bologna, with an e-mail, a phone and a number.
fn mario(conn: &mut PgConnection) -> CustomerId {
    let id = person(conn, "Mario", "Rossi");
    conn.batch_execute(&format!(
        "insert into addresses (customer_id, city, country, billing, shipping) values ({id}, 'Bologna', 'IT', true, true);
         insert into contact_points (customer_id, kind, value, typed) values
         ({id}, 'email', 'Mario@rossi.example', 'Mario@rossi.example'),
         ({id}, 'phone', '+390515550142', '051 5550142');
         insert into identifiers (customer_id, kind, country, value) values ({id}, 'codice_fiscale', 'IT', '00743110157')"
    ))
    .expect("Mario");
    id
}

async fn create(client: &Client, fields: &[(&str, &str)]) -> Page {
    client.post("/customers/new", fields).await
}

fn count(app: &App) -> i64 {
    let all = customers::table.count();
    all.get_result(&mut app.conn()).expect("a count")
}

#[actix_web::test]
async fn each_likeness_is_shown_with_its_reason_and_nothing_is_saved() {
    let app = App::new().await;
    mario(&mut app.conn());
    let client = app.user(clientela::web::Role::Support);
    let table: [(&[(&str, &str)], &str); 6] = [
        (&[("email", "mario@ROSSI.example")], "Same e-mail"),
        (&[("phone", "+39 051 555 0142")], "Same phone"),
        (
            &[
                ("id_kind", "vat"),
                ("id_country", ""),
                ("id_value", "IT00743110157"),
            ],
            "Same tax number",
        ),
        (
            &[
                ("given_name", "Mario"),
                ("family_name", "Rosi"),
                ("city", "bologna"),
            ],
            "Similar name, same city",
        ),
        (
            &[
                ("given_name", "Rossi"),
                ("family_name", "Mario"),
                ("city", "Bologna"),
            ],
            "Similar name, same city",
        ),
        (
            &[
                ("given_name", "Màrio"),
                ("family_name", "Rossi"),
                ("city", "BOLOGNA"),
            ],
            "Similar name, same city",
        ),
    ];
    for (fields, why) in table {
        let mut form = vec![
            ("kind", "person"),
            ("family_name", "Bianchi"),
            ("region", "IT-BO"),
            ("city", "Genova"),
        ];
        form.retain(|(name, _)| fields.iter().all(|(other, _)| other != name));
        form.extend(fields);
        let page = create(&client, &form).await.expect(422);
        assert_eq!(
            page.all("#alike .nm"),
            ["Mario Rossi , opens in a new tab"],
            "{fields:?}"
        );
        assert_eq!(page.all("#alike .why .pill"), [why]);
        assert!(page.shows("C-00001, Bologna") && page.shows("Create anyway"));
    }
    assert_eq!(count(&app), 1);
}

#[actix_web::test]
async fn who_is_merely_a_little_alike_is_not_shown() {
    let app = App::new().await;
    mario(&mut app.conn());
    let client = app.manager();
    let table: [&[(&str, &str)]; 4] = [
        &[
            ("given_name", "Mario"),
            ("family_name", "Rossi"),
            ("city", "Imola"),
        ],
        &[
            ("given_name", "Mario"),
            ("family_name", "Rossi"),
            ("city", "Verona"),
        ],
        &[
            ("given_name", "Marco"),
            ("family_name", "Rossi"),
            ("city", "Bologna"),
        ],
        &[
            ("family_name", "Bianchi"),
            ("email", "mario@rossi.exampl"),
            ("city", "Bologna"),
        ],
    ];
    for (made, fields) in (2..).zip(table) {
        let form = [&[("kind", "person"), ("region", "IT-BO")], fields].concat();
        create(&client, &form).await.expect(303);
        assert_eq!(count(&app), made, "{fields:?}");
    }
}

#[actix_web::test]
async fn whoever_has_seen_them_may_create_it_anyway() {
    let app = App::new().await;
    let mario = mario(&mut app.conn());
    let client = app.manager();
    let form = [
        ("kind", "person"),
        ("family_name", "Bianchi"),
        ("email", "mario@rossi.example"),
    ];
    let page = create(&client, &form).await.expect(422);
    let seen = page.attributes("#anyway", "value").remove(0);
    assert_eq!(seen, mario.to_string());
    // Somebody else enters one more meanwhile: it is shown first.
    let other = company(&mut app.conn(), "Studio Rossi");
    app.conn()
        .batch_execute(&format!(
            "insert into contact_points (customer_id, kind, value, typed) values ({other}, 'email', 'mario@rossi.example', 'x')"
        ))
        .expect("an e-mail");
    let anyway = [&form[..], &[("anyway", &seen)]].concat();
    let page = create(&client, &anyway).await.expect(422);
    assert_eq!(page.all("#alike .nm").len(), 2);
    let seen = page.attributes("#anyway", "value").remove(0);
    // To save without a word is not to have seen them.
    create(&client, &form).await.expect(422);
    let anyway = [&form[..], &[("anyway", &seen)]].concat();
    create(&client, &anyway).await.redirects_to();
    assert_eq!(count(&app), 3);
}

#[actix_web::test]
async fn an_inactive_one_is_marked_and_comes_back_with_one_click() {
    let app = App::new().await;
    let id = mario(&mut app.conn());
    set(&mut app.conn(), id, "status = 'inactive'");
    let client = app.manager();
    let form = [
        ("kind", "person"),
        ("family_name", "Bianchi"),
        ("phone", "0515550142"),
    ];
    let page = create(&client, &form).await.expect(422);
    assert_eq!(page.all("#alike .who .pill"), ["Inactive"]);
    let [action, name, value] = ["formaction", "name", "value"]
        .map(|attribute| page.attributes("#alike li button", attribute).remove(0));
    let fields = [&form[..], &[(name.as_str(), value.as_str())]].concat();
    client.post(&action, &fields).await.redirects_to();
    let sheet = client.get(&format!("/customers/{id}")).await.expect(200);
    assert!(sheet.shows("Active"));
}

#[actix_web::test]
async fn a_number_that_several_share_and_an_erased_customer_are_no_likeness() {
    let app = App::new().await;
    let id = mario(&mut app.conn());
    set(&mut app.conn(), id, "note = 'x'");
    let client = app.manager();
    let shared = [
        ("kind", "company"),
        ("legal_name", "Rossi"),
        ("id_kind", "vat"),
        ("id_country", ""),
        ("id_value", "00743110157"),
        ("id_shared", "0"),
    ];
    create(&client, &shared).await.redirects_to();
    client
        .post(&format!("/customers/{id}/erase"), &[])
        .await
        .redirects_to();
    let form = [
        ("kind", "person"),
        ("family_name", "Rossi"),
        ("email", "mario@rossi.example"),
    ];
    create(&client, &form).await.redirects_to();
}

#[actix_web::test]
async fn what_is_refused_anyway_is_said_once() {
    let app = App::new().await;
    let id = mario(&mut app.conn());
    set(&mut app.conn(), id, "reference = '2000000000015'");
    let form = [
        ("kind", "person"),
        ("family_name", "Bianchi"),
        ("reference", "2000000000015"),
        ("email", "mario@rossi.example"),
    ];
    let page = create(&app.manager(), &form).await.expect(422);
    assert!(page.error_of("reference").is_some());
    assert_eq!(page.all("#maybe .nm"), ["Mario Rossi"]);
    assert!(page.all("#alike .nm").is_empty() && !page.shows("Create anyway"));
}

#[actix_web::test]
async fn the_box_comes_while_one_types() {
    let app = App::new().await;
    let id = mario(&mut app.conn());
    let client = app.manager();
    let part = |query: String| {
        let path = format!("/customers/alike?{query}");
        let request = TestRequest::get()
            .uri(&path)
            .insert_header(("HX-Request", "true"));
        let client = client.clone();
        async move { client.send(request).await.expect(200) }
    };
    let found = part("kind=person&given_name=Mario&family_name=Rossi&city=Bologna".into()).await;
    assert_eq!(found.all(".nm").len(), 1);
    assert!(found.shows("Create anyway"));
    // In its own form it is not shown, and others cannot be created from there.
    let typed = "email=&email=mario%40rossi.example&phone=051+555+0142";
    assert!(part(format!("of={id}&{typed}")).await.all(".nm").is_empty());
    assert!(!part(format!("of=99&{typed}")).await.shows("Create anyway"));
    for nothing in [
        "",
        "email=%00&family_name=%00&city=%00",
        "id_value=%27%3B--&city=%25",
    ] {
        assert_eq!(part(nothing.into()).await.html.trim(), "", "{nothing}");
    }
    let page = client.get("/customers/alike?email=x").await;
    assert_eq!(page.redirects_to(), "/customers/new");
}

#[actix_web::test]
async fn a_copy_is_not_compared_with_its_original() {
    let app = App::new().await;
    let id = mario(&mut app.conn());
    let page = app
        .manager()
        .get(&format!("/customers/{id}/duplicate"))
        .await
        .expect(200);
    assert!(page.all("#alike .nm").is_empty(), "{}", page.text());
}

#[actix_web::test]
async fn enter_in_a_field_saves_and_the_box_alone_has_the_focus() {
    let app = App::new().await;
    mario(&mut app.conn());
    let client = app.manager();
    let form = [
        ("kind", "person"),
        ("family_name", "Bianchi"),
        ("email", "mario@rossi.example"),
    ];
    let page = create(&client, &form).await.expect(422);
    // A browser presses the first one.
    let first = page.buttons("#main").remove(0);
    assert!(first.to.is_none() && first.says.is_none());
    assert_eq!(page.all("#main [autofocus]").len(), 1);
    let label = page.attributes(".maybe[autofocus][tabindex]", "aria-labelledby");
    assert_eq!(label, ["alike-h"]);
    assert_eq!(page.all("h2#alike-h").len(), 1);
    assert_eq!(page.attributes("#customer", "data-guard"), ["dirty"]);
    // While one types nothing takes the focus.
    let request = TestRequest::get()
        .uri("/customers/alike?email=mario@rossi.example")
        .insert_header(("HX-Request", "true"));
    let typing = client.send(request).await.expect(200);
    assert_eq!(typing.all(".maybe").len(), 1);
    assert!(typing.all("[autofocus]").is_empty());
}
