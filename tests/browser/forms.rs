//! Forms under stress: sessions that end, impatient fingers, tabs left too early.

use super::{chrome::Device, stock, visitor::Visitor};
use crate::support::program::Program;
use clientela::web::Role;
use diesel::connection::SimpleConnection;
use std::time::Duration;

/// Control and Enter.
const SEND: &str = "\u{e009}\u{e007}";

/// From one click to the next: long enough for the browser to send the first, too short for its answer.
const BETWEEN: Duration = Duration::from_millis(50);

#[actix_web::test]
async fn a_form_sent_too_late_comes_back_as_typed() {
    late_form(Device::DESK).await;
}

#[actix_web::test]
async fn without_scripts_a_form_sent_too_late_comes_back_as_typed() {
    late_form(Device::DESK.without_script()).await;
}

async fn late_form(device: Device) {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, device, Role::Support).await;
    visitor.opens("/customers/new?kind=person").await;
    visitor.types("[name=given_name]", "Late").await;
    visitor.types("[name=family_name]", "Comer").await;
    end_all_sessions(&program);
    visitor.clicks("form[data-guard] button.primary").await;
    visitor.signs_in_again("support@example.com").await;
    assert_eq!(visitor.value("[name=family_name]").await, "Comer");
    assert_eq!(of_name(&program, "Comer"), 0, "nothing is done yet");
    visitor.clicks("form[data-guard] button.primary").await;
    visitor.sees("Late Comer").await;
    assert_eq!(of_name(&program, "Comer"), 1);
}

#[actix_web::test]
async fn a_form_in_a_tab_sent_too_late_comes_back_as_typed() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    visitor.opens("/customers/1/addresses").await;
    visitor.clicks("#add-address").await;
    visitor.types("[name=street]", "Via Tarda 1").await;
    end_all_sessions(&program);
    visitor.clicks("form[data-guard] button.primary").await;
    visitor.signs_in_again("support@example.com").await;
    assert_eq!(visitor.value("[name=street]").await, "Via Tarda 1");
}

#[actix_web::test]
async fn a_double_click_on_save_creates_once() {
    double_click(Device::DESK).await;
}

#[actix_web::test]
async fn without_scripts_a_double_click_on_save_creates_once() {
    double_click(Device::DESK.without_script()).await;
}

async fn double_click(device: Device) {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, device, Role::Manager).await;
    visitor.opens("/customers/new?kind=person").await;
    visitor.types("[name=family_name]", "Doppio").await;
    visitor
        .double_clicks("form[data-guard] button.primary", BETWEEN)
        .await;
    visitor.finds("#tabs").await;
    visitor.sees("Doppio").await;
    assert_eq!(of_name(&program, "Doppio"), 1);
}

#[actix_web::test]
async fn enter_in_a_field_of_a_new_customer_saves_it() {
    enter_saves(Device::DESK).await;
}

#[actix_web::test]
async fn without_scripts_enter_in_a_field_of_a_new_customer_saves_it() {
    enter_saves(Device::DESK.without_script()).await;
}

async fn enter_saves(device: Device) {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, device, Role::Manager).await;
    visitor.opens("/customers/new?kind=person").await;
    visitor.types("[name=family_name]", "Invio").await;
    visitor.presses(&["\u{e007}"]).await;
    visitor.finds("#tabs").await;
    visitor.sees("Invio").await;
}

#[actix_web::test]
async fn a_deleted_address_comes_back_by_the_toast() {
    undo_of_an_address(Device::DESK).await;
}

#[actix_web::test]
async fn without_scripts_a_deleted_address_comes_back_by_the_toast() {
    undo_of_an_address(Device::DESK.without_script()).await;
}

async fn undo_of_an_address(device: Device) {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, device, Role::Support).await;
    visitor.opens("/customers/1/addresses").await;
    visitor.sees("Strada della Valle Inferiore 104").await;
    visitor.clicks("#address-2-menu > summary").await;
    visitor.clicks("#address-2-menu button.danger").await;
    visitor
        .sees_no_longer("Strada della Valle Inferiore 104")
        .await;
    visitor.clicks("#toasts .toast form button").await;
    visitor.sees("Strada della Valle Inferiore 104").await;
}

#[actix_web::test]
async fn typed_text_is_not_lost_by_a_click_on_another_tab() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    visitor.opens("/customers/1/addresses").await;
    visitor.clicks("#add-address").await;
    visitor.types("[name=street]", "Via Sospesa 7").await;

    visitor.clicks("#tabs a[href$='/history']").await;
    visitor.clicks("dialog#leave button[value=stay]").await;
    assert_eq!(visitor.value("[name=street]").await, "Via Sospesa 7");

    visitor.clicks("#tabs a[href$='/history']").await;
    visitor.clicks("dialog#leave button[value=leave]").await;
    visitor.arrives_at("/customers/1/history").await;
}

#[actix_web::test]
async fn an_untouched_form_is_left_without_a_question() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    visitor.opens("/customers/1/addresses").await;
    visitor.clicks("#add-address").await;
    visitor.finds("[name=street]").await;
    visitor.clicks("#tabs a[href$='/history']").await;
    visitor.arrives_at("/customers/1/history").await;
}

#[actix_web::test]
async fn control_and_enter_send_a_form_that_opened_in_place() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    visitor.opens("/customers/3/addresses").await;
    visitor.clicks("#add-address").await;
    visitor.types("[name=street]", "Via Nuova 3").await;
    visitor.selects("[name=region]", "IT-UD").await;
    visitor.types("[name=postal_code]", "33100").await;
    visitor.types("[name=city]", "Udine").await;
    visitor.presses(&[SEND]).await;
    visitor.finds("#toasts .toast").await;
    visitor.sees("Via Nuova 3").await;
}

fn end_all_sessions(program: &Program) {
    program
        .database
        .conn()
        .batch_execute(
            "update sessions set created_at = created_at - interval '2 days',
                                 last_seen_at = last_seen_at - interval '2 days'",
        )
        .expect("time passes");
}

fn of_name(program: &Program, name: &str) -> usize {
    stock::count(
        program,
        &format!("select 1 from customers where family_name = '{name}'"),
    )
}
