-- Imports write hundreds of thousands of rows. What is new is told by one statement for all rows of an insert,
-- and what only follows from other rows (search text, city, phone) does not ask whether it is to be told.

-- As audit(), whose arguments it has, words the making of a row.
create function audit_new() returns trigger language plpgsql as $$
declare
    told_user bigint := acting('user_id')::bigint;
    told_address inet := acting('address')::inet;
    told_request text := acting('request_id');
    ignored text[] := array['id', 'version', 'created_at', 'updated_at'] || tg_argv[0:];
begin
    if not exists (select from added) then
        return null;
    end if;
    if acting('actor') is null then
        raise exception 'a write to % without an acting user', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    if acting('quiet') is not null then
        return null;
    end if;
    insert into audit_events (user_id, address, request_id, customer_id, table_name, row_id, action, changes)
    select told_user, told_address, told_request, (whole ->> tg_argv[0])::bigint, tg_table_name,
           (whole ->> 'id')::bigint, 'created',
           (select coalesce(jsonb_object_agg(key, jsonb_build_array(null, value)), '{}')
              from jsonb_each(whole)
             where key <> all (ignored) and value not in ('null', '""', '[]'))
      from (select to_jsonb(added) as whole from added) rows
     order by (whole ->> 'id')::bigint;
    return null;
end $$;

drop trigger audit on customers;
create trigger audit after delete on customers
    for each row execute function audit('id', 'name', 'name_key', 'search_text', 'city', 'phone', 'phone_typed', 'email',
                                        'facets');
-- The triggers `touch…` count the version up whenever something else than these is set.
create trigger audit_changed after update on customers
    for each row when (old.version <> new.version)
    execute function audit('id', 'name', 'name_key', 'search_text', 'city', 'phone', 'phone_typed', 'email', 'facets');
create trigger audit_new after insert on customers referencing new table as added
    for each statement
    execute function audit_new('id', 'name', 'name_key', 'search_text', 'city', 'phone', 'phone_typed', 'email', 'facets');

drop trigger audit on identifiers;
create trigger audit after update or delete on identifiers for each row execute function audit('customer_id');
create trigger audit_new after insert on identifiers referencing new table as added
    for each statement execute function audit_new('customer_id');
drop trigger audit on contact_points;
create trigger audit after update or delete on contact_points for each row execute function audit('customer_id');
create trigger audit_new after insert on contact_points referencing new table as added
    for each statement execute function audit_new('customer_id');
drop trigger audit on addresses;
create trigger audit after update or delete on addresses for each row execute function audit('customer_id');
create trigger audit_new after insert on addresses referencing new table as added
    for each statement execute function audit_new('customer_id');
drop trigger audit on contacts;
create trigger audit after update or delete on contacts for each row execute function audit('customer_id');
create trigger audit_new after insert on contacts referencing new table as added
    for each statement execute function audit_new('customer_id');

-- The plan for some of an import's customers, so that they can be removed by the thousand without planning
-- all the others each time.
create function import_undo_plan_of(import bigint, ids bigint[])
    returns table (customer_id bigint, created boolean, stays boolean) language sql stable as $$
    select m.customer_id, m.created,
           case when m.created then
               exists (select from audit_events e
                        where e.customer_id = m.customer_id and e.request_id is distinct from 'import/' || import)
               or exists (select from merges g where g.loser_id = m.customer_id)
               or exists (select from merges g where g.survivor_id = m.customer_id)
               or exists (select from customers child where child.parent_id = m.customer_id)
               or exists (select from members b where b.company_id = m.customer_id or b.person_id = m.customer_id)
           else
               exists (select from audit_events e
                         join audit_events newer on newer.table_name = e.table_name and newer.row_id = e.row_id
                                                and newer.id > e.id and newer.request_id is distinct from e.request_id
                        where e.customer_id = m.customer_id and e.request_id = 'import/' || import)
           end
      from unnest(ids) as wanted (id)
      join import_customers m on m.import_id = import and m.customer_id = wanted.id
      join customers c on c.id = m.customer_id and c.erased_at is null
$$;

create or replace function import_undo_plan(import bigint)
    returns table (customer_id bigint, created boolean, stays boolean) language sql stable as $$
    select * from import_undo_plan_of(
        import, array(select m.customer_id from import_customers m where m.import_id = import))
$$;

-- As before, but with the plan for these alone.
create or replace function remove_imported(import bigint, ids bigint[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from unnest(ids) as wanted (id)
                where not exists (select from import_undo_plan_of(import, ids) plan
                                   where plan.customer_id = wanted.id and plan.created and not plan.stays)) then
        raise exception 'not all of them are import %''s alone', import using errcode = 'insufficient_privilege';
    end if;
    insert into customer_tallies (kind, delta)
    select kind, -count(*) from customers where id = any (ids) group by kind;
    perform set_config('clientela.quiet', 'on', true);
    delete from import_customers where customer_id = any (ids);
    delete from customer_uses where customer_id = any (ids);
    delete from customer_use_sums where customer_id = any (ids);
    delete from contact_points where customer_id = any (ids);
    delete from contacts where customer_id = any (ids);
    delete from addresses where customer_id = any (ids);
    delete from identifiers where customer_id = any (ids);
    delete from customers where id = any (ids);
    perform set_config('clientela.quiet', '', true);
    update audit_events e
       set changes = (select coalesce(jsonb_object_agg(key, '[null, null]'::jsonb), '{}')
                        from jsonb_object_keys(e.changes) as key)
     where e.customer_id = any (ids);
    insert into audit_events (user_id, address, request_id, customer_id, table_name, row_id, action, changes)
    select acting('user_id')::bigint, acting('address')::inet, acting('request_id'),
           gone.id, 'customers', gone.id, 'deleted', '{}'
      from unnest(ids) as gone (id);
end $$;
