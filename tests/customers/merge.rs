//! Two customers that are one become one.

mod alike;
mod ends;
mod links;
mod pages;
mod races;
mod undo;

use crate::support::{
    App, Client,
    customers::{company, person, set},
    page::Page,
};
use clientela::ids::CustomerId;
use diesel::{PgConnection, QueryableByName, RunQueryDsl, connection::SimpleConnection, sql_types};

/// The ids of [`twins`].
pub const STAYS: CustomerId = CustomerId(1);
pub const GOES: CustomerId = CustomerId(2);

/// Company 1 and company 2 with one of everything, partly alike; 3 is a person who belongs to both, 4 stands
/// below 2.
pub fn twins(conn: &mut PgConnection) {
    company(conn, "Osteria del Ponte");
    company(conn, "Osteria del Ponte S.r.l.");
    person(conn, "Ada", "Rossi");
    company(conn, "Cantina del Ponte");
    conn.batch_execute(
        "insert into tags (name) values ('wine'), ('fair');
         update customers set note = 'Pays late.', tags = '{wine}', credit_limit = 500 where id = 1;
         insert into customer_groups (name) values ('Bars');
         update customers set note = 'Rings first.', tags = '{fair, wine}', reference = '8051234567892', iban = 'IT60X0542811101000000123456',
                bic = 'BLOPIT22', group_id = 1, external_id = 'K-7', trade_name = 'Da Bruno' where id = 2;
         update customers set parent_id = 2 where id = 4;
         insert into addresses (customer_id, street, city, country, billing, shipping, default_billing, default_shipping) values
         (1, 'Via Roma 12', 'Trento', 'IT', true, true, true, true), (2, 'Via Roma 12', 'Trento', 'IT', true, true, true, true),
         (2, 'Via Milano 3', 'Trento', 'IT', true, false, false, false);
         insert into contacts (customer_id, given_name, main) values (1, 'Bruno', true), (2, 'Carla', true);
         insert into contact_points (customer_id, contact_id, kind, value, typed, position) values
         (1, null, 'email', 'info@ponte.example', 'info@ponte.example', 0), (2, null, 'email', 'info@ponte.example', 'info@ponte.example', 0),
         (2, null, 'phone', '+390515550142', '051 5550142', 1), (2, 2, 'email', 'carla@ponte.example', 'carla@ponte.example', 0);
         insert into identifiers (customer_id, kind, country, value) values (2, 'vat', 'IT', 'IT00743110157');
         insert into members (company_id, person_id, role, from_date, until_date) values
         (1, 3, '', '2020-01-01', '2021-12-31'), (2, 3, 'Cook', '2021-06-01', null), (2, 3, 'Waiter', '2015-01-01', '2015-12-31');
         insert into customer_uses (customer_id, day, times) values (1, '2026-11-01', 2), (2, '2026-11-01', 3), (2, '2026-11-02', 1);
         insert into customer_use_sums (customer_id, times) values (1, 2), (2, 4)",
    )
    .expect("the twins");
}

/// Sends what the preview would send, with some choices.
pub async fn merge(
    client: &Client,
    stays: CustomerId,
    goes: CustomerId,
    choices: &[(&str, &str)],
) -> Page {
    let path = format!("/customers/{stays}/merge");
    let page = client.get(&format!("{path}?with={goes}")).await.expect(200);
    send(client, &page, &path, choices).await
}

/// Sends the form of a preview, with some choices.
pub async fn send(client: &Client, page: &Page, path: &str, choices: &[(&str, &str)]) -> Page {
    let fields = page.fields("form#merge");
    let mut fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    fields.retain(|(name, _)| *name != "token" && choices.iter().all(|(other, _)| other != name));
    fields.extend(choices);
    client.post(path, &fields).await
}

/// One column of text.
pub fn lines(conn: &mut PgConnection, sql: &str) -> Vec<String> {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = sql_types::Text)]
        line: String,
    }
    let rows: Vec<Row> = diesel::sql_query(format!("select q.*::text as line from ({sql}) q"))
        .load(conn)
        .unwrap_or_else(|error| panic!("{sql}: {error}"));
    rows.into_iter().map(|row| row.line).collect()
}

#[actix_web::test]
async fn everything_moves_to_the_one_that_stays() {
    let app = App::new().await;
    twins(&mut app.conn());
    let manager = app.manager();
    let reply = merge(
        &manager,
        STAYS,
        GOES,
        &[("note", "loser"), ("trade_name", "survivor")],
    )
    .await;
    assert_eq!(reply.redirects_to(), "/customers/1");
    let conn = &mut app.conn();
    let all = |conn: &mut PgConnection, sql: &str| lines(conn, sql).join(" ");
    assert_eq!(
        all(
            conn,
            "select note, trade_name, credit_limit::int, tags, reference, iban, bic, group_id, external_id from customers where id = 1"
        ),
        "(\"Rings first.\",\"\",500,\"{wine,fair}\",8051234567892,IT60X0542811101000000123456,BLOPIT22,1,K-7)"
    );
    assert_eq!(
        all(
            conn,
            "select customer_id, street, default_billing from addresses order by id"
        ),
        "(1,\"Via Roma 12\",t) (1,\"Via Milano 3\",f)"
    );
    assert_eq!(
        all(
            conn,
            "select customer_id, given_name, main from contacts order by id"
        ),
        "(1,Bruno,t) (1,Carla,f)"
    );
    assert_eq!(
        all(
            conn,
            "select customer_id, value, position from contact_points where contact_id is null order by id"
        ),
        "(1,info@ponte.example,0) (1,+390515550142,2)"
    );
    assert_eq!(
        all(
            conn,
            "select customer_id from contact_points where contact_id = 2"
        ),
        "(1)"
    );
    assert_eq!(
        all(conn, "select customer_id, value from identifiers"),
        "(1,IT00743110157)"
    );
    assert_eq!(
        all(
            conn,
            "select company_id, role, from_date, until_date from members order by from_date"
        ),
        "(1,Waiter,2015-01-01,2015-12-31) (1,Cook,2020-01-01,)"
    );
    assert_eq!(
        all(conn, "select parent_id from customers where id = 4"),
        "(1)"
    );
    assert_eq!(
        all(
            conn,
            "select customer_id, day, times from customer_uses order by day"
        ),
        "(1,2026-11-01,5) (1,2026-11-02,1)"
    );
    assert_eq!(all(conn, "select * from customer_use_sums"), "(1,6)");
    app.is_sound();
}

#[actix_web::test]
async fn the_old_number_and_every_old_address_lead_to_the_one_that_stays() {
    let app = App::new().await;
    twins(&mut app.conn());
    let last = company(&mut app.conn(), "Gruppo Ponte");
    let manager = app.manager();
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    // And on, where that one is merged, too.
    merge(&manager, last, STAYS, &[]).await.redirects_to();
    for (from, to) in [
        ("/customers/2", "/customers/5"),
        ("/customers/2/addresses", "/customers/5/addresses"),
        (
            "/customers/2/contacts/2/edit",
            "/customers/5/contacts/2/edit",
        ),
        (
            "/customers/2/history?action=changed",
            "/customers/5/history?action=changed",
        ),
        (
            "/customers/2/edit?section=note",
            "/customers/5/edit?section=note",
        ),
        ("/customers/2/merge", "/customers/5/merge"),
        ("/customers/1/persons", "/customers/5/persons"),
        ("/customers/C-00002", "/customers/5"),
        ("/customers/c-00001", "/customers/5"),
    ] {
        assert_eq!(manager.get(from).await.redirects_to(), to, "{from}");
    }
    manager
        .get("/customers/5/contacts/2/edit")
        .await
        .expect(200);
    manager.get("/customers/999/addresses").await.expect(404);
    let scanned = manager.get("/scan?code=C-00002").await;
    assert_eq!(scanned.redirects_to(), "/customers/5");
    let found = manager
        .get("/customers?kind=all&q=C-00002")
        .await
        .expect(200);
    assert_eq!(found.all("#results tbody .nm"), ["Gruppo Ponte"]);
    let list = manager.get("/customers?kind=company").await.expect(200);
    assert_eq!(
        list.all("#results tbody .nm"),
        ["Cantina del Ponte", "Gruppo Ponte"]
    );
    assert!(list.shows("Companies 2"), "{}", list.text());
    let picked = manager
        .get("/customers/4/parent?q=osteria")
        .await
        .expect(200);
    assert!(picked.all(".offers .nm").is_empty());
    app.is_sound();
}

#[actix_web::test]
async fn both_cards_lead_to_whoever_stays_until_one_is_given_to_somebody_else() {
    let app = App::new().await;
    twins(&mut app.conn());
    set(&mut app.conn(), STAYS, "reference = '4006381333931'");
    let manager = app.manager();
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    for code in ["4006381333931", "8051234567892"] {
        let scanned = manager.get(&format!("/scan?code={code}")).await;
        assert_eq!(scanned.redirects_to(), "/customers/1", "{code}");
    }
    let other = company(&mut app.conn(), "Rifugio Alpino");
    set(&mut app.conn(), other, "reference = '8051234567892'");
    let scanned = manager.get("/scan?code=8051234567892").await;
    assert_eq!(scanned.redirects_to(), format!("/customers/{other}"));
    manager
        .post(&format!("/customers/{STAYS}/erase"), &[])
        .await
        .expect(303);
    let scanned = manager.get("/scan?code=4006381333931").await;
    assert!(scanned.redirects_to().contains("q=4006381333931"));
}
