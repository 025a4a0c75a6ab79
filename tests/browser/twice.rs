//! A double click at the pace of a hand: its second half falls on the page that the first one brought, and does
//! nothing there (trust.md, H5).

use super::{chrome::Device, stock, visitor::Visitor};
use clientela::web::Role;
use std::time::Duration;

/// A double click of somebody who is not in a hurry; systems take more for two clicks.
const PACE: Duration = Duration::from_millis(400);

struct Button {
    page: &'static str,
    css: &'static str,
    /// Finds fewer or more rows after each click that counts.
    rows: &'static str,
    before: usize,
    after: usize,
}

/// Where the answer has another button at the same place.
const BUTTONS: [Button; 3] = [
    Button {
        page: "/settings/payment-methods",
        css: "tbody tr:nth-child(1) button[formaction$='/use']",
        rows: "select 1 from payment_methods where active",
        before: 3,
        after: 2,
    },
    Button {
        page: "/settings/payment-methods",
        css: "tbody tr:nth-child(2) button[formaction$='/delete']",
        rows: "select 1 from payment_methods",
        before: 3,
        after: 2,
    },
    Button {
        page: "/settings/payment-terms",
        css: "tbody tr:nth-child(1) button[value=down]",
        rows: "select 1 from payment_terms where id = 1 and position = 2",
        before: 0,
        after: 1,
    },
];

#[actix_web::test]
async fn the_second_half_of_a_double_click_does_nothing_on_the_next_page() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Administrator).await;
    for button in BUTTONS {
        visitor.opens(button.page).await;
        let rows = || stock::count(&program, button.rows);
        let what = format!("{} {}", button.page, button.css);
        assert_eq!(rows(), button.before, "{what}");
        visitor.double_clicks(button.css, PACE).await;
        visitor.finds("#toasts .toast").await;
        // What the second one did would be done by now.
        tokio::time::sleep(Duration::from_millis(700)).await;
        assert_eq!(rows(), button.after, "{what}");
    }
}
