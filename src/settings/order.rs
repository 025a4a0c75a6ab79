//! The order of what Settings lists, moved entry by entry.

use crate::error::Error;
use serde::Deserialize;

/// In which direction an entry moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

/// What a button of a row says.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Pressed {
    /// `up` or `down`.
    to: String,
}

impl Pressed {
    /// Where the entry is to move.
    ///
    /// # Errors
    /// `BadRequest` for what no button says.
    pub fn direction(&self) -> Result<Direction, Error> {
        match self.to.as_str() {
            "up" => Ok(Direction::Up),
            "down" => Ok(Direction::Down),
            _ => Err(Error::BadRequest("neither up nor down".into())),
        }
    }
}

/// The order after an entry has moved past its neighbour; the same at the ends.
pub fn moved<T: PartialEq>(mut order: Vec<T>, entry: &T, direction: Direction) -> Vec<T> {
    let Some(at) = order.iter().position(|each| each == entry) else {
        return order;
    };
    let to = match direction {
        Direction::Up => at.saturating_sub(1),
        Direction::Down => (at + 1).min(order.len() - 1),
    };
    order.swap(at, to);
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_moves_past_its_neighbour_and_not_beyond_the_ends() {
        let order = vec!['a', 'b', 'c'];
        assert_eq!(moved(order.clone(), &'b', Direction::Up), ['b', 'a', 'c']);
        assert_eq!(moved(order.clone(), &'b', Direction::Down), ['a', 'c', 'b']);
        assert_eq!(moved(order.clone(), &'a', Direction::Up), order);
        assert_eq!(moved(order.clone(), &'c', Direction::Down), order);
        assert_eq!(moved(order.clone(), &'x', Direction::Down), order);
    }
}
