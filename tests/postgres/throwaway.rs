//! A server for the length of one command.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use super::{Folder, kill, program};

#[test]
fn a_command_gets_a_server_and_its_status_comes_back() {
    let folder = Folder::new();
    let script = "echo $DATABASE_URL; exit 7";
    let answer = Command::new(program())
        .arg(folder.data())
        .args(["sh", "-c", script])
        .output()
        .expect("cargo has built the example");
    assert_eq!(answer.status.code(), Some(7));
    let url = String::from_utf8_lossy(&answer.stdout);
    assert!(url.starts_with("postgresql://postgres@%2F"), "{url}");
    assert!(!socket_folder(&url).exists(), "nothing is left of {url}");
    assert!(!folder.data().exists());
}

#[test]
fn a_signal_reaches_the_command_and_nothing_is_left() {
    let folder = Folder::new();
    let script = "sleep 60 & trap 'kill $!; echo told; exit 3' TERM; echo $DATABASE_URL; wait";
    let mut running = Command::new(program())
        .arg(folder.data())
        .args(["sh", "-c", script])
        .stdout(Stdio::piped())
        .spawn()
        .expect("cargo has built the example");
    let mut lines = BufReader::new(running.stdout.take().expect("it is a pipe")).lines();
    let url = lines.next().expect("a line").expect("text");
    assert!(socket_folder(&url).exists());
    kill("TERM", running.id());
    assert_eq!(lines.next().expect("a line").expect("text"), "told");
    assert_eq!(running.wait().expect("it is our child").code(), Some(3));
    assert!(!socket_folder(&url).exists());
}

#[test]
fn a_command_that_does_not_exist_is_named() {
    let folder = Folder::new();
    let answer = Command::new(program())
        .arg(folder.data())
        .arg("no-such-command")
        .output()
        .expect("cargo has built the example");
    let error = String::from_utf8_lossy(&answer.stderr);
    assert!(error.contains("Could not run no-such-command"), "{error}");
}

fn socket_folder(url: &str) -> std::path::PathBuf {
    let host = url.split(['@', ':']).nth(2).expect("there is a host");
    Path::new(&host.replace("%2F", "/")).to_owned()
}
