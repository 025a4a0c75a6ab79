//! How much one session may ask for. The sign-in's own counters live in the database; these live in
//! the process (design.md §8, 16).

use super::session::Token;
use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use std::num::NonZeroU32;

/// Requests of one session: 20 a second, 60 at once.
pub struct PerSession {
    limiter: Option<DefaultKeyedRateLimiter<Vec<u8>>>,
}

impl PerSession {
    /// `per_second` of 0 lifts the limit, as `script/bench` does.
    pub fn new(per_second: u32) -> Self {
        let quota = NonZeroU32::new(per_second).map(|rate| {
            Quota::per_second(rate)
                .allow_burst(rate.saturating_mul(NonZeroU32::MIN.saturating_add(2)))
        });
        Self {
            limiter: quota.map(RateLimiter::keyed),
        }
    }

    /// The seconds to wait, if the session asks for too much.
    pub fn refused(&self, token: &Token) -> Option<u64> {
        let limiter = self.limiter.as_ref()?;
        let refused = limiter.check_key(&token.hash()).err()?;
        Some(
            refused
                .wait_time_from(DefaultClock::default().now())
                .as_secs()
                + 1,
        )
    }

    /// Forgets the sessions that have been quiet; a job calls it.
    pub fn forget_quiet(&self) {
        if let Some(limiter) = &self.limiter {
            limiter.retain_recent();
        }
    }
}
