//! A person of a company, for a while.

use crate::{
    customers::kinds::StopLevel,
    identifiers::Country,
    ids::{CustomerId, MemberId},
    money::Currency,
    schema::members,
};
use chrono::NaiveDate;
use diesel::{prelude::*, sql_types};

/// In which role, from when to when.
#[derive(Clone, Debug, Default, PartialEq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = members, treat_none_as_null = true)]
pub struct Term {
    /// What the person does there: "Chef"; at most 80 characters.
    pub role: String,
    /// The first day; `None`: nobody knows.
    pub from_date: Option<NaiveDate>,
    /// The last day; `None`: it goes on.
    pub until_date: Option<NaiveDate>,
}

impl Term {
    /// In a role, from a day on.
    pub fn of_role(role: &str, day: NaiveDate) -> Self {
        Self {
            role: role.to_owned(),
            from_date: Some(day),
            until_date: None,
        }
    }

    /// Whether it was over before this day.
    pub fn is_past(&self, today: NaiveDate) -> bool {
        self.until_date.is_some_and(|last| last < today)
    }

    /// Whether it is not over at the end of this day, or not even begun.
    pub fn outlasts(&self, day: NaiveDate) -> bool {
        self.until_date.is_none_or(|last| last > day)
    }

    /// The same, over at the end of this day. One that would begin later has nothing to end.
    pub fn ended(&self, today: NaiveDate) -> Option<Self> {
        let begins_later = self.from_date.is_some_and(|first| first > today);
        (!begins_later).then(|| Self {
            until_date: Some(self.until_date.map_or(today, |last| last.min(today))),
            ..self.clone()
        })
    }
}

/// Where a company is at home, and with it who is new there.
#[derive(Clone, Debug)]
pub struct Home {
    /// The company.
    pub company: CustomerId,
    /// Where phones are dialled.
    pub country: Country,
    /// In what one pays.
    pub currency: Currency,
    /// Where one is looked for.
    pub city: String,
}

impl Home {
    /// As the register keeps it.
    pub fn of(company: CustomerId, country: &str, currency: &str, city: Option<&str>) -> Self {
        Self {
            company,
            country: Country::parse(country).unwrap_or(Country::IT),
            currency: Currency::parse(currency).unwrap_or(Currency::EUR),
            city: city.unwrap_or_default().to_owned(),
        }
    }
}

/// A member as it is shown.
#[derive(Clone, Debug, diesel::QueryableByName)]
pub struct Member {
    /// The row.
    #[diesel(sql_type = sql_types::BigInt)]
    pub id: MemberId,
    /// Counts the changes.
    #[diesel(sql_type = sql_types::Integer)]
    pub version: i32,
    #[diesel(sql_type = sql_types::Text)]
    role: String,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Date>)]
    from_date: Option<NaiveDate>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Date>)]
    until_date: Option<NaiveDate>,
    /// Who it is.
    #[diesel(sql_type = sql_types::BigInt)]
    pub person: CustomerId,
    /// Given and family name.
    #[diesel(sql_type = sql_types::Text)]
    pub name: String,
    /// `C-00412`.
    #[diesel(sql_type = sql_types::Text)]
    pub number: String,
    #[diesel(sql_type = sql_types::Text)]
    status: String,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    stop_level: Option<String>,
    /// Why one is warned or stopped.
    #[diesel(sql_type = sql_types::Text)]
    pub stop_note: String,
    /// The person's first phone, E.164.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub phone: Option<String>,
    /// As it was typed.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub phone_typed: Option<String>,
    /// The person's first e-mail address.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub email: Option<String>,
}

impl Member {
    /// In which role, from when to when.
    pub fn term(&self) -> Term {
        Term {
            role: self.role.clone(),
            from_date: self.from_date,
            until_date: self.until_date,
        }
    }

    /// Whether the person may be chosen for new business.
    pub fn is_active(&self) -> bool {
        self.status == "active"
    }

    /// A stop or a warning.
    pub fn stop(&self) -> Option<StopLevel> {
        StopLevel::of_stored(self.stop_level.as_deref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
    }

    fn term(from: Option<u32>, until: Option<u32>) -> Term {
        Term {
            role: String::new(),
            from_date: from.map(day),
            until_date: until.map(day),
        }
    }

    #[test]
    fn the_last_day_is_not_past() {
        assert!(!term(None, Some(20)).is_past(day(20)));
        assert!(term(None, Some(19)).is_past(day(20)));
        assert!(!term(Some(25), None).is_past(day(20)));
        assert!(!term(None, Some(20)).outlasts(day(20)));
        assert!(term(None, Some(21)).outlasts(day(20)));
        assert!(term(Some(25), None).outlasts(day(20)));
    }

    #[test]
    fn what_ends_today_ends_no_later_and_what_was_over_stays() {
        let today = day(20);
        assert_eq!(
            term(Some(1), None).ended(today),
            Some(term(Some(1), Some(20)))
        );
        assert_eq!(
            term(None, Some(25)).ended(today),
            Some(term(None, Some(20)))
        );
        assert_eq!(term(None, Some(3)).ended(today), Some(term(None, Some(3))));
        assert_eq!(term(Some(21), None).ended(today), None);
    }
}
