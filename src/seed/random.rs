//! Numbers that look random and never change: one small generator and one shuffle of all customers.

/// How many customers one seed can make: `n` runs from 0 up to, not including, this.
pub const LIMIT: u64 = 1 << (2 * HALF_BITS);

const HALF_BITS: u32 = 11;
const HALF_MASK: u64 = (1 << HALF_BITS) - 1;

/// A prime, so that multiplying by it shuffles any range it does not divide.
const STRIDE: u64 = 2_654_435_761;

/// What a stream of numbers is for. Each has its own, so that a change to one part of a customer
/// leaves the others as they were.
#[derive(Clone, Copy)]
pub enum Topic {
    Identity = 1,
    TaxIds,
    Reach,
    Addresses,
    Contacts,
    Terms,
    Groups,
    Members,
    Stops,
}

/// A splitmix64 generator.
pub struct Random(u64);

impl Random {
    /// The stream of one topic of customer `n`.
    pub fn new(seed: u64, n: u64, topic: Topic) -> Self {
        Self(mix(mix(seed ^ ((topic as u64) << 56)).wrapping_add(n)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// A number from 0 up to, not including, `bound` (0 where the bound is 0).
    pub fn below(&mut self, bound: u32) -> u32 {
        (((self.next() >> 32) * u64::from(bound)) >> 32) as u32
    }

    /// True in `percent` of 100 cases.
    pub fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// An index into something of this length.
    pub fn index(&mut self, length: usize) -> usize {
        self.below(length as u32) as usize
    }

    /// One of the choices, each as likely as the others.
    pub fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.index(choices.len())]
    }

    /// The index of a weight, as likely as its share of the sum.
    pub fn weighted(&mut self, weights: impl Iterator<Item = u32> + Clone) -> usize {
        let mut left = self.below(weights.clone().sum());
        for (index, weight) in weights.enumerate() {
            if left < weight {
                return index;
            }
            left -= weight;
        }
        0
    }
}

/// Puts the customers `0..LIMIT` into another order, one place for each: a Feistel network.
pub struct Shuffle {
    keys: [u64; 4],
}

impl Shuffle {
    /// The order that belongs to the seed.
    pub fn new(seed: u64) -> Self {
        Self {
            keys: [1, 2, 3, 4].map(|round: u64| mix(seed ^ (round << 48))),
        }
    }

    /// The place of `n`, unique within `0..LIMIT`.
    pub fn place(&self, n: u64) -> u64 {
        let (mut left, mut right) = (n >> HALF_BITS, n & HALF_MASK);
        for key in self.keys {
            (left, right) = (right, left ^ (mix(right ^ key) & HALF_MASK));
        }
        (left << HALF_BITS) | right
    }
}

/// Scatters a place over `0..modulus`; two places below the modulus never meet.
pub fn scatter(place: u64, modulus: u64) -> u64 {
    (place * STRIDE + modulus / 3) % modulus
}

fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_customer_has_a_place_of_its_own() {
        let shuffle = Shuffle::new(7);
        let mut taken = vec![false; LIMIT as usize];
        for n in 0..LIMIT {
            let place = shuffle.place(n) as usize;
            assert!(!taken[place], "{n} shares its place");
            taken[place] = true;
        }
    }

    #[test]
    fn scattered_places_never_meet() {
        let modulus = 4_399_999;
        let mut taken = vec![false; modulus as usize];
        for place in 0..LIMIT {
            let spot = scatter(place, modulus) as usize;
            assert!(!taken[spot], "{place} meets another");
            taken[spot] = true;
        }
    }

    #[test]
    fn chances_are_kept() {
        let mut random = Random::new(1, 2, Topic::Terms);
        let hits = (0..10_000).filter(|_| random.chance(30)).count();
        assert!((2_800..3_200).contains(&hits), "{hits}");
    }
}
