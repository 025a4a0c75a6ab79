//! What belongs to another customer or another user is as unknown as what never was (trust.md B3).

use super::routes::address;
use crate::support::{App, Client, customers::one_of_each, page::Page};
use actix_web::http::Method;
use clientela::{
    app,
    web::{
        Role,
        routes::{self, RouteRow},
    },
};

/// Ours is 1, theirs 2.
const NEVER: i64 = 987_654;

/// Whether what stands after this in an address is somebody's: of the customer before it, or of the user.
fn has_an_owner(before: &str) -> bool {
    match before.trim_end_matches('/').rsplit('/').next() {
        Some(
            "addresses" | "bulk" | "contacts" | "exports" | "imports" | "jobs" | "merges"
            | "persons" | "sessions" | "views",
        ) => true,
        Some(
            "assets" | "bank" | "carriers" | "customers" | "groups" | "help" | "legal-forms"
            | "logo" | "password" | "payment-methods" | "payment-terms" | "setup" | "tags"
            | "titles" | "users",
        ) => false,
        other => panic!("{other:?}: say here whether what follows belongs to a customer or a user"),
    }
}

async fn call(client: &Client, row: &RouteRow, id: i64) -> Page {
    let path = address(row.path, |before| if has_an_owner(before) { id } else { 1 });
    if row.method == Method::GET {
        return client.get(&path).await;
    }
    let fields = [
        ("country", "IT"),
        ("street", "Via Farini 9"),
        ("given_name", "Ugo"),
        ("use", "billing"),
        ("version", "1"),
        ("target", "full_name"),
    ];
    client.post(&path, &fields).await
}

#[actix_web::test]
async fn what_is_somebody_elses_is_as_unknown_as_what_never_was() {
    let app = App::new().await;
    one_of_each(&app, "Osteria del Ponte", Role::Manager);
    one_of_each(&app, "Trattoria", Role::Accountant);
    // The manager's session is the first one, the accountant's the second.
    let (manager, _accountant) = (app.manager(), app.user(Role::Accountant));
    let mut table = routes::table(&app::routes());
    // What removes something comes later, the own session last.
    table.sort_by_key(|row| {
        (
            row.path.starts_with("/account"),
            row.path.ends_with("/delete"),
        )
    });
    let mut nested = 0;
    for row in table {
        let owned = std::cell::Cell::new(false);
        address(row.path, |before| {
            owned.set(owned.get() || has_an_owner(before));
            1
        });
        if !owned.get() {
            continue;
        }
        nested += 1;
        let what = format!("{} {}", row.method, row.path);
        let (theirs, never) = (
            call(&manager, &row, 2).await,
            call(&manager, &row, NEVER).await,
        );
        assert_eq!((theirs.status, never.status), (404, 404), "{what}");
        assert_eq!(theirs.text(), never.text(), "{what}");
        let ours = call(&manager, &row, 1).await.status;
        assert_ne!(ours, 404, "{what}: ours is there");
    }
    assert!(nested > 0);
}
