//! E-mails, phones and websites of a row among those that a customer has.

/// One of them, as it is typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    value: String,
    purpose: String,
}

impl Point {
    /// One that has no purpose.
    pub fn plain(value: String) -> Self {
        let purpose = String::new();
        Self { value, purpose }
    }
}

/// The points of two columns of a form.
pub fn of(values: &[String], purposes: &[String]) -> Vec<Point> {
    let purpose = |row: usize| purposes.get(row).cloned().unwrap_or_default();
    let points = values.iter().enumerate().map(|(row, value)| Point {
        value: value.clone(),
        purpose: purpose(row),
    });
    points.collect()
}

/// The columns again.
pub fn apart(points: Vec<Point>) -> (Vec<String>, Vec<String>) {
    let pairs = points.into_iter().map(|point| (point.value, point.purpose));
    pairs.unzip()
}

/// What the customer has with the row's: one that is there stays as it is, another takes the place of the
/// first of its purpose that the row does not have, and is added where there is none. Two are the same by
/// what `key` makes of them, once for each.
pub fn merge<K>(
    mut own: Vec<Point>,
    row: &[Point],
    key: impl Fn(&str) -> K,
    same: impl Fn(&K, &K) -> bool,
) -> Vec<Point> {
    let had = own.len();
    let keys = |points: &[Point]| points.iter().map(|point| key(&point.value)).collect();
    let (mut own_keys, new_keys): (Vec<K>, Vec<K>) = (keys(&own), keys(row));
    let is_in_row = |own: &K| new_keys.iter().any(|new| same(own, new));
    let mut kept: Vec<bool> = own_keys.iter().map(is_in_row).collect();
    for (new, new_key) in row.iter().zip(new_keys) {
        if own_keys.iter().any(|own| same(own, &new_key)) {
            continue;
        }
        let free = (0..had).find(|place| !kept[*place] && own[*place].purpose == new.purpose);
        match free {
            Some(place) => {
                own[place].value.clone_from(&new.value);
                own_keys[place] = new_key;
                kept[place] = true;
            }
            None => {
                own.push(new.clone());
                own_keys.push(new_key);
            }
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{customers::import::reading::matching::Dialled, identifiers::Country};

    fn points(list: &str) -> Vec<Point> {
        let pairs = list
            .split_whitespace()
            .map(|pair| pair.split_once(':').unwrap());
        let point = |(value, purpose): (&str, &str)| Point {
            value: value.into(),
            purpose: purpose.into(),
        };
        pairs.map(point).collect()
    }

    #[test]
    fn a_point_takes_the_place_of_its_purpose_and_what_is_there_stays() {
        for (own, row, merged) in [
            ("a:general", "a:general", "a:general"),
            ("a:general", "b:general", "b:general"),
            ("a:general b:invoices", "c:general", "c:general b:invoices"),
            ("a:general b:invoices", "b:general", "a:general b:invoices"),
            (
                "a:general b:general",
                "b:general c:general",
                "c:general b:general",
            ),
            ("a:general", "b:mobile", "a:general b:mobile"),
            ("a:general", "", "a:general"),
            ("", "a:general b:general", "a:general b:general"),
        ] {
            let (own, row) = (points(own), points(row));
            let merge = |own| merge(own, &row, str::to_owned, |a, b| a == b);
            let once = merge(own);
            assert_eq!(once, points(merged));
            assert_eq!(merge(once.clone()), once, "it comes to rest");
        }
    }

    #[test]
    fn a_phone_typed_otherwise_is_the_same_one_and_another_is_not() {
        let point = |value: &str| Point {
            value: value.into(),
            purpose: "general".into(),
        };
        let italy = Country::parse("IT");
        let own = || vec![point("+39 06 1234 5678"), point("+39 02 5530 6010")];
        for (row, merged) in [
            ("02 5530-6010 int. 12", own()),
            ("0039 0255306010", own()),
            (
                "02 1234 5678",
                vec![point("02 1234 5678"), point("+39 02 5530 6010")],
            ),
        ] {
            let key = |typed: &str| Dialled::new(italy, typed);
            let found = merge(own(), &[point(row)], key, Dialled::is);
            assert_eq!(found, merged, "{row}");
        }
    }
}
