//! The section "Delivery".

use super::{CustomerForm, Reader, accounting::amount, identity::choice};
use crate::{customers::model::Delivery, web::Check};
use chrono::NaiveTime;

impl CustomerForm {
    pub(super) fn delivery(&self, check: &mut Check, reader: Reader) -> Delivery {
        let instructions = &self.delivery_instructions;
        let from = time(check, "delivery_from", &self.delivery_from);
        let until = time(check, "delivery_until", &self.delivery_until);
        if let (Some(from), Some(until)) = (from, until)
            && from >= until
        {
            check.wrong("delivery_until", "customer-delivery-window-wrong");
        }
        Delivery {
            instructions: check.lines("delivery_instructions", instructions, 1000),
            days: self.checked_days(check),
            from,
            until,
            carrier: choice(check, "carrier", &self.carrier),
            minimum_order: amount(check, "minimum_order", &self.minimum_order, reader),
        }
    }

    fn checked_days(&self, check: &mut Check) -> Vec<i16> {
        let mut days = Vec::new();
        for typed in &self.delivery_days {
            let day: Option<i16> = typed.parse().ok().filter(|day| (1..=7).contains(day));
            days.extend(check.rule("delivery_days", day.ok_or("error-choice")));
        }
        days.sort_unstable();
        days.dedup();
        days
    }
}

/// `08:30`, with or without seconds; empty is none.
fn time(check: &mut Check, field: &str, typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let read = NaiveTime::parse_from_str(typed, "%H:%M")
        .or_else(|_| NaiveTime::parse_from_str(typed, "%H:%M:%S"));
    check.rule(field, read.map_err(|_| "customer-time-wrong"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Option<String> {
        let mut check = Check::default();
        let time = time(&mut check, "delivery_from", typed);
        let time = check.finish(time, |errors| errors).ok()??;
        Some(time.format("%H:%M").to_string())
    }

    #[test]
    fn times_are_those_of_a_clock_of_24_hours() {
        assert_eq!(read("08:30").as_deref(), Some("08:30"));
        assert_eq!(read(" 23:59:00 ").as_deref(), Some("23:59"));
        for wrong in ["24:00", "8.30", "8:3x", "-1:00", "99999999:00"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
