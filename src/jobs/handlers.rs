//! The page of a job: how far it is, and where to go on when it is done.

use super::queue::{self, Job};
use crate::{
    customers::import,
    db::Db,
    error::{Error, Reply},
    ids::JobId,
    web::{Ui, filters},
};
use actix_web::{HttpRequest, web::Path};
use askama::Template;

/// The page; without script it loads itself again every three seconds.
#[derive(Template)]
#[template(path = "jobs/show.html")]
struct JobPage {
    job: Job,
}

/// Its middle alone, which asks for itself every second until the job has ended.
#[derive(Template)]
#[template(path = "jobs/_job.html")]
struct JobFragment {
    job: Job,
}

pub async fn show(db: Db, ui: Ui, id: Path<JobId>, request: HttpRequest) -> Reply {
    let (id, user) = (id.into_inner(), ui.user.id);
    let job = db
        .run(move |conn| queue::of_user(conn, id, user).map_err(Error::from))
        .await?;
    let partial = request.headers().get("HX-Request-Type");
    if partial.is_some_and(|kind| kind == "partial") {
        ui.page(JobFragment { job })
    } else {
        ui.page(JobPage { job })
    }
}

impl Job {
    /// Whether it still goes on.
    fn is_open(&self) -> bool {
        matches!(self.state.as_str(), "queued" | "running")
    }

    /// The step of the import it belongs to.
    fn step(&self) -> u8 {
        match self.kind.as_str() {
            import::CHECK_JOB => 3,
            import::RUN_JOB => 4,
            _ => 5,
        }
    }

    /// The message key of what is done, or was.
    fn title(&self) -> &'static str {
        if let Some(told) = self.told() {
            return told.title;
        }
        let [open, done, failed] = match self.kind.as_str() {
            import::CHECK_JOB => ["job-checking", "job-checked", "job-check-failed"],
            import::RUN_JOB => ["job-importing", "job-imported", "job-import-failed"],
            _ => ["job-undoing", "job-undone", "job-undo-failed"],
        };
        match self.state.as_str() {
            "queued" | "running" => open,
            "done" => done,
            _ => failed,
        }
    }

    /// Whether customers are counted, not the rows of a file.
    fn counts_customers(&self) -> bool {
        self.kind == import::UNDO_JOB || self.told().is_some()
    }

    /// Where it goes on, and the message key of the way there.
    fn next(&self) -> (String, &'static str) {
        if let Some(told) = self.told() {
            return (told.next, told.way);
        }
        let import = self.subject_id;
        match (self.kind.as_str(), self.state.as_str()) {
            (import::CHECK_JOB, "done") => (format!("/imports/{import}/check"), "job-to-check"),
            (import::RUN_JOB, "done") | (import::UNDO_JOB, _) => {
                (format!("/imports/{import}/result"), "job-to-result")
            }
            _ => (format!("/imports/{import}/columns"), "job-to-columns"),
        }
    }
}
