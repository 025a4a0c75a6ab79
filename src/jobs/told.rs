//! What the page of a job says of bulk changes and exports; imports have steps of their own.

use super::queue::Job;
use crate::customers::{bulk, export};

/// Its words, and where it goes on.
pub struct Told {
    /// The message key of what is done, or was.
    pub title: &'static str,
    /// The message key of the heading above.
    pub heading: &'static str,
    /// Where it goes on.
    pub next: String,
}

impl Job {
    /// Of a bulk change or an export.
    pub(super) fn told(&self) -> Option<Told> {
        let (heading, [open, done, failed], page) = match self.kind.as_str() {
            bulk::RUN_JOB => (
                "bulk-title",
                ["job-bulk", "job-bulk-done", "job-bulk-failed"],
                "/customers/bulk",
            ),
            bulk::UNDO_JOB => (
                "bulk-title",
                ["job-bulk-undo", "job-bulk-undone", "job-bulk-undo-failed"],
                "/customers/bulk",
            ),
            export::EXPORT_JOB => (
                "export-title",
                ["job-export", "job-export-done", "job-export-failed"],
                "/exports",
            ),
            _ => return None,
        };
        let ended = self.state != "queued" && self.state != "running";
        Some(Told {
            title: match self.state.as_str() {
                "done" => done,
                _ if ended => failed,
                _ => open,
            },
            heading,
            // A workbook that could not be made has no page.
            next: match self.state.as_str() {
                "failed" if page == "/exports" => "/customers".to_owned(),
                _ => format!("{page}/{}", self.subject_id),
            },
        })
    }
}
