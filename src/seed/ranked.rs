//! Choices of which some are more frequent than others.

use super::random::Random;

/// Things of which the first are chosen more often, gently: the weight of place i is 1 / (i + ease).
pub struct Ranked<T> {
    items: Vec<T>,
    slots: Vec<u16>,
}

const SLOTS: u64 = 4096;

impl<T> Ranked<T> {
    /// The items, the most frequent first; the smaller `ease`, the steeper their share falls.
    pub fn new(items: Vec<T>, ease: u64) -> Self {
        let weight = |place: usize| (1u64 << 32) / (place as u64 + ease);
        let total: u64 = (0..items.len()).map(weight).sum();
        let mut slots = Vec::with_capacity(SLOTS as usize);
        let mut sum = 0;
        for place in 0..items.len() {
            sum += weight(place);
            slots.resize((sum * SLOTS / total) as usize, place as u16);
        }
        Self { items, slots }
    }

    /// One of them.
    pub fn pick(&self, random: &mut Random) -> &T {
        &self.items[usize::from(random.pick(&self.slots))]
    }

    /// All of them, the most frequent first.
    pub fn all(&self) -> &[T] {
        &self.items
    }
}
