//! The real program on a port and a database of its own.

use super::{SECRET, database::TestDatabase};
use std::{
    fs::File,
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// A running `clientela serve`; it stops with this value, also when the test fails.
pub struct Program {
    child: Child,
    /// Where it answers, as `http://127.0.0.1:1234`.
    pub base: String,
    /// Its database.
    pub database: TestDatabase,
    data: TempDir,
}

impl Program {
    /// On this database, with more arguments of `serve`. A free port may be taken by somebody else
    /// before the program has it; then another one is tried.
    pub fn on(database: TestDatabase, arguments: &[&str]) -> Self {
        let data = TempDir::new().expect("a data folder");
        for _ in 0..5 {
            let address = free_port();
            let mut child = Command::new(env!("CARGO_BIN_EXE_clientela"))
                .arg("serve")
                .args(arguments)
                .env("DATABASE_URL", &database.url)
                .env("CLIENTELA_DATA", data.path())
                .env("CLIENTELA_LISTEN", address.to_string())
                .env(
                    "CLIENTELA_SECRET_KEY",
                    String::from_utf8_lossy(SECRET).as_ref(),
                )
                .env("CLIENTELA_SESSION_RATE", "0")
                .env("CLIENTELA_LOG", "info")
                .stderr(log_in(&data))
                .spawn()
                .expect("the program starts");
            if ready(&mut child, address) {
                return Self {
                    child,
                    base: format!("http://{address}"),
                    database,
                    data,
                };
            }
        }
        let said = std::fs::read_to_string(data.path().join("log")).unwrap_or_default();
        panic!("the program does not answer; it said:\n{said}");
    }
}

impl Program {
    /// Its address.
    pub fn address(&self) -> SocketAddr {
        let address = self.base.trim_start_matches("http://").parse();
        address.expect("the address it was given")
    }

    /// Ends it as a power cut would.
    pub fn kill(&mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }

    /// What it has logged so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.data.path().join("log")).expect("its log")
    }
}

fn log_in(data: &TempDir) -> Stdio {
    let file = File::create(data.path().join("log"));
    file.expect("the data folder can be written to").into()
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An address on which nobody listens yet.
pub fn free_port() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
}

/// Waits until the program and its database answer; false when it has ended.
fn ready(child: &mut Child, address: SocketAddr) -> bool {
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(60) {
        if !matches!(child.try_wait(), Ok(None)) {
            return false;
        }
        if get(address, "/readyz").is_some_and(|answer| answer.starts_with("HTTP/1.1 200")) {
            return true;
        }
        sleep(Duration::from_millis(50));
    }
    let _ = child.kill();
    let _ = child.wait();
    false
}

/// The answer to one plain request.
pub fn get(address: SocketAddr, path: &str) -> Option<String> {
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )
    .ok()?;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    Some(String::from_utf8_lossy(&answer).into_owned())
}
