//! A person of the register is linked to a company, with the keyboard alone and without scripts.

use super::{chrome::Device, stock, visitor::Visitor};
use clientela::web::Role;

const ENTER: &str = "\u{e007}";

#[actix_web::test]
async fn a_person_is_linked_with_the_keyboard_alone_while_typing() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    visitor.opens("/customers/1/persons").await;
    visitor.walks_to("link-person").await;
    visitor.presses(&[ENTER]).await;
    visitor.arrives_at("/customers/1/persons/link").await;
    visitor.walks_to("q").await;
    visitor.walks_to("pick").await;
    visitor.presses(&["z", "e", "t", "a"]).await;
    visitor.finds("#offer-3").await;
    visitor.walks_to("pick-3").await;
    visitor.presses(&[ENTER]).await;
    has_linked(&visitor).await;
}

#[actix_web::test]
async fn without_scripts_a_person_is_found_and_linked() {
    let program = stock::program();
    let device = Device::DESK.without_script();
    let visitor = Visitor::signed_in(&program, device, Role::Support).await;
    visitor.opens("/customers/1/persons/link").await;
    visitor.types("#pick", "zeta").await;
    visitor.presses(&[ENTER]).await;
    visitor.arrives_at("/customers/1/persons/link?q=zeta").await;
    visitor.clicks("#pick-3").await;
    has_linked(&visitor).await;
}

/// The role is asked next.
async fn has_linked(visitor: &Visitor) {
    visitor.types("[name=role]", "Waiter").await;
    visitor.clicks("form[data-guard] button.primary").await;
    visitor.arrives_at("/customers/1/persons").await;
    visitor.sees("Bruno Zeta").await;
    visitor.sees("Waiter").await;
}

/// Enter in a field saves and shows what was made; it presses no other button of the form.
#[actix_web::test]
async fn enter_saves() {
    for device in [Device::DESK, Device::DESK.without_script()] {
        let program = stock::program();
        let visitor = Visitor::signed_in(&program, device, Role::Manager).await;
        visitor.opens("/customers/new?kind=person").await;
        visitor.types("#f-family_name", "Enterica").await;
        visitor.presses(&[ENTER]).await;
        visitor.finds("#tabs").await;
        visitor.sees("Enterica").await;
        let place = visitor.place().await;
        assert!(!place.contains("/new"), "{place}");
        visitor.opens("/customers/1/persons/new").await;
        visitor.types("#f-given_name", "Enterica").await;
        visitor.presses(&[ENTER]).await;
        visitor.finds("#members .nm").await;
    }
}
