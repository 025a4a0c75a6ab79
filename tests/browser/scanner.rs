//! A scanner that types: on a list, on a sheet, in a search field, in a form that is not saved yet.

use super::{chrome::Device, stock, visitor::Visitor};
use clientela::web::Role;
use std::time::Duration;

/// The card of company 1.
const CARD: &str = "8051234567892";

/// What a scanner types into whatever has the focus, faster than any hand, but not at once after one; `end` is
/// its last key.
async fn scan(visitor: &Visitor, code: &str, end: &str) {
    tokio::time::sleep(Duration::from_millis(100)).await;
    let script = format!(
        "const field = document.activeElement;
         for (const key of [...{code:?}, {end:?}]) {{
             const event = new KeyboardEvent('keydown', {{ key, bubbles: true, cancelable: true }});
             if (!field.dispatchEvent(event) || key.length > 1 || !field.matches('input, textarea')) continue;
             field.value += key;
             field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
         }}"
    );
    visitor.asks(&script).await;
}

#[actix_web::test]
async fn a_scan_on_the_list_and_on_a_sheet_opens_its_holder() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    for page in ["/customers", "/customers/3", "/groups", "/account"] {
        visitor.opens(page).await;
        scan(&visitor, CARD, "Enter").await;
        visitor.arrives_at(stock::COMPANY).await;
    }
    // Some end with Tab; letters are no shortcuts while they fly by.
    visitor.opens("/customers").await;
    scan(&visitor, "nc00001", "Tab").await;
    visitor.arrives_at("/customers?kind=all&q=nc00001").await;
    visitor.opens("/customers").await;
    scan(&visitor, "C-00003", "Tab").await;
    visitor.arrives_at("/customers/3").await;
}

#[actix_web::test]
async fn a_scan_in_the_search_field_opens_its_holder_whatever_stood_there() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    visitor.opens("/customers").await;
    visitor.types("#q", "ro").await;
    scan(&visitor, CARD, "Enter").await;
    visitor.arrives_at(stock::COMPANY).await;
}

#[actix_web::test]
async fn a_scan_in_a_picker_picks_its_holder() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    visitor.opens("/customers/1/persons/link").await;
    visitor.finds("#pick").await;
    scan(&visitor, "C-00003", "Enter").await;
    // The role is asked next.
    visitor.finds("[name=role]").await;
    visitor.sees("Bruno Zeta").await;

    visitor.opens("/customers/1/persons/link").await;
    scan(&visitor, "C-99999", "Enter").await;
    visitor.sees("Nobody found").await;
}

#[actix_web::test]
async fn a_scan_in_another_field_is_only_typed() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    visitor.opens("/customers/3/edit?section=identity").await;
    visitor.clicks("[name=reference]").await;
    scan(&visitor, "2912345678901", "Tab").await;
    assert_eq!(visitor.value("[name=reference]").await, "2912345678901");
    assert!(visitor.place().await.starts_with("/customers/3/edit"));
}

#[actix_web::test]
async fn a_scan_beside_a_form_that_is_not_saved_asks_first() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    visitor.opens("/customers/3/addresses/new").await;
    visitor.types("[name=street]", "Via Sospesa 7").await;
    visitor.asks("document.activeElement.blur()").await;
    scan(&visitor, CARD, "Enter").await;
    visitor.clicks("dialog#leave button[value=stay]").await;
    assert_eq!(visitor.value("[name=street]").await, "Via Sospesa 7");
    visitor.asks("document.activeElement.blur()").await;
    scan(&visitor, CARD, "Enter").await;
    visitor.clicks("dialog#leave button[value=leave]").await;
    visitor.arrives_at(stock::COMPANY).await;
}

#[actix_web::test]
async fn a_photo_of_the_card_opens_its_holder() {
    photo(Device::PHONE).await;
}

#[actix_web::test]
async fn without_scripts_a_photo_of_the_card_opens_its_holder() {
    photo(Device::PHONE.without_script()).await;
}

async fn photo(device: Device) {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, device, Role::Support).await;
    visitor.opens("/groups").await;
    visitor.opens("/scan").await;
    visitor
        .attaches("[name=photo]", "tests/fixtures/scan/blank.jpg")
        .await;
    visitor.clicks("main form[method=post] button").await;
    visitor.sees("No code can be read").await;
    visitor
        .attaches("[name=photo]", "tests/fixtures/scan/ean-turned.jpg")
        .await;
    visitor.clicks("main form[method=post] button").await;
    visitor.arrives_at(stock::COMPANY).await;
}

/// A browser that reads codes by itself, and a camera that shows one.
const CAMERA: &str = "
    navigator.mediaDevices.getUserMedia = async () => {
        const canvas = document.createElement('canvas');
        canvas.getContext('2d').fillRect(0, 0, 9, 9);
        return (window.stream = canvas.captureStream(9));
    };
    let looks = 0;
    window.BarcodeDetector = class {
        async detect() { return ++looks < 3 ? [] : [{ rawValue: 'C-00001' }]; }
    };";

#[actix_web::test]
async fn a_browser_that_reads_codes_looks_for_one_by_itself() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::PHONE, Role::Support).await;
    visitor.opens("/groups").await;
    visitor.asks(CAMERA).await;
    visitor.clicks("[data-camera]").await;
    visitor.arrives_at(stock::COMPANY).await;
    // Where it cannot, or may not, there is the page that takes a photo.
    visitor.opens("/groups").await;
    visitor
        .asks(&format!(
            "{CAMERA} navigator.mediaDevices.getUserMedia = () => Promise.reject()"
        ))
        .await;
    visitor.clicks("[data-camera]").await;
    visitor.arrives_at("/scan").await;
}
