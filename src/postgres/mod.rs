//! The private PostgreSQL of an installation that has no `DATABASE_URL`.
//!
//! The server is a child of this program and lives exactly as long: it listens on a socket in a folder
//! that only its user may enter (no port, no password), keeps every durability setting on, is started
//! again if it is killed, and stops cleanly when this program stops, even by `kill -9`. (A supervisor
//! such as systemd should send its SIGTERM to this program alone, `KillMode=mixed`.)
//!
//! A program that wants to finish its requests before the database goes away takes hold of the signals
//! first (see [`Signals`]):
//!
//! ```no_run
//! use clientela::postgres::{Options, Server, Signals};
//!
//! let signals = Signals::hold(); // before any thread exists
//! let server = Server::start(Options { data: "data".into(), pg_bin: None, durable: true })?;
//! // … start HTTP on other threads, with server.app_url() …
//! signals.wait();
//! signals.release(); // a second Ctrl-C ends the program at once
//! // … stop accepting, let running requests end …
//! server.stop();
//! # Ok::<(), clientela::postgres::StartError>(())
//! ```

mod account;
mod binaries;
mod cluster;
mod error;
mod folder;
mod keeper;
mod leftovers;
mod process;
mod server;
mod signals;
mod socket;
mod throwaway;

use std::path::{Path, PathBuf};

pub use error::StartError;
pub use folder::data_folder;
pub use signals::{Caught, Signals};
pub use throwaway::run_with_throwaway;

use binaries::Binaries;
use folder::Folder;
use keeper::Keeper;
use server::Plan;

/// The role that owns the database and its tables: for migrations and the demo data.
pub const OWNER: &str = "clientela";
/// The role of the running program, which owns nothing: what it may do is granted by the migrations.
pub const APP: &str = "clientela_app";
/// The database of the business.
pub const DATABASE: &str = "clientela";

/// How to run the private server.
#[derive(Debug, Clone)]
pub struct Options {
    /// The data folder as the user named it; [`data_folder`] says which one is really used.
    pub data: PathBuf,
    /// The setting `PG_BIN`: the folder with `initdb` and `postgres`. `None` looks in the usual places.
    pub pg_bin: Option<PathBuf>,
    /// `false` only for tests: nothing is flushed to disk, and many may connect.
    pub durable: bool,
}

/// A running private PostgreSQL. It stops when this value is dropped.
#[derive(Debug)]
pub struct Server {
    // Fields are dropped in this order: the server ends before its folder is free for another one.
    keeper: Keeper,
    folder: Folder,
    binaries: Binaries,
}

impl Server {
    /// Starts the server; at the first start also makes its files, roles and database. Returns when it
    /// accepts connections, after 60 seconds at most.
    ///
    /// May be called from any thread. The kernel ends an orphaned child when the *thread* that started
    /// it ends, so PostgreSQL is started by a thread of its own that lives as long as this value.
    ///
    /// # Errors
    /// [`StartError`], whose message says what to do next.
    pub fn start(options: Options) -> Result<Self, StartError> {
        let folder = Folder::open(&options.data)?;
        let binaries = binaries::find(
            options.pg_bin.as_deref(),
            folder.path(),
            folder.account(),
            cluster::version_of(&folder.cluster()),
        )?;
        cluster::make_if_missing(&folder, &binaries, options.durable)?;
        let plan = Plan {
            postgres: binaries.program("postgres"),
            cluster: folder.cluster(),
            sockets: folder.sockets().to_owned(),
            log: folder.log(),
            account: folder.account().clone(),
            durable: options.durable,
        };
        let keeper = Keeper::start(plan)?;
        tracing::debug!(folder = %folder.path().display(), version = binaries.major, "PostgreSQL is ready");
        Ok(Self {
            keeper,
            folder,
            binaries,
        })
    }

    /// The data folder in use, which may differ from the one asked for (see [`data_folder`]).
    pub fn data(&self) -> &Path {
        self.folder.path()
    }

    /// The folder of PostgreSQL's programs (`pg_dump` and the like).
    pub fn programs(&self) -> &Path {
        &self.binaries.folder
    }

    /// URL of the database for the role that owns its tables.
    pub fn owner_url(&self) -> String {
        self.url(OWNER, DATABASE)
    }

    /// URL of the database for the running program, which owns nothing in it.
    pub fn app_url(&self) -> String {
        self.url(APP, DATABASE)
    }

    /// URL of the maintenance database for the superuser: tests make their databases through it.
    pub fn admin_url(&self) -> String {
        self.url(cluster::SUPERUSER, "postgres")
    }

    fn url(&self, role: &str, database: &str) -> String {
        socket::url(self.folder.sockets(), role, database)
    }

    /// Stops the server cleanly and waits until it has ended.
    pub fn stop(mut self) {
        self.keeper.stop();
    }
}
