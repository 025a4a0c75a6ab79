//! What both have alike is kept once, with the words of both, and an undo parts it again.

use super::{GOES, STAYS, lines, merge, undo::dump};
use crate::support::{App, customers::company};
use diesel::connection::SimpleConnection;

/// Companies 1 and 2 with these rows.
async fn pair(rows: &str) -> App {
    let app = App::new().await;
    company(&mut app.conn(), "Osteria del Ponte");
    company(&mut app.conn(), "Osteria Ponte");
    app.conn().batch_execute(rows).expect("the rows");
    app
}

/// Merges, compares what there is then, and takes it back.
async fn merged(app: &App, sql: &str, expected: &[&str]) {
    let before = dump(app);
    let manager = app.manager();
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    assert_eq!(lines(&mut app.conn(), sql), expected);
    app.is_sound();
    manager
        .post("/customers/1/merges/1/undo", &[])
        .await
        .redirects_to();
    assert_eq!(dump(app), before);
    app.is_sound();
}

#[actix_web::test]
async fn a_contact_point_of_both_is_kept_once_and_takes_over_a_purpose() {
    let app = pair(
        "insert into contact_points (customer_id, kind, value, typed, purpose, position) values
         (1, 'email', 'info@ponte.example', 'info@ponte.example', 'general', 0),
         (1, 'phone', '+390515550142', '051 5550142', 'work', 1),
         (2, 'phone', '+390515550142', '+39 051 5550142', 'fax', 0),
         (2, 'email', 'info@ponte.example', 'Info@ponte.example', 'invoices', 1),
         (2, 'website', 'https://info@ponte.example', 'ponte.example', 'general', 2)",
    )
    .await;
    // The survivor's first stays first.
    let sql = "select id, typed, purpose from contact_points order by position";
    let expected = [
        "(1,info@ponte.example,invoices)",
        "(2,\"051 5550142\",work)",
        "(5,ponte.example,general)",
    ];
    merged(&app, sql, &expected).await;
}

#[actix_web::test]
async fn an_address_of_both_is_kept_once_with_each_use_and_a_label() {
    let app = pair(
        "insert into addresses (customer_id, label, recipient, street, city, country, billing, shipping, default_billing, default_shipping) values
         (1, '', '', 'Via Roma 12', 'Trento', 'IT', true, false, true, false),
         (2, 'Office', '', 'Via Roma 12', 'Trento', 'IT', false, true, false, true),
         (2, 'Cellar', '', 'Via Roma 12', 'Trento', 'IT', true, true, true, false),
         (2, '', 'Bruno', 'Via Roma 12', 'Trento', 'IT', true, false, false, false)",
    )
    .await;
    // What says something else stays of its own, and each use has one default.
    let sql = "select id, label, recipient, billing, shipping, default_billing, default_shipping from addresses order by id";
    let expected = [
        "(1,Office,\"\",t,t,t,t)",
        "(3,Cellar,\"\",t,t,f,f)",
        "(4,\"\",Bruno,t,f,f,f)",
    ];
    merged(&app, sql, &expected).await;
}

#[actix_web::test]
async fn an_address_of_both_is_no_second_default() {
    let app = pair(
        "insert into addresses (customer_id, street, city, country, billing, shipping, default_billing, default_shipping) values
         (1, 'Via Po 1', 'Trento', 'IT', true, true, true, true), (1, 'Via Roma 12', 'Trento', 'IT', true, false, false, false),
         (2, 'Via Roma 12', 'Trento', 'IT', true, true, true, true)",
    )
    .await;
    let sql = "select id, billing, shipping, default_billing, default_shipping from addresses order by id";
    merged(&app, sql, &["(1,t,t,t,t)", "(2,t,t,f,f)"]).await;
}

const CONTACTS: &str =
    "insert into tags (name) values ('kitchen'), ('wine');
     insert into contacts (customer_id, given_name, family_name, role, language, tags, main, gets_invoices, note) values
     (1, 'Bruno', 'Rossi', 'Director', null, '{wine}', true, false, 'Rings first.'),
     (2, 'bruno', 'Rossi', 'Buyer', 'it', '{kitchen,wine}', true, true, 'Away in August.');
     insert into contact_points (customer_id, contact_id, kind, value, typed, purpose, position) values
     (1, 1, 'email', 'bruno@ponte.example', 'bruno@ponte.example', 'general', 0),
     (2, 2, 'phone', '+393331234567', '333 1234567', 'mobile', 0),
     (2, 2, 'email', 'bruno@ponte.example', 'bruno@ponte.example', 'work', 1)";

#[actix_web::test]
async fn a_contact_of_both_is_kept_once_and_nothing_that_either_says_is_lost() {
    let app = pair(CONTACTS).await;
    let sql = "select n.id, given_name, role, language, tags, main, gets_invoices, replace(note, E'\\n', '/'), value, purpose
                 from contacts n join contact_points p on contact_id = n.id and p.customer_id = n.customer_id order by position";
    let who =
        "1,Bruno,\"Director, Buyer\",it,\"{wine,kitchen}\",t,t,\"Rings first./Away in August.\"";
    let expected = [
        format!("({who},bruno@ponte.example,work)"),
        format!("({who},+393331234567,mobile)"),
    ];
    merged(&app, sql, &expected.each_ref().map(String::as_str)).await;
}

#[actix_web::test]
async fn contacts_of_one_name_who_may_be_two_stay_two() {
    let named = "insert into contacts (customer_id, family_name, main) values (1, 'Rossi', true), (2, 'Rossi', true)";
    let reached = "insert into contact_points (customer_id, contact_id, kind, value, typed) values (1, 1, 'phone', '+391', '1')";
    for (more, count) in [
        ("", 1),
        (reached, 1),
        // Each is reached in another way.
        (&*format!("{reached}, (2, 2, 'phone', '+392', '2')"), 2),
        // One is reached, and the other one has another role, or another language.
        (
            &*format!("{reached}; update contacts set role = id::text"),
            2,
        ),
        (
            &*format!(
                "{reached}, (2, 2, 'phone', '+391', '1'); update contacts set language = case id when 1 then 'it' else 'fr' end"
            ),
            2,
        ),
        // There is no room for the words of both.
        (
            &*format!(
                "{reached}, (2, 2, 'phone', '+391', '1'); update contacts set note = repeat(id::text, 1500)"
            ),
            2,
        ),
        (
            "update contacts set family_name = 'Bianchi' where id = 2",
            2,
        ),
    ] {
        let app = pair(&format!("{named}; {more}")).await;
        let sql = "select count(*), count(*) filter (where main) from contacts";
        merged(&app, sql, &[&*format!("({count},1)")]).await;
    }
}

#[actix_web::test]
async fn what_took_over_words_and_was_changed_since_stays_as_it_is() {
    let app = pair(CONTACTS).await;
    let manager = app.manager();
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    app.conn()
        .batch_execute("update contacts set role = 'Owner'")
        .expect("a change");
    let page = manager.get("/customers/1/merges/1").await.expect(200);
    assert_eq!(page.all("#sec-undo li"), ["Contact: Bruno Rossi"]);
    manager
        .post("/customers/1/merges/1/undo", &[])
        .await
        .redirects_to();
    let sql = "select id, customer_id, role, gets_invoices, main from contacts order by id";
    assert_eq!(
        lines(&mut app.conn(), sql),
        ["(1,1,Owner,t,t)", "(2,2,Buyer,t,t)"]
    );
    let sql = "select customer_id, contact_id, purpose from contact_points order by id";
    assert_eq!(
        lines(&mut app.conn(), sql),
        ["(1,1,general)", "(2,2,mobile)", "(2,2,work)"]
    );
    app.is_sound();
}

#[actix_web::test]
async fn the_preview_names_what_is_kept_once_and_the_history_tells_it() {
    let app = pair(&format!(
        "{CONTACTS};
         insert into addresses (customer_id, street, postal_code, city, country, billing, shipping) values
         (1, 'Via Roma 12', '', 'Trento', 'IT', true, false), (2, 'Via Roma 12', '', 'Trento', 'IT', true, false),
         (2, 'Via Milano 3', '38121', 'Trento', 'IT', true, false);
         insert into contact_points (customer_id, kind, value, typed) values
         (1, 'phone', '+391', '01'), (2, 'phone', '+391', '0001')"
    ))
    .await;
    let manager = app.manager();
    let page = manager.get("/customers/1/merge?with=2").await.expect(200);
    // Whatever makes two of one name or street differ can be read.
    assert!(page.shows("Bruno Rossi, Director") && page.shows("Via Milano 3, 38121 Trento"));
    assert!(page.shows("Both have this alike; it is kept once"));
    assert_eq!(
        page.all("form#merge li li"),
        ["Via Roma 12, Trento", "bruno Rossi, Buyer", "0001"]
    );
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    let history = manager.get("/customers/1/history").await.expect(200);
    for words in ["before: Director now: Director, Buyer", "Away in August."] {
        assert!(history.shows(words), "{words}: {}", history.text());
    }
}
