//! Why the private PostgreSQL could not start, in words that say what to do next.

use std::io;
use std::path::{Path, PathBuf};

/// Why the private PostgreSQL could not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// No programs of PostgreSQL on this machine.
    #[error(
        "PostgreSQL 14 or later was not found. Run script/setup, or install the package \"postgresql\", \
         or set PG_BIN to the folder that holds initdb and postgres, or set DATABASE_URL to use a server \
         that you already have."
    )]
    NotFound,
    /// The folder in `PG_BIN` is of no use.
    #[error(
        "PG_BIN is {}, but {problem}. Set it to a folder with the programs of PostgreSQL 14 or later, \
         or leave it unset.",
        folder.display()
    )]
    Unusable {
        /// What `PG_BIN` says.
        folder: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// Another process holds the data folder.
    #[error(
        "The data folder {} is in use by {holder}. Stop that first, or choose another folder with \
         CLIENTELA_DATA.",
        folder.display()
    )]
    InUse {
        /// The data folder.
        folder: PathBuf,
        /// The process, by number and name.
        holder: String,
    },
    /// The data was made by another major version.
    #[error(
        "The data in {} was made by PostgreSQL {made_by}, but only PostgreSQL {found} was found. Install \
         version {made_by} (and set PG_BIN to its programs), or bring the data over with pg_upgrade or \
         pg_dump. Nothing was changed.",
        cluster.display()
    )]
    OtherVersion {
        /// The folder of the data.
        cluster: PathBuf,
        /// Major version that made the data.
        made_by: u32,
        /// Major versions at hand, separated by commas.
        found: String,
    },
    /// Root has no other user that PostgreSQL could run as.
    #[error(
        "PostgreSQL refuses to run as root and there is no user \"postgres\" or \"nobody\" to run it as. \
         Start the program as an ordinary user, or make one: useradd --system postgres"
    )]
    NoUser,
    /// The data belongs to somebody else.
    #[error(
        "{} belongs to another user (number {owner}). Start the program as that user, or choose another \
         folder with CLIENTELA_DATA.",
        path.display()
    )]
    NotOurs {
        /// The file or folder.
        path: PathBuf,
        /// The user number of its owner.
        owner: u32,
    },
    /// A file or folder could not be made, read or moved.
    #[error(
        "Could not {what} {}: {source}. Check its owner and the space on the disk, or choose another \
         folder with CLIENTELA_DATA.",
        path.display()
    )]
    Files {
        /// The verb.
        what: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The cluster could not be made.
    #[error(
        "The new database could not be made; nothing is left behind. {program} said:\n{output}"
    )]
    NotMade {
        /// `initdb` or `postgres`.
        program: String,
        /// The last lines it wrote.
        output: String,
    },
    /// PostgreSQL ended while it was starting.
    #[error("PostgreSQL ended while starting. The end of {} says:\n{output}", log.display())]
    Ended {
        /// Its log.
        log: PathBuf,
        /// The last lines of it.
        output: String,
    },
    /// PostgreSQL did not get ready.
    #[error(
        "PostgreSQL was not ready after {seconds} seconds. {} says what it is doing; if it is recovering \
         after a crash, start again.",
        log.display()
    )]
    Slow {
        /// How long it was waited for.
        seconds: u64,
        /// Its log.
        log: PathBuf,
    },
    /// A server left behind by an earlier run does not end.
    #[error(
        "PostgreSQL of an earlier run (process {pid}) still works on {} and does not stop. Stop it with \
         \"kill -QUIT {pid}\" and start again.",
        cluster.display()
    )]
    LeftBehind {
        /// Its process number.
        pid: u32,
        /// The folder of the data.
        cluster: PathBuf,
    },
    /// A program could not be run.
    #[error("Could not run {program}: {source}. Check that it is installed and may be executed.")]
    Command {
        /// The program.
        program: String,
        /// What the system said.
        source: io::Error,
    },
}

impl StartError {
    /// Turns a failure to do `what` with `path` into an error.
    pub(super) fn files(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Files {
            what,
            path: path.to_owned(),
            source,
        }
    }

    /// Turns a failure to run `program` into an error.
    pub(super) fn command(program: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Command {
            program: program.display().to_string(),
            source,
        }
    }
}

/// The last lines of what a program wrote: enough for a message, the rest stands in the log.
pub(super) fn last_lines(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    lines[lines.len().saturating_sub(8)..].join("\n")
}
