//! The bank accounts: one of them is the main one, whatever happens.

use crate::support::{App, Client, page::Page};
use clientela::schema::bank_accounts;
use diesel::prelude::*;
use futures_util::future::join;

const PATH: &str = "/settings/bank";
const IBANS: [&str; 3] = [
    "IT60X0542811101000000123456",
    "DE89370400440532013000",
    "FR1420041010050500013M02606",
];

async fn add(client: &Client, label: &str, iban: &str) -> Page {
    let typed = [
        ("label", label),
        ("iban", iban),
        ("bic", ""),
        ("currency", "EUR"),
    ];
    client.post(PATH, &typed).await
}

fn stored(app: &App) -> Vec<(String, bool)> {
    bank_accounts::table
        .order((bank_accounts::position, bank_accounts::id))
        .select((bank_accounts::label, bank_accounts::main))
        .load(&mut app.conn())
        .expect("accounts")
}

fn as_read(rows: &[(String, bool)]) -> Vec<(&str, bool)> {
    rows.iter()
        .map(|(label, main)| (label.as_str(), *main))
        .collect()
}

#[actix_web::test]
async fn the_first_account_is_the_main_one_until_another_is_made_so() {
    let app = App::new().await;
    let client = app.administrator();
    for (label, iban) in ["One", "Two", "Three"].into_iter().zip(IBANS) {
        assert_eq!(add(&client, label, iban).await.redirects_to(), PATH);
    }
    assert_eq!(
        as_read(&stored(&app)),
        [("One", true), ("Two", false), ("Three", false)]
    );
    for _ in 0..2 {
        client.post("/settings/bank/3/main", &[]).await.expect(303);
    }
    client
        .post("/settings/bank/3/place", &[("to", "up")])
        .await
        .expect(303);
    assert_eq!(
        as_read(&stored(&app)),
        [("One", false), ("Three", true), ("Two", false)]
    );
    // The main one goes: the first of the others is.
    client
        .post("/settings/bank/3/delete", &[])
        .await
        .expect(303);
    assert_eq!(as_read(&stored(&app)), [("One", true), ("Two", false)]);
    client.post("/settings/bank/3/main", &[]).await.expect(404);
    let page = client.get(PATH).await.expect(200);
    assert!(page.shows("DE89 3704 0044 0532 0130 00"));
}

#[actix_web::test]
async fn of_two_who_make_two_accounts_the_main_one_both_succeed_and_one_is() {
    let app = App::new().await;
    let client = app.administrator();
    for (label, iban) in ["One", "Two", "Three"].into_iter().zip(IBANS) {
        add(&client, label, iban).await.expect(303);
    }
    let (one, two) = (app.administrator(), app.administrator());
    for _ in 0..5 {
        let (first, second) = join(
            one.post("/settings/bank/2/main", &[]),
            two.post("/settings/bank/3/main", &[]),
        )
        .await;
        assert_eq!((first.status, second.status), (303, 303));
        let main = stored(&app).iter().filter(|(_, main)| *main).count();
        assert_eq!(main, 1);
    }
}

#[actix_web::test]
async fn of_two_first_accounts_at_once_one_is_the_main_one() {
    let app = App::new().await;
    let (one, two) = (app.administrator(), app.administrator());
    join(add(&one, "One", IBANS[0]), add(&two, "Two", IBANS[1])).await;
    let mains: Vec<bool> = stored(&app).into_iter().map(|(_, main)| main).collect();
    assert_eq!(mains.len(), 2);
    assert_eq!(mains.iter().filter(|main| **main).count(), 1);
}

#[actix_web::test]
async fn a_wrong_account_comes_back_as_typed_and_one_is_there_once() {
    let app = App::new().await;
    let client = app.administrator();
    let page = add(&client, "One", "IT61X0542811101000000123456")
        .await
        .expect(422);
    assert!(page.error_of("iban").is_some());
    assert_eq!(page.value("label").as_deref(), Some("One"));
    add(&client, "One", IBANS[0]).await.expect(303);
    let page = add(&client, "Again", IBANS[0]).await.expect(422);
    assert_eq!(
        page.error_of("iban").as_deref(),
        Some("This account is in the list already")
    );
    let edit = [
        ("label", "One"),
        ("iban", IBANS[0]),
        ("bic", "nonsense"),
        ("currency", "EUR"),
        ("version", "1"),
    ];
    let page = client.post("/settings/bank/1", &edit).await.expect(422);
    assert!(page.error_of("bic").is_some());
    assert_eq!(stored(&app).len(), 1);
}

#[actix_web::test]
async fn of_two_who_edit_an_account_the_second_sees_both_versions() {
    let app = App::new().await;
    let client = app.administrator();
    add(&client, "One", IBANS[0]).await.expect(303);
    let typed = |label: &'static str| {
        [
            ("label", label),
            ("iban", IBANS[0]),
            ("currency", "EUR"),
            ("version", "1"),
        ]
    };
    client
        .post("/settings/bank/1", &typed("First"))
        .await
        .expect(303);
    client
        .post("/settings/bank/1", &typed("First"))
        .await
        .expect(303);
    let page = client
        .post("/settings/bank/1", &typed("Second"))
        .await
        .expect(409);
    assert!(page.shows("First") && page.shows("Second"));
    assert_eq!(as_read(&stored(&app)), [("First", true)]);
}

#[actix_web::test]
async fn an_account_is_deleted_only_after_a_page_that_says_what_follows() {
    let app = App::new().await;
    let client = app.administrator();
    for (label, iban) in ["One", "Two"].into_iter().zip(IBANS) {
        add(&client, label, iban).await.expect(303);
    }
    let list = client.get(PATH).await;
    let bins = list.attributes("tbody a.icon", "href");
    assert_eq!(bins, ["/settings/bank/1/delete", "/settings/bank/2/delete"]);
    let buttons = list.attributes("tbody button", "formaction");
    assert!(
        !buttons.iter().any(|to| to.ends_with("delete")),
        "{buttons:?}"
    );
    let main = client.get(&bins[0]).await.expect(200);
    assert!(main.shows("Delete One?") && main.shows("IT60 X054 2811 1010 0000 0123 456"));
    assert!(main.shows("Two becomes the main account."));
    let other = client.get(&bins[1]).await.expect(200);
    assert!(!other.shows("becomes the main account"));
    assert_eq!(stored(&app).len(), 2, "asking deletes nothing");
    let once = [("key", "k")];
    for _ in 0..2 {
        let reply = client.post(&bins[0], &once).await;
        assert_eq!(reply.redirects_to(), PATH);
    }
    assert_eq!(as_read(&stored(&app)), [("Two", true)]);
    let last = client.get(&bins[1]).await.expect(200);
    assert!(last.shows("No account is left then."));
    client.get(&bins[0]).await.expect(404);
}
