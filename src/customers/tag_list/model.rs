//! What is done with a tag.

use crate::{customers::finding::filters::SHAPE, ids::TagId, web::list::ListState};

/// The job that does it for many.
pub const CHANGE_JOB: &str = "tag-change";
/// So many customers and contacts follow while one waits; more are a job.
pub const AT_ONCE: usize = 500;

/// A tag and who bears it.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The row.
    pub id: TagId,
    /// As it is read.
    pub name: String,
    /// How many customers bear it.
    pub customers: i64,
    /// How many contacts bear it.
    pub contacts: i64,
    /// A job changes it just now.
    pub changing: bool,
}

impl Tag {
    /// The register with those who bear it.
    pub fn register(&self) -> String {
        ListState::read(&SHAPE, "kind=all").filtered("tag", &self.name)
    }
}

/// What becomes of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It gets another name.
    Renamed(String),
    /// Whoever bears it bears this one, which is there already.
    Joined(TagId, String),
    /// Nobody bears it any more.
    Deleted,
}

impl Fate {
    /// What customers bear afterwards; empty for nothing.
    pub fn word(&self) -> &str {
        match self {
            Self::Renamed(name) | Self::Joined(_, name) => name,
            Self::Deleted => "",
        }
    }

    /// The tag it is joined into.
    pub fn target(&self) -> Option<TagId> {
        match self {
            Self::Joined(into, _) => Some(*into),
            Self::Renamed(_) | Self::Deleted => None,
        }
    }
}

/// The tags of a filter after a change: each once, none that is gone. Nothing when the filter does not name
/// the tag.
pub fn rewritten(filter: &str, old: &str, new: &str) -> Option<String> {
    let tags: Vec<&str> = filter.split(',').collect();
    if !tags.contains(&old) {
        return None;
    }
    let mut kept = Vec::with_capacity(tags.len());
    for tag in tags {
        let tag = if tag == old { new } else { tag };
        if !tag.is_empty() && !kept.contains(&tag) {
            kept.push(tag);
        }
    }
    Some(kept.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_follows_the_tag_it_names() {
        assert_eq!(
            rewritten("VIP,organic", "VIP", "Gold").as_deref(),
            Some("Gold,organic")
        );
        assert_eq!(
            rewritten("Gold,VIP", "VIP", "Gold").as_deref(),
            Some("Gold")
        );
        assert_eq!(
            rewritten("VIP,organic", "VIP", "").as_deref(),
            Some("organic")
        );
        assert_eq!(rewritten("VIPs", "VIP", "Gold"), None);
        assert_eq!(rewritten("", "VIP", "Gold"), None);
    }
}
