//! Every screen judged by axe-core (WCAG 2.2 A and AA, best practice), light and dark, at a desk and
//! on a phone; and by a ruler: nothing may need scrolling sideways.

use super::{
    chrome::Device,
    pictures,
    screens::{SCREENS, Screen},
    stock,
    visitor::Visitor,
};
use futures_util::FutureExt;
use serde_json::{Value, json};
use std::panic::AssertUnwindSafe;

const AXE: &str = include_str!("axe/axe.min.js");

const JUDGE: &str = "
    const done = arguments[arguments.length - 1];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(
        (found) => done(found.violations.flatMap((rule) => rule.nodes.map((node) =>
            `${rule.id} ${node.target.join(' ')} ${node.failureSummary.replaceAll(/\\s+/g, ' ')}`))),
        (error) => done([`axe failed: ${error}`]));";

const MEASURE: &str = "
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide <= 0) return [];
    const edge = document.documentElement.clientWidth;
    const culprit = [...document.querySelectorAll('main *')].find((e) => e.getBoundingClientRect().right > edge + 1);
    return [`${wide} px too wide, ${culprit ? culprit.outerHTML.slice(0, 120) : 'outside main'}`];";

#[actix_web::test]
async fn every_screen_is_accessible_at_a_desk_by_day() {
    judge(Device::DESK, "light").await;
}

#[actix_web::test]
async fn every_screen_is_accessible_at_a_desk_by_night() {
    judge(Device::DESK, "dark").await;
}

#[actix_web::test]
async fn every_screen_is_accessible_on_a_phone_by_day() {
    judge(Device::PHONE, "light").await;
}

#[actix_web::test]
async fn every_screen_is_accessible_on_a_phone_by_night() {
    judge(Device::PHONE, "dark").await;
}

async fn judge(device: Device, theme: &str) {
    let program = stock::program();
    let visitor = Visitor::new(&program, device).await;
    visitor.has_cookie("theme", theme).await;
    let mut faults = Vec::new();
    for screen in SCREENS {
        let visit = AssertUnwindSafe(screen.visit(&program, &visitor)).catch_unwind();
        if visit.await.is_err() {
            faults.push(format!(
                "{} ({}): cannot be reached",
                screen.name, screen.path
            ));
            continue;
        }
        faults.extend(faults_of(screen, &visitor).await);
        pictures::keep(
            &visitor,
            &format!("{}-{theme}-{}", screen.name, device.width),
        )
        .await;
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

async fn faults_of(screen: &Screen, visitor: &Visitor) -> Vec<String> {
    visitor.asks(AXE).await;
    let judged = visitor
        .client
        .execute_async(JUDGE, Vec::new())
        .await
        .unwrap_or_else(|error| json!([error.to_string()]));
    let measured = visitor.asks(MEASURE).await;
    [judged, measured]
        .into_iter()
        .flat_map(|found| match found {
            Value::Array(found) => found,
            other => vec![other],
        })
        .map(|fault| {
            format!(
                "{} ({}): {}",
                screen.name,
                screen.path,
                fault.as_str().unwrap_or("?")
            )
        })
        .collect()
}
