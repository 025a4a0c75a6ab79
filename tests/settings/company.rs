//! The page Company: who the business is, region and formats, the languages of customers.

use crate::support::{
    App, customers,
    page::{Page, pairs},
};
use clientela::schema::company;
use diesel::prelude::*;

/// The form as a browser would send it, with these fields typed.
async fn typed(app: &App, fields: &[(&str, &str)]) -> Vec<(String, String)> {
    let page = app.administrator().get("/settings/company").await;
    let mut form = page.expect(200).fields("#company");
    for (name, value) in fields {
        form.retain(|(field, _)| field != name);
        form.push(((*name).to_owned(), (*value).to_owned()));
    }
    form
}

async fn send(app: &App, form: &[(String, String)]) -> Page {
    app.administrator()
        .post("/settings/company", &pairs(form))
        .await
}

const IDENTITY: [(&str, &str); 11] = [
    ("name", "Cantina Nuova"),
    ("legal_name", "Cantina Nuova S.r.l."),
    ("vat_number", "IT 00743110157"),
    ("codice_fiscale", "00743110157"),
    ("street", "Via Farini 9"),
    ("postal_code", "40124"),
    ("city", "Bologna"),
    ("region", "IT-BO"),
    ("pec", "cantina@pec.example.com"),
    ("einvoice_address", "m5uxcr1"),
    ("map", "openstreetmap"),
];

#[actix_web::test]
async fn the_company_is_changed_and_everybody_sees_it() {
    let app = App::new().await;
    let reply = send(&app, &typed(&app, &IDENTITY).await).await;
    assert_eq!(reply.redirects_to(), "/settings/company");
    let page = app.administrator().get("/settings/company").await;
    for (field, value) in [
        ("name", "Cantina Nuova"),
        ("vat_number", "IT00743110157"),
        ("region", "IT-BO"),
        ("einvoice_address", "M5UXCR1"),
        ("map", "openstreetmap"),
    ] {
        assert_eq!(page.value(field).as_deref(), Some(value), "{field}");
    }
    let elsewhere = app.manager().get("/groups").await;
    assert!(elsewhere.all(".brand")[0].contains("Cantina Nuova"));
    assert_eq!(
        page.all("nav [aria-current]").last().map(String::as_str),
        Some("Company")
    );
}

#[actix_web::test]
async fn of_two_who_change_the_company_the_second_chooses_field_by_field() {
    let app = App::new().await;
    let mine = typed(&app, &[("name", "Second"), ("legal_form", "S.p.A.")]).await;
    let theirs = typed(&app, &[("name", "First"), ("phone", "051 555 0142")]).await;
    send(&app, &theirs).await.expect(303);
    let page = send(&app, &mine).await.expect(409);
    assert_eq!(page.all("tbody th[scope=row]").len(), 3);
    assert!(page.shows("Ada Conti"));
    let mut chosen = page.fields("form[data-guard]");
    chosen.retain(|(name, value)| !name.starts_with("take.") || value == "yours");
    for field in ["name", "legal_form", "phone"] {
        chosen.retain(|(name, _)| *name != format!("take.{field}"));
        let side = if field == "phone" { "theirs" } else { "yours" };
        chosen.push((format!("take.{field}"), side.to_owned()));
    }
    send(&app, &chosen).await.expect(303);
    let saved: (String, String, String) = company::table
        .select((company::name, company::legal_form, company::phone))
        .first(&mut app.conn())
        .expect("a company");
    let expected = (
        "Second".to_owned(),
        "S.p.A.".to_owned(),
        "051 555 0142".to_owned(),
    );
    assert_eq!(saved, expected);
    // The same contents again change nothing and are no conflict.
    send(&app, &chosen).await.expect(303);
}

#[actix_web::test]
async fn a_form_that_is_not_right_comes_back_as_typed_and_nothing_is_saved() {
    let app = App::new().await;
    let wrong = [
        ("name", ""),
        ("currency", "DOGE"),
        ("vat_number", "IT00743110158"),
        ("einvoice_address", "M5"),
        ("email", "ana@@example"),
        ("phone", "112"),
        ("website", "javascript:alert(1)"),
        ("street", "Via Farini 9"),
        ("postal_code", "4012"),
        ("map", "openstreetmap"),
        ("language", "xx"),
        ("time_zone", "Moon/Crater"),
    ];
    let page = send(&app, &typed(&app, &wrong).await).await.expect(422);
    for (field, value) in wrong {
        match field {
            "street" | "map" => assert_eq!(page.value(field).as_deref(), Some(value)),
            "currency" | "language" | "time_zone" => {
                assert!(page.error_of(field).is_some(), "{field}")
            }
            _ => {
                assert!(page.error_of(field).is_some(), "{field}");
                assert_eq!(page.value(field).as_deref(), Some(value));
            }
        }
    }
    assert!(page.error_of("region").is_some(), "a province is missing");
    let street: String = company::table
        .select(company::street)
        .first(&mut app.conn())
        .expect("a company");
    assert_eq!(street, "");
}

#[actix_web::test]
async fn another_country_asks_for_its_own_numbers_and_saves_nothing_by_itself() {
    let app = App::new().await;
    let redraw = typed(
        &app,
        &[("country", "FR"), ("redraw", "country"), ("name", "Cave")],
    )
    .await;
    let page = send(&app, &redraw).await.expect(200);
    assert_eq!(page.value("name").as_deref(), Some("Cave"));
    assert_eq!(page.attributes("[name=siret]", "name").len(), 1);
    assert!(
        page.attributes("[name=codice_fiscale], [name=pec]", "name")
            .is_empty()
    );
    let french = typed(&app, &[("country", "FR"), ("siren", "732 829 320")]).await;
    send(&app, &french).await.expect(303);
    let saved: (String, String) = company::table
        .select((company::country, company::siren))
        .first(&mut app.conn())
        .expect("a company");
    assert_eq!(saved, ("FR".to_owned(), "732829320".to_owned()));
}

#[actix_web::test]
async fn customers_are_offered_the_languages_of_the_business_and_keep_theirs() {
    let app = App::new().await;
    let old = customers::company(&mut app.conn(), "Osteria del Ponte");
    customers::set(&mut app.conn(), old, "language = 'ro'");
    send(&app, &typed(&app, &[("languages", "fr")]).await)
        .await
        .expect(303);
    let offered = |page: &Page| page.attributes("[name=language] option", "value");
    let page = app.manager().get("/customers/new?kind=company").await;
    assert_eq!(offered(&page), ["", "en", "fr"]);
    let page = app
        .manager()
        .get(&format!("/customers/{old}/edit?section=terms"))
        .await;
    assert_eq!(offered(&page), ["", "en", "fr", "ro"]);
    let page = app
        .manager()
        .get(&format!("/customers/{old}/contacts/new"))
        .await;
    assert_eq!(offered(&page), ["", "en", "fr"]);
}

#[actix_web::test]
async fn a_change_is_recorded_field_by_field() {
    let app = App::new().await;
    send(&app, &typed(&app, &[("phone", "051 555 0142")]).await)
        .await
        .expect(303);
    let events: Vec<serde_json::Value> = clientela::schema::audit_events::table
        .filter(clientela::schema::audit_events::table_name.eq("company"))
        .filter(clientela::schema::audit_events::action.eq("changed"))
        .select(clientela::schema::audit_events::changes)
        .load(&mut app.conn())
        .expect("events");
    assert_eq!(events, [serde_json::json!({"phone": ["", "051 555 0142"]})]);
}

#[actix_web::test]
async fn what_a_field_becomes_is_no_longer_than_it_may_be() {
    let app = App::new().await;
    let phone = format!("051 555 0142{}", " -".repeat(20));
    let website = format!("example.it/{}", "a".repeat(240));
    let encoded = format!("example.it/{}", "è".repeat(60));
    for (field, value) in [
        ("phone", phone.as_str()),
        ("website", &website),
        ("website", &encoded),
    ] {
        let page = send(&app, &typed(&app, &[(field, value)]).await)
            .await
            .expect(422);
        assert!(page.error_of(field).is_some(), "{value}");
        assert_eq!(page.value(field).as_deref(), Some(value));
    }
    let number = "US".repeat(20);
    let american = [("country", "US"), ("vat_number", number.as_str())];
    let page = send(&app, &typed(&app, &american).await).await.expect(422);
    assert!(page.error_of("vat_number").is_some());
}

/// The form drawn again for another country.
async fn choose(app: &App, page: &Page, country: &str) -> Page {
    let mut form = page.fields("#company");
    form.retain(|(name, _)| name != "country");
    form.push(("country".to_owned(), country.to_owned()));
    form.push(("redraw".to_owned(), "country".to_owned()));
    send(app, &form).await.expect(200)
}

#[actix_web::test]
async fn another_country_and_back_loses_nothing() {
    let app = App::new().await;
    send(&app, &typed(&app, &IDENTITY).await).await.expect(303);
    let page = app.administrator().get("/settings/company").await;
    let french = choose(&app, &page, "FR").await;
    assert_eq!(french.value("region").as_deref(), Some(""));
    assert_eq!(
        french.attributes("[type=hidden][name=pec]", "name").len(),
        1
    );
    let italian = choose(&app, &french, "IT").await;
    let sorted = |page: &Page| {
        let mut fields = page.fields("#company");
        fields.retain(|(name, _)| name != "token");
        fields.sort();
        fields
    };
    assert_eq!(sorted(&italian), sorted(&page));
    // Where the other country stays, its numbers are not the company's.
    let mut form = french.fields("#company");
    form.retain(|(name, _)| name != "vat_number");
    send(&app, &form).await.expect(303);
    let saved: (String, String, String) = company::table
        .select((company::codice_fiscale, company::pec, company::region))
        .first(&mut app.conn())
        .expect("a company");
    assert_eq!(saved, Default::default());
}

#[actix_web::test]
async fn the_province_of_one_country_is_no_region_of_another() {
    let app = App::new().await;
    send(&app, &typed(&app, &IDENTITY).await).await.expect(303);
    let german = [
        ("country", "DE"),
        ("postal_code", "10115"),
        ("vat_number", ""),
    ];
    send(&app, &typed(&app, &german).await).await.expect(303);
    let region = || {
        company::table
            .select(company::region)
            .first::<String>(&mut app.conn())
            .expect("a company")
    };
    assert_eq!(region(), "");
    let own = [("region", "Brandenburg")];
    send(&app, &typed(&app, &own).await).await.expect(303);
    assert_eq!(region(), "Brandenburg");
}

#[actix_web::test]
async fn a_region_is_called_as_its_country_calls_it() {
    let app = App::new().await;
    let page = app.administrator().get("/settings/company").await;
    for (country, label) in [
        ("IT", "Province"),
        ("RO", "County"),
        ("FR", "Region"),
        ("US", "State"),
    ] {
        let page = choose(&app, &page, country).await;
        assert!(
            page.all("[for=f-region]")[0].starts_with(label),
            "{country}"
        );
    }
    let romanian = [("country", "RO"), ("street", "Strada Lungă 9")];
    let page = send(&app, &typed(&app, &romanian).await).await.expect(422);
    let summary = page.all("#errors a").join("; ");
    assert!(summary.contains("County"), "{summary}");
}
