//! Doing a job: take it, work, tell how it ended.

use super::{
    Stop,
    queue::{self, Job, MOST_ATTEMPTS},
};
use crate::{
    customers::{
        bulk, export, import,
        progress::{Failure, Progress},
        tag_list,
    },
    db::{Db, Pooled},
    error::Error,
    ids::{BulkChangeId, ExportId, ImportId, TagChangeId},
};
use diesel::PgConnection;
use std::{
    panic::AssertUnwindSafe,
    time::{Duration, Instant},
};

/// How often the progress is written down at most.
const TELL: Duration = Duration::from_millis(300);

/// Does every job that waits, one after the other.
///
/// # Errors
/// When the queue itself cannot be read; a job that fails says so in its row.
pub fn run_pending(db: &Db) -> Result<(), Error> {
    run_until(db, &Stop::default())
}

/// The same until it is asked to stop.
pub(super) fn run_until(db: &Db, stop: &Stop) -> Result<(), Error> {
    while !stop.asked() {
        let mut side = db.connection()?;
        let Some(job) = queue::claim(&mut side)? else {
            return Ok(());
        };
        run(db, side, &job, stop)?;
    }
    Ok(())
}

fn run(db: &Db, side: Pooled, job: &Job, stop: &Stop) -> Result<(), Error> {
    tracing::info!(
        event = "job",
        job = job.id.0,
        kind = job.kind,
        attempt = job.attempts
    );
    let mut conn = db.connection()?;
    let mut report = Report {
        job,
        side,
        stop,
        told: Instant::now(),
    };
    let outcome = if job.attempts > MOST_ATTEMPTS {
        Err(Failure::Refused("job-failure-crashed"))
    } else {
        let work = AssertUnwindSafe(|| work(&mut conn, job, &mut report));
        std::panic::catch_unwind(work)
            .unwrap_or_else(|_| Err(Error::from(anyhow::anyhow!("a job panicked")).into()))
    };
    let mut side = report.side;
    match outcome {
        Ok(()) => queue::finish(&mut side, job, None)?,
        Err(Failure::Stopped) => queue::put_back(&mut side, job, true)?,
        Err(Failure::Broken(Error::Unavailable(why))) if job.attempts < MOST_ATTEMPTS => {
            tracing::warn!(event = "job put back", job = job.id.0, why);
            queue::put_back(&mut side, job, false)?;
        }
        Err(failure) => fail(&mut side, job, &failure)?,
    }
    Ok(())
}

fn work(conn: &mut PgConnection, job: &Job, report: &mut Report<'_>) -> Result<(), Failure> {
    let import = ImportId(job.subject_id);
    match job.kind.as_str() {
        import::CHECK_JOB => import::check(conn, import, report),
        import::RUN_JOB => import::run(conn, import, report),
        import::UNDO_JOB => import::undo(conn, import, report),
        bulk::RUN_JOB => bulk::run(conn, BulkChangeId(job.subject_id), report),
        bulk::UNDO_JOB => bulk::undo(conn, BulkChangeId(job.subject_id), report),
        export::EXPORT_JOB => export::run(conn, ExportId(job.subject_id), report),
        tag_list::CHANGE_JOB => tag_list::run(conn, TagChangeId(job.subject_id), report),
        kind => Err(Error::from(anyhow::anyhow!("nobody knows the job {kind}")).into()),
    }
}

fn fail(side: &mut PgConnection, job: &Job, failure: &Failure) -> Result<(), Error> {
    let key = match failure {
        Failure::Refused(key) => key,
        Failure::Broken(error) => {
            tracing::error!(event = "job failed", job = job.id.0, "{error:#}");
            "job-failure-internal"
        }
        Failure::Stopped => "job-failure-crashed",
    };
    match job.kind.as_str() {
        bulk::RUN_JOB | bulk::UNDO_JOB => bulk::gave_up(side, BulkChangeId(job.subject_id))?,
        export::EXPORT_JOB => export::gave_up(side, ExportId(job.subject_id))?,
        tag_list::CHANGE_JOB => tag_list::gave_up(side, TagChangeId(job.subject_id))?,
        _ => import::gave_up(side, ImportId(job.subject_id))?,
    }
    queue::finish(side, job, Some(key))?;
    Ok(())
}

/// Writes the progress beside the work's own transaction, where others can see it.
struct Report<'a> {
    job: &'a Job,
    side: Pooled,
    stop: &'a Stop,
    told: Instant,
}

impl Progress for Report<'_> {
    fn at(&mut self, done: usize, total: usize) -> Result<(), Failure> {
        if self.stop.asked() {
            return Err(Failure::Stopped);
        }
        if done > 0 && done < total && self.told.elapsed() < TELL {
            return Ok(());
        }
        self.told = Instant::now();
        if queue::beat(&mut self.side, self.job, done, total)? {
            Ok(())
        } else {
            Err(Failure::Stopped)
        }
    }
}
