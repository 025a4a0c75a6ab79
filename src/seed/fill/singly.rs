//! One customer after another through the actions of the screens, all in one transaction. Only the
//! search text waits until the end, as after an import.

use super::{Turn, lists::Lists, made::Made, progress};
use crate::{
    customers::{
        actions, addresses, contacts,
        members::{self, model::Term},
    },
    db::{Actor, transaction},
    ids::CustomerId,
    seed::{Generator, SeedMember},
};
use anyhow::anyhow;
use diesel::{PgConnection, connection::SimpleConnection};

/// How often it is told how far it got.
const STEP: usize = 500;

/// Everything was written just now; what a list shows as its last change is when it was made.
const END: &str = "
    set local clientela.search_later = '';
    select refresh_search(array(select id from customers));
    update customers set updated_at = created_at;
";

/// Makes them all.
pub fn fill(
    conn: &mut PgConnection,
    generator: &Generator,
    order: &[Turn],
    lists: &Lists,
    tell: &mut dyn FnMut(&str),
) -> anyhow::Result<()> {
    transaction(conn, &Actor::SYSTEM, |conn| -> anyhow::Result<()> {
        conn.batch_execute("set local clientela.search_later = 'yes'")?;
        let mut ids = Vec::with_capacity(order.len());
        for (turn, done) in order.iter().zip(1..) {
            let made = Made::new(generator, turn.n, lists);
            let id =
                add(conn, made).map_err(|error| error.context(format!("customer {}", turn.n)))?;
            ids.push(id);
            if done % STEP == 0 {
                tell(&progress(done, order.len()));
            }
        }
        for member in generator.members(order.iter().map(|turn| turn.n)) {
            link(conn, &ids, &member)?;
        }
        conn.batch_execute(END)?;
        Ok(())
    })?;
    conn.batch_execute("analyze")?;
    Ok(())
}

fn link(conn: &mut PgConnection, ids: &[CustomerId], member: &SeedMember) -> anyhow::Result<()> {
    let term = Term {
        role: member.role.to_owned(),
        from_date: member.from,
        until_date: member.until,
    };
    members::actions::add(conn, ids[member.company], ids[member.person], &term)
        .map_err(|refusal| anyhow!("{member:?}: {refusal:?}"))?;
    Ok(())
}

fn add(conn: &mut PgConnection, made: Made) -> anyhow::Result<CustomerId> {
    let id = actions::create(conn, &made.customer).map_err(|refusal| anyhow!("{refusal:?}"))?;
    for place in &made.places {
        addresses::actions::add(conn, id, place)?;
    }
    for card in &made.contacts {
        contacts::actions::add(conn, id, card)?;
    }
    Ok(id)
}
