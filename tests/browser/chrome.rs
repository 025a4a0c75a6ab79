//! A browser: Chromium behind its driver, without a window.

use crate::support::program::get;
use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    env,
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, ChildStdout, Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;
use url::Url;

/// What somebody holds in their hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    /// Size of the window in CSS pixels.
    pub width: u32,
    /// See `width`.
    pub height: u32,
    /// With a finger instead of a mouse.
    pub touch: bool,
    /// Whether pages may run scripts.
    pub script: bool,
}

impl Device {
    /// A desk.
    pub const DESK: Self = Self {
        width: 1440,
        height: 900,
        touch: false,
        script: true,
    };
    /// A phone of today.
    pub const PHONE: Self = Self {
        width: 390,
        height: 844,
        touch: true,
        script: true,
    };
    /// The smallest phone that must do.
    pub const SMALL_PHONE: Self = Self {
        width: 360,
        height: 640,
        touch: true,
        script: true,
    };

    /// The same with scripts switched off.
    pub const fn without_script(self) -> Self {
        Self {
            script: false,
            ..self
        }
    }

    fn capabilities(self, profile: &str) -> Value {
        let arguments = vec![
            "--headless".to_owned(),
            "--no-sandbox".into(),
            "--disable-gpu".into(),
            "--disable-dev-shm-usage".into(),
            "--disable-quic".into(),
            "--no-first-run".into(),
            "--disable-background-networking".into(),
            "--disable-component-update".into(),
            "--disable-sync".into(),
            "--hide-scrollbars".into(),
            "--force-device-scale-factor=1".into(),
            "--lang=en-GB".into(),
            format!("--user-data-dir={profile}"),
        ];
        let mut chrome = json!({
            "prefs": {
                "intl.accept_languages": "en-GB,en",
                "credentials_enable_service": false,
                "profile.managed_default_content_settings.javascript": if self.script { 1 } else { 2 },
            },
        });
        if let Ok(binary) = env::var("CHROMIUM") {
            chrome["binary"] = json!(binary);
        }
        // A window without a display keeps room for its frame and can't be narrower than 500 pixels;
        // emulated devices have the size that is asked for.
        chrome["mobileEmulation"] = json!({
            "deviceMetrics": {
                "width": self.width, "height": self.height, "pixelRatio": 1.0,
                // The driver waits for ever for a tap on a page whose scripts are off: a click it is there.
                "touch": self.touch && self.script, "mobile": self.touch,
            },
        });
        chrome["args"] = json!(arguments);
        json!({ "browserName": "chrome", "goog:chromeOptions": chrome, "unhandledPromptBehavior": "ignore" })
    }
}

/// A running driver and its one browser; both stop with this value, also when the test fails.
pub struct Chrome {
    driver: Child,
    address: SocketAddr,
    _profile: TempDir,
}

impl Chrome {
    /// Starts the driver on a free port and opens a browser for this device.
    pub async fn start(device: Device) -> (Self, Client) {
        let profile = TempDir::new().expect("a browser profile");
        let (driver, address) = listening();
        let chrome = Self {
            driver,
            address,
            _profile: profile,
        };
        let Value::Object(wanted) =
            device.capabilities(&chrome._profile.path().display().to_string())
        else {
            unreachable!("capabilities are an object")
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted)
            .connect(&format!("http://{}", chrome.address))
            .await
            .expect("a browser opens");
        (chrome, client)
    }
}

impl Drop for Chrome {
    fn drop(&mut self) {
        // Asked to, the driver ends its browser as well; killed, it would leave it behind.
        let _ = get(self.address, "/shutdown");
        let asked = Instant::now();
        while asked.elapsed() < Duration::from_secs(5) && matches!(self.driver.try_wait(), Ok(None))
        {
            thread::sleep(Duration::from_millis(20));
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// A driver and where it listens. The port that it picks may be taken by then, and it gives up: another one picks
/// another.
fn listening() -> (Child, SocketAddr) {
    let program = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
    for _ in 0..5 {
        let mut driver = Command::new(&program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!(
                    "{program} cannot be started ({error}): browser tests need Chromium and its driver. \
                     On Debian: apt-get install chromium chromium-driver; elsewhere set CHROMIUM and \
                     CHROMEDRIVER, or leave these tests out with script/test --no-browser"
                )
            });
        let output = driver.stdout.take().expect("the output is piped");
        if let Some(address) = address_of(output) {
            return (driver, address);
        }
        let _ = driver.kill();
        let _ = driver.wait();
    }
    panic!("{program} found no port to listen on");
}

/// The driver says on which port it listens.
fn address_of(output: ChildStdout) -> Option<SocketAddr> {
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let port = lines.find_map(|line| {
        line.split_once("started successfully on port ")?
            .1
            .trim_end_matches('.')
            .parse::<u16>()
            .ok()
    })?;
    // Nobody reads on, and a full pipe would stop the driver.
    thread::spawn(move || lines.for_each(drop));
    Some(SocketAddr::from(([127, 0, 0, 1], port)))
}

/// A command of Chromium's own protocol.
#[derive(Debug)]
pub struct DevTools {
    /// Its name.
    pub command: &'static str,
    /// What it needs.
    pub parameters: Value,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        let body = json!({ "cmd": self.command, "params": self.parameters });
        (http::Method::POST, Some(body.to_string()))
    }
}
