//! What only one customer may have.

use super::{company, count, create, created, edit};
use crate::support::App;
use clientela::{schema::identifiers, web::Role};
use diesel::prelude::*;
use futures_util::future::join_all;

fn with_vat<'a>(name: &'a str, vat: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("kind", "company"),
        ("legal_name", name),
        ("id_kind", "vat"),
        ("id_country", ""),
        ("id_value", vat),
    ]
}

#[actix_web::test]
async fn a_number_that_another_customer_has_is_refused_and_says_whose_it_is() {
    let app = App::new().await;
    let client = app.manager();
    let first = created(&client, &with_vat("Bini S.n.c.", "IT00743110157")).await;
    let page = create(&client, &with_vat("Other", "it 00743110157"))
        .await
        .expect(422);
    let error = page.error_of("id_value_0").expect("an error");
    assert!(error.contains("C-00001 Bini S.n.c."), "{error}");
    assert!(
        page.attributes("#maybe a", "href")
            .contains(&format!("/customers/{first}"))
    );
    assert_eq!(page.value("legal_name").as_deref(), Some("Other"));
    assert_eq!(count(&app), 1);
}

#[actix_web::test]
async fn companies_of_a_group_share_a_number_when_the_user_says_so() {
    let app = App::new().await;
    let client = app.manager();
    created(&client, &with_vat("Bini S.n.c.", "IT00743110157")).await;
    let mut shared = with_vat("Bini Immobili S.r.l.", "IT00743110157");
    shared.push(("id_shared", "0"));
    let second = created(&client, &shared).await;
    let sheet = client.get(&format!("/customers/{second}")).await;
    assert!(sheet.shows("shared"));
    // The next one has to say so, too.
    create(&client, &with_vat("Third", "IT00743110157"))
        .await
        .expect(422);
}

#[actix_web::test]
async fn reference_and_key_are_unique_and_say_whose_they_are() {
    let app = App::new().await;
    let client = app.manager();
    let keys = [("reference", "00123"), ("external_id", "CLI-7")];
    let mut first = vec![("kind", "person"), ("given_name", "Ada")];
    first.extend(keys);
    created(&client, &first).await;
    let mut second = vec![("kind", "person"), ("given_name", "Eve")];
    second.extend(keys);
    let page = create(&client, &second).await.expect(422);
    assert!(
        page.error_of("reference")
            .expect("an error")
            .contains("Ada")
    );
    assert!(page.error_of("external_id").is_some());
    let eve = created(&client, &[("kind", "person"), ("given_name", "Eve")]).await;
    let page = edit(&client, eve, "identity", &[("reference", "00123")])
        .await
        .expect(422);
    assert!(page.error_of("reference").is_some());
    assert_eq!(
        page.value("reference").as_deref().map(str::trim),
        Some("00123")
    );
}

#[actix_web::test]
async fn twenty_at_once_with_one_number_make_one_customer() {
    let app = App::new().await;
    let client = app.user(Role::Support);
    let names: Vec<String> = (0..20).map(|n| format!("Company {n}")).collect();
    let sent = names.iter().map(|name| async {
        let fields = with_vat(name, "IT00743110157");
        create(&client, &fields).await.status
    });
    let mut answers = join_all(sent).await;
    answers.sort_unstable();
    assert_eq!(answers[0], 303);
    assert_eq!(answers[1..], [422; 19]);
    assert_eq!(count(&app), 1);
}

#[actix_web::test]
async fn the_same_number_twice_in_one_form_is_pointed_out() {
    let app = App::new().await;
    let mut fields = with_vat("Bini S.n.c.", "IT00743110157");
    fields.extend([
        ("id_kind", "vat"),
        ("id_country", "IT"),
        ("id_value", "IT00743110157"),
    ]);
    let page = create(&app.manager(), &fields).await.expect(422);
    assert!(page.error_of("id_value_1").is_some());
}

#[actix_web::test]
async fn the_country_decides_what_a_number_is() {
    let app = App::new().await;
    let client = app.manager();
    let mut french = with_vat("Martin SARL", "FR83404833048");
    french.extend([
        ("country", "FR"),
        ("id_kind", "siret"),
        ("id_country", ""),
        ("id_value", "73282932000074"),
    ]);
    created(&client, &french).await;
    french.retain(|(name, _)| *name != "country");
    let page = create(&client, &french).await.expect(422);
    assert!(page.error_of("id_value_0").is_some());
    assert!(page.error_of("id_value_1").is_some());
}

#[actix_web::test]
async fn a_number_that_stays_keeps_its_row_and_history_tells_changed_from_gone() {
    let app = App::new().await;
    let client = app.manager();
    let id = created(&client, &with_vat("Bini S.n.c.", "IT00743110157")).await;
    let rows = |app: &App| -> Vec<(i64, String)> {
        identifiers::table
            .order(identifiers::id)
            .select((identifiers::id, identifiers::value))
            .load(&mut app.conn())
            .expect("identifiers")
    };
    let before = rows(&app);
    edit(&client, id, "identity", &[("trade_name", "Da Bini")])
        .await
        .redirects_to();
    assert_eq!(rows(&app), before);
    edit(
        &client,
        id,
        "identity",
        &[("id_value", "IT12345670017"), ("id_kind", "vat")],
    )
    .await
    .redirects_to();
    assert_eq!(rows(&app), [(before[0].0, "IT12345670017".to_owned())]);
}

#[actix_web::test]
async fn a_scanned_barcode_with_a_wrong_digit_is_kept_with_a_note() {
    let app = App::new().await;
    let client = app.manager();
    let id = company(&client, "Bini S.n.c.").await;
    edit(
        &client,
        id,
        "identity",
        &[("reference", "4006381333932\r\n")],
    )
    .await
    .redirects_to();
    let sheet = client.get(&format!("/customers/{id}")).await;
    assert!(sheet.shows("4006381333932") && sheet.shows("its check digit does not match"));
    edit(
        &client,
        id,
        "terms",
        &[("iban", "ES2921000418460200051332")],
    )
    .await
    .redirects_to();
    let sheet = client.get(&format!("/customers/{id}")).await;
    assert!(sheet.shows("the bank’s own check digits do not match"));
}
