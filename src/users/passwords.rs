//! Passwords are kept as argon2id hashes. Hashing is slow by intent, so only two run at once and a
//! short queue waits; everybody else is told to come back.

use crate::error::Error;
use actix_web::web;
use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
    password_hash::phc::PasswordHash,
};
use std::sync::OnceLock;
use tokio::sync::Semaphore;

/// m = 46 MiB, t = 2, p = 1: above the floor of OWASP and ASVS (trust.md §5).
const MEMORY_KIB: u32 = 47_104;
const PASSES: u32 = 2;

static AT_ONCE: Semaphore = Semaphore::const_new(2);
static WAITING: Semaphore = Semaphore::const_new(22);

/// What comparing a password with a hash told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is another password, or there is nobody of that name.
    Wrong,
    /// It is the password.
    Right,
    /// It is the password, and this is its hash with today's parameters.
    Renewed(String),
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None)
        .expect("the parameters are within argon2's bounds");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// Hashes a password.
pub async fn hash(password: String) -> Result<String, Error> {
    slowly(move || hash_now(&password))
        .await?
        .map_err(Error::from)
}

/// The same on this thread, for commands.
pub fn hash_now(password: &str) -> anyhow::Result<String> {
    argon2()
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(|error| anyhow::anyhow!("hashing failed: {error}"))
}

/// Compares. Without a hash (nobody of that name) it takes as long and says no.
pub async fn verify(password: String, hash: Option<String>) -> Result<Verdict, Error> {
    static NOBODY: OnceLock<String> = OnceLock::new();
    slowly(move || {
        // Before anything is known about the user, so that the very first sign-in tells nothing either.
        let nobody = NOBODY.get_or_init(|| hash_now("nobody has this").unwrap_or_default());
        let stored = PasswordHash::new(hash.as_ref().unwrap_or(nobody)).ok();
        let fits = stored.as_ref().is_some_and(|stored| {
            argon2()
                .verify_password(password.as_bytes(), stored)
                .is_ok()
        });
        match (stored, hash.is_some() && fits) {
            (Some(stored), true) if is_weaker(&stored) => {
                hash_now(&password).map_or(Verdict::Right, Verdict::Renewed)
            }
            (_, true) => Verdict::Right,
            (_, false) => Verdict::Wrong,
        }
    })
    .await
}

/// Whether the hash was made with less work than new ones are.
fn is_weaker(hash: &PasswordHash) -> bool {
    Params::try_from(hash)
        .is_ok_and(|params| params.m_cost() < MEMORY_KIB || params.t_cost() < PASSES)
}

async fn slowly<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    let _place = WAITING
        .try_acquire()
        .map_err(|_| Error::TooMany { retry_after: 3 })?;
    let _turn = AT_ONCE.acquire().await.map_err(anyhow::Error::new)?;
    web::block(work)
        .await
        .map_err(|_| anyhow::anyhow!("hashing was broken off").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[actix_web::test]
    async fn a_hash_made_with_less_work_is_renewed() {
        let params = Params::new(19_456, 2, 1, None).expect("parameters");
        let old = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password(b"four grey herons")
            .expect("a hash")
            .to_string();
        let verdict = verify("four grey herons".into(), Some(old)).await;
        let Ok(Verdict::Renewed(new)) = verdict else {
            panic!("not renewed: {verdict:?}");
        };
        let again = verify("four grey herons".into(), Some(new.clone())).await;
        assert_eq!(again.ok(), Some(Verdict::Right));
        let wrong = verify("Four grey herons".into(), Some(new)).await;
        assert_eq!(wrong.ok(), Some(Verdict::Wrong));
    }

    #[actix_web::test]
    async fn two_are_hashed_at_a_time_and_a_short_queue_waits() {
        use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
        static NOW: AtomicUsize = AtomicUsize::new(0);
        static MOST: AtomicUsize = AtomicUsize::new(0);
        let work = || {
            MOST.fetch_max(NOW.fetch_add(1, SeqCst) + 1, SeqCst);
            std::thread::sleep(std::time::Duration::from_millis(5));
            NOW.fetch_sub(1, SeqCst);
        };
        let all = futures_util::future::join_all((0..50).map(|_| slowly(work))).await;
        assert_eq!(MOST.load(SeqCst), 2);
        assert_eq!(all.iter().filter(|one| one.is_ok()).count(), 22);
        let sent_back = |one: &&Result<(), Error>| matches!(one, Err(Error::TooMany { .. }));
        assert_eq!(all.iter().filter(sent_back).count(), 28);
    }

    #[actix_web::test]
    async fn nobody_has_a_password() {
        let verdict = verify("nobody has this".into(), None).await;
        assert_eq!(verdict.ok(), Some(Verdict::Wrong));
    }
}
