//! Which fields of two customers have to be chosen, what is chosen unless somebody says otherwise, and how long
//! a merge can be undone.

use chrono::{NaiveDate, TimeDelta};
use std::collections::HashMap;

/// For so many days a merge can be undone.
pub const DAYS: i64 = 30;

/// The last day on which a merge of this day can be undone.
pub fn last_day(merged: NaiveDate) -> NaiveDate {
    merged + TimeDelta::days(DAYS)
}

/// Whether a merge of this day can be undone today.
pub fn may_undo(merged: NaiveDate, today: NaiveDate) -> bool {
    today <= last_day(merged)
}

/// Whose value holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Of the customer that stays.
    Survivor,
    /// Of the one that goes.
    Loser,
}

impl Pick {
    /// Its name in the form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Survivor => "survivor",
            Self::Loser => "loser",
        }
    }

    /// Reads the name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Survivor, Self::Loser]
            .into_iter()
            .find(|pick| pick.as_str() == name)
    }
}

/// The columns of a customer, as text; what is empty is not there.
pub type Values = HashMap<String, String>;

/// Columns that are chosen together, since one says nothing without the other; the first names them.
pub type Together = &'static [&'static str];

const PARTS: &[Together] = &[
    &["status"],
    &["stop_level", "stop_note"],
    &["civility_id"],
    &["given_name", "family_name"],
    &["legal_name"],
    &["legal_form_id"],
    &["trade_name"],
    &["country"],
    &["external_id"],
    &["reference"],
    &["language"],
    &["parent_id"],
    &["salesperson_id"],
    &["group_id"],
    &["note"],
    &["einvoice_address"],
    &["pec"],
    &["tax_treatment"],
    &["account_number"],
    &["payment_method_id"],
    &["payment_terms_id"],
    &["iban", "bic"],
    &["carrier_id"],
    &["delivery_instructions"],
    &["delivery_days"],
    &["delivery_from", "delivery_until"],
];

/// Amounts are in the currency.
const AMOUNTS: Together = &["currency", "credit_limit", "minimum_order"];

/// What differs between the two, in the order of the sheet. `related`: one stands below the other, so that it is
/// clear who stands above what stays.
pub fn differing(survivor: &Values, loser: &Values, related: bool) -> Vec<Together> {
    let money: &[Together] = if survivor.get("currency") == loser.get("currency") {
        &[&["credit_limit"], &["minimum_order"]]
    } else {
        &[AMOUNTS]
    };
    let differs = |part: &&Together| {
        let same = |column: &&str| survivor.get(*column) == loser.get(*column);
        let settled = related && part[0] == "parent_id";
        !settled && !part.iter().all(same)
    };
    let all = PARTS.iter().chain(money);
    all.filter(differs).copied().collect()
}

/// What holds unless somebody chooses: what the survivor has, or the other's where it has nothing.
pub fn preset(part: Together, survivor: &Values) -> Pick {
    if part.iter().any(|column| survivor.contains_key(*column)) {
        Pick::Survivor
    } else {
        Pick::Loser
    }
}

/// The columns that the survivor takes from the other.
pub fn taken(
    survivor: &Values,
    loser: &Values,
    related: bool,
    chosen: impl Fn(&str) -> Option<Pick>,
) -> Vec<&'static str> {
    let parts = differing(survivor, loser, related).into_iter();
    let of_loser = parts
        .filter(|part| chosen(part[0]).unwrap_or_else(|| preset(part, survivor)) == Pick::Loser);
    of_loser.flatten().copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> Values {
        let pairs = pairs.iter();
        pairs
            .map(|(column, value)| (column.to_string(), value.to_string()))
            .collect()
    }

    #[test]
    fn what_the_survivor_lacks_comes_from_the_other_unless_somebody_chooses() {
        let survivor = values(&[("currency", "EUR"), ("note", "Old"), ("country", "IT")]);
        let loser = values(&[
            ("currency", "EUR"),
            ("note", "New"),
            ("iban", "IT60"),
            ("country", "IT"),
        ]);
        assert_eq!(
            differing(&survivor, &loser, false),
            [&["note"] as Together, &["iban", "bic"]]
        );
        let preset = taken(&survivor, &loser, false, |_| None);
        assert_eq!(preset, ["iban", "bic"]);
        let chosen = taken(&survivor, &loser, false, |part| match part {
            "note" => Some(Pick::Loser),
            _ => Some(Pick::Survivor),
        });
        assert_eq!(chosen, ["note"]);
    }

    #[test]
    fn amounts_go_with_their_currency() {
        let survivor = values(&[("currency", "EUR"), ("credit_limit", "500.0000")]);
        let loser = values(&[("currency", "CHF"), ("credit_limit", "900.0000")]);
        assert_eq!(differing(&survivor, &loser, false), [AMOUNTS]);
        let other = values(&[("currency", "EUR")]);
        let alone: [Together; 1] = [&["credit_limit"]];
        assert_eq!(differing(&survivor, &other, false), alone);
    }

    #[test]
    fn of_two_in_one_line_nobody_chooses_who_stands_above() {
        let survivor = values(&[("parent_id", "7")]);
        assert_eq!(
            differing(&survivor, &Values::new(), true),
            [&[] as Together; 0]
        );
        assert_eq!(differing(&survivor, &Values::new(), false).len(), 1);
    }

    #[test]
    fn a_merge_can_be_undone_for_thirty_days() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("a day");
        let december = NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day");
        assert!(may_undo(day(1), day(1)) && may_undo(day(1), december));
        assert!(!may_undo(day(1), december.succ_opt().expect("a day")));
    }
}
