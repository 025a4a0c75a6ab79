//! The gate: who gets in, what is refused, what every answer carries.

use crate::support::App;

#[actix_web::test]
async fn a_visitor_is_sent_to_sign_in_and_back() {
    let app = App::new().await;
    let reply = app.visitor().get("/settings/company?tab=1").await;
    assert_eq!(
        reply.redirects_to(),
        "/sign-in?next=%2Fsettings%2Fcompany%3Ftab%3D1"
    );
}

#[actix_web::test]
async fn an_unknown_address_is_a_page_with_all_headers() {
    let app = App::new().await;
    let page = app.administrator().get("/no-such-page").await.expect(404);
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    assert!(page.header("content-security-policy").is_some());
}
