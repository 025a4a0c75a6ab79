//! Lists saved under a name.

use super::{company, person};
use crate::support::{
    App, Client,
    page::{Page, pairs},
    user_of,
};
use clientela::web::Role;
use diesel::connection::SimpleConnection;

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

/// Case and accents make no other name.
#[actix_web::test]
async fn a_name_in_other_letters_is_replaced_and_spelled_anew() {
    let app = App::new().await;
    person(&app, "Ada", "Amato");
    let user = app.manager();
    save(&user, "kind=all&status=active", "Ours", "nobody")
        .await
        .redirects_to();
    let page = save(&user, "kind=all&q=Ada", "OURS", "nobody")
        .await
        .expect(422);
    let mut fields = page.fields("main form[method=post]");
    fields.retain(|(name, _)| name != "replace");
    fields.push(("replace".into(), "true".into()));
    let done = user.post("/customers/views/new", &pairs(&fields)).await;
    assert_eq!(done.redirects_to(), "/customers?kind=all&q=Ada");
    let page = user.get("/customers?kind=all&q=Ada").await;
    assert_eq!(page.all("#views [aria-current]"), ["OURS"]);
}

/// Thirty tags in long letters make a longer query than is kept.
#[actix_web::test]
async fn a_list_with_very_many_filters_is_not_saved_and_says_why() {
    let app = App::new().await;
    let user = app.manager();
    let tags: Vec<String> = (10..40).map(|n| format!("{}{n}", "ж".repeat(38))).collect();
    let query = format!("kind=all&tag={}", tags.join(","));
    let typed = [
        ("name", "Many"),
        ("audience", "nobody"),
        ("query", query.as_str()),
    ];
    let page = user.post("/customers/views/new", &typed).await.expect(422);
    assert!(page.error_of("name").is_some());
    assert_eq!(page.value("name").as_deref(), Some("Many"));
}

/// Its owner may be gone.
#[actix_web::test]
async fn an_administrator_finds_and_deletes_what_is_shared_with_another_role() {
    let app = App::new().await;
    person(&app, "Ada", "Amato");
    save(
        &app.manager(),
        "kind=all&status=active",
        "For support",
        "support",
    )
    .await
    .redirects_to();
    save(&app.manager(), "kind=all&stop=none", "My own", "nobody")
        .await
        .redirects_to();
    let admin = app.administrator();
    let page = admin.get("/customers/views").await.expect(200);
    assert_eq!(page.all("tbody .nm"), ["For support"]);
    let delete = page.attributes("tbody .act a", "href");
    admin.post(&delete[0], &[]).await.redirects_to();
    let support = app.user(Role::Support).get("/customers?kind=all").await;
    assert!(!support.shows("For support"));
    admin
        .post("/customers/views/2/delete", &[])
        .await
        .expect(404);
}

/// A view of somebody who left, and of a tag beyond those that are offered, stays what it is when one more filter is
/// set.
#[actix_web::test]
async fn the_filters_offer_what_is_asked_for_whoever_left() {
    let app = App::new().await;
    let seller = user_of(&mut app.conn(), Role::Support);
    app.conn()
        .batch_execute(&format!(
            "update users set disabled_at = now() where id = {seller};
             insert into customer_groups (name, deleted_at) values ('Gone', now());
             insert into tags (name) select 'a' || n from generate_series(100, 320) n; insert into tags (name) values ('zz')"
        ))
        .expect("somebody left");
    let query = format!("kind=all&salesperson={seller}&group=1&tag=zz");
    let page = app
        .manager()
        .get(&format!("/customers/filters?{query}"))
        .await;
    let fields = page.expect(200).fields("#list-panel form");
    for (name, value) in [
        ("salesperson", seller.to_string()),
        ("group", "1".into()),
        ("tag", "zz".into()),
    ] {
        assert!(
            fields.contains(&(name.to_owned(), value)),
            "{name}: {fields:?}"
        );
    }
}

/// What is a part of many names is nobody's.
#[actix_web::test]
async fn a_search_that_finds_others_stays_when_one_of_them_is_erased() {
    let app = App::new().await;
    let pino = company(&app, "Ristorante da Pino");
    company(&app, "Ristorante Stella");
    let user = app.manager();
    save(&user, "kind=all&q=ristorante", "Places to eat", "everybody")
        .await
        .redirects_to();
    user.post(&format!("/customers/{pino}/erase"), &[])
        .await
        .redirects_to();
    let page = user.get("/customers?kind=all").await;
    assert!(page.shows("Places to eat"));
    user.post("/customers/2/erase", &[]).await.redirects_to();
    let page = user.get("/customers?kind=all").await;
    assert!(!page.shows("Places to eat"), "it found the last one alone");
}
