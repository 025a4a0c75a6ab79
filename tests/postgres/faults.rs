//! Files that an earlier run left behind.

use std::fs;
use std::process::Command;

use super::{Folder, sql, we_are_root};

#[test]
fn a_pid_file_that_names_somebody_else_is_cured() {
    let folder = Folder::new();
    folder.server().stop();
    // A process of the user that PostgreSQL runs as: of it PostgreSQL itself would be afraid.
    let mut other = if we_are_root() {
        let mut sleep = Command::new("setpriv");
        let cluster = folder.data().join("pg");
        sleep
            .args(super::users::like_the_owner_of(&cluster))
            .args(["sleep", "60"]);
        sleep.spawn().expect("setpriv exists")
    } else {
        Command::new("sleep")
            .arg("60")
            .spawn()
            .expect("sleep exists")
    };
    let pid = format!("{}\n", other.id());
    let cluster = folder.data().join("pg").display().to_string();
    let socket = folder.data().join("run/.s.PGSQL.5432");
    let stale = format!("{pid}{cluster}\n1700000000\n5432\n/nowhere\n\n  5432001 7\nready   \n");
    fs::write(format!("{cluster}/postmaster.pid"), &stale).expect("we may write it");
    fs::write(&socket, "").expect("we may write it");
    fs::write(socket.with_added_extension("lock"), &stale).expect("we may write it");

    let server = folder.server();
    assert_eq!(
        sql(server.programs(), &server.app_url(), "select 1").as_deref(),
        Ok("1")
    );
    assert!(super::is_running(other.id()), "the stranger is left alone");
    other.kill().expect("it is our child");
    other.wait().expect("it is our child");
}

#[test]
fn a_server_that_outlived_its_holder_is_stopped_first() {
    let folder = Folder::new();
    let server = folder.server();
    let programs = server.programs().to_owned();
    server.stop();
    // As if the death of the holder had not reached it: nobody asked this one to stop.
    let cluster = folder.data().join("pg");
    let mut left = Command::new(if we_are_root() { "setpriv" } else { "env" });
    if we_are_root() {
        left.args(super::users::like_the_owner_of(&cluster));
    }
    left.arg(programs.join("postgres"))
        .arg("-D")
        .arg(&cluster)
        .args(["-c", "listen_addresses="]);
    left.arg("-k").arg(folder.data().join("run"));
    let mut left = left.spawn().expect("postgres exists");
    super::wait_until("it runs", || {
        super::postmaster(&folder.data()) == Some(left.id())
    });

    let waiting = std::thread::spawn(move || left.wait());
    let server = folder.server();
    assert!(
        waiting
            .join()
            .expect("no panic")
            .is_ok_and(|status| status.success())
    );
    assert_eq!(
        sql(server.programs(), &server.app_url(), "select 1").as_deref(),
        Ok("1")
    );
}
