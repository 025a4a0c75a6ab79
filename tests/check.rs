//! `clientela check` finds whatever contradicts a rule.

use crate::support::database::TestDatabase;
use chrono::NaiveDate;
use clientela::{
    check::{self, Finding},
    customers::erase::actions::erase,
    db::{Actor, transaction},
    ids::CustomerId,
    seed::fill::{Wanted, Way, fill_by},
};
use diesel::{PgConnection, connection::SimpleConnection};

/// The beginning of a rule, and what contradicts it. Each leaves the rules after it alone.
const PLANTED: [(&str, &str); 33] = [
    (
        "a merged customer became",
        "update customers set merged_into = null where id = (select loser_id from merges)",
    ),
    (
        "nothing belongs to a merged",
        "update customers set merged_into = (select survivor_id from merges) where id = (select loser_id from merges); \
         insert into customer_uses (customer_id, day, times) select loser_id, '2026-11-01', 1 from merges; \
         insert into customer_use_sums (customer_id, times) select loser_id, 1 from merges",
    ),
    (
        "of an erased customer",
        "update customers set note = 'owes us something' where id = 4",
    ),
    (
        "the search text",
        "update customers set search_text = ' old' where id = 1",
    ),
    (
        "what lists show",
        "update customers set city = 'Atlantis' where id = 1",
    ),
    (
        "the tally of each kind",
        "insert into customer_tallies (kind, delta) values ('person', 1)",
    ),
    (
        "the tally of each mixture",
        "update mixture_tallies set delta = delta + 1 where id = (select min(id) from mixture_tallies)",
    ),
    (
        "the tally of each group",
        "insert into group_tallies (group_id, delta) values (1, -1)",
    ),
    (
        "no two groups",
        "drop index customer_groups_unique_name; update customer_groups set name = 'Same' where id in (1, 2)",
    ),
    (
        "every discount of a group",
        "alter table group_discounts drop constraint group_discounts_percent; \
         update group_discounts set percent = 101 where id = 1",
    ),
    (
        "nobody is in a group",
        "update customer_groups set deleted_at = now()",
    ),
    (
        "every customer has a number",
        "update customers set number = 'C-99999' where id = 2",
    ),
    (
        "no two customers have the same reference",
        "drop index customers_reference; update customers set reference = 'same' where id in (2, 3)",
    ),
    (
        "no two customers have the same key",
        "drop index customers_external_id; update customers set external_id = 'same' where id in (2, 3)",
    ),
    (
        "no two customers have the same identifier",
        "drop index identifiers_unique; insert into identifiers (customer_id, kind, country, value) \
         select 5, kind, country, value from identifiers where customer_id <> 5 limit 1",
    ),
    (
        "whoever has billing addresses",
        "update addresses set default_billing = false where default_billing",
    ),
    (
        "whoever has shipping addresses",
        "drop index addresses_one_default_shipping; update addresses set default_shipping = true where shipping",
    ),
    (
        "a default address",
        "alter table addresses drop constraint addresses_defaults; drop index addresses_one_default_billing; \
         update addresses set default_billing = true where not billing",
    ),
    (
        "whoever has contacts",
        "update contacts set main = false where id = 1",
    ),
    (
        "the e-mails and phones of a contact",
        "update contact_points set customer_id = customer_id % 60 + 1 where contact_id is not null",
    ),
    (
        "a member is a person",
        "update members set person_id = (select max(id) from customers where kind = 'company') where id = 1",
    ),
    (
        "nobody belongs to a company twice",
        "alter table members drop constraint members_overlap; \
         insert into members (company_id, person_id) select company_id, person_id from members where id = 2",
    ),
    (
        "above a company",
        "update customers c set parent_id = other.id from customers other \
          where c.kind = 'company' and other.kind = 'company' and other.id = (select max(id) from customers \
                where kind = 'company' and id < (select max(id) from customers where kind = 'company')) \
            and c.id = (select max(id) from customers where kind = 'company'); \
         update customers c set parent_id = low.id from customers low where low.parent_id = c.id",
    ),
    (
        "whoever has a reason",
        "alter table customers drop constraint customers_stop_note; \
         update customers set stop_note = 'for no reason', stop_level = null where id = 11",
    ),
    (
        "the sum of the uses",
        "insert into customer_uses (customer_id, day, times) values (12, '2026-11-01', 3)",
    ),
    (
        "every tag of a customer",
        "update customers set tags = '{unheard of}' where id = 7",
    ),
    (
        "nothing belongs to a customer",
        "update addresses set customer_id = 999 where id = 1",
    ),
    (
        "the history of every customer",
        "alter table audit_events disable trigger no_delete; \
         delete from audit_events where row_id = 8 and table_name = 'customers'",
    ),
    (
        "a business that is set up",
        "update users set disabled_at = now()",
    ),
    (
        "every identifier passes",
        "update identifiers set value = 'IT00000000001' where id = 1",
    ),
    (
        "every IBAN passes",
        "update customers set iban = 'IT00X0000000000000000000000' where id = 9",
    ),
    (
        "every country and every currency",
        "update customers set currency = 'XXQ' where id = 10",
    ),
    (
        "every customer has a name",
        "alter table customers drop constraint customers_named; \
         update customers set given_name = '', family_name = ' ' where kind = 'person'",
    ),
];

/// The last two companies become one.
const MERGED: &str = "select merge_customers(max(id), min(id), '{note}') from (select id from customers \
                      where kind = 'company' and erased_at is null order by id desc limit 2) companies";

fn wrong(conn: &mut PgConnection) -> (usize, Vec<Finding>) {
    let (mut all, mut wrong) = (0, Vec::new());
    check::run(conn, |finding| {
        all += 1;
        wrong.extend((!finding.holds()).then_some(finding));
    })
    .expect("the check runs");
    (all, wrong)
}

#[test]
fn a_planted_deviation_of_every_kind_is_found_and_named() {
    let database = TestDatabase::empty();
    let conn = &mut database.conn();
    let wanted = Wanted {
        customers: 60,
        seed: 1,
        date: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day"),
    };
    fill_by(conn, wanted, Way::Copy, &mut |_| {}).expect("it is filled");
    transaction(conn, &Actor::SYSTEM, |conn| erase(conn, CustomerId(4))).expect("it is erased");
    transaction(conn, &Actor::SYSTEM, |conn| conn.batch_execute(MERGED)).expect("they are merged");
    assert_eq!(wrong(conn), (PLANTED.len(), Vec::new()));
    // As a repair by hand or a damaged backup would write: no trigger, no foreign key looks on.
    conn.batch_execute("set session_replication_role = replica")
        .expect("tests run as the owner of the server");
    for (rule, sql) in PLANTED {
        let found = |conn: &mut PgConnection| {
            let (_, wrong) = wrong(conn);
            wrong
                .into_iter()
                .find(|finding| finding.rule.starts_with(rule))
        };
        assert_eq!(found(conn), None, "nothing before it breaks this rule");
        conn.batch_execute(sql).expect(sql);
        let finding = found(conn).unwrap_or_else(|| panic!("not found: {rule}"));
        assert!(
            finding.deviations > 0 && !finding.examples.is_empty(),
            "{finding}"
        );
        assert!(finding.examples.len() <= 5);
    }
}
