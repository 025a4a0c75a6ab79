//! What an earlier run may have left: a server that still stops, files that name a process long gone.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::{Duration, Instant};

use super::{StartError, process};

const ASK_AGAIN_AFTER: Duration = Duration::from_secs(10);
const GIVE_UP_AFTER: Duration = Duration::from_secs(60);

/// Waits until no process works on the cluster any more, then removes its `postmaster.pid` and sockets.
///
/// The caller holds the lock of the data folder, so whatever still runs here lost its parent. Files
/// may only go when *no* process is left: beside a killed postmaster its children may still be writing,
/// and a second server would then destroy the data.
pub fn clear(cluster: &Path, sockets: &Path) -> Result<(), StartError> {
    let start = Instant::now();
    let (mut asked, mut urged) = (false, false);
    loop {
        let running = running_in(cluster);
        let Some(first) = running.first() else { break };
        let postmaster = postmaster_of(cluster).filter(|pid| running.contains(pid));
        if !asked {
            tracing::info!(
                pid = first,
                "waiting for PostgreSQL of an earlier run to stop"
            );
            postmaster.inspect(|pid| process::send(*pid, libc::SIGINT));
            asked = true;
        } else if !urged && start.elapsed() > ASK_AGAIN_AFTER {
            // At once, without a checkpoint; the log brings everything back at the next start.
            match postmaster {
                Some(pid) => process::send(pid, libc::SIGQUIT),
                None => running
                    .iter()
                    .for_each(|pid| process::send(*pid, libc::SIGQUIT)),
            }
            urged = true;
        } else if start.elapsed() > GIVE_UP_AFTER {
            return Err(StartError::LeftBehind {
                pid: *first,
                cluster: cluster.to_owned(),
            });
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    remove(&cluster.join("postmaster.pid"))?;
    for name in [".s.PGSQL.5432", ".s.PGSQL.5432.lock"] {
        remove(&sockets.join(name))?;
    }
    Ok(())
}

/// The process in the first line of `postmaster.pid`.
fn postmaster_of(cluster: &Path) -> Option<u32> {
    let text = fs::read_to_string(cluster.join("postmaster.pid")).ok()?;
    text.lines().next()?.trim().parse().ok()
}

/// The processes of PostgreSQL whose working folder is the cluster, as it is for all of them.
fn running_in(cluster: &Path) -> Vec<u32> {
    let (Ok(cluster), Ok(processes)) = (fs::metadata(cluster), fs::read_dir("/proc")) else {
        return Vec::new();
    };
    processes
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter(|pid: &u32| {
            let is_postgres = fs::read_to_string(format!("/proc/{pid}/comm"))
                .is_ok_and(|name| name.trim_end() == "postgres");
            is_postgres
                && fs::metadata(format!("/proc/{pid}/cwd")).is_ok_and(|folder| {
                    (folder.dev(), folder.ino()) == (cluster.dev(), cluster.ino())
                })
        })
        .collect()
}

fn remove(file: &Path) -> Result<(), StartError> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(StartError::files("remove", file)(error))
        }
        _ => Ok(()),
    }
}
