//! The register: its pages, its order, its search.

mod beside;
mod filters;
mod pages;
mod search;
mod sorting;
mod views;

use crate::support::App;
use clientela::web::Role;
use diesel::{RunQueryDsl, sql_types::Text};

/// Enters customers by SQL: kind, given and family name or legal name.
fn enter(app: &App, kind: &str, given: &str, name: &str) -> i64 {
    #[derive(diesel::QueryableByName)]
    struct New {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        id: i64,
    }
    let new: New = diesel::sql_query(
        "insert into customers (kind, country, currency, given_name, family_name, legal_name) \
         values ($1, 'IT', 'EUR', $2, case $1 when 'person' then $3 else '' end, case $1 when 'company' then $3 else '' end) \
         returning id",
    )
    .bind::<Text, _>(kind)
    .bind::<Text, _>(given)
    .bind::<Text, _>(name)
    .get_result(&mut app.conn())
    .expect("a customer");
    new.id
}

fn person(app: &App, given: &str, family: &str) -> i64 {
    enter(app, "person", given, family)
}

fn company(app: &App, name: &str) -> i64 {
    enter(app, "company", "", name)
}

/// Runs SQL in which `$1` is a customer.
fn with(app: &App, sql: &str, customer: i64) {
    diesel::sql_query(sql)
        .bind::<diesel::sql_types::BigInt, _>(customer)
        .execute(&mut app.conn())
        .expect("SQL");
}

#[actix_web::test]
async fn the_register_opens_on_persons_and_the_url_keeps_the_switch() {
    let app = App::new().await;
    person(&app, "Mario", "Rossi");
    company(&app, "Osteria del Ponte S.r.l.");
    let user = app.user(Role::Support);
    let persons = user.get("/customers").await.expect(200);
    assert_eq!(persons.all(".nm"), ["Rossi Mario"]);
    assert_eq!(
        persons.all("#kinds a"),
        ["Persons 1", "Companies 1", "All 2"]
    );
    let links = persons.attributes("#kinds a", "href");
    assert_eq!(
        links,
        [
            "/customers",
            "/customers?kind=company",
            "/customers?kind=all"
        ]
    );
    let companies = user.get(&links[1]).await.expect(200);
    assert_eq!(companies.all(".nm"), ["Osteria del Ponte S.r.l."]);
    assert_eq!(companies.all("#count"), ["1 company"]);
    assert_eq!(user.get(&links[2]).await.all(".nm").len(), 2);
}

#[actix_web::test]
async fn an_empty_register_offers_the_first_customer_and_the_import() {
    let app = App::new().await;
    let page = app.manager().get("/customers").await.expect(200);
    assert!(page.shows("No customers yet"));
    assert_eq!(
        page.attributes(".empty a", "href"),
        ["/customers/new?kind=person", "/imports"]
    );
    let page = app.user(Role::Support).get("/customers").await;
    assert_eq!(
        page.attributes(".empty a", "href"),
        ["/customers/new?kind=person"]
    );
}

#[actix_web::test]
async fn each_row_is_managed_edited_copied_and_deleted_by_those_who_may() {
    let app = App::new().await;
    let id = person(&app, "Mario", "Rossi");
    let actions = |suffix: &str| format!("/customers/{id}{suffix}");
    let page = app.manager().get("/customers").await;
    assert_eq!(
        page.attributes(".acts > a", "href"),
        [
            actions(""),
            actions("/edit"),
            actions("/duplicate"),
            actions("/erase")
        ]
    );
    assert_eq!(
        page.attributes(".acts > a", "aria-label")[3],
        "Delete Rossi Mario"
    );
    // On a phone the same links open as a menu, without scripts.
    assert_eq!(
        page.attributes(".act > button", "popovertarget"),
        page.attributes(".acts", "id")
    );
    let page = app.user(Role::Support).get("/customers").await;
    assert!(!page.html.contains("/erase"));
    assert_eq!(page.all(".acts a").len(), 3);
}

#[actix_web::test]
async fn a_row_shows_city_phone_mail_and_whether_it_is_active() {
    let app = App::new().await;
    let id = company(&app, "<b>Bold</b> & Sons");
    with(
        &app,
        "update customers set status = 'inactive', tags = '{\"<i>wine</i>\"}' where id = $1",
        id,
    );
    with(
        &app,
        "insert into addresses (customer_id, city, country, billing, shipping) values ($1, 'Bologna', 'IT', true, true)",
        id,
    );
    with(
        &app,
        "insert into contact_points (customer_id, kind, value, typed) values ($1, 'phone', '+390515550142', '051 555 0142')",
        id,
    );
    with(
        &app,
        "insert into contact_points (customer_id, kind, value, typed) values ($1, 'email', 'a@b.example', 'a@b.example')",
        id,
    );
    let page = app
        .manager()
        .get("/customers?kind=company")
        .await
        .expect(200);
    assert_eq!(page.all(".nm"), ["<b>Bold</b> & Sons"]);
    assert!(!page.html.contains("<b>Bold") && !page.html.contains("<i>wine"));
    assert!(page.all(".name small")[0].contains("Bologna IT"));
    assert_eq!(page.attributes("td.p2 a", "href"), ["tel:+390515550142"]);
    assert_eq!(page.all("td.p2 a"), ["051 555 0142"]);
    assert_eq!(page.attributes("td.p5 a", "href"), ["mailto:a@b.example"]);
    assert_eq!(page.all(".st .pill"), ["Inactive"]);
}

#[actix_web::test]
async fn a_number_is_an_address() {
    let app = App::new().await;
    let id = person(&app, "Mario", "Rossi");
    let user = app.manager();
    for number in ["C-00001", "c-00001"] {
        let reply = user.get(&format!("/customers/{number}")).await;
        assert_eq!(reply.redirects_to(), format!("/customers/{id}"));
    }
    user.get("/customers/C-99999").await.expect(404);
    user.get("/customers/C-").await.expect(404);
    with(
        &app,
        "update customers set given_name = '', family_name = '', erased_at = now() where id = $1",
        id,
    );
    user.get("/customers/C-00001").await.expect(404);
}

#[actix_web::test]
async fn a_scan_opens_its_holder_and_searches_for_anything_else() {
    let app = App::new().await;
    let id = person(&app, "Mario", "Rossi");
    with(
        &app,
        "update customers set reference = '2912345678901' where id = $1",
        id,
    );
    let user = app.user(Role::Support);
    for code in ["2912345678901", "C-00001", "%202912345678901%0A"] {
        let reply = user.get(&format!("/scan?code={code}")).await;
        assert_eq!(reply.redirects_to(), format!("/customers/{id}"), "{code}");
    }
    let reply = user.get("/scan?code=40%2512").await;
    assert_eq!(reply.redirects_to(), "/customers?kind=all&q=40%2512");
    user.get("/scan").await.expect(200);
}

#[actix_web::test]
async fn whoever_is_not_signed_in_sees_nobody() {
    let app = App::new().await;
    for path in ["/customers", "/customers/C-00001", "/scan?code=1"] {
        assert!(
            app.visitor()
                .get(path)
                .await
                .redirects_to()
                .starts_with("/sign-in")
        );
    }
}

#[actix_web::test]
async fn numbers_go_on_past_five_digits() {
    let app = App::new().await;
    diesel::sql_query("select setval('customer_numbers', 99998)")
        .execute(&mut app.conn())
        .expect("many customers came before");
    for name in ["Last", "Next", "After"] {
        company(&app, name);
    }
    let page = app.manager().get("/customers?kind=all").await.expect(200);
    for number in ["C-99999", "C-100000", "C-100001"] {
        assert!(page.shows(number), "{number}");
        app.manager()
            .get(&format!("/customers/{number}"))
            .await
            .expect(303);
    }
}

#[actix_web::test]
async fn a_line_follows_what_belongs_to_its_customer() {
    let app = App::new().await;
    let id = person(&app, "Mario", "Rossi");
    let user = app.user(Role::Support);
    for sql in [
        "insert into addresses (customer_id, street, city, country, billing, shipping, default_billing) \
         values ($1, 'Via Po 1', 'Torino', 'IT', true, true, true)",
        "insert into contact_points (customer_id, kind, value, typed, position) \
         values ($1, 'phone', '+390115550142', '011 555 0142', 1), ($1, 'email', 'mario@example.com', 'mario@example.com', 2)",
    ] {
        with(&app, sql, id);
    }
    let line = |page: &crate::support::page::Page| page.all("tbody tr").concat();
    let page = user.get("/customers").await.expect(200);
    for word in ["Torino", "011 555 0142"] {
        assert!(line(&page).contains(word), "{word}");
    }
    with(
        &app,
        "update addresses set city = 'Asti' where customer_id = $1",
        id,
    );
    with(
        &app,
        "delete from contact_points where customer_id = $1 and kind = 'phone'",
        id,
    );
    let page = user.get("/customers").await.expect(200);
    assert!(line(&page).contains("Asti") && line(&page).contains("mario@example.com"));
    assert!(!line(&page).contains("Torino") && !line(&page).contains("011 555"));
}
