//! The rules that SQL can prove: for each, a query for the rows that contradict it.

/// A rule about the data.
pub struct Invariant {
    /// What must be so, as a sentence.
    pub rule: &'static str,
    /// One column `example`, one row for each contradiction, in a fixed order.
    pub contradictions: &'static str,
}

/// All of them.
pub const ALL: &[Invariant] = &[
    Invariant {
        rule: "every customer has a name, an erased one has none",
        contradictions: "select 'customer ' || id as example from customers \
            where (btrim(name) = '') <> case when merged_into is null then erased_at is not null \
                else (select s.erased_at is not null from customers s where s.id = survivor_of(customers.id)) end \
            order by id",
    },
    Invariant {
        rule: "every customer has a number that the sequence has given, each its own",
        contradictions: "select 'customer ' || min(id) || ' ' || number as example from customers group by number \
            having count(*) > 1 or number !~ '^C-[0-9]{5,}$' \
            or substr(number, 3)::bigint > (select last_value from customer_numbers) order by min(id)",
    },
    Invariant {
        rule: "no two customers have the same reference",
        contradictions: "select 'customers ' || min(id) || ' and ' || max(id) as example from customers \
            where erased_at is null and reference is not null group by reference having count(*) > 1 order by min(id)",
    },
    Invariant {
        rule: "no two customers have the same key of another program",
        contradictions: "select 'customers ' || min(id) || ' and ' || max(id) as example from customers \
            where erased_at is null and external_id is not null group by external_id having count(*) > 1 \
            order by min(id)",
    },
    Invariant {
        rule: "no two customers have the same identifier unless it is shared",
        contradictions: "select 'customers ' || min(customer_id) || ' and ' || max(customer_id) as example \
            from identifiers where not shared group by kind, country, value having count(*) > 1 \
            order by min(customer_id)",
    },
    Invariant {
        rule: "the search text of every customer is the one its data give",
        contradictions: "select 'customer ' || c.id as example from customers c \
            where erased_at is null and search_text <> search_text_of(c) order by c.id",
    },
    Invariant {
        rule: "what lists show of every customer is what its addresses and contact points say",
        contradictions: "select 'customer ' || c.id as example from customers c cross join lateral reach_of(c.id) reach \
            where c.erased_at is null and (c.city, c.phone, c.phone_typed, c.email) \
                is distinct from (reach.city, reach.phone, reach.phone_typed, reach.email) order by c.id",
    },
    Invariant {
        rule: "the tally of each kind is the number of its customers",
        contradictions: "select kind || ': ' || coalesce(told, 0) || ' told, ' || coalesce(counted, 0) || ' counted' \
            as example \
            from (select kind, sum(delta) as told from customer_tallies group by kind) tallies \
            full join (select kind, count(*) as counted from customers where erased_at is null group by kind) counts \
            using (kind) where coalesce(told, 0) <> coalesce(counted, 0) order by kind",
    },
    Invariant {
        rule: "the tally of each mixture of facets is the number of its customers",
        contradictions: "select kind || ' ' || facets::text || ': ' || coalesce(told, 0) || ' told, ' \
            || coalesce(counted, 0) || ' counted' as example \
            from (select kind, facets, sum(delta) as told from mixture_tallies group by kind, facets) tallies \
            full join (select kind, mixture(status, stop_level, group_id, country, salesperson_id, language) as facets, \
                              count(*) as counted \
                         from customers where erased_at is null group by 1, 2) counts \
            using (kind, facets) where coalesce(told, 0) <> coalesce(counted, 0) order by kind, facets",
    },
    Invariant {
        rule: "the tally of each group is the number of its members",
        contradictions: "select 'group ' || group_id || ': ' || coalesce(told, 0) || ' told, ' || coalesce(counted, 0) \
            || ' counted' as example \
            from (select group_id, sum(delta) as told from group_tallies group by group_id) tallies \
            full join (select group_id, count(*) as counted from customers where group_id is not null \
                        group by group_id) counts \
            using (group_id) where coalesce(told, 0) <> coalesce(counted, 0) order by group_id",
    },
    Invariant {
        rule: "nobody is in a group that is deleted or does not exist",
        contradictions: "select 'customer ' || c.id as example from customers c where c.group_id is not null \
            and not exists (select from customer_groups g where g.id = c.group_id and g.deleted_at is null) \
            order by c.id",
    },
    Invariant {
        rule: "no two groups have the same name",
        contradictions: "select 'groups ' || min(id) || ' and ' || max(id) as example from customer_groups \
            where deleted_at is null group by fold(name) having count(*) > 1 order by min(id)",
    },
    Invariant {
        rule: "every discount of a group lies between 0 and 100 percent and has a reason",
        contradictions: "select 'discount ' || id as example from group_discounts \
            where percent not between 0 and 100 or reason = '' order by id",
    },
    Invariant {
        rule: "whoever has billing addresses has one default among them",
        contradictions: "select 'customer ' || customer_id as example from addresses where billing \
            group by customer_id having count(*) filter (where default_billing) <> 1 order by customer_id",
    },
    Invariant {
        rule: "whoever has shipping addresses has one default among them",
        contradictions: "select 'customer ' || customer_id as example from addresses where shipping \
            group by customer_id having count(*) filter (where default_shipping) <> 1 order by customer_id",
    },
    Invariant {
        rule: "a default address is one for that use",
        contradictions: "select 'address ' || id as example from addresses \
            where default_billing > billing or default_shipping > shipping order by id",
    },
    Invariant {
        rule: "whoever has contacts has one main contact",
        contradictions: "select 'customer ' || customer_id as example from contacts \
            group by customer_id having count(*) filter (where main) <> 1 order by customer_id",
    },
    Invariant {
        rule: "the e-mails and phones of a contact belong to the contact's customer",
        contradictions: "select 'contact point ' || p.id as example from contact_points p \
            join contacts n on n.id = p.contact_id where n.customer_id <> p.customer_id order by p.id",
    },
    Invariant {
        rule: "a member is a person of a company, and neither is erased",
        contradictions: "select 'member ' || m.id as example from members m \
            left join customers c on c.id = m.company_id and c.kind = 'company' and c.erased_at is null \
            left join customers p on p.id = m.person_id and p.kind = 'person' and p.erased_at is null \
            where c.id is null or p.id is null order by m.id",
    },
    Invariant {
        rule: "nobody belongs to a company twice at a time",
        contradictions: "select 'members ' || a.id || ' and ' || b.id as example from members a \
            join members b on b.company_id = a.company_id and b.person_id = a.person_id and b.id > a.id \
             and daterange(a.from_date, a.until_date, '[]') && daterange(b.from_date, b.until_date, '[]') \
            order by a.id, b.id",
    },
    Invariant {
        rule: "above a company stands a company that is not erased, and none stands above itself",
        contradictions: "select 'customer ' || c.id as example from customers c \
            where c.parent_id is not null and ( \
            not exists (select from customers p \
                         where p.id = c.parent_id and p.kind = 'company' and c.kind = 'company' and p.erased_at is null) \
            or exists (with recursive above as (select c.parent_id as id \
                           union select p.parent_id from customers p join above on p.id = above.id) \
                       select from above where id = c.id)) order by c.id",
    },
    Invariant {
        rule: "whoever has a reason of a stop or warning has one",
        contradictions: "select 'customer ' || id as example from customers \
            where stop_level is null and stop_note <> '' order by id",
    },
    Invariant {
        rule: "the sum of the uses of every customer is the one of its days",
        contradictions: "select 'customer ' || customer_id as example \
            from (select customer_id, sum(times) as times from customer_uses group by customer_id) days \
            full join customer_use_sums sums using (customer_id) \
            where days.times is distinct from sums.times order by customer_id",
    },
    Invariant {
        rule: "every tag of a customer or a contact is a tag of the business",
        contradictions: "select borne.what || ' ' || borne.id || ' ' || tag as example from ( \
            select 'customer' as what, id, tags from customers \
            union all select 'contact', id, tags from contacts) borne, unnest(borne.tags) as tag \
            where not exists (select from tags t where t.name = tag) order by borne.what, borne.id",
    },
    Invariant {
        rule: "nothing belongs to a customer that does not exist",
        contradictions: "select owned.what || ' ' || owned.id as example from ( \
            select 'identifier' as what, id, customer_id from identifiers \
            union all select 'contact point', id, customer_id from contact_points \
            union all select 'address', id, customer_id from addresses \
            union all select 'contact', id, customer_id from contacts \
            union all select 'member', id, company_id from members \
            union all select 'member', id, person_id from members \
            union all select 'use', customer_id, customer_id from customer_uses \
            union all select 'recent', customer_id, customer_id from recent_customers) owned \
            where not exists (select from customers c where c.id = owned.customer_id) order by owned.what, owned.id",
    },
    Invariant {
        rule: "a merged customer became one of its kind that is not merged, and one merge tells so",
        contradictions: "select 'customer ' || c.id as example from customers c \
            left join customers s on s.id = survivor_of(c.id) \
            where (c.merged_into is not null and (s.id is null or s.kind <> c.kind or c.erased_at is null)) \
               or c.merged_into is distinct from (select m.survivor_id from merges m \
                    where m.loser_id = c.id and m.undone_at is null) order by c.id",
    },
    Invariant {
        rule: "nothing belongs to a merged customer any more",
        contradictions: "select 'customer ' || c.id as example from customers c where c.merged_into is not null and ( \
            coalesce(c.group_id, c.parent_id) is not null \
            or exists (select from identifiers i where i.customer_id = c.id) \
            or exists (select from contact_points p where p.customer_id = c.id) \
            or exists (select from addresses a where a.customer_id = c.id) \
            or exists (select from contacts n where n.customer_id = c.id) \
            or exists (select from members m where c.id in (m.company_id, m.person_id)) \
            or exists (select from customers k where k.parent_id = c.id) \
            or exists (select from customer_uses u where u.customer_id = c.id)) order by c.id",
    },
    Invariant {
        rule: "of an erased customer nothing stays but its number",
        contradictions: "select 'customer ' || c.id as example from customers c where c.erased_at is not null \
            and (c.merged_into is null or c.name = '') and ( \
            given_name || family_name || legal_name || trade_name || einvoice_address || pec || account_number || note \
            || delivery_instructions || search_text || stop_note <> '' or tags <> '{}' \
            or coalesce(parent_id::text, stop_level) is not null \
            or coalesce(reference, external_id, iban, bic, city, phone, phone_typed, email) is not null or group_id is not null \
            or exists (select from identifiers i where i.customer_id = c.id) \
            or exists (select from contact_points p where p.customer_id = c.id) \
            or exists (select from addresses a where a.customer_id = c.id) \
            or exists (select from contacts n where n.customer_id = c.id) \
            or exists (select from customer_uses u where u.customer_id = c.id) \
            or exists (select from recent_customers r where r.customer_id = c.id) \
            or exists (select from audit_events e, jsonb_each(e.changes) as change \
                        where e.customer_id = c.id and change.value <> '[null, null]')) order by c.id",
    },
    Invariant {
        rule: "the history of every customer says once that it was created, of an erased one that it was erased",
        contradictions: "select 'customer ' || c.id as example from customers c left join ( \
            select row_id, count(*) filter (where action = 'created') as created, \
                   count(*) filter (where action = 'erased') as erased \
              from audit_events where table_name = 'customers' group by row_id) told on told.row_id = c.id \
            where coalesce(told.created, 0) <> 1 \
               or coalesce(told.erased, 0) <> case when c.erased_at is null or c.name <> '' then 0 else 1 end order by c.id",
    },
    Invariant {
        rule: "a business that is set up has an administrator who can sign in",
        contradictions: "select 'company ' || name as example from company \
            where not exists (select from users where role = 'administrator' and disabled_at is null)",
    },
];
