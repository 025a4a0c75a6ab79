//! The way to the database: `Db::run` reads, `Db::transaction` writes in somebody's name,
//! `Db::once` writes what must not be written twice. Nothing else calls `web::block`.

pub mod pool;
pub mod statement;

pub use pool::Pooled;
pub use statement::Statement;

use crate::{error::Error, ids::UserId, schema::idempotency_keys, web::form::Resumed};
use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload, web};
use diesel::{PgConnection, prelude::*, sql_types::Text};
use pool::Pool;
use std::{
    future::{Ready, ready},
    net::IpAddr,
};

/// The pool of connections, as handlers ask for it.
#[derive(Clone)]
pub struct Db {
    pool: Pool,
    // A form that comes back after a new sign-in is only shown again, whatever its handler does.
    resumed: bool,
}

/// In whose name a transaction writes; the audit triggers read it.
#[derive(Clone, Debug)]
pub struct Actor {
    /// `None`: the program itself (jobs, commands).
    pub user: Option<UserId>,
    /// Where the request came from.
    pub address: Option<IpAddr>,
    /// The id of the request in the log.
    pub request: Option<String>,
}

impl Actor {
    /// The program itself.
    pub const SYSTEM: Actor = Actor {
        user: None,
        address: None,
        request: None,
    };
}

/// What makes a form that creates something safe to send twice.
#[derive(Clone, Debug)]
pub struct SentOnce {
    /// The random key of the form.
    pub key: String,
    /// SHA-256 of what was sent, without the key and the forgery token.
    pub body_hash: Vec<u8>,
}

impl Db {
    /// Opens `size` connections at most; a request waits two seconds for one, then it is told to come back.
    pub fn connect(url: &str, size: u32) -> Result<Self, diesel::r2d2::PoolError> {
        Ok(Self {
            pool: Pool::connect(url, size)?,
            resumed: false,
        })
    }

    /// A connection for work that is no request, such as jobs; waits two seconds for one.
    ///
    /// # Errors
    /// `Unavailable` when there is none.
    pub fn connection(&self) -> Result<Pooled, Error> {
        self.pool.get()
    }

    /// Runs `work` on a connection, off the async threads.
    pub async fn run<T, E>(
        &self,
        work: impl FnOnce(&mut PgConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, Error>
    where
        T: Send + 'static,
        E: Into<Error> + Send + 'static,
    {
        let db = self.clone();
        web::block(move || {
            let mut conn = db.connection()?;
            work(&mut conn).map_err(Into::into)
        })
        .await
        .map_err(|_| Error::from(anyhow::anyhow!("the work on the database panicked")))?
    }

    /// Runs `work` in one transaction, in the name of `by`: all of it happens or nothing.
    pub async fn transaction<T, E>(
        &self,
        by: Actor,
        work: impl FnOnce(&mut PgConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, Error>
    where
        T: Send + 'static,
        E: Into<Error> + From<diesel::result::Error> + Send + 'static,
    {
        self.refuse_resumed()?;
        self.run(move |conn| transaction(conn, &by, work)).await
    }

    /// Like [`Db::transaction`], for a write that the database may refuse in a way the form can explain.
    pub async fn attempt<T, E>(
        &self,
        by: Actor,
        work: impl FnOnce(&mut PgConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<Result<T, E>, Error>
    where
        T: Send + 'static,
        E: From<diesel::result::Error> + Send + 'static,
    {
        self.refuse_resumed()?;
        self.run(move |conn| Ok::<_, Error>(transaction(conn, &by, work)))
            .await
    }

    /// Like [`Db::transaction`], for a form that creates something: `work` answers the address of what it
    /// made; sent again with the same key and contents, the form gets the first answer and nothing
    /// happens, however many copies arrive at once.
    pub async fn once<E>(
        &self,
        by: Actor,
        sent: SentOnce,
        work: impl FnOnce(&mut PgConnection) -> Result<String, E> + Send + 'static,
    ) -> Result<Result<String, E>, Error>
    where
        E: From<diesel::result::Error> + Send + 'static,
    {
        self.refuse_resumed()?;
        self.run(move |conn| {
            let outcome = transaction(conn, &by.clone(), |conn| {
                if let Some(first) = claim(conn, &by, &sent).map_err(Once::Broken)? {
                    return Ok(first);
                }
                let location = work(conn).map_err(Once::Refused)?;
                answer(conn, &by, &sent, &location).map_err(|e| Once::Broken(e.into()))?;
                Ok(location)
            });
            match outcome {
                Ok(location) => Ok(Ok(location)),
                Err(Once::Refused(refused)) => Ok(Err(refused)),
                Err(Once::Broken(error)) => Err(error),
            }
        })
        .await
    }

    fn refuse_resumed(&self) -> Result<(), Error> {
        if self.resumed {
            return Err(Error::Resumed);
        }
        Ok(())
    }
}

/// The same for code that already holds a connection: commands, jobs, tests.
pub fn transaction<T, E>(
    conn: &mut PgConnection,
    by: &Actor,
    work: impl FnOnce(&mut PgConnection) -> Result<T, E>,
) -> Result<T, E>
where
    E: From<diesel::result::Error>,
{
    conn.transaction(|conn| {
        let setting = |value: Option<String>| value.unwrap_or_default();
        diesel::sql_query(
            "select set_config('clientela.actor', $1, true), set_config('clientela.user_id', $2, true), \
             set_config('clientela.address', $3, true), set_config('clientela.request_id', $4, true)",
        )
        .bind::<Text, _>(if by.user.is_some() { "user" } else { "system" })
        .bind::<Text, _>(setting(by.user.map(|id| id.to_string())))
        .bind::<Text, _>(setting(by.address.map(|ip| ip.to_string())))
        .bind::<Text, _>(setting(by.request.clone()))
        .execute(conn)?;
        work(conn)
    })
}

enum Once<E> {
    Refused(E),
    Broken(Error),
}

impl<E> From<diesel::result::Error> for Once<E> {
    fn from(error: diesel::result::Error) -> Self {
        Self::Broken(error.into())
    }
}

/// Takes the key, or finds the answer the first sender got. A second sender waits here until the
/// first one's transaction has ended.
fn claim(conn: &mut PgConnection, by: &Actor, sent: &SentOnce) -> Result<Option<String>, Error> {
    use idempotency_keys::dsl;
    let user = by
        .user
        .ok_or_else(|| anyhow::anyhow!("only a user sends forms"))?;
    let taken = diesel::insert_into(dsl::idempotency_keys)
        .values((
            dsl::user_id.eq(user),
            dsl::key.eq(&sent.key),
            dsl::body_hash.eq(&sent.body_hash),
            dsl::location.eq(""),
        ))
        .on_conflict_do_nothing()
        .execute(conn)?;
    if taken == 1 {
        return Ok(None);
    }
    let (body_hash, location): (Vec<u8>, String) = dsl::idempotency_keys
        .filter(dsl::user_id.eq(user).and(dsl::key.eq(&sent.key)))
        .select((dsl::body_hash, dsl::location))
        .first(conn)?;
    if body_hash == sent.body_hash {
        Ok(Some(location))
    } else {
        Err(Error::AlreadySent { location })
    }
}

fn answer(
    conn: &mut PgConnection,
    by: &Actor,
    sent: &SentOnce,
    location: &str,
) -> QueryResult<usize> {
    use idempotency_keys::dsl;
    diesel::update(dsl::idempotency_keys)
        .filter(
            dsl::user_id
                .nullable()
                .eq(by.user)
                .and(dsl::key.eq(&sent.key)),
        )
        .set(dsl::location.eq(location))
        .execute(conn)
}

impl FromRequest for Db {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(
            request
                .app_data::<web::Data<Db>>()
                .map(|db| Db {
                    pool: db.pool.clone(),
                    resumed: request.extensions().get::<Resumed>().is_some(),
                })
                .ok_or_else(|| Error::from(anyhow::anyhow!("the application has no database"))),
        )
    }
}
