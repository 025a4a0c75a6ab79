//! The pool of connections. One that was used a moment ago is handed out again without asking the database
//! whether it is still there; one that was idle for longer is asked first.

use crate::error::Error;
use diesel::{
    ConnectionError, PgConnection,
    connection::SimpleConnection,
    r2d2::{ConnectionManager, ManageConnection, Pool as Connections, PoolError, PooledConnection},
};
use std::{
    ops::{Deref, DerefMut},
    time::{Duration, Instant},
};

/// So long a connection counts as alive after its last use.
const FRESH: Duration = Duration::from_secs(1);
/// So long a request waits for a connection, then it is told to come back (trust.md §3).
const PATIENCE: Duration = Duration::from_secs(2);

/// Connections to one database.
#[derive(Clone)]
pub struct Pool(Connections<Manager>);

/// A connection on loan from the pool.
pub struct Pooled(PooledConnection<Manager>);

impl Pool {
    /// Opens `size` connections at most.
    pub fn connect(url: &str, size: u32) -> Result<Self, PoolError> {
        Connections::builder()
            .max_size(size)
            .min_idle(Some(1))
            .connection_timeout(PATIENCE)
            .build(Manager(ConnectionManager::new(url)))
            .map(Self)
    }

    /// One of them.
    ///
    /// # Errors
    /// `Unavailable` when there is none for two seconds.
    pub fn get(&self) -> Result<Pooled, Error> {
        let connection = self.0.get();
        connection
            .map(Pooled)
            .map_err(|error| Error::Unavailable(error.to_string()))
    }
}

impl Deref for Pooled {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.0.connection
    }
}

impl DerefMut for Pooled {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.0.connection
    }
}

struct Manager(ConnectionManager<PgConnection>);

struct Used {
    connection: PgConnection,
    last: Instant,
}

impl ManageConnection for Manager {
    type Connection = Used;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Used, Self::Error> {
        let mut connection = self.0.connect()?;
        // What trust.md §4 I3 asks of every connection; and pages are too short for parallel workers, whose
        // start alone takes milliseconds.
        connection
            .batch_execute(
                "set statement_timeout = '10s'; set lock_timeout = '3s'; \
                 set idle_in_transaction_session_timeout = '30s'; set timezone = 'UTC'; \
                 set max_parallel_workers_per_gather = 0",
            )
            .map_err(|error| {
                let message = error.to_string();
                diesel::r2d2::Error::ConnectionError(ConnectionError::BadConnection(message))
            })?;
        Ok(Used {
            connection,
            last: Instant::now(),
        })
    }

    fn is_valid(&self, used: &mut Used) -> Result<(), Self::Error> {
        if used.last.elapsed() < FRESH {
            return Ok(());
        }
        self.0.is_valid(&mut used.connection)
    }

    fn has_broken(&self, used: &mut Used) -> bool {
        used.last = Instant::now();
        self.0.has_broken(&mut used.connection)
    }
}
