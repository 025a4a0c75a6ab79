//! The private PostgreSQL, run for real: each test has a data folder of its own.

mod faults;
mod lifetime;
mod starting;
mod throwaway;
mod torture;
mod users;

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use clientela::postgres::{Options, Server};

/// A folder that anybody may enter, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = format!("/tmp/clientela-test-{}-{number}", std::process::id());
        fs::create_dir(&path).expect("the name is free");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it is ours");
        Self(path.into())
    }

    fn data(&self) -> PathBuf {
        self.0.join("data")
    }

    fn server(&self) -> Server {
        Server::start(quick(&self.data())).expect("the server starts")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn quick(data: &Path) -> Options {
    Options {
        data: data.to_owned(),
        pg_bin: None,
        durable: false,
    }
}

/// What psql answers, without headings; or what it complains about.
fn sql(programs: &Path, url: &str, statement: &str) -> Result<String, String> {
    let answer = Command::new(programs.join("psql"))
        .args(["-XqAt", "-v", "ON_ERROR_STOP=1", "-c", statement, url])
        .output()
        .expect("psql is installed beside the server");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    if answer.status.success() {
        Ok(text(&answer.stdout))
    } else {
        Err(text(&answer.stderr))
    }
}

/// Another process that runs a durable server until it is killed.
struct Holder {
    child: Child,
    url: String,
}

impl Holder {
    fn start(data: &Path) -> Self {
        Self::of(Command::new(program()).arg(data))
    }

    fn of(command: &mut Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .spawn()
            .expect("cargo has built the example");
        let mut url = String::new();
        BufReader::new(child.stdout.take().expect("it is a pipe"))
            .read_line(&mut url)
            .expect("the holder writes its URL");
        assert!(url.starts_with("postgresql://"), "it started: {url}");
        Self {
            child,
            url: url.trim().to_owned(),
        }
    }

    /// Sends a signal and waits until the process has gone.
    fn end(&mut self, signal: &str) {
        kill(signal, self.child.id());
        self.child.wait().expect("it is our child");
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn program() -> PathBuf {
    let test = std::env::current_exe().expect("the test runs");
    let target = test
        .ancestors()
        .nth(2)
        .expect("it lies in target/debug/deps");
    target.join("examples/hold_postgres")
}

/// By the shell, for which it is a word of its own: not every machine has a program of that name.
fn kill(signal: &str, pid: u32) {
    let word = format!("kill -s {signal} {pid}");
    let done = Command::new("sh").args(["-c", &word]).status();
    assert!(done.expect("there is a shell").success(), "{word}");
}

fn postmaster(data: &Path) -> Option<u32> {
    let text = fs::read_to_string(data.join("pg/postmaster.pid")).ok()?;
    text.lines().next()?.trim().parse().ok()
}

fn is_running(pid: u32) -> bool {
    Path::new(&format!("/proc/{pid}/cwd")).read_link().is_ok()
}

fn wait_until(what: &str, condition: impl Fn() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "waited in vain until {what}"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn we_are_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}
