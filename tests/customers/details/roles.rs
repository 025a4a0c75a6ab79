//! Who sees and changes what.

use super::{created, edit, form, section_path, send};
use crate::support::{App, Client};
use clientela::{ids::CustomerId, schema::customers, web::Role};
use diesel::prelude::*;
use rust_decimal::Decimal;

const ACCOUNTING: &[(&str, &str)] = &[
    ("kind", "company"),
    ("legal_name", "Bini S.n.c."),
    ("account_number", "1401.00412"),
    ("iban", "IT60X0542811101000000123456"),
    ("bic", "UNCRITMM"),
    ("payment_method", "1"),
    ("payment_terms", "2"),
    ("credit_limit", "6000"),
];

type Saved = (String, Option<String>, Option<i64>, Option<Decimal>, String);

fn saved(app: &App, id: CustomerId) -> Saved {
    use diesel::dsl::sql;
    customers::table
        .find(id)
        .select((
            customers::account_number,
            customers::iban,
            sql::<diesel::sql_types::Nullable<diesel::sql_types::BigInt>>("payment_terms_id"),
            customers::credit_limit,
            customers::currency,
        ))
        .first(&mut app.conn())
        .expect("a customer")
}

#[actix_web::test]
async fn support_does_not_see_the_accounting() {
    let app = App::new().await;
    let id = created(&app.manager(), ACCOUNTING).await;
    let support = app.user(Role::Support);
    for path in [
        format!("/customers/{id}"),
        section_path(id, "terms"),
        format!("/customers/{id}/edit"),
        format!("/customers/{id}/duplicate"),
        "/customers/new?kind=company".to_owned(),
    ] {
        let page = support.get(&path).await.expect(200);
        for secret in [
            "1401.00412",
            "IT60",
            "UNCRITMM",
            "account_number",
            "iban",
            "payment_terms",
            "credit_limit",
        ] {
            assert!(!page.html.contains(secret), "{path} shows {secret}");
        }
    }
}

#[actix_web::test]
async fn what_support_saves_leaves_the_accounting_alone() {
    let app = App::new().await;
    let id = created(&app.manager(), ACCOUNTING).await;
    let before = saved(&app, id);
    let support = app.user(Role::Support);
    let forged = [
        ("account_number", "9"),
        ("iban", ""),
        ("payment_terms", "1"),
        ("credit_limit", "999999"),
        ("currency", "USD"),
    ];
    let mut changes = forged.to_vec();
    changes.push(("tags", "VIP"));
    for path in [format!("/customers/{id}/edit"), section_path(id, "terms")] {
        let fields = form(&support, &path, &changes).await;
        send(&support, &path, &fields).await.redirects_to();
        assert_eq!(saved(&app, id), before, "{path}");
    }
    let mut new = forged.to_vec();
    new.extend([("kind", "person"), ("given_name", "Ada")]);
    let ada = created(&support, &new).await;
    let nothing = (String::new(), None, None, None, "EUR".to_owned());
    assert_eq!(saved(&app, ada), nothing);
}

#[actix_web::test]
async fn an_accountant_changes_everything_but_the_limit() {
    let app = App::new().await;
    let id = created(&app.manager(), ACCOUNTING).await;
    let accountant = app.user(Role::Accountant);
    let page = accountant.get(&section_path(id, "terms")).await.expect(200);
    assert_eq!(page.value("credit_limit"), None);
    assert_eq!(
        page.attributes("#f-credit_limit[readonly]", "value"),
        ["€6,000.00"]
    );
    let changes = [("account_number", "9"), ("credit_limit", "1")];
    edit(&accountant, id, "terms", &changes)
        .await
        .redirects_to();
    let (account, _, _, limit, _) = saved(&app, id);
    assert_eq!((&*account, limit), ("9", Some(6000.into())));
}

#[actix_web::test]
async fn fields_that_are_nobodys_to_type_are_ignored() {
    let app = App::new().await;
    let client: Client = app.manager();
    let id = created(&client, ACCOUNTING).await;
    let row = |app: &App| -> (
        String,
        String,
        String,
        Option<chrono::DateTime<chrono::Utc>>,
    ) {
        customers::table
            .find(id)
            .select((
                customers::number,
                customers::kind,
                customers::status,
                customers::erased_at,
            ))
            .first(&mut app.conn())
            .expect("a customer")
    };
    let before = row(&app);
    let forged = [
        ("role", "administrator"),
        ("is_admin", "true"),
        ("id", "999"),
        ("number", "C-99999"),
        ("balance", "0"),
        ("group_id", "1"),
        ("kind", "person"),
        ("status", "inactive"),
        ("created_by", "1"),
        ("erased_at", "2026-01-01"),
        ("search_text", "x"),
        ("trade_name", "Da Bini"),
    ];
    edit(&client, id, "identity", &forged).await.redirects_to();
    assert_eq!(row(&app), before);
    assert!(
        client
            .get(&format!("/customers/{id}"))
            .await
            .shows("Da Bini")
    );
}

#[actix_web::test]
async fn a_visitor_gets_nowhere() {
    let app = App::new().await;
    let id = created(&app.manager(), ACCOUNTING).await;
    let visitor = app.visitor();
    for path in [
        format!("/customers/{id}"),
        format!("/customers/{id}/edit"),
        format!("/customers/{id}/duplicate"),
        "/customers/new".to_owned(),
    ] {
        let reply = visitor.get(&path).await;
        assert!(reply.redirects_to().starts_with("/sign-in"), "{path}");
    }
}
