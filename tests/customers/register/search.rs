//! What is found, and how it was typed.

use super::{company, person, with};
use crate::support::{App, Client};
use clientela::customers::finding::task::LIMITS;
use diesel::connection::SimpleConnection;

async fn hits(user: &Client, typed: &str) -> Vec<String> {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("kind", "all")
        .append_pair("q", typed)
        .finish();
    user.get(&format!("/customers?{query}"))
        .await
        .expect(200)
        .all(".nm")
}

/// A few customers whose names look alike.
fn people(app: &App) -> i64 {
    let rossi = person(app, "Mario", "Rossi");
    person(app, "Ștefan", "Bălănescu");
    person(app, "Zoë", "D’Angelo");
    company(app, "Osteria del Ponte S.r.l.");
    company(app, "Acquaponte S.p.A.");
    rossi
}

#[actix_web::test]
async fn accents_case_and_word_order_do_not_matter() {
    let app = App::new().await;
    people(&app);
    let user = app.manager();
    for typed in [
        "mario rossi",
        "ROSSI mario",
        "ros mar",
        "  Rossi   M ",
        "màrio",
        "ma ro",
    ] {
        assert_eq!(hits(&user, typed).await, ["Rossi Mario"], "{typed}");
    }
    for typed in ["stefan balanescu", "bălănescu", "BALAN"] {
        assert_eq!(hits(&user, typed).await, ["Bălănescu Ștefan"], "{typed}");
    }
    assert_eq!(hits(&user, "zoe d'angelo").await, ["D’Angelo Zoë"]);
}

#[actix_web::test]
async fn beginnings_of_words_come_before_fragments() {
    let app = App::new().await;
    people(&app);
    let user = app.manager();
    assert_eq!(hits(&user, "ponte").await, ["Osteria del Ponte S.r.l."]);
    assert_eq!(hits(&user, "quapon").await, ["Acquaponte S.p.A."]);
    assert_eq!(hits(&user, "teria").await, ["Osteria del Ponte S.r.l."]);
    // Two letters are only the beginning of a word.
    assert_eq!(hits(&user, "qu").await, [""; 0]);
}

#[actix_web::test]
async fn a_name_that_begins_as_typed_stands_first() {
    let app = App::new().await;
    person(&app, "Rosanna", "Abate");
    person(&app, "Ada", "Rossi");
    assert_eq!(
        hits(&app.manager(), "ros").await,
        ["Rossi Ada", "Abate Rosanna"]
    );
}

#[actix_web::test]
async fn whole_numbers_and_addresses_are_found_first() {
    let app = App::new().await;
    let rossi = people(&app);
    with(
        &app,
        "update customers set reference = 'KARTE-9', external_id = 'Crm_77' where id = $1",
        rossi,
    );
    with(
        &app,
        "insert into identifiers (customer_id, kind, country, value) values ($1, 'vat', 'IT', 'IT00743110157')",
        rossi,
    );
    with(
        &app,
        "insert into contact_points (customer_id, kind, value, typed) values ($1, 'email', 'm.rossi@posta.example', 'm.rossi@posta.example')",
        rossi,
    );
    with(
        &app,
        "insert into contact_points (customer_id, kind, value, typed) values ($1, 'phone', '+390515550142', '051 555 0142')",
        rossi,
    );
    // Another one whose texts contain the same.
    let other = person(&app, "Anna", "Abate");
    with(
        &app,
        "insert into contact_points (customer_id, kind, value, typed) values ($1, 'website', 'https://crm_77.example', 'x')",
        other,
    );
    let user = app.manager();
    for typed in [
        "C-00001",
        "c-1",
        "0001",
        "karte-9",
        "Crm_77",
        "IT00743110157",
        "it 007.431.101-57",
        "00743110157",
        "M.Rossi@posta.example",
        "051 555 0142",
        "+39 051 555 0142",
        "0039 0515550142",
        "051/5550142",
    ] {
        assert_eq!(
            hits(&user, typed).await.first().map(String::as_str),
            Some("Rossi Mario"),
            "{typed}"
        );
    }
    // What was typed by half is found as the beginning of a word.
    for typed in ["IT007431", "007431", "posta.ex", "05155501", "39051555"] {
        assert_eq!(hits(&user, typed).await, ["Rossi Mario"], "{typed}");
    }
}

#[actix_web::test]
async fn a_typing_error_is_forgiven() {
    let app = App::new().await;
    people(&app);
    let user = app.manager();
    for typed in ["Rosi Maro", "Maroi Rossi", "rosssi"] {
        assert_eq!(
            hits(&user, typed).await.first().map(String::as_str),
            Some("Rossi Mario"),
            "{typed}"
        );
    }
    let page = user.get("/customers?q=Rosi+Maro").await;
    assert!(
        page.all("#count")[0].contains("1 similar name"),
        "{:?}",
        page.all("#count")
    );
}

#[actix_web::test]
async fn wildcards_are_letters() {
    let app = App::new().await;
    people(&app);
    company(&app, "100% Vino_Rosso \\ Figli");
    let user = app.manager();
    for typed in ["%%", "__", "m%o", "r_ssi", "\\\\", "%a %b"] {
        assert_eq!(hits(&user, typed).await, [""; 0], "{typed}");
    }
    for typed in ["100%", "vino_", "no_ros", "100% \\"] {
        assert_eq!(
            hits(&user, typed).await,
            ["100% Vino_Rosso \\ Figli"],
            "{typed}"
        );
    }
    let long = "%a ".repeat(300);
    assert_eq!(hits(&user, &long).await, [""; 0]);
    assert_eq!(hits(&user, "a\u{0}b\u{ffff}").await, [""; 0]);
}

#[actix_web::test]
async fn nothing_found_says_what_was_searched_and_offers_everyone() {
    let app = App::new().await;
    people(&app);
    let page = app
        .manager()
        .get("/customers?q=pontxy%3Cb%3E")
        .await
        .expect(200);
    assert!(page.shows("Nobody matches “pontxy<b>”"));
    assert!(!page.html.contains("pontxy<b>"));
    assert_eq!(
        page.attributes(".empty a", "href"),
        ["/customers", "/customers?kind=all&q=pontxy%3Cb%3E"]
    );
    assert_eq!(page.attributes("#q", "value"), ["pontxy<b>"]);
}

#[actix_web::test]
async fn hits_are_counted_for_each_kind() {
    let app = App::new().await;
    people(&app);
    person(&app, "Carla", "Ponte");
    let page = app.manager().get("/customers?q=ponte&kind=company").await;
    assert_eq!(page.all("#kinds a"), ["Persons 1", "Companies 1", "All 2"]);
    assert_eq!(page.all("#count"), ["1 company"]);
    assert_eq!(page.attributes("#kinds a", "href")[0], "/customers?q=ponte");
}

#[actix_web::test]
async fn nobody_who_was_erased_is_found() {
    let app = App::new().await;
    let rossi = people(&app);
    with(
        &app,
        "insert into identifiers (customer_id, kind, country, value) values ($1, 'vat', 'IT', 'IT00743110157')",
        rossi,
    );
    with(
        &app,
        "update customers set given_name = '', family_name = '', erased_at = now() where id = $1",
        rossi,
    );
    let user = app.manager();
    for typed in ["rossi", "C-00001", "IT00743110157", "Rosi Maro", "ross"] {
        assert_eq!(hits(&user, typed).await, [""; 0], "{typed}");
    }
    assert_eq!(user.get("/customers").await.all("#kinds a")[0], "Persons 2");
}

#[actix_web::test]
async fn a_large_register_finds_what_a_small_one_finds() {
    let app = App::new().await;
    people(&app);
    let user = app.manager();
    let typed = [
        "rossi",
        "ross",
        "rossi mario",
        "ma",
        "oss",
        "C-00001",
        "Rosi Maro",
        "zzz",
        "ponte",
        "bologna",
    ];
    let mut small = Vec::new();
    for typed in typed {
        small.push(hits(&user, typed).await);
    }
    // The tallies alone tell how large the register is.
    app.conn()
        .batch_execute("insert into customer_tallies (kind, delta) values ('person', 60000), ('company', 60000)")
        .expect("the register seems large");
    for (typed, found) in typed.into_iter().zip(small) {
        assert_eq!(hits(&user, typed).await, found, "{typed}");
    }
}

#[test]
fn the_limits_of_a_large_register_are_consistent() {
    const { assert!(LIMITS.counted_in_large < LIMITS.counted) };
    const { assert!(LIMITS.frequent < LIMITS.probe) };
}
