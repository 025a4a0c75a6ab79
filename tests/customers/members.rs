//! The persons of a company: linked, made on the spot, changed, gone.

mod alike;
mod edits;
mod trail;

use crate::support::{
    App, Client,
    customers::{company, person, set},
    page::Page,
};
use chrono::{NaiveDate, Utc};
use clientela::{
    ids::{CustomerId, MemberId},
    schema::{contact_points, customers, members},
    web::Role,
};
use diesel::prelude::*;

/// A company and a person to begin with.
fn osteria_and_ada(app: &App) -> (CustomerId, CustomerId) {
    let conn = &mut app.conn();
    (
        company(conn, "Osteria del Ponte"),
        person(conn, "Ada", "Fontana"),
    )
}

async fn link(client: &Client, company: CustomerId, person: CustomerId) -> Page {
    let path = format!("/customers/{company}/persons");
    client
        .post(&path, &[("customer", &person.to_string())])
        .await
}

/// Links and answers the member.
async fn linked(app: &App, company: CustomerId, person: CustomerId) -> MemberId {
    let page = link(&app.manager(), company, person).await;
    page.redirects_to();
    last(app)
}

fn last(app: &App) -> MemberId {
    members::table
        .order(members::id.desc())
        .select(members::id)
        .first(&mut app.conn())
        .expect("a member")
}

type Saved = (CustomerId, String, Option<NaiveDate>, Option<NaiveDate>);

/// Who belongs to the company: person, role, from, until, in the order of entry.
fn saved(app: &App, company: CustomerId) -> Vec<Saved> {
    members::table
        .filter(members::company_id.eq(company))
        .order(members::id)
        .select((
            members::person_id,
            members::role,
            members::from_date,
            members::until_date,
        ))
        .load(&mut app.conn())
        .expect("members")
}

/// The day in the zone of the test business.
fn today() -> NaiveDate {
    let zone = clientela::dates::Zone::parse("Europe/Rome").expect("a zone");
    zone.today(Utc::now())
}

#[actix_web::test]
async fn only_a_company_has_the_tab_and_it_stands_before_history() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let user = app.user(Role::Support);
    let sheet = user.get(&format!("/customers/{osteria}")).await.expect(200);
    assert_eq!(
        sheet.all("#tabs a"),
        [
            "Details",
            "Addresses 0",
            "Contacts 0",
            "Persons 0",
            "History"
        ]
    );
    let sheet = user.get(&format!("/customers/{ada}")).await.expect(200);
    assert_eq!(
        sheet.all("#tabs a"),
        ["Details", "Addresses 0", "Contacts 0", "History"]
    );
    for path in ["persons", "persons/link", "persons/new", "parent"] {
        user.get(&format!("/customers/{ada}/{path}"))
            .await
            .expect(404);
    }
    link(&user, ada, osteria).await.expect(404);
    user.post(
        &format!("/customers/{ada}/persons/new"),
        &[("given_name", "X")],
    )
    .await
    .expect(404);
}

#[actix_web::test]
async fn support_links_a_person_and_is_asked_for_the_role() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    set(
        &mut app.conn(),
        ada,
        "stop_level = 'stop', stop_note = 'Owes us'",
    );
    let user = app.user(Role::Support);
    let reply = link(&user, osteria, ada).await;
    let member = last(&app);
    let edit = format!("/customers/{osteria}/persons/{member}/edit");
    assert_eq!(reply.redirects_to(), edit);
    let form = user.get(&edit).await.expect(200);
    assert_eq!(form.value("from_date"), Some(today().to_string()));
    let typed = [("role", "Chef"), ("from_date", ""), ("version", "1")];
    let path = format!("/customers/{osteria}/persons/{member}");
    let tab = format!("/customers/{osteria}/persons");
    assert_eq!(user.post(&path, &typed).await.redirects_to(), tab);
    assert_eq!(saved(&app, osteria), [(ada, "Chef".into(), None, None)]);
    let page = user.get(&tab).await.expect(200);
    assert_eq!(page.all("#members .nm"), ["Ada Fontana"]);
    assert_eq!(page.all("#tabs .on"), ["Persons 1"]);
    for words in ["Chef", "Stop", "Owes us"] {
        assert!(page.all("#members li")[0].contains(words), "{words}");
    }
    let sheet = user.get(&format!("/customers/{ada}")).await.expect(200);
    assert_eq!(sheet.all("#sec-companies dt"), ["Chef"]);
    let href = sheet.attributes("#sec-companies a", "href");
    assert_eq!(href, [tab]);
}

#[actix_web::test]
async fn a_double_click_links_once_and_a_second_link_is_refused() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let user = app.manager();
    let path = format!("/customers/{osteria}/persons");
    let id = ada.to_string();
    let form = [("key", "k1"), ("customer", id.as_str())];
    let first = user.post(&path, &form).await;
    let again = user.post(&path, &form).await;
    assert_eq!(first.redirects_to(), again.redirects_to());
    // The toast takes back what was really done.
    assert_eq!(first.header("set-cookie"), again.header("set-cookie"));
    assert_eq!(saved(&app, osteria).len(), 1);
    let refused = link(&user, osteria, ada).await.expect(422);
    assert_eq!(
        refused.all("#main [role=alert]"),
        ["This person already belongs to the company in this period"]
    );
    assert_eq!(saved(&app, osteria).len(), 1);
}

#[actix_web::test]
async fn nobody_but_an_active_person_of_the_register_is_linked() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let other = company(&mut app.conn(), "Enoteca");
    let user = app.manager();
    for id in [other, osteria, CustomerId(999)] {
        link(&user, osteria, id).await.expect(404);
    }
    set(&mut app.conn(), ada, "status = 'inactive'");
    let refused = link(&user, osteria, ada).await.expect(422);
    assert!(refused.shows("This person is inactive"));
    user.post("/customers/1/persons", &[("customer", "x")])
        .await
        .expect(400);
    user.post("/customers/999/persons", &[("customer", "1")])
        .await
        .expect(404);
    assert_eq!(saved(&app, osteria), []);
}

const PAOLO: [(&str, &str); 5] = [
    ("given_name", "Paolo"),
    ("family_name", "Venturi"),
    ("role", "Chef"),
    ("email", "paolo@EXAMPLE.it"),
    ("phone", "051 555 0142"),
];

#[actix_web::test]
async fn a_person_is_made_on_the_spot_once() {
    let app = App::new().await;
    let (osteria, _) = osteria_and_ada(&app);
    let user = app.user(Role::Support);
    let path = format!("/customers/{osteria}/persons/new");
    let tab = format!("/customers/{osteria}/persons");
    let mut form = PAOLO.to_vec();
    form.push(("key", "k1"));
    assert_eq!(user.post(&path, &form).await.redirects_to(), tab);
    assert_eq!(user.post(&path, &form).await.redirects_to(), tab);
    let page = user.get(&tab).await.expect(200);
    assert_eq!(page.all("#members .nm"), ["Paolo Venturi"]);
    assert_eq!(
        page.attributes("#members .ways a", "href"),
        ["tel:+390515550142", "mailto:paolo@example.it"]
    );
    let (paolo, role, from, until) = saved(&app, osteria).remove(0);
    assert_eq!((role.as_str(), from, until), ("Chef", Some(today()), None));
    let (kind, country): (String, String) = customers::table
        .find(paolo)
        .select((customers::kind, customers::country))
        .first(&mut app.conn())
        .expect("a customer of the register");
    assert_eq!((kind.as_str(), country.as_str()), ("person", "IT"));
    assert_eq!(user.get("/customers?q=venturi").await.all(".nm").len(), 1);
}

#[actix_web::test]
async fn a_wrong_person_comes_back_as_typed_and_nobody_is_made() {
    let app = App::new().await;
    let (osteria, _) = osteria_and_ada(&app);
    let user = app.manager();
    let path = format!("/customers/{osteria}/persons/new");
    let form = [("role", "Chef <b>"), ("email", "nobody"), ("phone", "12")];
    let page = user.post(&path, &form).await.expect(422);
    for field in ["given_name", "email", "phone"] {
        assert!(page.error_of(field).is_some(), "{field}");
    }
    for (name, typed) in form {
        assert_eq!(page.value(name).as_deref(), Some(typed), "{name}");
    }
    assert_eq!(saved(&app, osteria), []);
    let made: i64 = customers::table
        .count()
        .get_result(&mut app.conn())
        .unwrap();
    assert_eq!(made, 2);
}

#[actix_web::test]
async fn half_of_a_new_person_is_never_saved() {
    let app = App::new().await;
    let (osteria, _) = osteria_and_ada(&app);
    let conn = &mut app.conn();
    diesel::sql_query("alter table members add constraint full_disk check (role <> 'Chef')")
        .execute(conn)
        .unwrap();
    let path = format!("/customers/{osteria}/persons/new");
    app.manager().post(&path, &PAOLO).await.expect(500);
    let points: i64 = contact_points::table.count().get_result(conn).unwrap();
    let made: i64 = customers::table.count().get_result(conn).unwrap();
    assert_eq!((points, made), (0, 2));
}
