//! `clientela serve`: the database, the workers, and an orderly end.

use super::Opened;
use crate::{
    app::{Shared, app},
    config::{DataSettings, ServeSettings, WebSettings},
    customers::picker::Uses,
    db::{Actor, Db, transaction},
    jobs::{self, Stop},
    postgres::Signals,
    schema::company,
    seed::fill::{Wanted, fill},
    setup::{demo, link},
    users,
    web::{gate::Gate, session::Secret},
};
use actix_web::{HttpServer, web::Data};
use anyhow::{Context, bail};
use diesel::{Connection, OptionalExtension, PgConnection, QueryDsl, RunQueryDsl};
use std::{path::Path, process::ExitCode, sync::mpsc, thread, time::Duration};

/// How long running requests may take to end after SIGTERM.
const DRAIN: u64 = 25;

/// Serves until a signal asks to stop: no new requests, the running ones end, then the database stops.
pub fn serve(
    data: &DataSettings,
    settings: &ServeSettings,
    signals: &Signals,
) -> anyhow::Result<ExitCode> {
    log_to_stderr(&settings.log)?;
    let opened = Opened::open(data)?;
    let folder = opened
        .server
        .as_ref()
        .map_or(data.data.as_path(), |server| server.data());
    let secret = secret(settings, folder)?;
    prepare(&opened, settings, &secret)?;
    let cores = thread::available_parallelism().map_or(2, usize::from);
    let workers = settings.workers.unwrap_or(cores).max(1);
    let pool = settings.pool.unwrap_or(2 * cores as u32).max(1);
    let db = Db::connect(&opened.app_url, pool).context("the database cannot be reached")?;
    // Two of their own: one for the work, one for telling how far it is.
    let side = Db::connect(&opened.app_url, 2).context("the database cannot be reached")?;
    let last = side.clone();
    let shared = Shared::new(
        db,
        secret,
        WebSettings::from(settings),
        settings.session_rate,
    );
    // As many threads wait for the database as there are connections, plus room for hashing.
    let threads = (pool as usize).div_ceil(workers).max(1);
    let (gate, uses, kept) = (shared.gate.clone(), shared.uses.clone(), shared.clone());
    let listen = settings.listen;
    let (started, running) = mpsc::channel();
    let web = thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let server = HttpServer::new(move || app(shared.clone()))
                .workers(workers)
                .worker_max_blocking_threads(threads)
                .tcp_nodelay(true)
                .client_request_timeout(Duration::from_secs(10))
                .shutdown_timeout(DRAIN)
                .disable_signals()
                .bind(listen)
                .with_context(|| format!("cannot listen on {listen}; is another program there? --listen names another port"))?
                .run();
            let _ = started.send(server.handle());
            actix_web::rt::spawn(forget_quiet_sessions(gate));
            actix_web::rt::spawn(keep_uses(kept));
            server.await.context("the server failed")
        })
    });
    let Ok(handle) = running.recv() else {
        let failed = web
            .join()
            .unwrap_or_else(|_| Err(anyhow::anyhow!("the server panicked")));
        return failed.map(|()| ExitCode::FAILURE);
    };
    let stop = Stop::default();
    let jobs = thread::spawn({
        let stop = stop.clone();
        move || jobs::run_forever(&side, &stop)
    });
    println!("Clientela answers at http://{listen}/");
    let caught = signals.wait();
    signals.release();
    tracing::info!(signal = caught.number, "stopping");
    stop.ask();
    actix_web::rt::System::new().block_on(handle.stop(true));
    let _ = web.join();
    let _ = jobs.join();
    write_uses(&last, &uses);
    if let Some(server) = opened.server {
        server.stop();
    }
    Ok(ExitCode::SUCCESS)
}

/// The rate limits of sessions that have been quiet take no memory.
async fn forget_quiet_sessions(gate: Data<Gate>) {
    loop {
        actix_web::rt::time::sleep(Duration::from_secs(60)).await;
        gate.limiter.forget_quiet();
    }
}

/// Which customers were used is written every half a minute, not with each page.
async fn keep_uses(shared: Shared) {
    loop {
        actix_web::rt::time::sleep(Duration::from_secs(30)).await;
        let (db, uses) = (Db::clone(&shared.db), shared.uses.clone());
        let write = move || write_uses(&db, &uses);
        let _ = actix_web::rt::task::spawn_blocking(write).await;
    }
}

fn write_uses(db: &Db, uses: &Uses) {
    let written = db
        .connection()
        .and_then(|mut conn| Ok(uses.write(&mut conn)?));
    if let Err(error) = written {
        tracing::warn!(event = "uses of customers are not written", "{error:#}");
    }
}

/// What must be so before anybody is answered: the demonstration filled or refused, the secret key the
/// one the database knows, and a way in for the first administrator.
fn prepare(opened: &Opened, settings: &ServeSettings, secret: &Secret) -> anyhow::Result<()> {
    let mut conn =
        PgConnection::establish(&opened.owner_url).context("the database cannot be reached")?;
    if settings.demo {
        fill_demonstration(&mut conn, settings)?;
    }
    let known = company::table
        .select(company::secret_fingerprint)
        .first::<Option<String>>(&mut conn)
        .optional()?;
    match known.flatten() {
        Some(known) if known != secret.fingerprint() => bail!(
            "the secret key is not the one this database was used with: its sessions and cards would end; \
             start with the former key (CLIENTELA_SECRET_KEY, or secret.key in the data folder)"
        ),
        Some(_) => {}
        None => {
            transaction(&mut conn, &Actor::SYSTEM, |conn| {
                crate::settings::actions::remember_secret(conn, &secret.fingerprint())
            })?;
        }
    }
    if !settings.demo && link::is_needed(&mut conn)? {
        let token = transaction(&mut conn, &Actor::SYSTEM, link::renew)?;
        let path = format!("/setup/{}", token.as_str());
        let url = WebSettings::from(settings).absolute(&path, Some(settings.listen));
        println!(
            "First start: open this link once to set up the company and its administrator:\n  {url}"
        );
    }
    Ok(())
}

fn fill_demonstration(conn: &mut PgConnection, settings: &ServeSettings) -> anyhow::Result<()> {
    if demo::found(conn)? == demo::Holds::Nothing {
        let wanted = Wanted {
            customers: 2_000,
            seed: 1,
            date: chrono::Utc::now().date_naive(),
        };
        fill(conn, wanted, &mut |line| {
            println!("Making the demonstration: {line}")
        })?;
    }
    println!(
        "Demonstration; sign in with the password \"{}\" as one of:",
        users::demo::PASSWORD
    );
    for user in users::demo::USERS {
        println!("  {}  ({})", user.email, user.role.as_str());
    }
    if !settings.listen.ip().is_loopback() {
        eprintln!(
            "clientela: the demonstration's passwords are public and it listens on {}",
            settings.listen
        );
    }
    Ok(())
}

fn log_to_stderr(filter: &str) -> anyhow::Result<()> {
    let filter = tracing_subscriber::EnvFilter::try_new(filter).context(
        "--log takes error, warn, info, debug, or a filter such as info,clientela=debug",
    )?;
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init()
        .map_err(|error| anyhow::anyhow!("{error}"))
}

/// The key given, or the one in the data folder, made at the first start.
fn secret(settings: &ServeSettings, folder: &Path) -> anyhow::Result<Secret> {
    if let Some(key) = &settings.secret_key {
        anyhow::ensure!(
            key.len() >= 32,
            "CLIENTELA_SECRET_KEY has fewer than 32 characters"
        );
        return Ok(Secret::new(key.clone().into_bytes()));
    }
    let path = folder.join("secret.key");
    if let Ok(key) = std::fs::read(&path) {
        anyhow::ensure!(
            key.len() >= 32,
            "{} is damaged; restore it from where you keep it",
            path.display()
        );
        return Ok(Secret::new(key));
    }
    let key = rand::random::<[u8; 32]>();
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    write_private(&path, &key).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(Secret::new(key.to_vec()))
}

fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::{io::Write, os::unix::fs::OpenOptionsExt};
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
