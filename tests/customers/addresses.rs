//! Addresses: cards, the form by country, defaults, two people at once.

mod edits;

use crate::support::{App, Client, customers::company, page::Page};
use clientela::{
    ids::{AddressId, CustomerId},
    schema::addresses,
    web::Role,
};
use diesel::prelude::*;

/// A form with the fields that matter here.
fn typed<'a>(street: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("street", street),
        ("city", "Bologna"),
        ("postal_code", "40126"),
        ("region", "IT-BO"),
        ("country", "IT"),
        ("billing", "true"),
        ("shipping", "true"),
    ];
    let told = |name: &str| more.iter().any(|(other, _)| *other == name);
    let kept = usual.into_iter().filter(|(name, _)| !told(name));
    kept.chain(more.iter().copied().filter(|(_, value)| *value != "off"))
        .collect()
}

async fn add(client: &Client, customer: CustomerId, fields: &[(&str, &str)]) -> Page {
    client
        .post(&format!("/customers/{customer}/addresses"), fields)
        .await
}

/// Street, default for billing, default for shipping, in the order of entry.
fn saved(app: &App, customer: CustomerId) -> Vec<(String, bool, bool)> {
    addresses::table
        .filter(addresses::customer_id.eq(customer))
        .order(addresses::id)
        .select((
            addresses::street,
            addresses::default_billing,
            addresses::default_shipping,
        ))
        .load(&mut app.conn())
        .expect("addresses")
}

fn last(app: &App, customer: CustomerId) -> AddressId {
    addresses::table
        .filter(addresses::customer_id.eq(customer))
        .order(addresses::id.desc())
        .select(addresses::id)
        .first(&mut app.conn())
        .expect("an address")
}

fn row(street: &str, billing: bool, shipping: bool) -> (String, bool, bool) {
    (street.to_owned(), billing, shipping)
}

#[actix_web::test]
async fn support_adds_an_address_and_the_first_is_the_default_of_its_uses() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let support = app.user(Role::Support);
    let tab = format!("/customers/{customer}/addresses");
    let reply = add(
        &support,
        customer,
        &typed("Via Farini 3", &[("shipping", "off"), ("label", "Office")]),
    )
    .await;
    assert_eq!(reply.redirects_to(), tab);
    add(&support, customer, &typed("Via Unione 14", &[])).await;
    assert_eq!(
        saved(&app, customer),
        [
            row("Via Farini 3", true, false),
            row("Via Unione 14", false, true)
        ]
    );
    let page = support.get(&tab).await.expect(200);
    assert_eq!(page.all(".card h3"), ["Office", "Via Unione 14"]);
    assert_eq!(
        page.all("#cards address")[0],
        "Via Farini 3 40126 Bologna BO Italy"
    );
    assert_eq!(page.all(".card .pill.acc").len(), 2);
}

#[actix_web::test]
async fn the_map_is_only_a_link_and_the_copy_has_the_lines_of_the_envelope() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    add(&user, customer, &typed("Via Farini 3", &[])).await;
    let tab = format!("/customers/{customer}/addresses");
    let page = user.get(&tab).await;
    let map = "a[target=_blank][rel=\"noopener noreferrer\"]";
    let links = page.attributes(map, "href");
    assert!(
        links[0].starts_with("https://www.google.com/maps/search/?api=1&query=Via+Farini"),
        "{links:?}"
    );
    assert_eq!(
        page.attributes("[data-copy]", "data-copy"),
        ["Via Farini 3\n40126 Bologna BO\nItaly"]
    );
    diesel::sql_query("update company set map_provider = 'openstreetmap'")
        .execute(&mut app.conn())
        .expect("a setting");
    let links = user.get(&tab).await.attributes(map, "href");
    assert!(
        links[0].starts_with("https://www.openstreetmap.org/search?query=Via+Farini"),
        "{links:?}"
    );
}

#[actix_web::test]
async fn a_wrong_postcode_is_pointed_out_with_one_of_the_country() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    for (country, wrong, example) in [
        ("IT", "4012", "00144"),
        ("ES", "280", "28039"),
        ("RO", "06027", "060274"),
        ("PT", "2725", "2725-079"),
        ("GB", "12345", "EC1Y 8SY"),
    ] {
        let form = typed(
            "Mill Lane 1",
            &[("country", country), ("postal_code", wrong)],
        );
        let page = add(&user, customer, &form).await.expect(422);
        let error = page.error_of("postal_code").unwrap_or_default();
        assert!(error.contains(example), "{country}: {error}");
        assert_eq!(page.value("postal_code").as_deref(), Some(wrong));
        assert_eq!(page.value("street").as_deref(), Some("Mill Lane 1"));
    }
    let form = typed(
        "Ring Road",
        &[
            ("country", "GH"),
            ("postal_code", "ga-184"),
            ("region", "Ashanti"),
        ],
    );
    add(&user, customer, &form).await.redirects_to();
    assert_eq!(saved(&app, customer), [row("Ring Road", true, true)]);
}

#[actix_web::test]
async fn an_italian_address_needs_its_province_and_any_address_a_use() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let form = typed(
        "Via Farini 3",
        &[
            ("region", "Atlantis"),
            ("billing", "off"),
            ("shipping", "off"),
        ],
    );
    let page = add(&app.manager(), customer, &form).await.expect(422);
    assert!(page.error_of("region").is_some() && page.error_of("use").is_some());
    assert_eq!(page.all(".errsum a").len(), 2);
    assert_eq!(saved(&app, customer), []);
}

#[actix_web::test]
async fn another_country_redraws_the_form_and_saves_nothing() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    let page = user
        .get(&format!("/customers/{customer}/addresses/new"))
        .await
        .expect(200);
    assert_eq!(page.value("country").as_deref(), Some("IT"));
    assert_eq!(page.all("#f-region option").len(), 108);
    let names = page.all("#f-country option");
    let at = |name: &str| names.iter().position(|it| it == name).expect("a country");
    assert!(at("Åland Islands") < at("Albania"));
    for (country, regions) in [("RO", 43), ("ES", 53), ("FR", 0)] {
        let form = typed("Mill Lane 1", &[("country", country), ("redraw", "true")]);
        let page = add(&user, customer, &form).await.expect(200);
        assert_eq!(page.all("#f-region option").len(), regions, "{country}");
        assert_eq!(page.value("street").as_deref(), Some("Mill Lane 1"));
        assert_eq!(page.all(".errsum").len(), 0);
    }
    assert_eq!(saved(&app, customer), []);
}

#[actix_web::test]
async fn a_default_that_goes_passes_on_to_the_oldest_of_its_use() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    add(&user, customer, &typed("One", &[])).await;
    let first = last(&app, customer);
    add(&user, customer, &typed("Two", &[("billing", "off")])).await;
    add(&user, customer, &typed("Three", &[])).await;
    let third = last(&app, customer);
    let at =
        |address: AddressId, what: &str| format!("/customers/{customer}/addresses/{address}{what}");
    user.post(&at(third, "/default"), &[("use", "shipping")])
        .await
        .redirects_to();
    let expected = [
        row("One", true, false),
        row("Two", false, false),
        row("Three", false, true),
    ];
    assert_eq!(saved(&app, customer), expected);
    // The third is not for goods any more.
    let form = typed("Three", &[("shipping", "off"), ("version", "2")]);
    user.post(&at(third, ""), &form).await.redirects_to();
    let expected = [
        row("One", true, true),
        row("Two", false, false),
        row("Three", false, false),
    ];
    assert_eq!(saved(&app, customer), expected);
    user.post(&at(third, "/default"), &[("use", "shipping")])
        .await
        .expect(409);
    let reply = user.post(&at(first, "/delete"), &[]).await;
    assert_eq!(
        reply.redirects_to(),
        format!("/customers/{customer}/addresses")
    );
    assert!(reply.header("set-cookie").is_some_and(
        |cookie| cookie.contains("saved-address-deleted") && cookie.contains("history/undo")
    ));
    assert_eq!(
        saved(&app, customer),
        [row("Two", false, true), row("Three", true, false)]
    );
    user.post(&at(first, "/delete"), &[]).await.expect(404);
}

#[actix_web::test]
async fn the_same_form_sent_twice_adds_one_address() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    let form = typed("Via Farini 3", &[("key", "k1")]);
    let (one, two) =
        futures_util::future::join(add(&user, customer, &form), add(&user, customer, &form)).await;
    assert_eq!(one.redirects_to(), two.redirects_to());
    assert_eq!(saved(&app, customer).len(), 1);
    let other = typed("Via Farini 5", &[("key", "k1")]);
    add(&user, customer, &other).await.expect(422);
}

#[actix_web::test]
async fn two_addresses_added_at_once_have_one_default() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let (one, two) = (app.manager(), app.administrator());
    let forms = (typed("One", &[]), typed("Two", &[]));
    futures_util::future::join(add(&one, customer, &forms.0), add(&two, customer, &forms.1)).await;
    let saved = saved(&app, customer);
    assert_eq!(saved.len(), 2);
    assert_eq!(saved.iter().filter(|it| it.1 && it.2).count(), 1);
}

#[actix_web::test]
async fn what_looks_like_markup_is_shown_as_text() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "<script>alert(0)</script>");
    let user = app.manager();
    let marker = |name: &str| format!("<script>{name}</script>\"'&");
    let texts = ["label", "recipient", "street", "street2", "city", "region"]
        .map(|name| (name, marker(name)));
    let mut form: Vec<(&str, &str)> = texts.iter().map(|(n, v)| (*n, v.as_str())).collect();
    form.extend([("country", "FR"), ("billing", "true")]);
    add(&user, customer, &form).await.redirects_to();
    let page = user.get(&format!("/customers/{customer}/addresses")).await;
    for (name, text) in &texts {
        assert!(page.shows(text), "{name}: {}", page.text());
        assert!(!page.html.contains(&format!("<script>{name}")), "{name}");
    }
    let edit = format!(
        "/customers/{customer}/addresses/{}/edit",
        last(&app, customer)
    );
    let page = user.get(&edit).await;
    assert_eq!(page.value("street").as_deref(), Some(&*texts[2].1));
    for control in ["a\u{0}b", "a\u{7}b"] {
        let form = typed(control, &[]);
        let page = add(&user, customer, &form).await.expect(422);
        assert!(page.error_of("street").is_some());
    }
}
