//! A new customer.

use super::{company, count, create, created};
use crate::support::App;
use clientela::schema::{addresses, audit_events, contact_points, customers, identifiers};
use diesel::prelude::*;

#[actix_web::test]
async fn the_kind_is_asked_first_and_each_is_explained() {
    let app = App::new().await;
    let page = app.manager().get("/customers/new").await.expect(200);
    assert!(page.shows("A private individual"));
    assert!(page.shows("A business or body"));
    let links = page.attributes("main a", "href");
    assert!(links.contains(&"/customers/new?kind=person".to_owned()));
    assert!(links.contains(&"/customers/new?kind=company".to_owned()));
}

#[actix_web::test]
async fn the_form_follows_the_kind_and_country_without_losing_what_was_typed() {
    let app = App::new().await;
    let client = app.manager();
    let page = client.get("/customers/new?kind=person").await.expect(200);
    assert_eq!(page.value("country").as_deref(), Some("IT"));
    assert!(page.value("given_name").is_some() && page.value("legal_name").is_none());
    let typed = [
        ("kind", "company"),
        ("redraw", "kind"),
        ("country", "FR"),
        ("email", "a@b.example"),
    ];
    let page = create(&client, &typed).await.expect(200);
    assert!(page.value("legal_name").is_some() && page.value("given_name").is_none());
    assert_eq!(page.value("email").as_deref(), Some("a@b.example"));
    assert!(page.all("label").contains(&"SIRET".to_owned()));
    assert!(page.all("option").contains(&"SARL".to_owned()));
    assert_eq!(count(&app), 0);
}

#[actix_web::test]
async fn a_name_is_enough() {
    let app = App::new().await;
    let client = app.user(clientela::web::Role::Support);
    let id = created(&client, &[("kind", "person"), ("family_name", "Rossi")]).await;
    let (number, country, currency): (String, String, String) = customers::table
        .find(id)
        .select((customers::number, customers::country, customers::currency))
        .first(&mut app.conn())
        .expect("a customer");
    assert_eq!((&*number, &*country, &*currency), ("C-00001", "IT", "EUR"));
    let sheet = client.get(&format!("/customers/{id}")).await.expect(200);
    assert!(sheet.shows("Rossi") && sheet.shows("C-00001") && sheet.shows("Add an address"));
}

#[actix_web::test]
async fn a_customer_without_a_name_is_refused() {
    let app = App::new().await;
    let client = app.manager();
    let page = create(&client, &[("kind", "person"), ("email", "a@b.example")])
        .await
        .expect(422);
    assert!(page.error_of("given_name").is_some());
    let page = create(&client, &[("kind", "company"), ("legal_name", "  ")])
        .await
        .expect(422);
    assert!(page.error_of("legal_name").is_some());
    assert_eq!(count(&app), 0);
}

const WHOLE: &[(&str, &str)] = &[
    ("kind", "company"),
    ("legal_name", "Osteria del Ponte S.r.l."),
    ("legal_form", "1"),
    ("trade_name", "Osteria del Ponte"),
    ("country", "IT"),
    ("reference", "2000000000015\r\n"),
    ("external_id", "CLI-7"),
    ("id_kind", "vat"),
    ("id_country", ""),
    ("id_value", "IT 00743110157"),
    ("id_kind", "codice_fiscale"),
    ("id_country", ""),
    ("id_value", ""),
    ("id_kind", "vat"),
    ("id_country", "FR"),
    ("id_value", "FR83404833048"),
    ("einvoice_address", "m5uxcr1"),
    ("pec", "ponte@PEC.example"),
    ("tax_treatment", "intra_eu"),
    ("email", "info@ponte.example"),
    ("email_purpose", "general"),
    ("email", ""),
    ("email_purpose", "general"),
    ("email", "conti@ponte.example"),
    ("email_purpose", "invoices"),
    ("phone", "051 555 0142"),
    ("phone_purpose", "work"),
    ("website", "ponte.example"),
    ("tags", "VIP, ristoranti"),
    ("language", "it"),
    ("salesperson", "2"),
    ("currency", "EUR"),
    ("account_number", "1401.00412"),
    ("payment_method", "1"),
    ("payment_terms", "2"),
    ("iban", "it60 x054 2811 1010 0000 0123 456"),
    ("bic", "uncritmm"),
    ("credit_limit", "6,000.50"),
    ("delivery_instructions", "Side entrance.\r\nAsk Paolo."),
    ("delivery_days", "5"),
    ("delivery_days", "2"),
    ("delivery_from", "08:00"),
    ("delivery_until", "10:30"),
    ("carrier", "1"),
    ("minimum_order", "50"),
    ("note", "Pays on Fridays."),
    ("street", "Via dell’Unione 14"),
    ("postal_code", "40126"),
    ("city", "Bologna"),
    ("region", "IT-BO"),
];

#[actix_web::test]
async fn everything_typed_is_kept_and_stands_on_the_sheet() {
    let app = App::new().await;
    let client = app.manager();
    let id = created(&client, WHOLE).await;
    let sheet = client.get(&format!("/customers/{id}")).await.expect(200);
    for shown in [
        "Osteria del Ponte S.r.l.",
        "2000000000015",
        "CLI-7",
        "IT 00743110157",
        "FR 83 404 833 048",
        "M5UXCR1",
        "ponte@pec.example",
        "Within the EU",
        "conti@ponte.example",
        "051 555 0142",
        "https://ponte.example",
        "VIP",
        "Italiano",
        "Marco Neri",
        "1401.00412",
        "Bank transfer",
        "30 days",
        "IT60 X054 2811 1010 0000 0123 456",
        "UNCRITMM",
        "€6,000.50",
        "Side entrance. Ask Paolo.",
        "Tuesday, Friday",
        "08:00 to 10:30",
        "Own van",
        "€50.00",
        "Pays on Fridays.",
        "Via dell’Unione 14, 40126 Bologna",
    ] {
        assert!(sheet.shows(shown), "{shown}: {}", sheet.text());
    }
    let mut conn = app.conn();
    let values: Vec<String> = identifiers::table
        .order(identifiers::id)
        .select(identifiers::value)
        .load(&mut conn)
        .expect("identifiers");
    assert_eq!(values, ["IT00743110157", "FR83404833048"]);
    let phone: String = contact_points::table
        .filter(contact_points::kind.eq("phone"))
        .select(contact_points::value)
        .first(&mut conn)
        .expect("a phone");
    assert_eq!(phone, "+390515550142");
    let defaults: (bool, bool, String) = addresses::table
        .select((
            addresses::default_billing,
            addresses::default_shipping,
            addresses::region,
        ))
        .first(&mut conn)
        .expect("an address");
    assert_eq!(defaults, (true, true, "IT-BO".to_owned()));
    let requests: Vec<Option<String>> = audit_events::table
        .filter(audit_events::customer_id.eq(id))
        .select(audit_events::request_id)
        .distinct()
        .load(&mut conn)
        .expect("events");
    assert!(matches!(&requests[..], [Some(_)]), "{requests:?}");
}

#[actix_web::test]
async fn what_is_wrong_is_said_at_its_field_and_everything_typed_comes_back() {
    let app = App::new().await;
    let client = app.manager();
    let wrong = [
        ("id_value", "IT 00743110158", "id_value_0"),
        ("einvoice_address", "XX", "einvoice_address"),
        ("pec", "ponte", "pec"),
        ("email", "conti.ponte.example", "email_0"),
        ("phone", "112", "phone_0"),
        ("website", "javascript:alert(1)", "website_0"),
        ("country", "ZZ", "country"),
        ("currency", "XXX", "currency"),
        ("iban", "IT60X0542811101000000123457", "iban"),
        ("bic", "BNPAFRPPX", "bic"),
        ("credit_limit", "1.500,0.0", "credit_limit"),
        ("payment_method", "999", "payment_method"),
        ("payment_terms", "x", "payment_terms"),
        ("delivery_from", "25:00", "delivery_from"),
        ("delivery_until", "07:00", "delivery_until"),
        ("delivery_days", "8", "delivery_days"),
        ("minimum_order", "-1", "minimum_order"),
        ("tax_treatment", "none", "tax_treatment"),
        ("language", "de", "language"),
        ("salesperson", "999", "salesperson"),
        ("postal_code", "4012", "postal_code"),
        ("region", "ES-M", "region"),
        ("city", "", "city"),
        ("account_number", &"1".repeat(33), "account_number"),
        ("reference", &"1".repeat(65), "reference"),
    ];
    for (name, value, field) in wrong {
        let mut fields: Vec<(&str, &str)> = WHOLE
            .iter()
            .copied()
            .filter(|(other, _)| *other != name)
            .collect();
        fields.push((name, value));
        let page = create(&client, &fields).await.expect(422);
        assert!(page.error_of(field).is_some(), "{field}: {}", page.text());
        assert!(page.attributes(".errsum a", "href")[0].ends_with(field));
        let usual = [
            ("legal_name", "Osteria del Ponte S.r.l."),
            ("note", "Pays on Fridays."),
            ("street", "Via dell’Unione 14"),
            ("tags", "VIP, ristoranti"),
        ];
        let chosen = [
            "country",
            "currency",
            "payment_method",
            "payment_terms",
            "delivery_days",
        ]
        .iter()
        .chain(&["tax_treatment", "language", "salesperson", "region"])
        .any(|select| *select == name);
        let typed = (!chosen).then_some((name, value));
        for (name, value) in usual.into_iter().chain(typed) {
            let kept = page.value(name);
            assert_eq!(kept.as_deref().map(str::trim), Some(value), "{name}");
        }
    }
    assert_eq!(count(&app), 0);
}

#[actix_web::test]
async fn save_and_new_leads_to_the_next_form_of_the_same_kind() {
    let app = App::new().await;
    let client = app.manager();
    let fields = [("kind", "person"), ("given_name", "Ada"), ("then", "new")];
    let reply = create(&client, &fields).await;
    assert_eq!(reply.redirects_to(), "/customers/new?kind=person");
    assert_eq!(count(&app), 1);
}

#[actix_web::test]
async fn a_form_sent_twice_makes_one_customer() {
    let app = App::new().await;
    let client = app.manager();
    let fields = [("kind", "person"), ("given_name", "Ada"), ("key", "k1")];
    let first = create(&client, &fields).await;
    let again = create(&client, &fields).await;
    assert_eq!(first.redirects_to(), again.redirects_to());
    assert_eq!(count(&app), 1);
    let other = [("kind", "person"), ("given_name", "Eve"), ("key", "k1")];
    create(&client, &other).await.expect(422);
    assert_eq!(count(&app), 1);
}

#[actix_web::test]
async fn the_number_leads_to_the_sheet() {
    let app = App::new().await;
    let client = app.manager();
    let id = company(&client, "Bini S.n.c.").await;
    for number in ["C-00001", "c-00001"] {
        let reply = client.get(&format!("/customers/{number}")).await;
        assert_eq!(reply.redirects_to(), format!("/customers/{id}"));
    }
    client.get("/customers/C-00002").await.expect(404);
    client.get("/customers/999").await.expect(404);
}
