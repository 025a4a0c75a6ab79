//! Stops and warnings: who sets them, and where they are shown.

use crate::support::{App, Client, customers::company, page::Page};
use clientela::{ids::CustomerId, web::Role};

async fn set(client: &Client, customer: CustomerId, level: &str, note: &str) -> Page {
    let edit = format!("/customers/{customer}/edit?section=stop");
    let page = client.get(&edit).await.expect(200);
    let version = page.value("version").expect("a version");
    let form = [
        ("stop_level", level),
        ("stop_note", note),
        ("version", &version),
    ];
    client.post(&edit, &form).await
}

#[actix_web::test]
async fn a_stop_stands_on_every_tab_in_the_register_and_in_the_history() {
    let app = App::new().await;
    let osteria = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    let saved = set(&user, osteria, "stop", "Owes us <a lot>").await;
    let sheet = format!("/customers/{osteria}#sec-stop");
    assert_eq!(saved.redirects_to(), sheet);
    let support = app.user(Role::Support);
    for tab in ["", "/addresses", "/contacts", "/persons", "/history"] {
        let page = support.get(&format!("/customers/{osteria}{tab}")).await;
        let banner = page.all("#stop");
        assert_eq!(banner.len(), 1, "{tab}");
        assert!(banner[0].contains("no new business") && banner[0].contains("Owes us <a lot>"));
        assert!(page.all("h1 .pill").contains(&"Stop".to_owned()));
    }
    let list = support.get("/customers?kind=company").await;
    assert_eq!(list.all("td.st"), ["Active Stop"]);
    let history = support.get(&format!("/customers/{osteria}/history")).await;
    assert!(history.shows("Stop or warning before: – now: Stop"));
    assert!(history.shows("Reason of the stop or warning before: – now: Owes us <a lot>"));
    assert!(history.all("form.undo").is_empty(), "not for support");
    set(&user, osteria, "none", "forgotten")
        .await
        .redirects_to();
    let page = user.get(&format!("/customers/{osteria}")).await;
    assert!(page.all("#stop").is_empty() && !page.shows("forgotten"));
}

#[actix_web::test]
async fn only_administrators_and_managers_stop_a_customer() {
    let app = App::new().await;
    let osteria = company(&mut app.conn(), "Osteria del Ponte");
    let edit = format!("/customers/{osteria}/edit?section=stop");
    let form = [("stop_level", "stop"), ("version", "1")];
    for role in [Role::Accountant, Role::Support] {
        let user = app.user(role);
        user.get(&edit).await.expect(403);
        user.post(&edit, &form).await.expect(403);
        // Nor by way of the whole form.
        let whole = format!("/customers/{osteria}/edit");
        let page = user.get(&whole).await.expect(200);
        assert!(page.value("stop_level").is_none());
        let sheet = user.get(&format!("/customers/{osteria}")).await;
        assert!(sheet.all("#sec-stop").is_empty());
    }
    let sheet = app.manager().get(&format!("/customers/{osteria}")).await;
    assert_eq!(sheet.all("#sec-stop dd"), ["None"]);
}

#[actix_web::test]
async fn what_is_wrong_with_a_stop_stands_at_its_field() {
    let app = App::new().await;
    let osteria = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    let page = set(&user, osteria, "forever", "x").await.expect(422);
    assert!(page.error_of("stop_level").is_some());
    let long = "x".repeat(501);
    let page = set(&user, osteria, "stop", &long).await.expect(422);
    assert!(page.error_of("stop_note").is_some());
    assert_eq!(page.value("stop_note").as_deref(), Some(long.as_str()));
}

#[actix_web::test]
async fn two_editors_of_a_stop_see_both_versions() {
    let app = App::new().await;
    let osteria = company(&mut app.conn(), "Osteria del Ponte");
    let (ada, marco) = (app.administrator(), app.manager());
    let edit = format!("/customers/{osteria}/edit?section=stop");
    let opened = marco.get(&edit).await.expect(200);
    set(&ada, osteria, "warning", "Ask first")
        .await
        .redirects_to();
    let (version, base) = (opened.value("version"), opened.value("base"));
    let (version, base) = (version.expect("a version"), base.expect("a base"));
    let form = [
        ("stop_level", "stop"),
        ("stop_note", "Never"),
        ("version", version.as_str()),
        ("base", base.as_str()),
    ];
    let page = marco.post(&edit, &form).await.expect(409);
    assert!(page.shows("Ask first") && page.shows("Never") && page.shows("Warning"));
}

#[actix_web::test]
async fn a_copy_starts_without_the_stop_and_says_so_until_it_is_saved() {
    let app = App::new().await;
    let osteria = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    set(&user, osteria, "stop", "Owes us").await.redirects_to();
    let page = user
        .get(&format!("/customers/{osteria}/duplicate"))
        .await
        .expect(200);
    assert!(page.all("#stopped")[0].contains("Osteria del Ponte, which is marked: Stop. Owes us"));
    let mut fields = page.fields("#customer");
    fields.retain(|(name, _)| name != "token");
    for (name, value) in &mut fields {
        if name == "legal_name" {
            value.clear();
        }
    }
    let sent: Vec<_> = fields
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    let page = user.post("/customers/new", &sent).await.expect(422);
    assert_eq!(page.all("#stopped").len(), 1, "still said");
    fields.retain(|(name, _)| name != "legal_name" && name != "key");
    fields.push(("legal_name".into(), "Osteria Nuova".into()));
    let sent: Vec<_> = fields
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    let copy = user.post("/customers/new", &sent).await;
    let page = user.get(copy.redirects_to()).await.expect(200);
    assert!(page.all("#stop").is_empty());
}
