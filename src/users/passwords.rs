//! Passwords are kept as argon2id hashes. Hashing is slow by intent, so only two run at once and a
//! short queue waits; everybody else is told to come back.

use crate::{error::Error, web::Note};
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

/// Whether the password fits the hash. Without a hash (nobody of that name) it takes as long and says no.
pub async fn verify(password: String, hash: Option<String>) -> Result<bool, Error> {
    static NOBODY: OnceLock<String> = OnceLock::new();
    slowly(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| {
            NOBODY
                .get_or_init(|| hash_now("nobody has this password").unwrap_or_default())
                .clone()
        });
        let fits = PasswordHash::new(&hash)
            .is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok());
        known && fits
    })
    .await
}

/// Whether a password may be chosen: 15 to 128 characters, any of them, none of the most common.
pub fn acceptable(password: &str) -> Result<(), Note> {
    let length = password.chars().count();
    if length < 15 {
        return Err(Note::new("password-too-short").with("least", 15));
    }
    if length > 128 || password.contains('\0') {
        return Err(Note::new("password-too-long").with("most", 128));
    }
    Ok(())
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
