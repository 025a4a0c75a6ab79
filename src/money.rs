//! Money: a decimal amount in one currency. Rounding is half away from zero everywhere.

use std::fmt;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

/// A currency of ISO 4217 that has a smallest unit; gold, funds and test codes are refused.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(iso_currency::Currency::EUR);

    /// The currency with this three-letter code, in capitals.
    pub fn parse(code: &str) -> Option<Self> {
        iso_currency::Currency::from_code(code)
            .filter(|currency| currency.exponent().is_some() && !currency.is_special())
            .map(Self)
    }

    /// The three-letter code.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// Digits after the decimal mark: 2 for most, 0 for the yen, 3 for the Kuwaiti dinar.
    pub fn decimals(self) -> u32 {
        self.0.exponent().map_or(2, u32::from)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(code: &str) -> Result<Self, UnknownCurrency> {
        Self::parse(code).ok_or(UnknownCurrency)
    }
}

impl TryFrom<String> for Currency {
    type Error = UnknownCurrency;

    fn try_from(code: String) -> Result<Self, UnknownCurrency> {
        code.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

/// The code is of no currency one can be paid in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a currency of ISO 4217")]
pub struct UnknownCurrency;

/// Why two amounts cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyFault {
    /// Sums never mix currencies.
    #[error("amounts of different currencies")]
    DifferentCurrencies,
    /// More than a decimal holds.
    #[error("amount too large")]
    TooLarge,
}

/// Rounds to the currency's decimals, half away from zero (INV-1).
pub fn round(amount: Decimal, currency: Currency) -> Decimal {
    let decimals = currency.decimals();
    amount.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// An amount in a currency. The amount has at most the currency's decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    amount: Decimal,
    currency: Currency,
}

impl Money {
    /// The amount, rounded to the currency's decimals.
    pub fn new(amount: Decimal, currency: Currency) -> Self {
        Self {
            amount: round(amount, currency),
            currency,
        }
    }

    /// Nothing, in that currency.
    pub fn zero(currency: Currency) -> Self {
        Self::new(Decimal::ZERO, currency)
    }

    /// How much.
    pub const fn amount(self) -> Decimal {
        self.amount
    }

    /// Of what.
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// Whether nothing is left.
    pub fn is_zero(self) -> bool {
        self.amount.is_zero()
    }

    /// The sum of two amounts of one currency.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyFault> {
        self.combined(other, Decimal::checked_add)
    }

    /// The difference of two amounts of one currency.
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyFault> {
        self.combined(other, Decimal::checked_sub)
    }

    fn combined(
        self,
        other: Self,
        operation: fn(Decimal, Decimal) -> Option<Decimal>,
    ) -> Result<Self, MoneyFault> {
        if self.currency != other.currency {
            return Err(MoneyFault::DifferentCurrencies);
        }
        let amount = operation(self.amount, other.amount).ok_or(MoneyFault::TooLarge)?;
        Ok(Self { amount, ..self })
    }

    /// The amount in that many parts that add up to it: each rounded, the last takes the rest
    /// (INV-11). No parts for zero.
    pub fn split(self, parts: u32) -> Vec<Self> {
        let Some(all_but_last) = parts.checked_sub(1) else {
            return Vec::new();
        };
        let part = round(self.amount / Decimal::from(parts), self.currency);
        let last = self.amount - part * Decimal::from(all_but_last);
        let mut split = vec![
            Self {
                amount: part,
                ..self
            };
            all_but_last as usize
        ];
        split.push(Self {
            amount: last,
            ..self
        });
        split
    }
}

impl std::ops::Neg for Money {
    type Output = Self;

    fn neg(self) -> Self {
        Self {
            amount: -self.amount,
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn euros(text: &str) -> Money {
        Money::new(decimal(text), Currency::EUR)
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        assert_eq!(round(decimal("1.025"), Currency::EUR), decimal("1.03"));
        assert_eq!(round(decimal("-1.025"), Currency::EUR), decimal("-1.03"));
        assert_eq!(round(decimal("1.0249"), Currency::EUR), decimal("1.02"));
    }

    #[test]
    fn the_currency_decides_the_decimals() {
        let yen = Currency::parse("JPY").unwrap();
        assert_eq!(yen.decimals(), 0);
        assert_eq!(round(decimal("1234.5"), yen), decimal("1235"));
        assert_eq!(Currency::parse("KWD").unwrap().decimals(), 3);
        assert_eq!(Currency::EUR.decimals(), 2);
    }

    #[test]
    fn only_currencies_one_can_be_paid_in_are_known() {
        for code in ["EUR", "RON", "USD", "GBP", "CHF", "PLN"] {
            assert_eq!(Currency::parse(code).unwrap().code(), code);
        }
        for code in ["eur", "EURO", "XAU", "XXX", "XTS", "ZZZ", ""] {
            assert_eq!(Currency::parse(code), None, "{code}");
        }
    }

    #[test]
    fn sums_never_mix_currencies() {
        let lei = Money::new(decimal("1"), Currency::parse("RON").unwrap());
        assert_eq!(
            euros("1").checked_add(lei),
            Err(MoneyFault::DifferentCurrencies)
        );
        assert_eq!(
            euros("1").checked_sub(lei),
            Err(MoneyFault::DifferentCurrencies)
        );
        assert_eq!(euros("1.10").checked_add(euros("2.20")), Ok(euros("3.30")));
        assert_eq!(
            euros("1").checked_sub(euros("1")).map(Money::is_zero),
            Ok(true)
        );
        let most = Money::new(Decimal::MAX, Currency::EUR);
        assert_eq!(most.checked_add(most), Err(MoneyFault::TooLarge));
    }

    #[test]
    fn the_last_instalment_takes_the_rest() {
        let parts: Vec<String> = euros("100.00")
            .split(3)
            .iter()
            .map(|part| part.amount().to_string())
            .collect();
        assert_eq!(parts, ["33.33", "33.33", "33.34"]);
        assert_eq!(euros("1").split(0), []);
    }

    proptest! {
        #[test]
        fn parts_add_up_to_the_whole_and_differ_by_little(cents in -10_000_000_000i64..10_000_000_000, parts in 1u32..60) {
            let whole = Money::new(Decimal::new(cents, 2), Currency::EUR);
            let split = whole.split(parts);
            let sum: Decimal = split.iter().map(|part| part.amount()).sum();
            prop_assert_eq!(sum, whole.amount());
            prop_assert_eq!(split.len(), parts as usize);
            for part in &split {
                prop_assert_eq!(part.amount(), round(part.amount(), Currency::EUR));
                let distance = (part.amount() - split[0].amount()).abs();
                prop_assert!(distance <= Decimal::new(i64::from(parts), 2));
            }
        }
    }
}
