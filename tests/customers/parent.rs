//! Companies of one group.

use crate::support::{
    App, Client,
    customers::{company, person, set},
    page::Page,
};
use clientela::ids::CustomerId;
use diesel::{PgConnection, connection::SimpleConnection};

fn group(conn: &mut PgConnection) -> [CustomerId; 3] {
    [
        company(conn, "Gruppo Ponte"),
        company(conn, "Osteria del Ponte"),
        company(conn, "Cantina del Ponte"),
    ]
}

async fn choose(
    client: &Client,
    company: CustomerId,
    parent: Option<CustomerId>,
    was: Option<CustomerId>,
) -> Page {
    let text = |id: Option<CustomerId>| id.map_or_else(String::new, |id| id.to_string());
    let form = [("customer", text(parent)), ("was", text(was))];
    let form = form.iter().map(|(name, value)| (*name, value.as_str()));
    let path = format!("/customers/{company}/parent");
    client.post(&path, &form.collect::<Vec<_>>()).await
}

#[actix_web::test]
async fn a_company_gets_a_parent_whose_sheet_lists_it() {
    let app = App::new().await;
    let [head, osteria, cantina] = group(&mut app.conn());
    let user = app.manager();
    for each in [osteria, cantina] {
        let reply = choose(&user, each, Some(head), None).await;
        let sheet = format!("/customers/{each}#sec-circle");
        assert_eq!(reply.redirects_to(), sheet);
        // Twice is once.
        choose(&user, each, Some(head), None).await.redirects_to();
    }
    let sheet = user.get(&format!("/customers/{head}")).await.expect(200);
    let links = sheet.all("#sec-circle dd a");
    assert_eq!(links, ["Cantina del Ponte", "Osteria del Ponte"]);
    let sheet = user.get(&format!("/customers/{osteria}")).await.expect(200);
    assert_eq!(sheet.all("#sec-circle dd a"), ["Gruppo Ponte"]);
    let history = user.get(&format!("/customers/{osteria}/history")).await;
    assert!(history.shows("Parent company before: – now: Gruppo Ponte"));
    let page = user.get(&format!("/customers/{osteria}/parent")).await;
    assert_eq!(page.attributes("[name=was]", "value")[0], head.to_string());
    choose(&user, osteria, None, Some(head))
        .await
        .redirects_to();
    let sheet = user.get(&format!("/customers/{osteria}")).await.expect(200);
    assert_eq!(sheet.all("#sec-circle dd"), ["None"]);
}

#[actix_web::test]
async fn no_company_stands_above_itself() {
    let app = App::new().await;
    let [head, osteria, cantina] = group(&mut app.conn());
    let user = app.manager();
    choose(&user, osteria, Some(head), None)
        .await
        .redirects_to();
    choose(&user, cantina, Some(osteria), None)
        .await
        .redirects_to();
    for below in [head, osteria, cantina] {
        let page = choose(&user, head, Some(below), None).await.expect(422);
        assert!(page.all("#main [role=alert]")[0].contains("stands below the one you are editing"));
    }
    let page = user
        .get(&format!("/customers/{head}/parent?q=ponte"))
        .await
        .expect(200);
    assert!(page.all(".offers form").is_empty() && page.shows("Already below this company"));
}

#[actix_web::test]
async fn only_an_active_company_becomes_a_parent() {
    let app = App::new().await;
    let [head, osteria, _] = group(&mut app.conn());
    let ada = person(&mut app.conn(), "Ada", "Rossi");
    let user = app.manager();
    let page = choose(&user, osteria, Some(ada), None).await.expect(422);
    assert!(page.shows("Only a company can be a parent company"));
    set(&mut app.conn(), head, "status = 'inactive'");
    let page = choose(&user, osteria, Some(head), None).await.expect(422);
    assert!(page.shows("This company is inactive"));
    choose(&user, osteria, Some(CustomerId(999)), None)
        .await
        .expect(404);
    choose(&user, ada, Some(head), None).await.expect(404);
    let path = format!("/customers/{osteria}/parent");
    user.post(&path, &[("customer", "x")]).await.expect(404);
}

#[actix_web::test]
async fn the_second_of_two_editors_is_told_and_looks_again() {
    let app = App::new().await;
    let [head, osteria, cantina] = group(&mut app.conn());
    let user = app.manager();
    choose(&user, osteria, Some(head), None)
        .await
        .redirects_to();
    let page = choose(&user, osteria, Some(cantina), None)
        .await
        .expect(409);
    assert!(page.shows("Somebody else has changed the parent company meanwhile"));
    assert!(page.shows("At present: Gruppo Ponte"));
}

#[test]
fn two_changes_at_once_close_no_circle() {
    let system = actix_web::rt::System::new();
    let app = system.block_on(App::new());
    let [head, osteria, _] = group(&mut app.conn());
    let mut first = app.conn();
    first
        .batch_execute(&format!(
            "begin; update customers set parent_id = {head} where id = {osteria}"
        ))
        .expect("the first one");
    let mut second = app.conn();
    let waiting = std::thread::spawn(move || {
        second.batch_execute(&format!(
            "update customers set parent_id = {osteria} where id = {head}"
        ))
    });
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert!(!waiting.is_finished(), "the second one waits");
    first.batch_execute("commit").expect("a commit");
    let refused = waiting.join().expect("no panic").expect_err("a circle");
    assert!(
        refused.to_string().contains("is below customer"),
        "{refused}"
    );
}

#[actix_web::test]
async fn a_parent_that_is_erased_leaves_its_subsidiaries_alone() {
    let app = App::new().await;
    let [head, osteria, _] = group(&mut app.conn());
    let user = app.manager();
    choose(&user, osteria, Some(head), None)
        .await
        .redirects_to();
    user.post(&format!("/customers/{head}/erase"), &[])
        .await
        .redirects_to();
    let sheet = user.get(&format!("/customers/{osteria}")).await.expect(200);
    assert_eq!(sheet.all("#sec-circle dd"), ["None"]);
    let history = user.get(&format!("/customers/{osteria}/history")).await;
    assert!(!history.shows("Gruppo"), "{}", history.text());
    choose(&user, osteria, Some(head), None).await.expect(404);
}
