//! Whatever is killed, what was acknowledged is there, once and whole (trust.md, bar 1). Some rounds here;
//! `script/torture` asks for many.

use super::{Folder, kill, postmaster, wait_until};
use crate::support::{
    program::free_port,
    raw::{request, send, sign_in, status},
};
use clientela::{users::demo, web::session::Secret};
use std::{
    collections::HashMap,
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

const WRITERS: usize = 4;

/// What is killed in a round.
#[derive(Clone, Copy, Debug)]
enum Victim {
    Program,
    Postgres,
}

/// The program on a private PostgreSQL that keeps every promise.
struct Running {
    child: Child,
    address: SocketAddr,
}

impl Running {
    fn start(data: &Path, address: SocketAddr) -> Self {
        let child = clientela(data)
            .args(["serve", "--demo", "--session-rate", "0", "--listen"])
            .arg(address.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let running = Self { child, address };
        running.wait();
        running
    }

    fn wait(&self) {
        let ready = request("GET /readyz", "", "");
        wait_until("it is ready", || status(self.address, &ready) == 200);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn clientela(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_clientela"));
    command
        .env_remove("DATABASE_URL")
        .env("CLIENTELA_DATA", data);
    command
}

fn done(command: &mut Command) {
    let output = command.output().expect("the program starts");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{command:?}: {said}");
}

/// Somebody who keeps entering companies, and sends a form again until it is answered.
struct Writer<'a> {
    number: usize,
    address: SocketAddr,
    session: &'a str,
    token: &'a str,
}

impl Writer<'_> {
    /// Enters companies until it is told to stop; answers their names with where each was said to be.
    fn write(&self, stop: &AtomicBool) -> HashMap<String, String> {
        let mut acknowledged = HashMap::new();
        for count in 0.. {
            let name = format!("Torture {}-{count}", self.number);
            let form = self.form(&name, count);
            let location = loop {
                if let Some(location) = location(&send(self.address, &form)) {
                    break location;
                }
                std::thread::sleep(Duration::from_millis(20));
            };
            // A repetition gets the first answer.
            if count % 7 == 0 {
                let again = location_of_repetition(self.address, &form);
                assert!(again.is_none_or(|again| again == location), "{name}");
            }
            acknowledged.insert(name, location);
            if stop.load(Ordering::Relaxed) {
                break;
            }
        }
        acknowledged
    }

    fn form(&self, name: &str, count: usize) -> Vec<u8> {
        let key = format!("torture-{}-{count}", self.number);
        let email = format!("torture-{}-{count}@example.com", self.number);
        // Two of one name in one place would have to be confirmed.
        let city = format!("Paris {}-{count}", self.number);
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([
                ("token", self.token),
                ("key", &key),
                ("kind", "company"),
                ("legal_name", name),
                ("country", "FR"),
                ("currency", "EUR"),
                ("email", &email),
                ("email_purpose", "general"),
                ("street", "1 rue du Port"),
                ("postal_code", "75001"),
                ("city", &city),
            ])
            .finish();
        let headers = format!(
            "Cookie: session={}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            self.session,
            body.len()
        );
        request("POST /customers/new", &headers, &body)
    }
}

/// Where a new customer is said to be; `None` where the form was not acknowledged.
fn location(answer: &str) -> Option<String> {
    assert!(
        !answer.starts_with("HTTP/1.1 4") || answer.starts_with("HTTP/1.1 429"),
        "a right form is not refused: {answer}"
    );
    let (head, _) = answer.split_once("\r\n\r\n")?;
    let saved = head.starts_with("HTTP/1.1 303");
    let line = head
        .lines()
        .find_map(|line| line.strip_prefix("location: "))?;
    saved.then(|| line.to_owned())
}

fn location_of_repetition(address: SocketAddr, form: &[u8]) -> Option<String> {
    location(&send(address, form))
}

#[test]
fn what_is_acknowledged_outlives_the_program_and_its_postgres() {
    let rounds = std::env::var("CLIENTELA_TORTURE_ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok());
    let folder = Folder::new();
    let data = folder.data();
    done(clientela(&data).args(["seed", "--customers", "20"]));
    let address = free_port();
    let mut running = Running::start(&data, address);
    let (code, session) = sign_in(address, demo::USERS[1].email, demo::PASSWORD, "test");
    assert_eq!(code, 303, "the manager signs in");
    let secret = std::fs::read(data.join("secret.key")).expect("its secret key");
    let token = Secret::new(secret).sign("form", &[&session]);
    let (stop, acknowledged) = (AtomicBool::new(false), Mutex::new(HashMap::new()));
    std::thread::scope(|scope| {
        for number in 0..WRITERS {
            let (stop, acknowledged, token, session) = (&stop, &acknowledged, &token, &session);
            scope.spawn(move || {
                let writer = Writer {
                    number,
                    address,
                    session,
                    token,
                };
                let written = writer.write(stop);
                acknowledged
                    .lock()
                    .expect("nobody panicked")
                    .extend(written);
            });
        }
        for round in 0..rounds.unwrap_or(4) {
            std::thread::sleep(Duration::from_millis(700));
            let victim = [Victim::Program, Victim::Postgres, Victim::Program][round % 3];
            match victim {
                Victim::Program => {
                    let _ = running.child.kill();
                    let _ = running.child.wait();
                    running = Running::start(&data, address);
                }
                Victim::Postgres => {
                    kill("KILL", postmaster(&data).expect("it runs"));
                    running.wait();
                }
            }
        }
        stop.store(true, Ordering::Relaxed);
    });
    let acknowledged = acknowledged.into_inner().expect("nobody panicked");
    println!("{} customers were acknowledged", acknowledged.len());
    assert!(acknowledged.len() > WRITERS, "something was written");
    judge(&running, &session, &acknowledged);
    drop(running);
    wait_until("the server is down", || postmaster(&data).is_none());
    done(clientela(&data).arg("check"));
}

/// Each acknowledged name is there once, where it was said to be, with its address and its e-mail.
fn judge(running: &Running, session: &str, acknowledged: &HashMap<String, String>) {
    let cookie = format!("Cookie: session={session}\r\n");
    let page = |path: &str| {
        send(
            running.address,
            &request(&format!("GET {path}"), &cookie, ""),
        )
    };
    let places: std::collections::HashSet<_> = acknowledged.values().collect();
    assert_eq!(
        places.len(),
        acknowledged.len(),
        "each has a place of its own"
    );
    for (name, location) in acknowledged {
        let sheet = page(location);
        assert!(sheet.contains(name), "{name} is lost: {location}");
        let email = name.replace("Torture ", "torture-") + "@example.com";
        assert!(
            sheet.contains("Paris") && sheet.contains(&email),
            "{name} is half there"
        );
        let found = page(&format!("/customers?kind=all&q={email}"));
        assert_eq!(
            found.matches("class=\"nm\"").count(),
            1,
            "{name} is there once"
        );
    }
}
