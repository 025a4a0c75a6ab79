//! A morning without a mouse: signing in, a new customer, finding it again, an address.

use super::{chrome::Device, stock, visitor::Visitor};

const ENTER: &str = "\u{e007}";
/// Control and Enter.
const SEND: &str = "\u{e009}\u{e007}";
/// Control and K.
const PALETTE: &str = "\u{e009}k";

#[actix_web::test]
async fn a_customer_is_made_found_changed_and_given_an_address_with_the_keyboard_alone() {
    let program = stock::program();
    let visitor = Visitor::new(&program, Device::DESK).await;
    visitor.opens("/").await;
    visitor.walks_to("email").await;
    visitor.presses(&["support@example.com"]).await;
    visitor.walks_to("password").await;
    visitor.presses(&[crate::support::PASSWORD, ENTER]).await;
    visitor.arrives_at("/customers").await;

    visitor.presses(&["n", "c"]).await;
    visitor.arrives_at("/customers/new").await;
    visitor.walks_to("new-company").await;
    visitor.presses(&[ENTER]).await;
    visitor.walks_to("legal_name").await;
    visitor.presses(&["Tastiera srl", SEND]).await;
    visitor.finds("#tabs").await;
    visitor.sees("Tastiera srl").await;

    visitor.presses(&["g", "c"]).await;
    visitor.arrives_at("/customers").await;
    visitor.presses(&[PALETTE]).await;
    visitor.finds("#palette[open]").await;
    visitor.presses(&["t", "a", "s", "t"]).await;
    visitor.sees("1 result").await;
    visitor.presses(&[ENTER]).await;
    visitor.finds("#tabs").await;
    let sheet = visitor.place().await;

    visitor.presses(&["e"]).await;
    visitor.arrives_at(&format!("{sheet}/edit")).await;
    visitor.walks_to("trade_name").await;
    visitor.presses(&["Da Tastiera", SEND]).await;
    visitor.finds("#tabs").await;
    visitor.sees("Da Tastiera").await;

    visitor.presses(&["2"]).await;
    visitor
        .finds("#tabs a[href$='/addresses'][aria-current=page]")
        .await;
    visitor.presses(&[PALETTE]).await;
    visitor.finds("#palette[open]").await;
    visitor.presses(&["a", "d", "d", " ", "a", "d", "d"]).await;
    visitor
        .finds("#palette [href$='/addresses/new'][aria-selected=true]")
        .await;
    visitor.presses(&[ENTER]).await;
    visitor.walks_to("street").await;
    visitor.presses(&["Via dei Tasti 88"]).await;

    // Leaving now would lose it: the safe answer has the focus.
    visitor.presses(&[PALETTE]).await;
    visitor.finds("#palette[open]").await;
    visitor.presses(&[">", "g", "r", "o"]).await;
    visitor
        .finds("#palette [href='/groups'][aria-selected=true]")
        .await;
    visitor.presses(&[ENTER]).await;
    visitor.finds("dialog#leave[open]").await;
    visitor.presses(&[ENTER]).await;
    assert_eq!(visitor.value("[name=street]").await, "Via dei Tasti 88");

    visitor.walks_to("postal_code").await;
    visitor.presses(&["33100"]).await;
    visitor.walks_to("city").await;
    visitor.presses(&["Udine"]).await;
    visitor.walks_to("region").await;
    visitor.presses(&["Udine", SEND]).await;
    visitor.finds("#toasts .toast").await;
    visitor.sees("Via dei Tasti 88").await;
    visitor.presses(&["u"]).await;
    visitor.arrives_at("/customers").await;
}
