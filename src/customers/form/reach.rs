//! The section "Contact": e-mails, phones and websites, a row each.

use super::{
    CustomerForm,
    rows::{cell, filled},
};
use crate::{
    customers::model::{ContactPoint, PointKind, Purpose, Reach},
    identifiers::Country,
    web::Check,
};

impl CustomerForm {
    pub(super) fn reach(&self, check: &mut Check, country: Country) -> Reach {
        let mut points = Vec::new();
        for (kind, values, purposes) in [
            (PointKind::Email, &self.email, &self.email_purpose[..]),
            (PointKind::Phone, &self.phone, &self.phone_purpose[..]),
            (PointKind::Website, &self.website, &[]),
        ] {
            points.extend(read_points(check, kind, values, purposes, country));
        }
        Reach { points }
    }
}

/// Reads the rows of one kind; what is wrong stands beside `email_0`, `phone_2`. Empty rows do not count.
pub fn read_points(
    check: &mut Check,
    kind: PointKind,
    values: &[String],
    purposes: &[String],
    country: Country,
) -> Vec<ContactPoint> {
    let mut points = Vec::new();
    for row in filled(values) {
        let field = format!("{}_{row}", kind.as_str());
        let purpose = read_purpose(kind, cell(purposes, row));
        let Some(purpose) = check.rule(&field, purpose) else {
            continue;
        };
        let point = ContactPoint::check(kind, country, &values[row], purpose);
        points.extend(check.rule(&field, point));
    }
    points
}

fn read_purpose(kind: PointKind, typed: &str) -> Result<Purpose, &'static str> {
    if typed.is_empty() {
        return Ok(Purpose::General);
    }
    Purpose::parse(typed)
        .filter(|purpose| kind.purposes().contains(purpose))
        .ok_or("error-choice")
}
