//! Nothing half-typed is lost without a question, and nobody is asked for nothing.

use super::{chrome::Device, stock, visitor::Visitor};
use clientela::web::Role;

const STAY: &str = "dialog#leave button[value=stay]";
const LEAVE: &str = "dialog#leave button[value=leave]";
const ESCAPE: &str = "\u{e00c}";

async fn typing(program: &crate::support::program::Program) -> Visitor {
    let visitor = Visitor::signed_in(program, Device::DESK, Role::Support).await;
    visitor.opens("/customers/3/edit?section=delivery").await;
    visitor
        .types("[name=delivery_instructions]", "Ring twice.")
        .await;
    visitor
}

#[actix_web::test]
async fn a_link_to_another_page_asks_first() {
    let program = stock::program();
    let visitor = typing(&program).await;
    visitor.clicks("#side a[href='/groups']").await;
    visitor.clicks(STAY).await;
    assert_eq!(
        visitor.value("[name=delivery_instructions]").await,
        "Ring twice."
    );
    visitor.clicks("#side a[href='/groups']").await;
    visitor.clicks(LEAVE).await;
    visitor.arrives_at("/groups").await;
}

#[actix_web::test]
async fn escape_and_another_form_of_the_page_ask_first() {
    let program = stock::program();
    let visitor = typing(&program).await;
    visitor.presses(&[ESCAPE]).await;
    visitor.clicks(STAY).await;
    visitor.clicks("#user-menu > summary").await;
    visitor.clicks("[data-sign-out] button").await;
    visitor.clicks(STAY).await;
    assert_eq!(
        visitor.value("[name=delivery_instructions]").await,
        "Ring twice."
    );
    visitor.clicks("#user-menu > summary").await;
    visitor.clicks("[data-sign-out] button").await;
    visitor.clicks(LEAVE).await;
    visitor.arrives_at("/sign-in").await;
}

#[actix_web::test]
async fn what_was_typed_and_taken_back_is_no_change() {
    let program = stock::program();
    let visitor = typing(&program).await;
    visitor.types("[name=delivery_instructions]", "").await;
    visitor.clicks("#side a[href='/groups']").await;
    visitor.arrives_at("/groups").await;
}

#[actix_web::test]
async fn a_form_that_came_back_wrong_asks_and_a_sent_one_does_not() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Manager).await;
    visitor.opens("/customers/3/edit?section=terms").await;
    visitor.types("[name=iban]", "IT00").await;
    visitor.clicks("form[data-guard] button.primary").await;
    visitor.finds("#errors").await;
    visitor.clicks("#side a[href='/groups']").await;
    visitor.clicks(STAY).await;
    visitor.types("[name=iban]", "").await;
    visitor.clicks("form[data-guard] button.primary").await;
    visitor
        .waits("has left the form", async || {
            visitor.shown("form[data-guard]").await.is_none()
        })
        .await;
    visitor.clicks("#side a[href='/groups']").await;
    visitor.arrives_at("/groups").await;
}

#[actix_web::test]
async fn closing_the_window_is_asked_about_by_the_browser_only_after_a_change() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    let stopped = "const event = new Event('beforeunload', { cancelable: true });
                   dispatchEvent(event); return event.defaultPrevented;";
    for path in [
        "/customers",
        "/customers/3",
        "/customers/3/history",
        "/customers/3/edit?section=delivery",
    ] {
        visitor.opens(path).await;
        assert_eq!(visitor.asks(stopped).await, false, "{path}");
    }
    visitor
        .types("[name=delivery_instructions]", "Ring twice.")
        .await;
    assert_eq!(visitor.asks(stopped).await, true);
}
