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
    for (section, field, value) in SECTIONS {
        change(&visitor, &sheet, section, field, value).await;
    }
    assert_eq!(
        visitor
            .asks("return document.documentElement.scrollWidth - innerWidth")
            .await,
        0,
        "nothing is scrolled sideways"
    );
}

/// What is changed later, section by section, each by its own button on the sheet.
const SECTIONS: [(&str, &str, &str); 6] = [
    ("identity", "reference", "2912345678901"),
    ("contact", "email", "tina@example.com"),
    ("terms", "account_number", "110.00999"),
    ("delivery", "delivery_instructions", "Ring twice."),
    ("note", "note", "Pays in cash."),
    ("stop", "stop_note", "Ask for a signature."),
];

async fn change(visitor: &Visitor, sheet: &str, section: &str, field: &str, value: &str) {
    visitor.opens(sheet).await;
    visitor.clicks(&format!("#edit-{section}")).await;
    let field = format!("[name={field}]");
    if section == "stop" {
        visitor.selects("[name=stop_level]", "warning").await;
    }
    visitor.types(&field, value).await;
    visitor.clicks("form[data-guard] button.primary").await;
    visitor
        .waits("has left the form", async || {
            visitor.shown("form[data-guard]").await.is_none()
        })
        .await;
    visitor.sees(value).await;
}
