//! Pages and orders: every row exactly once, whichever way one turns them.

use super::{company, person, with};
use crate::support::{App, Client};
use std::collections::HashSet;

/// Follows the link of this id from a page to the end and answers the names of all pages.
async fn follow(user: &Client, start: &str, link: &str) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut next = Some(start.to_owned());
    while let Some(path) = next {
        let page = user.get(&path).await.expect(200);
        pages.push(page.all(".nm"));
        next = page.attributes(&format!("#page-{link}"), "href").pop();
        assert!(pages.len() < 50, "the pages have no end");
    }
    pages
}

/// 63 persons, many of one name, with letters from all corners.
fn crowd(app: &App) {
    let names = [
        "Rossi",
        "Álvarez",
        "Zăvoianu",
        "de Luca",
        "O’Brien",
        "Rossi",
        "Ωmega",
    ];
    for n in 0..63 {
        let id = person(app, ["Ada", "Mario", "Zoë"][n % 3], names[n % names.len()]);
        if n % 5 == 0 {
            with(
                app,
                "update customers set note = 'changed' where id = $1",
                id,
            );
        }
    }
    company(app, "Rossi & Figli");
}

#[actix_web::test]
async fn every_row_stands_on_exactly_one_page_in_every_order_and_direction() {
    let app = App::new().await;
    crowd(&app);
    let user = app.manager();
    for list in [
        "/customers?sort=name",
        "/customers?sort=-name",
        "/customers?sort=number",
        "/customers?sort=-number",
        "/customers?sort=changed",
        "/customers?sort=-changed",
        "/customers?kind=all&sort=-name",
        "/customers?kind=all&sort=changed",
        "/customers?q=a+o",
        "/customers?q=ros&sort=-name",
        "/customers?q=al&sort=changed",
        "/customers?kind=all&q=o",
        "/customers?q=mario",
        "/customers?q=a&sort=-number",
        "/customers?q=ma&sort=-number",
    ] {
        let forward = follow(&user, list, "right").await;
        let all: Vec<&String> = forward.iter().flatten().collect();
        let page = user.get(list).await;
        let last = page
            .attributes("#page-last", "href")
            .pop()
            .unwrap_or_else(|| list.to_owned());
        let mut backward = follow(&user, &last, "left").await;
        backward.reverse();
        assert_eq!(backward, forward, "{list}");
        let count = page.all("#count")[0].split(' ').next().map(str::to_owned);
        assert_eq!(count, Some(all.len().to_string()), "{list}");
    }
}

#[actix_web::test]
async fn a_page_names_what_it_shows() {
    let app = App::new().await;
    crowd(&app);
    let user = app.manager();
    let first = user.get("/customers").await;
    assert_eq!(first.all(".pager > .num"), ["1 to 25 of 63"]);
    assert!(first.attributes("#page-first", "href").is_empty());
    let second = user.get(&first.attributes("#page-right", "href")[0]).await;
    assert_eq!(second.all(".pager > .num"), ["26 to 50 of 63"]);
    let last = user.get(&first.attributes("#page-last", "href")[0]).await;
    assert_eq!(last.all(".pager > .num"), ["51 to 63 of 63"]);
    assert_eq!(last.all(".nm").len(), 13);
    assert_eq!(last.attributes("#page-first", "href"), ["/customers"]);
}

#[actix_web::test]
async fn equal_names_are_told_apart_by_their_id() {
    let app = App::new().await;
    let ids: Vec<i64> = (0..60).map(|_| person(&app, "Ada", "Rossi")).collect();
    let user = app.manager();
    let mut seen = HashSet::new();
    let mut next = Some("/customers".to_owned());
    while let Some(path) = next {
        let page = user.get(&path).await;
        seen.extend(page.attributes(".nm", "href"));
        next = page.attributes("#page-right", "href").pop();
    }
    assert_eq!(seen.len(), ids.len());
}

#[actix_web::test]
async fn the_order_is_in_the_heading_and_turns_with_a_click() {
    let app = App::new().await;
    crowd(&app);
    let user = app.manager();
    let page = user.get("/customers?q=ro").await;
    assert_eq!(page.attributes("th[aria-sort]", "aria-sort"), ["ascending"]);
    let turned = page.attributes("#sort-name", "href");
    assert_eq!(turned, ["/customers?q=ro&sort=-name"]);
    let page = user.get(&turned[0]).await;
    assert_eq!(
        page.attributes("th[aria-sort]", "aria-sort"),
        ["descending"]
    );
    assert_eq!(
        page.attributes("#sort-changed", "href"),
        ["/customers?q=ro&sort=-changed"]
    );
}

#[actix_web::test]
async fn junk_in_the_url_opens_the_first_page() {
    let app = App::new().await;
    crowd(&app);
    let user = app.manager();
    let first = user.get("/customers").await.all(".nm");
    for junk in [
        "kind=horse",
        "sort=secret",
        "per_page=1000000",
        "per_page=-1",
        "after=x",
        "after=%00",
        "page=99999999999999999999",
        "page=-1",
        "before=12-%ff%00",
        "sort[]=name",
        "q",
        "q=%20",
        "q=a",
        "kind=person&kind=zebra",
        "%=%&&==",
        "after=9999999999999999999999-a",
    ] {
        assert_eq!(
            user.get(&format!("/customers?{junk}"))
                .await
                .expect(200)
                .all(".nm"),
            first,
            "{junk}"
        );
    }
    let beyond = user
        .get("/customers?after=5-%F4%8F%BF%BF&page=7")
        .await
        .expect(200);
    assert_eq!(beyond.all(".nm"), first);
    for odd in [
        "sort=changed&after=1-99999999999999999",
        "sort=number&before=-9223372036854775808",
    ] {
        user.get(&format!("/customers?{odd}")).await.expect(200);
    }
}

#[actix_web::test]
async fn a_page_has_25_50_or_100_rows() {
    let app = App::new().await;
    crowd(&app);
    let user = app.manager();
    for (asked, rows) in [("25", 25), ("50", 50), ("100", 63), ("63", 25)] {
        let page = user.get(&format!("/customers?per_page={asked}")).await;
        assert_eq!(page.all(".nm").len(), rows, "{asked}");
    }
}
