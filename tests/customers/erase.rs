//! Deleting a customer for good.

use super::history::{osteria, save};
use crate::support::{App, Client, page::Page};
use clientela::{
    db::{Actor, transaction},
    web::Role,
};
use diesel::{
    PgConnection, QueryResult, QueryableByName, RunQueryDsl, connection::SimpleConnection,
    sql_types,
};

/// Everything personal that can be stored about a customer, and what else would give it away.
const PERSONAL: [&str; 24] = [
    "Ermenegilda",
    "Quattrocchi",
    "quattrocchi",
    "Trattoria",
    "LOYALTY-77",
    "EXT-4711",
    "IT60X0542811101000000123456",
    "BPPIITRRXXX",
    "USAL8PV",
    "ermenegilda@pec.example",
    "40.10.0042",
    "Suona due volte",
    "gossipy",
    "Vicolo Stretto",
    "Bagnacavallo",
    "QTTRNG80A41A944X",
    "Zaccaria",
    "zaccaria@example.org",
    "+393335550199",
    "333 555 0199",
    "13579.2",
    "cantankerous",
    "confidante",
    "Bancarotta",
];

/// A person with every field filled in, then changed, so that the trail holds old values, too.
fn ermenegilda(app: &App) {
    save(
        app,
        Role::Manager,
        "r-new",
        "insert into customers (number, kind, country, civility_id, given_name, family_name, external_id, reference,
            language, currency, iban, bic, einvoice_address, pec, account_number, payment_method_id, payment_terms_id,
            credit_limit, salesperson_id, tags, note, carrier_id, delivery_instructions, delivery_days, delivery_from,
            delivery_until, minimum_order)
         values ('', 'person', 'IT', 2, 'Ermenegilda', 'Quattrocchi', 'EXT-4711', 'LOYALTY-77', 'it', 'EUR',
            'IT60X0542811101000000123456', 'BPPIITRRXXX', 'USAL8PV', 'ermenegilda@pec.example', '40.10.0042', 1, 2,
            13579.2, 1, '{gossipy}', 'cantankerous', 1, 'Suona due volte', '{1,3}', '08:00', '10:00', 20);
         insert into addresses (customer_id, label, recipient, street, street2, postal_code, city, region, country, billing, shipping)
         values (1, 'Trattoria', 'Ermenegilda', 'Vicolo Stretto 9', 'Scala B', '48012', 'Bagnacavallo', 'RA', 'IT', true, true);
         insert into identifiers (customer_id, kind, country, value) values (1, 'codice_fiscale', 'IT', 'QTTRNG80A41A944X');
         insert into contacts (customer_id, given_name, family_name, role, note) values (1, 'Zaccaria', 'Quattrocchi', 'son', 'gossipy');
         insert into contact_points (customer_id, contact_id, kind, value, typed) values
            (1, 1, 'email', 'zaccaria@example.org', 'zaccaria@example.org'), (1, null, 'phone', '+393335550199', '333 555 0199');",
    );
    save(
        app,
        Role::Accountant,
        "r-edit",
        "update customers set family_name = 'Rossini', iban = null, note = ''; update addresses set street = 'Via Larga 1';
         delete from contact_points where kind = 'email'",
    );
}

/// Every text, document and file of the database in which one of the words stands.
pub fn hits(app: &App, words: &[&str]) -> Vec<String> {
    #[derive(QueryableByName)]
    struct Column {
        #[diesel(sql_type = sql_types::Text)]
        query: String,
    }
    #[derive(QueryableByName)]
    struct Cell {
        #[diesel(sql_type = sql_types::Text)]
        cell: String,
    }
    let mut conn = app.conn();
    let columns: Vec<Column> = diesel::sql_query(
        "select format('select %1$L || '': '' || %2$s as cell from %1$I where %3$I is not null', table_name,
                       case data_type when 'bytea' then format('encode(%I, ''escape'')', column_name)
                                      else format('%I::text', column_name) end, column_name) as query
           from information_schema.columns
          where table_schema = 'public' and data_type <> 'boolean'",
    )
    .load(&mut conn)
    .unwrap();
    assert!(columns.len() > 150, "all columns of all tables");
    columns
        .iter()
        .flat_map(|column| {
            diesel::sql_query(&column.query)
                .load::<Cell>(&mut conn)
                .unwrap()
        })
        .map(|row| row.cell)
        .filter(|cell| {
            words
                .iter()
                .any(|word| cell.to_lowercase().contains(&word.to_lowercase()))
        })
        .collect()
}

async fn erase(client: &Client) -> Page {
    client.post("/customers/1/erase", &[]).await
}

#[actix_web::test]
async fn after_erasure_the_whole_database_knows_nothing_of_the_person() {
    let app = App::new().await;
    ermenegilda(&app);
    save(
        &app,
        Role::Manager,
        "r-member",
        "insert into customers (number, kind, country, legal_name, currency) values ('', 'company', 'IT', 'Bottega', 'EUR');
         insert into members (company_id, person_id, role) values (2, 1, 'confidante');
         insert into customer_uses (customer_id, day, times) values (1, '2026-11-01', 3);
         insert into customer_use_sums (customer_id, times) values (1, 3);
         insert into recent_customers (user_id, customer_id, opened_at) values (1, 1, now());
         update customers set stop_level = 'stop', stop_note = 'Bancarotta' where id = 1",
    );
    app.conn()
        .batch_execute(
            "insert into imports (user_id, file_name, encoding, separator, columns_hash, matching, country, state, errors)
             select 1, name, 'utf-8', ';', '', matching::jsonb, 'IT', state, errors::jsonb
               from (values ('old.csv', '[{\"header\": \"Name\", \"sample\": [\"Quattrocchi\"]}]', 'done',
                             '[\"333 555 0199\"]'),
                            ('waits.csv', '[]', 'checked', '[]'),
                            ('other.csv', '[]', 'checked', '[]')) file (name, matching, state, errors);
             insert into import_files (import_id, content, report) values
             (1, 'Quattrocchi;333 555 0199', 'Quattrocchi: known'),
             (2, 'Ermenegilda Rossini;new', null),
             (3, 'Somebody else', null);
             insert into bulk_changes (user_id, customers, change, query) values (1, '{1}', '{}', 'q=Ermenegilda')",
        )
        .unwrap();
    let before = hits(&app, &PERSONAL);
    assert!(
        PERSONAL.iter().all(|word| !hits(&app, &[word]).is_empty()),
        "each is stored"
    );
    assert!(before.len() > 20);
    let done = erase(&app.manager()).await;
    assert_eq!(done.redirects_to(), "/customers");
    assert_eq!(hits(&app, &PERSONAL), Vec::<String>::new());
    assert_eq!(hits(&app, &["Rossini", "Via Larga"]), Vec::<String>::new());
    assert_eq!(
        hits(&app, &["C-00001"]),
        ["customers: C-00001"],
        "the number stays"
    );
    assert_eq!(
        hits(&app, &["Somebody else"]).len(),
        1,
        "another one's file waits on"
    );
}

#[actix_web::test]
async fn the_trail_still_tells_that_something_happened() {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = sql_types::Text)]
        line: String,
    }
    let app = App::new().await;
    ermenegilda(&app);
    erase(&app.manager()).await;
    let lines: Vec<Row> = diesel::sql_query(
        "select e.action || ' ' || u.name as line from audit_events e join users u on u.id = e.user_id
          where e.table_name = 'customers' order by e.id",
    )
    .load(&mut app.conn())
    .unwrap();
    let lines: Vec<&str> = lines.iter().map(|row| row.line.as_str()).collect();
    assert_eq!(
        lines,
        [
            "created Marco Neri",
            "changed Marta Galli",
            "changed Marco Neri",
            "erased Marco Neri"
        ]
    );
}

#[actix_web::test]
async fn the_page_says_what_goes_and_what_stays() {
    let app = App::new().await;
    osteria(&app);
    let page = app.manager().get("/customers/1/erase").await.expect(200);
    assert_eq!(page.all("h1"), ["Delete Osteria del Ponte?"]);
    for words in [
        "1 address",
        "1 contact",
        "C-00001 stays",
        "cannot be undone",
        "Set inactive instead",
    ] {
        assert!(page.shows(words), "{words}");
    }
}

#[actix_web::test]
async fn only_administrators_and_managers_erase() {
    let app = App::new().await;
    osteria(&app);
    for role in [Role::Accountant, Role::Support] {
        let client = app.user(role);
        client.get("/customers/1/erase").await.expect(403);
        erase(&client).await.expect(403);
    }
    erase(&app.administrator()).await.expect(303);
}

#[actix_web::test]
async fn an_erased_customer_has_no_page_and_is_not_erased_twice() {
    let app = App::new().await;
    osteria(&app);
    save(
        &app,
        Role::Manager,
        "r-1",
        "update addresses set city = 'Imola'",
    );
    let manager = app.manager();
    erase(&manager).await.expect(303);
    erase(&manager).await.expect(404);
    for path in [
        "/customers/1/erase",
        "/customers/1/history",
        "/customers/99/erase",
    ] {
        manager.get(path).await.expect(404);
    }
    let undo = [("request", "r-1")];
    manager
        .post("/customers/1/history/undo", &undo)
        .await
        .expect(404);
}

#[actix_web::test]
async fn nothing_brings_an_erased_customer_back() {
    let app = App::new().await;
    osteria(&app);
    erase(&app.manager()).await.expect(303);
    let mut conn = app.conn();
    for sql in [
        "update customers set legal_name = 'Back', erased_at = null",
        "update customers set note = 'still open in a tab'",
        "insert into addresses (customer_id, street, country, billing, shipping) values (1, 'x', 'IT', true, true)",
        "insert into contacts (customer_id, given_name) values (1, 'x')",
        "insert into contact_points (customer_id, kind, value, typed) values (1, 'email', 'x@x.it', 'x@x.it')",
        "insert into identifiers (customer_id, kind, country, value) values (1, 'other', 'IT', '1')",
    ] {
        let refused = conn.batch_execute(sql).expect_err(sql);
        let error = clientela::error::Error::from(refused);
        assert_eq!(error.status().as_u16(), 404, "{sql}: {error}");
    }
}

#[test]
fn an_address_added_during_the_erasure_does_not_survive_it() {
    let system = actix_web::rt::System::new();
    let app = system.block_on(App::new());
    osteria(&app);
    let mut editor = app.conn();
    editor
        .batch_execute(
            "begin; insert into addresses (customer_id, street, country, billing, shipping)
             values (1, 'Via Tarda 1', 'IT', true, true)",
        )
        .unwrap();
    let mut eraser = app.conn();
    let waiting = std::thread::spawn(move || {
        transaction(
            &mut eraser,
            &Actor::SYSTEM,
            |conn: &mut PgConnection| -> QueryResult<()> {
                clientela::customers::erase::actions::erase(conn, clientela::ids::CustomerId(1))
            },
        )
    });
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert!(
        !waiting.is_finished(),
        "the erasure waits for the form under way"
    );
    editor.batch_execute("commit").unwrap();
    waiting.join().unwrap().unwrap();
    assert_eq!(hits(&app, &["Via Tarda"]), Vec::<String>::new());
}
