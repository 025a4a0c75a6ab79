-- An import can be undone as a whole for a day.
alter table imports
    add column undo_until timestamptz,
    add column undone_at timestamptz,
    -- customers that stay as they are, because somebody went on with them
    add column kept_customers integer not null default 0,
    drop constraint imports_state,
    add constraint imports_state check (
        state in ('uploaded', 'checking', 'checked', 'running', 'done', 'failed', 'undoing', 'undone'));
alter table jobs
    drop constraint jobs_kind,
    add constraint jobs_kind check (kind in ('import-check', 'import-run', 'import-undo'));

-- Whom an import made or changed, for as long as it can be undone.
create table import_customers (
    import_id bigint not null references imports,
    customer_id bigint not null references customers,
    created boolean not null,
    constraint import_customers_pkey primary key (import_id, customer_id)
);
create index import_customers_customer on import_customers (customer_id);

-- What an undo would do with each of them. A new customer stays when anything at all was done with it
-- since, one that was changed when something newer changed the same rows.
create function import_undo_plan(import bigint)
    returns table (customer_id bigint, created boolean, stays boolean) language sql stable as $$
    select m.customer_id, m.created,
           case when m.created then
               exists (select from audit_events e
                        where e.customer_id = m.customer_id and e.request_id is distinct from 'import/' || import)
               or exists (select from customers child where child.parent_id = m.customer_id)
               or exists (select from members b where b.company_id = m.customer_id or b.person_id = m.customer_id)
           else
               exists (select from audit_events e
                         join audit_events newer on newer.table_name = e.table_name and newer.row_id = e.row_id
                                                and newer.id > e.id and newer.request_id is distinct from e.request_id
                        where e.customer_id = m.customer_id and e.request_id = 'import/' || import)
           end
      from import_customers m
      join customers c on c.id = m.customer_id and c.erased_at is null
     where m.import_id = import
$$;

-- Writes the old values of customers back that an import changed; answers for how many. One that cannot be
-- put back as a whole stays as it is.
create function put_back_import(import bigint, ids bigint[], forbidden text[]) returns integer
    language plpgsql as $$
declare
    one bigint;
    done integer := 0;
begin
    foreach one in array ids loop
        begin
            if undo_request(one, 'import/' || import, forbidden) <> 'undone' then
                raise exception 'customer % stays as it is', one using errcode = 'CL001';
            end if;
            done := done + 1;
        exception when sqlstate 'CL001' or unique_violation or foreign_key_violation then
            null;
        end;
    end loop;
    perform refresh_search(ids);
    return done;
end $$;

-- Removes customers that an import made, as if it had not: their rows go, and of their history stays that
-- they came and went, but no value. Nobody else may touch the trail.
create function remove_imported(import bigint, ids bigint[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from unnest(ids) as wanted (id)
                where not exists (select from import_undo_plan(import) plan
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
