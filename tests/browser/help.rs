//! The last question of a page of the help, answered with the keyboard alone and without scripts.

use super::{chrome::Device, stock, visitor::Visitor};
use clientela::web::Role;

const ENTER: &str = "\u{e007}";
const STATE: &str = "return [window.stays === true, document.activeElement.id, \
                     document.querySelector('#useful-h').textContent].join(' | ')";

#[actix_web::test]
async fn the_thanks_take_the_place_of_the_question_and_the_focus_stays() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Support).await;
    visitor.opens("/help/register").await;
    visitor.asks("window.stays = true").await;
    visitor.walks_to("useful-no").await;
    visitor.presses(&[ENTER]).await;
    visitor.finds("#useful-no[aria-pressed=true]").await;
    let thanked = "true | useful-no | Thank you for your answer";
    assert_eq!(visitor.asks(STATE).await, thanked);
    visitor.types("#f-missing", "How to sort by city.").await;
    visitor.clicks("#useful .form button").await;
    visitor.sees("Thank you for your answer").await;
    visitor.clicks("#useful-yes").await;
    visitor.finds("#useful-yes[aria-pressed=true]").await;
    assert!(visitor.shown("#f-missing").await.is_none());
    let still = "true | useful-yes | Thank you for your answer";
    assert_eq!(visitor.asks(STATE).await, still);
}

#[actix_web::test]
async fn without_scripts_the_question_is_answered_where_it_stands() {
    let program = stock::program();
    let device = Device::DESK.without_script();
    let visitor = Visitor::signed_in(&program, device, Role::Support).await;
    visitor.opens("/help/register").await;
    visitor.clicks("#useful-no").await;
    visitor.arrives_at("/help/register").await;
    visitor.sees("Thank you for your answer").await;
    visitor.types("#f-missing", "How to sort by city.").await;
    visitor.clicks("#useful .form button").await;
    visitor.sees("Thank you for your answer").await;
    visitor.sees("How to sort by city.").await;
    visitor.opens("/customers").await;
    visitor.clicks("#user-menu > summary").await;
    visitor.clicks("#user-menu a[href^='/help']").await;
    visitor.arrives_at("/help/register").await;
}
