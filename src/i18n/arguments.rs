//! What may stand in a message in place of `{ $name }`.

use std::borrow::Cow;

use rust_decimal::Decimal;

/// The value of a message's argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Put in as it is. Never HTML: the template escapes the whole message.
    Text(Cow<'a, str>),
    /// Written in the language's form, and usable to choose a plural.
    Number(Decimal),
}

impl Value<'_> {
    /// The same value, its text lent.
    pub fn borrowed(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(Cow::Borrowed(text)),
            Self::Number(number) => Value::Number(*number),
        }
    }

    /// The same value, owning its text.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
            Self::Number(number) => Value::Number(number),
        }
    }
}

/// A type that can be given to a message: texts, whole numbers and decimals. Dates, money and
/// the like go through their own filter first, as there is more than one form of them.
pub trait Argument {
    /// The value as a message sees it.
    fn value(&self) -> Value<'_>;
}

impl<T: Argument + ?Sized> Argument for &T {
    fn value(&self) -> Value<'_> {
        (**self).value()
    }
}

macro_rules! texts {
    ($($type:ty),*) => {$(
        impl Argument for $type {
            fn value(&self) -> Value<'_> {
                Value::Text(Cow::Borrowed(self))
            }
        }
        impl<'a> From<&'a $type> for Value<'a> {
            fn from(text: &'a $type) -> Self {
                Self::Text(Cow::Borrowed(text))
            }
        }
    )*};
}
texts!(str, String);

impl Argument for Cow<'_, str> {
    fn value(&self) -> Value<'_> {
        Value::Text(Cow::Borrowed(self))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

macro_rules! numbers {
    ($($type:ty),*) => {$(
        impl Argument for $type {
            fn value(&self) -> Value<'_> {
                Value::Number(Decimal::from(*self))
            }
        }
        impl From<$type> for Value<'_> {
            fn from(number: $type) -> Self {
                Self::Number(Decimal::from(number))
            }
        }
    )*};
}
numbers!(u8, i16, u16, i32, u32, i64, u64, usize, Decimal);
