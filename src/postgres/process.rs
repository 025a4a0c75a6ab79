//! How PostgreSQL's programs are run: as their user, away from the terminal, and never outliving us.

use std::ffi::OsStr;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use super::account::{Account, we_are_root};

/// A command that runs a program of PostgreSQL as `account`.
///
/// It gets a session of its own, so that Ctrl-C reaches only us and we decide what stops when; and
/// SIGINT ("finish now, cleanly") when the calling thread ends.
pub fn command(program: &Path, account: &Account) -> Command {
    let mut command = Command::new(program);
    // Settings of the user's own PostgreSQL, such as PGPORT or PGDATA, must not reach this one.
    for (name, _) in std::env::vars_os() {
        if name.as_encoded_bytes().starts_with(b"PG") {
            command.env_remove(name);
        }
    }
    command
        .env("LC_ALL", "C")
        .current_dir("/")
        .stdin(Stdio::null());
    if we_are_root() {
        // The standard library also drops root's supplementary groups here.
        command.gid(account.gid).uid(account.uid);
    }
    // SAFETY: setsid only makes a system call, which is allowed between fork and exec.
    unsafe {
        command.pre_exec(|| {
            if libc::setsid() == -1 {
                Err(io::Error::last_os_error())
            } else {
                Ok(())
            }
        });
    }
    // After the change of user, which makes the kernel forget this wish.
    end_with_this_thread(&mut command, libc::SIGINT);
    command
}

/// Sends `signal` to the command when the calling thread ends, and lets it start with no signal blocked.
pub fn end_with_this_thread(command: &mut Command, signal: i32) {
    let parent = std::process::id();
    let prepare = move || {
        // SAFETY: only system calls that are allowed between fork and exec, on memory of our own;
        // sigemptyset makes the set that is read afterwards.
        unsafe {
            let mut none = std::mem::zeroed::<libc::sigset_t>();
            libc::sigemptyset(&mut none);
            libc::sigprocmask(libc::SIG_SETMASK, &none, std::ptr::null_mut());
            if libc::prctl(libc::PR_SET_PDEATHSIG, signal) == -1 {
                return Err(io::Error::last_os_error());
            }
            // We may have died before the wish was made.
            if libc::getppid().cast_unsigned() != parent {
                return Err(io::Error::from_raw_os_error(libc::ESRCH));
            }
        }
        Ok(())
    };
    // SAFETY: the closure allocates nothing and takes no lock.
    unsafe {
        command.pre_exec(prepare);
    }
}

/// Sends a signal. A process that has gone already is no error.
pub fn send(pid: u32, signal: i32) {
    // SAFETY: kill has no memory effects; callers only name processes they know to be theirs.
    unsafe {
        libc::kill(pid.cast_signed(), signal);
    }
}

/// `-c name=value`, as `postgres` takes its settings.
pub fn set(command: &mut Command, name: &str, value: impl AsRef<OsStr>) {
    let mut setting = std::ffi::OsString::from(name);
    setting.push("=");
    setting.push(value);
    command.arg("-c").arg(setting);
}
