//! Tax and register numbers, a row each.

use super::{
    CustomerForm,
    rows::{cell, filled},
};
use crate::{
    customers::model::HeldIdentifier,
    identifiers::{Country, Fault, Kind, Party, check as check_identifier},
    web::Check,
};

/// The most characters that are stored of a number.
const LONGEST: usize = 32;

impl CustomerForm {
    pub(super) fn numbers(
        &self,
        check: &mut Check,
        country: Country,
        party: Party,
    ) -> Vec<HeldIdentifier> {
        let mut held: Vec<HeldIdentifier> = Vec::new();
        for row in filled(&self.id_value) {
            let field = format!("id_value_{row}");
            let Some(number) = self.number(check, row, country, party) else {
                continue;
            };
            let twice = held.iter().any(|other| {
                let (mine, other) = (&number.identifier, &other.identifier);
                (mine.kind, mine.country, &mine.value) == (other.kind, other.country, &other.value)
            });
            if twice {
                check.wrong(field, "customer-number-twice");
            }
            held.push(number);
        }
        held
    }

    fn number(
        &self,
        check: &mut Check,
        row: usize,
        country: Country,
        party: Party,
    ) -> Option<HeldIdentifier> {
        let field = format!("id_value_{row}");
        let kind = Kind::parse(cell(&self.id_kind, row)).ok_or("error-choice");
        let kind = check.rule(&field, kind)?;
        let country = match cell(&self.id_country, row) {
            "" => country,
            code => check.rule(&field, Country::parse(code).ok_or("error-choice"))?,
        };
        let typed = cell(&self.id_value, row);
        let identifier = check.rule(&field, check_identifier(kind, country, party, typed))?;
        if identifier.value.chars().count() > LONGEST {
            check.wrong(&field, Fault::TooLong { max: LONGEST });
        }
        let shared = self.id_shared.contains(&row.to_string());
        Some(HeldIdentifier { identifier, shared })
    }
}
