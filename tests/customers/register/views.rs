//! Lists saved under a name.

use super::person;
use crate::support::{
    App, Client,
    page::{Page, pairs},
};
use clientela::web::Role;

async fn save(user: &Client, query: &str, name: &str, audience: &str) -> Page {
    let page = user
        .get(&format!("/customers/views/new?{query}"))
        .await
        .expect(200);
    let mut fields = page.hidden();
    fields.retain(|(field, _)| field != "audience");
    fields.extend([
        ("name".into(), name.into()),
        ("audience".into(), audience.into()),
    ]);
    user.post("/customers/views/new", &pairs(&fields)).await
}

fn tabs(page: &Page) -> Vec<String> {
    page.all("#views li a")
}

#[actix_web::test]
async fn a_list_is_saved_becomes_a_tab_and_is_deleted() {
    let app = App::new().await;
    person(&app, "Ada", "Amato");
    let user = app.manager();
    let saved = save(
        &user,
        "kind=all&status=active&after=1-a&page=2",
        "Active ones",
        "nobody",
    )
    .await;
    assert_eq!(saved.redirects_to(), "/customers?kind=all&status=active");
    let page = user
        .get("/customers?kind=all&status=active")
        .await
        .expect(200);
    assert_eq!(page.all("#views [aria-current]"), ["Active ones"]);
    let counted = user
        .get("/customers/views?kind=all&status=active")
        .await
        .expect(200);
    assert_eq!(tabs(&counted), ["Everyone 1", "Mine 0", "Active ones 1"]);
    assert_eq!(counted.all("#views [aria-current]"), ["Active ones 1"]);
    let delete = counted.attributes("tbody .act a", "href");
    user.get(&delete[0]).await.expect(200);
    user.post(&delete[0], &[]).await.expect(303);
    assert_eq!(tabs(&user.get("/customers").await), ["Everyone", "Mine"]);
    user.post(&delete[0], &[]).await.expect(404);
}

#[actix_web::test]
async fn a_view_is_seen_by_those_it_is_shared_with() {
    let app = App::new().await;
    person(&app, "Ada", "Amato");
    let manager = app.manager();
    save(&manager, "status=active", "For accountants", "accountant")
        .await
        .expect(303);
    save(&manager, "status=inactive", "For all", "everybody")
        .await
        .expect(303);
    save(&manager, "tag=VIP", "My own", "nobody")
        .await
        .expect(303);
    let seen = async |role| tabs(&app.user(role).get("/customers").await)[2..].to_vec();
    assert_eq!(seen(Role::Accountant).await, ["For accountants", "For all"]);
    assert_eq!(seen(Role::Support).await, ["For all"]);
    let support = app.user(Role::Support);
    for view in 1..=3 {
        support
            .post(&format!("/customers/views/{view}/delete"), &[])
            .await
            .expect(404);
    }
    let administrator = app.administrator();
    administrator
        .post("/customers/views/2/delete", &[])
        .await
        .expect(303);
    administrator
        .post("/customers/views/3/delete", &[])
        .await
        .expect(404);
}

#[actix_web::test]
async fn who_may_not_share_cannot() {
    let app = App::new().await;
    person(&app, "Ada", "Amato");
    let support = app.user(Role::Support);
    save(&support, "status=active", "Mine alone", "everybody")
        .await
        .expect(422);
    save(&support, "status=active", "Mine alone", "nobody")
        .await
        .expect(303);
}

#[actix_web::test]
async fn a_name_that_is_taken_is_said_and_can_be_replaced() {
    let app = App::new().await;
    person(&app, "Ada", "Amato");
    let user = app.manager();
    save(&user, "status=active", "Ours", "nobody")
        .await
        .expect(303);
    let taken = save(&user, "tag=VIP", "Ours", "everybody")
        .await
        .expect(422);
    assert!(taken.error_of("name").is_some());
    let mut fields = taken.fields("main form");
    fields.push(("replace".into(), "true".into()));
    user.post("/customers/views/new", &pairs(&fields))
        .await
        .expect(303);
    let page = user.get("/customers?tag=VIP").await;
    assert_eq!(tabs(&page), ["Everyone", "Mine", "Ours"]);
    assert_eq!(page.all("#views [aria-current]"), ["Ours"]);
}

#[actix_web::test]
async fn sent_twice_it_is_saved_once() {
    let app = App::new().await;
    person(&app, "Ada", "Amato");
    let user = app.manager();
    let page = user.get("/customers/views/new?status=active").await;
    let mut fields = page.hidden();
    fields.retain(|(field, _)| field != "audience");
    fields.extend([
        ("name".into(), "Once".into()),
        ("audience".into(), "nobody".into()),
    ]);
    for _ in 0..2 {
        user.post("/customers/views/new", &pairs(&fields))
            .await
            .expect(303);
    }
    assert_eq!(tabs(&user.get("/customers").await).len(), 3);
}

#[actix_web::test]
async fn a_search_for_somebody_who_is_erased_goes_too() {
    let app = App::new().await;
    person(&app, "Ada", "Amato");
    let ada = person(&app, "Ermenegilda", "Quattrocchi");
    let user = app.manager();
    save(&user, "kind=all&q=quattrocchi", "Her", "nobody")
        .await
        .expect(303);
    save(&user, "kind=all&q=quat", "Some", "nobody")
        .await
        .expect(303);
    let page = user
        .get(&format!("/customers/{ada}/erase"))
        .await
        .expect(200);
    let fields = page.fields("main form");
    user.post(&format!("/customers/{ada}/erase"), &pairs(&fields))
        .await
        .expect(303);
    assert_eq!(tabs(&user.get("/customers").await)[2..], ["Some"]);
}
