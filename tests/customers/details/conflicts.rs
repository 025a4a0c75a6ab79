//! Two people edit the same customer.

use super::{changed, company, edit, form, section_path, send};
use crate::support::App;
use clientela::{schema::customers, web::Role};
use diesel::prelude::*;

#[actix_web::test]
async fn the_second_of_two_gets_both_versions_and_chooses() {
    let app = App::new().await;
    let (ada, marco) = (app.administrator(), app.manager());
    let id = company(&ada, "Bini S.n.c.").await;
    let path = section_path(id, "terms");
    let mine = form(
        &marco,
        &path,
        &[("credit_limit", "7500"), ("bic", "BNPAFRPP")],
    )
    .await;
    let theirs = [("credit_limit", "8000"), ("payment_terms", "3")];
    edit(&ada, id, "terms", &theirs).await.redirects_to();

    let page = send(&marco, &path, &mine).await.expect(409);
    assert!(page.shows("Ada Conti"));
    assert!(page.shows("7500") && page.shows("8000"));
    assert!(page.shows("30 days, end of month"));
    let saved: Option<rust_decimal::Decimal> = customers::table
        .find(id)
        .select(customers::credit_limit)
        .first(&mut app.conn())
        .expect("a customer");
    assert_eq!(saved, Some(8000.into()));
    // Preset: mine where I typed, theirs where I did not.
    let chosen = page.attributes("input[type=radio][checked]", "value");
    assert_eq!(chosen, ["theirs", "yours", "yours"]);

    let reply = send(&marco, &path, &changed(&page, &[])).await;
    reply.redirects_to();
    let sheet = marco.get(&format!("/customers/{id}")).await;
    assert!(sheet.shows("€7,500.00") && sheet.shows("BNPAFRPP"));
    assert!(sheet.shows("30 days, end of month"));
}

#[actix_web::test]
async fn every_section_notices_who_was_quicker() {
    let app = App::new().await;
    let (first, second) = (app.manager(), app.user(Role::Accountant));
    let id = company(&first, "Bini S.n.c.").await;
    for (section, name, theirs, mine) in [
        ("identity", "legal_name", "Bini uno", "Bini due"),
        ("identity", "reference", "111", "222"),
        ("contact", "email", "one@example.com", "two@example.com"),
        ("terms", "tags", "one", "two"),
        ("terms", "account_number", "1", "2"),
        (
            "delivery",
            "delivery_instructions",
            "One way",
            "Another way",
        ),
        ("note", "note", "First note", "Second note"),
    ] {
        let path = section_path(id, section);
        let fields = form(&second, &path, &[(name, mine)]).await;
        edit(&first, id, section, &[(name, theirs)])
            .await
            .redirects_to();
        let page = send(&second, &path, &fields).await.expect(409);
        assert!(
            page.shows(theirs) && page.shows(mine),
            "{section}: {}",
            page.text()
        );
    }
    let path = format!("/customers/{id}/edit");
    let fields = form(&second, &path, &[("trade_name", "Da Bini")]).await;
    edit(&first, id, "note", &[("note", "Third note")])
        .await
        .redirects_to();
    let page = send(&second, &path, &fields).await.expect(409);
    assert!(page.shows("Third note") && page.shows("Da Bini"));
}

#[actix_web::test]
async fn an_edit_of_another_section_is_no_conflict_and_is_not_overwritten() {
    let app = App::new().await;
    let (first, second) = (app.manager(), app.user(Role::Accountant));
    let id = company(&first, "Bini S.n.c.").await;
    let path = section_path(id, "delivery");
    let fields = form(&second, &path, &[("carrier", "2")]).await;
    edit(&first, id, "note", &[("note", "Ring twice.")])
        .await
        .redirects_to();
    send(&second, &path, &fields).await.redirects_to();
    let sheet = first.get(&format!("/customers/{id}")).await;
    assert!(sheet.shows("Courier") && sheet.shows("Ring twice."));
}

#[actix_web::test]
async fn a_form_that_does_not_say_what_it_saw_overwrites_nothing() {
    let app = App::new().await;
    let client = app.manager();
    let id = company(&client, "Bini S.n.c.").await;
    let path = section_path(id, "note");
    client.post(&path, &[("note", "Mine")]).await.expect(409);
    client
        .post(&path, &[("note", "Mine"), ("version", "not a number")])
        .await
        .expect(409);
}
