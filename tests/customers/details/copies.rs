//! Duplicating.

use super::{created, send};
use crate::support::App;
use clientela::schema::customers;
use diesel::prelude::*;

#[actix_web::test]
async fn a_copy_opens_as_a_new_customer_without_what_only_one_can_have() {
    let app = App::new().await;
    let client = app.manager();
    let id = created(
        &client,
        &[
            ("kind", "company"),
            ("legal_name", "Bini S.n.c."),
            ("country", "FR"),
            ("currency", "RON"),
            ("reference", "00123"),
            ("external_id", "CLI-7"),
            ("id_kind", "siren"),
            ("id_country", ""),
            ("id_value", "732829320"),
            ("email", "bini@example.com"),
            ("iban", "FR1420041010050500013M02606"),
            ("account_number", "411BINI"),
            ("payment_terms", "2"),
            ("tags", "VIP"),
            ("delivery_days", "2"),
            ("note", "Ring twice."),
        ],
    )
    .await;
    let page = client
        .get(&format!("/customers/{id}/duplicate"))
        .await
        .expect(200);
    for (name, value) in [
        ("legal_name", "Bini S.n.c."),
        ("country", "FR"),
        ("currency", "RON"),
        ("email", "bini@example.com"),
        ("payment_terms", "2"),
        ("tags", "VIP"),
    ] {
        assert_eq!(page.value(name).as_deref(), Some(value), "{name}");
    }
    for name in [
        "reference",
        "external_id",
        "id_value",
        "iban",
        "account_number",
    ] {
        let value = page.value(name);
        assert_eq!(value.as_deref().map(str::trim), Some(""), "{name}");
    }
    let fields = super::changed(&page, &[("kind", "company")]);
    let copy = send(&client, "/customers/new", &fields).await;
    assert_ne!(copy.redirects_to(), format!("/customers/{id}"));
    let numbers: Vec<String> = customers::table
        .order(customers::id)
        .select(customers::number)
        .load(&mut app.conn())
        .expect("customers");
    assert_eq!(numbers, ["C-00001", "C-00002"]);
}
