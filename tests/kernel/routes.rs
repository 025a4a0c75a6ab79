//! Every route against the written table of roles (trust.md, bar 5; A1, B1, B6).

use crate::support::{App, Client, page::Page};
use actix_web::{http::Method, test::TestRequest};
use clientela::{
    app,
    web::{
        Access, Role,
        routes::{self, RouteRow},
    },
};
use std::{collections::BTreeSet, env, fs};

const MATRIX: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/kernel/role_matrix.txt");

/// What anybody may call; one more here is a decision.
const OPEN: [&str; 17] = [
    "/",
    "/account/theme",
    "/assets/{name:.*}",
    "/favicon.ico",
    "/healthz",
    "/language",
    "/manifest.webmanifest",
    "/metrics",
    "/offline",
    "/password/{token}",
    "/password/{token}",
    "/readyz",
    "/service-worker.js",
    "/setup/{token}",
    "/setup/{token}",
    "/sign-in",
    "/sign-in",
];

fn table() -> Vec<RouteRow> {
    let mut table = routes::table(&app::routes());
    table.sort_by_key(|row| (row.path, row.method.to_string()));
    table
}

fn line(row: &RouteRow) -> String {
    let who = match row.access {
        Access::Open => "anybody".to_owned(),
        Access::Needs(_) => Role::ALL
            .into_iter()
            .filter(|role| row.access.admits(Some(*role)))
            .map(Role::as_str)
            .collect::<Vec<_>>()
            .join(" "),
    };
    format!("{} {}: {who}\n", row.method, row.path)
}

/// An address of this pattern; `id` answers what stands after a beginning like `/customers/`.
pub fn address(pattern: &str, id: impl Fn(&str) -> i64) -> String {
    let (mut path, mut depth) = (String::new(), 0);
    for (at, letter) in pattern.char_indices() {
        match letter {
            '{' => {
                if depth == 0 {
                    let code = pattern[at..].starts_with("{number:");
                    let id = id(&path);
                    path.push_str(if code { "C-" } else { "" });
                    match pattern[at..].starts_with("{hash:") {
                        true => path.push_str(&format!("{id:016}")),
                        false => path.push_str(&id.to_string()),
                    }
                }
                depth += 1;
            }
            '}' => depth -= 1,
            _ if depth == 0 => path.push(letter),
            _ => {}
        }
    }
    path
}

/// An address of this pattern that belongs to nothing.
fn sample(pattern: &str) -> String {
    address(pattern, |_| 999_999)
}

async fn call(client: &Client, row: &RouteRow) -> Page {
    let path = sample(row.path);
    match (row.method == Method::POST, row.upload) {
        (false, _) => client.get(&path).await,
        (true, false) => client.post(&path, &[]).await,
        (true, true) => client.upload(&path, &[], ("file", "a.csv", b"a\n")).await,
    }
}

#[test]
fn the_written_table_of_roles_is_the_one_the_gate_uses() {
    let real: String = table().iter().map(line).collect();
    if env::var_os("UPDATE_ROLE_MATRIX").is_some() {
        fs::write(MATRIX, &real).expect("the table can be written");
    }
    let written = fs::read_to_string(MATRIX).expect("the table can be read");
    let [real, written] = [&real, &written].map(|text| text.lines().collect::<BTreeSet<_>>());
    let missing: Vec<_> = real.difference(&written).collect();
    let gone: Vec<_> = written.difference(&real).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "not in role_matrix.txt: {missing:#?}\nonly there: {gone:#?}\n\
         UPDATE_ROLE_MATRIX=1 writes it anew; read the difference before it is kept"
    );
}

#[test]
fn only_these_routes_are_open() {
    let table = table();
    let open = table.iter().filter(|row| row.access == Access::Open);
    assert_eq!(open.map(|row| row.path).collect::<Vec<_>>(), OPEN);
}

#[actix_web::test]
async fn a_visitor_gets_nowhere_but_to_the_open_routes() {
    let app = App::new().await;
    let table = table();
    let mut checked = 0;
    for row in table.iter().filter(|row| row.access != Access::Open) {
        let page = call(&app.visitor(), row).await;
        let to = page.redirects_to();
        assert!(
            to.starts_with("/sign-in?next=%2F"),
            "{} {}: {to}",
            row.method,
            row.path
        );
        let request = TestRequest::default()
            .method(row.method.clone())
            .uri(&sample(row.path))
            .insert_header(("HX-Request", "true"));
        let fragment = app.visitor().send(request).await.expect(401);
        assert!(fragment.header("hx-redirect").is_some(), "{}", row.path);
        checked += 1;
    }
    assert_eq!(checked + OPEN.len(), table.len());
}

#[actix_web::test]
async fn the_gate_lets_each_role_do_what_the_table_says_and_no_more() {
    let app = App::new().await;
    for row in table().iter().filter(|row| row.access != Access::Open) {
        for role in Role::ALL {
            let page = call(&app.user(role), row).await;
            let refused = page.status == 403;
            let what = format!("{} {} as {}", row.method, row.path, role.as_str());
            assert_eq!(
                refused,
                !row.access.admits(Some(role)),
                "{what}: {}",
                page.status
            );
            assert!(page.status < 500, "{what}: {}", page.status);
        }
    }
}

#[actix_web::test]
async fn a_fragment_needs_the_same_right_as_its_page() {
    let app = App::new().await;
    let support = app.user(Role::Support);
    for row in table().iter().filter(|row| row.method == Method::GET) {
        if row.access.admits(Some(Role::Support)) {
            continue;
        }
        let request = TestRequest::get()
            .uri(&sample(row.path))
            .insert_header(("HX-Request", "true"))
            .insert_header(("HX-Request-Type", "partial"));
        support.send(request).await.expect(403);
    }
}

#[actix_web::test]
async fn a_visitor_is_sent_to_sign_in_and_back() {
    let app = App::new().await;
    let reply = app.visitor().get("/settings/company?tab=1").await;
    assert_eq!(
        reply.redirects_to(),
        "/sign-in?next=%2Fsettings%2Fcompany%3Ftab%3D1"
    );
}
