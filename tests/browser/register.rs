//! Narrowing the register and walking through what is left.

use super::{chrome::Device, stock, visitor::Visitor};
use clientela::web::Role;

#[actix_web::test]
async fn a_list_is_narrowed_saved_and_walked_through() {
    narrowed(Device::DESK, true).await;
}

#[actix_web::test]
async fn without_scripts_a_list_is_narrowed_and_saved() {
    narrowed(Device::DESK.without_script(), false).await;
}

async fn narrowed(device: Device, scripts: bool) {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, device, Role::Manager).await;
    visitor.opens("/customers?kind=company&q=cantina").await;
    visitor.clicks("#chip-more").await;
    visitor.selects("#p-status", "active").await;
    visitor.clicks("#list-panel button.primary").await;
    let list = "/customers?kind=company&status=active&q=cantina";
    visitor.arrives_at(list).await;
    visitor.finds("#chip-status.set").await;

    visitor.clicks("#save-view").await;
    visitor.types("#f-name", "Cellars").await;
    visitor.clicks("#list-panel button.primary").await;
    visitor.arrives_at(list).await;
    let tab = visitor.finds("#views [aria-current=page]").await;
    assert!(tab.text().await.expect("a text").starts_with("Cellars"));
    if scripts {
        walk(&visitor).await;
    }
}

async fn walk(visitor: &Visitor) {
    visitor.finds("#views .n").await;
    visitor.clicks("tbody tr:nth-child(2) a.nm").await;
    visitor.sees("2 of ").await;
    visitor.presses(&["["]).await;
    visitor.sees("1 of ").await;
    assert!(visitor.shown("#beside-prev").await.is_none());
    visitor.clicks("#tabs a[href$='/history']").await;
    visitor.presses(&["]"]).await;
    visitor.sees("2 of ").await;
    visitor.presses(&["u"]).await;
    visitor
        .arrives_at("/customers?kind=company&status=active&q=cantina")
        .await;
}
