//! Counters of failed sign-ins (trust.md §5). They live in the database: they outlive a restart and
//! hold for all copies of the program.
//!
//! An address from which the account was signed in to before is a usual one: it waits only for its
//! own failures, so that strangers cannot lock the owner out.

use crate::schema::sign_in_attempts;
use chrono::{DateTime, Duration, Utc};
use diesel::{PgConnection, prelude::*, sql_types};
use ipnetwork::IpNetwork;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Failures of one account from one address within [`WINDOW`].
const MOST_HERE: i64 = 5;
/// Failures of one address, whatever the account, within [`WINDOW`].
const MOST_AT_ADDRESS: i64 = 30;
const WINDOW: Duration = Duration::minutes(15);
/// Failures of one account a day that reach the hash, from wherever.
const MOST_A_DAY: i64 = 100;
/// Of these, strangers may use up only so many: the rest is the owner's.
const MOST_OF_STRANGERS: i64 = 80;
/// From this failure of strangers on, each one doubles the pause of the account.
const PATIENCE: i64 = 5;

/// What the table says about an account and an address; each moment is that of the failure which
/// filled the limit up, if it is full.
#[derive(Clone, Debug, Default, QueryableByName)]
pub struct Tries {
    #[diesel(sql_type = sql_types::Bool)]
    usual: bool,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Timestamptz>)]
    full_here: Option<DateTime<Utc>>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Timestamptz>)]
    full_at_address: Option<DateTime<Utc>>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Timestamptz>)]
    full_day: Option<DateTime<Utc>>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Timestamptz>)]
    full_day_of_strangers: Option<DateTime<Utc>>,
    #[diesel(sql_type = sql_types::BigInt)]
    strangers: i64,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Timestamptz>)]
    last_stranger: Option<DateTime<Utc>>,
}

impl Tries {
    /// How long this account has to wait from this address; `None`: it may try.
    pub fn pause(&self, now: DateTime<Utc>) -> Option<Duration> {
        let day = Duration::hours(24);
        let strange = |moment: Option<DateTime<Utc>>| moment.filter(|_| !self.usual);
        [
            self.full_here.map(|at| at + WINDOW),
            self.full_at_address.map(|at| at + WINDOW),
            self.full_day.map(|at| at + day),
            strange(self.full_day_of_strangers).map(|at| at + day),
            strange(self.last_stranger).map(|at| at + growing(self.strangers)),
        ]
        .into_iter()
        .flatten()
        .map(|until| until - now)
        .filter(|pause| *pause > Duration::zero())
        .max()
    }
}

/// One minute after the fifth failure, then twice as long each time, a quarter of an hour at most.
fn growing(failures: i64) -> Duration {
    match failures - PATIENCE {
        less if less < 0 => Duration::zero(),
        more @ 0..4 => Duration::minutes(1 << more),
        _ => WINDOW,
    }
}

/// An attempt that may go on to the hash; it counts as failed until [`succeeded`] says otherwise, so
/// that many at once cannot pass the limit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttemptId(i64);

/// Counts an attempt, or says how long to wait. To be called in a transaction.
pub fn begin(
    conn: &mut PgConnection,
    account: &str,
    address: Option<IpAddr>,
    now: DateTime<Utc>,
) -> QueryResult<Result<AttemptId, Duration>> {
    diesel::sql_query("select pg_advisory_xact_lock(hashtext('sign_in_attempts'), hashtext($1))")
        .bind::<sql_types::Text, _>(account)
        .execute(conn)?;
    let address = counted(address);
    let tries: Tries = diesel::sql_query(include_str!("attempts.sql"))
        .bind::<sql_types::Text, _>(account)
        .bind::<sql_types::Inet, _>(address)
        .bind::<sql_types::Timestamptz, _>(now)
        .bind::<sql_types::BigInt, _>(MOST_HERE - 1)
        .bind::<sql_types::BigInt, _>(MOST_AT_ADDRESS - 1)
        .bind::<sql_types::BigInt, _>(MOST_A_DAY - 1)
        .bind::<sql_types::BigInt, _>(MOST_OF_STRANGERS - 1)
        .get_result(conn)?;
    if let Some(pause) = tries.pause(now) {
        return Ok(Err(pause));
    }
    diesel::insert_into(sign_in_attempts::table)
        .values((
            sign_in_attempts::account.eq(account),
            sign_in_attempts::address.eq(address),
            sign_in_attempts::succeeded.eq(false),
            sign_in_attempts::at.eq(now),
        ))
        .returning(sign_in_attempts::id)
        .get_result(conn)
        .map(|id| Ok(AttemptId(id)))
}

/// The password was right.
pub fn succeeded(conn: &mut PgConnection, attempt: AttemptId) -> QueryResult<usize> {
    diesel::update(sign_in_attempts::table.find(attempt.0))
        .set(sign_in_attempts::succeeded.eq(true))
        .execute(conn)
}

/// The password was never looked at.
pub fn withdrawn(conn: &mut PgConnection, attempt: AttemptId) -> QueryResult<usize> {
    diesel::delete(sign_in_attempts::table.find(attempt.0)).execute(conn)
}

/// The address that is counted: of IPv6 the network, since a subscriber has 2^64 addresses in it.
fn counted(address: Option<IpAddr>) -> IpNetwork {
    match address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)) {
        IpAddr::V6(address) if address.to_ipv4_mapped().is_none() => {
            let network = u128::from(address) >> 64 << 64;
            IpAddr::V6(Ipv6Addr::from(network)).into()
        }
        address => address.to_canonical().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + Duration::days(20_000) + Duration::minutes(minutes)
    }

    #[test]
    fn nobody_waits_before_a_limit_is_full() {
        assert_eq!(Tries::default().pause(at(0)), None);
        let four = Tries {
            strangers: 4,
            last_stranger: Some(at(0)),
            ..Tries::default()
        };
        assert_eq!(four.pause(at(0)), None);
    }

    #[test]
    fn the_pause_of_an_account_grows_to_a_quarter_of_an_hour() {
        let minutes = |failures| growing(failures).num_minutes();
        assert_eq!([4, 5, 6, 7, 8, 9, 40].map(minutes), [0, 1, 2, 4, 8, 15, 15]);
    }

    #[test]
    fn a_usual_address_does_not_wait_for_strangers_but_for_itself() {
        let attacked = Tries {
            strangers: 80,
            last_stranger: Some(at(0)),
            full_day_of_strangers: Some(at(-60)),
            ..Tries::default()
        };
        let usual = Tries {
            usual: true,
            ..attacked.clone()
        };
        assert_eq!(attacked.pause(at(0)), Some(Duration::hours(23)));
        assert_eq!(usual.pause(at(0)), None);
        let mistyped = Tries {
            full_here: Some(at(-5)),
            ..usual
        };
        assert_eq!(mistyped.pause(at(0)), Some(Duration::minutes(10)));
    }

    #[test]
    fn a_full_day_holds_for_everybody() {
        let full = Tries {
            usual: true,
            full_day: Some(at(0)),
            ..Tries::default()
        };
        assert_eq!(full.pause(at(60)), Some(Duration::hours(23)));
    }

    #[test]
    fn the_addresses_of_one_ipv6_network_count_together() {
        let of = |text: &str| counted(Some(text.parse().expect("an address")));
        assert_eq!(of("2001:db8::1"), of("2001:db8::ffff:2"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
        assert_eq!(of("::ffff:192.0.2.1"), of("192.0.2.1"));
    }
}
