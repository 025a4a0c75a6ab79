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

    /// Whether customers are being written, or were.
    fn is_import(&self) -> bool {
        self.kind == import::RUN_JOB
    }

    /// The step of the import it belongs to.
    fn step(&self) -> u8 {
        if self.is_import() { 4 } else { 3 }
    }

    /// The message key of what is done, or was.
    fn title(&self) -> &'static str {
        match (self.is_import(), self.state.as_str()) {
            (false, "queued" | "running") => "job-checking",
            (false, "done") => "job-checked",
            (false, _) => "job-check-failed",
            (true, "queued" | "running") => "job-importing",
            (true, "done") => "job-imported",
            (true, _) => "job-import-failed",
        }
    }

    /// Where it goes on, and the message key of the way there.
    fn next(&self) -> (String, &'static str) {
        let import = self.subject_id;
        match (self.is_import(), self.state.as_str()) {
            (false, "done") => (format!("/imports/{import}/check"), "job-to-check"),
            (true, "done") => (format!("/imports/{import}/result"), "job-to-result"),
            _ => (format!("/imports/{import}/columns"), "job-to-columns"),
        }
    }
}
