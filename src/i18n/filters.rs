//! Askama filters that read the language at run time.
//!
//! A template finds them as `filters` in the scope of its struct: `use crate::i18n::filters;`.
//! The page is rendered with values: `lang` ([`Language`], default English), `zone` ([`Zone`],
//! default UTC) and `now` (`DateTime<Utc>`, default the clock). Results are plain text: Askama
//! escapes them like everything else.

use std::borrow::{Borrow, Cow};

use askama::Values;
use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;

use super::{Argument, Language, Message, formats};
use crate::dates::Zone;
use crate::money::{Currency, Money};

/// The language the page is rendered in.
pub fn language(values: &dyn Values) -> Language {
    value(values, "lang").unwrap_or_default()
}

fn zone(values: &dyn Values) -> Zone {
    value(values, "zone").unwrap_or_default()
}

fn now(values: &dyn Values) -> DateTime<Utc> {
    value(values, "now").unwrap_or_else(Utc::now)
}

fn value<T: Copy + 'static>(values: &dyn Values, key: &str) -> Option<T> {
    askama::get_value::<T>(values, key).ok().copied()
}

/// `{{ "customers-title"|t }}`: a message without arguments.
#[askama::filter_fn]
pub fn t(key: impl AsRef<str>, values: &dyn Values) -> askama::Result<Cow<'static, str>> {
    let language = language(values);
    Ok(super::text(language, key.as_ref()))
}

/// `{{ "customers-found"|tn(count) }}`: a message whose plural `$count` decides. Further
/// arguments follow with [`ta`].
#[askama::filter_fn]
pub fn tn<N: Argument>(
    message: impl AsMessage,
    values: &dyn Values,
    count: N,
) -> askama::Result<Message> {
    let message = message.as_message(language(values));
    Ok(message.with("count", count.value()))
}

/// `{{ "ticket-of"|ta("number", ticket.number)|ta("name", ticket.customer) }}`: a message and its
/// arguments, one filter for each.
#[askama::filter_fn]
pub fn ta<V: Argument>(
    message: impl AsMessage,
    values: &dyn Values,
    name: &str,
    value: V,
) -> askama::Result<Message> {
    let message = message.as_message(language(values));
    Ok(message.with(name, value.value()))
}

/// What [`tn`] and [`ta`] can stand behind: a key, or a message that has arguments already.
pub trait AsMessage {
    /// The message; `language` counts only for a key.
    fn as_message(&self, language: Language) -> Message;
}

impl<T: AsMessage + ?Sized> AsMessage for &T {
    fn as_message(&self, language: Language) -> Message {
        (**self).as_message(language)
    }
}

impl AsMessage for str {
    fn as_message(&self, language: Language) -> Message {
        Message::new(language, self)
    }
}

impl AsMessage for String {
    fn as_message(&self, language: Language) -> Message {
        Message::new(language, self)
    }
}

impl AsMessage for Message {
    fn as_message(&self, _: Language) -> Message {
        self.clone()
    }
}

/// A number in a template: whole or decimal, by value or by reference.
pub trait Figure {
    /// As a decimal.
    fn figure(&self) -> Decimal;
}

impl<T: Figure + ?Sized> Figure for &T {
    fn figure(&self) -> Decimal {
        (**self).figure()
    }
}

macro_rules! figures {
    ($($type:ty),*) => {$(
        impl Figure for $type {
            fn figure(&self) -> Decimal {
                Decimal::from(*self)
            }
        }
    )*};
}
figures!(i16, i32, i64, u32, u64, usize, Decimal);

/// `{{ row.balance|money(row.currency) }}`: a decimal in a currency.
#[askama::filter_fn]
pub fn money<C: Borrow<Currency>>(
    amount: impl Figure,
    values: &dyn Values,
    currency: C,
) -> askama::Result<String> {
    let language = language(values);
    Ok(formats::money(
        amount.figure(),
        *currency.borrow(),
        language,
    ))
}

/// `{{ invoice.total|amount }}`: a [`Money`], which knows its currency.
#[askama::filter_fn]
pub fn amount(money: impl Borrow<Money>, values: &dyn Values) -> askama::Result<String> {
    let money = money.borrow();
    let language = language(values);
    Ok(formats::money(money.amount(), money.currency(), language))
}

/// `{{ line.unit_price|price(invoice.currency) }}`: with up to six decimals.
#[askama::filter_fn]
pub fn price<C: Borrow<Currency>>(
    amount: impl Figure,
    values: &dyn Values,
    currency: C,
) -> askama::Result<String> {
    let language = language(values);
    Ok(formats::price(
        amount.figure(),
        *currency.borrow(),
        language,
    ))
}

/// `{{ line.quantity|number }}`.
#[askama::filter_fn]
pub fn number(number: impl Figure, values: &dyn Values) -> askama::Result<String> {
    let language = language(values);
    Ok(formats::number(number.figure(), language))
}

/// `{{ customer.discount|percent }}`; the number is in percent already.
#[askama::filter_fn]
pub fn percent(percent: impl Figure, values: &dyn Values) -> askama::Result<String> {
    let language = language(values);
    Ok(formats::percent(percent.figure(), language))
}

/// A day, or a moment, in a template.
pub trait When {
    /// The day in the zone.
    fn day(&self, zone: Zone) -> NaiveDate;
    /// The moment, if more than the day is known.
    fn moment(&self) -> Option<DateTime<Utc>>;
}

impl<T: When + ?Sized> When for &T {
    fn day(&self, zone: Zone) -> NaiveDate {
        (**self).day(zone)
    }

    fn moment(&self) -> Option<DateTime<Utc>> {
        (**self).moment()
    }
}

impl When for NaiveDate {
    fn day(&self, _: Zone) -> NaiveDate {
        *self
    }

    fn moment(&self) -> Option<DateTime<Utc>> {
        None
    }
}

impl When for DateTime<Utc> {
    fn day(&self, zone: Zone) -> NaiveDate {
        zone.today(*self)
    }

    fn moment(&self) -> Option<DateTime<Utc>> {
        Some(*self)
    }
}

/// `{{ invoice.due|date }}`: `22 Nov 2026`; a moment gives its day in the company's zone.
#[askama::filter_fn]
pub fn date(when: impl When, values: &dyn Values) -> askama::Result<String> {
    let day = when.day(zone(values));
    Ok(formats::date(day, language(values)))
}

/// `{{ invoice.due|short_date }}`: `22/11/2026`.
#[askama::filter_fn]
pub fn short_date(when: impl When, values: &dyn Values) -> askama::Result<String> {
    let day = when.day(zone(values));
    Ok(formats::short_date(day, language(values)))
}

/// `{{ note.created_at|date_time }}`: `22 Nov 2026, 09:30`; of a day only the day.
#[askama::filter_fn]
pub fn date_time(when: impl When, values: &dyn Values) -> askama::Result<String> {
    let (zone, language) = (zone(values), language(values));
    Ok(match when.moment() {
        Some(moment) => formats::date_time(moment, zone, language),
        None => formats::date(when.day(zone), language),
    })
}

/// `{{ note.created_at|time }}`: `09:30`; of a day nothing.
#[askama::filter_fn]
pub fn time(when: impl When, values: &dyn Values) -> askama::Result<String> {
    let zone = zone(values);
    Ok(when
        .moment()
        .map(|moment| formats::time(moment, zone))
        .unwrap_or_default())
}

/// `<time datetime="{{ at|iso }}" title="{{ at|date_time }}">{{ at|ago }}</time>`.
#[askama::filter_fn]
pub fn ago(when: impl When, values: &dyn Values) -> askama::Result<String> {
    let (zone, language, now) = (zone(values), language(values), now(values));
    Ok(match when.moment() {
        Some(moment) => formats::ago(moment, now, zone, language),
        None => formats::ago_day(when.day(zone), zone.today(now), language),
    })
}

/// The machine's form for `datetime` attributes and date inputs: `2026-11-22T08:30:00Z`,
/// `2026-11-22`.
#[askama::filter_fn]
pub fn iso(when: impl When, values: &dyn Values) -> askama::Result<String> {
    let day = when.day(zone(values));
    Ok(match when.moment() {
        Some(moment) => moment.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        None => day.to_string(),
    })
}

#[cfg(test)]
mod tests;
