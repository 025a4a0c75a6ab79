//! What is installed in a browser, and what may stay there.

use crate::support::App;
use actix_web::test::TestRequest;
use clientela::web::Role;
use serde_json::Value;

#[actix_web::test]
async fn the_manifest_bears_the_name_of_the_business_and_words_of_the_reader() {
    let app = App::new().await;
    let boss = app.administrator();
    boss.post("/account", &[("name", "Ada"), ("language", "fr")])
        .await
        .expect(303);
    let page = boss.get("/manifest.webmanifest").await.expect(200);
    assert_eq!(
        page.header("content-type"),
        Some("application/manifest+json")
    );
    let manifest: Value = serde_json::from_str(&page.html).expect("JSON");
    assert_eq!(manifest["name"], "Cantina Morandi");
    assert_eq!(manifest["lang"], "fr");
    assert_eq!(manifest["display"], "standalone");
    assert_eq!(manifest["shortcuts"][0]["name"], "Nouveau client");
    let icons = manifest["icons"].as_array().expect("icons");
    assert!(icons.iter().any(|icon| icon["purpose"] == "maskable"));
    for icon in icons {
        boss.get(icon["src"].as_str().expect("an address"))
            .await
            .expect(200);
    }
    for shortcut in manifest["shortcuts"].as_array().expect("shortcuts") {
        boss.get(shortcut["url"].as_str().expect("an address"))
            .await
            .expect(200);
    }
    // Nobody learns the name of the business before signing in.
    let stranger = app.visitor().get("/manifest.webmanifest").await.expect(200);
    let manifest: Value = serde_json::from_str(&stranger.html).expect("JSON");
    assert_eq!(manifest["name"], "Clientela");
}

#[actix_web::test]
async fn every_page_names_the_manifest_and_asks_for_it_as_whoever_is_signed_in() {
    let app = App::new().await;
    for page in [
        app.visitor().get("/sign-in").await,
        app.user(Role::Support).get("/customers").await,
    ] {
        assert_eq!(
            page.attributes("link[rel=manifest]", "href"),
            ["/manifest.webmanifest"]
        );
        assert_eq!(
            page.attributes("link[rel=manifest]", "crossorigin"),
            ["use-credentials"]
        );
    }
}

#[actix_web::test]
async fn the_worker_keeps_static_files_and_one_page_that_is_nobodys() {
    let app = App::new().await;
    let page = app.visitor().get("/service-worker.js").await.expect(200);
    assert_eq!(
        page.header("content-type"),
        Some("text/javascript; charset=utf-8")
    );
    assert_eq!(page.header("cache-control"), Some("no-cache"));
    let policy = page.header("content-security-policy").unwrap_or_default();
    assert!(policy.contains("connect-src 'self'"), "{policy}");
    let files = page
        .html
        .lines()
        .find_map(|line| line.strip_prefix("const files = "));
    let files: Vec<String> =
        serde_json::from_str(files.unwrap_or_default().trim_end_matches(';')).expect("a list");
    assert!(!files.is_empty());
    for file in files {
        assert!(file.starts_with("/assets/"), "{file}");
        let kept = app.visitor().get(&file).await.expect(200);
        assert!(
            kept.header("cache-control")
                .unwrap_or_default()
                .contains("immutable")
        );
    }
    // Two ways onto the shelf besides the list: what lies below /assets/, and the page without a connection.
    assert_eq!(page.html.matches("cache.put(").count(), 2);
    assert!(page.html.contains("cache.put(offline, page)"));
    assert!(
        page.html
            .contains("fetch(offline, { credentials: \"omit\" })")
    );
    assert_eq!(
        page.html.matches("file(request)").count(),
        2,
        "one call, below /assets/"
    );
    assert!(
        page.html
            .contains("startsWith(\"/assets/\")) event.respondWith(file(request))")
    );
    assert!(!page.html.contains("/customers"));
}

#[actix_web::test]
async fn the_page_without_a_connection_speaks_five_languages_and_knows_nobody() {
    let app = App::new().await;
    for (language, words) in [
        ("en", "No connection"),
        ("it", "Nessuna connessione"),
        ("es", "Sin conexión"),
        ("fr", "Pas de connexion"),
        ("ro", "Fără conexiune"),
    ] {
        let request = TestRequest::get()
            .uri("/offline")
            .insert_header(("accept-language", language));
        let page = app.visitor().send(request).await.expect(200);
        assert_eq!(page.all("h1"), [words]);
        assert!(!page.shows("Cantina Morandi"));
        assert_eq!(page.attributes("input", "name"), [""; 0]);
    }
}

#[actix_web::test]
async fn what_the_browser_kept_goes_with_the_session() {
    let app = App::new().await;
    let reply = app.user(Role::Support).post("/sign-out", &[]).await;
    assert_eq!(reply.redirects_to(), "/sign-in");
    let cleared = reply.header("clear-site-data").unwrap_or_default();
    assert!(cleared.contains("\"cache\"") && cleared.contains("\"storage\""));
}
