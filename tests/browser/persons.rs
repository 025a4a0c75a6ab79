//! A person of the register is linked to a company, with the keyboard alone and without scripts.

use super::{chrome::Device, stock, visitor::Visitor};
use clientela::web::Role;
use diesel::connection::SimpleConnection;

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

#[actix_web::test]
async fn enter_in_a_field_saves_the_person_and_chooses_nobody() {
    let program = stock::program();
    let like_bruno = "insert into contact_points (customer_id, kind, value, typed) \
                      values (3, 'email', 'zeta@example.com', 'zeta@example.com')";
    program
        .database
        .conn()
        .batch_execute(like_bruno)
        .expect("an e-mail");
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    visitor.opens("/customers/1/persons/new").await;
    visitor.types("[name=family_name]", "Venturi").await;
    visitor.types("[name=email]", "zeta@example.com").await;
    visitor.presses(&[ENTER]).await;
    visitor.finds(".maybe:focus").await;
    assert!(visitor.has_in_view("#alike-h").await);
    visitor.walks_to("customer").await;
    visitor.types("[name=email]", "venturi@example.com").await;
    visitor.presses(&[ENTER]).await;
    visitor.arrives_at("/customers/1/persons").await;
    visitor.sees("Venturi").await;
    visitor.sees_no_longer("Bruno Zeta").await;
}

/// The role is asked next.
async fn has_linked(visitor: &Visitor) {
    visitor.types("[name=role]", "Waiter").await;
    visitor.clicks("form[data-guard] button.primary").await;
    visitor.arrives_at("/customers/1/persons").await;
    visitor.sees("Bruno Zeta").await;
    visitor.sees("Waiter").await;
}
