//! Editing, section by section and as a whole.

use super::{company, created, edit, form, section_path, send, version};
use crate::support::App;
use clientela::{
    schema::{audit_events, contact_points, customers},
    web::Role,
};
use diesel::prelude::*;

#[actix_web::test]
async fn a_section_opens_as_a_form_in_its_place_and_comes_back_saved() {
    let app = App::new().await;
    let client = app.manager();
    let id = company(&client, "Bini S.n.c.").await;
    let page = client.get(&section_path(id, "delivery")).await.expect(200);
    assert_eq!(page.all("#sec-delivery form").len(), 1);
    assert_eq!(page.all("form[data-guard]").len(), 1);
    let reply = edit(
        &client,
        id,
        "delivery",
        &[("carrier", "2"), ("delivery_days", "3")],
    )
    .await;
    assert_eq!(
        reply.redirects_to(),
        format!("/customers/{id}#sec-delivery")
    );
    let page = client.get(&format!("/customers/{id}")).await;
    assert!(page.shows("Courier") && page.shows("Wednesday"));
    client
        .get(&format!("/customers/{id}/edit?section=secrets"))
        .await
        .expect(400);
}

#[actix_web::test]
async fn a_section_with_a_fault_comes_back_as_typed_and_nothing_is_saved() {
    let app = App::new().await;
    let client = app.manager();
    let id = company(&client, "Bini S.n.c.").await;
    let before = version(&app, id);
    for (section, name, value, field) in [
        ("identity", "legal_name", "", "legal_name"),
        ("contact", "email", "nobody", "email_0"),
        ("terms", "credit_limit", "1.500,0.0", "credit_limit"),
        ("terms", "tags", &"x".repeat(41), "tags"),
        ("delivery", "delivery_from", "noon", "delivery_from"),
        ("note", "note", &"n".repeat(4001), "note"),
    ] {
        let page = edit(&client, id, section, &[(name, value)])
            .await
            .expect(422);
        assert!(page.error_of(field).is_some(), "{section}");
        assert_eq!(page.value(name).as_deref().map(str::trim), Some(value));
        assert_eq!(page.all("#section-form").len(), 1);
    }
    assert_eq!(version(&app, id), before);
}

#[actix_web::test]
async fn the_whole_form_holds_every_field_and_saves_them_in_one_change() {
    let app = App::new().await;
    let client = app.manager();
    let id = company(&client, "Bini S.n.c.").await;
    let path = format!("/customers/{id}/edit");
    let fields = form(
        &client,
        &path,
        &[
            ("legal_name", "Bini & Figli S.n.c."),
            ("email", "bini@example.com"),
            ("credit_limit", "1,500"),
            ("carrier", "1"),
            ("note", "Ring twice."),
        ],
    )
    .await;
    let reply = send(&client, &path, &fields).await;
    assert_eq!(reply.redirects_to(), format!("/customers/{id}"));
    let page = client.get(&format!("/customers/{id}")).await;
    for shown in [
        "Bini & Figli S.n.c.",
        "bini@example.com",
        "€1,500.00",
        "Own van",
        "Ring twice.",
    ] {
        assert!(page.shows(shown), "{shown}");
    }
    let requests: Vec<Option<String>> = audit_events::table
        .filter(audit_events::customer_id.eq(id))
        .filter(audit_events::action.eq("changed"))
        .or_filter(audit_events::table_name.eq("contact_points"))
        .select(audit_events::request_id)
        .distinct()
        .load(&mut app.conn())
        .expect("events");
    assert_eq!(requests.len(), 1);
}

#[actix_web::test]
async fn an_edit_that_changes_nothing_succeeds_at_any_version_and_leaves_no_trace() {
    let app = App::new().await;
    let client = app.manager();
    let id = created(
        &client,
        &[
            ("kind", "person"),
            ("given_name", "Ada"),
            ("phone", "051 555 0142"),
            ("credit_limit", "1234.5"),
            ("minimum_order", "0.05"),
            ("delivery_from", "08:00"),
        ],
    )
    .await;
    let (path, before) = (format!("/customers/{id}/edit"), version(&app, id));
    let fields = form(&client, &path, &[("version", "0"), ("base", "")]).await;
    send(&client, &path, &fields).await.redirects_to();
    assert_eq!(version(&app, id), before);
    let changes: i64 = audit_events::table
        .filter(audit_events::action.eq("changed"))
        .count()
        .get_result(&mut app.conn())
        .expect("a count");
    assert_eq!(changes, 0);
}

#[actix_web::test]
async fn an_e_mail_that_goes_leaves_the_others_alone() {
    let app = App::new().await;
    let client = app.manager();
    let mails = [
        ("kind", "person"),
        ("given_name", "Ada"),
        ("email", "a@example.com"),
        ("email", "b@example.com"),
        ("phone", "051 555 0142"),
    ];
    let id = created(&client, &mails).await;
    let before = version(&app, id);
    let rows = || -> Vec<(i64, String)> {
        contact_points::table
            .order(contact_points::position)
            .select((contact_points::id, contact_points::value))
            .load(&mut app.conn())
            .expect("contact points")
    };
    let old = rows();
    edit(&client, id, "contact", &[("email", "b@example.com")])
        .await
        .redirects_to();
    assert_eq!(rows(), old[1..]);
    assert_eq!(version(&app, id), before + 1);
}

#[actix_web::test]
async fn tags_are_made_by_typing_and_spelt_as_they_exist() {
    let app = App::new().await;
    let client = app.manager();
    let first = company(&client, "Bini S.n.c.").await;
    edit(&client, first, "terms", &[("tags", "Été, VIP")])
        .await
        .redirects_to();
    let second = company(&client, "Rossi S.n.c.").await;
    edit(&client, second, "terms", &[("tags", "vip, ete, Nuovo")])
        .await
        .redirects_to();
    let tags: Vec<String> = customers::table
        .find(second)
        .select(customers::tags)
        .first(&mut app.conn())
        .expect("tags");
    assert_eq!(tags, ["VIP", "Été", "Nuovo"]);
    let page = client.get(&section_path(first, "terms")).await;
    assert_eq!(page.attributes("#tag-names option", "value").len(), 3);
}

#[actix_web::test]
async fn active_and_inactive_can_be_set_and_taken_back() {
    let app = App::new().await;
    let client = app.user(Role::Support);
    let id = company(&client, "Bini S.n.c.").await;
    let path = format!("/customers/{id}/status");
    let reply = client.post(&path, &[("status", "inactive")]).await;
    assert_eq!(reply.redirects_to(), format!("/customers/{id}"));
    let toast = reply.header("set-cookie").unwrap_or_default();
    assert!(toast.contains("history/undo"), "{toast}");
    assert!(
        client
            .get(&format!("/customers/{id}"))
            .await
            .shows("Inactive")
    );
    let before = version(&app, id);
    client
        .post(&path, &[("status", "inactive")])
        .await
        .redirects_to();
    assert_eq!(version(&app, id), before);
    client
        .post(&path, &[("status", "active")])
        .await
        .redirects_to();
    client.post(&path, &[("status", "gone")]).await.expect(400);
    client
        .post("/customers/999/status", &[("status", "active")])
        .await
        .expect(404);
}

#[actix_web::test]
async fn an_erased_customer_cannot_be_read_or_edited() {
    let app = App::new().await;
    let client = app.manager();
    let id = company(&client, "Bini S.n.c.").await;
    let path = section_path(id, "note");
    let fields = form(&client, &path, &[("note", "Too late")]).await;
    diesel::update(customers::table.find(id))
        .set((
            customers::erased_at.eq(diesel::dsl::now),
            customers::legal_name.eq(""),
        ))
        .execute(&mut app.conn())
        .expect("an erasure");
    send(&client, &path, &fields).await.expect(404);
    client.get(&format!("/customers/{id}")).await.expect(404);
    client
        .get(&format!("/customers/{id}/duplicate"))
        .await
        .expect(404);
}
