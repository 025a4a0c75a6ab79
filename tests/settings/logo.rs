//! The logo: what is taken, how it is handed out, where it stands.

use crate::support::{App, page::Page};
use clientela::{schema::company_logos, web::Role};
use diesel::prelude::*;

const PATH: &str = "/settings/logo";
const PNG: &[u8] = include_bytes!("../fixtures/scan/ean.png");
const JPEG: &[u8] = include_bytes!("../fixtures/scan/qr.jpg");

async fn send(app: &App, name: &str, content: &[u8]) -> Page {
    let client = app.administrator();
    client.upload(PATH, &[], ("file", name, content)).await
}

fn stored(app: &App) -> Vec<(String, Vec<u8>)> {
    company_logos::table
        .select((company_logos::media_type, company_logos::content))
        .load(&mut app.conn())
        .expect("logos")
}

#[actix_web::test]
async fn a_logo_is_shown_to_everybody_in_the_menu_and_replaced_and_removed() {
    let app = App::new().await;
    let support = app.user(Role::Support);
    let menu = |page: &Page| page.attributes(".brand img", "src");
    assert!(menu(&support.get("/groups").await).is_empty());
    for _ in 0..2 {
        let reply = send(&app, "what it says.exe", PNG).await;
        assert_eq!(reply.redirects_to(), PATH);
    }
    let first = menu(&support.get("/groups").await);
    let picture = support.get(&first[0]).await.expect(200);
    assert_eq!(picture.header("content-type"), Some("image/png"));
    assert_eq!(picture.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(
        picture.header("content-security-policy"),
        Some("sandbox; default-src 'none'")
    );
    assert!(
        picture
            .header("cache-control")
            .is_some_and(|it| it.contains("immutable"))
    );
    send(&app, "logo.jpg", JPEG).await.expect(303);
    let second = menu(&support.get("/groups").await);
    assert_ne!(first, second, "another picture has another address");
    support.get(&first[0]).await.expect(404);
    let picture = support.get(&second[0]).await.expect(200);
    assert_eq!(picture.header("content-type"), Some("image/jpeg"));
    app.visitor().get(&second[0]).await.expect(303);
    for _ in 0..2 {
        let reply = app.administrator().post("/settings/logo/delete", &[]).await;
        assert_eq!(reply.redirects_to(), PATH);
    }
    assert!(menu(&support.get("/groups").await).is_empty());
    support.get(&second[0]).await.expect(404);
}

#[actix_web::test]
async fn anything_else_is_refused_and_nothing_is_stored() {
    let app = App::new().await;
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    let heavy = vec![0; 512 * 1024 + 1];
    for (name, content) in [
        ("logo.png", &svg[..]),
        ("logo.png", b"GIF89a"),
        ("logo.jpg", &JPEG[..JPEG.len() / 2]),
        ("logo.png", &PNG[..PNG.len() / 2]),
        ("logo.png", &heavy[..]),
        ("logo.png", b""),
    ] {
        let page = send(&app, name, content).await.expect(422);
        assert!(page.error_of("file").is_some());
    }
    assert_eq!(stored(&app), []);
    send(&app, "logo.png", PNG).await.expect(303);
    send(&app, "logo.png", svg).await.expect(422);
    assert_eq!(stored(&app).len(), 1, "the one that was there stays");
}

#[actix_web::test]
async fn a_new_logo_is_no_conflict_for_whoever_edits_the_company() {
    let app = App::new().await;
    let opened = app.administrator().get("/settings/company").await;
    let mut form = opened.fields("#company");
    send(&app, "logo.png", PNG).await.expect(303);
    form.retain(|(name, _)| name != "phone");
    form.push(("phone".to_owned(), "051 555 0142".to_owned()));
    let typed = crate::support::page::pairs(&form);
    let reply = app.administrator().post("/settings/company", &typed).await;
    assert_eq!(reply.redirects_to(), "/settings/company");
}
