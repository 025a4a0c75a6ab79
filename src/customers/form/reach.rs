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
            for row in filled(values) {
                let field = format!("{}_{row}", kind.as_str());
                let purpose = read_purpose(kind, cell(purposes, row));
                let Some(purpose) = check.rule(&field, purpose) else {
                    continue;
                };
                let point = ContactPoint::check(kind, country, &values[row], purpose);
                points.extend(check.rule(&field, point));
            }
        }
        Reach { points }
    }
}

fn read_purpose(kind: PointKind, typed: &str) -> Result<Purpose, &'static str> {
    if typed.is_empty() {
        return Ok(Purpose::General);
    }
    Purpose::parse(typed)
        .filter(|purpose| kind.purposes().contains(purpose))
        .ok_or("error-choice")
}
