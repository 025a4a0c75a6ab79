//! Which persons belong to which companies.

use super::customer::Kind;
use super::generator::{Generator, Subject};
use super::random::Topic;
use chrono::{Days, NaiveDate};

/// As many persons wait for a company of their country at most.
const WAITING: usize = 40;

/// A person of a company; both by their place in the order in which customers are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeedMember {
    pub company: usize,
    pub person: usize,
    pub role: &'static str,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

impl Generator {
    /// Who belongs to whom among the customers of these numbers, the oldest first: every third company has
    /// one to three persons of its country, who became customers before it.
    pub fn members(&self, order: impl Iterator<Item = u64>) -> Vec<SeedMember> {
        let mut waiting: [Vec<usize>; 4] = Default::default();
        let mut members = Vec::new();
        for (place, n) in order.enumerate() {
            let subject = self.subject(n);
            let queue = &mut waiting[subject.lexicon.country as usize];
            match subject.kind {
                Kind::Person => {
                    if queue.len() == WAITING {
                        queue.remove(0);
                    }
                    queue.push(place);
                }
                Kind::Company => self.join(&subject, place, queue, &mut members),
            }
        }
        members
    }

    fn join(
        &self,
        subject: &Subject,
        company: usize,
        waiting: &mut Vec<usize>,
        members: &mut Vec<SeedMember>,
    ) {
        let mut random = subject.random(Topic::Members);
        if !random.chance(34) {
            return;
        }
        let born = self.created_at(subject.n).date_naive();
        let age = u32::try_from((self.date() - born).num_days()).unwrap_or_default();
        for _ in 0..1 + random.weighted([60, 30, 10].into_iter()) {
            if waiting.is_empty() {
                return;
            }
            let person = waiting.swap_remove(random.index(waiting.len()));
            let role = &subject.lexicon.roles[random.index(subject.lexicon.roles.len())];
            let begun = random.below(age.max(1));
            let from = born + Days::new(u64::from(begun));
            let left = random.chance(12);
            let stayed = random.below((age - begun.min(age)).max(1));
            members.push(SeedMember {
                company,
                person,
                role: if random.chance(50) {
                    role.woman
                } else {
                    role.man
                },
                from: random.chance(85).then_some(from),
                until: left.then(|| from + Days::new(u64::from(stayed))),
            });
        }
    }
}
