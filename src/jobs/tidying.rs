//! What nobody needs any more goes, and the tallies of customers are folded.

use crate::{
    customers::picker,
    db::{Actor, Db, transaction},
    error::Error,
    web::session::{ABSOLUTE_REMEMBERED, IDLE_REMEMBERED},
};
use diesel::{
    PgConnection, RunQueryDsl,
    sql_types::{BigInt, Bool},
};

/// One copy of the program tidies up at a time; the others leave it.
const LOCK: i64 = 0x7469_6479;
/// As many tallies of a kind may stand before they become one.
const MOST_TALLIES: i64 = 100;

#[derive(diesel::QueryableByName)]
struct Free {
    #[diesel(sql_type = Bool)]
    free: bool,
}

/// Takes away ended sessions, old attempts to sign in, keys of forms and links, the searches of bulk changes
/// after a day, the files of imports after thirty days, uses of customers after a year; folds the tallies.
///
/// # Errors
/// Those of the database; nothing is half done.
pub fn tidy(db: &Db) -> Result<(), Error> {
    let mut conn = db.connection()?;
    transaction(&mut conn, &Actor::SYSTEM, |conn| {
        let lock: Free = diesel::sql_query("select pg_try_advisory_xact_lock($1) as free")
            .bind::<BigInt, _>(LOCK)
            .get_result(conn)?;
        if lock.free {
            sweep(conn)?;
            fold_tallies(conn)?;
            picker::uses::expire(conn)?;
        }
        Ok(())
    })
}

fn sweep(conn: &mut PgConnection) -> Result<(), Error> {
    let old = [
        "delete from sign_in_attempts where at < now() - interval '30 days'",
        "delete from idempotency_keys where created_at < now() - interval '7 days'",
        "delete from one_time_links where expires_at < now() - interval '1 day' or used_at < now() - interval '1 day'",
        "delete from import_customers m using imports i where i.id = m.import_id and i.undo_until < now() and i.state = 'done'",
        "delete from import_files f using imports i where i.id = f.import_id and i.created_at < now() - interval '30 days'",
        "delete from export_files f using exports x where x.id = f.export_id and x.created_at < now() - interval '1 day'",
        // It can be taken back no more; what was typed into the search may be somebody's name.
        "update bulk_changes set query = '' where created_at < now() - interval '1 day' and query like '%q=%'",
        "delete from bulk_changes where created_at < now() - interval '30 days' and state <> 'waiting'",
        // The samples and errors of a file are as personal as the file; how it was matched is not.
        "update imports set errors = '[]', likely = '[]', matching = (select coalesce(jsonb_agg(c - 'sample'), '[]') \
           from jsonb_array_elements(matching) c) \
          where created_at < now() - interval '30 days' and (errors <> '[]' or likely <> '[]' or matching @> '[{\"sample\": []}]')",
    ];
    for statement in old {
        diesel::sql_query(statement).execute(conn)?;
    }
    diesel::sql_query(
        "delete from sessions where created_at < now() - $1 * interval '1 second' \
            or last_seen_at < now() - $2 * interval '1 second'",
    )
    .bind::<BigInt, _>(ABSOLUTE_REMEMBERED.num_seconds())
    .bind::<BigInt, _>(IDLE_REMEMBERED.num_seconds())
    .execute(conn)?;
    Ok(())
}

/// Adds the tallies of each up into one row, leaving those that somebody is just writing.
macro_rules! fold {
    ($table:literal, $of:literal) => {
        concat!(
            "with crowded as (select ",
            $of,
            " from ",
            $table,
            " group by ",
            $of,
            " having count(*) > $1 or sum(delta) = 0), ",
            "gone as (delete from ",
            $table,
            " where id in (select id from ",
            $table,
            " where (",
            $of,
            ") in (select ",
            $of,
            " from crowded) for update skip locked) returning ",
            $of,
            ", delta) ",
            "insert into ",
            $table,
            " (",
            $of,
            ", delta) ",
            "select ",
            $of,
            ", sum(delta) from gone group by ",
            $of,
            " having sum(delta) <> 0"
        )
    };
}

fn fold_tallies(conn: &mut PgConnection) -> Result<(), Error> {
    let tables = [
        (fold!("customer_tallies", "kind"), MOST_TALLIES),
        (fold!("group_tallies", "group_id"), MOST_TALLIES),
        // All of them are read to count a filtered list.
        (fold!("mixture_tallies", "kind, facets"), 2),
    ];
    for (statement, most) in tables {
        diesel::sql_query(statement)
            .bind::<BigInt, _>(most)
            .execute(conn)?;
    }
    Ok(())
}
