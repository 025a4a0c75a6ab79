//! Brings a database to the program's schema, one copy of the program at a time.

use crate::postgres::APP;
use anyhow::{Context, bail};
use diesel::{
    Connection, PgConnection, RunQueryDsl, connection::SimpleConnection, sql_types::Text,
};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

/// The migrations, compiled in.
pub const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

/// The advisory lock that lets one copy migrate while the others wait.
const LOCK: i64 = 0x636c_6965_6e74;

/// What the running program may not do to its own trail, whoever it connects as.
pub const GRANTS: &str = "
    grant usage on schema public to clientela_app;
    grant select, insert, update, delete on all tables in schema public to clientela_app;
    grant usage, select on all sequences in schema public to clientela_app;
    revoke update, delete, truncate on audit_events from clientela_app;
    revoke all on __diesel_schema_migrations from clientela_app;
    grant select on __diesel_schema_migrations to clientela_app;
";

#[derive(diesel::QueryableByName)]
struct Found {
    #[diesel(sql_type = diesel::sql_types::Bool)]
    found: bool,
}

/// Runs what is missing and answers how many migrations that was.
///
/// # Errors
/// When the database cannot be reached, or was made by a newer program.
pub fn run(url: &str) -> anyhow::Result<usize> {
    let mut conn = PgConnection::establish(url).context("the database cannot be reached")?;
    conn.batch_execute(&format!(
        "set lock_timeout = '120s'; select pg_advisory_lock({LOCK})"
    ))?;
    refuse_a_newer_schema(&mut conn)?;
    let done = conn
        .run_pending_migrations(MIGRATIONS)
        .map_err(|error| anyhow::anyhow!("a migration failed and was taken back: {error}"))?
        .len();
    let app_role =
        diesel::sql_query("select exists (select from pg_roles where rolname = $1) as found")
            .bind::<Text, _>(APP)
            .get_result::<Found>(&mut conn)?;
    if app_role.found {
        conn.batch_execute(GRANTS)?;
    }
    Ok(done)
}

fn refuse_a_newer_schema(conn: &mut PgConnection) -> anyhow::Result<()> {
    use diesel::migration::MigrationSource;
    let known = MigrationSource::<diesel::pg::Pg>::migrations(&MIGRATIONS)
        .map_err(|error| anyhow::anyhow!("{error}"))?
        .iter()
        .map(|migration| migration.name().version().to_string())
        .collect::<Vec<_>>();
    let applied = conn
        .applied_migrations()
        .map_err(|error| anyhow::anyhow!("{error}"))?;
    if let Some(unknown) = applied
        .iter()
        .find(|version| !known.contains(&version.to_string()))
    {
        bail!(
            "the database was made by a newer version of this program (it has migration {unknown}, which this \
             one does not know); start that version, or restore a backup made before the upgrade"
        );
    }
    Ok(())
}
