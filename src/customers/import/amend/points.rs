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
/// first of its purpose that the row does not have, and is added where there is none.
pub fn merge(mut own: Vec<Point>, row: &[Point], same: impl Fn(&str, &str) -> bool) -> Vec<Point> {
    let had = own.len();
    let mut kept: Vec<bool> = own
        .iter()
        .map(|point| row.iter().any(|new| same(&new.value, &point.value)))
        .collect();
    for new in row {
        if own.iter().any(|point| same(&point.value, &new.value)) {
            continue;
        }
        let free = (0..had).find(|place| !kept[*place] && own[*place].purpose == new.purpose);
        match free {
            Some(place) => {
                own[place].value.clone_from(&new.value);
                kept[place] = true;
            }
            None => own.push(new.clone()),
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;

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
            let once = merge(own, &row, |a, b| a == b);
            assert_eq!(once, points(merged));
            assert_eq!(
                merge(once.clone(), &row, |a, b| a == b),
                once,
                "it comes to rest"
            );
        }
    }
}
