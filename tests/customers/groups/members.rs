//! Customers in groups: the form, the sheet, the history, the list, erasure.

use super::{assign, group, group_of};
use crate::customers::details::{form as opened, send};
use crate::support::{App, customers::company};
use clientela::{
    schema::{group_tallies, mixture_tallies},
    web::Role,
};
use diesel::{connection::SimpleConnection, prelude::*};

fn told(app: &App) -> i64 {
    let deltas: Vec<i64> = group_tallies::table
        .select(group_tallies::delta)
        .load(&mut app.conn())
        .expect("tallies");
    deltas.iter().sum()
}

#[actix_web::test]
async fn a_manager_puts_a_customer_into_a_group_when_making_and_editing_it() {
    let app = App::new().await;
    let manager = app.manager();
    let hotels = group(&manager, "Hotels", "10").await;
    let inns = group(&manager, "Inns", "0.5").await;
    let new = [
        ("kind", "company"),
        ("legal_name", "Osteria del Ponte"),
        ("group", &*hotels.to_string()),
    ];
    let reply = manager.post("/customers/new", &new).await;
    let sheet = reply.redirects_to().to_owned();
    let page = manager.get(&sheet).await.expect(200);
    assert_eq!(page.all("#head a.pill"), ["Hotels −10%"]);
    assert_eq!(
        page.attributes("#head a.pill", "href"),
        [format!("/groups/{hotels}")]
    );
    assert!(
        page.shows("Group Hotels 10% off every order"),
        "{}",
        page.text()
    );

    let edit = format!("{sheet}/edit?section=terms");
    let form = opened(&manager, &edit, &[("group", &inns.to_string())]).await;
    send(&manager, &edit, &form).await.redirects_to();
    let page = manager.get(&format!("{sheet}/history")).await.expect(200);
    assert!(
        page.shows("Group before: Hotels now: Inns"),
        "{}",
        page.text()
    );
    let members = manager.get(&format!("/groups/{inns}")).await;
    assert_eq!(members.all("#members .nm"), ["Osteria del Ponte"]);
    let copy = manager.get(&format!("{sheet}/duplicate")).await.expect(200);
    assert_eq!(copy.value("group"), Some(inns.to_string()));
    let page = manager.post("/customers/new", &[("kind", "company"), ("group", "x")]);
    assert!(page.await.expect(422).error_of("group").is_some());
}

#[actix_web::test]
async fn only_managers_set_the_group_and_take_it_back() {
    let app = App::new().await;
    let manager = app.manager();
    let hotels = group(&manager, "Hotels", "10").await;
    let customer = company(&mut app.conn(), "Osteria");
    let edit = format!("/customers/{customer}/edit?section=terms");
    let form = opened(&manager, &edit, &[("group", &hotels.to_string())]).await;
    send(&manager, &edit, &form).await.redirects_to();
    let history = format!("/customers/{customer}/history");
    let page = manager.get(&history).await.expect(200);
    let offered = page.attributes("[name=request]", "value");
    assert_eq!(offered.len(), 1, "the manager may");
    for role in [Role::Accountant, Role::Support] {
        let client = app.user(role);
        let page = client.get(&history).await.expect(200);
        assert!(!page.html.contains(&offered[0]), "{}", role.as_str());
        let undo = [("request", offered[0].as_str())];
        client
            .post(&format!("{history}/undo"), &undo)
            .await
            .expect(403);
        let page = client.get(&edit).await.expect(200);
        assert_eq!(page.value("group"), None);
        assert!(page.shows("Hotels −10%"), "they read it");
        let form = opened(&client, &edit, &[("group", ""), ("tags", role.as_str())]).await;
        send(&client, &edit, &form).await.redirects_to();
        assert_eq!(group_of(&app, customer), Some(hotels));
    }
}

#[actix_web::test]
async fn an_assignment_is_undone_unless_the_group_is_gone() {
    let app = App::new().await;
    let manager = app.manager();
    let hotels = group(&manager, "Hotels", "10").await;
    let customer = company(&mut app.conn(), "Osteria");
    let (edit, undo) = (
        format!("/customers/{customer}/edit?section=terms"),
        format!("/customers/{customer}/history/undo"),
    );
    let form = opened(&manager, &edit, &[("group", &hotels.to_string())]).await;
    let reply = send(&manager, &edit, &form).await;
    let undone = manager.post(&undo, &[("request", reply.undoable())]).await;
    undone.redirects_to();
    assert_eq!(group_of(&app, customer), None);
    let again = manager.post(&undo, &[("request", undone.undoable())]).await;
    again.redirects_to();
    assert_eq!(group_of(&app, customer), Some(hotels));

    let out = [("to", "none")];
    manager
        .post(&format!("/groups/{hotels}/delete"), &out)
        .await
        .redirects_to();
    let page = manager.get(&format!("/customers/{customer}/history")).await;
    let moved = page.attributes("[name=request]", "value");
    let page = manager.post(&undo, &[("request", &moved[0])]).await;
    assert!(page.expect(409).shows("what it needs is gone"));
    assert_eq!(group_of(&app, customer), None);
}

#[actix_web::test]
async fn members_are_shown_page_by_page() {
    let app = App::new().await;
    let manager = app.manager();
    let hotels = group(&manager, "Hotels", "10").await;
    app.conn()
        .batch_execute(
            "insert into customers (kind, country, currency, legal_name, group_id) \
             select 'company', 'IT', 'EUR', 'Hotel ' || lpad(n::text, 3, '0'), 1 from generate_series(1, 60) n",
        )
        .expect("members");
    let mut seen = Vec::new();
    let mut next = format!("/groups/{hotels}");
    let mut pages = 0;
    loop {
        let page = manager.get(&next).await.expect(200);
        seen.extend(page.all("#members .nm"));
        pages += 1;
        match page.attributes("#members-next", "href").first() {
            Some(url) => next = url.clone(),
            None => break,
        }
    }
    assert_eq!((pages, seen.len()), (3, 60));
    assert!(seen.is_sorted());
    let back = manager
        .get(&next)
        .await
        .attributes("#members-previous", "href");
    let page = manager.get(&back[0]).await.expect(200);
    assert_eq!(page.all("#members .nm"), seen[25..50]);
    let first = manager.get(&format!("/groups/{hotels}")).await;
    let first = first.attributes("#members .nm", "href");
    for junk in [
        "?after=x",
        "?before=-1&after=",
        "?after=99999999999999999999",
        // Nobody stands before somebody who is gone, or before the first one.
        "?before=999999",
        &format!("?before={}", first[0].trim_start_matches("/customers/")),
    ] {
        let page = manager.get(&format!("/groups/{hotels}{junk}")).await;
        assert_eq!(page.expect(200).all("#members .nm"), seen[..25], "{junk}");
    }
}

#[actix_web::test]
async fn the_register_names_the_group() {
    let app = App::new().await;
    let hotels = group(&app.manager(), "Hotels", "10").await;
    let customer = company(&mut app.conn(), "Osteria");
    assign(&app, customer, Some(hotels));
    company(&mut app.conn(), "Trattoria");
    let support = app.user(Role::Support);
    for path in ["/customers?kind=company", "/customers?kind=company&q=oste"] {
        let page = support.get(path).await.expect(200);
        assert_eq!(page.all("tbody td.group")[0], "Hotels", "{path}");
    }
}

#[actix_web::test]
async fn an_erased_customer_is_in_no_group_and_counts_no_more() {
    let app = App::new().await;
    let manager = app.manager();
    let hotels = group(&manager, "Hotels", "10").await;
    let customer = company(&mut app.conn(), "Osteria");
    assign(&app, customer, Some(hotels));
    assert_eq!(told(&app), 1);
    manager
        .post(&format!("/customers/{customer}/erase"), &[])
        .await
        .redirects_to();
    assert_eq!((group_of(&app, customer), told(&app)), (None, 0));
    let page = manager.get(&format!("/groups/{hotels}")).await.expect(200);
    assert!(page.shows("Nobody is in this group yet."));
    manager
        .post(&format!("/groups/{hotels}/delete"), &[])
        .await
        .redirects_to();
}

#[actix_web::test]
async fn tallies_are_folded_and_tell_the_same() {
    let app = App::new().await;
    let hotels = group(&app.manager(), "Hotels", "10").await;
    let customer = company(&mut app.conn(), "Osteria");
    for round in 0..101 {
        assign(&app, customer, (round % 2 == 0).then_some(hotels));
    }
    clientela::jobs::tidy(&app.db).expect("tidied");
    let rows: i64 = group_tallies::table
        .count()
        .get_result(&mut app.conn())
        .expect("a count");
    assert_eq!((rows, told(&app)), (1, 1));
    // Of those that nobody is in any more, nothing is left.
    let mixtures: Vec<i64> = mixture_tallies::table
        .select(mixture_tallies::delta)
        .load(&mut app.conn())
        .expect("tallies");
    assert_eq!(mixtures, [1]);
}
