//! The same on the smallest phone (acceptance rows C-20 to C-23).

use super::{chrome::Device, stock, visitor::Visitor};
use clientela::web::Role;

#[actix_web::test]
async fn a_customer_is_added_and_changed_on_a_small_phone() {
    add_and_change(Device::SMALL_PHONE).await;
}

#[actix_web::test]
async fn without_scripts_a_customer_is_added_and_changed_on_a_small_phone() {
    add_and_change(Device::SMALL_PHONE.without_script()).await;
}

async fn add_and_change(device: Device) {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, device, Role::Manager).await;
    visitor.opens("/").await;
    visitor.clicks(".topnav").await;
    visitor.clicks("#side a[href='/customers']").await;
    visitor.arrives_at("/customers").await;

    visitor.clicks("main a[href^='/customers/new']").await;
    visitor.arrives_at("/customers/new").await;
    assert!(
        visitor.has_in_view("button.primary").await,
        "a way to save is in sight at once"
    );
    visitor.types("[name=given_name]", "Tina").await;
    visitor.types("[name=family_name]", "Tasca").await;
    visitor
        .types("[name=delivery_instructions]", "At the back.")
        .await;
    assert!(
        visitor.has_in_view("button.primary").await,
        "a way to save stays in sight"
    );
    visitor.clicks("form[data-guard] button.primary").await;
    visitor.sees("Tina Tasca").await;

    let sheet = visitor.place().await;
    visitor.opens(&format!("{sheet}/edit")).await;
    assert_eq!(
        visitor.value("[name=delivery_instructions]").await,
        "At the back."
    );
    visitor.types("[name=family_name]", "Taschino").await;
    visitor.clicks("form[data-guard] button.primary").await;
    visitor.sees("Tina Taschino").await;
}
