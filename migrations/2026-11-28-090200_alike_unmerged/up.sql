-- Taking back a merge by which rows that both had alike took over words.

-- As before; and what the survivor had and took over words, that was changed since: an undo leaves it as it is.
create or replace function merge_stays(merge bigint) returns table (table_name text, row_id bigint) language sql stable as $$
    select each.key, one.id::bigint
      from merges m, jsonb_each(m.moved) each, jsonb_array_elements_text(each.value) one (id)
     where m.id = merge
       and (exists (select from audit_events e
                     where e.table_name = each.key and e.row_id = one.id::bigint and is_since(e, m)
                       and (each.key <> 'customers' or e.changes ? 'parent_id'))
            or each.key = 'contacts'
               and (exists (select from contact_points p join audit_events e on e.table_name = 'contact_points' and e.row_id = p.id
                             where p.contact_id = one.id::bigint and is_since(e, m))
                    or exists (select from audit_events e
                                where e.customer_id = m.survivor_id and is_since(e, m) and e.table_name = 'contact_points'
                                  and e.changes -> 'contact_id' ->> 0 = one.id)))
    union
    select each.key, one.id::bigint
      from merges m, jsonb_each(m.changed) each, jsonb_object_keys(each.value) one (id)
     where m.id = merge
       and not coalesce(m.moved -> each.key @> to_jsonb(one.id::bigint), false)
       and exists (select from audit_events e where e.table_name = each.key and e.row_id = one.id::bigint and is_since(e, m))
$$;

-- What moved goes back to the loser, unless it stays.
create function return_moved(m merges, stays jsonb) returns void language plpgsql as $$
declare
    lost customers;
begin
    select * into lost from customers where id = m.loser_id;
    -- First the contacts that both had: their contact points go back to them.
    insert into contacts overriding system value
    select * from jsonb_populate_recordset(null::contacts, m.dropped -> 'contacts') on conflict do nothing;
    update addresses a
       set customer_id = m.loser_id,
           default_billing = coalesce((m.changed -> 'addresses' -> a.id::text ->> 'default_billing')::boolean, false),
           default_shipping = coalesce((m.changed -> 'addresses' -> a.id::text ->> 'default_shipping')::boolean, false)
     where a.customer_id = m.survivor_id and m.moved -> 'addresses' @> to_jsonb(a.id)
       and not coalesce(stays -> 'addresses' @> to_jsonb(a.id), false);
    update contacts n
       set customer_id = m.loser_id, main = coalesce((m.changed -> 'contacts' -> n.id::text ->> 'main')::boolean, false)
     where n.customer_id = m.survivor_id and m.moved -> 'contacts' @> to_jsonb(n.id)
       and not coalesce(stays -> 'contacts' @> to_jsonb(n.id), false);
    update contact_points p set customer_id = m.loser_id
      from contacts n where n.id = p.contact_id and n.customer_id = m.loser_id;
    update contact_points p
       set customer_id = m.loser_id, position = (m.changed -> 'contact_points' -> p.id::text ->> 'position')::integer,
           contact_id = (m.changed -> 'contact_points' -> p.id::text ->> 'contact_id')::bigint
     where p.customer_id = m.survivor_id and m.moved -> 'contact_points' @> to_jsonb(p.id)
       and not coalesce(stays -> 'contact_points' @> to_jsonb(p.id), false);
    update identifiers i set customer_id = m.loser_id
     where i.customer_id = m.survivor_id and m.moved -> 'identifiers' @> to_jsonb(i.id)
       and not coalesce(stays -> 'identifiers' @> to_jsonb(i.id), false);
    update members b
       set company_id = case lost.kind when 'company' then m.loser_id else b.company_id end,
           person_id = case lost.kind when 'person' then m.loser_id else b.person_id end
     where m.survivor_id in (b.company_id, b.person_id) and m.moved -> 'members' @> to_jsonb(b.id)
       and not coalesce(stays -> 'members' @> to_jsonb(b.id), false);
end $$;

-- What the survivor had is as it was, unless it stays.
create function restore_changed(m merges, stays jsonb) returns void language plpgsql as $$
declare
    one record;
    columns text;
begin
    for one in select each.key as of_table, was.key::bigint as id, was.value as before
                 from jsonb_each(m.changed) each, jsonb_each(each.value) was
                where not coalesce(m.moved -> each.key @> to_jsonb(was.key::bigint), false)
                  and not coalesce(stays -> each.key @> to_jsonb(was.key::bigint), false) loop
        select string_agg(format('%1$I = was.%1$I', key), ', ') into columns from jsonb_object_keys(one.before) key;
        execute format('update %1$I it set %2$s from jsonb_populate_record(null::%1$I, $1) was where it.id = $2 and $3 in (%3$s)',
                       one.of_table, columns,
                       case one.of_table when 'members' then 'it.company_id, it.person_id' else 'it.customer_id' end)
          using one.before, one.id, m.survivor_id;
    end loop;
end $$;

-- What both had alike the loser has again, unless somebody else has it now; and the survivor its own, unless that
-- which was kept instead stays.
create function return_dropped(m merges, stays jsonb) returns void language sql as $$
    insert into addresses overriding system value
    select * from jsonb_populate_recordset(null::addresses, m.dropped -> 'addresses') on conflict do nothing;
    insert into contact_points overriding system value
    select * from jsonb_populate_recordset(null::contact_points, m.dropped -> 'contact_points') on conflict do nothing;
    insert into identifiers overriding system value
    select * from jsonb_populate_recordset(null::identifiers, m.dropped -> 'identifiers') on conflict do nothing;
    insert into members overriding system value
    select was.*
      from (select jsonb_array_elements(m.dropped -> 'members') as member
            union all
            select own from jsonb_array_elements(m.kept -> 'members') own
             where not coalesce(stays -> 'members' @> (own -> 'kept_by'), false)) all_of_both
     cross join lateral jsonb_populate_record(null::members, member) was
      join customers c on c.id = was.company_id and c.erased_at is null
      join customers p on p.id = was.person_id and p.erased_at is null on conflict do nothing;
$$;

-- As before.
create or replace function undo_merge(merge bigint) returns void language plpgsql as $$
declare
    m merges;
    it customers;
    stays jsonb;
    back jsonb;
begin
    select * into m from merges where id = merge;
    select * into it from customers where id = m.survivor_id;
    select coalesce(jsonb_object_agg(s.table_name, ids), '{}') into stays
      from (select each.table_name, jsonb_agg(each.row_id) as ids from merge_stays(merge) each group by 1) s;
    perform set_config('clientela.search_later', 'on', true), set_config('clientela.merging', 'on', true);

    select coalesce(jsonb_object_agg(key, value -> 0), '{}') into back
      from jsonb_each(m.fields)
     where (to_jsonb(it) -> key) is not distinct from value -> 1;
    perform give_back(m.survivor_id, back - 'parent_id');
    update customers c
       set merged_into = null, erased_at = null,
           group_id = (select g.id from customer_groups g where g.id = (m.kept ->> 'group_id')::bigint and g.deleted_at is null),
           -- others may have them now
           reference = case when not exists (select from customers o where o.reference = c.reference and o.erased_at is null)
                            then c.reference end,
           external_id = case when not exists (select from customers o where o.external_id = c.external_id and o.erased_at is null)
                              then c.external_id end
     where c.id = m.loser_id;

    perform return_moved(m, stays), restore_changed(m, stays), return_dropped(m, stays);

    update customers c set parent_id = m.loser_id
     where c.parent_id = m.survivor_id and m.moved -> 'customers' @> to_jsonb(c.id)
       and not coalesce(stays -> 'customers' @> to_jsonb(c.id), false);
    perform put_below(m.loser_id, (m.kept ->> 'parent_id')::bigint) where m.kept ->> 'parent_id' is not null;
    perform put_below(m.survivor_id, (back ->> 'parent_id')::bigint) where back ? 'parent_id';
    perform settle_defaults(m.loser_id), settle_defaults(m.survivor_id);

    insert into customer_uses (customer_id, day, times)
    select m.loser_id, (each ->> 0)::date, (each ->> 1)::integer from jsonb_array_elements(m.kept -> 'uses') each;
    delete from customer_uses u using customer_uses taken
     where u.customer_id = m.survivor_id and taken.customer_id = m.loser_id and taken.day = u.day and u.times <= taken.times;
    update customer_uses u set times = u.times - taken.times from customer_uses taken
     where u.customer_id = m.survivor_id and taken.customer_id = m.loser_id and taken.day = u.day;
    perform sum_uses(array[m.loser_id, m.survivor_id]);

    update merges
       set undone_at = now(), undone_by = acting('user_id')::bigint, undo_request_id = acting('request_id')
     where id = merge;
    perform set_config('clientela.search_later', '', true), set_config('clientela.merging', '', true);
    perform refresh_search(array[m.loser_id, m.survivor_id]);
end $$;
