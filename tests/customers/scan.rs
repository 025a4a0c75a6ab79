//! A photo of a code is posted: what it leads to, and what is refused.

use crate::support::{
    App, Client,
    customers::{company, set},
    page::Page,
};
use clientela::web::Role;

const EAN: &[u8] = include_bytes!("../fixtures/scan/ean-turned.jpg");
const BLANK: &[u8] = include_bytes!("../fixtures/scan/blank.jpg");

async fn post(client: &Client, photo: &[u8]) -> Page {
    client
        .upload("/scan", &[], ("photo", "photo.jpg", photo))
        .await
}

#[actix_web::test]
async fn a_photo_leads_to_whoever_holds_its_code() {
    let app = App::new().await;
    let osteria = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.user(Role::Support);
    let code = post(&user, EAN).await;
    assert_eq!(code.redirects_to(), "/scan?code=8051234567892");
    // Nobody holds it yet: it is searched.
    let found = user.get("/scan?code=8051234567892").await;
    assert_eq!(found.redirects_to(), "/customers?kind=all&q=8051234567892");
    set(&mut app.conn(), osteria, "reference = '8051234567892'");
    let found = user.get("/scan?code=8051234567892").await;
    assert_eq!(found.redirects_to(), format!("/customers/{osteria}"));
    // Twice is as good as once.
    assert_eq!(post(&user, EAN).await.redirects_to(), code.redirects_to());
}

#[actix_web::test]
async fn a_photo_that_cannot_be_read_comes_back_with_what_to_do() {
    let app = App::new().await;
    let user = app.user(Role::Support);
    for (photo, words) in [
        (BLANK, "Hold the card flat"),
        (b"", "Take or choose a photo first"),
        (b"%PDF-1.7", "no JPEG or PNG"),
    ] {
        let page = post(&user, photo).await.expect(422);
        let error = page.error_of("photo").unwrap_or_default();
        assert!(error.contains(words), "{error}");
    }
    let page = user
        .upload("/scan", &[("other", "field")], ("other", "a", b""))
        .await;
    page.expect(422);
}

#[actix_web::test]
async fn a_photo_of_more_than_ten_megabytes_is_refused() {
    let app = App::new().await;
    let user = app.user(Role::Support);
    post(&user, &vec![0; 10 * 1024 * 1024 + 1])
        .await
        .expect(413);
    post(&user, &vec![0; 10 * 1024 * 1024]).await.expect(422);
}

#[actix_web::test]
async fn the_camera_is_allowed_to_our_own_pages_alone() {
    let app = App::new().await;
    let page = app.user(Role::Support).get("/scan").await.expect(200);
    let policy = page.header("permissions-policy").unwrap_or_default();
    assert!(policy.contains("camera=(self)"), "{policy}");
    assert_eq!(
        page.attributes("form[method=post] input[type=file]", "capture"),
        ["environment"]
    );
}
