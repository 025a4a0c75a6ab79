-- The order of contact points is part of what an undo brings back.
drop trigger audit on contact_points;
create trigger audit after insert or update or delete on contact_points
    for each row execute function audit('customer_id');

-- Erased is erased: whoever still had the sheet open brings nothing back.
create function refuse_erased() returns trigger language plpgsql as $$
begin
    raise exception 'customer % is erased', old.id
        using errcode = 'check_violation', constraint = 'customers_not_erased';
end $$;
create trigger not_erased before update on customers
    for each row when (old.erased_at is not null) execute function refuse_erased();

-- The foreign key has waited for an erasure under way by the time this runs, so it sees the outcome.
create function refuse_for_erased() returns trigger language plpgsql as $$
begin
    if exists (select from customers c
                where c.id in (select customer_id from added) and c.erased_at is not null) then
        raise exception 'the customer of these % is erased', tg_table_name
            using errcode = 'check_violation', constraint = 'customers_not_erased';
    end if;
    return null;
end $$;
create trigger not_erased after insert on identifiers referencing new table as added
    for each statement execute function refuse_for_erased();
create trigger not_erased after insert on addresses referencing new table as added
    for each statement execute function refuse_for_erased();
create trigger not_erased after insert on contacts referencing new table as added
    for each statement execute function refuse_for_erased();
create trigger not_erased after insert on contact_points referencing new table as added
    for each statement execute function refuse_for_erased();

-- Whether one event could be taken back on its own: recent, of a row that is the customer's, and the last
-- word on that row. The page asks for what to offer, the undo for what to do.
create function is_undoable(event audit_events) returns boolean language sql stable as $$
    select event.at > now() - interval '24 hours'
       and event.request_id is not null
       and case event.table_name
               when 'customers' then event.action = 'changed'
               else event.table_name in ('identifiers', 'addresses', 'contacts', 'contact_points')
                    and event.action <> 'erased' end
       and not exists (select from audit_events newer
                        where newer.table_name = event.table_name and newer.row_id = event.row_id
                          and newer.id > event.id and newer.request_id is distinct from event.request_id)
$$;

create function values_before(changes jsonb) returns jsonb language sql immutable as $$
    select jsonb_object_agg(key, value -> 0) from jsonb_each(changes)
$$;

-- Writes back what one request changed. Answers 'undone', or why not: 'missing', 'late', 'final'
-- (a new customer is erased, not undone), 'forbidden' (fields the reader may not edit), 'changed'.
-- Anything but 'undone' must be rolled back by the caller.
create function undo_request(customer bigint, request text, forbidden text[]) returns text
    language plpgsql as $$
declare
    event audit_events;
    columns text;
    touched bigint;
begin
    -- Two undos of one request: the second waits, and then finds the first one's events.
    perform from customers where id = customer and erased_at is null for no key update;
    if not found then
        return 'missing';
    end if;
    for event in select * from audit_events e where e.customer_id = customer and e.request_id = request loop
        if event.table_name = 'customers' and event.changes ?| forbidden then
            return 'forbidden';
        elsif event.table_name = 'customers' and event.action <> 'changed' then
            return 'final';
        elsif event.at <= now() - interval '24 hours' then
            return 'late';
        end if;
        -- Whoever is changing the row has written the event by the time the lock is given.
        execute format('select from %I where id = $1 for update', event.table_name) using event.row_id;
        if not is_undoable(event) then
            return 'changed';
        end if;
    end loop;
    if not found then
        return 'missing';
    end if;
    -- Backwards; but a contact that is gone comes back before the contact points it took along.
    for event in select e.*
                   from audit_events e
                   left join audit_events owner
                     on owner.customer_id = customer and owner.request_id = request
                    and owner.table_name = 'contacts' and owner.action = 'deleted'
                    and e.table_name = 'contact_points' and e.action = 'deleted'
                    and owner.row_id = (e.changes -> 'contact_id' ->> 0)::bigint
                  where e.customer_id = customer and e.request_id = request
                  order by coalesce(owner.id, e.id) desc, owner.id is null desc, e.id desc loop
        select string_agg(format('%1$I = was.%1$I', key), ', ')
          into columns from jsonb_object_keys(event.changes) key;
        case event.action
        when 'created' then
            if event.table_name = 'contacts'
               and exists (select from contact_points p where p.contact_id = event.row_id) then
                return 'changed';
            end if;
            execute format('delete from %I where id = $1', event.table_name) using event.row_id;
        when 'changed' then
            execute format('update %1$I as it set %2$s from jsonb_populate_record(null::%1$I, $1) was
                             where it.id = $2', event.table_name, columns)
              using values_before(event.changes), event.row_id;
        else
            -- What was empty is not in the event: the columns' defaults say it.
            select string_agg(format('%I', key), ', ') into columns
              from jsonb_object_keys(jsonb_strip_nulls(values_before(event.changes))) key;
            execute format('insert into %1$I (id, customer_id, %2$s) overriding system value
                            select $2, $3, %2$s from jsonb_populate_record(null::%1$I, $1)',
                           event.table_name, columns)
              using jsonb_strip_nulls(values_before(event.changes)), event.row_id, customer;
        end case;
        get diagnostics touched = row_count;
        if touched <> 1 then
            return 'changed';
        end if;
    end loop;
    return 'undone';
end $$;
