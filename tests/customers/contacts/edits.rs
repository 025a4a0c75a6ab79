//! Edits of contacts: two people at once, and contacts of somebody else.

use super::{PAOLO, add, last, row, saved};
use crate::support::{App, customers::company, page::pairs};
use clientela::{
    ids::{ContactId, CustomerId},
    schema::{contact_points, contacts},
};
use diesel::prelude::*;

fn emails(app: &App, contact: ContactId) -> Vec<String> {
    contact_points::table
        .filter(contact_points::contact_id.eq(contact))
        .filter(contact_points::kind.eq("email"))
        .order(contact_points::position)
        .select(contact_points::value)
        .load(&mut app.conn())
        .expect("e-mails")
}

#[actix_web::test]
async fn the_second_of_two_editors_sees_both_versions_and_chooses() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let (ada, marco) = (app.administrator(), app.manager());
    add(&ada, customer, &PAOLO).await;
    let contact = last(&app, customer);
    let path = format!("/customers/{customer}/contacts/{contact}");
    let opened = marco
        .get(&format!("{path}/edit"))
        .await
        .expect(200)
        .hidden();
    let seen = pairs(&opened);
    let with = |changes: &[(&'static str, &'static str)]| {
        let told = |name: &str| changes.iter().any(|(other, _)| *other == name);
        let kept = PAOLO.into_iter().filter(|(name, _)| !told(name));
        let all = kept.chain(changes.iter().copied());
        all.chain(seen.iter().copied())
            .map(|(n, v)| (n.to_owned(), v.to_owned()))
            .collect::<Vec<_>>()
    };
    // Only an e-mail: the version counts up all the same.
    let second = with(&[
        ("email", "paolo@example.it"),
        ("email_purpose", "general"),
        ("email", "conti@example.it"),
        ("email_purpose", "invoices"),
    ]);
    ada.post(&path, &pairs(&second)).await.redirects_to();
    let page = marco.post(&path, &pairs(&with(&[("role", "Owner")]))).await;
    let page = page.expect(409);
    assert!(page.shows("Ada Conti changed this"), "{}", page.text());
    assert!(page.shows("paolo@example.it, conti@example.it") && page.shows("Owner"));
    let preset = page.attributes("input[type=radio][checked]", "value");
    assert_eq!(
        preset,
        ["yours", "theirs"],
        "the role, the untouched e-mails"
    );

    let mut chosen = page.hidden();
    chosen.push(("take.role".into(), "yours".into()));
    chosen.push(("take.email".into(), "theirs".into()));
    marco.post(&path, &pairs(&chosen)).await.redirects_to();
    assert_eq!(
        emails(&app, contact),
        ["paolo@example.it", "conti@example.it"]
    );
    let role: String = contacts::table
        .find(contact)
        .select(contacts::role)
        .first(&mut app.conn())
        .expect("a role");
    assert_eq!(role, "Owner");
}

#[actix_web::test]
async fn an_edit_that_changes_nothing_succeeds_at_any_version() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    add(&user, customer, &PAOLO).await;
    let path = format!("/customers/{customer}/contacts/{}", last(&app, customer));
    let mut same = PAOLO.to_vec();
    same.push(("version", "77"));
    user.post(&path, &same).await.redirects_to();
    same[2] = ("role", "Owner");
    user.post(&path, &same).await.expect(409);
}

#[actix_web::test]
async fn a_website_from_an_import_survives_an_edit() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    add(&user, customer, &PAOLO).await;
    let contact = last(&app, customer);
    diesel::insert_into(contact_points::table)
        .values((
            contact_points::customer_id.eq(customer),
            contact_points::contact_id.eq(contact),
            contact_points::kind.eq("website"),
            contact_points::value.eq("https://example.it"),
            contact_points::typed.eq("example.it"),
            contact_points::position.eq(9),
        ))
        .execute(&mut app.conn())
        .expect("a website");
    let form = [("given_name", "Paolo"), ("version", "1")];
    let path = format!("/customers/{customer}/contacts/{contact}");
    user.post(&path, &form).await.redirects_to();
    let kinds: Vec<String> = contact_points::table
        .select(contact_points::kind)
        .load(&mut app.conn())
        .expect("points");
    assert_eq!(kinds, ["website"]);
}

#[actix_web::test]
async fn a_contact_of_another_customer_is_as_unknown_as_none() {
    let app = App::new().await;
    let (ours, foreign) = {
        let conn = &mut app.conn();
        (
            company(conn, "Osteria del Ponte"),
            company(conn, "Trattoria"),
        )
    };
    let user = app.manager();
    add(&user, foreign, &PAOLO).await;
    let contact = last(&app, foreign);
    let at = |id: i64, what: &str| format!("/customers/{ours}/contacts/{id}{what}");
    let (theirs, none) = (
        user.get(&at(contact.0, "/edit")).await.expect(404),
        user.get(&at(987_654, "/edit")).await.expect(404),
    );
    assert_eq!(theirs.text(), none.text());
    for (what, fields) in [
        ("", &[("given_name", "X"), ("version", "1")][..]),
        ("", &[("language", "xx")]),
        ("/delete", &[]),
        ("/main", &[]),
    ] {
        user.post(&at(contact.0, what), fields).await.expect(404);
    }
    assert_eq!(saved(&app, foreign), [row("Paolo", true)]);
    let lost = CustomerId(987_654);
    add(&user, lost, &[("given_name", "X")]).await.expect(404);
    user.get(&format!("/customers/{lost}/contacts"))
        .await
        .expect(404);
}

#[actix_web::test]
async fn a_deleted_main_contact_comes_back_with_its_e_mails() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    add(&user, customer, &PAOLO).await;
    let contact = last(&app, customer);
    add(&user, customer, &[("given_name", "Ada")]).await;
    let path = format!("/customers/{customer}/contacts/{contact}/delete");
    let reply = user.post(&path, &[]).await;
    assert_eq!(saved(&app, customer), [row("Ada", true)]);
    let undo = format!("/customers/{customer}/history/undo");
    user.post(&undo, &[("request", reply.undoable())])
        .await
        .redirects_to();
    let expected = [row("Paolo", true), row("Ada", false)];
    assert_eq!(saved(&app, customer), expected);
    assert_eq!(emails(&app, contact), ["paolo@example.it"]);
}
