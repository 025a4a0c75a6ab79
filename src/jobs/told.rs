//! What the page of a job says of bulk changes, exports and tags; imports have steps of their own.

use super::queue::Job;
use crate::customers::{bulk, export, tag_list};

/// Its words, and where it goes on.
pub struct Told {
    /// The message key of what is done, or was.
    pub title: &'static str,
    /// The message key of the heading above.
    pub heading: &'static str,
    /// Where it goes on: to its result, or for a tag to the list of them.
    pub next: String,
    /// The message key of the way there.
    pub way: &'static str,
}

impl Job {
    /// Of a bulk change, an export or a tag.
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
            tag_list::CHANGE_JOB => (
                "settings-tags",
                ["job-tag", "job-tag-done", "job-tag-failed"],
                "/settings/tags",
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
            way: match self.kind.as_str() {
                tag_list::CHANGE_JOB => "job-to-tags",
                _ => "job-to-result",
            },
            // A workbook that could not be made has no page.
            next: match self.state.as_str() {
                "failed" if page == "/exports" => "/customers".to_owned(),
                _ if self.kind == tag_list::CHANGE_JOB => page.to_owned(),
                _ => format!("{page}/{}", self.subject_id),
            },
        })
    }
}
