-- As before, but what both have alike is kept once with the words of both, and who belonged to both at one time does so
-- from the earlier day to the later one in the roles of both.
create or replace function merge_customers(loser bigint, survivor bigint, taken text[]) returns bigint language plpgsql as $$
declare
    lost customers;
    old customers;
    wanted jsonb;
    fields jsonb;
    columns text;
    parts jsonb;
    moved jsonb;
    changed jsonb;
    dropped jsonb;
    kept jsonb;
    noted jsonb;
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

    parts := jsonb_build_object('addresses', join_addresses(loser, survivor), 'identifiers', join_identifiers(loser, survivor),
                                'members', join_members(loser, survivor)) || join_contacts(loser, survivor);
    select jsonb_object_agg(key, value -> 'moved'), jsonb_object_agg(key, value -> 'changed'), jsonb_object_agg(key, value -> 'dropped')
      into moved, changed, dropped from jsonb_each(parts);
    kept := kept || jsonb_build_object('members', parts -> 'members' -> 'own');

    with went as (update customers set parent_id = survivor where parent_id = loser returning id)
    select jsonb_agg(id) into noted from went;
    moved := moved || jsonb_build_object('customers', coalesce(noted, '[]'));

    with went as (delete from customer_uses where customer_id = loser returning day, times), added as (
        insert into customer_uses (customer_id, day, times) select survivor, day, times from went
        on conflict (customer_id, day) do update set times = customer_uses.times + excluded.times)
    select jsonb_agg(jsonb_build_array(day, times)) into noted from went;
    kept := kept || jsonb_build_object('uses', noted);
    perform sum_uses(array[loser, survivor]);

    insert into merges (loser_id, survivor_id, fields, kept, moved, changed, dropped, last_event)
    values (loser, survivor, fields, jsonb_strip_nulls(kept), moved, changed, dropped,
            (select max(id) from audit_events))
    returning id into merge;
    perform set_config('clientela.search_later', '', true), set_config('clientela.merging', '', true);
    perform refresh_search(array[survivor]);
    return merge;
end $$;
