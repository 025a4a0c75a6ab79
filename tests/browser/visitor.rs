//! Somebody at a browser. What they do waits for what they look at, and fails with the page's words.

use super::chrome::{Chrome, DevTools, Device};
use crate::support::program::Program;
use crate::support::{PASSWORD, user_of};
use clientela::web::{Role, session};
use fantoccini::{
    Client, Locator,
    actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    elements::Element,
    error::CmdError,
};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long somebody looks for something before giving up; generous, for busy machines.
const PATIENCE: Duration = Duration::from_secs(20);

/// A browser that is looking at the program.
pub struct Visitor {
    /// The browser itself, for what the words below do not say.
    pub client: Client,
    base: String,
    _chrome: Chrome,
}

impl Visitor {
    /// Somebody who is not signed in.
    pub async fn new(program: &Program, device: Device) -> Self {
        let (chrome, client) = Chrome::start(device).await;
        Self {
            client,
            base: program.base.clone(),
            _chrome: chrome,
        }
    }

    /// Somebody of this role with an open session.
    pub async fn signed_in(program: &Program, device: Device, role: Role) -> Self {
        let visitor = Self::new(program, device).await;
        visitor.enters_as(program, role).await;
        visitor
    }

    /// Gives the browser a session of this role without the sign-in page.
    pub async fn enters_as(&self, program: &Program, role: Role) {
        let mut conn = program.database.conn();
        let user = user_of(&mut conn, role);
        let token = session::open(&mut conn, user, false, None, Some("test")).expect("a session");
        self.has_cookie("session", token.as_str()).await;
    }

    /// Puts a cookie into the browser.
    pub async fn has_cookie(&self, name: &str, value: &str) {
        self.tells(
            "Network.setCookie",
            json!({ "name": name, "value": value, "url": self.base }),
        )
        .await;
    }

    /// Is nobody in particular again.
    pub async fn leaves(&self) {
        self.tells(
            "Network.deleteCookies",
            json!({ "name": "session", "url": self.base }),
        )
        .await;
    }

    /// Tells the browser something that WebDriver has no word for.
    pub async fn tells(&self, command: &'static str, parameters: Value) -> Value {
        self.client
            .issue_cmd(DevTools {
                command,
                parameters,
            })
            .await
            .unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Makes the window this high, never lower than the device's own.
    pub async fn resizes(&self, device: Device, height: u64) {
        let height = height.max(device.height.into());
        let size = json!({
            "width": device.width, "height": height, "deviceScaleFactor": 1, "mobile": device.touch,
        });
        self.tells("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Signs in on the page for it.
    pub async fn signs_in(&self, email: &str) {
        self.types("[name=email]", email).await;
        self.types("[name=password]", PASSWORD).await;
        self.clicks("main button.primary").await;
    }

    /// Opens an address of the program.
    pub async fn opens(&self, path: &str) {
        self.client
            .goto(&format!("{}{path}", self.base))
            .await
            .unwrap_or_else(|error| panic!("{path} does not open: {error}"));
    }

    /// Path and query of the page.
    pub async fn place(&self) -> String {
        let url = self
            .client
            .current_url()
            .await
            .expect("a page has an address");
        url.as_str()
            .strip_prefix(&self.base)
            .unwrap_or(url.as_str())
            .to_owned()
    }

    /// Everything that can be read on the page.
    pub async fn page(&self) -> String {
        match self.client.find(Locator::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Waits until these words can be read.
    pub async fn sees(&self, words: &str) {
        self.waits(&format!("reads “{words}”"), async || {
            self.page().await.contains(words)
        })
        .await;
    }

    /// Waits until these words are gone.
    pub async fn sees_no_longer(&self, words: &str) {
        self.waits(&format!("no longer reads “{words}”"), async || {
            !self.page().await.contains(words)
        })
        .await;
    }

    /// Waits until the address begins so.
    pub async fn arrives_at(&self, place: &str) {
        self.waits(&format!("arrives at {place}"), async || {
            self.place().await.starts_with(place)
        })
        .await;
    }

    /// Waits until an element of this CSS selector is shown, and answers it.
    pub async fn finds(&self, css: &str) -> Element {
        let started = Instant::now();
        loop {
            if let Some(element) = self.shown(css).await {
                return element;
            }
            assert!(
                started.elapsed() < PATIENCE,
                "no {css} at {}:\n{}",
                self.place().await,
                self.page().await
            );
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// The first shown element of this selector, as it is now.
    pub async fn shown(&self, css: &str) -> Option<Element> {
        for element in self
            .client
            .find_all(Locator::Css(css))
            .await
            .unwrap_or_default()
        {
            if element.is_displayed().await.unwrap_or(false) {
                return Some(element);
            }
        }
        None
    }

    /// Clicks what this selector shows first; again if the page changed under the finger.
    pub async fn clicks(&self, css: &str) {
        let started = Instant::now();
        loop {
            match self.finds(css).await.click().await {
                Ok(()) => return,
                Err(error) if started.elapsed() > PATIENCE => {
                    panic!("{css} cannot be clicked: {error}")
                }
                // It may lie under a bar that sticks to the edge; people scroll on then.
                Err(_) => self.scrolls_to(css).await,
            }
        }
    }

    /// Scrolls until the first shown element of this selector is in the middle of the window.
    async fn scrolls_to(&self, css: &str) {
        self.asks(&format!(
            "[...document.querySelectorAll({css:?})].find((e) => e.checkVisibility())
                 ?.scrollIntoView({{ block: 'center', behavior: 'instant' }})"
        ))
        .await;
        tokio::time::sleep(Duration::from_millis(30)).await;
    }

    /// Replaces what stands in a field.
    pub async fn types(&self, css: &str, text: &str) {
        let field = self.finds(css).await;
        field.clear().await.expect("a field can be emptied");
        field.send_keys(text).await.expect("a field takes text");
    }

    /// Chooses a file of the project.
    pub async fn attaches(&self, css: &str, path: &str) {
        let file = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
        self.finds(css)
            .await
            .send_keys(&file)
            .await
            .expect("a field takes a file");
    }

    /// Chooses the option of this value.
    pub async fn selects(&self, css: &str, value: &str) {
        let field = self.finds(css).await;
        field
            .select_by_value(value)
            .await
            .unwrap_or_else(|error| panic!("{css} has no {value}: {error}"));
    }

    /// Presses keys one by one, as fast as a hand does, wherever the focus is.
    pub async fn presses(&self, keys: &[&str]) {
        for key in keys {
            self.waits("presses a key", async || {
                match self.client.active_element().await {
                    // What has the focus may be replaced at this very moment.
                    Ok(focused) => focused.send_keys(key).await.is_ok(),
                    Err(_) => false,
                }
            })
            .await;
            tokio::time::sleep(Duration::from_millis(120)).await;
        }
    }

    /// Goes with Tab to the element of this name or id.
    pub async fn walks_to(&self, name: &str) {
        for _ in 0..60 {
            let focused = self.client.active_element().await.expect("a focus");
            for attribute in ["name", "id"] {
                if focused.attr(attribute).await.ok().flatten().as_deref() == Some(name) {
                    return;
                }
            }
            // What had the focus may be replaced meanwhile; then it is somewhere else.
            let _ = focused.send_keys("\u{e004}").await;
        }
        panic!("no way to {name} with Tab at {}", self.place().await);
    }

    /// Clicks twice at the same place, so long after each other.
    pub async fn double_clicks(&self, css: &str, pause: Duration) {
        self.scrolls_to(css).await;
        let (element, button) = (self.finds(css).await, MOUSE_BUTTON_LEFT);
        let (down, up) = (PointerAction::Down { button }, PointerAction::Up { button });
        let there = PointerAction::MoveToElement {
            element,
            duration: None,
            x: 0.0,
            y: 0.0,
        };
        let wait = PointerAction::Pause { duration: pause };
        let clicks = [there, down.clone(), up.clone(), wait, down, up];
        let mouse = MouseActions::new("mouse".into());
        let mouse = clicks.into_iter().fold(mouse, InputSource::then);
        // The answer to the first click may take the page away from under the second one.
        let _ = self.client.perform_actions(mouse).await;
    }

    /// Signs in on the page that a form got which came too late, and asks for the form back.
    pub async fn signs_in_again(&self, email: &str) {
        // The page that asks stands at the form's own address.
        self.finds("[name=password]").await;
        self.signs_in(email).await;
        self.clicks("form[data-resume] button.primary").await;
    }

    /// Whether something of this selector is in the window, wholly and not covered.
    pub async fn has_in_view(&self, css: &str) -> bool {
        let script = format!(
            "return [...document.querySelectorAll({css:?})].some((e) => {{
                 const box = e.getBoundingClientRect();
                 const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                 return box.width && box.top >= 0 && box.bottom <= innerHeight && top && e.contains(top);
             }})"
        );
        self.asks(&script).await == Value::Bool(true)
    }

    /// What stands in a field now.
    pub async fn value(&self, css: &str) -> String {
        let value = self.finds(css).await.prop("value").await;
        value
            .expect("a field has a value")
            .unwrap_or_else(|| panic!("{css} has no value"))
    }

    /// What a script in the page answers, also where pages may run none of their own: WebDriver's own
    /// way waits for a promise, which never comes there.
    pub async fn asks(&self, script: &str) -> Value {
        let expression = format!("(() => {{ {script}\n }})()");
        let answer = self
            .tells(
                "Runtime.evaluate",
                json!({ "expression": expression, "returnByValue": true }),
            )
            .await;
        assert!(
            answer.get("exceptionDetails").is_none(),
            "{script:.200}: {answer}"
        );
        answer["result"]["value"].clone()
    }

    /// Waits until something holds.
    pub async fn waits(&self, what: &str, holds: impl AsyncFn() -> bool) {
        let started = Instant::now();
        while !holds().await {
            assert!(
                started.elapsed() < PATIENCE,
                "nobody {what} at {}:\n{}",
                self.place().await,
                self.page().await
            );
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// A picture of what is seen.
    pub async fn picture(&self) -> Result<Vec<u8>, CmdError> {
        self.client.screenshot().await
    }
}
