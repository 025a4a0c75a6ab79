//! Making the cluster: its files, its two roles and the database, all or nothing.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use super::binaries::Binaries;
use super::error::last_lines;
use super::folder::{Folder, make_private};
use super::{APP, DATABASE, OWNER, StartError, leftovers, process};

/// The superuser that `initdb` makes.
pub const SUPERUSER: &str = "postgres";

/// The major version that made the cluster; `None` where there is none yet.
pub fn version_of(cluster: &Path) -> Option<u32> {
    fs::read_to_string(cluster.join("PG_VERSION"))
        .ok()?
        .trim()
        .parse()
        .ok()
}

/// Makes the cluster at the first start. It grows under another name and is renamed when complete, so
/// that a start cut short leaves nothing half made.
pub fn make_if_missing(
    folder: &Folder,
    binaries: &Binaries,
    durable: bool,
) -> Result<(), StartError> {
    let cluster = folder.cluster();
    if version_of(&cluster).is_some() {
        return Ok(());
    }
    tracing::info!(folder = %cluster.display(), "making a new database");
    let growing = folder.path().join("pg.new");
    if growing.exists() {
        leftovers::clear(&growing, folder.sockets())?;
        fs::remove_dir_all(&growing).map_err(StartError::files("remove", &growing))?;
    }
    make_private(&growing, folder.account())?;
    initdb(folder, binaries, &growing, durable)?;
    make_roles_and_database(folder, binaries, &growing, durable)?;
    fs::rename(&growing, &cluster).map_err(StartError::files("rename", &growing))?;
    File::open(folder.path())
        .and_then(|folder| folder.sync_all())
        .map_err(StartError::files("save", folder.path()))
}

/// Bytes decide the order in the database, so it is the same under every version and locale library,
/// while `C.UTF-8` still knows what upper and lower case are.
fn initdb(
    folder: &Folder,
    binaries: &Binaries,
    cluster: &Path,
    durable: bool,
) -> Result<(), StartError> {
    let program = binaries.program("initdb");
    let mut command = process::command(&program, folder.account());
    command.arg("--pgdata").arg(cluster);
    command.args([
        "--username",
        SUPERUSER,
        "--auth",
        "trust",
        "--encoding",
        "UTF8",
    ]);
    command.args(["--locale", "C.UTF-8"]);
    if binaries.major >= 17 {
        command.args(["--locale-provider", "builtin"]);
    }
    if !durable {
        command.arg("--no-sync");
    }
    finish(command, &program, "")
}

/// Runs in single-user mode: nobody can connect before all is in place, and no client is needed.
fn make_roles_and_database(
    folder: &Folder,
    binaries: &Binaries,
    cluster: &Path,
    durable: bool,
) -> Result<(), StartError> {
    let program = binaries.program("postgres");
    let mut command = process::command(&program, folder.account());
    command.arg("--single").arg("-D").arg(cluster);
    process::set(&mut command, "exit_on_error", "true");
    process::set(&mut command, "fsync", if durable { "on" } else { "off" });
    command.arg("template1");
    finish(command, &program, &roles_and_database())
}

/// One command a line, as single-user mode reads them. In `template1` first, so that databases made
/// later by hand get the same rights, which are those of PostgreSQL 15 and later.
fn roles_and_database() -> String {
    [
        format!("create role {OWNER} login;"),
        format!("create role {APP} login;"),
        "revoke create on schema public from public;".into(),
        "alter schema public owner to pg_database_owner;".into(),
        format!("create database {DATABASE} owner {OWNER};"),
        format!("revoke all on database {DATABASE} from public;"),
        format!("grant connect on database {DATABASE} to {APP};"),
        String::new(),
    ]
    .join("\n")
}

fn finish(mut command: Command, program: &Path, input: &str) -> Result<(), StartError> {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().map_err(StartError::command(program))?;
    // A program that ended early says why below; that it did not read its input is only a consequence.
    let _ = child
        .stdin
        .take()
        .map(|mut stdin| stdin.write_all(input.as_bytes()));
    let answer = child
        .wait_with_output()
        .map_err(StartError::command(program))?;
    if answer.status.success() {
        return Ok(());
    }
    Err(StartError::NotMade {
        program: program.display().to_string(),
        output: last_lines(&[answer.stdout, answer.stderr].concat()),
    })
}
