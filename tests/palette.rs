//! The palette: what it offers before anything is typed, whom and what it finds then.

use crate::support::{
    App, Client,
    customers::{company, person, set},
    page::Page,
};
use actix_web::test::TestRequest;
use clientela::{ids::CustomerId, web::Role};
use diesel::{PgConnection, RunQueryDsl, connection::SimpleConnection};

/// What htmx gets for what was typed on this page.
async fn typed_on(client: &Client, page: &str, typed: &str) -> Page {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("q", typed)
        .finish();
    let request = TestRequest::get()
        .uri(&format!("/palette?{query}"))
        .insert_header(("HX-Request", "true"))
        .insert_header(("HX-Current-URL", format!("http://localhost{page}")));
    client.send(request).await.expect(200)
}

async fn typed(client: &Client, typed: &str) -> Page {
    typed_on(client, "/account", typed).await
}

fn hrefs(page: &Page) -> Vec<String> {
    page.attributes("[role=option]", "href")
}

fn three(conn: &mut PgConnection) -> [CustomerId; 3] {
    [
        company(conn, "Osteria del Ponte"),
        person(conn, "Ada", "Rossi"),
        person(conn, "Bruno", "Rossi"),
    ]
}

#[actix_web::test]
async fn customers_of_both_kinds_are_found_and_inactive_ones_marked() {
    let app = App::new().await;
    let [osteria, ada, bruno] = three(&mut app.conn());
    set(&mut app.conn(), bruno, "status = 'inactive'");
    set(&mut app.conn(), osteria, "reference = '8051234567892'");
    let user = app.user(Role::Support);
    let page = typed(&user, "rossi").await;
    assert_eq!(
        hrefs(&page),
        [format!("/customers/{ada}"), format!("/customers/{bruno}")]
    );
    assert_eq!(page.all(".pill"), ["Inactive"]);
    assert_eq!(page.attributes("[data-q]", "data-count"), ["2 results"]);
    let page = typed(&user, "8051234567892").await;
    assert_eq!(hrefs(&page), [format!("/customers/{osteria}")]);
}

#[actix_web::test]
async fn it_shows_eight_customers_at_most() {
    let app = App::new().await;
    let mut conn = app.conn();
    for n in 0..12 {
        person(&mut conn, "Ada", &format!("Rossi {n}"));
    }
    assert_eq!(
        hrefs(&typed(&app.user(Role::Support), "rossi").await).len(),
        8
    );
}

#[actix_web::test]
async fn commands_are_those_of_the_role_and_a_bracket_asks_for_them_alone() {
    let app = App::new().await;
    person(&mut app.conn(), "Grazia", "Groupova");
    let administrator = app.administrator();
    assert_eq!(
        hrefs(&typed(&administrator, "grou").await),
        ["/customers/1", "/groups"]
    );
    assert_eq!(hrefs(&typed(&administrator, "> grou").await), ["/groups"]);
    assert_eq!(
        hrefs(&typed(&administrator, "settings").await),
        ["/settings/company"]
    );
    let support = app.user(Role::Support);
    for absent in ["settings", "> import"] {
        let page = typed(&support, absent).await;
        assert_eq!(hrefs(&page), [""; 0], "{absent}");
    }
    let all = typed(&support, ">").await;
    assert!(hrefs(&all).contains(&"/groups".into()));
    assert!(!hrefs(&all).contains(&"/users".into()));
    assert_eq!(all.attributes("[data-press]", "data-press").len(), 6);
}

#[actix_web::test]
async fn commands_are_named_in_the_readers_language_and_matched_without_accents() {
    let app = App::new().await;
    let boss = app.administrator();
    boss.post("/account", &[("name", "Ada"), ("language", "ro")])
        .await
        .expect(303);
    let page = typed(&boss, "setari").await;
    assert_eq!(page.all("[role=option]"), ["Setări"]);
}

#[actix_web::test]
async fn before_anything_is_typed_it_offers_the_sheets_that_this_user_opened_last() {
    let app = App::new().await;
    let mut conn = app.conn();
    let people: Vec<CustomerId> = (0..13)
        .map(|n| person(&mut conn, "Ada", &format!("Rossi {n}")))
        .collect();
    let (sara, boss) = (app.user(Role::Support), app.manager());
    for customer in &people {
        sara.get(&format!("/customers/{customer}"))
            .await
            .expect(200);
    }
    boss.get(&format!("/customers/{}", people[0]))
        .await
        .expect(200);
    let links = |from: &[CustomerId]| {
        from.iter()
            .map(|id| format!("/customers/{id}"))
            .collect::<Vec<_>>()
    };
    let mut newest = people.clone();
    newest.reverse();
    assert_eq!(hrefs(&typed(&sara, "").await), links(&newest[..10]));
    assert_eq!(hrefs(&typed(&boss, " ").await), links(&people[..1]));
    // One looks at the newest already.
    let here = typed_on(&sara, &format!("/customers/{}", newest[0]), "").await;
    assert_eq!(hrefs(&here)[..10], links(&newest[1..11]));
    let kept = diesel::sql_query("select 1 from recent_customers").execute(&mut conn);
    assert_eq!(kept, Ok(11 + 1));
}

#[actix_web::test]
async fn an_erased_customer_is_offered_no_more() {
    let app = App::new().await;
    let ada = person(&mut app.conn(), "Ada", "Rossi");
    let boss = app.manager();
    boss.get(&format!("/customers/{ada}")).await.expect(200);
    assert_eq!(
        hrefs(&typed(&boss, "").await),
        [format!("/customers/{ada}")]
    );
    boss.get(&format!("/customers/{ada}")).await.expect(200);
    boss.post(&format!("/customers/{ada}/erase"), &[])
        .await
        .expect(303);
    assert!(!typed(&boss, "").await.html.contains("Rossi"));
    let left = diesel::sql_query("select 1 from recent_customers").execute(&mut app.conn());
    assert_eq!(left, Ok(0));
}

#[actix_web::test]
async fn a_page_offers_what_can_be_done_there() {
    let app = App::new().await;
    let ada = person(&mut app.conn(), "Ada", "Rossi");
    let page = format!("/customers/{ada}/addresses");
    let offered = |client: Client| {
        let page = page.clone();
        async move { hrefs(&typed_on(&client, &page, "").await) }
    };
    let manager = offered(app.manager()).await;
    assert!(manager.contains(&format!("/customers/{ada}/erase")));
    let support = offered(app.user(Role::Support)).await;
    assert!(support.contains(&format!("/customers/{ada}/edit")));
    assert!(!support.contains(&format!("/customers/{ada}/erase")));
}

#[actix_web::test]
async fn nothing_that_is_typed_breaks_it() {
    let app = App::new().await;
    app.conn().batch_execute("select 1").expect("a database");
    let user = app.user(Role::Support);
    let long = "x".repeat(5_000);
    for nonsense in ["a\0b", "%_\\", "<b>", "> <b>", "'; --", &long, "\u{202e}ab"] {
        let page = typed(&user, nonsense).await;
        assert_eq!(hrefs(&page), [""; 0], "{nonsense:.20}");
        assert!(!page.html.contains("<b>"));
    }
    let request = TestRequest::get()
        .uri("/palette?q=ro")
        .insert_header(("HX-Request", "true"));
    user.send(request.insert_header(("HX-Current-URL", "not a url")))
        .await
        .expect(200);
}

#[actix_web::test]
async fn without_scripts_it_is_the_register_that_searches() {
    let app = App::new().await;
    let user = app.user(Role::Support);
    let reply = user.get("/palette?q=ros%26si").await;
    assert_eq!(reply.redirects_to(), "/customers?kind=all&q=ros%26si");
    assert_eq!(
        user.get("/account")
            .await
            .attributes("[data-palette]", "href"),
        ["/customers?kind=all"]
    );
}
