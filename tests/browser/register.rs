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
    // The tabs come anew once they are counted.
    let chosen = "return document.querySelector('#views [aria-current=page]')?.textContent ?? ''";
    visitor
        .waits("stands at the tab of the view", async || {
            let tab = visitor.asks(chosen).await;
            tab.as_str().is_some_and(|tab| tab.starts_with("Cellars"))
        })
        .await;
    if scripts {
        walk(&visitor).await;
    }
}

async fn walk(visitor: &Visitor) {
    visitor.finds("#views .n").await;
    visitor.clicks("tbody tr:nth-child(2) a.nm").await;
    visitor.finds("#beside-next").await;
    visitor.sees("2 of ").await;
    visitor.presses(&["["]).await;
    visitor.sees("1 of ").await;
    assert!(visitor.shown("#beside-prev").await.is_none());
    visitor.clicks("#tabs a[href$='/history']").await;
    visitor.presses(&["]"]).await;
    visitor.sees("2 of ").await;
    // Back is where one was, and whoever is opened otherwise has no place in the list.
    visitor.asks("history.back(); return ''").await;
    visitor.sees("1 of ").await;
    visitor.opens("/customers/3").await;
    visitor.finds("#tabs").await;
    visitor.sees_no_longer(" of ").await;
    assert!(visitor.shown("#beside-next").await.is_none());
    visitor.asks("history.back(); return ''").await;
    visitor.sees("1 of ").await;
    visitor.presses(&["u"]).await;
    visitor
        .arrives_at("/customers?kind=company&status=active&q=cantina")
        .await;
}

#[actix_web::test]
async fn ticked_rows_are_changed_together_and_taken_back() {
    together(Device::DESK, "#select-all", " customers changed").await;
}

/// What is typed into the search changes the list without loading the page; what is done with the whole list then is
/// about what one sees.
#[actix_web::test]
async fn what_is_about_the_list_is_about_what_was_typed_since() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Manager).await;
    visitor.opens("/customers?kind=company").await;
    visitor.finds("#views .n").await;
    visitor.clicks("#chip-more").await;
    visitor.types("#q", "cantina").await;
    visitor
        .arrives_at("/customers?q=cantina&kind=company")
        .await;
    let links = "return JSON.stringify(['#export', '#save-view', '#whole-list a', '#whole-list a:last-child']
        .map((css) => decodeURIComponent(document.querySelector(css)?.href ?? css).includes('cantina')))";
    visitor
        .waits("leads to what was typed", async || {
            visitor.asks(links).await == "[true,true,true,true]"
        })
        .await;
    visitor.selects("#p-status", "active").await;
    visitor.clicks("#list-panel button.primary").await;
    visitor
        .arrives_at("/customers?kind=company&status=active&q=cantina")
        .await;
}

/// What can be done with a customer stands at the end of its row, however much the row says.
#[actix_web::test]
async fn no_row_is_wider_than_the_paper() {
    let program = stock::program();
    stock::tells(
        &program,
        "set clientela.actor = 'system';
         update customers set status = 'inactive', stop_level = 'warning', stop_note = 'Pays late', group_id = 2,
                              tags = '{Wine fair 2026, Restaurants and bars}'
          where kind = 'company' and erased_at is null;
         insert into contact_points (customer_id, kind, value, typed)
         select id, point.kind, point.value, point.value
           from customers, (values ('phone', '+390577123456789'), ('email', 'ordini.e.consegne@enoteca-del-ponte.example.com'))
                           point (kind, value)
          where customers.kind = 'company' and erased_at is null",
    );
    for width in [1024, 1180, 1280, 1366, 1440, 1536, 1920, 2400] {
        let device = Device {
            width,
            ..Device::DESK
        };
        let visitor = Visitor::signed_in(&program, device, Role::Manager).await;
        visitor.opens("/customers?kind=company").await;
        visitor.finds(".list tbody tr:last-child .act").await;
        let over = "const paper = document.querySelector('.tbl').getBoundingClientRect().right;
            return Math.max(0, ...[...document.querySelectorAll('.list tr > :last-child')]
                .map((cell) => Math.floor(cell.getBoundingClientRect().right - paper)))";
        assert_eq!(visitor.asks(over).await, 0, "{width}");
    }
}

#[actix_web::test]
async fn rows_are_ticked_by_keys() {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, Device::DESK, Role::Manager).await;
    visitor.opens("/customers?kind=company").await;
    let sorting = "document.querySelector('thead a').focus(); return ''";
    for (first, keys, ticked) in [
        ("return ''", &["j", "j", "x"][..], "[2]"),
        ("return ''", &["j", "j", "X"], "[2,3,4]"),
        ("return ''", &["k", "k", "x"], "[3,4]"),
        // On the head of the table they tick nobody.
        (sorting, &["x", "j", "x"], "[1,3,4]"),
    ] {
        visitor.asks(first).await;
        visitor.presses(keys).await;
        let rows = "return JSON.stringify([...document.querySelectorAll('tbody tr')]
            .flatMap((row, at) => row.querySelector('.sel input').checked ? [at + 1] : []))";
        visitor
            .waits("has ticked the rows", async || {
                visitor.asks(rows).await == ticked
            })
            .await;
    }
}

#[actix_web::test]
async fn without_scripts_a_ticked_row_is_changed_and_taken_back() {
    let first = "tbody tr:first-child .sel input";
    together(Device::PHONE.without_script(), first, "1 customer changed").await;
}

async fn together(device: Device, tick: &str, changed: &str) {
    let program = stock::program();
    let visitor = Visitor::signed_in(&program, device, Role::Manager).await;
    visitor.opens("/customers?kind=company&q=cantina").await;
    visitor.clicks(tick).await;
    visitor.clicks(".bulk [formaction='/customers/bulk']").await;
    visitor.selects("#f-status", "inactive").await;
    visitor.clicks("main button.primary").await;
    visitor.sees(changed).await;
    visitor.clicks("form[action$='/undo'] button").await;
    visitor.sees("is taken back").await;
    visitor.clicks("main a.primary").await;
    visitor
        .arrives_at("/customers?kind=company&q=cantina")
        .await;
}
