-- Merging and its undoing: one function each, so that the rows move all together or not at all.

-- Whether a company stands below another one, however far.
create function is_below(company bigint, other bigint) returns boolean language sql stable as $$
    with recursive above as (
        select parent_id as id from customers where id = company
        union select c.parent_id from customers c join above on c.id = above.id)
    select exists (select from above where id = other)
$$;

create function sum_uses(ids bigint[]) returns void language sql as $$
    delete from customer_use_sums where customer_id = any (ids);
    insert into customer_use_sums (customer_id, times)
    select customer_id, sum(times) from customer_uses where customer_id = any (ids) group by customer_id;
$$;

-- Makes one customer part of another, in the transaction of whoever holds both rows. The other one takes these
-- columns from it. Answers the id of the merge.
create function merge_customers(loser bigint, survivor bigint, taken text[]) returns bigint language plpgsql as $$
declare
    lost customers;
    old customers;
    wanted jsonb;
    fields jsonb;
    columns text;
    moved jsonb := '{}';
    changed jsonb := '{}';
    dropped jsonb := '{}';
    kept jsonb;
    noted jsonb;
    gone members;
    here members[];
    early members;
    late members;
    next_place integer;
    merge bigint;
begin
    select * into lost from customers where id = loser;
    select * into old from customers where id = survivor;
    perform set_config('clientela.search_later', 'on', true), set_config('clientela.merging', 'on', true);
    wanted := (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(to_jsonb(lost)) where key = any (taken))
        || jsonb_build_object(
            'tags', (select coalesce(jsonb_agg(tag order by place), '[]')
                       from (select tag, min(place) as place
                               from unnest(old.tags || lost.tags) with ordinality t (tag, place) group by tag) tags),
            -- whoever of the two stands below the other, the one that stays takes the higher place
            'parent_id', case when is_below(survivor, loser) then lost.parent_id
                              when is_below(loser, survivor) then old.parent_id
                              when 'parent_id' = any (taken) then lost.parent_id else old.parent_id end);

    -- First it is gone, so that what only one may have is free.
    kept := jsonb_build_object('group_id', lost.group_id, 'parent_id', lost.parent_id);
    update customers set merged_into = survivor, erased_at = now(), group_id = null, parent_id = null where id = loser;

    select coalesce(jsonb_object_agg(key, jsonb_build_array(to_jsonb(old) -> key, value)), '{}') into fields
      from jsonb_each(wanted) where (to_jsonb(old) -> key) is distinct from value;
    select coalesce(string_agg(format('%1$I = wanted.%1$I', key), ', '), 'status = it.status') into columns
      from jsonb_object_keys(fields) key;
    execute format('update customers it set %s from jsonb_populate_record(null::customers, $1) wanted where it.id = $2', columns)
      using wanted, survivor;

    with went as (
        delete from addresses a where a.customer_id = loser and exists (
            select from addresses s
             where s.customer_id = survivor and s.billing >= a.billing and s.shipping >= a.shipping
               and (s.label, s.recipient, s.street, s.street2, s.postal_code, s.city, s.region, s.country)
                   = (a.label, a.recipient, a.street, a.street2, a.postal_code, a.city, a.region, a.country))
        returning a.*)
    select jsonb_agg(to_jsonb(went)) into noted from went;
    dropped := dropped || jsonb_build_object('addresses', noted);
    select jsonb_object_agg(id::text, jsonb_build_object('default_billing', default_billing, 'default_shipping', default_shipping))
      into noted from addresses where customer_id = loser and (default_billing or default_shipping);
    changed := changed || jsonb_build_object('addresses', noted);
    with went as (
        update addresses a
           set customer_id = survivor,
               default_billing = a.default_billing
                   and not exists (select from addresses s where s.customer_id = survivor and s.default_billing),
               default_shipping = a.default_shipping
                   and not exists (select from addresses s where s.customer_id = survivor and s.default_shipping)
         where a.customer_id = loser
        returning a.id)
    select jsonb_agg(id) into noted from went;
    moved := moved || jsonb_build_object('addresses', noted);

    select jsonb_object_agg(id::text, jsonb_build_object('main', main)) into noted
      from contacts where customer_id = loser and main;
    changed := changed || jsonb_build_object('contacts', noted);
    with went as (
        update contacts n
           set customer_id = survivor,
               main = n.main and not exists (select from contacts s where s.customer_id = survivor and s.main)
         where n.customer_id = loser
        returning n.id)
    select jsonb_agg(id) into noted from went;
    moved := moved || jsonb_build_object('contacts', noted);
    update contact_points set customer_id = survivor where customer_id = loser and contact_id is not null;

    with went as (
        delete from contact_points p where p.customer_id = loser and exists (
            select from contact_points s
             where s.customer_id = survivor and s.contact_id is null and (s.kind, s.value) = (p.kind, p.value))
        returning p.*)
    select jsonb_agg(to_jsonb(went)) into noted from went;
    dropped := dropped || jsonb_build_object('contact_points', noted);
    select jsonb_object_agg(id::text, jsonb_build_object('position', position)) into noted
      from contact_points where customer_id = loser;
    changed := changed || jsonb_build_object('contact_points', noted);
    select coalesce(max(position) + 1, 0) into next_place
      from contact_points where customer_id = survivor and contact_id is null;
    with went as (
        update contact_points p set customer_id = survivor, position = p.position + next_place where p.customer_id = loser
        returning p.id)
    select jsonb_agg(id) into noted from went;
    moved := moved || jsonb_build_object('contact_points', noted);

    with went as (
        delete from identifiers i where i.customer_id = loser and exists (
            select from identifiers s
             where s.customer_id = survivor and (s.kind, s.country, s.value) = (i.kind, i.country, i.value))
        returning i.*)
    select jsonb_agg(to_jsonb(went)) into noted from went;
    dropped := dropped || jsonb_build_object('identifiers', noted);
    with went as (update identifiers set customer_id = survivor where customer_id = loser returning id)
    select jsonb_agg(id) into noted from went;
    moved := moved || jsonb_build_object('identifiers', noted);

    -- Who was a member of both at one time is so once, from the earlier day to the later one.
    noted := '{"moved": [], "dropped": [], "changed": {}}';
    for gone in select * from members m where loser in (m.company_id, m.person_id) order by m.id loop
        select array_agg(m order by m.from_date nulls first) into here
          from members m
         where m.company_id = case gone.company_id when loser then survivor else gone.company_id end
           and m.person_id = case gone.person_id when loser then survivor else gone.person_id end
           and daterange(m.from_date, m.until_date, '[]') && daterange(gone.from_date, gone.until_date, '[]');
        if here is null then
            update members m
               set company_id = case m.company_id when loser then survivor else m.company_id end,
                   person_id = case m.person_id when loser then survivor else m.person_id end
             where m.id = gone.id;
            noted := jsonb_set(noted, '{moved}', noted -> 'moved' || to_jsonb(gone.id));
            continue;
        end if;
        early := here[1];
        late := here[cardinality(here)];
        noted := jsonb_set(noted, '{dropped}', noted -> 'dropped' || to_jsonb(gone));
        -- what an earlier round has noted is what it was at first
        noted := jsonb_set(noted, '{changed}', jsonb_build_object(
            early.id::text, jsonb_build_object('role', early.role, 'from_date', early.from_date, 'until_date', early.until_date),
            late.id::text, jsonb_build_object('role', late.role, 'from_date', late.from_date, 'until_date', late.until_date))
            || (noted -> 'changed'));
        delete from members where id = gone.id;
        update members m
           set role = case m.role when '' then gone.role else m.role end,
               from_date = case when m.from_date is not null then least(m.from_date, coalesce(gone.from_date, '-infinity')) end
         where m.id = early.id;
        update members m
           set until_date = case when m.until_date is not null then greatest(m.until_date, coalesce(gone.until_date, 'infinity')) end
         where m.id = late.id;
        update members set from_date = nullif(from_date, '-infinity'), until_date = nullif(until_date, 'infinity')
         where id in (early.id, late.id) and (not isfinite(from_date) or not isfinite(until_date));
    end loop;
    moved := moved || jsonb_build_object('members', noted -> 'moved');
    dropped := dropped || jsonb_build_object('members', noted -> 'dropped');
    changed := changed || jsonb_build_object('members', noted -> 'changed');

    with went as (update customers set parent_id = survivor where parent_id = loser returning id)
    select jsonb_agg(id) into noted from went;
    moved := moved || jsonb_build_object('customers', noted);

    with went as (delete from customer_uses where customer_id = loser returning day, times), added as (
        insert into customer_uses (customer_id, day, times) select survivor, day, times from went
        on conflict (customer_id, day) do update set times = customer_uses.times + excluded.times)
    select jsonb_agg(jsonb_build_array(day, times)) into noted from went;
    kept := kept || jsonb_build_object('uses', noted);
    perform sum_uses(array[loser, survivor]);

    insert into merges (loser_id, survivor_id, fields, kept, moved, changed, dropped, last_event)
    values (loser, survivor, fields, jsonb_strip_nulls(kept), jsonb_strip_nulls(moved), jsonb_strip_nulls(changed), jsonb_strip_nulls(dropped),
            (select max(id) from audit_events))
    returning id into merge;
    perform set_config('clientela.search_later', '', true), set_config('clientela.merging', '', true);
    perform refresh_search(array[survivor]);
    return merge;
end $$;
