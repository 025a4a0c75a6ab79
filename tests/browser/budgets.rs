//! What pages cost over the wire and in the window (ui.md §11), counted by the browser: static files
//! as brotli, pages as gzip.

use super::{chrome::Device, stock, visitor::Visitor};
use clientela::web::Role;
use serde_json::{Value, json};

const KB: f64 = 1024.0;

/// Bytes of the page, bytes of everything, requests, nodes, and how far things jumped. What comes when the page
/// stands already (the manifest with its icon, counts beside tabs) is no request that anybody waits for.
const COUNT: &str = "
    const done = arguments[arguments.length - 1];
    const page = performance.getEntriesByType('navigation')[0];
    const files = performance.getEntriesByType('resource');
    const sum = (entries) => entries.reduce((sum, entry) => sum + entry.transferSize, 0);
    let jumped = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (jumped += entry.value)))
        .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done({
        page: page.encodedBodySize,
        all: sum([page, ...files]),
        requests: 1 + files.filter((file) => file.initiatorType !== 'fetch' && !/manifest$|icon-192/.test(file.name)).length,
        nodes: document.querySelectorAll('*').length,
        jumped,
        files: files.map((file) => `${new URL(file.name).pathname} ${file.transferSize}`),
    }), 300);";

struct Cost {
    page: f64,
    all: f64,
    requests: f64,
}

#[actix_web::test]
async fn the_list_keeps_to_its_budget_at_the_first_visit_and_at_the_next() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Manager).await;
    let first = cost_of(&visitor, "/customers?kind=company").await;
    assert!(first.page <= 10.0 * KB, "{} bytes of HTML", first.page);
    assert!(first.all <= 90.0 * KB, "{} bytes at first", first.all);
    assert!(first.requests <= 6.0, "{} requests", first.requests);

    let next = cost_of(&visitor, "/customers").await;
    assert!(
        next.all <= 12.0 * KB,
        "{} bytes at the next visit",
        next.all
    );
}

#[actix_web::test]
async fn the_sheet_keeps_to_its_budget() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Manager).await;
    for tab in ["", "/addresses", "/contacts", "/history"] {
        let path = format!("{}{tab}", stock::COMPANY);
        let cost = cost_of(&visitor, &path).await;
        assert!(cost.page <= 12.0 * KB, "{path}: {} bytes", cost.page);
    }
}

/// What passes through the worker has no size of its own, so the worker looks on.
async fn cost_of(visitor: &Visitor, path: &str) -> Cost {
    visitor.tells("Network.enable", json!({})).await;
    let bypass = json!({ "bypass": true });
    visitor
        .tells("Network.setBypassServiceWorker", bypass)
        .await;
    visitor.opens(path).await;
    let counted = visitor
        .client
        .execute_async(COUNT, Vec::new())
        .await
        .expect("the browser counts");
    println!("{path}: {counted}");
    let figure = |name: &str| counted.get(name).and_then(Value::as_f64).expect("a figure");
    assert!(
        figure("nodes") <= 1500.0,
        "{path} has {} nodes",
        figure("nodes")
    );
    assert!(
        figure("jumped") <= 0.02,
        "{path} jumps by {}",
        figure("jumped")
    );
    Cost {
        page: figure("page"),
        all: figure("all"),
        requests: figure("requests"),
    }
}
