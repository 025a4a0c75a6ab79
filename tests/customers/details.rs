//! The tab Details: customers are made, copied, read and edited.

mod conflicts;
mod copies;
mod creation;
mod edits;
mod hostile;
mod numbers;
mod roles;

use crate::support::{App, Client, page::Page};
use clientela::{ids::CustomerId, schema::customers};
use diesel::prelude::*;

/// Sends the form of a new customer.
async fn create(client: &Client, fields: &[(&str, &str)]) -> Page {
    client.post("/customers/new", fields).await
}

/// A new customer; the answer must lead to it.
async fn created(client: &Client, fields: &[(&str, &str)]) -> CustomerId {
    let reply = create(client, fields).await;
    let id = reply.redirects_to().strip_prefix("/customers/");
    id.and_then(|id| id.parse().ok()).expect("a customer")
}

/// A company with this name and nothing else.
async fn company(client: &Client, name: &str) -> CustomerId {
    created(client, &[("kind", "company"), ("legal_name", name)]).await
}

/// Everything a browser would send of the form at this address, with some fields replaced.
pub async fn form(client: &Client, path: &str, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let page = client.get(path).await.expect(200);
    changed(&page, changes)
}

/// The same of a page that is already there.
fn changed(page: &Page, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let told = |name: &str| changes.iter().any(|(other, _)| *other == name);
    let mut fields = page.fields("form[data-guard]");
    fields.retain(|(name, _)| !told(name) && name != "token");
    fields.extend(
        changes
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_string())),
    );
    fields
}

/// Sends such a form.
pub async fn send(client: &Client, path: &str, fields: &[(String, String)]) -> Page {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    client.post(path, &fields).await
}

/// Edits a section as a browser would.
async fn edit(client: &Client, id: CustomerId, section: &str, changes: &[(&str, &str)]) -> Page {
    let path = section_path(id, section);
    let fields = form(client, &path, changes).await;
    send(client, &path, &fields).await
}

fn section_path(id: CustomerId, section: &str) -> String {
    format!("/customers/{id}/edit?section={section}")
}

/// How many customers there are.
fn count(app: &App) -> i64 {
    customers::table
        .count()
        .get_result(&mut app.conn())
        .expect("a count")
}

fn version(app: &App, id: CustomerId) -> i32 {
    customers::table
        .find(id)
        .select(customers::version)
        .first(&mut app.conn())
        .expect("a customer")
}
