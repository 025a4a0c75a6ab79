//! The server lives exactly as long as the process that holds it.

use std::fs;

use super::{Folder, Holder, is_running, kill, postmaster, sql, wait_until};

#[test]
fn sigterm_stops_the_server_cleanly() {
    let folder = Folder::new();
    let mut holder = Holder::start(&folder.data());
    let pid = postmaster(&folder.data()).expect("it runs");
    holder.end("TERM");
    assert!(!is_running(pid));
    let log = fs::read_to_string(folder.data().join("log/postgres.log")).expect("there is a log");
    assert!(
        log.trim_end().ends_with("database system is shut down"),
        "{log}"
    );
}

#[test]
fn a_killed_holder_takes_the_server_along_and_acknowledged_rows_are_kept() {
    let folder = Folder::new();
    let mut holder = Holder::start(&folder.data());
    let pid = postmaster(&folder.data()).expect("it runs");
    let programs = fs::read_link(format!("/proc/{pid}/exe")).expect("it runs");
    let programs = programs.parent().expect("it lies in a folder");
    sql(programs, &holder.url, "create table t (n int)").expect("it is made");

    let mut acknowledged = 0;
    let killer = holder.child.id();
    let killing = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(300));
        kill("KILL", killer);
    });
    while acknowledged < 10_000 && sql(programs, &holder.url, "insert into t values (1)").is_ok() {
        acknowledged += 1;
    }
    killing.join().expect("it was killed");
    holder.child.wait().expect("it is our child");

    let server = folder.server();
    let kept = sql(programs, &server.admin_url(), "select count(*) from t").expect("it is there");
    assert!(
        acknowledged > 0 && kept.parse::<i32>().expect("a number") >= acknowledged,
        "{kept}"
    );
    assert!(!is_running(pid));
}

#[test]
fn a_killed_holder_leaves_no_server_even_if_nobody_starts_again() {
    let folder = Folder::new();
    let mut holder = Holder::start(&folder.data());
    let pid = postmaster(&folder.data()).expect("it runs");
    holder.end("KILL");
    wait_until("the server has stopped", || !is_running(pid));
}

#[test]
fn a_killed_server_is_started_again() {
    let folder = Folder::new();
    let server = folder.server();
    let ask = |statement: &str| sql(server.programs(), &server.admin_url(), statement);
    ask("create table t as select 42 n").expect("it is made");
    ask("checkpoint").expect("it is on the disk");
    kill("KILL", postmaster(&folder.data()).expect("it runs"));
    wait_until("the server is back", || {
        ask("select n from t").as_deref() == Ok("42")
    });
}
