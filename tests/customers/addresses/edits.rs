//! Edits of addresses: two people at once, and addresses of somebody else.

use super::{add, last, row, saved, typed};
use crate::support::{App, customers::company, page::pairs};
use clientela::ids::CustomerId;

#[actix_web::test]
async fn the_second_of_two_editors_sees_both_versions_and_chooses() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let (ada, marco) = (app.administrator(), app.manager());
    add(&ada, customer, &typed("Via Farini 3", &[])).await;
    let address = last(&app, customer);
    let path = format!("/customers/{customer}/addresses/{address}");
    let opened = marco.get(&format!("{path}/edit")).await.expect(200);
    let opened = opened.hidden();
    let seen = pairs(&opened);
    let form = typed("Via Farini 5", &[("label", "Office"), seen[0], seen[1]]);
    ada.post(&path, &form).await.redirects_to();

    let form = typed("Via Farini 7", &[seen[0], seen[1]]);
    let page = marco.post(&path, &form).await.expect(409);
    assert!(page.shows("Ada Conti changed this"), "{}", page.text());
    assert!(page.shows("Via Farini 7") && page.shows("Via Farini 5"));
    let preset = page.attributes("input[type=radio][checked]", "value");
    assert_eq!(
        preset,
        ["theirs", "yours"],
        "the untouched label, the street"
    );
    assert_eq!(saved(&app, customer)[0].0, "Via Farini 5");

    let mut chosen = page.hidden();
    chosen.push(("take.label".into(), "theirs".into()));
    chosen.push(("take.street".into(), "yours".into()));
    marco.post(&path, &pairs(&chosen)).await.redirects_to();
    assert_eq!(saved(&app, customer)[0].0, "Via Farini 7");
    let tab = format!("/customers/{customer}/addresses");
    assert!(marco.get(&tab).await.shows("Office"));
}

#[actix_web::test]
async fn an_edit_that_changes_nothing_succeeds_at_any_version() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    add(&user, customer, &typed("Via Farini 3", &[])).await;
    let path = format!("/customers/{customer}/addresses/{}", last(&app, customer));
    let same = typed("Via Farini 3", &[("version", "77")]);
    user.post(&path, &same).await.redirects_to();
    let other = typed("Via Farini 4", &[("version", "77")]);
    user.post(&path, &other).await.expect(409);
}

#[actix_web::test]
async fn an_address_of_another_customer_is_as_unknown_as_none() {
    let app = App::new().await;
    let (ours, foreign) = {
        let conn = &mut app.conn();
        (
            company(conn, "Osteria del Ponte"),
            company(conn, "Trattoria"),
        )
    };
    let user = app.manager();
    add(&user, foreign, &typed("Via Farini 3", &[])).await;
    let address = last(&app, foreign);
    let at = |id: i64, what: &str| format!("/customers/{ours}/addresses/{id}{what}");
    let (theirs, none) = (
        user.get(&at(address.0, "/edit")).await.expect(404),
        user.get(&at(987_654, "/edit")).await.expect(404),
    );
    assert_eq!(theirs.text(), none.text());
    let form = typed("Elsewhere", &[("version", "1")]);
    for (what, fields) in [
        ("", form.as_slice()),
        ("", &[("country", "XX")]),
        ("/delete", &[]),
        ("/default", &[("use", "billing")]),
    ] {
        user.post(&at(address.0, what), fields).await.expect(404);
    }
    assert_eq!(saved(&app, foreign), [row("Via Farini 3", true, true)]);
    add(&user, CustomerId(987_654), &form).await.expect(404);
}

#[actix_web::test]
async fn a_deleted_default_comes_back_as_it_was() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    add(&user, customer, &typed("One", &[])).await;
    let first = last(&app, customer);
    add(&user, customer, &typed("Two", &[])).await;
    let path = format!("/customers/{customer}/addresses/{first}/delete");
    let reply = user.post(&path, &[]).await;
    assert_eq!(saved(&app, customer), [row("Two", true, true)]);
    let undo = format!("/customers/{customer}/history/undo");
    user.post(&undo, &[("request", reply.undoable())])
        .await
        .redirects_to();
    let expected = [row("One", true, true), row("Two", false, false)];
    assert_eq!(saved(&app, customer), expected);
}
