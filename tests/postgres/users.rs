//! Who PostgreSQL runs as, and where the data of root goes. As an ordinary user most of this cannot be
//! tried; the tests then say so and pass.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::Path;
use std::process::Command;

use clientela::postgres::{Server, data_folder};

use super::{Folder, Holder, postmaster, program, quick, sql, we_are_root};

/// Options of setpriv.
pub fn like_the_owner_of(path: &Path) -> Vec<String> {
    let owner = fs::metadata(path).expect("it exists");
    vec![
        format!("--reuid={}", owner.uid()),
        format!("--regid={}", owner.gid()),
        "--clear-groups".into(),
    ]
}

fn only_as_root() -> bool {
    if !we_are_root() {
        eprintln!("not tried: only root can");
    }
    we_are_root()
}

#[test]
fn root_lends_the_server_another_user_without_roots_groups() {
    if !only_as_root() {
        return;
    }
    let folder = Folder::new();
    let server = folder.server();
    let pid = postmaster(&folder.data()).expect("it runs");
    let status = fs::read_to_string(format!("/proc/{pid}/status")).expect("it runs");
    let line = |name: &str| {
        let found = status.lines().find_map(|line| line.strip_prefix(name));
        found.expect("it is there").trim().to_owned()
    };
    assert!(
        !line("Uid:").split_whitespace().any(|uid| uid == "0"),
        "{status}"
    );
    assert!(
        !line("Gid:").split_whitespace().any(|gid| gid == "0"),
        "{status}"
    );
    assert_eq!(line("Groups:"), "");
    for private in ["pg", "run", "log"] {
        let mode = fs::metadata(server.data().join(private))
            .expect("it is there")
            .mode();
        assert_eq!(mode & 0o777, 0o700, "{private}");
    }
}

#[test]
fn below_a_closed_folder_the_data_of_root_goes_elsewhere() {
    if !only_as_root() {
        return;
    }
    let folder = Folder::new();
    fs::set_permissions(&folder.0, Permissions::from_mode(0o700)).expect("it is ours");
    let used = data_folder(&folder.data()).expect("there is one");
    assert!(
        used.to_string_lossy().starts_with("/var/lib/clientela-"),
        "{}",
        used.display()
    );
    assert_ne!(
        used,
        data_folder(&folder.0.join("data2")).expect("there is one")
    );

    let server = Server::start(quick(&folder.data())).expect("the server starts");
    assert_eq!(server.data(), used);
    assert_eq!(
        sql(server.programs(), &server.app_url(), "select 1").as_deref(),
        Ok("1")
    );
    server.stop();
    assert!(!folder.data().exists());
    fs::remove_dir_all(used).expect("it is ours");
}

#[test]
fn an_ordinary_user_runs_it_as_itself_and_root_goes_on_as_that_user() {
    if !only_as_root() {
        return;
    }
    let folder = Folder::new();
    let passwd = fs::read_to_string("/etc/passwd").expect("there are users");
    let nobody = passwd
        .lines()
        .find(|line| line.starts_with("nobody:"))
        .expect("there is nobody");
    let ids: Vec<u32> = nobody
        .split(':')
        .filter_map(|field| field.parse().ok())
        .collect();
    chown(&folder.0, Some(ids[0]), Some(ids[1])).expect("we are root");
    let holding = folder.0.join("hold");
    fs::copy(program(), &holding).expect("cargo has built the example");

    let mut command = Command::new("setpriv");
    command
        .args(like_the_owner_of(&folder.0))
        .arg(holding)
        .arg(folder.data());
    let mut holder = Holder::of(&mut command);
    let pid = postmaster(&folder.data()).expect("it runs");
    assert_eq!(
        fs::metadata(format!("/proc/{pid}")).expect("it runs").uid(),
        ids[0]
    );
    assert_eq!(
        fs::metadata(folder.data()).expect("it is there").mode() & 0o777,
        0o700
    );
    holder.end("INT");

    let server = folder.server();
    assert_eq!(server.data(), folder.data());
    assert_eq!(
        sql(server.programs(), &server.app_url(), "select 1").as_deref(),
        Ok("1")
    );
}
