//! From every screen to the page about it, and from page to page.

use crate::support::{App, customers::company};
use actix_web::http::Method;
use clientela::{
    app,
    help::{library, model::Topic},
    i18n::Language,
    web::{
        Access, Role,
        routes::{self, RouteRow},
    },
};

/// The path of a screen; what stands in braces is some number.
fn path(row: &RouteRow) -> String {
    let parts = row.path.split('/');
    let plain = parts.map(|part| if part.starts_with('{') { "7" } else { part });
    plain.collect::<Vec<_>>().join("/")
}

#[test]
fn every_screen_has_a_page_and_every_page_a_screen() {
    let table = routes::table(&app::routes());
    let screens: Vec<&RouteRow> = table
        .iter()
        .filter(|row| row.method == Method::GET && row.access != Access::Open)
        .filter(|row| !row.path.starts_with("/help") && !row.path.starts_with("/logo"))
        .collect();
    assert!(screens.len() > 40);
    for row in &screens {
        assert!(Topic::of_path(&path(row)).is_some(), "{}", row.path);
    }
    for topic in Topic::all().filter(|topic| topic.name() != "getting-started") {
        let of = |row: &&RouteRow| Topic::of_path(&path(row)) == Some(topic);
        assert!(screens.iter().any(of), "{topic} tells of no screen");
    }
}

#[actix_web::test]
async fn the_user_menu_leads_to_the_page_about_the_screen() {
    let app = App::new().await;
    let osteria = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.user(Role::Administrator);
    for (screen, page) in [
        ("/customers".to_owned(), "/help/register"),
        (format!("/customers/{osteria}"), "/help/customer"),
        (format!("/customers/{osteria}/contacts"), "/help/contacts"),
        (format!("/customers/{osteria}/erase"), "/help/delete"),
        ("/imports".to_owned(), "/help/import"),
        ("/settings/company".to_owned(), "/help/settings"),
        ("/users".to_owned(), "/help/users"),
        ("/account".to_owned(), "/help/account"),
    ] {
        let shown = user.get(&screen).await.expect(200);
        let links = shown.attributes("#user-menu a[href^='/help']", "href");
        assert_eq!(links.len(), 1, "{screen}");
        assert_eq!(user.get(&links[0]).await.redirects_to(), page);
    }
    let help = user.get("/help/register").await.expect(200);
    let links = help.attributes("#user-menu a[href^='/help']", "href");
    user.get(&links[0]).await.expect(200);
}

#[actix_web::test]
async fn whatever_screen_is_asked_for_the_answer_is_a_page_or_the_contents() {
    let app = App::new().await;
    let user = app.user(Role::Support);
    for odd in [
        "",
        "?for=",
        "?for=nowhere",
        "?for=//evil.example",
        "?for=%00",
        "?for=/help",
        "?x=1",
    ] {
        let page = user.get(&format!("/help{odd}")).await.expect(200);
        assert_eq!(page.all("h1"), ["Help"], "{odd}");
    }
    for unknown in [
        "/help/wallet",
        "/help/Register",
        "/help/1",
        "/help/%00",
        "/help/register.md",
    ] {
        user.get(unknown).await.expect(404);
    }
}

#[actix_web::test]
async fn every_page_opens_for_every_role_in_every_language() {
    let app = App::new().await;
    let user = app.user(Role::Support);
    for language in Language::ALL {
        let account = [("name", "Ada"), ("language", language.code())];
        user.post("/account", &account).await.expect(303);
        let contents = user.get("/help").await.expect(200);
        assert_eq!(contents.all("main li h3").len(), Topic::all().count());
        for topic in Topic::all() {
            let page = user.get(&format!("/help/{topic}")).await.expect(200);
            let title = library::title(&language, &topic);
            assert_eq!(page.all("h1"), [title], "{language}");
            assert_eq!(page.all(".toc [aria-current=page]"), [title]);
            assert_eq!(page.all(".toc a").len(), Topic::all().count());
            assert!(!page.text().contains(['{', '}']), "{language} {topic}");
            assert!(!page.text().contains("[]"), "{language} {topic}");
        }
    }
    for role in Role::ALL {
        app.user(role).get("/help/users").await.expect(200);
    }
}

#[actix_web::test]
async fn a_page_quotes_the_interface_in_the_readers_language() {
    let app = App::new().await;
    let user = app.user(Role::Manager);
    let page = user.get("/help/customer").await.expect(200);
    assert!(
        page.all("article b")
            .contains(&"Save this choice".to_owned())
    );
    let account = [("name", "Ada"), ("language", "it")];
    user.post("/account", &account).await.expect(303);
    let page = user.get("/help/customer").await.expect(200);
    assert!(
        page.all("article b")
            .contains(&"Salva questa scelta".to_owned())
    );
}

#[actix_web::test]
async fn one_reads_on_to_the_next_page_and_back() {
    let app = App::new().await;
    let user = app.user(Role::Support);
    let all: Vec<Topic> = Topic::all().collect();
    let turns = |page: &crate::support::page::Page, rel: &str| {
        page.attributes(&format!(".turns [rel={rel}]"), "href")
    };
    let first = user.get(&format!("/help/{}", all[0])).await;
    assert_eq!(turns(&first, "prev"), [""; 0]);
    assert_eq!(turns(&first, "next"), [format!("/help/{}", all[1])]);
    let last = user.get(&format!("/help/{}", all[all.len() - 1])).await;
    assert_eq!(turns(&last, "next"), [""; 0]);
    assert_eq!(
        turns(&last, "prev"),
        [format!("/help/{}", all[all.len() - 2])]
    );
}
