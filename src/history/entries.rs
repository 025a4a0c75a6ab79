//! Entries: what one save did, however many rows it touched.

use super::model::{Action, Event};
use crate::ids::EventId;
use chrono::TimeDelta;

/// What one save did.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its events; the first is the one that names the entry.
    pub events: Vec<Event>,
    /// Whether these are all events of the save.
    pub whole: bool,
}

impl Entry {
    /// The event that names it.
    pub fn head(&self) -> &Event {
        &self.events[0]
    }

    /// What was done, in one word: rows of the same sort both made and removed are a change.
    pub fn action(&self) -> Action {
        let head = self.head();
        let replaced = self.events.iter().any(|event| {
            event.table_name == head.table_name
                && event.action() != head.action()
                && event.action() != Action::Changed
        });
        if replaced {
            Action::Changed
        } else {
            head.action()
        }
    }

    /// The request to take back, where all of it can be.
    pub fn undo(&self) -> Option<&str> {
        let all = self.whole && self.events.iter().all(|event| event.undoable);
        self.head().request_id.as_deref().filter(|_| all)
    }

    fn newest(&self) -> EventId {
        self.events
            .iter()
            .map(|event| event.id)
            .max()
            .unwrap_or(EventId(0))
    }

    fn oldest(&self) -> EventId {
        self.events
            .iter()
            .map(|event| event.id)
            .min()
            .unwrap_or(EventId(0))
    }

    fn takes(&self, event: &Event, is_latest: bool) -> bool {
        let head = self.head();
        match (&head.request_id, &event.request_id) {
            (Some(ours), Some(theirs)) => ours == theirs,
            // A job or a command: what it wrote in one go.
            (None, None) => {
                let last = self.events.last().unwrap_or(head);
                is_latest
                    && head.user_id == event.user_id
                    && last.at - event.at < TimeDelta::seconds(2)
            }
            _ => false,
        }
    }
}

/// A page of entries, the newest first.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// The entries.
    pub entries: Vec<Entry>,
    /// Where the next page starts: events older than this one. `None`: there is none.
    pub next: Option<EventId>,
}

/// Puts events (the newest first) together to `most` entries, or a few more where saves overlap.
/// `cut`: there may be older events, so the last entry may not be complete.
pub fn group(events: Vec<Event>, most: usize, cut: bool) -> Page {
    let mut entries: Vec<Entry> = Vec::new();
    let mut last = None;
    for event in events {
        let latest = entries.len().wrapping_sub(1);
        let found = entries
            .iter()
            .enumerate()
            .position(|(at, entry)| entry.takes(&event, at == latest));
        match found {
            Some(at) => entries[at].events.push(event),
            None => entries.push(Entry {
                events: vec![event],
                whole: true,
            }),
        }
        last = Some(found.unwrap_or(entries.len() - 1));
    }
    let mut more = cut;
    if let (true, Some(last)) = (cut, last) {
        if entries.len() > 1 {
            entries.remove(last);
        } else {
            entries[last].whole = false;
        }
    }
    let keep = whole_entries(&entries, most);
    more |= keep < entries.len();
    entries.truncate(keep);
    let oldest = entries.iter().map(Entry::oldest).min();
    for entry in &mut entries {
        entry.events.sort_by_key(Event::rank);
    }
    Page {
        next: oldest.filter(|_| more),
        entries,
    }
}

/// How many entries to show so that none has events among those of the next page.
fn whole_entries(entries: &[Entry], most: usize) -> usize {
    let mut keep = most.min(entries.len());
    loop {
        let oldest = entries[..keep].iter().map(Entry::oldest).min();
        let all = entries
            .iter()
            .take_while(|entry| Some(entry.newest()) >= oldest)
            .count();
        if all <= keep {
            return keep;
        }
        keep = all;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    fn event(id: i64, request: Option<&str>, table: &str, action: &str) -> Event {
        Event {
            id: EventId(id),
            merged_number: None,
            at: DateTime::UNIX_EPOCH + TimeDelta::milliseconds(id * 1500),
            user_id: None,
            user_name: None,
            request_id: request.map(str::to_owned),
            table_name: table.into(),
            row_id: id,
            action: action.into(),
            fields: vec![],
            old: vec![],
            new: vec![],
            undoable: true,
        }
    }

    fn ids(page: &Page) -> Vec<Vec<i64>> {
        page.entries
            .iter()
            .map(|entry| entry.events.iter().map(|event| event.id.0).collect())
            .collect()
    }

    fn saves(of: &[(i64, &str)], most: usize, cut: bool) -> Page {
        let events = of
            .iter()
            .map(|(id, request)| event(*id, Some(request), "addresses", "changed"));
        group(events.collect(), most, cut)
    }

    #[test]
    fn one_save_is_one_entry() {
        let page = saves(
            &[(5, "b"), (4, "b"), (3, "a"), (2, "b"), (1, "a")],
            9,
            false,
        );
        assert_eq!(ids(&page), [vec![2, 4, 5], vec![1, 3]]);
        assert_eq!(page.next, None);
    }

    #[test]
    fn a_page_ends_between_saves() {
        let page = saves(
            &[(5, "c"), (4, "b"), (3, "b"), (2, "a"), (1, "a")],
            1,
            false,
        );
        assert_eq!((ids(&page), page.next), (vec![vec![5]], Some(EventId(5))));
        let page = saves(&[(5, "c"), (4, "b"), (3, "c"), (2, "a")], 1, false);
        assert_eq!(ids(&page), [vec![3, 5], vec![4]]);
        assert_eq!(page.next, Some(EventId(3)));
    }

    #[test]
    fn a_save_that_may_go_on_waits_for_the_next_page() {
        let page = saves(&[(5, "b"), (4, "a"), (3, "a")], 9, true);
        assert_eq!((ids(&page), page.next), (vec![vec![5]], Some(EventId(5))));
        let page = saves(&[(5, "a"), (4, "a")], 9, true);
        assert_eq!(page.next, Some(EventId(4)));
        assert_eq!(page.entries[0].undo(), None, "not all of it is known");
    }

    #[test]
    fn what_a_job_wrote_in_one_go_is_one_entry() {
        let events = [9, 8, 4].map(|id| event(id, None, "addresses", "created"));
        assert_eq!(ids(&group(events.into(), 9, false)), [vec![8, 9], vec![4]]);
    }

    #[test]
    fn the_customer_names_the_entry_and_replaced_rows_are_a_change() {
        let of = |rows: &[(i64, &str, &str)]| {
            let events = rows
                .iter()
                .map(|(id, table, action)| event(*id, Some("a"), table, action));
            group(events.collect(), 9, false).entries.remove(0)
        };
        let new = of(&[
            (3, "customers", "changed"),
            (2, "addresses", "created"),
            (1, "customers", "created"),
        ]);
        assert_eq!((new.head().id, new.action()), (EventId(1), Action::Created));
        let phones = of(&[
            (2, "contact_points", "created"),
            (1, "contact_points", "deleted"),
        ]);
        assert_eq!(phones.action(), Action::Changed);
        let contact = of(&[(2, "contacts", "deleted"), (1, "contact_points", "deleted")]);
        assert_eq!(
            (contact.head().id, contact.action()),
            (EventId(2), Action::Deleted)
        );
        assert_eq!(contact.undo(), Some("a"));
    }
}
