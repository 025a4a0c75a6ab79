//! Tags of many customers.

use super::{WHOLE, change, four, rows};
use crate::support::App;
use diesel::connection::SimpleConnection;

#[actix_web::test]
async fn a_tag_that_nobody_knows_is_not_made_by_taking_it_away() {
    let app = App::new().await;
    four(&app);
    let user = app.manager();
    let with = [("remove_tags", "nobody's, OLD"), ("status", "inactive")];
    change(&user, WHOLE, &with).await.redirects_to();
    assert_eq!(rows(&app)[0], "0 inactive VIP");
    let tags = user.get("/settings/tags").await;
    assert!(!tags.shows("nobody's"));
}

#[actix_web::test]
async fn nobody_gets_more_than_one_may_bear() {
    let app = App::new().await;
    four(&app);
    let many: Vec<String> = (1..=29).map(|n| format!("'tag {n}'")).collect();
    app.conn()
        .batch_execute(&format!(
            "insert into tags (name) select unnest(array[{0}]); update customers set tags = array[{0}] where id = 2",
            many.join(",")
        ))
        .expect("many tags");
    let user = app.manager();
    let before = rows(&app);
    let with = [("add_tags", "tag 1; VIP, regular")];
    let page = change(&user, WHOLE, &with).await.expect(422);
    assert!(page.shows("more than 30 tags: 1."));
    assert_eq!(
        page.value("add_tags").as_deref(),
        Some("tag 1; VIP, regular")
    );
    assert_eq!(rows(&app), before);
    let with = [
        ("add_tags", "tag 1; VIP, regular"),
        ("remove_tags", "tag 2"),
    ];
    change(&user, WHOLE, &with).await.redirects_to();
    assert_eq!(rows(&app)[1].split(',').count(), 30);
    assert_eq!(rows(&app)[2], "0 active tag 1,VIP,regular");
}
