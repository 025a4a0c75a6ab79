//! What no honest hand types.

use super::{company, count, create, edit};
use crate::support::App;
use clientela::schema::customers;
use diesel::prelude::*;

/// Fields of one line.
const LINES: [&str; 8] = [
    "legal_name",
    "trade_name",
    "reference",
    "external_id",
    "account_number",
    "tags",
    "street",
    "city",
];

#[actix_web::test]
async fn control_characters_and_line_breaks_are_refused_at_their_field() {
    let app = App::new().await;
    let client = app.manager();
    for field in LINES {
        for typed in ["a\u{0}b", "a\r\nBcc: x", "a\u{7}b"] {
            let mut fields = vec![
                ("kind", "company"),
                ("legal_name", "Bini"),
                ("city", "Bologna"),
            ];
            fields.push(("region", "IT-BO"));
            fields.retain(|(name, _)| *name != field);
            fields.push((field, typed));
            let page = create(&client, &fields).await.expect(422);
            assert!(page.error_of(field).is_some(), "{field} {typed:?}");
        }
    }
    for (field, error) in [
        ("email", "email_0"),
        ("phone", "phone_0"),
        ("website", "website_0"),
    ] {
        let typed = [
            ("kind", "company"),
            ("legal_name", "Bini"),
            (field, "a@b.test\r\nBcc: x"),
        ];
        let page = create(&client, &typed).await.expect(422);
        assert!(page.error_of(error).is_some(), "{field}");
    }
    let nul = [
        ("kind", "company"),
        ("legal_name", "Bini"),
        ("note", "a\u{0}b"),
    ];
    assert!(
        create(&client, &nul)
            .await
            .expect(422)
            .error_of("note")
            .is_some()
    );
    assert_eq!(count(&app), 0);
}

#[actix_web::test]
async fn texts_beyond_measure_are_refused_and_kept_in_the_form() {
    let app = App::new().await;
    let client = app.manager();
    let long = "é".repeat(12_000);
    for field in LINES.into_iter().chain(["note", "delivery_instructions"]) {
        let mut fields = vec![
            ("kind", "company"),
            ("legal_name", "Bini"),
            ("city", "Bologna"),
        ];
        fields.push(("region", "IT-BO"));
        fields.retain(|(name, _)| *name != field);
        fields.push((field, &long));
        let page = create(&client, &fields).await.expect(422);
        assert!(page.error_of(field).is_some(), "{field}");
        assert_eq!(page.value(field).as_deref().map(str::trim), Some(&*long));
    }
    assert_eq!(count(&app), 0);
}

#[actix_web::test]
async fn any_script_and_sign_is_stored_and_shown_exactly() {
    let app = App::new().await;
    let client = app.manager();
    for name in [
        "Ștefan Țărână & Fiii <b>",
        "\u{202e}gro.live\u{202c}",
        "e\u{301}e\u{301}e\u{301}",
        &"🍷".repeat(160),
        "'; drop table customers; --",
        "{{ 7*7 }}",
        "日本酒",
    ] {
        let id = company(&client, name).await;
        let saved: String = customers::table
            .find(id)
            .select(customers::legal_name)
            .first(&mut app.conn())
            .expect("a customer");
        assert_eq!(saved, name);
        let page = client.get(&format!("/customers/{id}")).await.expect(200);
        assert!(page.all("h1")[0].starts_with(name), "{}", page.all("h1")[0]);
    }
}

#[actix_web::test]
async fn amounts_are_never_guessed() {
    let app = App::new().await;
    let client = app.manager();
    let id = company(&client, "Bini").await;
    for typed in [
        "-1",
        "1e309",
        "NaN",
        "１２３",
        "1.234,56",
        "0.001",
        "9223372036854775808",
        "1.234",
    ] {
        for (section, field) in [("terms", "credit_limit"), ("delivery", "minimum_order")] {
            let page = edit(&client, id, section, &[(field, typed)])
                .await
                .expect(422);
            assert!(page.error_of(field).is_some(), "{typed}");
            assert_eq!(page.value(field).as_deref(), Some(typed));
        }
    }
    for (typed, shown) in [
        ("0", "€0.00"),
        ("1,234.5", "€1,234.50"),
        ("999999999999.99", "€999,999,999,999.99"),
    ] {
        edit(&client, id, "terms", &[("credit_limit", typed)])
            .await
            .redirects_to();
        let page = client.get(&format!("/customers/{id}")).await;
        assert!(page.shows(shown), "{shown}");
    }
}
