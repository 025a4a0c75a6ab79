//! One run of the server process: its settings, starting it, stopping it.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use super::account::Account;
use super::error::last_lines;
use super::{StartError, leftovers, process, socket};

const READY_WITHIN: Duration = Duration::from_secs(60);
const TELL_EVERY: Duration = Duration::from_secs(5);
const STOP_WITHIN: Duration = Duration::from_secs(30);
const LARGEST_LOG: u64 = 10 << 20;

/// All that is needed to start the server, again and again.
#[derive(Debug)]
pub struct Plan {
    pub postgres: PathBuf,
    pub cluster: PathBuf,
    pub sockets: PathBuf,
    pub log: PathBuf,
    pub account: Account,
    pub durable: bool,
}

/// Starts the server and waits until it accepts connections. Call it from a thread that lives as long
/// as the server shall: it is stopped when that thread ends.
pub fn launch(plan: &Plan) -> Result<Child, StartError> {
    leftovers::clear(&plan.cluster, &plan.sockets)?;
    let log = open_log(&plan.log).map_err(StartError::files("open", &plan.log))?;
    let before = log.metadata().map_or(0, |file| file.len());
    let mut command = command(plan);
    command
        .stdout(
            log.try_clone()
                .map_err(StartError::files("open", &plan.log))?,
        )
        .stderr(log);
    let mut child = command
        .spawn()
        .map_err(StartError::command(&plan.postgres))?;
    match wait_until_ready(&mut child, plan, before) {
        Ok(()) => Ok(child),
        Err(error) => {
            shut_down(&mut child);
            Err(error)
        }
    }
}

/// The log goes on in one file; a long one is set aside when the server starts.
fn open_log(path: &Path) -> std::io::Result<File> {
    if fs::metadata(path).is_ok_and(|file| file.len() > LARGEST_LOG) {
        fs::rename(path, path.with_extension("log.old"))?;
    }
    OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(path)
}

/// Settings on the command line win over the files in the cluster.
fn command(plan: &Plan) -> Command {
    let mut command = process::command(&plan.postgres, &plan.account);
    command.arg("-D").arg(&plan.cluster);
    let safe = if plan.durable { "on" } else { "off" };
    let connections = if plan.durable { connections() } else { 200 };
    let buffers = if plan.durable { buffers() } else { 128 };
    for (name, value) in [
        ("listen_addresses", ""),
        ("port", socket::PORT),
        ("max_connections", &connections.to_string()),
        ("shared_buffers", &format!("{buffers}MB")),
        // An import of many customers writes more than a checkpoint should be made for, and each makes
        // the pages behind it be written whole.
        ("max_wal_size", "2GB"),
        ("jit", "off"),
        ("timezone", "UTC"),
        ("log_timezone", "UTC"),
        ("fsync", safe),
        ("full_page_writes", safe),
        ("synchronous_commit", safe),
    ] {
        process::set(&mut command, name, value);
    }
    process::set(
        &mut command,
        "unix_socket_directories",
        socket::as_setting(&plan.sockets),
    );
    command
}

/// Room for the pool of two per core, a second copy of the program and somebody looking in.
fn connections() -> usize {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    (4 * cores + 10).max(20)
}

/// A quarter of the memory, as PostgreSQL's manual advises, between 128 MB and 1 GB. What a large register
/// searches most is read from there, and not copied from the system's cache page by page.
fn buffers() -> u64 {
    let kilobytes = |text: String| text.split_whitespace().find_map(|word| word.parse().ok());
    let machine = fs::read_to_string("/proc/meminfo").ok().and_then(kilobytes);
    // What a container may use.
    let limit = fs::read_to_string("/sys/fs/cgroup/memory.max").ok();
    let limit = limit.and_then(|bytes| Some(bytes.trim().parse::<u64>().ok()? / 1024));
    let memory: u64 = machine.unwrap_or(0).min(limit.unwrap_or(u64::MAX));
    (memory / 4 / 1024).clamp(128, 1024)
}

/// PostgreSQL writes its state into the eighth line of `postmaster.pid`.
fn wait_until_ready(child: &mut Child, plan: &Plan, log_before: u64) -> Result<(), StartError> {
    let start = Instant::now();
    let mut tell_at = TELL_EVERY;
    loop {
        if is_ready(&plan.cluster, child.id()) {
            return Ok(());
        }
        if let Ok(Some(_)) = child.try_wait() {
            let output = read_from(&plan.log, log_before);
            return Err(StartError::Ended {
                log: plan.log.clone(),
                output: last_lines(&output),
            });
        }
        if start.elapsed() > READY_WITHIN {
            return Err(StartError::Slow {
                seconds: READY_WITHIN.as_secs(),
                log: plan.log.clone(),
            });
        }
        if start.elapsed() > tell_at {
            tracing::info!(
                "PostgreSQL is still starting, {} s so far",
                tell_at.as_secs()
            );
            tell_at += TELL_EVERY;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn is_ready(cluster: &Path, pid: u32) -> bool {
    let text = fs::read_to_string(cluster.join("postmaster.pid")).unwrap_or_default();
    let mut lines = text.lines().map(str::trim);
    lines.next() == Some(&pid.to_string()) && lines.nth(6) == Some("ready")
}

fn read_from(log: &Path, position: u64) -> Vec<u8> {
    let mut text = Vec::new();
    let _ = File::open(log).and_then(|mut file| {
        file.seek(SeekFrom::Start(position))?;
        file.read_to_end(&mut text)
    });
    text
}

/// Stops the server: connections end now, everything is written, the process has gone on return.
pub fn shut_down(child: &mut Child) {
    process::send(child.id(), libc::SIGINT);
    let start = Instant::now();
    while let Ok(None) = child.try_wait() {
        if start.elapsed() > STOP_WITHIN {
            tracing::warn!("PostgreSQL does not stop; ending it without a last checkpoint");
            process::send(child.id(), libc::SIGQUIT);
            let _ = child.wait();
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_room_for_two_copies_with_two_connections_per_core() {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        assert!(connections() >= 20 && connections() > 4 * cores);
    }
}
