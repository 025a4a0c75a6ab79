//! Which code page an eight-bit file is written in: the one in whose reading its letters stand best.

use super::encoding::Encoding;
use super::fault::{FileFault, LineCounter, Lines};
use super::letters::{Spot, weight};

/// How many characters are weighed: enough to be sure, and no file takes longer for being bigger.
const WEIGHED: usize = 20_000;

/// In the order in which they are believed where nothing tells them apart.
const CANDIDATES: [Encoding; 4] = [
    Encoding::Windows1252,
    Encoding::Windows1250,
    Encoding::Cp850,
    Encoding::MacRoman,
];

/// By how much an old code page must be better than those of Windows: a letter against a sign.
const CLEARLY: i32 = 3;

/// The code page of bytes that are not UTF-8.
///
/// # Errors
/// Lines that are Western and lines that are Central European in one file.
pub(super) fn guess(bytes: &[u8]) -> Result<Encoding, FileFault> {
    let places = bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| !byte.is_ascii());
    let places: Vec<usize> = places.map(|(at, _)| at).take(WEIGHED).collect();
    let [western, central, dos, mac] =
        CANDIDATES.map(|encoding| Reading::new(encoding, bytes, &places));
    let windows = central.rather_than(&western, 1);
    let best = mac.rather_than(&dos, 1).rather_than(windows, CLEARLY);
    match best.encoding {
        Encoding::Windows1252 => refuse_mixture(bytes, &places, best, &central)?,
        Encoding::Windows1250 => refuse_mixture(bytes, &places, best, &western)?,
        _ => {}
    }
    Ok(best.encoding)
}

/// The characters of a file as one code page has them.
struct Reading {
    encoding: Encoding,
    weights: Vec<i32>,
    total: i32,
}

impl Reading {
    fn new(encoding: Encoding, bytes: &[u8], places: &[usize]) -> Self {
        let table: Vec<char> = (0..=255).map(|byte| encoding.character(byte)).collect();
        let near = |at: usize, steps: isize| {
            let place = at.checked_add_signed(steps);
            let byte = place.and_then(|place| bytes.get(place));
            byte.map_or(' ', |byte| table[usize::from(*byte)])
        };
        let weigh = |at: &usize| {
            weight(Spot {
                earlier: near(*at, -2),
                before: near(*at, -1),
                it: near(*at, 0),
                after: near(*at, 1),
            })
        };
        let weights: Vec<i32> = places.iter().map(weigh).collect();
        Self {
            encoding,
            total: weights.iter().sum(),
            weights,
        }
    }

    /// This one where its letters stand well and better by so much, else the other.
    fn rather_than<'a>(&'a self, other: &'a Self, by: i32) -> &'a Self {
        let stands = self.total >= i32::try_from(self.weights.len()).unwrap_or(i32::MAX);
        if stands && self.total >= other.total + by {
            self
        } else {
            other
        }
    }
}

/// Refuses a file in which what speaks for the other code page of Windows weighs nearly as much.
fn refuse_mixture(
    bytes: &[u8],
    places: &[usize],
    best: &Reading,
    other: &Reading,
) -> Result<(), FileFault> {
    let pairs = || best.weights.iter().zip(&other.weights);
    // What neither reading explains well speaks for none of them.
    let gain = |(here, there): (&i32, &i32)| match *here >= CLEARLY {
        true => (here - there).max(0),
        false => 0,
    };
    let speaks_for: i32 = pairs().map(gain).sum();
    let speaks_against: i32 = pairs().map(|(here, there)| gain((there, here))).sum();
    if speaks_against < CLEARLY || speaks_against * 4 < speaks_for {
        return Ok(());
    }
    let mut counter = LineCounter::new(bytes);
    let mut lines = Lines::default();
    for (at, (here, there)) in places.iter().zip(pairs()) {
        if (here - there).abs() >= CLEARLY {
            lines.add(counter.line_at(*at));
        }
    }
    let lines = lines.named().unwrap_or_default();
    Err(FileFault::UnclearEncoding { lines })
}

#[cfg(test)]
mod tests;
