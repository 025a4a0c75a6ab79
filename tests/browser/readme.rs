//! The pictures of the README, from the made-up business: `script/screenshots` asks for them.

use super::{chrome::Device, visitor::Visitor};
use crate::support::database::TestDatabase;
use crate::support::program::Program;
use clientela::web::Role;
use fantoccini::Locator;
use std::fs;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/screenshots");

#[actix_web::test]
#[ignore = "script/screenshots asks for it"]
async fn the_pictures_of_the_readme_are_taken() {
    let program = Program::on(TestDatabase::empty(), &["--demo"]);
    let desk = Visitor::signed_in(&program, Device::DESK, Role::Manager).await;
    desk.has_cookie("theme", "light").await;
    desk.opens("/customers?kind=company").await;
    keep(&desk, "list").await;
    open_the_fullest(&desk).await;
    keep(&desk, "sheet").await;
    desk.has_cookie("theme", "dark").await;
    desk.client.refresh().await.expect("the page comes again");
    keep(&desk, "dark").await;

    let phone = Visitor::signed_in(&program, Device::PHONE, Role::Manager).await;
    phone.has_cookie("theme", "light").await;
    phone.opens("/customers?kind=company").await;
    keep(&phone, "phone").await;
}

/// The customer of this page about whom most is known.
async fn open_the_fullest(visitor: &Visitor) {
    let names = visitor
        .client
        .find_all(Locator::Css(".list a.nm"))
        .await
        .expect("a list");
    let mut links = Vec::new();
    for name in names {
        links.extend(name.attr("href").await.ok().flatten());
    }
    let mut fullest = (0, String::new());
    for link in links {
        visitor.opens(&link).await;
        let known = visitor.page().await.len();
        if known > fullest.0 {
            fullest = (known, link);
        }
    }
    visitor.opens(&fullest.1).await;
}

async fn keep(visitor: &Visitor, name: &str) {
    let picture = visitor.picture().await.expect("a picture");
    fs::create_dir_all(FOLDER).expect("a folder");
    fs::write(format!("{FOLDER}/{name}.png"), picture).expect("a picture is kept");
}
