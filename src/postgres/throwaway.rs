//! A server for the length of one command: tests run under it and leave nothing behind.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, UNIX_EPOCH};

use super::account::{Account, ourselves, we_are_root};
use super::{Options, Server, Signals, StartError, binaries, data_folder, leftovers, process};

const PREFIX: &str = "clientela-throwaway-";

/// Leaves room for our name and the socket's in the 107 bytes that a socket's path may have.
const LONGEST_PARENT: usize = 40;

/// Runs a command with `DATABASE_URL` leading to a fresh server (as its superuser, in the database
/// `postgres`), waits for it, and removes the server with all its data.
///
/// Of the options only `pg_bin` and `data` count, the latter as a place where PostgreSQL may have been
/// unpacked; nothing is read from or written to it. SIGINT, SIGTERM and SIGHUP are passed on to the
/// command. Call it from `main`, before any other thread exists.
///
/// # Errors
/// When the server does not start or the command cannot be run; what the command itself says is its
/// status, which for a command ended by a signal has no code.
pub fn run_with_throwaway(
    command: &[OsString],
    options: &Options,
) -> Result<ExitStatus, StartError> {
    let signals = Signals::hold();
    let account = Account::of_new_cluster()?;
    let data = data_folder(&options.data)?;
    let found = binaries::find(options.pg_bin.as_deref(), &data, &account, None)?;
    let folder = Throwaway::make(&account)?;
    let server = Server::start(Options {
        data: folder.0.clone(),
        pg_bin: Some(found.folder),
        durable: false,
    })?;
    let status = run(command, &server.admin_url(), &signals);
    server.stop();
    status
}

fn run(command: &[OsString], url: &str, signals: &Signals) -> Result<ExitStatus, StartError> {
    let program = command.first().cloned().unwrap_or_default();
    let failed = || StartError::command(Path::new(&program));
    let mut child = Command::new(&program);
    child.args(command.iter().skip(1)).env("DATABASE_URL", url);
    process::end_with_this_thread(&mut child, libc::SIGTERM);
    let mut child = child.spawn().map_err(failed())?;
    pass_on(signals, &mut child).map_err(failed())
}

fn pass_on(signals: &Signals, child: &mut Child) -> std::io::Result<ExitStatus> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        match signals.wait_for(Duration::from_millis(50)) {
            // Twice would mean "at once" to many programs.
            Some(caught) if caught.from_terminal => {}
            Some(caught) => process::send(child.id(), caught.number),
            None => {}
        }
    }
}

/// A temporary data folder, removed when dropped.
struct Throwaway(PathBuf);

impl Throwaway {
    fn make(account: &Account) -> Result<Self, StartError> {
        let parent = Some(std::env::temp_dir())
            .filter(|folder| !we_are_root() || account.can_enter(folder))
            .filter(|folder| folder.as_os_str().len() <= LONGEST_PARENT)
            .unwrap_or_else(|| "/tmp".into());
        remove_abandoned(&parent);
        let now = UNIX_EPOCH.elapsed().map_or(0, |since| since.as_nanos());
        let folder = parent.join(format!("{PREFIX}{}-{now:x}", std::process::id()));
        let mode = if we_are_root() { 0o711 } else { 0o700 };
        DirBuilder::new()
            .mode(mode)
            .create(&folder)
            .map_err(StartError::files("make the folder", &folder))?;
        Ok(Self(folder))
    }
}

impl Drop for Throwaway {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            tracing::warn!("could not remove {}: {error}", self.0.display());
        }
    }
}

/// Removes what runs ended by `kill -9` left: folders of ours whose lock nobody holds. Young ones are
/// left alone: somebody may be just about to lock them.
fn remove_abandoned(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else {
        return;
    };
    for entry in entries.filter_map(Result::ok) {
        let named = entry.file_name().to_string_lossy().starts_with(PREFIX);
        let ours = entry
            .metadata()
            .is_ok_and(|it| it.is_dir() && it.uid() == ourselves().uid);
        let folder = entry.path();
        let free = |lock: File| (is_old(&lock) && lock.try_lock().is_ok()).then_some(lock);
        if named
            && ours
            && let Some(_held) = File::open(folder.join("lock")).ok().and_then(free)
        {
            let _ = leftovers::clear(&folder.join("pg"), &folder.join("run"));
            let _ = fs::remove_dir_all(&folder);
        }
    }
}

fn is_old(file: &File) -> bool {
    let age = file
        .metadata()
        .and_then(|file| file.modified())
        .map(|time| time.elapsed());
    age.is_ok_and(|age| age.is_ok_and(|age| age > Duration::from_secs(60)))
}
