//! Which row of a list becomes which, so that the history reads as people think: this address was
//! changed to that one, the other stayed.

/// For each of `after` the place in `before` of the row it takes, if any. Rows that are the `same` pair
/// first, then rows that are merely `alike`; each row is taken once.
pub fn pair<B, A>(
    before: &[B],
    after: &[A],
    same: impl Fn(&B, &A) -> bool,
    alike: impl Fn(&B, &A) -> bool,
) -> Vec<Option<usize>> {
    let mut pairs = vec![None; after.len()];
    for fits in [&same as &dyn Fn(&B, &A) -> bool, &alike] {
        for (place, new) in after.iter().enumerate() {
            if pairs[place].is_none() {
                pairs[place] = (0..before.len())
                    .find(|old| !pairs.contains(&Some(*old)) && fits(&before[*old], new));
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::pair;

    fn pairs(before: &[&str], after: &[&str]) -> Vec<Option<usize>> {
        let alike = |old: &&str, new: &&str| old[..1] == new[..1];
        pair(before, after, |old, new| old == new, alike)
    }

    #[test]
    fn what_stays_keeps_its_row_when_others_go() {
        assert_eq!(pairs(&["a1", "a2"], &["a2"]), [Some(1)]);
    }

    #[test]
    fn what_changed_takes_the_row_of_its_kind() {
        assert_eq!(
            pairs(&["a1", "b1"], &["b2", "a1", "b3"]),
            [Some(1), Some(0), None]
        );
    }

    #[test]
    fn no_row_is_taken_twice() {
        assert_eq!(pairs(&["a1"], &["a1", "a1"]), [Some(0), None]);
    }
}
