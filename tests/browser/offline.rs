//! Without a connection: a page that says so, and nothing about customers.

use super::{chrome::Device, stock, visitor::Visitor};
use clientela::web::Role;
use serde_json::Value;

/// Waits for the worker, then lists what it keeps.
const SHELF: &str = "
    const done = arguments[arguments.length - 1];
    (async () => {
        await navigator.serviceWorker.ready;
        const kept = [];
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
                const text = await (await cache.match(request)).text();
                kept.push([new URL(request.url).pathname, text.includes('Osteria') || text.includes('Cantina')]);
            }
        }
        done(kept);
    })().catch((error) => done([[String(error), true]]));";

#[actix_web::test]
async fn without_a_connection_a_page_says_so_and_no_customer_was_kept() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    visitor.opens("/customers?kind=company").await;
    visitor
        .client
        .execute_async(SHELF, Vec::new())
        .await
        .expect("a worker");
    for path in [
        stock::COMPANY,
        "/customers/1/addresses",
        "/customers?kind=all&q=osteria",
    ] {
        visitor.opens(path).await;
    }
    visitor.clicks("[data-palette]").await;
    visitor.finds("#palette [role=option]").await;
    let kept = visitor
        .client
        .execute_async(SHELF, Vec::new())
        .await
        .expect("a list");
    let kept = kept.as_array().expect("a list").clone();
    let paths: Vec<&str> = kept.iter().filter_map(|each| each[0].as_str()).collect();
    assert!(paths.contains(&"/offline"), "{paths:?}");
    assert!(
        paths
            .iter()
            .all(|path| *path == "/offline" || path.starts_with("/assets/")),
        "{paths:?}"
    );
    assert!(
        kept.iter().all(|each| each[1] == Value::Bool(false)),
        "{kept:?}"
    );

    drop(program);
    visitor.opens(stock::COMPANY).await;
    visitor.sees("No connection").await;
    assert!(!visitor.page().await.contains("Osteria"));
    let drawn = visitor
        .asks("return getComputedStyle(document.querySelector('.btn')).display")
        .await;
    assert_eq!(drawn, "flex", "its style sheet was kept");
}
