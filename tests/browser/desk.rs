//! A day at the desk, with scripts and without.

use super::{chrome::Device, stock, visitor::Visitor};

#[actix_web::test]
async fn a_change_is_made_seen_in_the_history_and_taken_back() {
    change_and_undo(Device::DESK).await;
}

#[actix_web::test]
async fn without_scripts_a_change_is_made_seen_in_the_history_and_taken_back() {
    change_and_undo(Device::DESK.without_script()).await;
}

async fn change_and_undo(device: Device) {
    let program = stock::program();
    let visitor = Visitor::new(&program, device).await;
    visitor.opens("/customers?kind=all").await;
    visitor.arrives_at("/sign-in").await;
    visitor.signs_in("manager@example.com").await;
    visitor.arrives_at("/customers?kind=all").await;

    find_misspelt(&visitor).await;
    open_each_tab(&visitor).await;

    visitor
        .opens(&format!("{}/edit?section=delivery", stock::COMPANY))
        .await;
    visitor
        .types("[name=delivery_instructions]", "Ring twice, then wait.")
        .await;
    visitor.clicks("form[data-guard] button.primary").await;
    visitor
        .waits("has left the form", async || {
            visitor.shown("form[data-guard]").await.is_none()
        })
        .await;
    visitor.sees("Ring twice, then wait.").await;

    visitor.clicks("#tabs a[href$='/history']").await;
    visitor.arrives_at("/customers/1/history").await;
    visitor.sees("Marco Neri").await;
    visitor.clicks("#panel form[action$='/undo'] button").await;
    visitor.finds("#toasts .toast").await;
    visitor.opens(stock::COMPANY).await;
    visitor.sees("Side door, second bell.").await;
}

async fn find_misspelt(visitor: &Visitor) {
    visitor.types("#q", "ostreia del ponet").await;
    visitor.presses(&["\u{e007}"]).await;
    visitor.sees("Osteria del Ponte").await;
    visitor.clicks("a.nm[href='/customers/1']").await;
    visitor.arrives_at(stock::COMPANY).await;
}

async fn open_each_tab(visitor: &Visitor) {
    let tabs = ["addresses", "contacts", "persons", "history"];
    for tab in tabs {
        visitor.clicks(&format!("#tabs a[href$='/{tab}']")).await;
        visitor
            .arrives_at(&format!("{}/{tab}", stock::COMPANY))
            .await;
        visitor
            .finds(&format!("#tabs a[href$='/{tab}'][aria-current=page]"))
            .await;
    }
    visitor.clicks("#tabs li:first-child a").await;
    visitor
        .finds("#tabs li:first-child a[aria-current=page]")
        .await;
}

#[actix_web::test]
async fn a_customer_is_created_with_the_keyboard_alone() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, clientela::web::Role::Support).await;
    visitor.opens("/customers").await;
    visitor.presses(&["n", "c"]).await;
    visitor.arrives_at("/customers/new").await;
    visitor.walks_to("new-person").await;
    visitor.presses(&["\u{e007}"]).await;
    visitor.finds("[name=given_name]").await;
    visitor.walks_to("given_name").await;
    visitor.presses(&["Zelda"]).await;
    visitor.walks_to("family_name").await;
    visitor.presses(&["Keys", "\u{e009}\u{e007}"]).await;
    visitor.sees("Zelda Keys").await;
    assert_eq!(
        stock::count(
            &program,
            "select 1 from customers where family_name = 'Keys'"
        ),
        1
    );
}

#[actix_web::test]
async fn back_leads_to_the_same_place_of_the_list() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, clientela::web::Role::Manager).await;
    visitor.opens("/customers?kind=company").await;
    visitor.clicks("a[rel=next]").await;
    visitor
        .waits("sees the second page", async || {
            visitor.place().await.contains("after=")
        })
        .await;
    let page = visitor.place().await;
    visitor.asks("scrollTo(0, 300)").await;
    let scrolled = visitor.asks("return scrollY").await;
    visitor
        .asks("document.querySelectorAll('a.nm')[20].click()")
        .await;
    visitor.finds("#tabs").await;
    visitor.client.back().await.expect("there is a way back");
    visitor.arrives_at(&page).await;
    visitor
        .waits("is where they were", async || {
            visitor.asks("return scrollY").await == scrolled
        })
        .await;
}
