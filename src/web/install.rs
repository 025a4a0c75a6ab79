//! The program as an app on a phone or a desk: its manifest, the worker that keeps static files, and the page
//! that says there is no connection. Nothing about a customer stays in the browser.

use super::{Visitor, assets, filters};
use crate::{error::Reply, i18n::text};
use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
};
use askama::Template;
use serde_json::json;
use sha2::{Digest, Sha256};

const WORKER: &str = include_str!("service-worker.js");

/// What the page without a connection is drawn with; the worker keeps other static files as they are asked for.
const KEPT: [&str; 3] = ["app.css", "fonts/inter-latin.woff2", "icons.svg"];

/// `GET /manifest.webmanifest`: under the name of the business, for whoever is signed in.
pub async fn manifest(visitor: Visitor) -> Reply {
    let language = visitor.shell.language;
    let business = visitor.shell.business.as_ref();
    let name = business.map_or("Clientela", |business| business.name.as_str());
    let icon = |name: &str, size: &str, purpose: &str| json!({ "src": assets::url(name), "sizes": size, "type": "image/png", "purpose": purpose });
    let shortcut = |key: &str, url: &str| json!({ "name": text(language, key), "url": url });
    let manifest = json!({
        "id": "/",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "lang": language.code(),
        "name": name,
        "short_name": name,
        "background_color": "#f4f2ef",
        "theme_color": "#f4f2ef",
        "icons": [
            icon("icon-192.png", "192x192", "any"),
            icon("icon-512.png", "512x512", "any"),
            icon("icon-maskable.png", "512x512", "maskable"),
        ],
        "shortcuts": [
            shortcut("customer-new", "/customers/new"),
            shortcut("scan-title", "/scan"),
        ],
    });
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "application/manifest+json"))
        .body(manifest.to_string()))
}

/// `GET /service-worker.js`. Browsers compare it byte by byte, so it changes with what it keeps.
pub async fn worker() -> Reply {
    let files = KEPT.map(assets::url);
    let mut version = Sha256::new();
    version.update(env!("CARGO_PKG_VERSION"));
    version.update(include_str!("../../templates/ui/offline.html"));
    version.update(files.join(" "));
    let version: String = version
        .finalize()
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let source = format!(
        "const version = {};\nconst files = {};\n{WORKER}",
        json!(version),
        json!(files)
    );
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/javascript; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .body(source))
}

#[derive(Template)]
#[template(path = "ui/offline.html")]
struct OfflinePage;

/// `GET /offline`: the worker asks for it without saying who it works for.
pub async fn offline(visitor: Visitor) -> Reply {
    visitor.answer(StatusCode::OK, OfflinePage)
}
