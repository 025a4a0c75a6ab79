//! Every screen judged by axe-core (WCAG 2.2 A and AA, best practice), at a desk and on a phone, by day, and once
//! more by its colours at night, for nothing else changes; and by a ruler: nothing may need scrolling sideways.

use super::{
    chrome::Device, pictures, screens, screens_help, screens_persons, screens_register,
    screens_settings, stock, visitor::Visitor,
};
use crate::support::database::TestDatabase;
use crate::support::program::Program;
use clientela::setup::link;
use futures_util::FutureExt;
use serde_json::{Value, json};
use std::panic::AssertUnwindSafe;

const AXE: &str = include_str!("axe/axe.min.js");

const JUDGE: &str = "
    const [runOnly, done] = arguments;
    const changing = document.getAnimations().filter((each) => each instanceof CSSTransition);
    const still = Promise.allSettled(changing.map((each) => each.finished));
    still.then(() => axe.run(document, { runOnly, resultTypes: ['violations'] })).then(
        (found) => done(found.violations.flatMap((rule) => rule.nodes.map((node) =>
            `${rule.id} ${node.target.join(' ')} ${node.failureSummary.replaceAll(/\\s+/g, ' ')}`))),
        (error) => done([`axe failed: ${error}`]));";

const EVERYTHING: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];
const COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

const HEIGHT: &str = "return document.documentElement.scrollHeight";

const MEASURE: &str = "
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide <= 0) return [];
    const edge = document.documentElement.clientWidth;
    const culprit = [...document.querySelectorAll('main *')].find((e) => e.getBoundingClientRect().right > edge + 1);
    return [`${wide} px too wide, ${culprit ? culprit.outerHTML.slice(0, 120) : 'outside main'}`];";

#[actix_web::test]
async fn every_screen_is_accessible_at_a_desk() {
    judge(Device::DESK).await;
}

#[actix_web::test]
async fn every_screen_is_accessible_on_a_phone() {
    judge(Device::PHONE).await;
}

async fn judge(device: Device) {
    let program = stock::program();
    let visitor = Visitor::new(&program, device).await;
    visitor.has_cookie("theme", "light").await;
    let mut faults = Vec::new();
    // For work on a few: the beginning of their names.
    let only = std::env::var("CLIENTELA_SCREENS").unwrap_or_default();
    let all = screens_register::SCREENS
        .iter()
        .chain(screens_settings::SCREENS)
        .chain(screens_persons::SCREENS)
        .chain(screens::SCREENS)
        .chain(screens_help::SCREENS);
    for screen in all.filter(|screen| screen.name.starts_with(&only)) {
        let visit = AssertUnwindSafe(screen.visit(&program, &visitor)).catch_unwind();
        if visit.await.is_ok() {
            faults.extend(look(screen.name, &visitor, device).await);
        } else {
            faults.push(format!("{} cannot be reached", screen.name));
        }
    }
    drop((visitor, program));
    let program = Program::on(TestDatabase::empty(), &[]);
    let visitor = Visitor::new(&program, device).await;
    visitor.has_cookie("theme", "light").await;
    let link = link::renew(&mut program.database.conn()).expect("a link");
    visitor.opens(&format!("/setup/{}", link.as_str())).await;
    faults.extend(look("setup", &visitor, device).await);
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Judges what is seen by day and at night, and keeps pictures of both.
async fn look(name: &str, visitor: &Visitor, device: Device) -> Vec<String> {
    let picture = async |theme| {
        pictures::keep(visitor, &format!("{name}-{theme}-{}", device.width)).await;
    };
    visitor.asks(AXE).await;
    let everything = json!({ "type": "tag", "values": EVERYTHING });
    let mut faults = faults_of(visitor, device, everything).await;
    let measured = visitor.asks(MEASURE).await;
    faults.extend(texts(&measured));
    picture("light").await;
    visitor.asks(&shows("dark")).await;
    let colours = json!({ "type": "rule", "values": COLOURS });
    faults.extend(faults_of(visitor, device, colours).await);
    picture("dark").await;
    visitor.asks(&shows("light")).await;
    faults.sort();
    faults.dedup();
    faults
        .iter()
        .map(|fault| format!("{name}: {fault}"))
        .inspect(|fault| eprintln!("{fault}"))
        .collect()
}

/// As the switch in the user menu does it.
fn shows(theme: &str) -> String {
    format!("document.documentElement.dataset.theme = '{theme}'")
}

/// In a window as high as the page, where the bars that stick to its edges cover nothing that
/// scrolling would bring out; the real one comes back behind it.
async fn faults_of(visitor: &Visitor, device: Device, rules: Value) -> Vec<String> {
    let height = visitor.asks(HEIGHT).await;
    visitor.resizes(device, height.as_u64().unwrap_or(0)).await;
    let judged = visitor
        .client
        .execute_async(JUDGE, vec![rules])
        .await
        .unwrap_or_else(|error| json!([error.to_string()]));
    visitor.resizes(device, 0).await;
    texts(&judged)
}

fn texts(found: &Value) -> Vec<String> {
    let found = found.as_array().into_iter().flatten();
    found
        .map(|fault| fault.as_str().unwrap_or("?").to_owned())
        .collect()
}
