//! Previous and next in the list one came from.

use super::{company, person};
use crate::support::{App, Client};

async fn beside(user: &Client, id: i64, list: &str) -> (Vec<String>, Vec<String>) {
    let page = user
        .get(&format!("/customers/{id}/beside?{list}"))
        .await
        .expect(200);
    let there = |rel| page.attributes(&format!("a[rel={rel}]"), "href");
    (there("prev"), there("next"))
}

#[actix_web::test]
async fn every_customer_of_a_list_leads_to_the_next_and_back() {
    let app = App::new().await;
    for n in 0..60 {
        person(
            &app,
            ["Ada", "Mario"][n % 2],
            ["Rossi", "Bianchi", "Conti"][n % 3],
        );
    }
    company(&app, "Rossi & Figli");
    let user = app.manager();
    for list in [
        "",
        "sort=-name",
        "sort=-number&kind=all",
        "q=rossi",
        "q=ada+con&sort=changed",
        "status=active&kind=all",
    ] {
        let mut order: Vec<i64> = Vec::new();
        let mut next = Some(format!("/customers?{list}"));
        while let Some(path) = next {
            let page = user.get(&path).await.expect(200);
            let links = page.attributes(".nm", "href");
            order.extend(
                links
                    .iter()
                    .filter_map(|link| link.rsplit('/').next()?.parse::<i64>().ok()),
            );
            next = page.attributes("#page-right", "href").pop();
        }
        let link = |at: Option<usize>| {
            let id = at.and_then(|at| order.get(at));
            id.map(|id| format!("/customers/{id}"))
                .into_iter()
                .collect::<Vec<_>>()
        };
        for (at, id) in order.iter().enumerate() {
            let expected = (link(at.checked_sub(1)), link(Some(at + 1)));
            assert_eq!(beside(&user, *id, list).await, expected, "{list}, {at}");
        }
    }
}

#[actix_web::test]
async fn the_place_is_said_where_it_makes_sense_and_nobody_unknown_has_one() {
    let app = App::new().await;
    let ada = person(&app, "Ada", "Rossi");
    let user = app.manager();
    let page = user
        .get(&format!("/customers/{ada}/beside?place=3&total=41"))
        .await;
    assert_eq!(page.all(".num"), ["3 of 41"]);
    for junk in [
        "place=NaN&total=41",
        "place=42&total=41",
        "place=-1",
        "place=1&total=1e9&after=%00",
    ] {
        let page = user
            .get(&format!("/customers/{ada}/beside?{junk}"))
            .await
            .expect(200);
        assert_eq!(page.all(".num"), [""; 0], "{junk}");
    }
    user.get("/customers/999/beside").await.expect(404);
}
