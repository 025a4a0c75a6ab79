//! The tab History: what it shows, to whom, page by page.

mod undo;

use crate::support::{App, page::Page, user_of};
use clientela::{
    db::{Actor, transaction},
    web::Role,
};
use diesel::connection::SimpleConnection;
use diesel::{PgConnection, QueryResult, QueryableByName, RunQueryDsl, sql_types};

/// Runs SQL as one request of a user.
pub fn save(app: &App, role: Role, request: &str, sql: &str) {
    let mut conn = app.conn();
    let by = Actor {
        user: Some(user_of(&mut conn, role)),
        address: None,
        request: Some(request.to_owned()),
    };
    transaction(
        &mut conn,
        &by,
        |conn: &mut PgConnection| -> QueryResult<()> { conn.batch_execute(sql) },
    )
    .unwrap_or_else(|error| panic!("{sql}: {error}"));
}

/// The first customer: a company with an address, a contact and a phone, made by the manager.
pub fn osteria(app: &App) {
    save(
        app,
        Role::Manager,
        "r-new",
        "insert into customers (number, kind, country, legal_name, currency, credit_limit, payment_terms_id, tags)
         values ('', 'company', 'IT', 'Osteria del Ponte', 'EUR', 5000, 2, '{vip}');
         insert into addresses (customer_id, street, postal_code, city, country, billing, shipping)
         values (1, 'Via Mazzini 3', '40126', 'Bologna', 'IT', true, false);
         insert into contacts (customer_id, given_name, family_name, tags) values (1, 'Sandra', 'Lolli', '{buyer}');
         insert into contact_points (customer_id, contact_id, kind, value, typed, position)
         values (1, 1, 'phone', '+390515550141', '051 555 0141', 4);",
    );
}

#[actix_web::test]
async fn a_save_is_one_entry_told_in_words() {
    let app = App::new().await;
    osteria(&app);
    save(
        &app,
        Role::Accountant,
        "r-terms",
        "update customers set credit_limit = 6000, payment_terms_id = 3, delivery_days = '{1,5}', status = 'inactive'",
    );
    let page = app
        .administrator()
        .get("/customers/1/history")
        .await
        .expect(200);
    assert_eq!(page.all("tbody tr:not(.day) td.c3"), ["Changed", "Created"]);
    let counts = ["4 fields", "What was entered"];
    assert_eq!(page.all("tbody summary"), counts, "new is new: no count");
    assert_eq!(
        page.all("tbody tr:not(.day) td.c5"),
        ["MG Marta Galli", "MN Marco Neri"]
    );
    assert_eq!(page.all("tr.day").len(), 1, "one heading for the day");
    assert!(
        page.shows("Credit limit before: €5,000.00 now: €6,000.00"),
        "{}",
        page.text()
    );
    assert!(page.shows("Payment terms before: 30 days now: 30 days, end of month"));
    assert!(page.shows("Delivery days before: – now: Mon, Fri"));
    assert!(page.shows("Status before: Active now: Inactive"));
    assert!(page.shows("Contact: Sandra Lolli Created"));
    assert!(page.shows("Phone: 051 555 0141 Created"));
    assert!(page.shows("Tags before: – now: vip"));
    assert!(
        !page.html.contains("+390515550141"),
        "the plain form is for undo alone"
    );
}

#[actix_web::test]
async fn the_history_is_filtered_by_user_kind_field_and_day() {
    let app = App::new().await;
    osteria(&app);
    save(
        &app,
        Role::Support,
        "r-1",
        "update addresses set city = 'Imola'",
    );
    save(&app, Role::Accountant, "r-2", "delete from contacts");
    app.conn()
        .batch_execute("update customers set note = 'by a job'")
        .unwrap();
    let administrator = app.administrator();
    let kinds = async |query: &str| {
        let path = format!("/customers/1/history{query}");
        administrator
            .get(&path)
            .await
            .expect(200)
            .all("tbody tr:not(.day) td.c2")
    };
    let support = user_of(&mut app.conn(), Role::Support);
    assert_eq!(
        kinds("").await,
        ["Customer", "Contact", "Address", "Customer"]
    );
    assert_eq!(kinds(&format!("?user={support}")).await, ["Address"]);
    assert_eq!(kinds("?user=system").await, ["Customer"]);
    assert_eq!(kinds("?action=deleted").await, ["Contact"]);
    assert_eq!(kinds("?field=addresses.city").await, ["Address", "Address"]);
    let today = chrono::Utc::now().date_naive();
    let tomorrow = today + chrono::Days::new(2);
    assert_eq!(
        kinds(&format!("?from={tomorrow}")).await,
        Vec::<String>::new()
    );
    assert_eq!(
        kinds(&format!("?to={tomorrow}&action=created")).await.len(),
        1
    );
    assert_eq!(
        kinds("?user=x&action=x&field=x&from=x&after=x").await.len(),
        4
    );
    let page = administrator
        .get("/customers/1/history?action=deleted")
        .await;
    assert_eq!(page.all("a.filter.set"), ["Kind Deleted , remove filter"]);
    assert_eq!(
        page.all("form.undo").len(),
        0,
        "a part of a save is not undone"
    );
    assert!(
        administrator
            .get("/customers/1/history?from=2199-01-01")
            .await
            .shows("No change like this")
    );
}

/// The tab itself: the head above it has facts of its own.
fn panel(page: &Page) -> &str {
    let start = page.html.find("id=\"panel\"").unwrap();
    &page.html[start..page.html.find("</main>").unwrap()]
}

#[actix_web::test]
async fn support_sees_nothing_of_the_accounting_section() {
    let app = App::new().await;
    osteria(&app);
    save(
        &app,
        Role::Manager,
        "r-1",
        "update customers set iban = 'IT60X0542811101000000123456', note = 'call first'",
    );
    save(
        &app,
        Role::Manager,
        "r-2",
        "update customers set credit_limit = 7777, account_number = '4010.7'",
    );
    let support = app.user(Role::Support);
    let page = support.get("/customers/1/history").await.expect(200);
    assert_eq!(page.all("tbody tr:not(.day) td.c3"), ["Changed", "Created"]);
    assert!(page.shows("Note before: – now: call first"));
    for hidden in [
        "IT60X",
        "IBAN",
        "7,777",
        "4010.7",
        "customers.iban",
        "Account number",
        "Payment terms before",
    ] {
        assert!(!panel(&page).contains(hidden), "{hidden}");
    }
    // The first of the two is not support's to take back: it changed the IBAN, too.
    assert_eq!(page.all("form.undo").len(), 0);
    let asked = support
        .get("/customers/1/history?field=customers.iban")
        .await
        .expect(200);
    assert_eq!(
        asked.all("tbody tr:not(.day)").len(),
        2,
        "as if there were no such field"
    );
    support
        .post("/customers/1/history/undo", &[("request", "r-1")])
        .await
        .expect(403);
    let manager = app.manager().get("/customers/1/history").await;
    assert!(manager.html.contains("IT60X") && manager.html.contains("7,777"));
}

#[actix_web::test]
async fn what_was_typed_is_shown_as_text() {
    let app = App::new().await;
    osteria(&app);
    save(
        &app,
        Role::Manager,
        "r-1",
        "update customers set note = '<img src=x onerror=alert(1)>'",
    );
    let page = app.administrator().get("/customers/1/history").await;
    assert!(page.shows("<img src=x onerror=alert(1)>"));
    assert!(page.all("main img").is_empty());
}

#[actix_web::test]
async fn nobody_may_write_and_unknown_customers_have_no_history() {
    let app = App::new().await;
    osteria(&app);
    let administrator = app.administrator();
    administrator.get("/customers/99/history").await.expect(404);
    administrator
        .post("/customers/1/history", &[])
        .await
        .expect(405);
    let away = app.visitor().get("/customers/1/history").await;
    assert_eq!(away.status, 303);
}

#[derive(QueryableByName)]
struct Plan {
    #[diesel(sql_type = sql_types::Text, column_name = "QUERY PLAN")]
    line: String,
}

#[actix_web::test]
async fn ten_thousand_events_are_read_page_by_page_from_the_index() {
    let app = App::new().await;
    osteria(&app);
    let mut conn = app.conn();
    conn.batch_execute(
        "insert into audit_events (at, user_id, request_id, customer_id, table_name, row_id, action, changes)
         select now() - (30001 - n) * interval '1 minute', 1, 'q-' || n, case n % 3 when 0 then 1 else 2 + n % 500 end,
                'addresses', n, 'changed', '{\"city\": [\"A\", \"B\"]}'
           from generate_series(1, 30000) n;
         analyze audit_events",
    )
    .unwrap();
    let administrator = app.administrator();
    let mut page = administrator.get("/customers/1/history").await.expect(200);
    assert_eq!(page.all("tbody tr:not(.day)").len(), 25);
    let mut seen = 25;
    for _ in 0..3 {
        let next = page.attributes("a[rel=next]", "href").remove(0);
        page = administrator.get(&next).await.expect(200);
        seen += page.all("tbody tr:not(.day)").len();
    }
    assert_eq!(seen, 100);
    let plan: Vec<Plan> = diesel::sql_query(
        "explain select * from audit_events e where customer_id = 7 and id < 9000000 order by id desc limit 120",
    )
    .load(&mut conn)
    .unwrap();
    assert!(
        plan.iter()
            .any(|it| it.line.contains("audit_events_customer"))
    );
}
