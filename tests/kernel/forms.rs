//! Every page with its forms, for tests that walk through all of them.

use super::routes::address;
use crate::support::{Client, page::Page};
use actix_web::http::Method;
use clientela::{app, web::routes};
use std::collections::BTreeSet;

/// Pages that an address alone does not open.
const ASKED: [&str; 12] = [
    "/customers?kind=all",
    "/customers/new?kind=person",
    "/customers/new?kind=company",
    "/customers/1/edit?section=identity",
    "/customers/1/edit?section=tax",
    "/customers/1/edit?section=terms",
    "/customers/1/edit?section=delivery",
    "/customers/1/merge?with=2",
    "/customers/bulk?ids=1&ids=2",
    "/customers/export?query=kind%3Dall",
    "/customers/views/new?query=kind%3Dall",
    "/help/register",
];

/// What ends more than the form it stands in comes last.
const ENDS: [&str; 8] = [
    "delete", "erase", "merge", "undo", "end", "disable", "sessions", "sign-out",
];

/// Every page that can be opened, of the customer, group, user … 1.
pub fn pages() -> Vec<String> {
    let routes = routes::table(&app::routes());
    let is_page = |path: &str| {
        !["/assets", "/manifest", "/metrics", "/logo"]
            .iter()
            .any(|other| path.starts_with(other))
            && !path.contains("{token}")
            && ![".csv", ".xlsx", "/file"]
                .iter()
                .any(|other| path.ends_with(other))
    };
    let own = routes
        .iter()
        .filter(|row| row.method == Method::GET && is_page(row.path))
        .map(|row| address(row.path, |_| 1));
    own.chain(ASKED.map(String::from)).collect()
}

/// A form of a page: where it goes, and what it holds.
pub type Typed = (String, Vec<(String, String)>);

/// The forms of a page that change something, each action once.
pub fn forms(page: &Page) -> Vec<Typed> {
    let posted = "form[method=post]:not([enctype])";
    let actions: BTreeSet<String> = page.attributes(posted, "action").into_iter().collect();
    let read = |action: String| {
        let fields = page.fields(&format!("{posted}[action=\"{action}\"]"));
        (action, fields)
    };
    actions.into_iter().map(read).collect()
}

/// All different forms of all pages, those that end something last.
pub async fn all_forms(user: &Client) -> Vec<Typed> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for path in pages() {
        let page = user.get(&path).await;
        assert!(page.status < 500, "{path}: {}", page.status);
        for (action, fields) in forms(&page) {
            let names: Vec<String> = fields.iter().map(|(name, _)| name.clone()).collect();
            if seen.insert((action.clone(), names)) {
                all.push((action, fields));
            }
        }
    }
    all.sort_by_key(|(action, _)| ends(action));
    all
}

/// Whether a form ends more than what stands in it.
pub fn ends(action: &str) -> bool {
    ENDS.iter().any(|word| action.contains(word))
}
