//! What is shown before, and what tells of it afterwards.

use super::{GOES, STAYS, lines, merge, twins};
use crate::support::{App, customers::set, page::Page};
use clientela::web::Role;

#[actix_web::test]
async fn the_preview_shows_what_differs_and_proposes_what_the_survivor_has() {
    let app = App::new().await;
    twins(&mut app.conn());
    let page = app
        .manager()
        .get("/customers/1/merge?with=2")
        .await
        .expect(200);
    assert_eq!(
        page.all("h1"),
        ["Merge Osteria del Ponte S.r.l. into Osteria del Ponte?"]
    );
    let mut fields = page.fields("form#merge");
    fields.retain(|(name, _)| !["token", "key"].contains(&&**name));
    fields.sort();
    let expected = [
        ("credit_limit", "survivor"),
        ("external_id", "loser"),
        ("group_id", "loser"),
        ("iban", "loser"),
        ("legal_name", "survivor"),
        ("note", "survivor"),
        ("other", "2"),
        ("other_version", "2"),
        ("reference", "loser"),
        ("trade_name", "loser"),
        ("version", "2"),
    ];
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    assert_eq!(fields, expected);
    for words in [
        "Pays late.",
        "Rings first.",
        "€500.00",
        "IT60X0542811101000000123456, BLOPIT22",
        "Bars",
        "Via Milano 3, Trento",
        "Carla",
        "051 5550142",
        "IT00743110157",
        "Cantina del Ponte",
    ] {
        assert!(page.shows(words), "{words}");
    }
    assert_eq!(
        page.attributes("#merge-swap", "href"),
        ["/customers/2/merge?with=1"]
    );
    assert_eq!(
        lines(&mut app.conn(), "select count(*) from merges"),
        ["(0)"]
    );
}

#[actix_web::test]
async fn likely_duplicates_are_offered_on_the_sheet_and_on_the_page() {
    let app = App::new().await;
    twins(&mut app.conn());
    let manager = app.manager();
    let sheet = manager.get("/customers/1").await.expect(200);
    let links = ["/customers/1/merge?with=2"];
    assert_eq!(sheet.attributes("#sec-alike .btns a", "href"), links);
    assert!(
        sheet
            .attributes("#more-menu a", "href")
            .contains(&"/customers/1/merge".to_owned())
    );
    let page = manager.get("/customers/1/merge").await.expect(200);
    assert_eq!(page.attributes("#alike .btns a", "href"), links);
    set(&mut app.conn(), GOES, "status = 'inactive'");
    let page = manager.get("/customers/1/merge?q=srl").await;
    assert!(page.status == 200);
    let page = manager
        .get("/customers/1/merge?q=osteria")
        .await
        .expect(200);
    assert_eq!(page.attributes("#picked a.btn", "href"), links);
    assert!(page.all("#picked form").is_empty());
}

#[actix_web::test]
async fn both_histories_are_told_and_the_sheet_says_what_happened() {
    let app = App::new().await;
    twins(&mut app.conn());
    let manager = app.manager();
    manager
        .post("/customers/2/status", &[("status", "inactive")])
        .await
        .redirects_to();
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    let history = manager.get("/customers/1/history").await.expect(200);
    for words in [
        "C-00002",
        "Merged into before: – now: Osteria del Ponte",
        "Status before: Active now: Inactive",
        "Via Milano 3",
    ] {
        assert!(history.shows(words), "{words}: {}", history.text());
    }
    // A merge is undone as a whole, on its own page.
    let own = manager.get("/customers/1/history").await;
    let undone: Vec<_> = own
        .all("tr:has(form.undo)")
        .into_iter()
        .filter(|row| row.contains("Merged"))
        .collect();
    assert!(undone.is_empty(), "{undone:?}");
    let sheet = manager.get("/customers/1").await.expect(200);
    assert!(sheet.shows("C-00002 was merged into this customer on"));
    let record = sheet.attributes(".meta a[href*=merges]", "href").remove(0);
    let record = manager.get(&record).await.expect(200);
    for words in [
        "Marco Neri",
        "Taken from C-00002",
        "Reference before: – now: 8051234567892",
        "Undo merge",
    ] {
        assert!(record.shows(words), "{words}: {}", record.text());
    }
    let support = app.user(clientela::web::Role::Support);
    let sheet = support.get("/customers/1").await.expect(200);
    assert!(
        sheet.shows("C-00002 was merged")
            && sheet.attributes(".meta a[href*=merges]", "href").is_empty()
    );
    assert!(sheet.attributes("a[href$='/merge']", "href").is_empty());
}

/// However many there were since, and also when it was undone.
#[actix_web::test]
async fn the_history_leads_to_each_merge() {
    let app = App::new().await;
    twins(&mut app.conn());
    let manager = app.manager();
    merge(&manager, STAYS, GOES, &[]).await.redirects_to();
    let links = |page: &Page| page.attributes("td a.t", "href");
    let page = manager.get("/customers/1/history").await.expect(200);
    assert!(links(&page).contains(&"/customers/1/merges/1".to_owned()));
    manager
        .post("/customers/1/merges/1/undo", &[])
        .await
        .redirects_to();
    for customer in [1, 2] {
        let page = manager.get(&format!("/customers/{customer}/history")).await;
        assert!(links(&page).contains(&"/customers/1/merges/1".to_owned()));
    }
    manager.get("/customers/1/merges/1").await.expect(200);
    let page = app.user(Role::Support).get("/customers/1/history").await;
    assert_eq!(links(&page), Vec::<String>::new());
}
